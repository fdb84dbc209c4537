#compdef afta
# Completion of afta for zsh, made by 'afta completions zsh'.

_afta_help() {
  _arguments -S \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:command:(check origin proof rate law code assess products scheme schedule series panel protection barriers source coordinate completions)' \
    '2:subcommand:(list show test local-content complement history stats diff derive reconcile check seal import add)'
}

_afta_completions() {
  _arguments -S \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:shell:(bash zsh fish)'
}

_afta_coordinate() {
  _arguments -S \
    '(--year)--year=[Count what is made by this year; by that of the last plan if not said]:year: ' \
    '(--reciprocity)--reciprocity=[How far parts from each other count as local only against exports; none if not said]:kind:(none total by_partner)' \
    '(--weight)--weight=[The share of their value that counts; 100 if not said]:percent: ' \
    '(--balance-tolerance)--balance-tolerance=[By how much of the larger of exports and imports the two may differ]:percent: ' \
    '(--share-at-least)--share-at-least=[The share of all value that each country makes]:percent: ' \
    '(--time-limit)--time-limit=[End searches after this time with the best found and the gaps that are left]:seconds: ' \
    '(--table)--table=[Which table --csv writes; countries if not said]:table:(parts countries makers gains coalitions)' \
    '(--svg)--svg=[Draw what each country gains into this file besides]:file:_files' \
    '(--makers-svg)--makers-svg=[Draw who makes what for whom into this file besides]:file:_files' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '*:plans:_files'
}

_afta_source() {
  _arguments -S \
    '(--plant)--plant=[Look at this plant alone]:name: ' \
    '(--market)--market=[Look at this market alone]:name: ' \
    '(--on)--on=[Day in place of the plan'\''s, as 2026-02-02]:day: ' \
    '(--needs)--needs[List the facts that the plan must still state instead, each once]' \
    '(--break-even)--break-even[Show besides how far prices and rates of exchange may move]' \
    '(--frontier)--frontier[Show the least cost at each share of regional content instead]' \
    '(--surprises)--surprises=[Show instead the cheapest bills that still qualify if any so many prices or contents move in their ranges]:count: ' \
    '(--from-year)--from-year=[Show the plan year by year instead, from this one]:year: ' \
    '(--to-year)--to-year=[The last year; that of the plan if not said]:year: ' \
    '(--svg)--svg=[Draw the frontier into this file besides]:file:_files' \
    '(--claim)--claim=[Write the best bill into this file as a claim for afta check]:file:_files' \
    '(--claim-for)--claim-for=[Claim for one unit (so if not said), for the market'\''s volume, or exactly, for as many as make amounts whole]:units:(exact unit volume)' \
    '(--verify)--verify=[Verify an earlier answer in JSON by its certificates instead]:answer:_files' \
    '(--time-limit)--time-limit=[End after this time with the best bills found and the gaps that are left]:seconds: ' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:plan:_files'
}

_afta_barriers() {
  _arguments -S \
    '(--group)--group=[Whose published counts, as ASEAN-10 or VN; ASEAN-10 if not said]:group: ' \
    '(--edition)--edition=[Nomenclature of the codes; HS2022 if not said]:edition:(HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022)' \
    '(--weights)--weights=[CSV of imports, member,code,value\: which goods count, and how much]:file:_files' \
    '(--svg)--svg=[Draw published counts and averages into this file besides]:file:_files' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--decimal)--decimal=[How a table writes decimals; point if not said]:sign:(point comma)' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:measures:_files'
}

_afta_protection() {
  _arguments -S \
    '(--to)--to=[Show the mean margin of each group of exporters on this member'\''s real lines]:country: ' \
    '(--from)--from=[With --to, the exporter whose rates codes have]:country: ' \
    '(--on)--on=[Day of the lines, as 2026-02-02; today if not said]:day: ' \
    '(--quota)--quota=[Which rate of a quota codes have; open, for none, if not said]:reading:(open in out)' \
    '(--unit-values)--unit-values=[CSV code,unit_value,currency,per\: gives specific duties of codes their equivalents]:file:_files' \
    '(--exchange)--exchange=[Rates for unit values in other currencies than the duties, as USD/IDR=16000,EUR/IDR=17500]:rates: ' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--decimal)--decimal=[How a table writes decimals; point if not said]:sign:(point comma)' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:activities:_files'
}

