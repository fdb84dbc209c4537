# Completion of afta for bash, made by 'afta completions bash'.

# The words that may follow the command $1.
_afta_commands() {
  case $1 in
    '') words='check origin proof rate law code assess products scheme schedule series panel protection barriers source coordinate completions help' ;;
    'scheme') words='list show test local-content complement' ;;
    'schedule') words='list show history stats diff derive reconcile check seal import add' ;;
    *) return 1 ;;
  esac
}

# The options of the command $1.
_afta_options() {
  words='--schedules --rules --assume --color --quiet -h --help'
  case $1 in
    '') words+=' --version' ;;
    'check') words+=' --json --questions --require --approvals --registry --bill --stock --declarations' ;;
    'origin') words+=' --bill --stock --declarations --scheme --explore --cost-statement --from --on --json' ;;
    'proof') words+=' --registry --draft --json' ;;
    'rate') words+=' --from --to --on --approvals --json' ;;
    'law') words+=' --assumptions --on --json' ;;
    'code') words+=' --edition --into --descriptions --search --file --conversion --columns --json --csv --no-formulas' ;;
    'assess') words+=' --output --rejects --summary --json --jobs --resume --shard --no-header --no-formulas --approvals --registry' ;;
    'products') words+=' --to --from --on --schemes --stock --declarations --output --no-formulas' ;;
    'scheme list') words+=' --on --json' ;;
    'scheme show') words+=' --on --json' ;;
    'scheme test') words+=' --on --json' ;;
    'scheme local-content') words+=' --approvals --json' ;;
    'scheme complement') words+=' --approvals --verify --time-limit --json --csv --no-formulas' ;;
    'schedule list') words+=' --json' ;;
    'schedule show') words+=' --on --json --csv --no-formulas' ;;
    'schedule history') words+=' --to --scheme --json --csv --no-formulas' ;;
    'schedule stats') words+=' --on --by --level --from --quota --weights --unit-values --exchange --imports --elasticities --bound --peak --svg --columns --decimal --json --csv --no-formulas' ;;
    'schedule diff') words+=' --on --and --base --edition --columns --decimal --json --csv --no-formulas' ;;
    'schedule derive') words+=' --member --list --programme --instalments --rounding --from-year --to-year --columns --decimal --json --csv --no-formulas' ;;
    'schedule reconcile') words+=' --base --list --enacted --edition --on --columns --decimal --json --csv --no-formulas' ;;
    'schedule check') words+=' --list --json' ;;
    'schedule seal') words+=' --check' ;;
    'schedule import') words+=' --recipe --output --check --json' ;;
    'schedule add') words+=' --recipe --into --json' ;;
    'series') words+=' --group --measure --source --level --weights --base --from-year --to-year --vintage --decompose --svg --columns --decimal --json --csv --no-formulas' ;;
    'panel') words+=' --to --from --on --years --level --schemes --quota --unit-values --exchange --weights --columns --decimal --json --csv --no-formulas' ;;
    'protection') words+=' --to --from --on --quota --unit-values --exchange --columns --decimal --json --csv --no-formulas' ;;
    'barriers') words+=' --group --edition --weights --svg --columns --decimal --json --csv --no-formulas' ;;
    'source') words+=' --plant --market --on --needs --break-even --frontier --surprises --from-year --to-year --svg --claim --claim-for --verify --time-limit --json --csv --no-formulas' ;;
    'coordinate') words+=' --year --reciprocity --weight --balance-tolerance --share-at-least --time-limit --table --svg --makers-svg --json --csv --no-formulas' ;;
  esac
}

