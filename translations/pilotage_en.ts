<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChartData</name>
    <message>
        <source>%1 (preliminary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compliance</name>
    <message>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %</source>
        <comment>place and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% (n/N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1: %2 by volume, %3 by entity (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1: %2 as published, basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1: no obligations registered, so no rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short by %2 Mt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses of the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cycle %1, %n entities</source>
        <translation>
            <numerusform>Cycle %1, %n entity</numerusform>
            <numerusform>Cycle %1, %n entities</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n excluded</source>
        <translation>
            <numerusform>; %n excluded</numerusform>
            <numerusform>; %n excluded</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable: no obligations registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 Mt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published, basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; tick: national %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCER offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks are totals, bars are changes; the axis need not start at zero. CCER counts up to %1 % of what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; demo ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowances issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrendered in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full by the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ min(handed in, due) ÷ Σ due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full ÷ with an obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in (t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap (t)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Salvage from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit %1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 figures back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back step “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one column an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one column a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row a figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Load the shipped library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Synergy pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot counties</source>
        <comment>low-carbon pilot counties</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towns, villages</source>
        <comment>low- or zero-carbon townships and villages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilots and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By county, count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above county level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes under a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synergy index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synergy index %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n counties, mean and range</source>
        <translation>
            <numerusform>%n county, mean and range</numerusform>
            <numerusform>%n counties, mean and range</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow: preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County × indicator group, %; full cells stay blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no figure of this group reported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance %1 by volume, %2 by entity (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance %1 as published, basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance by cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vol.</source>
        <comment>rate by volume, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no.</source>
        <comment>rate by entity, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National, by volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick: national rate by volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified ones not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n counties incomplete for %1</source>
        <translation>
            <numerusform>%n county incomplete for %1</numerusform>
            <numerusform>%n counties incomplete for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entities short of allowances</source>
        <translation>
            <numerusform>%n entity short of allowances</numerusform>
            <numerusform>%n entities short of allowances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mt short, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days to the deadline</source>
        <translation>
            <numerusform>%n day to the deadline</numerusform>
            <numerusform>%n days to the deadline</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n counties have no score</source>
        <translation>
            <numerusform>%n county has no score</numerusform>
            <numerusform>%n counties have no score</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n preliminary scores</source>
        <translation>
            <numerusform>%n preliminary score</numerusform>
            <numerusform>%n preliminary scores</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pilots are up for acceptance</source>
        <translation>
            <numerusform>%n pilot is up for acceptance</numerusform>
            <numerusform>%n pilots are up for acceptance</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n counties have fully reported %2</source>
        <translation>
            <numerusform>%1 of %n county has fully reported %2</numerusform>
            <numerusform>%1 of %n counties have fully reported %2</numerusform>
        </translation>
    </message>
    <message>
        <source>mean synergy index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean synergy index %1, %2 on the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses of the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle %1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synergy index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>no rank to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up %n</source>
        <translation>
            <numerusform>up %n</numerusform>
            <numerusform>up %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n</source>
        <translation>
            <numerusform>down %n</numerusform>
            <numerusform>down %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±</source>
        <comment>change of rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (preliminary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weight that has data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synergy pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-carbon county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L/Z-carbon town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L/Z-carbon village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L/Z-carbon towns and villages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Synergy</name>
    <message>
        <source>; </source>
        <comment>between notes under a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits change every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>indicator and its points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No district has a score for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>mean of %n counties %1</source>
        <translation>
            <numerusform>mean of %n county %1</numerusform>
            <numerusform>mean of %n counties %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no score: only %2 % of the weight has data; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ranks %2 (%3); %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ranks %2 (%3, %4); %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ranks %2 (%3, %4): %5; %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County × year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synergy index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n counties and their mean</source>
        <translation>
            <numerusform>%n county and its mean</numerusform>
            <numerusform>%n counties and their mean</numerusform>
        </translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of full marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n counties</source>
        <translation>
            <numerusform>Mean of %n county</numerusform>
            <numerusform>Mean of %n counties</numerusform>
        </translation>
    </message>
    <message>
        <source>No county chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <comment>scheme and version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unofficial)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Air, water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build., transp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agri., sinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste, water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mgmt</source>
        <comment>management, in a narrow heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon market</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calc</name>
    <message>
        <source>--set needs key=value, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting %1 is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown format %1; there are csv, json, table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: pilotage-cli calc METHOD --matrix M.csv [--indicators I.csv] [--set key=value ...] [--format csv|json|table]
M.csv: object[,period],&lt;indicator&gt;..., one row an object; an empty cell is missing.
I.csv: indicator,direction[,weight,group,low,high,target]; without it all are benefit with equal weights.
Output: object,period,quantity,indicator,value,note.
Methods, what they give, their settings:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: kind=minmax|attainment, zero-variance=0..1, rescale=LOW,HIGH, input=asis, zero=limit|shift, shift=1e-4, form=standard|adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a method is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--matrix is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no setting %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting %1 is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2 [%3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first column must be named object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this column stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no indicator column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no row below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has not as many cells as the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this object and period stand there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such column is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns indicator and direction are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the direction must be benefit, cost, interval, target or attainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the matrix has no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this indicator is described twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indicator table does not describe this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other indicators have a weight, this one has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights do not add up to a number above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights did not add up to 1 and were scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit, base, goal or target is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits are equal or stand the wrong way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neutral indicator has no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupling needs two systems or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 cannot be %2; there are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both compliance rates with n/N, and those who are short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv columns: row (total, group, published, short, excluded), cycle, group, name, rate_by_volume (percent), covered_kg, due_kg, rate_by_entity, full_entities, entities, rate_by_volume_on_time, rate_by_entity_on_time, short_entities, excluded, gap_kg, then those of published rates and of entities. No entities = empty rate (not applicable), never 100.
json: one object a cycle with groups, short, excluded_entities, published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cycle, e.g. 2023; all by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates by group as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entities in this district and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training workbook: demonstration data, not for reporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no period; write 2023, 2023Q1, 2023H1 or 2023-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the code or unique name of no district, site or project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found faults. Keep the file as it is; see salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pages are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file to write; must not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes an office workbook with the shipped library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: path, kind, uuid. An existing file is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demonstration workbook instead (kind training)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts, kind, schema, identity and newest hash of a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: key, value; counts.&lt;table&gt; = rows. json: one object, counts inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity, foreign keys and the chain of the change log; 1 = a fault was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: check, result, code. json: ok, integrity, foreign_keys, chain, findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verified copy, made while the workbook may be in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: backup, head_hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads what can be read of a damaged workbook into a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: row (brought, lost), table, rows, page, reason. The damaged file is left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the code of no indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: seq, label, utc, actor of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who, when, old, new, why: of the workbook, of one step, or of one figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: seq, utc, actor, kind, label, reason, table, row, column, old, new; newest first. Without a column the whole row came or went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure of this district, site or project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure of this indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure of this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field by field what step N changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many rows; 1000 by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the newest step back; 1 = refused, the reason says which row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does again what was undone last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--weight needs ITEM=WEIGHT, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme has no item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme %1 %2 is not official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as evaluation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme, e.g. county_example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version; the newest by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2023, 2023Q1, 2023H1, 2023-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if: another absolute weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures as known at that time, e.g. 2024-12-31T00:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level of the districts; county by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only districts below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row an item instead of one a district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep inputs and results in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores and ranks of districts by a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: rank, code, name, period, score (0..100), change (against the same period last year), previous_rank, coverage (share of weight with data), preliminary, then one column a dimension (0..100). No score = empty, never 0; ties share a rank.
--items: rank, code, name, period, score, item, item_name, kind, value, low, high, z, weight, contribution (points of 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where one score comes from, down to each figure and its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv columns: depth, kind, code, name, weight, z, contribution, value, unit, period, state, qualifier, printed, formula, source, place, status, notes. json: the same, nested in children. table: an indented tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how data are written; table is for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs the changes; otherwise the system user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: pilotage-cli COMMAND FILE [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a method on a plain table, no workbook; calc --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Data go to the standard output, messages to the standard error.
Exit codes: 0 done, 1 refused or check failed, 2 usage, 3 file or system error.
Environment: PILOTAGE_LANG=zh_CN|en (language), PILOTAGE_NOW=2025-11-01T09:00:00 (fixes today), PILOTAGE_SEED (other draws of the demonstration).
COMMAND --help tells the columns of its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilotage-cli --help tells what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the refused rows, or store the others with --accept-partial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no kind of table; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--where needs FIELD=VALUE, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a column is, where its header does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure that is there with another value; refuse by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store what is good although rows are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write every finding into this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a table that import reads back; says its rows and checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND: districts, sites, programmes, enrolments, projects, indicators, observations, targets, obligations, ledger.
Columns: file, rows, sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these rows, e.g. under=330300 or period=2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are different workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows looked at, %2 findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the step, from history or bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only tells what it would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes one older step back; refused where a later change stands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: table, row, column, old (as it is), new (as it becomes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was deleted in the last 30 days and is still gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: seq, utc, actor, label, reason, rows, missing, tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts back what a step deleted, as far as its place is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: restored, left. 1 = some rows did not come back; each is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the automatic backups of a workbook; also makes, verifies and copies them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: utc, what, size, whole, path; newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads each and says whether it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup to restore as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the copy goes; must not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what differs between two workbooks, such as one and its backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: table, added (in FILE only), removed (in OTHER only), changed; then figures with here (FILE) and there (OTHER). 1 = they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many figures; 1000 by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings that belong to the file, and who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: key, value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule of rounding: half_even is GB/T 8170</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit of the person that --actor names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules of the field over all rows; 1 = an error was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: severity, table, id, name, field, code, text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a district, site or project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2023, 2023H1, 2023Q1, 2023-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets one figure as a person would type it; an empty value takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: subject, indicator, period, value, state, qualifier, review. 1 = refused: not a number, impossible, locked, reviewed, unknown unit, former county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.5, a state such as 不适用, or 约12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the value; otherwise the indicator&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes beside a figure; an empty text takes the comment away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets or removes a planned figure; actual figures are never touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the indicator&apos;s unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the newest target away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the figures of a period one step on, or back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: step, figures, seq. Only figures that stand before the step are taken. A lock is lifted by unlock, not by undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft &gt; submitted &gt; reviewed &gt; locked, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this district and what lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks over figures that hold now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: seq, utc, actor, label, reason, figures; newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifts one lock; its figures are reviewed ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the lock, from locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not enrolled in the programme %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled in several batches of %2: give --batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document of the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the subject is in several batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a district, site or project another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 = refused, the reason says why: circle, level, prefix of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the district it belongs to from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site it lies in from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes a district, site or project to the bin, with all that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: table, name, rows that go. 1 = refused, naming what stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only tells what would go and what stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step of an enrolment&apos;s procedure; sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is lifted by take-back, not by undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state after the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month or year of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the document behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the last sealed step of an enrolment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also where locks cannot be trusted; only if nobody else works there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables are written as .csv or .xlsx, not as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judges a table (.csv, .xlsx, .ods) row by row and stores it as one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: file, encoding, separator, layout, rows, new, changed, same, refused, written.
Refused rows: exit code 1, nothing is stored unless --accept-partial.
Observations come long (subject,indicator,period,value[,unit,qualifier,source]) or wide (subject,period,&lt;indicator&gt;..., or subject,&lt;period&gt;... with --map value=INDICATOR); Chinese and English headers both work.
In spreadsheets titles, units, merged headings, totals and notes are found and said.
The report&apos;s columns: severity, file, sheet, row, column, column_name, value, reason, text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet, where it has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file to write: .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>%1 Nothing was changed; the file is as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Low-carbon pilots in one local file. See also pilotage-cli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fresh copy of the demo workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new office workbook FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>There is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a division code: it has 6, 9 or 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The division code %1 does not lie in the one above it, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The division code %1 is not one of this level: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The division code %1 is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The division code %1 is a former one; since then it is %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The division code %1 ended and has no successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrative division has a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no district above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is above it must be of a higher level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A district cannot lie in itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The successors of %1 lead back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latitude lies between -90 and 90 degrees: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longitude lies between -180 and 180 degrees: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in a unified social credit code, at character %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check character of %1 is %2, it should be %3: a typing error is likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share is more than 0 and at most 100 percent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the site come to %1 percent, more than the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” comes “%3”, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the end; nothing comes after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such programme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount cannot be negative: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals are 0 to 9: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower bound %1 is above the upper bound %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weighted mean needs the indicator of its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indicator cannot be its own weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not measure what the indicator measures, which is in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonnes were read as tonnes of CO₂, which this indicator measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a part is 0 or more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator is kept %1, the figure is of a shorter period: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year of the panel, %1, is after the last, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coverage needed lies between 0 and 1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the scheme come to %1, not 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of %1 lies between 0 and 1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 belongs to is not in the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a group and cannot have items below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group %1 has no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group %1 weighs %2, its items come to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no indicator that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio %1 names no denominator that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor of %1 must be a number other than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs both limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of %1 are the wrong way round: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs its best value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no direction and cannot be scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 are not right: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year of the cycle, %1, is after the last, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cap of offsets is 0 to 100 percent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emission year %1 is not in the cycle %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity left out needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than 0 kg: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adjustment by 0 kg changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reversal names the entry it takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a reversal names another entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry taken back belongs to another obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reversal takes back the whole entry: %1 kg, not %2 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reversal cannot be reversed: enter the amount anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was taken back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the factor is not a number of 0 or more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A requirement that is compared needs a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that was seen has a number or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <comment>subject kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <comment>subject kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <comment>subject kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <comment>district level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <comment>district level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>district level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <comment>district level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Township</source>
        <comment>district level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <comment>district level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative division</source>
        <comment>district kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional zone</source>
        <comment>district kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <comment>site kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>site kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <comment>site kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <comment>site kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <comment>site kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>site kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>site kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark project</source>
        <comment>project kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial project</source>
        <comment>project kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrofit</source>
        <comment>project kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon sink</source>
        <comment>project kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy project</source>
        <comment>project kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>project kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>project kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>project stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>project stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <comment>project stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>project stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>project stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>project stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>project stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <comment>programme level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial</source>
        <comment>programme level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>programme level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <comment>programme level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development zone</source>
        <comment>programme level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert review</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicised</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan issued</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementing</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-term review</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic review</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>lifecycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>date sense</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <comment>date sense</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <comment>date sense</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <comment>organisation kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>organisation kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institute</source>
        <comment>organisation kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <comment>organisation kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>organisation kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>measure kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy saving</source>
        <comment>measure kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <comment>measure kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitution</source>
        <comment>measure kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <comment>measure kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>measure kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green factory</source>
        <comment>certification kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green product</source>
        <comment>certification kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green supply chain</source>
        <comment>certification kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green park</source>
        <comment>certification kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-production audit</source>
        <comment>certification kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon verification</source>
        <comment>certification kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>certification kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaque</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>event kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the unit</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <comment>qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <comment>qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <comment>qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <comment>qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary</source>
        <comment>qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <comment>qualifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher the better</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower the better</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best within a range</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best at a value</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <comment>direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <comment>frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly</source>
        <comment>frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>aggregation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <comment>aggregation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value</source>
        <comment>aggregation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>aggregation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text seen</source>
        <comment>document status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary copy</source>
        <comment>document status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>document status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>document status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported table</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated (demo)</source>
        <comment>source kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data entry</source>
        <comment>role kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <comment>role kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>role kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <comment>role kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <comment>scheme status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example (not official)</source>
        <comment>scheme status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <comment>scheme status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-max</source>
        <comment>normalisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment of the goal</source>
        <comment>normalisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>limits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed limits</source>
        <comment>limits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel of years</source>
        <comment>limits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each period anew</source>
        <comment>limits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed weights</source>
        <comment>weighting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy weights</source>
        <comment>weighting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard-deviation weights</source>
        <comment>weighting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <comment>leaf kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>leaf kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <comment>leaf kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <comment>leaf kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <comment>leaf kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from the register</source>
        <comment>leaf kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion rate of allowances</source>
        <comment>leaf kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>evaluation state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <comment>evaluation state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>obligation state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: closed down</source>
        <comment>obligation state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: merged</source>
        <comment>obligation state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: held by a court</source>
        <comment>obligation state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: other reason</source>
        <comment>obligation state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <comment>ledger kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <comment>ledger kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <comment>ledger kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>ledger kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry-over</source>
        <comment>ledger kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset (CCER)</source>
        <comment>ledger kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrender</source>
        <comment>ledger kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <comment>ledger kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core (veto)</source>
        <comment>requirement kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding</source>
        <comment>requirement kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>requirement kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <comment>comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <comment>comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as described</source>
        <comment>comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about: what is said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is said (what the system said)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme imbalance</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe imbalance</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate imbalance</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild imbalance</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near imbalance</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barely coordinated</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary coordination</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate coordination</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good coordination</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality coordination</source>
        <comment>coupling grade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air, water</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings, transport</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agriculture, sinks</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste, waste water</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilots</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon market</source>
        <comment>indicator group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <comment>carbon-market sector</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steel</source>
        <comment>carbon-market sector</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cement</source>
        <comment>carbon-market sector</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aluminium</source>
        <comment>carbon-market sector</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provincial synergy pilot</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark project</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-carbon pilot county</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low- or zero-carbon township</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low- or zero-carbon village</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or park synergy innovation pilot</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National carbon-peak pilot</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National zero-carbon park</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-carbon factory</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-zero-carbon factory</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise carbon points</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-zero-emission park</source>
        <comment>programme type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <comment>status of an indicator&apos;s definition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary copy</source>
        <comment>status of an indicator&apos;s definition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>status of an indicator&apos;s definition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own definition</source>
        <comment>status of an indicator&apos;s definition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of a site</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolment</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step of an enrolment</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funding</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certification</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a figure</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate of a figure</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of a scheme</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content of an evaluation</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance cycle</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obligation</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger entry</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor set</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirement</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved view</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year as a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months 1 to %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all figures are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures lie beyond the limits and are cut off there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits are not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits do not make sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no direction and is not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too few figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is only one to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal weights were used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure is above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least two systems are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights do not make sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many figures are missing for a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some figures are missing; the rest carries the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a workbook of this program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database of another program, it is left as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program (format %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has an older format and lies in a place that cannot be written. Copy it to a writable folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on this file was cut off and must be finished first, but its place cannot be written. Copy the file together with its -journal file to a writable folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of this file cannot be written. Copy it to a writable folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 names (hard links) and is open for reading only, so that none of them goes stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies on a network drive (%1) and is open for reading only. Copy it to this computer to work on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 has had this workbook open since %3. It is open for reading only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file. Try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long work is writing to the workbook (%1). Changes wait until it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network failed while the file was read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is used up. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is still in use was to be removed, or something that is not there was to be named. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry of this code or key already. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not allowed in its field. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was taken back after an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry to be changed is not there (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the workbook has used up its numbers. Make a new copy and go on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of this file breaks a rule of the change log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change outside of any step was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step inside another step was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction inside a step was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log does not agree with the rows that were written. The step was taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of change %1 were erased, so it cannot be taken back or looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log is cut off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the change log is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the change log does not fit the entry before it: the log was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of change %1 were altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of change %1 were erased by a logged step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of change %1 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 names a %3 that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 still names a %3 that would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” came later and stands on this: take that back first (%2 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has changed since, so this step can no longer be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was changed later: take that change back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is in the way: there is an entry of that key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 cannot come back: what it belongs to is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be verified and was not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 holds nothing of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was changed without the change log: its values are not those logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were not compared with the change log, because a part of it was erased or the format of the file was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 holds rows of an unknown table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of page %1 cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows of page %1 break the rules of their table or come twice (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a table may be: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters of the file cannot be read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the file is not certain; it was read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a single quotation mark inside a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a zero byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds more text than a spreadsheet allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more columns than a table may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the heading has columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines stand above the heading and were skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” stands there twice; the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit in the heading “%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells are empty: not reported, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is marked as demonstration data and cannot go into an office workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known: give a division code, site code, credit code, or a name that only one has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are called “%1”: give the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of %1 ended in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several indicators are called “%1”: give the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period such as 2023, 2023Q1 or 2023-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than any number that can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is smaller than any number that can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more digits than can be kept exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may have a decimal comma or a comma between thousands: write it with a point, or without commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commas in “%1” do not stand between thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has spaces between its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a hexadecimal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in brackets: is it negative, or a remark?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a power of ten behind it: write the number out, or put it into the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean several states: say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as a number with a qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full-width digits of “%1” were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state “%1” does not go with the value “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state says that there is a value, but the cell is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell says %1, the column of qualifiers says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “%1” is not known; the indicator is in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not measure what the indicator measures, which is in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says the unit %1, the heading says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is outside of its plausible range and would be inside if divided by %1 (upper bound %2 %3): check the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is outside of its plausible range %1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is about %1 times the one before (%2): check the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is about 1/%1 of the one before (%2): check the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same subject, indicator and period (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and state do not go together (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no compliance cycle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved evaluation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows written are not the rows selected; no file was left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table shipped with the program is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long work is writing to this workbook. Wait for it, or stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counties lie in %1 groups that are each compared among themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have no score: too few figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets beyond the cap do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out of the rates (%2) %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure has changed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table it belongs to is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same key and counts instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is another amount than the one in the other column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no compliance cycle “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document “%1” is added for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry stands in row %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 must be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes (1) nor no (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format of files cannot be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number of kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no obligation of %2 for %3 in the cycle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot lie in itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would lie in itself by way of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 does not begin like the one above it, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in row %2 is refused itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand here: it is a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file has another format. Open it once with this program, then compare: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there; somebody deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed after you opened it. Look at it again before you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 belongs to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit code %1 belongs to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a %1 in this place already (%2): is it the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document number %1 is also that of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch %2 of %1 is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled in this programme already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two shares of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) below it would no longer fit: change or move it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state “%1” is not that of the last step, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state becomes “%1” by a step of the procedure, not by editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step “%1” (%2) is sealed: take it back with a reason first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was entered with the record: correct it by editing the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 sealed steps stand against it: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step has no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 name it and stay (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 locked figures belong to it: unlock them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended in %2; since then it is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be: %2 has no such figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was reviewed: send it back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was submitted; it becomes a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Look at it again before you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same cell is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no value for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”; this step does not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock %1 is not there or was lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program moved the file away or put another one in its place. Nothing more is written; what is open here can be saved under another name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program moved, renamed or deleted the file. Nothing more is written; what is open here can be saved under another name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote over the file while it was open. It no longer holds this workbook and is left as it is; go on with a backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or not complete: copy or download it again, or open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than 2,000 parts and is not opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is larger than 256 MB when unpacked and is not read: split the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 GB when unpacked and is not opened: split it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file grows more than a hundredfold when unpacked, as files made to do harm do. If the sender is known, copy the table into a new file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is encrypted: save it without a password (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is packed in an unusual way: open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part stands in the file twice, so that it is not certain what it says (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is not well formed: open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file has a document type, which tables never need; it is not read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is nested deeper than 64 levels and is not read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file has a tag or comment without end and is not read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password: open it, remove the password and save it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet of the old format .xls: open it in WPS or Excel and save it as .xlsx (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary spreadsheet .xlsb: open it and save it as .xlsx (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no spreadsheet: tables are read from .xlsx, .ods and .csv (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sheet with cells (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks a part that it names: ask for it once more (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “%1”; the file has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sheets hold something; say which one is meant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the sheet has more than 16,384 columns (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order: open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more than 32,767 characters (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the sheet come to more than 128 MB: split the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than 8 million cells: split the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 5 million different texts: split the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell names a text that the file does not have: open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more merged areas, sheets or styles than any table needs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet cannot hold so many rows: write .csv, or a part of it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments can be written into copies of .xlsx files only (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading of a table was found: a row of names above rows of figures is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blank cells of the heading were read as belonging to the name at their left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 counts for all columns that say none themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “%1” does not say which column it is for and was not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table begins here; it was not read. Move it to a sheet of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” holds figures, but %2 cells are something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 has entries but no heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hidden rows were read like the others: check that they are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden column “%1” was read like the others: check that it is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of totals were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as the code %2 (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as “%2” (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 may mean January or October: write 2024-01 or 2024-10 as a text instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day %1 stands for a month or a year: only the first day is read as its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is formatted as a day that never was: write the date anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows the error %1: mend the formula or write the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula was never worked out, so that the cell has no value: open the file in WPS or Excel and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure %1 stands in cells merged over %2: say what belongs to each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has readings glued in and may mean “%2” (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has Traditional characters and may mean “%2” (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has full-width letters or digits and may mean “%2” (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has lost characters: look them up in the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands above the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something filled in above the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known word in the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text alone in its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands below a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins like a note or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year or month in the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds years or months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names above rows of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word for totals in its first cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that says the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::charts::ChartWidget</name>
    <message>
        <source>Copy picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ChartFrame</name>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show data table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CommandPalette</name>
    <message>
        <source>Page, district, code or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CompliancePage</name>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No compliance cycle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles and obligations are imported from tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of all entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No compliance cycle is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* not verified. Rates come from the ledger; a published rate without basis is printed as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days since the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1, today %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short first, then by amount due. Shown %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entity selected, short by %1 t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entity selected, %1 t due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance %1.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entities written to %1</source>
        <translation>
            <numerusform>%n entity written to %1</numerusform>
            <numerusform>%n entities written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy whole table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::DetailPanel</name>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its steps, events and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂ −%1 t a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 −%2 t a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ExplanationModel</name>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>period of a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How / source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ExplanationView</name>
    <message>
        <source>Where this number comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FieldDelegate</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FileBar</name>
    <message>
        <source>Write all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if nobody else works on this file: locks on network drives cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FilterChip</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::HistoryPage</name>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; steps are shown; the newest is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the history list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ImportPage</name>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a county&apos;s table here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV in UTF-8, GB18030 or UTF-16; Chinese or English headers; long or wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose table...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, nothing is stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is judged first: new, changed, same, refused. Only then is it stored, as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, separator %2
%3
%4 rows of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first rows as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new &lt;b&gt;%2&lt;/b&gt;, changed &lt;b&gt;%3&lt;/b&gt;, same &lt;b&gt;%4&lt;/b&gt;, refused &lt;b&gt;%5&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (can be mended in place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a value in its cell or choose under Mend; good rows move over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: &lt;b&gt;%Ln&lt;/b&gt; row(s) stored as one step.</source>
        <translation>
            <numerusform>%1: &lt;b&gt;%Ln&lt;/b&gt; row stored as one step.</numerusform>
            <numerusform>%1: &lt;b&gt;%Ln&lt;/b&gt; rows stored as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stored</source>
        <translation>
            <numerusform>%Ln row stored</numerusform>
            <numerusform>%Ln rows stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %Ln row(s)</source>
        <translation>
            <numerusform>Store %Ln row</numerusform>
            <numerusform>Store %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ImportWork</name>
    <message>
        <source>Reading a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo workbook...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo workbook could not be made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.pilotage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a workbook first; then the table can be judged and stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) written, SHA-256 %2...</source>
        <translation>
            <numerusform>%1: %Ln row written, SHA-256 %2...</numerusform>
            <numerusform>%1: %Ln rows written, SHA-256 %2...</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved and verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is already saved in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound: structure, references and the chain of %1 steps agree. Head %2...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found a fault in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pilotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Pilotage %1&lt;/b&gt;&lt;p&gt;Low-carbon pilots in one local file; every number says where it comes from.&lt;/p&gt;&lt;p&gt;Qt %2. GPL-3.0-or-later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Pilotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ⋅ read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ⋅ writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is under way; cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workbook...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse &amp;navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import table...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pilotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and verified; work goes on in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of this workbook may be nowhere else. Save them before you leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::NavigationRail</name>
    <message>
        <source>Pilotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse navigation (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::OverviewPage</name>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a county table, or choose another district or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilots and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synergy index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance by cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 figures present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period shown on every page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RailItem</name>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RegisterPage</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;%2&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no pilots or projects are registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt; pilots and projects: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of them demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* demo: invented for the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ScopePicker</name>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District shown on every page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::StagedDelegate</name>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::StagedModel</name>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::StatusLine</name>
    <message>
        <source>Demo data, not for submission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SynergyPage</name>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores need figures of at least one district; import a county table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synergy index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook has no scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n counties</source>
        <translation>
            <numerusform>%n county</numerusform>
            <numerusform>%n counties</numerusform>
        </translation>
    </message>
    <message>
        <source>1 county selected, score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>district, year, score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County × year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this number comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::TodoModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>sentence, detail, verb</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::WelcomePage</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-carbon pilots in one local file; every number says where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1   GPL-3.0-or-later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty office file with the shipped library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file *.pilotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wenzhou with its 146 pilots, always a fresh copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Import the counties&apos; tables: judge what is new, changed or refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Look through the register of pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Read the synergy index and where each number comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Check who still owes allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a workbook or a county&apos;s table here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*.pilotage opens; a CSV is judged first, then stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::workbook::Workbook</name>
    <message>
        <source>Set %1 of %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save evaluation %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Comparing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: workbook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: figures in the units stated; an empty cell is not reported, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