_afta_panel() {
  _arguments -S \
    '(--to)--to=[Country that imports, as VN]:country: ' \
    '(--from)--from=[Countries that export, as CN,KR,TH]:countries: ' \
    '(--on)--on=[Day of the rates, as 2026-02-02; today if not said]:day: ' \
    '(--years)--years=[Years, as 2024-2026, each of its 1 July, instead of --on]:years: ' \
    '(--level)--level=[What a row is of; line if not said]:level:(line hs6 hs4 chapter section)' \
    '(--schemes)--schemes=[Agreements whose preferences count, as ATIGA,ACFTA; all if not said]:names: ' \
    '(--quota)--quota=[Which rate of a quota counts; open, for none, if not said]:reading:(open in out)' \
    '(--unit-values)--unit-values=[CSV code,unit_value,currency,per\: gives specific duties their equivalents]:file:_files' \
    '(--exchange)--exchange=[Rates for unit values in other currencies than the duties, as USD/IDR=16000,EUR/IDR=17500]:rates: ' \
    '(--weights)--weights=[CSV of trade, member,code,value, perhaps with year, partner, edition, flow\: weighs lines besides]:file:_files' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--decimal)--decimal=[How a table writes decimals; point if not said]:sign:(point comma)' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]'
}

_afta_series() {
  _arguments -S \
    '*--group=[ASEAN-6, CLMV, ASEAN-10, or countries as VN,LA; may be given several times]:group: ' \
    '(--measure)--measure=[What is measured; average if not said]:measure:(average zero-share low-share lines)' \
    '(--source)--source=[What the figures rest on; observed if not said]:source:(observed lines derived)' \
    '(--level)--level=[With --source lines\: lines, or hs6, subheadings with the mean of theirs]:level:(line hs6)' \
    '(--weights)--weights=[lines, simple, or a CSV of trade\: member,year,value or member,code,value, perhaps with year; lines if not said]:weights:_files' \
    '(--base)--base=[Base rates for the source derived\: CSV as for schedule derive, perhaps with member]:file:_files' \
    '(--from-year)--from-year=[First year; the first with a figure if not said]:year: ' \
    '(--to-year)--to-year=[Last year; the last with a figure if not said]:year: ' \
    '(--vintage)--vintage=[Edition of the published figures that are set beside, as reader-ii]:name: ' \
    '(--decompose)--decompose[Show each change in parts\: rates, numbers of lines, members that joined]' \
    '(--svg)--svg=[Draw the series into this file besides]:file:_files' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--decimal)--decimal=[How a table writes decimals; point if not said]:sign:(point comma)' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]'
}

_afta_schedule_add() {
  _arguments -S \
    '(--recipe)--recipe=[Recipe that says what the list'\''s columns and cells are]:file:_files' \
    '(--into)--into=[Folder of your own, made if it is not there]:dir:_files -/' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:source:_files'
}

_afta_schedule_import() {
  _arguments -S \
    '(--recipe)--recipe=[Recipe that says what the list'\''s columns and cells are]:file:_files' \
    '(--output)--output=[Folder of schedules below which the files stand]:dir:_files -/' \
    '(--check)--check[Write nothing; exit with 1 if a file that is there is different]' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:source:_files'
}

_afta_schedule_seal() {
  _arguments -S \
    '(--check)--check[Write nothing; exit with 1 if the list is not what it would be]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]'
}

_afta_schedule_check() {
  _arguments -S \
    '(--list)--list[List the checks, a line each]' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '*:name:(parseable names ordered days rules citations regimes evidence paths unlisted whole)'
}

