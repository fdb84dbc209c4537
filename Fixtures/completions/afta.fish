# Completion of afta for fish, made by 'afta completions fish'.

# Succeeds if a value follows the option $argv[2] of the command $argv[1].
function __afta_takes_value
    switch "$argv[1] $argv[2]"
        case 'check --require' 'check --approvals' 'origin --scheme' 'origin --from' 'origin --on' 'proof --registry' 'proof --draft' 'rate --from' 'rate --to' 'rate --on' 'rate --approvals' 'law --on' 'code --edition' 'code --into' 'code --descriptions' 'code --search' 'code --file' 'code --columns' 'assess --output' 'assess --rejects' 'assess --approvals' 'scheme list --on' 'scheme show --on' 'scheme test --on' 'scheme local-content --approvals' 'schedule show --on' 'schedule stats --on' 'schedule stats --by' 'schedule stats --level' 'schedule stats --from' 'schedule stats --quota' 'schedule stats --weights' 'schedule stats --unit-values' 'schedule stats --elasticities' 'schedule stats --bound' 'schedule stats --peak' 'schedule stats --columns' 'schedule stats --decimal' 'schedule diff --on' 'schedule diff --and' 'schedule diff --base' 'schedule diff --edition' 'schedule derive --member' 'schedule derive --list' 'schedule derive --programme' 'schedule derive --instalments' 'schedule derive --rounding' 'schedule derive --from-year' 'schedule derive --to-year' 'schedule reconcile --base' 'schedule reconcile --list' 'schedule reconcile --enacted' 'schedule reconcile --edition' 'schedule reconcile --on' 'schedule import --recipe' 'schedule import --output' 'series --group' 'series --measure' 'series --source' 'series --weights' 'series --base' 'series --from-year' 'series --to-year' 'series --vintage' 'series --svg' 'series --columns' 'series --decimal' 'panel --to' 'panel --from' 'panel --on' 'panel --years' 'panel --level' 'panel --schemes' 'panel --quota' 'protection --to' 'protection --from' 'protection --on' 'barriers --group' 'barriers --edition' 'barriers --weights' 'barriers --svg' 'barriers --columns' 'barriers --decimal' 'source --plant' 'source --market' 'source --on' 'source --from-year' 'source --to-year' 'source --svg' 'source --claim' 'source --claim-for' 'source --verify' 'source --time-limit' '* --schedules' '* --assume' '* --color'
            return 0
    end
    return 1
end

# Succeeds at the command $argv[1], after $argv[2] to $argv[3] operands if these are given.
function __afta_at
    set -l words (commandline -opc)
    set -e words[1]
    set -l path ''
    set -l count 0
    set -l pending 0
    set -l ended 0
    for word in $words
        if test $pending = 1
            set pending 0
        else if test $ended = 0 -a "$word" = --
            set ended 1
        else if test $ended = 0; and string match -q -- '-?*' $word
            __afta_takes_value "$path" $word
            and set pending 1
        else if contains -- "$path" '' 'scheme' 'schedule'
            set path (string trim -- "$path $word")
        else
            set count (math $count + 1)
        end
    end
    test "$path" = "$argv[1]"
    or return 1
    test (count $argv) -eq 1
    or test $count -ge $argv[2] -a $count -le $argv[3]
end