# What the option $2 of the command $1 takes; fails if it takes nothing.
_afta_value() {
  case "$1 $2" in
    'check --require') kind='words' words='eligible' ;;
    'check --approvals') kind='file' ;;
    'check --registry') kind='file' ;;
    'check --bill') kind='file' ;;
    'check --stock') kind='file' ;;
    'check --declarations') kind='file' ;;
    'origin --bill') kind='file' ;;
    'origin --stock') kind='file' ;;
    'origin --declarations') kind='file' ;;
    'origin --scheme') kind='none' ;;
    'origin --from') kind='none' ;;
    'origin --on') kind='none' ;;
    'proof --registry') kind='file' ;;
    'proof --draft') kind='words' words='form_d e_form_d origin_declaration' ;;
    'rate --from') kind='none' ;;
    'rate --to') kind='none' ;;
    'rate --on') kind='none' ;;
    'rate --approvals') kind='file' ;;
    'law --on') kind='none' ;;
    'code --edition') kind='words' words='HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' ;;
    'code --into') kind='words' words='HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' ;;
    'code --descriptions') kind='file' ;;
    'code --search') kind='none' ;;
    'code --file') kind='file' ;;
    'code --conversion') kind='file' ;;
    'code --columns') kind='none' ;;
    'assess --output') kind='file' ;;
    'assess --rejects') kind='file' ;;
    'assess --jobs') kind='none' ;;
    'assess --shard') kind='none' ;;
    'assess --approvals') kind='file' ;;
    'assess --registry') kind='file' ;;
    'products --to') kind='none' ;;
    'products --from') kind='none' ;;
    'products --on') kind='none' ;;
    'products --schemes') kind='none' ;;
    'products --stock') kind='file' ;;
    'products --declarations') kind='file' ;;
    'products --output') kind='file' ;;
    'scheme list --on') kind='none' ;;
    'scheme show --on') kind='none' ;;
    'scheme test --on') kind='none' ;;
    'scheme local-content --approvals') kind='file' ;;
    'scheme complement --approvals') kind='file' ;;
    'scheme complement --verify') kind='file' ;;
    'scheme complement --time-limit') kind='none' ;;
    'schedule show --on') kind='none' ;;
    'schedule history --to') kind='none' ;;
    'schedule history --scheme') kind='none' ;;
    'schedule stats --on') kind='none' ;;
    'schedule stats --by') kind='file' ;;
    'schedule stats --level') kind='words' words='line hs6' ;;
    'schedule stats --from') kind='none' ;;
    'schedule stats --quota') kind='words' words='open in out' ;;
    'schedule stats --weights') kind='file' ;;
    'schedule stats --unit-values') kind='file' ;;
    'schedule stats --exchange') kind='none' ;;
    'schedule stats --imports') kind='file' ;;
    'schedule stats --elasticities') kind='file' ;;
    'schedule stats --bound') kind='file' ;;
    'schedule stats --peak') kind='none' ;;
    'schedule stats --svg') kind='file' ;;
    'schedule stats --columns') kind='none' ;;
    'schedule stats --decimal') kind='words' words='point comma' ;;
    'schedule diff --on') kind='none' ;;
    'schedule diff --and') kind='none' ;;
    'schedule diff --base') kind='file' ;;
    'schedule diff --edition') kind='words' words='HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' ;;
    'schedule diff --columns') kind='none' ;;
    'schedule diff --decimal') kind='words' words='point comma' ;;
    'schedule derive --member') kind='none' ;;
    'schedule derive --list') kind='none' ;;
    'schedule derive --programme') kind='words' words='encouraged straight_line minimum_quantum back_loaded' ;;
    'schedule derive --instalments') kind='none' ;;
    'schedule derive --rounding') kind='words' words='none down_to_tenth half_up_to_tenth down_to_hundredth half_up_to_hundredth down_to_whole half_up_to_whole' ;;
    'schedule derive --from-year') kind='none' ;;
    'schedule derive --to-year') kind='none' ;;
    'schedule derive --columns') kind='none' ;;
    'schedule derive --decimal') kind='words' words='point comma' ;;
    'schedule reconcile --base') kind='file' ;;
    'schedule reconcile --list') kind='none' ;;
    'schedule reconcile --enacted') kind='file' ;;
    'schedule reconcile --edition') kind='words' words='HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' ;;
    'schedule reconcile --on') kind='none' ;;
    'schedule reconcile --columns') kind='none' ;;
    'schedule reconcile --decimal') kind='words' words='point comma' ;;
    'schedule import --recipe') kind='file' ;;
    'schedule import --output') kind='directory' ;;
    'schedule add --recipe') kind='file' ;;
    'schedule add --into') kind='directory' ;;
    'series --group') kind='none' ;;
    'series --measure') kind='words' words='average zero-share low-share lines' ;;
    'series --source') kind='words' words='observed lines derived' ;;
    'series --level') kind='words' words='line hs6' ;;
    'series --weights') kind='file' ;;
    'series --base') kind='file' ;;
    'series --from-year') kind='none' ;;
    'series --to-year') kind='none' ;;
    'series --vintage') kind='none' ;;
    'series --svg') kind='file' ;;
    'series --columns') kind='none' ;;
    'series --decimal') kind='words' words='point comma' ;;
    'panel --to') kind='none' ;;
    'panel --from') kind='none' ;;
    'panel --on') kind='none' ;;
    'panel --years') kind='none' ;;
    'panel --level') kind='words' words='line hs6 hs4 chapter section' ;;
    'panel --schemes') kind='none' ;;
    'panel --quota') kind='words' words='open in out' ;;
    'panel --unit-values') kind='file' ;;
    'panel --exchange') kind='none' ;;
    'panel --weights') kind='file' ;;
    'panel --columns') kind='none' ;;
    'panel --decimal') kind='words' words='point comma' ;;
    'protection --to') kind='none' ;;
    'protection --from') kind='none' ;;
    'protection --on') kind='none' ;;
    'protection --quota') kind='words' words='open in out' ;;
    'protection --unit-values') kind='file' ;;
    'protection --exchange') kind='none' ;;
    'protection --columns') kind='none' ;;
    'protection --decimal') kind='words' words='point comma' ;;
    'barriers --group') kind='none' ;;
    'barriers --edition') kind='words' words='HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' ;;
    'barriers --weights') kind='file' ;;
    'barriers --svg') kind='file' ;;
    'barriers --columns') kind='none' ;;
    'barriers --decimal') kind='words' words='point comma' ;;
    'source --plant') kind='none' ;;
    'source --market') kind='none' ;;
    'source --on') kind='none' ;;
    'source --surprises') kind='none' ;;
    'source --from-year') kind='none' ;;
    'source --to-year') kind='none' ;;
    'source --svg') kind='file' ;;
    'source --claim') kind='file' ;;
    'source --claim-for') kind='words' words='exact unit volume' ;;
    'source --verify') kind='file' ;;
    'source --time-limit') kind='none' ;;
    'coordinate --year') kind='none' ;;
    'coordinate --reciprocity') kind='words' words='none total by_partner' ;;
    'coordinate --weight') kind='none' ;;
    'coordinate --balance-tolerance') kind='none' ;;
    'coordinate --share-at-least') kind='none' ;;
    'coordinate --time-limit') kind='none' ;;
    'coordinate --table') kind='words' words='parts countries makers gains coalitions' ;;
    'coordinate --svg') kind='file' ;;
    'coordinate --makers-svg') kind='file' ;;
    *' --schedules') kind='directory' ;;
    *' --rules') kind='file' ;;
    *' --assume') kind='none' ;;
    *' --color') kind='words' words='auto always never' ;;
    *) return 1 ;;
  esac
}