_afta_schedule_reconcile() {
  _arguments -S \
    '(--base)--base=[Base rates\: CSV as for schedule derive]:file:_files' \
    '(--list)--list=[List of lines that do not say theirs, as IL]:list: ' \
    '(--enacted)--enacted=[Enacted rates from your own CSV\: code,rate]:file:_files' \
    '(--edition)--edition=[Nomenclature of the codes in --enacted]:edition:(HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022)' \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--decimal)--decimal=[How a table writes decimals; point if not said]:sign:(point comma)' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:scheme: ' \
    '2:member: '
}

_afta_schedule_derive() {
  _arguments -S \
    '(--member)--member=[Member whose lines they are, as VN]:country: ' \
    '(--list)--list=[List of lines that do not say theirs, as IL]:list: ' \
    '(--programme)--programme=[How rates go down; encouraged if not said]:name:(encouraged straight_line minimum_quantum back_loaded)' \
    '(--instalments)--instalments=[Instalments of the programme; of the encouraged one, by what its step divides, 5 or 8]:number: ' \
    '(--rounding)--rounding=[How rates of the programme are rounded; none if not said]:rule:(none down_to_tenth half_up_to_tenth down_to_hundredth half_up_to_hundredth down_to_whole half_up_to_whole)' \
    '(--from-year)--from-year=[First year to tell of]:year: ' \
    '(--to-year)--to-year=[Last year to tell of]:year: ' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--decimal)--decimal=[How a table writes decimals; point if not said]:sign:(point comma)' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:base: '
}

_afta_schedule_diff() {
  _arguments -S \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--and)--and=[Day of the second schedule; the first one'\''s if not said]:day: ' \
    '(--base)--base=[First schedule from your own CSV\: code,rate]:file:_files' \
    '(--edition)--edition=[Nomenclature of the codes in --base]:edition:(HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022)' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--decimal)--decimal=[How a table writes decimals; point if not said]:sign:(point comma)' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:scheme: ' \
    '2:member: ' \
    '3:scheme2: ' \
    '4:member2: '
}

_afta_schedule_stats() {
  _arguments -S \
    '(--on)--on=[Only schedules that hold on this day]:day: ' \
    '(--by)--by=[Profile each section, chapter or hs6, or each group of a CSV file with code,group, perhaps with stage; rate counts lines]:part:_files' \
    '(--level)--level=[Profile lines, or hs6\: subheadings with the mean of their lines, as the WTO counts]:level:(line hs6)' \
    '(--from)--from=[Profile the rates for goods of this country]:country: ' \
    '(--quota)--quota=[Which rate of a quota counts in a profile; open if not said]:reading:(open in out)' \
    '(--weights)--weights=[CSV of trade, member,code,value, perhaps with year, partner, edition, flow\: weighs a profile besides]:file:_files' \
    '(--unit-values)--unit-values=[CSV code,unit_value,currency,per\: gives specific duties their equivalents]:file:_files' \
    '(--exchange)--exchange=[Rates for unit values in other currencies than the duties, as USD/IDR=16000,EUR/IDR=17500]:rates: ' \
    '(--imports)--imports=[CSV of imports, code,value, perhaps with regime, member, year, partner, edition, flow\: how far a preference is used]:file:_files' \
    '(--elasticities)--elasticities=[CSV code,elasticity, perhaps with member\: with --weights gives TRI and OTRI]:file:_files' \
    '(--bound)--bound=[CSV code,rate of bound rates\: gives binding coverage and water]:file:_files' \
    '(--peak)--peak=[Rate above which a line is a peak; 15 if not said]:rate: ' \
    '(--svg)--svg=[Draw the mean of each part of one schedule into this file besides]:file:_files' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--decimal)--decimal=[How a table writes decimals; point if not said]:sign:(point comma)' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:scheme: ' \
    '2:member: '
}

_afta_schedule_history() {
  _arguments -S \
    '(--to)--to=[Country that imports, as VN]:country: ' \
    '(--scheme)--scheme=[Scheme, as ATIGA or MFN; all if not said]:scheme: ' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:code: '
}