complete -c afta -f
complete -c afta -n '__afta_at \'\'' -a check -d 'Decide one claim: origin, eligibility, rate, duty, reasons'
complete -c afta -n '__afta_at \'\'' -a origin -d 'Judge whether a good originates, by which criterion'
complete -c afta -n '__afta_at \'\'' -a proof -d 'Check a proof of origin at the desk, rule by rule, or draft one'
complete -c afta -n '__afta_at \'\'' -a rate -d 'Show every rate that could apply to a good on a day'
complete -c afta -n '__afta_at \'\'' -a law -d 'Show provisions, parameters and assumptions, with days and evidence'
complete -c afta -n '__afta_at \'\'' -a code -d 'Say what a code is, and what it is in other editions of the HS'
complete -c afta -n '__afta_at \'\'' -a assess -d 'Decide a file of claims, one answer a row'
complete -c afta -n '__afta_at \'\'' -a scheme -d 'Explain the complementation schemes, and test projects against them'
complete -c afta -n '__afta_at \'\'' -a schedule -d 'Show, compare, derive, check and import tariff schedules'
complete -c afta -n '__afta_at \'\'' -a series -d 'Show the decline of tariffs over the years, and what it is made of'
complete -c afta -n '__afta_at \'\'' -a panel -d 'Lay out MFN, best preference and applied rate by exporter and line'
complete -c afta -n '__afta_at \'\'' -a protection -d 'Work out margins, rates with the use made of them, and protection'
complete -c afta -n '__afta_at \'\'' -a barriers -d 'Count non-tariff measures, and set published counts beside tariffs'
complete -c afta -n '__afta_at \'\'' -a source -d 'Choose suppliers and plants at least landed cost, with a proof'
complete -c afta -n '__afta_at \'\'' -a completions -d 'Write a completion script for a shell'
complete -c afta -n '__afta_at \'\'' -a help -d 'Show how the program or a command is used'
complete -c afta -n '__afta_at \'check\' 0 0' -F
complete -c afta -n '__afta_at \'check\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'check\'' -l questions -d 'List the facts that are missing, those that settle most first'
complete -c afta -n '__afta_at \'check\'' -l require -r -f -a 'eligible' -d 'Exit with 1 unless the verdict is this one'
complete -c afta -n '__afta_at \'check\'' -l approvals -r -F -d 'Registry of approvals of your own, beside those that are held'
complete -c afta -n '__afta_at \'origin\' 0 0' -F
complete -c afta -n '__afta_at \'origin\'' -l scheme -r -f -d 'Scheme whose rules apply; ATIGA if not said'
complete -c afta -n '__afta_at \'origin\'' -l from -r -f -d 'Country that exports, as TH'
complete -c afta -n '__afta_at \'origin\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'origin\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'proof\' 0 0' -F
complete -c afta -n '__afta_at \'proof\'' -l registry -r -F -d 'Database of certified exporters, with signatories and products'
complete -c afta -n '__afta_at \'proof\'' -l draft -r -f -a 'form_d origin_declaration' -d 'Draft a proof of a claim that qualifies'
complete -c afta -n '__afta_at \'proof\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'rate\'' -l from -r -f -d 'Country that exports, as TH'
complete -c afta -n '__afta_at \'rate\'' -l to -r -f -d 'Country that imports, as VN'
complete -c afta -n '__afta_at \'rate\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'rate\'' -l approvals -r -F -d 'Registry of approvals of your own, beside those that are held'
complete -c afta -n '__afta_at \'rate\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'law\'' -l assumptions -d 'Show the readings that nobody wrote down, and how to change them'
complete -c afta -n '__afta_at \'law\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'law\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'code\'' -l edition -r -f -a 'HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' -d 'Nomenclature in which the code is meant; HS2022 if not said'
complete -c afta -n '__afta_at \'code\'' -l into -r -f -a 'HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' -d 'Nomenclature whose codes are wanted, however far away'
complete -c afta -n '__afta_at \'code\'' -l descriptions -r -F -d 'CSV of your own texts: code,description'
complete -c afta -n '__afta_at \'code\'' -l search -r -f -d 'Find the codes whose description has all of these words'
complete -c afta -n '__afta_at \'code\'' -l file -r -F -d 'CSV with a column code: tell what each is in the edition of --into'
complete -c afta -n '__afta_at \'code\'' -l columns -r -f -d 'What a table calls the columns that are read, as code=cmdCode,value=primaryValue'
complete -c afta -n '__afta_at \'code\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'code\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'assess\' 0 0' -F
complete -c afta -n '__afta_at \'assess\'' -l output -r -F -d 'Write answers there, all or none; - is standard output'
complete -c afta -n '__afta_at \'assess\'' -l rejects -r -F -d 'Write there what is wrong with rows that are refused'
complete -c afta -n '__afta_at \'assess\'' -l summary -d 'Write how many claims came to what on standard error'
complete -c afta -n '__afta_at \'assess\'' -l no-header -d 'Take and give rows alone: one line in, one line out'
complete -c afta -n '__afta_at \'assess\'' -l approvals -r -F -d 'Registry of approvals of your own, beside those that are held'
complete -c afta -n '__afta_at \'scheme\'' -a list -d 'List the complementation schemes with their years'
complete -c afta -n '__afta_at \'scheme\'' -a show -d 'Explain a complementation scheme in ten lines'
complete -c afta -n '__afta_at \'scheme\'' -a test -d 'Test a project against a complementation scheme, or all of them'
complete -c afta -n '__afta_at \'scheme\'' -a local-content -d 'Work out a vehicle\'s local content with and without accreditation'
complete -c afta -n '__afta_at \'scheme list\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'scheme list\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'scheme show\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'scheme show\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'scheme test\' 0 0' -F
complete -c afta -n '__afta_at \'scheme test\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'scheme test\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'scheme local-content\' 0 0' -F
complete -c afta -n '__afta_at \'scheme local-content\'' -l approvals -r -F -d 'Registry of approvals of your own, beside those that are held'
complete -c afta -n '__afta_at \'scheme local-content\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'schedule\'' -a list -d 'List every schedule that is held'
complete -c afta -n '__afta_at \'schedule\'' -a show -d 'Show the lines of a schedule, each with its rate in words'
complete -c afta -n '__afta_at \'schedule\'' -a stats -d 'Count and average the lines of schedules, and set them beside MFN'
complete -c afta -n '__afta_at \'schedule\'' -a diff -d 'Compare two schedules, or one on two days, line by line'
complete -c afta -n '__afta_at \'schedule\'' -a derive -d 'Derive what a member owed on lines, year by year, from their base rates'
complete -c afta -n '__afta_at \'schedule\'' -a reconcile -d 'Compare enacted rates with what the member owed on a day'
complete -c afta -n '__afta_at \'schedule\'' -a check -d 'Check the folder of schedules; silent if all is well'
complete -c afta -n '__afta_at \'schedule\'' -a seal -d 'List the files of the folder in its afta.json, with sizes and hashes'
complete -c afta -n '__afta_at \'schedule\'' -a import -d 'Make schedules of an official tariff list, every cell accounted for'
complete -c afta -n '__afta_at \'schedule list\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'schedule show\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'schedule show\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'schedule show\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'schedule stats\'' -l on -r -f -d 'Only schedules that hold on this day'
complete -c afta -n '__afta_at \'schedule stats\'' -l by -r -F -d 'Profile each section, chapter or hs6, or each group of a CSV file with code,group; rate counts lines'
complete -c afta -n '__afta_at \'schedule stats\'' -l level -r -f -a 'line hs6' -d 'Profile lines, or hs6: subheadings with the mean of their lines, as the WTO counts'
complete -c afta -n '__afta_at \'schedule stats\'' -l from -r -f -d 'Profile the rates for goods of this country'
complete -c afta -n '__afta_at \'schedule stats\'' -l quota -r -f -a 'open in out' -d 'Which rate of a quota counts in a profile; open if not said'
complete -c afta -n '__afta_at \'schedule stats\'' -l weights -r -F -d 'CSV of trade, member,code,value, perhaps with year: weighs a profile besides'
complete -c afta -n '__afta_at \'schedule stats\'' -l unit-values -r -F -d 'CSV code,unit_value,currency,per: gives specific duties their equivalents'
complete -c afta -n '__afta_at \'schedule stats\'' -l elasticities -r -F -d 'CSV code,elasticity, perhaps with member: with --weights gives TRI and OTRI'
complete -c afta -n '__afta_at \'schedule stats\'' -l bound -r -F -d 'CSV code,rate of bound rates: gives binding coverage and water'
complete -c afta -n '__afta_at \'schedule stats\'' -l peak -r -f -d 'Rate above which a line is a peak; 15 if not said'
complete -c afta -n '__afta_at \'schedule stats\'' -l columns -r -f -d 'What a table calls the columns that are read, as code=cmdCode,value=primaryValue'
complete -c afta -n '__afta_at \'schedule stats\'' -l decimal -r -f -a 'point comma' -d 'How a table writes decimals; point if not said'
complete -c afta -n '__afta_at \'schedule stats\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'schedule stats\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'schedule diff\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'schedule diff\'' -l and -r -f -d 'Day of the second schedule; the first one\'s if not said'
complete -c afta -n '__afta_at \'schedule diff\'' -l base -r -F -d 'First schedule from your own CSV: code,rate'
complete -c afta -n '__afta_at \'schedule diff\'' -l edition -r -f -a 'HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' -d 'Nomenclature of the codes in --base'
complete -c afta -n '__afta_at \'schedule diff\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'schedule diff\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'schedule derive\'' -l member -r -f -d 'Member whose lines they are, as VN'
complete -c afta -n '__afta_at \'schedule derive\'' -l list -r -f -d 'List of lines that do not say theirs, as IL'
complete -c afta -n '__afta_at \'schedule derive\'' -l programme -r -f -a 'encouraged straight_line minimum_quantum back_loaded' -d 'How rates go down; encouraged if not said'
complete -c afta -n '__afta_at \'schedule derive\'' -l instalments -r -f -d 'Instalments of the programme; of the encouraged one, by what its step divides, 5 or 8'
complete -c afta -n '__afta_at \'schedule derive\'' -l rounding -r -f -a 'none down_to_tenth half_up_to_tenth down_to_hundredth half_up_to_hundredth down_to_whole half_up_to_whole' -d 'How rates of the programme are rounded; none if not said'
complete -c afta -n '__afta_at \'schedule derive\'' -l from-year -r -f -d 'First year to tell of'
complete -c afta -n '__afta_at \'schedule derive\'' -l to-year -r -f -d 'Last year to tell of'
complete -c afta -n '__afta_at \'schedule derive\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'schedule derive\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'schedule reconcile\'' -l base -r -F -d 'Base rates: CSV as for schedule derive'
complete -c afta -n '__afta_at \'schedule reconcile\'' -l list -r -f -d 'List of lines that do not say theirs, as IL'
complete -c afta -n '__afta_at \'schedule reconcile\'' -l enacted -r -F -d 'Enacted rates from your own CSV: code,rate'
complete -c afta -n '__afta_at \'schedule reconcile\'' -l edition -r -f -a 'HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' -d 'Nomenclature of the codes in --enacted'
complete -c afta -n '__afta_at \'schedule reconcile\'' -l on -r -f -d 'Day, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'schedule reconcile\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'schedule reconcile\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'schedule check\' 0 9999' -f -a 'parseable names ordered days rules citations regimes evidence paths unlisted whole'
complete -c afta -n '__afta_at \'schedule check\'' -l list -d 'List the checks, a line each'
complete -c afta -n '__afta_at \'schedule check\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'schedule seal\'' -l check -d 'Write nothing; exit with 1 if the list is not what it would be'
complete -c afta -n '__afta_at \'schedule import\' 0 0' -F
complete -c afta -n '__afta_at \'schedule import\'' -l recipe -r -F -d 'Recipe that says what the list\'s columns and cells are'
complete -c afta -n '__afta_at \'schedule import\'' -l output -r -f -a '(__fish_complete_directories)' -d 'Folder of schedules below which the files stand'
complete -c afta -n '__afta_at \'schedule import\'' -l check -d 'Write nothing; exit with 1 if a file that is there is different'
complete -c afta -n '__afta_at \'schedule import\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'series\'' -l group -r -f -d 'ASEAN-6, CLMV, ASEAN-10, or countries as VN,LA; may be given several times'
complete -c afta -n '__afta_at \'series\'' -l measure -r -f -a 'average zero-share low-share lines' -d 'What is measured; average if not said'
complete -c afta -n '__afta_at \'series\'' -l source -r -f -a 'observed lines derived' -d 'What the figures rest on; observed if not said'
complete -c afta -n '__afta_at \'series\'' -l weights -r -F -d 'lines, simple, or a CSV of trade: member,year,value or member,code,value, perhaps with year; lines if not said'
complete -c afta -n '__afta_at \'series\'' -l base -r -F -d 'Base rates for the source derived: CSV as for schedule derive, perhaps with member'
complete -c afta -n '__afta_at \'series\'' -l from-year -r -f -d 'First year; the first with a figure if not said'
complete -c afta -n '__afta_at \'series\'' -l to-year -r -f -d 'Last year; the last with a figure if not said'
complete -c afta -n '__afta_at \'series\'' -l vintage -r -f -d 'Edition of the published figures that are set beside, as reader-ii'
complete -c afta -n '__afta_at \'series\'' -l decompose -d 'Show each change in parts: rates, numbers of lines, members that joined'
complete -c afta -n '__afta_at \'series\'' -l svg -r -F -d 'Draw the series into this file besides'
complete -c afta -n '__afta_at \'series\'' -l columns -r -f -d 'What a table calls the columns that are read, as code=cmdCode,value=primaryValue'
complete -c afta -n '__afta_at \'series\'' -l decimal -r -f -a 'point comma' -d 'How a table writes decimals; point if not said'
complete -c afta -n '__afta_at \'series\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'series\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'panel\'' -l to -r -f -d 'Country that imports, as VN'
complete -c afta -n '__afta_at \'panel\'' -l from -r -f -d 'Countries that export, as CN,KR,TH'
complete -c afta -n '__afta_at \'panel\'' -l on -r -f -d 'Day of the rates, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'panel\'' -l years -r -f -d 'Years, as 2024-2026, each of its 1 July, instead of --on'
complete -c afta -n '__afta_at \'panel\'' -l level -r -f -a 'line hs6 hs4 chapter section' -d 'What a row is of; line if not said'
complete -c afta -n '__afta_at \'panel\'' -l schemes -r -f -d 'Agreements whose preferences count, as ATIGA,ACFTA; all if not said'
complete -c afta -n '__afta_at \'panel\'' -l quota -r -f -a 'open in out' -d 'Which rate of a quota counts; open, for none, if not said'
complete -c afta -n '__afta_at \'panel\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'panel\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'protection\' 0 0' -F
complete -c afta -n '__afta_at \'protection\'' -l to -r -f -d 'Show the mean margin of each group of exporters on this member\'s real lines'
complete -c afta -n '__afta_at \'protection\'' -l from -r -f -d 'With --to, the exporter whose rates codes have'
complete -c afta -n '__afta_at \'protection\'' -l on -r -f -d 'Day of the lines, as 2026-02-02; today if not said'
complete -c afta -n '__afta_at \'protection\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'protection\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'barriers\' 0 0' -F
complete -c afta -n '__afta_at \'barriers\'' -l group -r -f -d 'Whose published counts, as ASEAN-10 or VN; ASEAN-10 if not said'
complete -c afta -n '__afta_at \'barriers\'' -l edition -r -f -a 'HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022' -d 'Nomenclature of the codes; HS2022 if not said'
complete -c afta -n '__afta_at \'barriers\'' -l weights -r -F -d 'CSV of imports, member,code,value: which goods count, and how much'
complete -c afta -n '__afta_at \'barriers\'' -l svg -r -F -d 'Draw published counts and averages into this file besides'
complete -c afta -n '__afta_at \'barriers\'' -l columns -r -f -d 'What a table calls the columns that are read, as code=cmdCode,value=primaryValue'
complete -c afta -n '__afta_at \'barriers\'' -l decimal -r -f -a 'point comma' -d 'How a table writes decimals; point if not said'
complete -c afta -n '__afta_at \'barriers\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'barriers\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'source\' 0 0' -F
complete -c afta -n '__afta_at \'source\'' -l plant -r -f -d 'Look at this plant alone'
complete -c afta -n '__afta_at \'source\'' -l market -r -f -d 'Look at this market alone'
complete -c afta -n '__afta_at \'source\'' -l on -r -f -d 'Day in place of the plan\'s, as 2026-02-02'
complete -c afta -n '__afta_at \'source\'' -l needs -d 'List the facts that the plan must still state instead, each once'
complete -c afta -n '__afta_at \'source\'' -l break-even -d 'Show besides how far prices and rates of exchange may move'
complete -c afta -n '__afta_at \'source\'' -l frontier -d 'Show the least cost at each share of regional content instead'
complete -c afta -n '__afta_at \'source\'' -l from-year -r -f -d 'Show the plan year by year instead, from this one'
complete -c afta -n '__afta_at \'source\'' -l to-year -r -f -d 'The last year; that of the plan if not said'
complete -c afta -n '__afta_at \'source\'' -l svg -r -F -d 'Draw the frontier into this file besides'
complete -c afta -n '__afta_at \'source\'' -l claim -r -F -d 'Write the best bill into this file as a claim for afta check'
complete -c afta -n '__afta_at \'source\'' -l claim-for -r -f -a 'exact unit volume' -d 'Claim for one unit (so if not said), for the market\'s volume, or exactly, for as many as make amounts whole'
complete -c afta -n '__afta_at \'source\'' -l verify -r -F -d 'Verify an earlier answer in JSON by its certificates instead'
complete -c afta -n '__afta_at \'source\'' -l time-limit -r -f -d 'End after this time with the best bills found and the gaps that are left'
complete -c afta -n '__afta_at \'source\'' -l json -d 'Write JSON instead of text'
complete -c afta -n '__afta_at \'source\'' -l csv -d 'Write CSV instead of text'
complete -c afta -n '__afta_at \'completions\' 0 0' -f -a 'bash zsh fish'
complete -c afta -n '__afta_at \'help\' 0 0' -f -a 'check origin proof rate law code assess scheme schedule series panel protection barriers source completions'
complete -c afta -n '__afta_at \'help\' 1 1' -f -a 'list show test local-content stats diff derive reconcile check seal import'
complete -c afta -l schedules -r -f -a '(__fish_complete_directories)' -d 'Folder of schedules to use'
complete -c afta -l assume -r -f -d 'Take a parameter or an assumption to be otherwise; may be given several times'
complete -c afta -l color -r -f -a 'auto always never' -d 'When to use colours'
complete -c afta -l quiet -d 'Leave out remarks on standard error'
complete -c afta -s h -l help -d 'Show this help'
complete -c afta -n '__afta_at \'\'' -l version -d 'Show the version'