# What stands for the operand $2 of the command $1, counted from 0.
_afta_operand() {
  case "$1 $2" in
    'check 0') kind='file' ;;
    'origin 0') kind='file' ;;
    'proof 0') kind='file' ;;
    'rate 0') kind='none' ;;
    'law '*) kind='none' ;;
    'code 0') kind='none' ;;
    'assess 0') kind='file' ;;
    'products 0') kind='file' ;;
    'scheme show 0') kind='none' ;;
    'scheme test 0') kind='file' ;;
    'scheme local-content 0') kind='file' ;;
    'scheme complement 0') kind='file' ;;
    'schedule show 0') kind='none' ;;
    'schedule show 1') kind='none' ;;
    'schedule show 2') kind='none' ;;
    'schedule history 0') kind='none' ;;
    'schedule stats 0') kind='none' ;;
    'schedule stats 1') kind='none' ;;
    'schedule diff 0') kind='none' ;;
    'schedule diff 1') kind='none' ;;
    'schedule diff 2') kind='none' ;;
    'schedule diff 3') kind='none' ;;
    'schedule derive 0') kind='none' ;;
    'schedule reconcile 0') kind='none' ;;
    'schedule reconcile 1') kind='none' ;;
    'schedule check '*) kind='words' words='parseable names ordered days rules citations regimes evidence paths unlisted whole' ;;
    'schedule import 0') kind='file' ;;
    'schedule add 0') kind='file' ;;
    'protection 0') kind='file' ;;
    'barriers 0') kind='file' ;;
    'source 0') kind='file' ;;
    'coordinate '*) kind='file' ;;
    'completions 0') kind='words' words='bash zsh fish' ;;
    'help 0') kind='words' words='check origin proof rate law code assess products scheme schedule series panel protection barriers source coordinate completions' ;;
    'help 1') kind='words' words='list show test local-content complement history stats diff derive reconcile check seal import add' ;;
    *) kind='none' ;;
  esac
}

_afta() {
  local cur=${COMP_WORDS[COMP_CWORD]} path='' index=0 kind='none' words='' word i
  local pending='' ended=''
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $pending ]]; then
      [[ $word == '=' ]] || pending=''
    elif [[ ! $ended && $word == '--' ]]; then
      ended=1
    elif [[ ! $ended && $word == -?* ]]; then
      if _afta_value "$path" "$word"; then pending=1; fi
    elif _afta_commands "$path"; then
      path=${path:+$path }$word
    else
      ((index += 1))
    fi
  done
  if [[ $pending ]]; then
    if [[ $cur == '=' ]]; then cur=''; fi
  elif [[ ! $ended && $cur == -* ]]; then
    _afta_options "$path"
    kind='words'
  elif _afta_commands "$path"; then
    kind='words'
  else
    _afta_operand "$path" "$index"
  fi
  local IFS=$' \t\n'
  case $kind in
    words) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    file | directory)
      compopt -o filenames 2> /dev/null
      IFS=$'\n'
      COMPREPLY=($(compgen -A "$kind" -- "$cur"))
      ;;
  esac
}

complete -F _afta afta