_afta_schedule_show() {
  _arguments -S \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:scheme: ' \
    '2:member: ' \
    '3:code: '
}

_afta_schedule_list() {
  _arguments -S \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]'
}

_afta_schedule() {
  local curcontext=$curcontext state line
  local -a commands
  typeset -A opt_args
  _arguments -C -S \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:command:->command' \
    '*:::argument:->argument'
  case $state in
    command)
      commands=(
        'list:List every schedule that is held'
        'show:Show the lines of a schedule, each with its rate in words'
        'history:Show a line of a tariff through time, with the act that set each rate'
        'stats:Count and average the lines of schedules, and set them beside MFN'
        'diff:Compare two schedules, or one on two days, line by line'
        'derive:Derive what a member owed on lines, year by year, from their base rates'
        'reconcile:Compare enacted rates with what the member owed on a day'
        'check:Check the folder of schedules; silent if all is well'
        'seal:List the files of the folder in its afta.json, with sizes and hashes'
        'import:Make schedules of an official tariff list, every cell accounted for'
        'add:Put an official tariff list into a folder of your own'
      )
      _describe -t commands command commands
      ;;
    argument)
      words=("$line[1]" "${words[@]}")
      ((CURRENT += 1))
      case $line[1] in
        list) _afta_schedule_list ;;
        show) _afta_schedule_show ;;
        history) _afta_schedule_history ;;
        stats) _afta_schedule_stats ;;
        diff) _afta_schedule_diff ;;
        derive) _afta_schedule_derive ;;
        reconcile) _afta_schedule_reconcile ;;
        check) _afta_schedule_check ;;
        seal) _afta_schedule_seal ;;
        import) _afta_schedule_import ;;
        add) _afta_schedule_add ;;
      esac
      ;;
  esac
}

_afta_scheme_complement() {
  _arguments -S \
    '(--approvals)--approvals=[Registry of approvals of your own, beside those that are held]:file:_files' \
    '(--verify)--verify=[Count every figure of an earlier answer in JSON anew, by a counting apart, and search again for what it says to be proven]:answer:_files' \
    '(--time-limit)--time-limit=[End searches after this time with the best found and the gaps that are left]:seconds: ' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:plan:_files'
}

_afta_scheme_local_content() {
  _arguments -S \
    '(--approvals)--approvals=[Registry of approvals of your own, beside those that are held]:file:_files' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:vehicle:_files'
}

_afta_scheme_test() {
  _arguments -S \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:project:_files'
}

_afta_scheme_show() {
  _arguments -S \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:scheme: '
}

_afta_scheme_list() {
  _arguments -S \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]'
}

_afta_scheme() {
  local curcontext=$curcontext state line
  local -a commands
  typeset -A opt_args
  _arguments -C -S \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:command:->command' \
    '*:::argument:->argument'
  case $state in
    command)
      commands=(
        'list:List the complementation schemes with their years'
        'show:Explain a complementation scheme in ten lines'
        'test:Test a project against a complementation scheme, or all of them'
        'local-content:Work out a vehicle'\''s local content with and without accreditation'
        'complement:Find who makes which part for whom at least cost'
      )
      _describe -t commands command commands
      ;;
    argument)
      words=("$line[1]" "${words[@]}")
      ((CURRENT += 1))
      case $line[1] in
        list) _afta_scheme_list ;;
        show) _afta_scheme_show ;;
        test) _afta_scheme_test ;;
        local-content) _afta_scheme_local_content ;;
        complement) _afta_scheme_complement ;;
      esac
      ;;
  esac
}

_afta_products() {
  _arguments -S \
    '(--to)--to=[Markets of goods whose rows name none, as VN,MY,ID]:countries: ' \
    '(--from)--from=[Country that exports, as TH]:country: ' \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--schemes)--schemes=[Agreements under which goods are judged, as ATIGA,VKFTA; all in force if not said]:names: ' \
    '(--stock)--stock=[CSV material,on,kind,quantity with unit_cost,origin,status,method,for_good\: stocks of interchangeable materials]:file:_files' \
    '(--declarations)--declarations=[CSV supplier,code,origin,criterion,valid_to\[,reference\]\: what suppliers declare of materials]:file:_files' \
    '(--output)--output=[Write the table there, all or none; - is standard output]:file:_files' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:goods:_files'
}

_afta_assess() {
  _arguments -S \
    '(--output)--output=[Write answers there, all or none; - is standard output]:file:_files' \
    '(--rejects)--rejects=[Write there what is wrong with rows that are refused]:file:_files' \
    '(--summary)--summary[Write on standard error what the claims came to\: by scheme, reason, currency and code]' \
    '(--json)--json[Write the summary as JSON; the answers keep the form of the claims]' \
    '(--jobs)--jobs=[How many processors to use; all if not said]:number: ' \
    '(--resume)--resume[Go on where an interrupted run with --resume had got to; needs --output]' \
    '(--shard)--shard=[Judge one share of the file alone, as 2/8; the answers of all are those of one run]:number/count: ' \
    '(--no-header)--no-header[Take and give rows alone\: one line in, one line out]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '(--approvals)--approvals=[Registry of approvals of your own, beside those that are held]:file:_files' \
    '(--registry)--registry=[Database of certified exporters, with signatories and products]:file:_files' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:claims:_files'
}

_afta_code() {
  _arguments -S \
    '(--edition)--edition=[Nomenclature in which the code is meant; HS2022 if not said]:edition:(HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022)' \
    '(--into)--into=[Nomenclature whose codes are wanted, however far away]:edition:(HS1992 HS1996 HS2002 HS2007 HS2012 HS2017 HS2022 AHTN2004 AHTN2007 AHTN2012 AHTN2017 AHTN2022)' \
    '(--descriptions)--descriptions=[CSV of your own texts\: code,description]:file:_files' \
    '(--search)--search=[Find the codes whose description has all of these words]:words: ' \
    '(--file)--file=[CSV with a column code, perhaps edition\: tell what each is in the edition of --into]:file:_files' \
    '(--conversion)--conversion=[With --file\: an office'\''s conversion table, CSV code,into, whose match is marked]:file:_files' \
    '(--columns)--columns=[What a table calls the columns that are read, as code=cmdCode,value=primaryValue]:ours=theirs: ' \
    '(--json)--json[Write JSON instead of text]' \
    '(--csv)--csv[Write CSV instead of text]' \
    '(--no-formulas)--no-formulas[In CSV, write '\'' before cells that begin with = + - @ and are no numbers]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:code: '
}

_afta_law() {
  _arguments -S \
    '(--assumptions)--assumptions[Show the readings that nobody wrote down, and how to change them]' \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '*:provision: '
}

_afta_rate() {
  _arguments -S \
    '(--from)--from=[Country that exports, as TH]:country: ' \
    '(--to)--to=[Country that imports, as VN]:country: ' \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--approvals)--approvals=[Registry of approvals of your own, beside those that are held]:file:_files' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:code: '
}

_afta_proof() {
  _arguments -S \
    '(--registry)--registry=[Database of certified exporters, with signatories and products]:file:_files' \
    '(--draft)--draft=[Draft a proof of a claim that qualifies]:kind:(form_d e_form_d origin_declaration)' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:proof:_files'
}

_afta_origin() {
  _arguments -S \
    '(--bill)--bill=[CSV item,parent,code with quantity,unit_cost,country\: what the good is made of, by levels]:file:_files' \
    '(--stock)--stock=[CSV material,on,kind,quantity with unit_cost,origin,status,method,for_good\: stocks of interchangeable materials]:file:_files' \
    '(--declarations)--declarations=[CSV supplier,code,origin,criterion,valid_to\[,reference\]\: what suppliers declare of materials]:file:_files' \
    '(--scheme)--scheme=[Scheme whose rules apply; ATIGA if not said]:scheme: ' \
    '(--explore)--explore[Tell what would change it\: ways of counting, break-evens, declarations]' \
    '(--cost-statement)--cost-statement[Show what the good costs, element by element]' \
    '(--from)--from=[Country that exports, as TH]:country: ' \
    '(--on)--on=[Day, as 2026-02-02; today if not said]:day: ' \
    '(--json)--json[Write JSON instead of text]' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:good:_files'
}

_afta_check() {
  _arguments -S \
    '(--json)--json[Write JSON instead of text]' \
    '(--questions)--questions[List the facts that are missing, those that settle most first]' \
    '(--require)--require=[Exit with 1 unless the verdict is this one]:verdict:(eligible)' \
    '(--approvals)--approvals=[Registry of approvals of your own, beside those that are held]:file:_files' \
    '(--registry)--registry=[Database of certified exporters, with signatories and products]:file:_files' \
    '(--bill)--bill=[CSV item,parent,code with quantity,unit_cost,country\: what the good is made of, by levels]:file:_files' \
    '(--stock)--stock=[CSV material,on,kind,quantity with unit_cost,origin,status,method,for_good\: stocks of interchangeable materials]:file:_files' \
    '(--declarations)--declarations=[CSV supplier,code,origin,criterion,valid_to\[,reference\]\: what suppliers declare of materials]:file:_files' \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '1:claim:_files'
}

_afta() {
  local curcontext=$curcontext state line
  local -a commands
  typeset -A opt_args
  _arguments -C -S \
    '*--schedules=[Folder of schedules to use; given again, a folder of your own that lies over it]:dir:_files -/' \
    '*--rules=[A table of product rules of your own; may be given several times]:file:_files' \
    '*--assume=[Take a parameter or an assumption to be otherwise; may be given several times]:name=value: ' \
    '(--color)--color=[When to use colours]:when:(auto always never)' \
    '(--quiet)--quiet[Leave out remarks on standard error]' \
    '(-h --help)-h[Show this help]' \
    '(-h --help)--help[Show this help]' \
    '(--version)--version[Show the version]' \
    '1:command:->command' \
    '*:::argument:->argument'
  case $state in
    command)
      commands=(
        'check:Decide one claim: origin, eligibility, rate, duty, reasons'
        'origin:Judge whether a good originates, by which criterion'
        'proof:Check a proof of origin at the desk, rule by rule, or draft one'
        'rate:Show every rate that could apply to a good on a day'
        'law:Show provisions, parameters and assumptions, with days and evidence'
        'code:Say what a code is, and what it is in other editions of the HS'
        'assess:Decide a file of claims, one answer a row'
        'products:Judge a list of goods in each market and under each agreement'
        'scheme:Explain the complementation schemes, and test projects against them'
        'schedule:Show, compare, derive, check and import tariff schedules'
        'series:Show the decline of tariffs over the years, and what it is made of'
        'panel:Lay out MFN, best preference and applied rate by exporter and line'
        'protection:Work out margins, rates with the use made of them, and protection'
        'barriers:Count non-tariff measures, and set published counts beside tariffs'
        'source:Choose suppliers and plants at least landed cost, with a proof'
        'coordinate:Put countries'\'' plans together: overlaps, gaps, who gains'
        'completions:Write a completion script for a shell'
        'help:Show how the program or a command is used'
      )
      _describe -t commands command commands
      ;;
    argument)
      words=("$line[1]" "${words[@]}")
      ((CURRENT += 1))
      case $line[1] in
        check) _afta_check ;;
        origin) _afta_origin ;;
        proof) _afta_proof ;;
        rate) _afta_rate ;;
        law) _afta_law ;;
        code) _afta_code ;;
        assess) _afta_assess ;;
        products) _afta_products ;;
        scheme) _afta_scheme ;;
        schedule) _afta_schedule ;;
        series) _afta_series ;;
        panel) _afta_panel ;;
        protection) _afta_protection ;;
        barriers) _afta_barriers ;;
        source) _afta_source ;;
        coordinate) _afta_coordinate ;;
        completions) _afta_completions ;;
        help) _afta_help ;;
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _afta ]]; then
  _afta "$@"
else
  compdef _afta afta
fi
