<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChartData</name>
    <message>
        <source>%1 (preliminary)</source>
        <translation>%1（初步）</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1：说明</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1：无数据</translation>
    </message>
</context>
<context>
    <name>Compliance</name>
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>National</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>户</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1，未核实</translation>
    </message>
    <message>
        <source>volume, %</source>
        <translation>按量，%</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>按量</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1, %</source>
        <comment>place and unit</comment>
        <translation>%1，%</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>按户</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>口径未公布</translation>
    </message>
    <message>
        <source>% (n/N)</source>
        <translation>%（n/N）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>no credit code</source>
        <translation>无信用代码</translation>
    </message>
    <message>
        <source>%1, demo</source>
        <translation>%1，演示</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已清缴</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应清缴</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>未足额</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>n/N</source>
        <translation>n/N</translation>
    </message>
    <message>
        <source>Cycle %1: %2 by volume, %3 by entity (%4)</source>
        <translation>%1 年度：按量 %2，按户 %3（%4）</translation>
    </message>
    <message>
        <source>Cycle %1: %2 as published, basis not stated</source>
        <translation>%1 年度：公布为 %2，口径未公布</translation>
    </message>
    <message>
        <source>Cycle %1: no obligations registered, so no rate</source>
        <translation>%1 年度：未登记清缴义务，没有履约率</translation>
    </message>
    <message>
        <source>%1 short by %2 Mt</source>
        <translation>%1未足额，缺口 %2 百万吨</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to the deadline</source>
        <translation>距截止 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses of the answer</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Two rates</source>
        <translation>两种口径</translation>
    </message>
    <message numerus="yes">
        <source>Cycle %1, %n entities</source>
        <translation>
            <numerusform>%1 年度，%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口径</translation>
    </message>
    <message numerus="yes">
        <source>; %n excluded</source>
        <translation>
            <numerusform>；排除 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>履约率</translation>
    </message>
    <message>
        <source>not applicable: no obligations registered</source>
        <translation>不适用：未登记清缴义务</translation>
    </message>
    <message>
        <source>%1 / %2 Mt</source>
        <translation>%1 / %2 百万吨</translation>
    </message>
    <message>
        <source>%1 / %2 entities</source>
        <translation>%1 / %2 户</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>published, basis not stated</source>
        <translation>已公布，口径未公布</translation>
    </message>
    <message>
        <source>; tick: national %1 %</source>
        <translation>；竖线为全国 %1 %</translation>
    </message>
    <message>
        <source>Mt</source>
        <translation>百万吨</translation>
    </message>
    <message>
        <source>Allowance balance</source>
        <translation>配额收支</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>核定配额</translation>
    </message>
    <message>
        <source>Net purchases</source>
        <translation>买入净额</translation>
    </message>
    <message>
        <source>CCER offset</source>
        <translation>CCER 抵销</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用合计</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Ticks are totals, bars are changes; the axis need not start at zero. CCER counts up to %1 % of what is due</source>
        <translation>竖标为总量，条为增减，横轴可不从零起。CCER 最多抵应清缴量的 %1 %</translation>
    </message>
    <message>
        <source>; demo ledger</source>
        <translation>；演示台账</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应清缴</translation>
    </message>
    <message>
        <source>Allowances issued</source>
        <translation>配额核发</translation>
    </message>
    <message>
        <source>Surrendered in full</source>
        <translation>足额清缴</translation>
    </message>
    <message>
        <source>In full by the deadline</source>
        <translation>按期足额</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>足额</translation>
    </message>
    <message>
        <source>short</source>
        <translation>未足额</translation>
    </message>
    <message>
        <source>excluded: closed</source>
        <translation>排除：已关闭</translation>
    </message>
    <message>
        <source>excluded: merged</source>
        <translation>排除：已合并</translation>
    </message>
    <message>
        <source>excluded: court</source>
        <translation>排除：司法查控</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Σ min(handed in, due) ÷ Σ due</source>
        <translation>Σ min(已清缴, 应清缴) ÷ Σ 应清缴</translation>
    </message>
    <message>
        <source>In full ÷ with an obligation</source>
        <translation>足额户数 ÷ 有义务户数</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Due (t)</source>
        <translation>应清缴（吨）</translation>
    </message>
    <message>
        <source>Handed in (t)</source>
        <translation>已清缴（吨）</translation>
    </message>
    <message>
        <source>Gap (t)</source>
        <translation>缺口（吨）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>how far a source was seen</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>No national number of entities is known.</source>
        <translation>没有全国户数。</translation>
    </message>
    <message>
        <source>National entities: %1 %2</source>
        <translation>全国户数：%1 户%2</translation>
    </message>
    <message>
        <source>Computed from the ledger: %1 of %2 Mt, %3 of %4 entities. Enter lists them.</source>
        <translation>由台账算出：%1 / %2 百万吨，%3 / %4 户。按回车列出单位。</translation>
    </message>
    <message>
        <source>No obligations are registered and nothing was published.</source>
        <translation>没有登记清缴义务，也没有公布值。</translation>
    </message>
    <message>
        <source>Published: %1 %, basis not stated</source>
        <translation>公布值：%1 %，口径未公布</translation>
    </message>
    <message>
        <source>No national rate is known.</source>
        <translation>没有全国履约率。</translation>
    </message>
    <message>
        <source>National rate by volume: %1 % %2</source>
        <translation>全国按量履约率：%1 %%2</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>截止日：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 to date</source>
        <translation>累计%1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>figure kept confidential, in a table cell</comment>
        <translation>保密</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>figure not reported, in a table cell</comment>
        <translation>未报</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>doubtful: outside the plausible range</source>
        <translation>存疑：超出合理范围</translation>
    </message>
    <message>
        <source>doubtful: more than half away from last year</source>
        <translation>存疑：与上年相差一半以上</translation>
    </message>
    <message>
        <source>with comment</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>several sources</source>
        <translation>多个来源</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 百分点</translation>
    </message>
    <message>
        <source> pp</source>
        <translation> 百分点</translation>
    </message>
    <message>
        <source>No figures to make a total of</source>
        <translation>没有可汇总的数据</translation>
    </message>
    <message>
        <source>Applies to none of the rows</source>
        <translation>各行均不适用</translation>
    </message>
    <message>
        <source>The figures to weight by are missing</source>
        <translation>缺少加权所需的数据</translation>
    </message>
    <message>
        <source>A figure to weight by is negative</source>
        <translation>加权所用的数据为负</translation>
    </message>
    <message>
        <source>The figures to weight by add up to zero</source>
        <translation>加权所用的数据合计为零</translation>
    </message>
    <message>
        <source>The last figure is missing</source>
        <translation>最后一个数据缺失</translation>
    </message>
    <message>
        <source>This indicator has no total</source>
        <translation>该指标不汇总</translation>
    </message>
</context>
<context>
    <name>FrozenReports</name>
    <message>
        <source>Freeze report %1</source>
        <translation>报告定稿 %1</translation>
    </message>
    <message>
        <source>Withdraw report %1</source>
        <translation>撤回定稿 %1</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Salvage from a damaged file</source>
        <translation>从损坏文件抢救</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>Change the settings of the file</source>
        <translation>修改文件设置</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>更新 %1 的个人信息</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>填写 %1</translation>
    </message>
    <message>
        <source>Set %1 figures</source>
        <translation>填写 %1 个数据</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>设定目标：%1</translation>
    </message>
    <message>
        <source>Delete target: %1</source>
        <translation>删除目标：%1</translation>
    </message>
    <message>
        <source>Choose the source of %1</source>
        <translation>选定数据来源：%1</translation>
    </message>
    <message>
        <source>Submit %1 figures</source>
        <translation>提交 %1 个数据</translation>
    </message>
    <message>
        <source>Review %1 figures</source>
        <translation>审核 %1 个数据</translation>
    </message>
    <message>
        <source>Send %1 figures back</source>
        <translation>退回 %1 个数据</translation>
    </message>
    <message>
        <source>Lock %1 figures</source>
        <translation>锁定 %1 个数据</translation>
    </message>
    <message>
        <source>Unlock %1 figures</source>
        <translation>解锁 %1 个数据</translation>
    </message>
    <message>
        <source>New %1 %2</source>
        <translation>新建%1 %2</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>修改%1 %2</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>删除%1 %2</translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <translation>移动%1 %2</translation>
    </message>
    <message>
        <source>Step “%1” of %2</source>
        <translation>%2 进入“%1”</translation>
    </message>
    <message>
        <source>Take back step “%1” of %2</source>
        <translation>撤回 %2 的“%1”</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a row</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>a subject that is gone</source>
        <translation>已删除的主体</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>: </source>
        <comment>after a field</comment>
        <translation> </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between fields of a row</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>Keep the import layout %1</source>
        <translation>保存导入模板 %1</translation>
    </message>
    <message>
        <source>Delete the import layout %1</source>
        <translation>删除导入模板 %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and kind of rows</comment>
        <translation>%1 条%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of rows</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>With what belonged to it</source>
        <translation>连同所属</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Still gone</source>
        <translation>尚未恢复</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>撤回后</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="vanished">列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="vanished">字段</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="vanished">单位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>指标数据</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>试点类别</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>清缴义务</translation>
    </message>
    <message>
        <source>Allowance ledger</source>
        <translation>配额台账</translation>
    </message>
    <message>
        <source>one column an indicator</source>
        <translation>每列一个指标</translation>
    </message>
    <message>
        <source>one column a period</source>
        <translation>每列一个期间</translation>
    </message>
    <message>
        <source>one row a figure</source>
        <translation>每行一个数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>one column an indicator and period</source>
        <translation>每列一个指标和期间</translation>
    </message>
    <message>
        <source>one row a record</source>
        <translation>每行一条记录</translation>
    </message>
    <message>
        <source>layout not known</source>
        <translation>版式未识别</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Load the shipped library</source>
        <translation>载入随附指标库</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Synergy pilots</source>
        <translation>省级协同试点</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>标杆项目</translation>
    </message>
    <message>
        <source>Pilot counties</source>
        <comment>low-carbon pilot counties</comment>
        <translation>低碳试点县</translation>
    </message>
    <message>
        <source>Towns, villages</source>
        <comment>low- or zero-carbon townships and villages</comment>
        <translation>低（零）碳镇村</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pilots and projects</source>
        <translation>试点与项目</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>By county, count</source>
        <translation>按县（市、区），个</translation>
    </message>
    <message>
        <source>%1: %2 registered</source>
        <translation>%1：登记 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Totals as published</source>
        <translation>合计数为公布数</translation>
    </message>
    <message>
        <source>%1 of %2 entries demo</source>
        <translation>%2 条中 %1 条为演示</translation>
    </message>
    <message>
        <source>%1 above county level</source>
        <translation>%1 个在县级以上</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes under a chart</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>得分（0–100）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Synergy index</source>
        <translation>协同指数</translation>
    </message>
    <message>
        <source>Synergy index %1–%2</source>
        <translation>协同指数 %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n counties, mean and range</source>
        <translation>
            <numerusform>%n 个县（市、区），均值与范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow: preliminary</source>
        <translation>空心＝初步</translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>demo scores</source>
        <translation>分值为演示</translation>
    </message>
    <message>
        <source>Completeness %1</source>
        <translation>数据完整率 %1</translation>
    </message>
    <message>
        <source>County × indicator group, %; full cells stay blank</source>
        <translation>区县 × 指标组，%；满格不着色</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no figure of this group reported</comment>
        <translation>未报</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>compliance %1 by volume, %2 by entity (%3)</source>
        <translation>履约完成率按量 %1，按户 %2（%3）</translation>
    </message>
    <message>
        <source>compliance %1 as published, basis not stated</source>
        <translation>履约完成率公布为 %1，口径未公布</translation>
    </message>
    <message>
        <source>Compliance by cycle</source>
        <translation>履约完成率分周期</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>vol.</source>
        <comment>rate by volume, short</comment>
        <translation>按量</translation>
    </message>
    <message>
        <source>no.</source>
        <comment>rate by entity, short</comment>
        <translation>按户</translation>
    </message>
    <message>
        <source>National, by volume</source>
        <translation>全国（按量）</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>口径未公布</translation>
    </message>
    <message>
        <source>Tick: national rate by volume</source>
        <translation>竖线＝全国（按量）</translation>
    </message>
    <message>
        <source>unverified ones not drawn</source>
        <translation>未核实的不画</translation>
    </message>
    <message>
        <source>%1 demo</source>
        <translation>%1 为演示</translation>
    </message>
    <message numerus="yes">
        <source>%n counties incomplete for %1</source>
        <translation>
            <numerusform>%n 个县 %1未报齐</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n entities short of allowances</source>
        <translation>
            <numerusform>%n 户未足额清缴</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Mt short, due %2</source>
        <translation>缺口 %1 百万吨，截止 %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message numerus="yes">
        <source>%n days to the deadline</source>
        <translation>
            <numerusform>距截止 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n counties have no score</source>
        <translation>
            <numerusform>%n 个县没有得分</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few figures: %1</source>
        <translation>数据太少：%1</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>%n preliminary scores</source>
        <translation>
            <numerusform>%n 个得分为初步</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n pilots are up for acceptance</source>
        <translation>
            <numerusform>%n 个试点待验收</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the register</source>
        <translation>登记 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 counties have fully reported %3</source>
        <translation>
            <numerusform>%2 个县（市、区）中 %1 个已报齐 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>mean synergy index %1</source>
        <translation>协同指数均值 %1</translation>
    </message>
    <message>
        <source>mean synergy index %1, %2 on the year before</source>
        <translation>协同指数均值 %1，较上年 %2</translation>
    </message>
    <message>
        <source>No figures yet for %1.</source>
        <translation>%1 还没有数据。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses of the answer</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Cycle %1, due %2</source>
        <translation>%1 年度，截止 %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <comment>of a year</comment>
        <translation>%1 目标</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pilots</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Synergy index</source>
        <translation>协同指数</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>履约</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>数据体检</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>no rank to compare with</source>
        <translation>没有可比名次</translation>
    </message>
    <message>
        <source>rank unchanged</source>
        <translation>名次不变</translation>
    </message>
    <message numerus="yes">
        <source>up %n</source>
        <translation>
            <numerusform>升 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n</source>
        <translation>
            <numerusform>降 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>±</source>
        <comment>change of rank</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>tick = %1</source>
        <translation>竖线＝%1</translation>
    </message>
    <message>
        <source>%1 (preliminary)</source>
        <translation>%1（初步）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>% of weight</source>
        <translation>权重 %</translation>
    </message>
    <message>
        <source>Share of the weight that has data</source>
        <translation>有数据的权重份额</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>history and other bookkeeping</source>
        <translation>历史等内部记录</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已救回</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>原属</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>丢失的内容</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Declare</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>10 steps</source>
        <translation>10 步</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Start to end</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Synergy pilot</source>
        <translation>协同试点</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>标杆项目</translation>
    </message>
    <message>
        <source>Low-carbon county</source>
        <translation>低碳县</translation>
    </message>
    <message>
        <source>L/Z-carbon town</source>
        <translation>低碳乡镇</translation>
    </message>
    <message>
        <source>L/Z-carbon village</source>
        <translation>低碳村</translation>
    </message>
    <message>
        <source>L/Z-carbon towns and villages</source>
        <translation>低（零）碳镇村</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;Excel workbooks (*.xlsx)</source>
        <translation>CSV 表格 (*.csv);;Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Seen how far</source>
        <translation>核实程度</translation>
    </message>
    <message>
        <source>Towns and villages</source>
        <translation>乡镇和村</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>CO₂ less</source>
        <translation>CO₂ 减量</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>吨/年</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Has run out</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>列入数</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>试点类别</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>New enrolment</source>
        <translation>新建试点</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>新建场所</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新建措施</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>新建认证</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新建试点类别</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新建机构</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>New division</source>
        <translation>新建区划</translation>
    </message>
    <message>
        <source>Edit enrolment</source>
        <translation>修改试点</translation>
    </message>
    <message>
        <source>Edit site</source>
        <translation>修改场所</translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>修改措施</translation>
    </message>
    <message>
        <source>Edit certificate</source>
        <translation>修改认证</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>修改事件</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>修改试点类别</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>修改机构</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>修改文件</translation>
    </message>
    <message>
        <source>Edit division</source>
        <translation>修改区划</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex %1</source>
        <translation>附件%1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Trace code %1.</source>
        <translation>溯源码%1。</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图%1</translation>
    </message>
    <message>
        <source>Amendments to %1</source>
        <translation>%1更正表</translation>
    </message>
    <message>
        <source>%1-amendments</source>
        <translation>%1-更正表</translation>
    </message>
    <message numerus="yes">
        <source>After the report %1 was frozen, %n of its numbers would print differently.</source>
        <translation>
            <numerusform>报告%1定稿后，其中%n个数字与现有数据不一致，更正如下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amended numbers</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>溯源码</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>As frozen</source>
        <translation>定稿时</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不列出</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>原未列出</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source> (estimated)</source>
        <translation>（估算）</translation>
    </message>
    <message>
        <source> (preliminary)</source>
        <translation>（初步数）</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n row(s)</source>
        <translation>
            <numerusform>%n行之和</numerusform>
        </translation>
    </message>
    <message>
        <source>— no data.</source>
        <translation>“—”表示无数据。</translation>
    </message>
    <message>
        <source>△ preliminary.</source>
        <translation>“△”为初步数。</translation>
    </message>
    <message>
        <source>* estimated.</source>
        <translation>“*”为估算数。</translation>
    </message>
    <message numerus="yes">
        <source>The totals are sums of what is there; %n figure(s) are missing.</source>
        <translation>
            <numerusform>合计为已有数据之和，缺%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the numbers of the text come from</source>
        <translation>正文数字溯源表</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>报告所载</translation>
    </message>
    <message>
        <source>Source or formula</source>
        <translation>来源或算式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>pending review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>DEMO DATA · not for reporting</source>
        <translation>演示数据 · 不可用于上报</translation>
    </message>
    <message>
        <source>State of the data: %1, workbook %2</source>
        <translation>数据版本：%1，工作簿：%2</translation>
    </message>
    <message>
        <source>Made on %1 by 碳路 Pilotage %2 from the template %3; %4 bound numbers, %5 pending review.</source>
        <translation>%1由碳路Pilotage %2按模板%3生成；绑定数字%4个，其中待审%5个。</translation>
    </message>
    <message>
        <source>Look a trace code up with: pilotage-cli report FILE %1 --period %2 --subject %3 --trace CODE</source>
        <translation>查溯源码：pilotage-cli report 文件 %1 --period %2 --subject %3 --trace 溯源码</translation>
    </message>
    <message>
        <source>DEMO DATA</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Text area %1 x %2 mm</source>
        <translation>版心%1×%2 mm</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>%1 lines of %2 characters</source>
        <translation>%1行×%2字</translation>
    </message>
    <message>
        <source>Page number at the outer edge, size 4</source>
        <translation>页码居外侧，4号</translation>
    </message>
    <message>
        <source>Last page shares its text</source>
        <translation>末页有正文</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1未安装</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>以%1代</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>续%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>数字溯源</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Seal and date</source>
        <translation>落款（盖章、日期）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正文开头</translation>
    </message>
</context>
<context>
    <name>ReportValues</name>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>index</source>
        <translation>协同指数</translation>
    </message>
    <message>
        <source>Scheme: %1 %2; hatched: no score</source>
        <translation>方案：%1 %2；斜线格为不予评分</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit of a score of 100</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Band: from the lowest to the highest district; hollow points are preliminary</source>
        <translation>色带为各县最低至最高；空心点为初步数</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>各县均值</translation>
    </message>
    <message>
        <source>Bars: share of full marks; ticks: mean of all districts</source>
        <translation>条形为达到满分的比例，竖线为各县均值</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>足额</translation>
    </message>
    <message>
        <source>short</source>
        <translation>欠缴</translation>
    </message>
    <message>
        <source>allowance ledger of this workbook</source>
        <translation>本工作簿配额台账</translation>
    </message>
    <message>
        <source>no obligations registered</source>
        <translation>未登记清缴义务</translation>
    </message>
    <message>
        <source>completion by volume</source>
        <translation>按量履约率</translation>
    </message>
    <message>
        <source>completion by entity</source>
        <translation>按户履约率</translation>
    </message>
    <message>
        <source>published rate, basis not stated</source>
        <translation>公布的履约率（口径未公布）</translation>
    </message>
    <message>
        <source>entities with an obligation</source>
        <translation>有清缴义务的单位数</translation>
    </message>
    <message>
        <source>entities in full</source>
        <translation>足额清缴单位数</translation>
    </message>
    <message>
        <source>entities short</source>
        <translation>未足额清缴单位数</translation>
    </message>
    <message>
        <source>entities excluded</source>
        <translation>不计入的单位数</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应清缴量</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已清缴量</translation>
    </message>
    <message>
        <source>basis not published</source>
        <translation>口径未公布</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>核发配额</translation>
    </message>
    <message>
        <source>bought, net</source>
        <translation>净购入量</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>抵销量</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>履约周期</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>按量</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>按户</translation>
    </message>
    <message>
        <source>Published, basis unknown</source>
        <translation>已公布，口径未公布</translation>
    </message>
    <message>
        <source>National</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>By volume: Σ min(handed in, due) ÷ Σ due; by entity: in full ÷ with an obligation; tick: national rate</source>
        <translation>按量 = Σ min（清缴量，应清缴量）÷ Σ 应清缴量；按户 = 足额清缴单位数 ÷ 有清缴义务的单位数；竖线为全国履约率</translation>
    </message>
    <message>
        <source>does not apply to any part</source>
        <translation>各部分均不适用</translation>
    </message>
    <message>
        <source>this indicator is not added up</source>
        <translation>该指标不汇总</translation>
    </message>
    <message>
        <source>the weights are missing</source>
        <translation>缺少权数</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 over %2 of %3 districts</source>
        <translation>%1，%3个县中%2个有数</translation>
    </message>
    <message>
        <source>%1, change on the year before</source>
        <translation>%1较上年变化</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>no figure of the year before</source>
        <translation>缺上年数据</translation>
    </message>
    <message>
        <source>the base is zero or negative</source>
        <translation>基数为零或负数</translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation>%1目标值</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标值</translation>
    </message>
    <message>
        <source>%1, less the target</source>
        <translation>%1与目标差</translation>
    </message>
    <message>
        <source>Source: figures of this workbook; hollow points are preliminary</source>
        <translation>来源：本工作簿数据；空心点为初步数</translation>
    </message>
    <message>
        <source>scheme %1 %2</source>
        <translation>方案%1 %2</translation>
    </message>
    <message>
        <source>too few figures for a score</source>
        <translation>数据不足，不予评分</translation>
    </message>
    <message>
        <source>no score of the year before</source>
        <translation>上年无得分</translation>
    </message>
    <message>
        <source>mean of the index</source>
        <translation>协同指数均值</translation>
    </message>
    <message>
        <source>mean of the index, year before</source>
        <translation>上年协同指数均值</translation>
    </message>
    <message>
        <source>mean of the index, change</source>
        <translation>协同指数均值较上年变化</translation>
    </message>
    <message>
        <source>range of the index</source>
        <translation>协同指数极差</translation>
    </message>
    <message>
        <source>range of the index, change</source>
        <translation>协同指数极差较上年变化</translation>
    </message>
    <message>
        <source>districts with a score</source>
        <translation>有得分的县数</translation>
    </message>
    <message>
        <source>districts without a score</source>
        <translation>不予评分的县数</translation>
    </message>
    <message>
        <source>districts that rose</source>
        <translation>得分提高的县数</translation>
    </message>
    <message>
        <source>districts that fell</source>
        <translation>得分下降的县数</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>县数</translation>
    </message>
    <message>
        <source>index, year before</source>
        <translation>上年协同指数</translation>
    </message>
    <message>
        <source>index, change</source>
        <translation>协同指数较上年变化</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位</translation>
    </message>
    <message>
        <source>places climbed</source>
        <translation>名次上升</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>数据覆盖率</translation>
    </message>
    <message>
        <source>%1, share of full marks</source>
        <translation>%1达到满分的比例</translation>
    </message>
    <message>
        <source>part of the index</source>
        <translation>指数分项</translation>
    </message>
    <message>
        <source>figures of this workbook</source>
        <translation>本工作簿数据</translation>
    </message>
    <message>
        <source>indicators expected of each district</source>
        <translation>每县应报指标数</translation>
    </message>
    <message>
        <source>figures expected</source>
        <translation>应报数据项数</translation>
    </message>
    <message>
        <source>figures reported</source>
        <translation>实报数据项数</translation>
    </message>
    <message>
        <source>figures missing</source>
        <translation>缺报数据项数</translation>
    </message>
    <message>
        <source>districts that reported all</source>
        <translation>报送齐全的县数</translation>
    </message>
    <message>
        <source>districts that lack figures</source>
        <translation>有缺项的县数</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>完整率</translation>
    </message>
    <message>
        <source>preliminary figures</source>
        <translation>初步数项数</translation>
    </message>
    <message>
        <source>estimated figures</source>
        <translation>估算数项数</translation>
    </message>
    <message>
        <source>figures not reviewed</source>
        <translation>待审数据项数</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: the indicators that the schemes of this workbook are made of</source>
        <translation>应报范围：本工作簿各评价方案所用指标</translation>
    </message>
    <message>
        <source>Low- or zero-carbon townships and villages</source>
        <translation>低（零）碳乡镇（街道）、村（社区）</translation>
    </message>
    <message>
        <source>pilots</source>
        <translation>试点数</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1（公布数）</translation>
    </message>
    <message>
        <source>By district, count</source>
        <translation>分县，个</translation>
    </message>
    <message>
        <source>Source: register of this workbook</source>
        <translation>来源：本工作簿名录</translation>
    </message>
    <message>
        <source>register of this workbook</source>
        <translation>本工作簿名录</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>sum of %1 scores ÷ %1</source>
        <translation>%1个县得分之和 ÷ %1</translation>
    </message>
    <message>
        <source>highest score − lowest score</source>
        <translation>最高得分 − 最低得分</translation>
    </message>
    <message>
        <source>weights of what was reported ÷ all weights</source>
        <translation>已报指标的权重 ÷ 全部权重</translation>
    </message>
</context>
<context>
    <name>Synergy</name>
    <message>
        <source>; </source>
        <comment>between notes under a chart</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>limits change every year</source>
        <translation>限值每年变化</translation>
    </message>
    <message>
        <source>demo scores</source>
        <translation>分值为演示</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>indicator and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No district has a score for %1.</source>
        <translation>%1 没有县有得分。</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n counties %1</source>
        <translation>
            <numerusform>%n 个县均值 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no score: only %2 % of the weight has data; %3</source>
        <translation>%1 没有得分：只有 %2 % 的权重有数据；%3</translation>
    </message>
    <message>
        <source>%1 ranks %2 (%3); %4</source>
        <translation>%1第 %2 名（%3）；%4</translation>
    </message>
    <message>
        <source>%1 ranks %2 (%3, %4); %5</source>
        <translation>%1第 %2 名（%3，%4）；%5</translation>
    </message>
    <message>
        <source>%1 ranks %2 (%3, %4): %5; %6</source>
        <translation>%1第 %2 名（%3，%4）：%5；%6</translation>
    </message>
    <message>
        <source>County × year</source>
        <translation>区县 × 年度</translation>
    </message>
    <message>
        <source>synergy index</source>
        <translation>协同指数</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>较 %1</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message numerus="yes">
        <source>%n counties and their mean</source>
        <translation>
            <numerusform>%n 个县及其均值</numerusform>
        </translation>
    </message>
    <message>
        <source>Score (0–100)</source>
        <translation>得分（0–100）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>% of full marks</source>
        <translation>满分的 %</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n counties</source>
        <translation>
            <numerusform>%n 个县均值</numerusform>
        </translation>
    </message>
    <message>
        <source>No county chosen</source>
        <translation>未选县</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <comment>scheme and version</comment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>%1 (unofficial)</source>
        <translation>%1（非官方）</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Air, water</source>
        <translation>环境质量</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Build., transp.</source>
        <translation>建筑交通</translation>
    </message>
    <message>
        <source>Agri., sinks</source>
        <translation>农业碳汇</translation>
    </message>
    <message>
        <source>Waste, water</source>
        <translation>固废废水</translation>
    </message>
    <message>
        <source>Mgmt</source>
        <comment>management, in a narrow heading</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>经济</translation>
    </message>
    <message>
        <source>Carbon market</source>
        <translation>碳市场</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Weights tried out on %1 %2</source>
        <translation>由 %1 %2 调整权重而成</translation>
    </message>
    <message>
        <source>Save scheme %1</source>
        <translation>保存方案 %1</translation>
    </message>
</context>
<context>
    <name>calc</name>
    <message>
        <source>--set needs key=value, not %1</source>
        <translation>--set 后应写“参数=取值”，不能写“%1”</translation>
    </message>
    <message>
        <source>the setting %1 is given twice</source>
        <translation>参数 %1 重复</translation>
    </message>
    <message>
        <source>unknown format %1; there are csv, json, table</source>
        <translation>没有 %1 这种格式，可用 csv、json、table</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>没有 %1 这个选项</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 后缺少取值</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>Usage: pilotage-cli calc METHOD --matrix M.csv [--indicators I.csv] [--set key=value ...] [--format csv|json|table]
M.csv: object[,period],&lt;indicator&gt;..., one row an object; an empty cell is missing.
I.csv: indicator,direction[,weight,group,low,high,target]; without it all are benefit with equal weights.
Output: object,period,quantity,indicator,value,note.
Methods, what they give, their settings:
</source>
        <translation>用法：pilotage-cli calc 方法 --matrix M.csv [--indicators I.csv] [--set 参数=取值 ...] [--format csv|json|table]
M.csv（数据表）：object[,period],&lt;指标&gt;...，每个对象一行，空单元格表示缺失。
I.csv（指标说明表）：indicator,direction[,weight,group,low,high,target]；不提供时，各指标均按正向指标、等权处理。
输出：object,period,quantity,indicator,value,note。
各方法及其给出的量、可用参数：
</translation>
    </message>
    <message>
        <source>Values: kind=minmax|attainment, zero-variance=0..1, rescale=LOW,HIGH, input=asis, zero=limit|shift, shift=1e-4, form=standard|adjusted</source>
        <translation>取值：kind=minmax|attainment，zero-variance=0..1，rescale=LOW,HIGH，input=asis，zero=limit|shift，shift=1e-4，form=standard|adjusted</translation>
    </message>
    <message>
        <source>a method is needed</source>
        <translation>请写明计算方法</translation>
    </message>
    <message>
        <source>unknown method %1</source>
        <translation>没有 %1 这种方法</translation>
    </message>
    <message>
        <source>--matrix is needed</source>
        <translation>缺少 --matrix</translation>
    </message>
    <message>
        <source>%1 has no setting %2</source>
        <translation>方法 %1 没有参数 %2</translation>
    </message>
    <message>
        <source>the setting %1 is not possible</source>
        <translation>参数 %1 的取值无效</translation>
    </message>
    <message>
        <source>%1 could not be read: %2 [%3]</source>
        <translation>无法读取 %1：%2 [%3]</translation>
    </message>
    <message>
        <source>the first column must be named object</source>
        <translation>第一列的列名必须是 object</translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation>有一列没有列名</translation>
    </message>
    <message>
        <source>this column stands there twice</source>
        <translation>该列重复出现</translation>
    </message>
    <message>
        <source>there is no indicator column</source>
        <translation>没有指标列</translation>
    </message>
    <message>
        <source>there is no row below the header</source>
        <translation>表头下没有数据行</translation>
    </message>
    <message>
        <source>the row has not as many cells as the header</source>
        <translation>该行的单元格数与表头不一致</translation>
    </message>
    <message>
        <source>the object has no name</source>
        <translation>该对象没有名称</translation>
    </message>
    <message>
        <source>this object and period stand there twice</source>
        <translation>该对象该期间的数据重复</translation>
    </message>
    <message>
        <source>no such column is known</source>
        <translation>不认识这一列</translation>
    </message>
    <message>
        <source>the columns indicator and direction are needed</source>
        <translation>缺少 indicator 或 direction 列</translation>
    </message>
    <message>
        <source>the direction must be benefit, cost, interval, target or attainment</source>
        <translation>direction 只能取 benefit、cost、interval、target 或 attainment</translation>
    </message>
    <message>
        <source>the matrix has no such column</source>
        <translation>数据表中没有这一列</translation>
    </message>
    <message>
        <source>this indicator is described twice</source>
        <translation>该指标重复说明</translation>
    </message>
    <message>
        <source>the indicator table does not describe this column</source>
        <translation>指标说明表中没有这一列</translation>
    </message>
    <message>
        <source>other indicators have a weight, this one has none</source>
        <translation>其他指标都有权重，该指标没有填写</translation>
    </message>
    <message>
        <source>the weights do not add up to a number above zero</source>
        <translation>权重合计应大于零</translation>
    </message>
    <message>
        <source>the weights did not add up to 1 and were scaled</source>
        <translation>权重合计不为 1，已按比例调整</translation>
    </message>
    <message>
        <source>a limit, base, goal or target is missing</source>
        <translation>缺少上下限、基准值、目标值或最优值</translation>
    </message>
    <message>
        <source>the limits are equal or stand the wrong way round</source>
        <translation>上下限相等或写反</translation>
    </message>
    <message>
        <source>a neutral indicator has no score</source>
        <translation>中性指标不计分</translation>
    </message>
    <message>
        <source>the value is below zero</source>
        <translation>数值小于零</translation>
    </message>
    <message>
        <source>the value is above 1</source>
        <translation>数值大于 1</translation>
    </message>
    <message>
        <source>coupling needs two systems or more</source>
        <translation>耦合协调度至少需要两个系统</translation>
    </message>
    <message>
        <source>the cell is not a number</source>
        <translation>单元格内容不是数字</translation>
    </message>
    <message>
        <source>the number is not finite</source>
        <translation>数值超出可表示的范围</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>第 %1 列（%2）</translation>
    </message>
    <message>
        <source>value “%1”</source>
        <translation>值“%1”</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 cannot be %2; there are %3</source>
        <translation>%1 不能取 %2，可取 %3</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 重复</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>没有 %1 这个选项</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 后不带取值</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 后缺少取值</translation>
    </message>
    <message>
        <source>basis not published</source>
        <translation>口径未公布</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>按公布值</translation>
    </message>
    <message>
        <source>short</source>
        <translation>未足额清缴</translation>
    </message>
    <message>
        <source>both compliance rates with n/N, and those who are short</source>
        <translation>按量、按户两种口径的履约率（n/N），并列出未足额清缴的单位</translation>
    </message>
    <message>
        <source>csv columns: row (total, group, published, short, excluded), cycle, group, name, rate_by_volume (percent), covered_kg, due_kg, rate_by_entity, full_entities, entities, rate_by_volume_on_time, rate_by_entity_on_time, short_entities, excluded, gap_kg, then those of published rates and of entities. No entities = empty rate (not applicable), never 100.
json: one object a cycle with groups, short, excluded_entities, published.</source>
        <translation>csv 的列：row（total、group、published、short、excluded）、cycle、group、name、rate_by_volume（百分数）、covered_kg、due_kg、rate_by_entity、full_entities、entities、rate_by_volume_on_time、rate_by_entity_on_time、short_entities、excluded、gap_kg，其后是公布的履约率和各单位的列。没有应履约单位时履约率为空（不适用），不会写成 100。
json：每个履约周期一个对象，含 groups、short、excluded_entities、published。</translation>
    </message>
    <message>
        <source>one cycle, e.g. 2023; all by itself</source>
        <translation>只看一个履约周期，如 2023；默认全部</translation>
    </message>
    <message>
        <source>rates by group as well</source>
        <translation>同时按分组列出履约率</translation>
    </message>
    <message>
        <source>only entities in this district and below</source>
        <translation>只统计该区划及其下级区划的单位</translation>
    </message>
    <message>
        <source>Training workbook: demonstration data, not for reporting.</source>
        <translation>演示工作簿：演示数据，不可用于上报。</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message>
        <source>%1 is no period; write 2023, 2023Q1, 2023H1 or 2023-05</source>
        <translation>“%1”不是有效的期间，请写成 2023、2023Q1、2023H1 或 2023-05</translation>
    </message>
    <message>
        <source>%1 is the code or unique name of no district, site or project</source>
        <translation>没有代码或唯一名称为“%1”的区划、场所或项目</translation>
    </message>
    <message>
        <source>The check found faults. Keep the file as it is; see salvage.</source>
        <translation>检查发现问题。请保留原文件不动，处理办法见 salvage 命令。</translation>
    </message>
    <message>
        <source>%1 of %2 pages are lost.</source>
        <translation>共 %2 页，其中 %1 页无法恢复。</translation>
    </message>
    <message>
        <source>file to write; must not exist</source>
        <translation>目标文件，不能是已有文件</translation>
    </message>
    <message>
        <source>makes an office workbook with the shipped library</source>
        <translation>新建办公工作簿，含随软件提供的指标库</translation>
    </message>
    <message>
        <source>Columns: path, kind, uuid. An existing file is never replaced.</source>
        <translation>列：path、kind、uuid。不会覆盖已有文件。</translation>
    </message>
    <message>
        <source>the demonstration workbook instead (kind training)</source>
        <translation>改为新建演示工作簿（类别 training）</translation>
    </message>
    <message>
        <source>counts, kind, schema, identity and newest hash of a workbook</source>
        <translation>查看工作簿的记录数、类别、结构版本、标识和最新校验值</translation>
    </message>
    <message>
        <source>Columns: key, value; counts.&lt;table&gt; = rows. json: one object, counts inside.</source>
        <translation>列：key、value；counts.&lt;表&gt; 为该表行数。json：一个对象，内含 counts。</translation>
    </message>
    <message>
        <source>a verified copy, made while the workbook may be in use</source>
        <translation>备份工作簿并校验，工作簿正在使用时也可备份</translation>
    </message>
    <message>
        <source>reads what can be read of a damaged workbook into a new one</source>
        <translation>从损坏的工作簿中读出可用数据，存入新工作簿</translation>
    </message>
    <message>
        <source>%1 needs a whole number above 0</source>
        <translation>%1 应为大于 0 的整数</translation>
    </message>
    <message>
        <source>%1 is the code of no indicator</source>
        <translation>没有代码为“%1”的指标</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的步骤。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的步骤。</translation>
    </message>
    <message>
        <source>Columns: seq, label, utc, actor of the step.</source>
        <translation>列：seq、label、utc、actor（该步骤的序号、名称、时间、操作人）。</translation>
    </message>
    <message>
        <source>who, when, old, new, why: of the workbook, of one step, or of one figure</source>
        <translation>查看修改记录（何人、何时、原值、新值、原因）：整个工作簿、某一步或某个数据</translation>
    </message>
    <message>
        <source>Columns: seq, utc, actor, kind, label, reason, table, row, column, old, new; newest first. Without a column the whole row came or went.</source>
        <translation>列：seq、utc、actor、kind、label、reason、table、row、column、old、new，新的在前。column 为空表示整行新增或删除。</translation>
    </message>
    <message>
        <source>figure of this district, site or project</source>
        <translation>查看该区划、场所或项目的数据</translation>
    </message>
    <message>
        <source>figure of this indicator</source>
        <translation>查看该指标的数据</translation>
    </message>
    <message>
        <source>figure of this period</source>
        <translation>查看该期间的数据</translation>
    </message>
    <message>
        <source>field by field what step N changed</source>
        <translation>逐字段列出第 N 步改动的内容</translation>
    </message>
    <message>
        <source>at most so many rows; 1000 by itself</source>
        <translation>最多列出的行数，默认 1000</translation>
    </message>
    <message>
        <source>takes the newest step back; 1 = refused, the reason says which row</source>
        <translation>撤销最近一步；不能撤销时退出码为 1，并说明是哪一行</translation>
    </message>
    <message>
        <source>does again what was undone last</source>
        <translation>重做最近一次撤销的步骤</translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation>“%1”不是有效的权重</translation>
    </message>
    <message>
        <source>--weight needs ITEM=WEIGHT, not %1</source>
        <translation>--weight 后应写“条目=权重”，不能写“%1”</translation>
    </message>
    <message>
        <source>the scheme has no item %1</source>
        <translation>方案中没有条目 %1</translation>
    </message>
    <message>
        <source>Scheme %1 %2 is not official.</source>
        <translation>方案 %1 %2 是非官方方案。</translation>
    </message>
    <message>
        <source>Saved as evaluation %1.</source>
        <translation>评价结果已保存，编号 %1。</translation>
    </message>
    <message>
        <source>the scheme, e.g. county_example</source>
        <translation>方案代码，如 county_example</translation>
    </message>
    <message>
        <source>its version; the newest by itself</source>
        <translation>方案版本，默认最新版本</translation>
    </message>
    <message>
        <source>2023, 2023Q1, 2023H1, 2023-05</source>
        <translation>2023、2023Q1、2023H1、2023-05</translation>
    </message>
    <message>
        <source>what if: another absolute weight</source>
        <translation>试算：改用另一个绝对权重</translation>
    </message>
    <message>
        <source>figures as known at that time, e.g. 2024-12-31T00:00:00Z</source>
        <translation>按当时掌握的数据计算，如 2024-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>level of the districts; county by itself</source>
        <translation>区划级别，默认县级</translation>
    </message>
    <message>
        <source>only districts below this one</source>
        <translation>只计算该区划的下级区划</translation>
    </message>
    <message>
        <source>one row an item instead of one a district</source>
        <translation>每个条目一行（默认每个区划一行）</translation>
    </message>
    <message>
        <source>keep inputs and results in the workbook</source>
        <translation>将输入数据和结果存入工作簿</translation>
    </message>
    <message>
        <source>of what is kept</source>
        <translation>保存结果的名称</translation>
    </message>
    <message>
        <source>the district</source>
        <translation>区划代码或名称</translation>
    </message>
    <message>
        <source>scores and ranks of districts by a scheme</source>
        <translation>按方案计算各区划的得分和名次</translation>
    </message>
    <message>
        <source>Columns: rank, code, name, period, score (0..100), change (against the same period last year), previous_rank, coverage (share of weight with data), preliminary, then one column a dimension (0..100). No score = empty, never 0; ties share a rank.
--items: rank, code, name, period, score, item, item_name, kind, value, low, high, z, weight, contribution (points of 100).</source>
        <translation>列：rank、code、name、period、score（0..100）、change（较上年同期）、previous_rank、coverage（有数据的权重占比）、preliminary，其后每个维度一列（0..100）。无得分时为空，不会写成 0；得分相同的名次相同。
--items：rank、code、name、period、score、item、item_name、kind、value、low、high、z、weight、contribution（百分制得分）。</translation>
    </message>
    <message>
        <source>where one score comes from, down to each figure and its source</source>
        <translation>逐层说明一个得分的来源，直到每个数据及其出处</translation>
    </message>
    <message>
        <source>how data are written; table is for reading</source>
        <translation>数据的输出格式，table 便于阅读</translation>
    </message>
    <message>
        <source>who signs the changes; otherwise the system user</source>
        <translation>修改记录上的署名，默认为系统用户名</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Usage: pilotage-cli COMMAND FILE [OPTIONS]</source>
        <translation>用法：pilotage-cli 命令 文件 [选项]</translation>
    </message>
    <message>
        <source>a method on a plain table, no workbook; calc --help</source>
        <translation>对普通表格直接计算，不需要工作簿；用法见 calc --help</translation>
    </message>
    <message>
        <source>For every command:</source>
        <translation>各命令通用的选项：</translation>
    </message>
    <message>
        <source>
Data go to the standard output, messages to the standard error.
Exit codes: 0 done, 1 refused or check failed, 2 usage, 3 file or system error.
Environment: PILOTAGE_LANG=zh_CN|en (language), PILOTAGE_NOW=2025-11-01T09:00:00 (fixes today), PILOTAGE_SEED (other draws of the demonstration).
COMMAND --help tells the columns of its output.</source>
        <translation>
数据写到标准输出，提示信息写到标准错误输出。
退出码：0 完成；1 被拒绝或检查未通过；2 命令用法有误；3 文件或系统错误。
环境变量：PILOTAGE_LANG=zh_CN|en（语言）、PILOTAGE_NOW=2025-11-01T09:00:00（指定当前日期时间）、PILOTAGE_SEED（另换一组演示数据）。
各命令输出的列见“命令 --help”。</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>结构版本 %1</translation>
    </message>
    <message>
        <source>pilotage-cli --help tells what there is.</source>
        <translation>可用命令见 pilotage-cli --help。</translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation>请写明命令</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>没有 %1 这个命令</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, not %1</source>
        <translation>--map 后应写“列名=字段”，不能写“%1”</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the refused rows, or store the others with --accept-partial.</source>
        <translation>未入库。请改正被拒收的行，或加 --accept-partial 只入库其余各行。</translation>
    </message>
    <message>
        <source>%1 is no kind of table; there are %2</source>
        <translation>没有 %1 这类表，可用 %2</translation>
    </message>
    <message>
        <source>--where needs FIELD=VALUE, not %1</source>
        <translation>--where 后应写“字段=取值”，不能写“%1”</translation>
    </message>
    <message>
        <source>what the table holds</source>
        <translation>表格的类别</translation>
    </message>
    <message>
        <source>what a column is, where its header does not say</source>
        <translation>表头没有写明时，指定某列是什么</translation>
    </message>
    <message>
        <source>a figure that is there with another value; refuse by itself</source>
        <translation>已有数据与表中不同时如何处理，默认拒收</translation>
    </message>
    <message>
        <source>judge only</source>
        <translation>只核对，不入库</translation>
    </message>
    <message>
        <source>store what is good although rows are refused</source>
        <translation>有拒收行时，其余各行照常入库</translation>
    </message>
    <message>
        <source>write every finding into this file</source>
        <translation>将全部问题写入该文件</translation>
    </message>
    <message>
        <source>writes a table that import reads back; says its rows and checksum</source>
        <translation>导出可再次导入的表格，并给出行数和校验值</translation>
    </message>
    <message>
        <source>KIND: districts, sites, programmes, enrolments, projects, indicators, observations, targets, obligations, ledger.
Columns: file, rows, sha256.</source>
        <translation>类别：districts、sites、programmes、enrolments、projects、indicators、observations、targets、obligations、ledger。
列：file、rows、sha256。</translation>
    </message>
    <message>
        <source>only these rows, e.g. under=330300 or period=2023</source>
        <translation>只导出符合条件的行，如 under=330300 或 period=2023</translation>
    </message>
    <message>
        <source>The files are different workbooks.</source>
        <translation>两个文件不是同一个工作簿。</translation>
    </message>
    <message>
        <source>%1 rows looked at, %2 findings.</source>
        <translation>检查了 %1 行，发现 %2 个问题。</translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation>原因，记入历史</translation>
    </message>
    <message>
        <source>number of the step, from history or bin</source>
        <translation>步骤编号，见 history 或 bin</translation>
    </message>
    <message>
        <source>only tells what it would change</source>
        <translation>只说明将改动什么，不写入</translation>
    </message>
    <message>
        <source>takes one older step back; refused where a later change stands on it</source>
        <translation>撤销较早的一步；之后的改动依赖它时拒绝</translation>
    </message>
    <message>
        <source>Columns: table, row, column, old (as it is), new (as it becomes).</source>
        <translation>列：table、row、column、old（现值）、new（撤销后的值）。</translation>
    </message>
    <message>
        <source>what was deleted in the last 30 days and is still gone</source>
        <translation>最近 30 天删除且尚未恢复的内容</translation>
    </message>
    <message>
        <source>Columns: seq, utc, actor, label, reason, rows, missing, tables.</source>
        <translation>列：seq、utc、actor、label、reason、rows、missing、tables。</translation>
    </message>
    <message>
        <source>puts back what a step deleted, as far as its place is free</source>
        <translation>恢复某一步删除的内容；位置被占用的除外</translation>
    </message>
    <message>
        <source>Columns: restored, left. 1 = some rows did not come back; each is named.</source>
        <translation>列：restored、left。1 = 有的行未能恢复，逐一列出。</translation>
    </message>
    <message>
        <source>the automatic backups of a workbook; also makes, verifies and copies them</source>
        <translation>列出工作簿的自动备份；也可新建、校验、另存备份</translation>
    </message>
    <message>
        <source>Columns: utc, what, size, whole, path; newest first.</source>
        <translation>列：utc、what、size、whole、path；新的在前。</translation>
    </message>
    <message>
        <source>makes one first</source>
        <translation>先新建一个备份</translation>
    </message>
    <message>
        <source>reads each and says whether it is whole</source>
        <translation>逐个读取并说明是否完好</translation>
    </message>
    <message>
        <source>a backup to restore as a copy</source>
        <translation>要恢复为副本的备份</translation>
    </message>
    <message>
        <source>where the copy goes; must not exist</source>
        <translation>副本的路径，不得已存在</translation>
    </message>
    <message>
        <source>what differs between two workbooks, such as one and its backup</source>
        <translation>比较两个工作簿，例如工作簿与其备份</translation>
    </message>
    <message>
        <source>Columns: table, added (in FILE only), removed (in OTHER only), changed; then figures with here (FILE) and there (OTHER). 1 = they differ.</source>
        <translation>列：table、added（仅 FILE 有）、removed（仅 OTHER 有）、changed；随后是数据的 here（FILE）与 there（OTHER）。1 = 有差异。</translation>
    </message>
    <message>
        <source>at most so many figures; 1000 by itself</source>
        <translation>最多列出的数据个数，默认 1000</translation>
    </message>
    <message>
        <source>settings that belong to the file, and who signs</source>
        <translation>属于文件的设置和署名人</translation>
    </message>
    <message>
        <source>Columns: key, value.</source>
        <translation>列：key、value。</translation>
    </message>
    <message>
        <source>rule of rounding: half_even is GB/T 8170</source>
        <translation>修约规则：half_up 四舍五入，half_even 为 GB/T 8170</translation>
    </message>
    <message>
        <source>the unit of the person that --actor names</source>
        <translation>--actor 所指人员的单位</translation>
    </message>
    <message>
        <source>the rules of the field over all rows; 1 = an error was found</source>
        <translation>用业务规则检查全部数据；1 = 发现错误</translation>
    </message>
    <message>
        <source>Columns: severity, table, id, name, field, code, text.</source>
        <translation>列：severity、table、id、name、field、code、text。</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>可改为：%1</translation>
    </message>
    <message>
        <source>There is no such target</source>
        <translation>没有这个目标</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>a district, site or project</source>
        <translation>区县、场所或项目</translation>
    </message>
    <message>
        <source>the indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>2023, 2023H1, 2023Q1, 2023-05</source>
        <translation>2023、2023H1、2023Q1、2023-05</translation>
    </message>
    <message>
        <source>sets one figure as a person would type it; an empty value takes it out</source>
        <translation>按手工录入的写法填写一个数据；空值表示清除</translation>
    </message>
    <message>
        <source>Columns: subject, indicator, period, value, state, qualifier, review. 1 = refused: not a number, impossible, locked, reviewed, unknown unit, former county.</source>
        <translation>列：subject、indicator、period、value、state、qualifier、review。1 = 拒绝：不是数字、不可能的值、已锁定、已审核、单位不明、已撤销的区县。</translation>
    </message>
    <message>
        <source>1,234.5, a state such as 不适用, or 约12</source>
        <translation>1,234.5，或“不适用”等状态，或“约12”</translation>
    </message>
    <message>
        <source>writes beside a figure; an empty text takes the comment away</source>
        <translation>给数据加备注；空文本表示删除备注</translation>
    </message>
    <message>
        <source>the comment</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>sets or removes a planned figure; actual figures are never touched</source>
        <translation>设定或删除目标值；不影响实际数据</translation>
    </message>
    <message>
        <source>takes the newest target away</source>
        <translation>删除最新的目标</translation>
    </message>
    <message>
        <source>takes the figures of a period one step on, or back to draft</source>
        <translation>把某一期的数据推进一步审核，或退回草稿</translation>
    </message>
    <message>
        <source>Columns: step, figures, seq. Only figures that stand before the step are taken. A lock is lifted by unlock, not by undo.</source>
        <translation>列：step、figures、seq。只处理正处在上一状态的数据。锁定用 unlock 解除，不能撤销。</translation>
    </message>
    <message>
        <source>draft &gt; submitted &gt; reviewed &gt; locked, or back</source>
        <translation>草稿 &gt; 已提交 &gt; 已审核 &gt; 已锁定，或退回</translation>
    </message>
    <message>
        <source>only this district and what lies in it</source>
        <translation>仅限该区划及其下级</translation>
    </message>
    <message>
        <source>only this indicator</source>
        <translation>仅限此指标</translation>
    </message>
    <message>
        <source>locks over figures that hold now</source>
        <translation>当前有效的数据锁定</translation>
    </message>
    <message>
        <source>Columns: seq, utc, actor, label, reason, figures; newest first.</source>
        <translation>列：seq、utc、actor、label、reason、figures；新的在前。</translation>
    </message>
    <message>
        <source>lifts one lock; its figures are reviewed ones again</source>
        <translation>解除一次锁定，数据恢复为已审核</translation>
    </message>
    <message>
        <source>number of the lock, from locks</source>
        <translation>锁定编号，见 locks</translation>
    </message>
    <message>
        <source>%1 is not enrolled in the programme %2</source>
        <translation>%1 未列入 %2</translation>
    </message>
    <message>
        <source>%1 is enrolled in several batches of %2: give --batch</source>
        <translation>%1 列入了 %2 的多个批次，请用 --batch 指定</translation>
    </message>
    <message>
        <source>There is no document of the number %1</source>
        <translation>没有文号为 %1 的文件</translation>
    </message>
    <message>
        <source>type of the programme</source>
        <translation>试点类型</translation>
    </message>
    <message>
        <source>where the subject is in several batches</source>
        <translation>列入多个批次时指定批次</translation>
    </message>
    <message>
        <source>gives a district, site or project another place</source>
        <translation>调整区县、场所或项目的归属</translation>
    </message>
    <message>
        <source>1 = refused, the reason says why: circle, level, prefix of the code.</source>
        <translation>1 = 拒绝，并说明原因：循环归属、层级不符、代码前缀不符。</translation>
    </message>
    <message>
        <source>the district it belongs to from now on</source>
        <translation>新的所属区划</translation>
    </message>
    <message>
        <source>the site it lies in from now on</source>
        <translation>新的所在场所</translation>
    </message>
    <message>
        <source>deletes a district, site or project to the bin, with all that belongs to it</source>
        <translation>把区县、场所或项目连同所属内容删除到回收站</translation>
    </message>
    <message>
        <source>Columns: table, name, rows that go. 1 = refused, naming what stands against it.</source>
        <translation>列：table、name、rows（将删除的行数）。1 = 拒绝，并列出原因。</translation>
    </message>
    <message>
        <source>only tells what would go and what stands against it</source>
        <translation>只说明将删除什么、有何阻碍</translation>
    </message>
    <message>
        <source>The step is lifted by take-back, not by undo.</source>
        <translation>用 take-back 撤回，不能用 undo 撤销。</translation>
    </message>
    <message>
        <source>the state after the step</source>
        <translation>该环节之后的状态</translation>
    </message>
    <message>
        <source>day, month or year of the step</source>
        <translation>该环节的日期、月份或年份</translation>
    </message>
    <message>
        <source>number of the document behind it</source>
        <translation>依据文件的文号</translation>
    </message>
    <message>
        <source>takes the last sealed step of an enrolment back</source>
        <translation>撤回试点最近一个封存的环节</translation>
    </message>
    <message>
        <source>also where locks cannot be trusted; only if nobody else works there</source>
        <translation>在文件锁不可靠的网络盘上也写入；仅在没有其他人使用该文件时</translation>
    </message>
    <message>
        <source>tables are written as .csv or .xlsx, not as %1</source>
        <translation>表格只能写成 .csv 或 .xlsx，不能写成 %1</translation>
    </message>
    <message>
        <source>judges a table (.csv, .xlsx, .ods) row by row and stores it as one step that can be undone</source>
        <translation>逐行审核一张表格（.csv、.xlsx、.ods），作为一步存入，可以撤销</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet, where it has several</source>
        <translation>电子表格中的工作表（有多张时须指明）</translation>
    </message>
    <message>
        <source>file to write: .csv or .xlsx</source>
        <translation>要写出的文件：.csv 或 .xlsx</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>csv columns: depth, kind, code, name, weight, z, contribution, value, unit, period, state, since, qualifier, printed, formula, source, place, status, notes. json: the same, nested in children. table: an indented tree.</source>
        <translation>csv 的列：depth、kind、code、name、weight、z、contribution、value、unit、period、state、since、qualifier、printed、formula、source、place、status、notes。json：内容相同，下级嵌套在 children 中。table：缩进的树。</translation>
    </message>
    <message>
        <source>integrity, foreign keys, the chain of the change log and every attachment; 1 = a fault was found</source>
        <translation>检查文件结构、引用关系、变更日志校验链和每个附件；1 = 发现问题</translation>
    </message>
    <message>
        <source>Columns: check, result, code. json: ok, integrity, foreign_keys, chain, contents, findings.</source>
        <translation>列：check、result、code。json：ok、integrity、foreign_keys、chain、contents、findings。</translation>
    </message>
    <message>
        <source>Columns: backup, head_hash. Attachments above 256 KB go into NAME.files beside it; missing ones are named.</source>
        <translation>列：backup、head_hash。大于 256 KB 的附件存入旁边的“名称.files”文件夹，缺失的会列出。</translation>
    </message>
    <message>
        <source>Columns: row (brought, lost), table, rows, page, reason. The damaged file is left untouched; attachment files beside it are copied beside the new one.</source>
        <translation>列：row（brought 已抢救、lost 已丢失）、table、rows、page、reason。不改动损坏的文件；其旁边的附件会复制到新文件旁边。</translation>
    </message>
    <message>
        <source>%1 is no date; write 2024-01-01</source>
        <translation>%1 不是日期，请写成 2024-01-01</translation>
    </message>
    <message>
        <source>Columns: archive, first_seq, last_seq, entries, bytes, sha256.</source>
        <translation>列：archive、first_seq、last_seq、entries、bytes、sha256。</translation>
    </message>
    <message>
        <source>why; kept in the change log</source>
        <translation>理由，记入变更日志</translation>
    </message>
    <message>
        <source>steps older than this day, e.g. 2024-01-01</source>
        <translation>早于此日的操作，如 2024-01-01</translation>
    </message>
    <message>
        <source>moves what older steps changed out of the file; the chain stays whole</source>
        <translation>把较早操作的变更内容移出文件，校验链保持完整</translation>
    </message>
    <message>
        <source>the archives that contents of the change log lie in</source>
        <translation>存放变更内容的归档文件</translation>
    </message>
    <message>
        <source>brings an archive back, each content proven against the chain</source>
        <translation>调回归档，逐条与校验链核对</translation>
    </message>
    <message>
        <source>%1 is no id of a document</source>
        <translation>%1 不是文件编号</translation>
    </message>
    <message>
        <source>%1 is the id of no attachment, nor the start of one hash alone</source>
        <translation>%1 不是附件编号，也不是唯一的哈希开头</translation>
    </message>
    <message>
        <source>Columns: id, file_name, size, media_type, sha256, document, title, number.</source>
        <translation>列：id、file_name、size、media_type、sha256、document、title、number。</translation>
    </message>
    <message>
        <source>the document; see documents</source>
        <translation>所属文件，见 documents</translation>
    </message>
    <message>
        <source>the district, site or project it is about</source>
        <translation>所涉及的区划、单位或项目</translation>
    </message>
    <message>
        <source>the file to attach</source>
        <translation>要添加的附件</translation>
    </message>
    <message>
        <source>makes a document of this title for it</source>
        <translation>新建此标题的文件</translation>
    </message>
    <message>
        <source>only say how much there is</source>
        <translation>只统计，不清理</translation>
    </message>
    <message>
        <source>the documents that stand behind figures and events</source>
        <translation>数据和事件所依据的文件</translation>
    </message>
    <message>
        <source>Columns: id, title, number, date, issuer, status.</source>
        <translation>列：id、title、number、date、issuer、status。</translation>
    </message>
    <message>
        <source>attaches a file to a document, known by its SHA-256 from then on</source>
        <translation>为文件添加附件，此后以 SHA-256 识别</translation>
    </message>
    <message>
        <source>attachments with size and hash</source>
        <translation>附件及其大小和哈希</translation>
    </message>
    <message>
        <source>writes an attachment to a file, its hash proven on the way</source>
        <translation>把附件另存出来，同时核对哈希</translation>
    </message>
    <message>
        <source>HASH: a hash, its start (6 digits or more), or an id. Columns: path, size, sha256.</source>
        <translation>HASH：完整哈希、开头至少 6 位，或编号。列：path、size、sha256。</translation>
    </message>
    <message>
        <source>removes an attachment; undo and the bin bring it back</source>
        <translation>移除附件，可撤销，也可从回收站恢复</translation>
    </message>
    <message>
        <source>takes contents away that no row, undo step or bin entry needs</source>
        <translation>清理数据、撤销和回收站都不再需要的内容</translation>
    </message>
    <message>
        <source>Columns: contents, bytes.</source>
        <translation>列：contents、bytes。</translation>
    </message>
    <message>
        <source>%1 is the id of no saved evaluation; see evaluations</source>
        <translation>%1 不是已存评价的编号，见 evaluations</translation>
    </message>
    <message>
        <source>Columns: id, state (draft, published), label, scheme, version, scope, level, period, created_at, created_by, published_at, published_by, reason, seal (its entry in the history), input_digest.</source>
        <translation>列：id、state（draft 草稿、published 已发布）、label、scheme、version、scope、level、period、created_at、created_by、published_at、published_by、reason、seal（历史中的条目）、input_digest。</translation>
    </message>
    <message>
        <source>its name; otherwise the one it was saved under</source>
        <translation>名称，不填则用保存时的名称</translation>
    </message>
    <message>
        <source>saved evaluations, drafts and published ones</source>
        <translation>已存评价，含草稿和已发布的</translation>
    </message>
    <message>
        <source>seals a saved evaluation (evaluate --save): no undo, no change, until it is withdrawn</source>
        <translation>封存已存评价（evaluate --save）：撤回之前不能撤销和修改</translation>
    </message>
    <message>
        <source>takes a publication back, as an entry of its own</source>
        <translation>撤回发布，另记一条</translation>
    </message>
    <message>
        <source>deletes a saved evaluation that is not published</source>
        <translation>删除未发布的已存评价</translation>
    </message>
    <message>
        <source>give either --subject or --under</source>
        <translation>--subject 和 --under 须给出其中一个</translation>
    </message>
    <message>
        <source>%1 is one document; give --subject</source>
        <translation>%1 只生成一份文件，请用 --subject</translation>
    </message>
    <message>
        <source>Stopped. The files written so far are whole.</source>
        <translation>已停止。已写出的文件均完整。</translation>
    </message>
    <message>
        <source>Font %1 is not installed; %2 stands in.</source>
        <translation>字体%1未安装，以%2代替。</translation>
    </message>
    <message>
        <source>No number of this report has the code %1</source>
        <translation>本报告没有溯源码为 %1 的数字</translation>
    </message>
    <message>
        <source>shipped reports and final ones kept in the workbook</source>
        <translation>列出自带模板和工作簿中的定稿</translation>
    </message>
    <message>
        <source>one document, for this district or site</source>
        <translation>为该地区或单位生成一份</translation>
    </message>
    <message>
        <source>one document for each county or site below</source>
        <translation>为其下每个县或试点各生成一份</translation>
    </message>
    <message>
        <source>folder for the files</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>of pdf, xlsx, html; pdf by itself</source>
        <translation>pdf、xlsx、html，逗号分隔；默认 pdf</translation>
    </message>
    <message>
        <source>where the number with this trace code comes from</source>
        <translation>查询该溯源码的数字从何而来</translation>
    </message>
    <message>
        <source>all numbers of the document and where they come from</source>
        <translation>列出全部数字及其来源</translation>
    </message>
    <message>
        <source>keep the report in the workbook as final</source>
        <translation>定稿并存入工作簿</translation>
    </message>
    <message>
        <source>of the final report; 2024-R1 and so on by itself</source>
        <translation>定稿名称；默认依次为 2024-R1 等</translation>
    </message>
    <message>
        <source>what would print differently today; with --out an amendment table too</source>
        <translation>与现有数据的差异；给出 --out 时另写更正表</translation>
    </message>
    <message>
        <source>take a final report back; needs --reason</source>
        <translation>撤回定稿，须用 --reason 说明原因</translation>
    </message>
    <message>
        <source>write the kept files of a final report again</source>
        <translation>导出定稿文件</translation>
    </message>
    <message>
        <source>why a final report is withdrawn</source>
        <translation>撤回定稿的原因</translation>
    </message>
    <message>
        <source>%1 is no format of reports; there are %2</source>
        <translation>%1 不是报告格式，可用格式：%2</translation>
    </message>
    <message>
        <source>reports as PDF, XLSX and HTML, one or one for each county or site</source>
        <translation>生成 PDF、XLSX、HTML 报告，一份或每县（单位）一份</translation>
    </message>
    <message>
        <source>TEMPLATE is a shipped report (annual, county, site, compliance, quality) or a report file.
Columns: file; with --numbers and --trace: code, place, printed, value, unit, figure, subject, period, formula, source, source_place, state, reason, key; with --differences: code, figure, subject, period, before, after.</source>
        <translation>TEMPLATE 为自带模板（annual、county、site、compliance、quality）或模板文件。
输出列：file；用 --numbers 和 --trace 时：code, place, printed, value, unit, figure, subject, period, formula, source, source_place, state, reason, key；用 --differences 时：code, figure, subject, period, before, after。</translation>
    </message>
    <message>
        <source>There is no final report %1. Kept: %2</source>
        <translation>没有定稿 %1。现有定稿：%2</translation>
    </message>
    <message>
        <source>%1 rows changed since %2 was frozen; %3 of its numbers would differ.</source>
        <translation>%2 定稿后有 %1 处变化，影响 %3 个数。</translation>
    </message>
    <message>
        <source>The kept files do not have the digest that was sealed.</source>
        <translation>所存文件与定稿时的摘要不符。</translation>
    </message>
    <message>
        <source>--layout and --no-layout cannot stand together</source>
        <translation>--layout 与 --no-layout 不能同时使用</translation>
    </message>
    <message>
        <source>there is no layout %1; the workbook keeps none</source>
        <translation>没有导入模板 %1；此工作簿未保存任何模板</translation>
    </message>
    <message>
        <source>there is no layout %1; there are %2</source>
        <translation>没有导入模板 %1；现有 %2</translation>
    </message>
    <message>
        <source>follow this layout of the workbook, not the most alike one</source>
        <translation>按工作簿中的这个导入模板读取，而不是最相似的那个</translation>
    </message>
    <message>
        <source>follow no layout of the workbook</source>
        <translation>不套用工作簿中的导入模板</translation>
    </message>
    <message>
        <source>keep how this table is read as a layout of the workbook</source>
        <translation>把本表的读法存为工作簿的导入模板</translation>
    </message>
    <message>
        <source>of the value; otherwise the indicator&apos;s own</source>
        <translation>数值的单位，默认为指标单位</translation>
    </message>
    <message>
        <source>in the indicator&apos;s unit</source>
        <translation>以指标单位计</translation>
    </message>
    <message>
        <source>the next step of an enrolment&apos;s procedure; sealed</source>
        <translation>推进试点的下一个环节；封存</translation>
    </message>
    <message>
        <source>Columns: file, encoding, separator, layout, rows, new, changed, same, refused, written.
Refused rows: exit code 1, nothing is stored unless --accept-partial.
Observations come long (subject,indicator,period,value[,unit,qualifier,source]) or wide (subject,period,&lt;indicator&gt;..., or subject,&lt;period&gt;... with --map value=INDICATOR); Chinese and English headers both work.
In spreadsheets titles, units, merged headings, totals and notes are found and said.
The report&apos;s columns: severity, file, sheet, row, column, column_name, value, reason, text.</source>
        <translation type="vanished">列：file、encoding、separator、layout、rows、new、changed、same、refused、written。
有拒收行：退出码 1，不给 --accept-partial 就什么也不存。
指标数据可为长表（subject,indicator,period,value[,unit,qualifier,source]）或宽表（subject,period,&lt;indicator&gt;...，或 subject,&lt;period&gt;... 加 --map value=INDICATOR）；中英文表头均可。
电子表格中的标题、单位、合并表头、合计和注释会自动识别并说明。
报告的列：severity、file、sheet、row、column、column_name、value、reason、text。</translation>
    </message>
    <message>
        <source>the scheme; the workbook&apos;s first by itself</source>
        <translation>评价方案；默认为工作簿中第一个</translation>
    </message>
    <message>
        <source>write a copy of the sender&apos;s .xlsx with every refusal as a comment at its cell</source>
        <translation>另存一份报送方的 .xlsx，把每处拒收原因作为批注写在所在单元格</translation>
    </message>
    <message>
        <source>Columns: file, encoding, separator, layout, rows, new, changed, same, refused, written.
Refused rows: exit code 1, nothing is stored unless --accept-partial.
Observations come long (subject,indicator,period,value[,unit,qualifier,source]) or wide (subject,period,&lt;indicator&gt;..., or subject,&lt;period&gt;... with --map value=INDICATOR); Chinese and English headers both work.
Titles, units, merged headings, totals and notes are found and said; totals are proven by their rows.
A layout kept in the workbook is followed where its headings are met again, and it is said.
The report&apos;s columns: severity, file, sheet, row, column, column_name, value, reason, text.</source>
        <translation>列：file、encoding、separator、layout、rows、new、changed、same、refused、written。
有拒收行：退出码 1，不给 --accept-partial 就什么也不存。
指标数据可为长表（subject,indicator,period,value[,unit,qualifier,source]）或宽表（subject,period,&lt;indicator&gt;...，或 subject,&lt;period&gt;... 加 --map value=INDICATOR）；中英文表头均可。
标题、单位、合并表头、合计和注释会被识别并说明；合计数按各行之和核对。
再次遇到工作簿中导入模板的表头时，按模板读取并说明。
报告的列：severity、file、sheet、row、column、column_name、value、reason、text。</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>%1 Nothing was changed; the file is as before.</source>
        <translation>%1 什么也没有改动，文件保持原样。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Low-carbon pilots in one local file. See also pilotage-cli.</source>
        <translation>低碳试点管理：一个本地文件。另见 pilotage-cli。</translation>
    </message>
    <message>
        <source>Open a fresh copy of the demo workbook.</source>
        <translation>打开一份新的演示工作簿。</translation>
    </message>
    <message>
        <source>Make a new office workbook FILE.</source>
        <translation>新建办公工作簿 FILE。</translation>
    </message>
    <message>
        <source>Workbook to open.</source>
        <translation>要打开的工作簿。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>There is no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>没有代码</translation>
    </message>
    <message>
        <source>There is no title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>“%1” is not a date, month or year</source>
        <translation>“%1”不是日期、月份或年份</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 晚于 %2</translation>
    </message>
    <message>
        <source>“%1” is not a division code: it has 6, 9 or 12 digits</source>
        <translation>“%1”不是区划代码：应为 6、9 或 12 位</translation>
    </message>
    <message>
        <source>The division code %1 does not lie in the one above it, %2</source>
        <translation>区划代码 %1 不属于其上级 %2</translation>
    </message>
    <message>
        <source>The division code %1 is not one of this level: %2</source>
        <translation>区划代码 %1 不是这一级的：%2</translation>
    </message>
    <message>
        <source>The division code %1 is not in the list</source>
        <translation>区划代码 %1 不在名录中</translation>
    </message>
    <message>
        <source>The division code %1 is a former one; since then it is %2 %3</source>
        <translation>区划代码 %1 已停用，现为 %2 %3</translation>
    </message>
    <message>
        <source>The division code %1 ended and has no successor</source>
        <translation>区划代码 %1 已撤销，没有承接区划</translation>
    </message>
    <message>
        <source>An administrative division has a code</source>
        <translation>行政区划必须有代码</translation>
    </message>
    <message>
        <source>There is no district above it</source>
        <translation>没有上级区划</translation>
    </message>
    <message>
        <source>What is above it must be of a higher level: %1</source>
        <translation>上级必须是更高的级别：%1</translation>
    </message>
    <message>
        <source>A district or site cannot lie in itself</source>
        <translation>区划或场所不能隶属于自己</translation>
    </message>
    <message>
        <source>The successors of %1 lead back to it</source>
        <translation>%1 的承接关系形成循环</translation>
    </message>
    <message>
        <source>There is no such subject: %1</source>
        <translation>没有这个主体：%1</translation>
    </message>
    <message>
        <source>The latitude lies between -90 and 90 degrees: %1</source>
        <translation>纬度应在 -90 到 90 度之间：%1</translation>
    </message>
    <message>
        <source>The longitude lies between -180 and 180 degrees: %1</source>
        <translation>经度应在 -180 到 180 度之间：%1</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters: “%1”</source>
        <translation>统一社会信用代码为 18 位：“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a unified social credit code, at character %2</source>
        <translation>“%1”不能出现在统一社会信用代码中（第 %2 位）</translation>
    </message>
    <message>
        <source>The check character of %1 is %2, it should be %3: a typing error is likely</source>
        <translation>%1 的校验位是 %2，应为 %3：可能输错</translation>
    </message>
    <message>
        <source>A share is more than 0 and at most 100 percent: %1</source>
        <translation>份额应大于 0 且不超过 100 %：%1</translation>
    </message>
    <message>
        <source>The shares of the site come to %1 percent, more than the whole</source>
        <translation>该场所的份额合计为 %1 %，超过整体</translation>
    </message>
    <message>
        <source>After “%1” comes “%3”, not “%2”</source>
        <translation>“%1”之后是“%3”，不是“%2”</translation>
    </message>
    <message>
        <source>“%1” is the end; nothing comes after it</source>
        <translation>“%1”是终点，其后没有步骤</translation>
    </message>
    <message>
        <source>There is no such programme: %1</source>
        <translation>没有这个试点类别：%1</translation>
    </message>
    <message>
        <source>There is no programme type</source>
        <translation>没有试点类型</translation>
    </message>
    <message>
        <source>An amount cannot be negative: %1</source>
        <translation>数量不能为负：%1</translation>
    </message>
    <message>
        <source>There is no unit %1</source>
        <translation>没有单位 %1</translation>
    </message>
    <message>
        <source>Decimals are 0 to 9: %1</source>
        <translation>小数位数为 0 到 9：%1</translation>
    </message>
    <message>
        <source>The lower bound %1 is above the upper bound %2</source>
        <translation>下限 %1 高于上限 %2</translation>
    </message>
    <message>
        <source>A weighted mean needs the indicator of its weights</source>
        <translation>加权平均需要作权重的指标</translation>
    </message>
    <message>
        <source>An indicator cannot be its own weight</source>
        <translation>指标不能以自己为权重</translation>
    </message>
    <message>
        <source>There is no indicator group %1</source>
        <translation>没有指标组 %1</translation>
    </message>
    <message>
        <source>There is no status %1</source>
        <translation>没有状态 %1</translation>
    </message>
    <message>
        <source>The value is not a finite number</source>
        <translation>数值无效</translation>
    </message>
    <message>
        <source>There is no unit number %1</source>
        <translation>没有编号为 %1 的单位</translation>
    </message>
    <message>
        <source>%1 does not measure what the indicator measures, which is in %2</source>
        <translation>%1 与该指标的量纲不同（指标单位为 %2）</translation>
    </message>
    <message>
        <source>Tonnes were read as tonnes of CO₂, which this indicator measures</source>
        <translation>吨按 CO₂ 吨读入，与指标所计一致</translation>
    </message>
    <message>
        <source>The number of a part is 0 or more: %1</source>
        <translation>分项编号应为 0 或以上：%1</translation>
    </message>
    <message>
        <source>The indicator is kept %1, the figure is of a shorter period: %2</source>
        <translation>指标按%1统计，而该数据的期间更短：%2</translation>
    </message>
    <message>
        <source>The figure has no source</source>
        <translation>该数据没有来源</translation>
    </message>
    <message>
        <source>The first year of the panel, %1, is after the last, %2</source>
        <translation>面板首年 %1 晚于末年 %2</translation>
    </message>
    <message>
        <source>The coverage needed lies between 0 and 1: %1</source>
        <translation>所需覆盖率应在 0 到 1 之间：%1</translation>
    </message>
    <message>
        <source>The scheme has no items</source>
        <translation>方案没有条目</translation>
    </message>
    <message>
        <source>The weights of the scheme come to %1, not 1</source>
        <translation>方案权重合计为 %1，不是 1</translation>
    </message>
    <message>
        <source>The weight of %1 lies between 0 and 1: %2</source>
        <translation>%1 的权重应在 0 到 1 之间：%2</translation>
    </message>
    <message>
        <source>What %1 belongs to is not in the scheme</source>
        <translation>%1 的上级不在方案中</translation>
    </message>
    <message>
        <source>%1 belongs to itself</source>
        <translation>%1 隶属于自己</translation>
    </message>
    <message>
        <source>The code %1 stands there twice</source>
        <translation>代码 %1 重复</translation>
    </message>
    <message>
        <source>%1 is not a group and cannot have items below it</source>
        <translation>%1 不是分组，下面不能有条目</translation>
    </message>
    <message>
        <source>The group %1 has no items</source>
        <translation>分组 %1 没有条目</translation>
    </message>
    <message>
        <source>The group %1 weighs %2, its items come to %3</source>
        <translation>分组 %1 权重 %2，其条目合计 %3</translation>
    </message>
    <message>
        <source>%1 names no indicator that is there</source>
        <translation>%1 所指的指标不存在</translation>
    </message>
    <message>
        <source>The ratio %1 names no denominator that is there</source>
        <translation>比值 %1 所指的分母不存在</translation>
    </message>
    <message>
        <source>The factor of %1 must be a number other than 0</source>
        <translation>%1 的系数必须是非 0 的数</translation>
    </message>
    <message>
        <source>%1 needs both limits</source>
        <translation>%1 需要上下两个限值</translation>
    </message>
    <message>
        <source>The limits of %1 are the wrong way round: %2, %3</source>
        <translation>%1 的上下限写反：%2、%3</translation>
    </message>
    <message>
        <source>%1 needs its best value</source>
        <translation>%1 需要最优值</translation>
    </message>
    <message>
        <source>%1 has no direction and cannot be scored</source>
        <translation>%1 没有方向，不能计分</translation>
    </message>
    <message>
        <source>The settings of %1 are not right: %2</source>
        <translation>%1 的设置不正确：%2</translation>
    </message>
    <message>
        <source>The first year of the cycle, %1, is after the last, %2</source>
        <translation>周期首年 %1 晚于末年 %2</translation>
    </message>
    <message>
        <source>The cap of offsets is 0 to 100 percent: %1</source>
        <translation>抵销上限为 0 到 100 %：%1</translation>
    </message>
    <message>
        <source>The emission year %1 is not in the cycle %2</source>
        <translation>排放年度 %1 不在周期 %2 内</translation>
    </message>
    <message>
        <source>An entity left out needs a reason</source>
        <translation>不计入的单位须写明原因</translation>
    </message>
    <message>
        <source>The amount must be more than 0 kg: %1</source>
        <translation>数量必须大于 0 千克：%1</translation>
    </message>
    <message>
        <source>An adjustment by 0 kg changes nothing</source>
        <translation>调整量为 0 千克，等于没有调整</translation>
    </message>
    <message>
        <source>A reversal names the entry it takes back</source>
        <translation>冲销必须指明所冲销的分录</translation>
    </message>
    <message>
        <source>Only a reversal names another entry</source>
        <translation>只有冲销才指明另一分录</translation>
    </message>
    <message>
        <source>The entry taken back belongs to another obligation</source>
        <translation>所冲销的分录属于另一项义务</translation>
    </message>
    <message>
        <source>A reversal takes back the whole entry: %1 kg, not %2 kg</source>
        <translation>冲销必须冲销整笔：%1 千克，不是 %2 千克</translation>
    </message>
    <message>
        <source>A reversal cannot be reversed: enter the amount anew</source>
        <translation>冲销不能再冲销：请重新录入</translation>
    </message>
    <message>
        <source>The entry was taken back already</source>
        <translation>该分录已被冲销</translation>
    </message>
    <message>
        <source>The value of the factor is not a number of 0 or more: %1</source>
        <translation>因子值应为不小于 0 的数：%1</translation>
    </message>
    <message>
        <source>There is no unit</source>
        <translation>没有单位</translation>
    </message>
    <message>
        <source>There is no source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>A requirement that is compared needs a threshold</source>
        <translation>需要比较的要求应填写限值</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 sum</source>
        <translation>“%1”不是 SHA-256 校验和</translation>
    </message>
    <message>
        <source>A text that was seen has a number or an address</source>
        <translation>已见原文的文件应填写文号或网址</translation>
    </message>
    <message>
        <source>District</source>
        <comment>subject kind</comment>
        <translation>区县</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>subject kind</comment>
        <translation>场所</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>subject kind</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>district level</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>district level</comment>
        <translation>省级</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>district level</comment>
        <translation>地市级</translation>
    </message>
    <message>
        <source>County</source>
        <comment>district level</comment>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Township</source>
        <comment>district level</comment>
        <translation>乡级</translation>
    </message>
    <message>
        <source>Village</source>
        <comment>district level</comment>
        <translation>村级</translation>
    </message>
    <message>
        <source>Administrative division</source>
        <comment>district kind</comment>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Functional zone</source>
        <comment>district kind</comment>
        <translation>功能区</translation>
    </message>
    <message>
        <source>Park</source>
        <comment>site kind</comment>
        <translation>园区</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>site kind</comment>
        <translation>企业</translation>
    </message>
    <message>
        <source>Village</source>
        <comment>site kind</comment>
        <translation>村级</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>site kind</comment>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Factory</source>
        <comment>site kind</comment>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>site kind</comment>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>site kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Benchmark project</source>
        <comment>project kind</comment>
        <translation>标杆项目</translation>
    </message>
    <message>
        <source>Industrial project</source>
        <comment>project kind</comment>
        <translation>工业项目</translation>
    </message>
    <message>
        <source>Retrofit</source>
        <comment>project kind</comment>
        <translation>改造项目</translation>
    </message>
    <message>
        <source>Carbon sink</source>
        <comment>project kind</comment>
        <translation>碳汇项目</translation>
    </message>
    <message>
        <source>Energy project</source>
        <comment>project kind</comment>
        <translation>能源项目</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>project kind</comment>
        <translation>平台项目</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>project kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>project stage</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>project stage</comment>
        <translation>签约</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>project stage</comment>
        <translation>开工</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>project stage</comment>
        <translation>在建</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>project stage</comment>
        <translation>完工</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>project stage</comment>
        <translation>验收</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>project stage</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>National</source>
        <comment>programme level</comment>
        <translation>全国</translation>
    </message>
    <message>
        <source>Provincial</source>
        <comment>programme level</comment>
        <translation>省级</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>programme level</comment>
        <translation>地市级</translation>
    </message>
    <message>
        <source>County</source>
        <comment>programme level</comment>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Development zone</source>
        <comment>programme level</comment>
        <translation>开发区</translation>
    </message>
    <message>
        <source>Preparing</source>
        <comment>lifecycle</comment>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Declared</source>
        <comment>lifecycle</comment>
        <translation>申报</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>lifecycle</comment>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>lifecycle</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Expert review</source>
        <comment>lifecycle</comment>
        <translation>专家评审</translation>
    </message>
    <message>
        <source>Publicised</source>
        <comment>lifecycle</comment>
        <translation>公示</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>lifecycle</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Listed</source>
        <comment>lifecycle</comment>
        <translation>列入</translation>
    </message>
    <message>
        <source>Plan issued</source>
        <comment>lifecycle</comment>
        <translation>方案印发</translation>
    </message>
    <message>
        <source>Implementing</source>
        <comment>lifecycle</comment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Mid-term review</source>
        <comment>lifecycle</comment>
        <translation>中期评估</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <comment>lifecycle</comment>
        <translation>验收</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>lifecycle</comment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>lifecycle</comment>
        <translation>命名</translation>
    </message>
    <message>
        <source>Dynamic review</source>
        <comment>lifecycle</comment>
        <translation>动态复核</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>lifecycle</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>on</source>
        <comment>date sense</comment>
        <translation>于</translation>
    </message>
    <message>
        <source>by</source>
        <comment>date sense</comment>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>about</source>
        <comment>date sense</comment>
        <translation>约</translation>
    </message>
    <message>
        <source>Authority</source>
        <comment>organisation kind</comment>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>organisation kind</comment>
        <translation>企业</translation>
    </message>
    <message>
        <source>Institute</source>
        <comment>organisation kind</comment>
        <translation>机构</translation>
    </message>
    <message>
        <source>Association</source>
        <comment>organisation kind</comment>
        <translation>协会</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>organisation kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>measure kind</comment>
        <translation>技术</translation>
    </message>
    <message>
        <source>Energy saving</source>
        <comment>measure kind</comment>
        <translation>节能</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <comment>measure kind</comment>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Substitution</source>
        <comment>measure kind</comment>
        <translation>替代</translation>
    </message>
    <message>
        <source>Management</source>
        <comment>measure kind</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>measure kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Green factory</source>
        <comment>certification kind</comment>
        <translation>绿色工厂</translation>
    </message>
    <message>
        <source>Green product</source>
        <comment>certification kind</comment>
        <translation>绿色产品</translation>
    </message>
    <message>
        <source>Green supply chain</source>
        <comment>certification kind</comment>
        <translation>绿色供应链</translation>
    </message>
    <message>
        <source>Green park</source>
        <comment>certification kind</comment>
        <translation>绿色园区</translation>
    </message>
    <message>
        <source>Clean-production audit</source>
        <comment>certification kind</comment>
        <translation>清洁生产审核</translation>
    </message>
    <message>
        <source>Carbon verification</source>
        <comment>certification kind</comment>
        <translation>碳核查</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>certification kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Release</source>
        <comment>event kind</comment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Plaque</source>
        <comment>event kind</comment>
        <translation>授牌</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>event kind</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Forum</source>
        <comment>event kind</comment>
        <translation>座谈会</translation>
    </message>
    <message>
        <source>Publication</source>
        <comment>event kind</comment>
        <translation>出版</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>event kind</comment>
        <translation>考察</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>event kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>state</comment>
        <translation>有值</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>state</comment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>state</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Confidential</source>
        <comment>state</comment>
        <translation>保密</translation>
    </message>
    <message>
        <source>Below the unit</source>
        <comment>state</comment>
        <translation>不足一个单位</translation>
    </message>
    <message>
        <source>Exact</source>
        <comment>qualifier</comment>
        <translation>确数</translation>
    </message>
    <message>
        <source>About</source>
        <comment>qualifier</comment>
        <translation>约</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>qualifier</comment>
        <translation>超过</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>qualifier</comment>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Estimated</source>
        <comment>qualifier</comment>
        <translation>估算</translation>
    </message>
    <message>
        <source>Preliminary</source>
        <comment>qualifier</comment>
        <translation>初步</translation>
    </message>
    <message>
        <source>Year to date</source>
        <comment>qualifier</comment>
        <translation>累计</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>review</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>review</comment>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>review</comment>
        <translation>已审</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>review</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The higher the better</source>
        <comment>direction</comment>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>The lower the better</source>
        <comment>direction</comment>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Best within a range</source>
        <comment>direction</comment>
        <translation>区间最优</translation>
    </message>
    <message>
        <source>Best at a value</source>
        <comment>direction</comment>
        <translation>定值最优</translation>
    </message>
    <message>
        <source>Not scored</source>
        <comment>direction</comment>
        <translation>不计分</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>frequency</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <comment>frequency</comment>
        <translation>半年</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <comment>frequency</comment>
        <translation>季</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>frequency</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>aggregation</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <comment>aggregation</comment>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>Last value</source>
        <comment>aggregation</comment>
        <translation>末值</translation>
    </message>
    <message>
        <source>None</source>
        <comment>aggregation</comment>
        <translation>不汇总</translation>
    </message>
    <message>
        <source>Text seen</source>
        <comment>document status</comment>
        <translation>已见原文</translation>
    </message>
    <message>
        <source>Secondary copy</source>
        <comment>document status</comment>
        <translation>转载</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>document status</comment>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>document status</comment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>source kind</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Imported table</source>
        <comment>source kind</comment>
        <translation>导入的表</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>source kind</comment>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Generated (demo)</source>
        <comment>source kind</comment>
        <translation>生成（演示）</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role kind</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Data entry</source>
        <comment>role kind</comment>
        <translation>录入</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <comment>role kind</comment>
        <translation>审核</translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>role kind</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Trainer</source>
        <comment>role kind</comment>
        <translation>培训</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role kind</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Official</source>
        <comment>scheme status</comment>
        <translation>官方</translation>
    </message>
    <message>
        <source>Example (not official)</source>
        <comment>scheme status</comment>
        <translation>示例（非官方）</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>scheme status</comment>
        <translation>自定</translation>
    </message>
    <message>
        <source>Min-max</source>
        <comment>normalisation</comment>
        <translation>极差标准化</translation>
    </message>
    <message>
        <source>Attainment of the goal</source>
        <comment>normalisation</comment>
        <translation>目标达成度</translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>limits</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Fixed limits</source>
        <comment>limits</comment>
        <translation>固定限值</translation>
    </message>
    <message>
        <source>Panel of years</source>
        <comment>limits</comment>
        <translation>多年面板</translation>
    </message>
    <message>
        <source>Each period anew</source>
        <comment>limits</comment>
        <translation>逐期重定</translation>
    </message>
    <message>
        <source>Fixed weights</source>
        <comment>weighting</comment>
        <translation>固定权重</translation>
    </message>
    <message>
        <source>Entropy weights</source>
        <comment>weighting</comment>
        <translation>熵权</translation>
    </message>
    <message>
        <source>Standard-deviation weights</source>
        <comment>weighting</comment>
        <translation>标准差权</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>leaf kind</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>leaf kind</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Ratio</source>
        <comment>leaf kind</comment>
        <translation>比值</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <comment>leaf kind</comment>
        <translation>较上年变化</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>leaf kind</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Count from the register</source>
        <comment>leaf kind</comment>
        <translation>登记册计数</translation>
    </message>
    <message>
        <source>Completion rate of allowances</source>
        <comment>leaf kind</comment>
        <translation>配额履约完成率</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>evaluation state</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>evaluation state</comment>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>obligation state</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Excluded: closed down</source>
        <comment>obligation state</comment>
        <translation>排除：已关闭</translation>
    </message>
    <message>
        <source>Excluded: merged</source>
        <comment>obligation state</comment>
        <translation>排除：已合并</translation>
    </message>
    <message>
        <source>Excluded: held by a court</source>
        <comment>obligation state</comment>
        <translation>排除：司法查控</translation>
    </message>
    <message>
        <source>Excluded: other reason</source>
        <comment>obligation state</comment>
        <translation>排除：其他原因</translation>
    </message>
    <message>
        <source>Allocation</source>
        <comment>ledger kind</comment>
        <translation>分配</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <comment>ledger kind</comment>
        <translation>调整</translation>
    </message>
    <message>
        <source>Purchase</source>
        <comment>ledger kind</comment>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sale</source>
        <comment>ledger kind</comment>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <comment>ledger kind</comment>
        <translation>结转</translation>
    </message>
    <message>
        <source>Offset (CCER)</source>
        <comment>ledger kind</comment>
        <translation>抵销（CCER）</translation>
    </message>
    <message>
        <source>Surrender</source>
        <comment>ledger kind</comment>
        <translation>清缴</translation>
    </message>
    <message>
        <source>Reversal</source>
        <comment>ledger kind</comment>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Core (veto)</source>
        <comment>requirement kind</comment>
        <translation>核心（否决）</translation>
    </message>
    <message>
        <source>Guiding</source>
        <comment>requirement kind</comment>
        <translation>引导</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>requirement kind</comment>
        <translation>参考</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>comparison</comment>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>comparison</comment>
        <translation>不高于</translation>
    </message>
    <message>
        <source>as described</source>
        <comment>comparison</comment>
        <translation>按说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about: what is said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a place</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is said (what the system said)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Extreme imbalance</source>
        <comment>coupling grade</comment>
        <translation>极度失调</translation>
    </message>
    <message>
        <source>Severe imbalance</source>
        <comment>coupling grade</comment>
        <translation>严重失调</translation>
    </message>
    <message>
        <source>Moderate imbalance</source>
        <comment>coupling grade</comment>
        <translation>中度失调</translation>
    </message>
    <message>
        <source>Mild imbalance</source>
        <comment>coupling grade</comment>
        <translation>轻度失调</translation>
    </message>
    <message>
        <source>Near imbalance</source>
        <comment>coupling grade</comment>
        <translation>濒临失调</translation>
    </message>
    <message>
        <source>Barely coordinated</source>
        <comment>coupling grade</comment>
        <translation>勉强协调</translation>
    </message>
    <message>
        <source>Primary coordination</source>
        <comment>coupling grade</comment>
        <translation>初级协调</translation>
    </message>
    <message>
        <source>Intermediate coordination</source>
        <comment>coupling grade</comment>
        <translation>中级协调</translation>
    </message>
    <message>
        <source>Good coordination</source>
        <comment>coupling grade</comment>
        <translation>良好协调</translation>
    </message>
    <message>
        <source>Quality coordination</source>
        <comment>coupling grade</comment>
        <translation>优质协调</translation>
    </message>
    <message>
        <source>Air, water</source>
        <comment>indicator group</comment>
        <translation>环境质量</translation>
    </message>
    <message>
        <source>Carbon</source>
        <comment>indicator group</comment>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Energy</source>
        <comment>indicator group</comment>
        <translation>能源</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>indicator group</comment>
        <translation>行业</translation>
    </message>
    <message>
        <source>Buildings, transport</source>
        <comment>indicator group</comment>
        <translation>建筑交通</translation>
    </message>
    <message>
        <source>Agriculture, sinks</source>
        <comment>indicator group</comment>
        <translation>农业碳汇</translation>
    </message>
    <message>
        <source>Waste, waste water</source>
        <comment>indicator group</comment>
        <translation>固废废水</translation>
    </message>
    <message>
        <source>Management</source>
        <comment>indicator group</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Pilots</source>
        <comment>indicator group</comment>
        <translation>试点</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>indicator group</comment>
        <translation>经济</translation>
    </message>
    <message>
        <source>Carbon market</source>
        <comment>indicator group</comment>
        <translation>碳市场</translation>
    </message>
    <message>
        <source>Power</source>
        <comment>carbon-market sector</comment>
        <translation>发电</translation>
    </message>
    <message>
        <source>Steel</source>
        <comment>carbon-market sector</comment>
        <translation>钢铁</translation>
    </message>
    <message>
        <source>Cement</source>
        <comment>carbon-market sector</comment>
        <translation>水泥</translation>
    </message>
    <message>
        <source>Aluminium</source>
        <comment>carbon-market sector</comment>
        <translation>铝冶炼</translation>
    </message>
    <message>
        <source>Provincial synergy pilot</source>
        <comment>programme type</comment>
        <translation>省级减污降碳协同试点</translation>
    </message>
    <message>
        <source>Benchmark project</source>
        <comment>programme type</comment>
        <translation>标杆项目</translation>
    </message>
    <message>
        <source>Low-carbon pilot county</source>
        <comment>programme type</comment>
        <translation>低碳试点县</translation>
    </message>
    <message>
        <source>Low- or zero-carbon township</source>
        <comment>programme type</comment>
        <translation>低（零）碳乡镇（街道）</translation>
    </message>
    <message>
        <source>Low- or zero-carbon village</source>
        <comment>programme type</comment>
        <translation>低（零）碳村（社区）</translation>
    </message>
    <message>
        <source>City or park synergy innovation pilot</source>
        <comment>programme type</comment>
        <translation>城市和产业园区减污降碳协同创新试点</translation>
    </message>
    <message>
        <source>National carbon-peak pilot</source>
        <comment>programme type</comment>
        <translation>国家碳达峰试点</translation>
    </message>
    <message>
        <source>National zero-carbon park</source>
        <comment>programme type</comment>
        <translation>国家级零碳园区</translation>
    </message>
    <message>
        <source>Zero-carbon factory</source>
        <comment>programme type</comment>
        <translation>零碳工厂</translation>
    </message>
    <message>
        <source>Near-zero-carbon factory</source>
        <comment>programme type</comment>
        <translation>近零碳工厂</translation>
    </message>
    <message>
        <source>Enterprise carbon points</source>
        <comment>programme type</comment>
        <translation>工业企业碳积分</translation>
    </message>
    <message>
        <source>Near-zero-emission park</source>
        <comment>programme type</comment>
        <translation>近零碳排放园区</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>table</comment>
        <translation>主体</translation>
    </message>
    <message>
        <source>district</source>
        <comment>table</comment>
        <translation>区划</translation>
    </message>
    <message>
        <source>site</source>
        <comment>table</comment>
        <translation>场所</translation>
    </message>
    <message>
        <source>share of a site</source>
        <comment>table</comment>
        <translation>场所份额</translation>
    </message>
    <message>
        <source>document</source>
        <comment>table</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>table</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>programme</source>
        <comment>table</comment>
        <translation>试点类别</translation>
    </message>
    <message>
        <source>enrolment</source>
        <comment>table</comment>
        <translation>试点</translation>
    </message>
    <message>
        <source>step of an enrolment</source>
        <comment>table</comment>
        <translation>试点步骤</translation>
    </message>
    <message>
        <source>project</source>
        <comment>table</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>table</comment>
        <translation>节点</translation>
    </message>
    <message>
        <source>funding</source>
        <comment>table</comment>
        <translation>资金</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>table</comment>
        <translation>组织</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>table</comment>
        <translation>措施</translation>
    </message>
    <message>
        <source>certification</source>
        <comment>table</comment>
        <translation>认证</translation>
    </message>
    <message>
        <source>event</source>
        <comment>table</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>indicator</source>
        <comment>table</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>import</source>
        <comment>table</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>source</source>
        <comment>table</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>table</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>note on a figure</source>
        <comment>table</comment>
        <translation>数据备注</translation>
    </message>
    <message>
        <source>candidate of a figure</source>
        <comment>table</comment>
        <translation>候选值</translation>
    </message>
    <message>
        <source>target</source>
        <comment>table</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>scheme</source>
        <comment>table</comment>
        <translation>方案</translation>
    </message>
    <message>
        <source>item of a scheme</source>
        <comment>table</comment>
        <translation>方案条目</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>table</comment>
        <translation>评价</translation>
    </message>
    <message>
        <source>content of an evaluation</source>
        <comment>table</comment>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>compliance cycle</source>
        <comment>table</comment>
        <translation>履约周期</translation>
    </message>
    <message>
        <source>obligation</source>
        <comment>table</comment>
        <translation>清缴义务</translation>
    </message>
    <message>
        <source>ledger entry</source>
        <comment>table</comment>
        <translation>台账分录</translation>
    </message>
    <message>
        <source>factor set</source>
        <comment>table</comment>
        <translation>因子集</translation>
    </message>
    <message>
        <source>factor</source>
        <comment>table</comment>
        <translation>因子</translation>
    </message>
    <message>
        <source>requirement</source>
        <comment>table</comment>
        <translation>要求</translation>
    </message>
    <message>
        <source>person</source>
        <comment>table</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>role</source>
        <comment>table</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>saved view</source>
        <comment>table</comment>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year as a period</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1 年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1 年下半年</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1 年 %2 月</translation>
    </message>
    <message>
        <source>months 1 to %1 of %2</source>
        <translation>%2 年 1–%1 月</translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation>缺少一个数据</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>all figures are equal</source>
        <translation>各数据相等</translation>
    </message>
    <message>
        <source>figures lie beyond the limits and are cut off there</source>
        <translation>有数据超出限值，按限值计算</translation>
    </message>
    <message>
        <source>the limits are not complete</source>
        <translation>限值不全</translation>
    </message>
    <message>
        <source>the limits do not make sense</source>
        <translation>限值不合理</translation>
    </message>
    <message>
        <source>it has no direction and is not scored</source>
        <translation>未设指标方向，不计分</translation>
    </message>
    <message>
        <source>the sum is zero</source>
        <translation>合计为零</translation>
    </message>
    <message>
        <source>there are too few figures</source>
        <translation>数据太少</translation>
    </message>
    <message>
        <source>there is only one to compare</source>
        <translation>只有一个对象，无法比较</translation>
    </message>
    <message>
        <source>equal weights were used</source>
        <translation>采用等权</translation>
    </message>
    <message>
        <source>a figure is negative</source>
        <translation>有数据为负</translation>
    </message>
    <message>
        <source>a figure is above 1</source>
        <translation>有数据大于 1</translation>
    </message>
    <message>
        <source>at least two systems are needed</source>
        <translation>至少需要两个系统</translation>
    </message>
    <message>
        <source>the weights do not make sense</source>
        <translation>权重不合理</translation>
    </message>
    <message>
        <source>too many figures are missing for a score</source>
        <translation>缺失数据过多，无法计分</translation>
    </message>
    <message>
        <source>some figures are missing; the rest carries the weight</source>
        <translation>部分数据缺失，其权重由同组其余指标分担</translation>
    </message>
    <message>
        <source>nothing is lacking</source>
        <translation>没有短板</translation>
    </message>
    <message>
        <source>the base is zero</source>
        <translation>基数为零</translation>
    </message>
    <message>
        <source>the base is negative</source>
        <translation>基数为负</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>文件打不开：%1</translation>
    </message>
    <message>
        <source>The file is empty: %1</source>
        <translation>文件为空：%1</translation>
    </message>
    <message>
        <source>This is not a workbook of this program: %1</source>
        <translation>这不是本程序的工作簿：%1</translation>
    </message>
    <message>
        <source>This is a database of another program, it is left as it is: %1</source>
        <translation>这是其他程序的数据库，保持原样：%1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>没有这个文件：%1</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1</source>
        <translation>同名文件已存在：%1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program (format %1)</source>
        <translation>文件由更新版本的程序生成（格式 %1）</translation>
    </message>
    <message>
        <source>The file has an older format and lies in a place that cannot be written. Copy it to a writable folder: %1</source>
        <translation>文件为旧格式且所在位置不可写。请复制到可写的文件夹：%1</translation>
    </message>
    <message>
        <source>Work on this file was cut off and must be finished first, but its place cannot be written. Copy the file together with its -journal file to a writable folder: %1</source>
        <translation>对该文件的操作曾中断，需先恢复，但所在位置不可写。请把文件连同其 -journal 文件复制到可写的文件夹：%1</translation>
    </message>
    <message>
        <source>The workbook is open for reading only</source>
        <translation>工作簿以只读方式打开</translation>
    </message>
    <message>
        <source>The place of this file cannot be written. Copy it to a writable folder: %1</source>
        <translation>文件所在位置不可写。请复制到可写的文件夹：%1</translation>
    </message>
    <message>
        <source>The file has %1 names (hard links) and is open for reading only, so that none of them goes stale</source>
        <translation>文件有 %1 个名字（硬链接），只读打开，以免其中之一过期</translation>
    </message>
    <message>
        <source>The file lies on a network drive (%1) and is open for reading only. Copy it to this computer to work on it</source>
        <translation>文件在网络盘（%1），只读打开。要编辑请复制到本机</translation>
    </message>
    <message>
        <source>%1 on %2 has had this workbook open since %3. It is open for reading only here</source>
        <translation>%2 上的 %1 自 %3 起打开着该工作簿，这里只读打开</translation>
    </message>
    <message>
        <source>Another program is using the file. Try again in a moment</source>
        <translation>其他程序正在使用该文件，请稍后再试</translation>
    </message>
    <message>
        <source>Long work is writing to the workbook (%1). Changes wait until it is done</source>
        <translation>正在写入工作簿（%1），完成后才能修改</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed</source>
        <translation>磁盘已满。未作任何改动</translation>
    </message>
    <message>
        <source>The disk or network failed while the file was read or written: %1</source>
        <translation>读写文件时磁盘或网络出错：%1</translation>
    </message>
    <message>
        <source>The memory is used up. Nothing was changed</source>
        <translation>内存不足。未作任何改动</translation>
    </message>
    <message>
        <source>Something that is still in use was to be removed, or something that is not there was to be named. Nothing was changed</source>
        <translation>要删除的内容仍被引用，或引用的内容不存在。未作任何改动</translation>
    </message>
    <message>
        <source>There is an entry of this code or key already. Nothing was changed</source>
        <translation>已有代码或主键相同的条目。未作任何改动</translation>
    </message>
    <message>
        <source>A value is not allowed in its field. Nothing was changed</source>
        <translation>有数值不符合字段要求。未作任何改动</translation>
    </message>
    <message>
        <source>The file could not be read or written: %1</source>
        <translation>文件无法读写：%1</translation>
    </message>
    <message>
        <source>The change was taken back after an error</source>
        <translation>操作出错，改动已撤回</translation>
    </message>
    <message>
        <source>The entry to be changed is not there (%1)</source>
        <translation>要修改的条目不存在（%1）</translation>
    </message>
    <message>
        <source>This copy of the workbook has used up its numbers. Make a new copy and go on there</source>
        <translation>这份工作簿的编号已用完，请另存一份后继续</translation>
    </message>
    <message>
        <source>A table of this file breaks a rule of the change log: %1</source>
        <translation>文件中的表不符合变更日志的规则：%1</translation>
    </message>
    <message>
        <source>A change outside of any step was refused</source>
        <translation>拒绝了步骤之外的改动</translation>
    </message>
    <message>
        <source>A step inside another step was refused</source>
        <translation>拒绝了步骤之中的步骤</translation>
    </message>
    <message>
        <source>A transaction inside a step was refused</source>
        <translation>拒绝了步骤之中的事务</translation>
    </message>
    <message>
        <source>The change log does not agree with the rows that were written. The step was taken back: %1</source>
        <translation>变更日志与写入的行不一致，已撤回该步骤：%1</translation>
    </message>
    <message>
        <source>The change log is damaged: %1</source>
        <translation>变更日志已损坏：%1</translation>
    </message>
    <message>
        <source>The contents of change %1 were erased, so it cannot be taken back or looked at</source>
        <translation>第 %1 步的内容已删除，不能撤回或查看</translation>
    </message>
    <message>
        <source>The change log is cut off: %1</source>
        <translation>变更日志被截断：%1</translation>
    </message>
    <message>
        <source>Entry %1 of the change log is missing</source>
        <translation>变更日志缺第 %1 条</translation>
    </message>
    <message>
        <source>Entry %1 of the change log does not fit the entry before it: the log was altered</source>
        <translation>变更日志第 %1 条与前一条不衔接：日志被改动过</translation>
    </message>
    <message>
        <source>The contents of change %1 were altered</source>
        <translation>第 %1 步的内容被改动过</translation>
    </message>
    <message>
        <source>The contents of change %1 were erased by a logged step</source>
        <translation>第 %1 步的内容已按登记的步骤删除</translation>
    </message>
    <message>
        <source>The contents of change %1 are missing</source>
        <translation>第 %1 步的内容缺失</translation>
    </message>
    <message>
        <source>%1 %2 names a %3 that is not there</source>
        <translation>%1 %2 所指的%3不存在</translation>
    </message>
    <message>
        <source>%1 %2 still names a %3 that would go</source>
        <translation>%1 %2 仍引用将要删除的%3</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的步骤</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的步骤</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>没有第 %1 步</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back this way</source>
        <translation>“%1”不能这样撤回</translation>
    </message>
    <message>
        <source>“%1” was taken back already</source>
        <translation>“%1”已经撤回</translation>
    </message>
    <message>
        <source>“%1” came later and stands on this: take that back first (%2 %3)</source>
        <translation>“%1”在其后且以此为基础，请先撤回它（%2 %3）</translation>
    </message>
    <message>
        <source>The table %1 has changed since, so this step can no longer be taken back</source>
        <translation>表“%1”此后改过结构，这一步不能再撤回</translation>
    </message>
    <message>
        <source>%1 %2 was changed later: take that change back first</source>
        <translation>%1 %2 后来又改过，请先撤回那次改动</translation>
    </message>
    <message>
        <source>%1 %2 is in the way: there is an entry of that key now</source>
        <translation>%1 %2 与现有条目重复，不能恢复</translation>
    </message>
    <message>
        <source>%1 %2 cannot come back: what it belongs to is gone</source>
        <translation>%1 %2 不能恢复：它所属的内容已不在</translation>
    </message>
    <message>
        <source>The backup could not be verified and was not kept: %1</source>
        <translation>备份未能通过校验，没有保留：%1</translation>
    </message>
    <message>
        <source>Change %1 holds nothing of this kind</source>
        <translation>第 %1 步不含这类内容</translation>
    </message>
    <message>
        <source>%1 %2 was changed without the change log: its values are not those logged</source>
        <translation>%1 %2 绕过变更日志被改动：其值与日志不符</translation>
    </message>
    <message>
        <source>Page %1 cannot be read (%2)</source>
        <translation>第 %1 页无法读取（%2）</translation>
    </message>
    <message>
        <source>Page %1 holds rows of an unknown table</source>
        <translation>第 %1 页含未知表的行</translation>
    </message>
    <message>
        <source>Some rows of page %1 cannot be read (%2)</source>
        <translation>第 %1 页有行无法读取（%2）</translation>
    </message>
    <message>
        <source>Some rows of page %1 break the rules of their table or come twice (%2)</source>
        <translation>第 %1 页有行不合表的规则或重复（%2）</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>The file is larger than a table may be: %1</source>
        <translation>文件超过表格允许的大小：%1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>The file holds no table</source>
        <translation>文件中没有表格</translation>
    </message>
    <message>
        <source>Some characters of the file cannot be read as %1</source>
        <translation>文件中有字符不能按 %1 读取</translation>
    </message>
    <message>
        <source>The encoding of the file is not certain; it was read as %1</source>
        <translation>文件编码不能确定，按 %1 读取</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>引号不成对</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark</source>
        <translation>右引号后还有文字</translation>
    </message>
    <message>
        <source>There is a single quotation mark inside a cell</source>
        <translation>单元格中有单独的引号</translation>
    </message>
    <message>
        <source>The text holds a zero byte</source>
        <translation>文字中含零字节</translation>
    </message>
    <message>
        <source>The cell holds more text than a spreadsheet allows</source>
        <translation>单元格文字超出电子表格允许的长度</translation>
    </message>
    <message>
        <source>The row has more columns than a table may have</source>
        <translation>行的列数超出表格允许的数量</translation>
    </message>
    <message>
        <source>The row has more cells than the heading has columns</source>
        <translation>该行的单元格多于表头的列数</translation>
    </message>
    <message>
        <source>%1 lines stand above the heading and were skipped</source>
        <translation>表头之上有 %1 行，已跳过</translation>
    </message>
    <message>
        <source>These columns are missing: %1</source>
        <translation>缺少列：%1</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was not read</source>
        <translation>无法识别列“%1”，未读入</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice; the first one counts</source>
        <translation type="vanished">列“%1”重复，以第一个为准</translation>
    </message>
    <message>
        <source>The unit in the heading “%1” is not known</source>
        <translation>无法识别表头“%1”中的单位</translation>
    </message>
    <message>
        <source>%1 cells are empty: not reported, not zero</source>
        <translation>%1 个单元格为空：未报，不是零</translation>
    </message>
    <message>
        <source>The table is marked as demonstration data and cannot go into an office workbook</source>
        <translation>该表标有演示数据，不能导入办公工作簿</translation>
    </message>
    <message>
        <source>There is no subject</source>
        <translation>没有主体</translation>
    </message>
    <message>
        <source>“%1” is not known: give a division code, site code, credit code, or a name that only one has</source>
        <translation>无法识别“%1”：请填写区划代码、场所代码、统一社会信用代码或唯一名称</translation>
    </message>
    <message>
        <source>Several are called “%1”: give the code</source>
        <translation>名称为“%1”的不止一个，请填写代码</translation>
    </message>
    <message>
        <source>The code of %1 ended in %2</source>
        <translation>%1 的代码已于 %2 停用</translation>
    </message>
    <message>
        <source>There is no indicator</source>
        <translation>没有指标</translation>
    </message>
    <message>
        <source>There is no indicator “%1”</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>Several indicators are called “%1”: give the code</source>
        <translation>名称为“%1”的指标不止一个，请填写代码</translation>
    </message>
    <message>
        <source>“%1” is not a period such as 2023, 2023Q1 or 2023-05</source>
        <translation>“%1”不是期间，应如 2023、2023Q1 或 2023-05</translation>
    </message>
    <message>
        <source>“%1” is not the number of a part</source>
        <translation>“%1”不是分项编号</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is larger than any number that can be kept</source>
        <translation>“%1”过大，无法保存</translation>
    </message>
    <message>
        <source>“%1” is smaller than any number that can be kept</source>
        <translation>“%1”过小，无法保存</translation>
    </message>
    <message>
        <source>“%1” has more digits than can be kept exactly</source>
        <translation>“%1”位数太多，不能精确保存</translation>
    </message>
    <message>
        <source>“%1” may have a decimal comma or a comma between thousands: write it with a point, or without commas</source>
        <translation>“%1”中的逗号可能是小数点或千分位：请用小数点，或去掉逗号</translation>
    </message>
    <message>
        <source>The commas in “%1” do not stand between thousands</source>
        <translation>“%1”中的逗号不在千分位上</translation>
    </message>
    <message>
        <source>“%1” has spaces between its digits</source>
        <translation>“%1”的数字之间有空格</translation>
    </message>
    <message>
        <source>“%1” is not a finite number</source>
        <translation>“%1”不是有效数字</translation>
    </message>
    <message>
        <source>“%1” looks like a hexadecimal number</source>
        <translation>“%1”疑为十六进制数</translation>
    </message>
    <message>
        <source>“%1” stands in brackets: is it negative, or a remark?</source>
        <translation>“%1”带括号：是负数，还是备注？</translation>
    </message>
    <message>
        <source>“%1” has a power of ten behind it: write the number out, or put it into the unit</source>
        <translation>“%1”后带有数量级：请写出完整数字，或把数量级写入单位</translation>
    </message>
    <message>
        <source>“%1” can mean several states: say which</source>
        <translation>“%1”可指多种状态：请说明是哪一种</translation>
    </message>
    <message>
        <source>“%1” was read as a state</source>
        <translation>“%1”已按状态读入</translation>
    </message>
    <message>
        <source>“%1” was read as a number with a qualifier</source>
        <translation>“%1”已按带限定词的数读入</translation>
    </message>
    <message>
        <source>The full-width digits of “%1” were read</source>
        <translation>全角数字“%1”已转换读入</translation>
    </message>
    <message>
        <source>“%1” is not a state</source>
        <translation>“%1”不是状态</translation>
    </message>
    <message>
        <source>The state “%1” does not go with the value “%2”</source>
        <translation>状态“%1”与数值“%2”不一致</translation>
    </message>
    <message>
        <source>The state says that there is a value, but the cell is empty</source>
        <translation>状态为“有值”，但单元格为空</translation>
    </message>
    <message>
        <source>“%1” is not a qualifier</source>
        <translation>“%1”不是限定词</translation>
    </message>
    <message>
        <source>The cell says %1, the column of qualifiers says %2</source>
        <translation>单元格写为%1，限定词列写为%2，两者不一致</translation>
    </message>
    <message>
        <source>The unit “%1” is not known; the indicator is in %2</source>
        <translation>无法识别单位“%1”，该指标的单位为 %2</translation>
    </message>
    <message>
        <source>“%1” does not measure what the indicator measures, which is in %2</source>
        <translation>“%1”与该指标的量纲不同（指标单位为 %2）</translation>
    </message>
    <message>
        <source>The row says the unit %1, the heading says %2</source>
        <translation>该行单位为 %1，表头单位为 %2</translation>
    </message>
    <message>
        <source>Converted from %1 to %2</source>
        <translation>由 %1 换算为 %2</translation>
    </message>
    <message>
        <source>The figure is outside of its plausible range and would be inside if divided by %1 (upper bound %2 %3): check the unit</source>
        <translation>数值超出合理范围，除以 %1 后在范围内（上限 %2 %3），请核对单位</translation>
    </message>
    <message>
        <source>The figure is outside of its plausible range %1 to %2 %3</source>
        <translation>数值超出合理范围（%1 至 %2 %3）</translation>
    </message>
    <message>
        <source>The figure is about %1 times the one before (%2): check the unit</source>
        <translation>数值约为上期（%2）的 %1 倍，请核对单位</translation>
    </message>
    <message>
        <source>The figure is about 1/%1 of the one before (%2): check the unit</source>
        <translation>数值约为上期（%2）的 1/%1，请核对单位</translation>
    </message>
    <message>
        <source>Row %1 has the same subject, indicator and period (%2)</source>
        <translation>与第 %1 行的主体、指标和期间相同（%2）</translation>
    </message>
    <message>
        <source>The figure is locked</source>
        <translation>该数据已锁定</translation>
    </message>
    <message>
        <source>There is no subject %1</source>
        <translation>没有主体 %1</translation>
    </message>
    <message>
        <source>There is no indicator %1</source>
        <translation>没有指标 %1</translation>
    </message>
    <message>
        <source>%1 is not a period</source>
        <translation>%1 不是期间</translation>
    </message>
    <message>
        <source>Value and state do not go together (%1)</source>
        <translation>数值与状态不一致（%1）</translation>
    </message>
    <message>
        <source>There is no compliance cycle %1</source>
        <translation>没有履约周期 %1</translation>
    </message>
    <message>
        <source>There is no scheme %1</source>
        <translation>没有方案 %1</translation>
    </message>
    <message>
        <source>There is no saved evaluation %1</source>
        <translation>没有保存的评价 %1</translation>
    </message>
    <message>
        <source>There is no table %1 to export</source>
        <translation>没有可导出的表：%1</translation>
    </message>
    <message>
        <source>There is no filter %1</source>
        <translation>没有筛选条件 %1</translation>
    </message>
    <message>
        <source>The rows written are not the rows selected; no file was left: %1</source>
        <translation>写出的行与选定的行不符，没有留下文件：%1</translation>
    </message>
    <message>
        <source>A table shipped with the program is damaged: %1</source>
        <translation>随程序提供的表已损坏：%1</translation>
    </message>
    <message>
        <source>Long work is writing to this workbook. Wait for it, or stop it</source>
        <translation>正在写入该工作簿，请等待完成或先停止</translation>
    </message>
    <message>
        <source>The counties lie in %1 groups that are each compared among themselves</source>
        <translation>所示区县分属 %1 组，各组内部比较</translation>
    </message>
    <message>
        <source>%1 of %2 have no score: too few figures</source>
        <translation>%2 个中 %1 个没有得分：数据太少</translation>
    </message>
    <message>
        <source>Offsets beyond the cap do not count</source>
        <translation>超过抵销上限的部分不计</translation>
    </message>
    <message>
        <source>%1 is left out of the rates (%2) %3</source>
        <translation>%1 不计入履约率（%2）%3</translation>
    </message>
    <message>
        <source>there is no figure</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>set by the scheme</source>
        <translation>由方案规定</translation>
    </message>
    <message>
        <source>the figure has changed since %1</source>
        <translation>该数据在 %1 之后有改动</translation>
    </message>
    <message>
        <source>the table it belongs to is not known</source>
        <translation>不知道它属于哪张表</translation>
    </message>
    <message>
        <source>Row %1 has the same key and counts instead</source>
        <translation>与第 %1 行重复，以该行为准</translation>
    </message>
    <message>
        <source>The amount must be more than 0</source>
        <translation>数量必须大于 0</translation>
    </message>
    <message>
        <source>“%1” is another amount than the one in the other column</source>
        <translation>“%1”与另一列的数量不一致</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不在可选值之内：%2</translation>
    </message>
    <message>
        <source>There is no compliance cycle “%1”</source>
        <translation>没有履约周期“%1”</translation>
    </message>
    <message>
        <source>A document “%1” is added for this</source>
        <translation>为此新增文件“%1”</translation>
    </message>
    <message>
        <source>The same entry stands in row %1 already</source>
        <translation>第 %1 行已有相同条目</translation>
    </message>
    <message>
        <source>The field %1 must be filled in</source>
        <translation>字段 %1 必须填写</translation>
    </message>
    <message>
        <source>The filter cannot be used: %1</source>
        <translation>无法使用该筛选条件：%1</translation>
    </message>
    <message>
        <source>“%1” is neither yes (1) nor no (0)</source>
        <translation>“%1”既不是“是”(1) 也不是“否”(0)</translation>
    </message>
    <message>
        <source>This format of files cannot be read or written: %1</source>
        <translation>不支持这种文件格式：%1</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of kilograms</source>
        <translation>“%1”不是整数千克</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>There is no obligation of %2 for %3 in the cycle %1</source>
        <translation>履约周期 %1 中没有 %2 的 %3 年度清缴义务</translation>
    </message>
    <message>
        <source>“%1” is not within %2</source>
        <translation>“%1”不在 %2 范围内</translation>
    </message>
    <message>
        <source>%1 cannot lie in itself</source>
        <translation>%1 不能隶属于自己</translation>
    </message>
    <message>
        <source>It would lie in itself by way of others</source>
        <translation>区划隶属关系形成循环</translation>
    </message>
    <message>
        <source>The code %1 does not begin like the one above it, %2</source>
        <translation>代码 %1 与上级代码 %2 的开头不符</translation>
    </message>
    <message>
        <source>There is no programme %1 %2</source>
        <translation>没有试点类别 %1 %2</translation>
    </message>
    <message>
        <source>“%1” in row %2 is refused itself</source>
        <translation>第 %2 行的“%1”已被拒收</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>无法识别“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot stand here: it is a %2</source>
        <translation>“%1”不能用在这里：它是%2</translation>
    </message>
    <message>
        <source>The other file has another format. Open it once with this program, then compare: %1</source>
        <translation>另一个文件的格式不同，请先用本程序打开一次再比较：%1</translation>
    </message>
    <message>
        <source>%1 is no longer there; somebody deleted it</source>
        <translation>%1 已不存在，可能已被删除</translation>
    </message>
    <message>
        <source>%1 was changed after you opened it. Look at it again before you save</source>
        <translation>%1 在您打开之后被修改过，请重新查看后再保存</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2</source>
        <translation>代码 %1 已属于 %2</translation>
    </message>
    <message>
        <source>The credit code %1 belongs to %2</source>
        <translation>统一社会信用代码 %1 已属于 %2</translation>
    </message>
    <message>
        <source>There is a %1 in this place already (%2): is it the same?</source>
        <translation>此处已有 %1（%2），是否为同一个？</translation>
    </message>
    <message>
        <source>The document number %1 is also that of “%2”</source>
        <translation>文号 %1 与《%2》相同</translation>
    </message>
    <message>
        <source>The batch %2 of %1 is there already</source>
        <translation>%1 的批次“%2”已存在</translation>
    </message>
    <message>
        <source>%1 is enrolled in this programme already</source>
        <translation>%1 已列入该试点</translation>
    </message>
    <message>
        <source>%1 has two shares of this site</source>
        <translation>%1 在该场所中有两个份额</translation>
    </message>
    <message>
        <source>There is no such document: %1</source>
        <translation>没有这个文件：%1</translation>
    </message>
    <message>
        <source>%1 (%2) below it would no longer fit: change or move it first</source>
        <translation>下级 %1（%2）将不再相符，请先修改或移动它</translation>
    </message>
    <message>
        <source>The state “%1” is not that of the last step, “%2”</source>
        <translation>状态“%1”与最后环节“%2”不一致</translation>
    </message>
    <message>
        <source>The state becomes “%1” by a step of the procedure, not by editing</source>
        <translation>进入“%1”须办理相应环节，不能直接修改</translation>
    </message>
    <message>
        <source>The step “%1” (%2) is sealed: take it back with a reason first</source>
        <translation>环节“%1”（%2）已封存，请先说明原因撤回</translation>
    </message>
    <message>
        <source>The last step was entered with the record: correct it by editing the record</source>
        <translation>最后一个环节是随记录录入的，请直接修改记录</translation>
    </message>
    <message>
        <source>%2 sealed steps stand against it: %3</source>
        <translation>有 %2 个已封存的环节，不能删除：%3</translation>
    </message>
    <message>
        <source>The step has no document</source>
        <translation>该环节没有依据文件</translation>
    </message>
    <message>
        <source>A date is needed</source>
        <translation>请填写日期</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>请填写原因</translation>
    </message>
    <message>
        <source>%1: %2 name it and stay (%3)</source>
        <translation>仍有 %2 个%1引用它：%3</translation>
    </message>
    <message>
        <source>%2 locked figures belong to it: unlock them first</source>
        <translation>其中有 %2 个已锁定的数据，请先解锁</translation>
    </message>
    <message>
        <source>%1 ended in %2; since then it is %3</source>
        <translation>%1 已于 %2 年撤销，现为 %3</translation>
    </message>
    <message>
        <source>“%1” cannot be: %2 has no such figures</source>
        <translation>“%1”不可能出现：%2 不会有这样的数值</translation>
    </message>
    <message>
        <source>The figure was reviewed: send it back first</source>
        <translation>数据已审核，请先退回再修改</translation>
    </message>
    <message>
        <source>The figure was submitted; it becomes a draft again</source>
        <translation>数据已提交，修改后将恢复为草稿</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Look at it again before you save</source>
        <translation>%1 刚被修改过，请重新查看后再保存</translation>
    </message>
    <message>
        <source>There is no figure: %1</source>
        <translation>没有数据：%1</translation>
    </message>
    <message>
        <source>The same cell is there twice</source>
        <translation>同一单元格出现两次</translation>
    </message>
    <message>
        <source>This source has no value for %1</source>
        <translation>该来源没有 %1 的数值</translation>
    </message>
    <message>
        <source>%1 is “%2”; this step does not follow</source>
        <translation>%1 目前为“%2”，不能进行此步</translation>
    </message>
    <message>
        <source>The lock %1 is not there or was lifted</source>
        <translation>锁定 %1 不存在或已解除</translation>
    </message>
    <message>
        <source>Another program moved the file away or put another one in its place. Nothing more is written; what is open here can be saved under another name: %1</source>
        <translation>文件被其他程序移走，或同名位置已换成另一个文件。不再写入；这里打开的内容可以另存为其他文件：%1</translation>
    </message>
    <message>
        <source>Another program moved, renamed or deleted the file. Nothing more is written; what is open here can be saved under another name: %1</source>
        <translation>文件被其他程序移动、改名或删除。不再写入；这里打开的内容可以另存为其他文件：%1</translation>
    </message>
    <message>
        <source>Another program wrote over the file while it was open. It no longer holds this workbook and is left as it is; go on with a backup: %1</source>
        <translation>文件在打开期间被其他程序覆盖，其中已不是本工作簿。该文件保持原样，请用备份继续工作：%1</translation>
    </message>
    <message>
        <source>The file is damaged or not complete: copy or download it again, or open it in WPS or Excel and save it anew (%1)</source>
        <translation>文件已损坏或不完整：请重新拷贝或下载，或用 WPS、Excel 打开后另存（%1）</translation>
    </message>
    <message>
        <source>The file holds more than 2,000 parts and is not opened: %1</source>
        <translation>文件内含超过 2000 个部件，未予打开：%1</translation>
    </message>
    <message>
        <source>A part of the file is larger than 256 MB when unpacked and is not read: split the table (%1)</source>
        <translation>文件中有部件解压后超过 256 MB，未予读取：请拆分表格（%1）</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB when unpacked and is not opened: split it (%1)</source>
        <translation>文件解压后超过 1 GB，未予打开：请拆分（%1）</translation>
    </message>
    <message>
        <source>A part of the file grows more than a hundredfold when unpacked, as files made to do harm do. If the sender is known, copy the table into a new file (%1)</source>
        <translation>文件中有部件解压后膨胀超过一百倍，与恶意文件相似。如来源可靠，请把表格复制到新文件中再导入（%1）</translation>
    </message>
    <message>
        <source>A part of the file is encrypted: save it without a password (%1)</source>
        <translation>文件中有加密的部件：请取消密码后另存（%1）</translation>
    </message>
    <message>
        <source>The file is packed in an unusual way: open it in WPS or Excel and save it anew (%1)</source>
        <translation>文件的压缩方式不常见：请用 WPS 或 Excel 打开后另存（%1）</translation>
    </message>
    <message>
        <source>A part stands in the file twice, so that it is not certain what it says (%1)</source>
        <translation>文件中同一部件出现两次，内容无法确定（%1）</translation>
    </message>
    <message>
        <source>A part of the file is not well formed: open it in WPS or Excel and save it anew (%1)</source>
        <translation>文件中有格式错误的部件：请用 WPS 或 Excel 打开后另存（%1）</translation>
    </message>
    <message>
        <source>A part of the file has a document type, which tables never need; it is not read (%1)</source>
        <translation>文件中有部件带有文档类型声明（DTD），表格不需要它，未予读取（%1）</translation>
    </message>
    <message>
        <source>A part of the file is nested deeper than 64 levels and is not read (%1)</source>
        <translation>文件中有部件嵌套超过 64 层，未予读取（%1）</translation>
    </message>
    <message>
        <source>A part of the file has a tag or comment without end and is not read (%1)</source>
        <translation>文件中有部件的标签或注释过长，未予读取（%1）</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password: open it, remove the password and save it (%1)</source>
        <translation>电子表格有密码保护：请打开后取消密码并保存（%1）</translation>
    </message>
    <message>
        <source>This is a spreadsheet of the old format .xls: open it in WPS or Excel and save it as .xlsx (%1)</source>
        <translation>这是旧格式 .xls 的电子表格：请用 WPS 或 Excel 打开后另存为 .xlsx（%1）</translation>
    </message>
    <message>
        <source>This is a binary spreadsheet .xlsb: open it and save it as .xlsx (%1)</source>
        <translation>这是二进制格式 .xlsb 的电子表格：请打开后另存为 .xlsx（%1）</translation>
    </message>
    <message>
        <source>This is no spreadsheet: tables are read from .xlsx, .ods and .csv (%1)</source>
        <translation>这不是电子表格：可读取的表格为 .xlsx、.ods 和 .csv（%1）</translation>
    </message>
    <message>
        <source>The file has no sheet with cells (%1)</source>
        <translation>文件中没有工作表（%1）</translation>
    </message>
    <message>
        <source>The file lacks a part that it names: ask for it once more (%1)</source>
        <translation>文件缺少它所引用的部件：请让报送单位重新提供（%1）</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; the file has: %2</source>
        <translation>没有名为“%1”的工作表；文件中有：%2</translation>
    </message>
    <message>
        <source>Several sheets hold something; say which one is meant: %1</source>
        <translation>有多张工作表含有内容，请指明要导入哪一张：%1</translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows (%1)</source>
        <translation>工作表超过 1048576 行（%1）</translation>
    </message>
    <message>
        <source>A row of the sheet has more than 16,384 columns (%1)</source>
        <translation>工作表中有一行超过 16384 列（%1）</translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order: open it in WPS or Excel and save it anew (%1)</source>
        <translation>工作表的行次序错乱：请用 WPS 或 Excel 打开后另存（%1）</translation>
    </message>
    <message>
        <source>A cell holds more than 32,767 characters (%1)</source>
        <translation>有单元格超过 32767 个字符（%1）</translation>
    </message>
    <message>
        <source>The texts of the sheet come to more than 128 MB: split the table (%1)</source>
        <translation>工作表的文字合计超过 128 MB：请拆分表格（%1）</translation>
    </message>
    <message>
        <source>The sheet has more than 8 million cells: split the table (%1)</source>
        <translation>工作表超过 800 万个单元格：请拆分表格（%1）</translation>
    </message>
    <message>
        <source>The file has more than 5 million different texts: split the table (%1)</source>
        <translation>文件中不同的文字超过 500 万条：请拆分表格（%1）</translation>
    </message>
    <message>
        <source>A cell names a text that the file does not have: open it in WPS or Excel and save it anew (%1)</source>
        <translation>有单元格引用了文件中不存在的文字：请用 WPS 或 Excel 打开后另存（%1）</translation>
    </message>
    <message>
        <source>The file has more merged areas, sheets or styles than any table needs (%1)</source>
        <translation>文件中的合并区域、工作表或样式数量过多（%1）</translation>
    </message>
    <message>
        <source>A sheet cannot hold so many rows: write .csv, or a part of it (%1)</source>
        <translation>一张工作表放不下这么多行：请写成 .csv，或只导出一部分（%1）</translation>
    </message>
    <message>
        <source>Comments can be written into copies of .xlsx files only (%1)</source>
        <translation>批注只能写入 .xlsx 文件的副本（%1）</translation>
    </message>
    <message>
        <source>No heading of a table was found: a row of names above rows of figures is needed</source>
        <translation>没有找到表头：数据行上方须有一行列名</translation>
    </message>
    <message>
        <source>%1 blank cells of the heading were read as belonging to the name at their left</source>
        <translation>表头有 %1 个空单元格，按属于左侧列名读取</translation>
    </message>
    <message>
        <source>The unit %1 counts for all columns that say none themselves</source>
        <translation>单位“%1”适用于未自行注明单位的各列</translation>
    </message>
    <message>
        <source>The unit “%1” does not say which column it is for and was not applied</source>
        <translation>单位“%1”未说明适用于哪一列，未予采用</translation>
    </message>
    <message>
        <source>Another table begins here; it was not read. Move it to a sheet of its own</source>
        <translation>此处开始是另一张表，未读取。请把它移到单独的工作表</translation>
    </message>
    <message>
        <source>The column “%1” holds figures, but %2 cells are something else</source>
        <translation>“%1”列是数值，但有 %2 个单元格不是</translation>
    </message>
    <message>
        <source>Column %1 has entries but no heading</source>
        <translation>第 %1 列有内容但没有列名</translation>
    </message>
    <message>
        <source>%1 hidden rows were read like the others: check that they are meant</source>
        <translation>有 %1 个隐藏行，已与其他行一并读取：请核对是否应当导入</translation>
    </message>
    <message>
        <source>The hidden column “%1” was read like the others: check that it is meant</source>
        <translation>隐藏列“%1”已与其他列一并读取：请核对是否应当导入</translation>
    </message>
    <message>
        <source>%1 rows of totals were left out</source>
        <translation type="vanished">%1 行合计数未读取</translation>
    </message>
    <message>
        <source>“%1” was read as the code %2 (%3 cells of this column)</source>
        <translation>“%1”按代码 %2 读取（本列共 %3 处）</translation>
    </message>
    <message>
        <source>“%1” was read as “%2” (%3 cells of this column)</source>
        <translation>“%1”按“%2”读取（本列共 %3 处）</translation>
    </message>
    <message>
        <source>The number %1 may mean January or October: write 2024-01 or 2024-10 as a text instead</source>
        <translation>数值 %1 可能是 1 月，也可能是 10 月：请改写为文本，如 2024-01 或 2024-10</translation>
    </message>
    <message>
        <source>The day %1 stands for a month or a year: only the first day is read as its month</source>
        <translation>期间一栏填的是日期 %1：只有当月 1 日才按月份读取</translation>
    </message>
    <message>
        <source>The number %1 is formatted as a day that never was: write the date anew</source>
        <translation>数值 %1 对应的日期不存在：请重新填写日期</translation>
    </message>
    <message>
        <source>The cell shows the error %1: mend the formula or write the figure</source>
        <translation>单元格显示错误 %1：请修正公式或直接填数</translation>
    </message>
    <message>
        <source>The formula was never worked out, so that the cell has no value: open the file in WPS or Excel and save it</source>
        <translation>公式尚未计算，单元格没有数值：请用 WPS 或 Excel 打开文件并保存后再导入</translation>
    </message>
    <message>
        <source>The figure %1 stands in cells merged over %2: say what belongs to each of them</source>
        <translation>数值 %1 填在合并单元格 %2 中：请分别填写各单元格的数值</translation>
    </message>
    <message>
        <source>“%1” has readings glued in and may mean “%2” (%3 cells of this column)</source>
        <translation>“%1”混入了拼音，可能应为“%2”（本列共 %3 处）</translation>
    </message>
    <message>
        <source>“%1” has Traditional characters and may mean “%2” (%3 cells of this column)</source>
        <translation>“%1”含繁体字，可能应为“%2”（本列共 %3 处）</translation>
    </message>
    <message>
        <source>“%1” has full-width letters or digits and may mean “%2” (%3 cells of this column)</source>
        <translation>“%1”含全角字母或数字，可能应为“%2”（本列共 %3 处）</translation>
    </message>
    <message>
        <source>“%1” has lost characters: look them up in the original</source>
        <translation>“%1”有丢失的字符：请对照原件补全</translation>
    </message>
    <message>
        <source>stands above the heading</source>
        <translation>在表头上方</translation>
    </message>
    <message>
        <source>holds nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>holds codes</source>
        <translation>内容为代码</translation>
    </message>
    <message>
        <source>numbers of the columns</source>
        <translation>列的编号</translation>
    </message>
    <message>
        <source>holds figures</source>
        <translation>内容为数值</translation>
    </message>
    <message>
        <source>something filled in above the table</source>
        <translation>表上方的填报信息</translation>
    </message>
    <message>
        <source>the heading once more</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>a known word in the heading</source>
        <translation>表头中有已知的列名</translation>
    </message>
    <message>
        <source>a text alone in its row</source>
        <translation>整行只有一处文字</translation>
    </message>
    <message>
        <source>stands below a note</source>
        <translation>接在注释之后</translation>
    </message>
    <message>
        <source>begins like a note or source</source>
        <translation>以“注”“来源”等字样开头</translation>
    </message>
    <message>
        <source>a year or month in the heading</source>
        <translation>表头中有年份或月份</translation>
    </message>
    <message>
        <source>holds years or months</source>
        <translation>内容为年份或月份</translation>
    </message>
    <message>
        <source>numbers of the rows</source>
        <translation>行的序号</translation>
    </message>
    <message>
        <source>holds texts</source>
        <translation>内容为文字</translation>
    </message>
    <message>
        <source>names above rows of figures</source>
        <translation>数据行上方的列名</translation>
    </message>
    <message>
        <source>a word for totals in its first cells</source>
        <translation>前几格有“合计”等字样</translation>
    </message>
    <message>
        <source>a line that says the unit</source>
        <translation>注明单位的一行</translation>
    </message>
    <message>
        <source>holds units</source>
        <translation>内容为单位</translation>
    </message>
    <message>
        <source>a row of units</source>
        <translation>单位行</translation>
    </message>
    <message>
        <source>Kind of project</source>
        <comment>field</comment>
        <translation>项目类型</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <comment>field</comment>
        <translation>场所类型</translation>
    </message>
    <message>
        <source>Kind of district</source>
        <comment>field</comment>
        <translation>区划类型</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <comment>field</comment>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <comment>field</comment>
        <translation>分录类型</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <comment>field</comment>
        <translation>条目类型</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <comment>field</comment>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <comment>field</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Parent item</source>
        <comment>field</comment>
        <translation>上级条目</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Table imported</source>
        <comment>field</comment>
        <translation>导入的表</translation>
    </message>
    <message>
        <source>Reason of exclusion</source>
        <comment>field</comment>
        <translation>不计入的原因</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>field</comment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <comment>field</comment>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <comment>field</comment>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>field</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lies in</source>
        <comment>field</comment>
        <translation>上级</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>field</comment>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <comment>field</comment>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>field</comment>
        <translation>承接区划</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>field</comment>
        <translation>批注</translation>
    </message>
    <message>
        <source>District</source>
        <comment>field</comment>
        <translation>区县</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>field</comment>
        <translation>场所</translation>
    </message>
    <message>
        <source>Lies in site</source>
        <comment>field</comment>
        <translation>所属场所</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>field</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>field</comment>
        <translation>主体</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>field</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>field</comment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Credit code</source>
        <comment>field</comment>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Industry</source>
        <comment>field</comment>
        <translation>行业</translation>
    </message>
    <message>
        <source>Latitude</source>
        <comment>field</comment>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <comment>field</comment>
        <translation>经度</translation>
    </message>
    <message>
        <source>Demo data</source>
        <comment>field</comment>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <comment>field</comment>
        <translation>份额（%）</translation>
    </message>
    <message>
        <source>Document number</source>
        <comment>field</comment>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>field</comment>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>field</comment>
        <translation>网址</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field</comment>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>field</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Checksum</source>
        <comment>field</comment>
        <translation>校验值</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>field</comment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <comment>field</comment>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>File type</source>
        <comment>field</comment>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>field</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Authority</source>
        <comment>field</comment>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>field</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>field</comment>
        <translation>试点类别</translation>
    </message>
    <message>
        <source>Programme type</source>
        <comment>field</comment>
        <translation>试点类型</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>field</comment>
        <translation>试点</translation>
    </message>
    <message>
        <source>State</source>
        <comment>field</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <comment>field</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sense of the date</source>
        <comment>field</comment>
        <translation>日期含义</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>field</comment>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>field</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Begins on</source>
        <comment>field</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <comment>field</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <comment>field</comment>
        <translation>应完成日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>field</comment>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Funder</source>
        <comment>field</comment>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>field</comment>
        <translation>年度</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>field</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>field</comment>
        <translation>投资</translation>
    </message>
    <message>
        <source>CO2 cut planned</source>
        <comment>field</comment>
        <translation>计划减碳量</translation>
    </message>
    <message>
        <source>Pollutant</source>
        <comment>field</comment>
        <translation>污染物</translation>
    </message>
    <message>
        <source>Pollutant cut planned</source>
        <comment>field</comment>
        <translation>计划减排量</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>field</comment>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <comment>field</comment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>field</comment>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <comment>field</comment>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>field</comment>
        <translation>指标方向</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <comment>field</comment>
        <translation>合理范围下限</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <comment>field</comment>
        <translation>合理范围上限</translation>
    </message>
    <message>
        <source>Frequency</source>
        <comment>field</comment>
        <translation>统计频率</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <comment>field</comment>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>field</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Denominator</source>
        <comment>field</comment>
        <translation>分母指标</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>field</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>field</comment>
        <translation>定义</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>field</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Imported at</source>
        <comment>field</comment>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>field</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>field</comment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>field</comment>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>field</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <comment>field</comment>
        <translation>限定</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>field</comment>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>Row in the source</source>
        <comment>field</comment>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Column in the source</source>
        <comment>field</comment>
        <translation>来源列</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>field</comment>
        <translation>分项</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>field</comment>
        <translation>期间</translation>
    </message>
    <message>
        <source>As printed</source>
        <comment>field</comment>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>field</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>field</comment>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Base value</source>
        <comment>field</comment>
        <translation>基数</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>field</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <comment>field</comment>
        <translation>标准化</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>field</comment>
        <translation>限值</translation>
    </message>
    <message>
        <source>Weighting</source>
        <comment>field</comment>
        <translation>赋权</translation>
    </message>
    <message>
        <source>Panel from</source>
        <comment>field</comment>
        <translation>面板首年</translation>
    </message>
    <message>
        <source>Panel to</source>
        <comment>field</comment>
        <translation>面板末年</translation>
    </message>
    <message>
        <source>Least coverage</source>
        <comment>field</comment>
        <translation>最低覆盖率</translation>
    </message>
    <message>
        <source>Scheme</source>
        <comment>field</comment>
        <translation>方案</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>field</comment>
        <translation>次序</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>field</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Factor</source>
        <comment>field</comment>
        <translation>系数</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>field</comment>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <comment>field</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>field</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Parameters</source>
        <comment>field</comment>
        <translation>参数</translation>
    </message>
    <message>
        <source>Made at</source>
        <comment>field</comment>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Digest of inputs</source>
        <comment>field</comment>
        <translation>输入校验值</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <comment>field</comment>
        <translation>评价</translation>
    </message>
    <message>
        <source>Cycle</source>
        <comment>field</comment>
        <translation>履约周期</translation>
    </message>
    <message>
        <source>From year</source>
        <comment>field</comment>
        <translation>首年</translation>
    </message>
    <message>
        <source>To year</source>
        <comment>field</comment>
        <translation>末年</translation>
    </message>
    <message>
        <source>Sectors</source>
        <comment>field</comment>
        <translation>行业</translation>
    </message>
    <message>
        <source>Deadline</source>
        <comment>field</comment>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Cap of offsets (%)</source>
        <comment>field</comment>
        <translation>抵销上限（%）</translation>
    </message>
    <message>
        <source>Entities nationwide</source>
        <comment>field</comment>
        <translation>全国单位数</translation>
    </message>
    <message>
        <source>Status of that number</source>
        <comment>field</comment>
        <translation>单位数核实情况</translation>
    </message>
    <message>
        <source>Due nationwide (t)</source>
        <comment>field</comment>
        <translation>全国应清缴量（吨）</translation>
    </message>
    <message>
        <source>National rate (%)</source>
        <comment>field</comment>
        <translation>全国履约率（%）</translation>
    </message>
    <message>
        <source>Status of that rate</source>
        <comment>field</comment>
        <translation>履约率核实情况</translation>
    </message>
    <message>
        <source>Emission year</source>
        <comment>field</comment>
        <translation>排放年度</translation>
    </message>
    <message>
        <source>Verified emissions</source>
        <comment>field</comment>
        <translation>核查排放量</translation>
    </message>
    <message>
        <source>Obligation</source>
        <comment>field</comment>
        <translation>清缴义务</translation>
    </message>
    <message>
        <source>Date of the entry</source>
        <comment>field</comment>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Vintage</source>
        <comment>field</comment>
        <translation>配额年度</translation>
    </message>
    <message>
        <source>Reverses</source>
        <comment>field</comment>
        <translation>冲销的分录</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>field</comment>
        <translation>发布机构</translation>
    </message>
    <message>
        <source>Factor set</source>
        <comment>field</comment>
        <translation>因子集</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>field</comment>
        <translation>地区</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>field</comment>
        <translation>物理量</translation>
    </message>
    <message>
        <source>Comparison</source>
        <comment>field</comment>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Threshold</source>
        <comment>field</comment>
        <translation>限值</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>field</comment>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>field</comment>
        <translation>页面</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>field</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>field</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <comment>field</comment>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>Batch %1 (demo)</source>
        <comment>field</comment>
        <translation>第 %1 批（演示）</translation>
    </message>
    <message>
        <source>There is a scheme called %1 already. Choose another name</source>
        <translation>已有名为“%1”的方案，请另取名称</translation>
    </message>
    <message>
        <source>The districts shown lie in groups with weights of their own; choose one of them first</source>
        <translation>所示区县分属权重各不相同的几组，请先选定其中一组</translation>
    </message>
    <message>
        <source>The rows were not compared with the change log, because a part of it was erased or archived or the format of the file was renewed</source>
        <translation>未与变更日志逐行比对，因为日志有一部分已删除、已归档或文件格式已升级</translation>
    </message>
    <message>
        <source>subject of a document</source>
        <comment>table</comment>
        <translation>文件涉及的对象</translation>
    </message>
    <message>
        <source>archive of the change log</source>
        <comment>table</comment>
        <translation>变更日志归档</translation>
    </message>
    <message>
        <source>The contents of change %1 lie in the archive %2. Bring the archive back to look at them or to take the change back</source>
        <translation>第 %1 条变更的内容在归档 %2 中，调回该归档后才能查看或撤销</translation>
    </message>
    <message>
        <source>What was known then cannot be told: contents of the change log were moved to the archive %1. Bring it back first</source>
        <translation>无法还原当时的数据：部分变更内容在归档 %1 中，请先调回</translation>
    </message>
    <message>
        <source>The contents of %3 changes from %1 to %2 were moved to the archive %4 (SHA-256 %5...) by a logged step; the chain is whole</source>
        <translation>第 %1 至 %2 条中 %3 条变更的内容已按记录移入归档 %4（SHA-256 %5…），校验链完整</translation>
    </message>
    <message>
        <source>The change log has no contents older than %1 that could be moved</source>
        <translation>变更日志中没有早于 %1 的可归档内容</translation>
    </message>
    <message>
        <source>%1 is no archive of this workbook, was brought back already, or was altered (SHA-256 %2...)</source>
        <translation>%1 不是本工作簿的归档，或已调回，或被改动过（SHA-256 %2…）</translation>
    </message>
    <message>
        <source>The archive does not hold what the change log says. Nothing was changed: %1</source>
        <translation>归档内容与变更日志不符，未作任何改动：%1</translation>
    </message>
    <message>
        <source>The content of the attachment %1 (SHA-256 %2...) is missing. It belongs to %3: copy the folder .files along with the workbook</source>
        <translation>附件 %1（SHA-256 %2…）的内容缺失，应在 %3：复制工作簿时请连同 .files 文件夹一起复制</translation>
    </message>
    <message>
        <source>The content of the attachment %1 is not the one attached: its bytes do not give SHA-256 %2... (%3)</source>
        <translation>附件 %1 的内容已不是当初添加的：与 SHA-256 %2… 不符（%3）</translation>
    </message>
    <message>
        <source>The content of the saved evaluation %1 (SHA-256 %2...) is missing</source>
        <translation>已存评价 %1（SHA-256 %2…）的内容缺失</translation>
    </message>
    <message>
        <source>The content of the saved evaluation %1 was altered: its bytes do not give SHA-256 %2...</source>
        <translation>已存评价 %1 的内容被改动：与 SHA-256 %2… 不符</translation>
    </message>
    <message>
        <source>The content is not there: %1</source>
        <translation>内容不存在：%1</translation>
    </message>
    <message>
        <source>The content was altered, its bytes do not give SHA-256 %1...; no file was left</source>
        <translation>内容被改动，与 SHA-256 %1… 不符，未写出文件</translation>
    </message>
    <message>
        <source>%1 attachment files go with it, %2 of them copied now: %3</source>
        <translation>随附 %1 个附件文件，本次复制 %2 个：%3</translation>
    </message>
    <message>
        <source>The clock of this computer (%1) stands before the last change of this workbook (%2). Changes keep their order; check date and time of the computer</source>
        <translation>本机时间（%1）早于工作簿的最近一次变更（%2）。变更顺序不受影响，请核对本机日期和时间</translation>
    </message>
    <message>
        <source>The evaluation “%1” is published and stays as it is. Withdraw it first, with a reason</source>
        <translation>评价“%1”已发布，不能改动，请先写明理由撤回</translation>
    </message>
    <message>
        <source>The evaluation “%1” is not published</source>
        <translation>评价“%1”未发布</translation>
    </message>
    <message>
        <source>The inputs or results of the saved evaluation %1 are missing</source>
        <translation>已存评价 %1 的计算数据或结果缺失</translation>
    </message>
    <message>
        <source>The saved inputs of evaluation %1 do not give its saved ranks and scores again, so it was not published</source>
        <translation>用评价 %1 保存的数据重算，名次或得分不一致，未发布</translation>
    </message>
    <message>
        <source>These are trial weights, not those of the scheme. Put the weights of the scheme back before publishing</source>
        <translation>当前是试算权重，不是方案的权重，请恢复方案权重后再发布</translation>
    </message>
    <message>
        <source>There is no district in this scope to publish</source>
        <translation>此范围内没有可发布的区划</translation>
    </message>
    <message>
        <source>A label is needed</source>
        <translation>请填写名称</translation>
    </message>
    <message>
        <source>There is no document %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>There is no attachment %1</source>
        <translation>没有附件 %1</translation>
    </message>
    <message>
        <source>Only a file can be attached: %1</source>
        <translation>只能添加文件：%1</translation>
    </message>
    <message>
        <source>The file is empty and was not attached: %1</source>
        <translation>文件为空，未添加：%1</translation>
    </message>
    <message>
        <source>Name the document it belongs to, or the title of a new one</source>
        <translation>请指明所属文件，或填写新文件的标题</translation>
    </message>
    <message>
        <source>%1 is attached to this document already (%2): it has the same content</source>
        <translation>%1 已添加到该文件（%2）：内容相同</translation>
    </message>
    <message>
        <source>final report</source>
        <comment>table</comment>
        <translation>定稿报告</translation>
    </message>
    <message>
        <source>content of a final report</source>
        <comment>table</comment>
        <translation>定稿报告内容</translation>
    </message>
    <message>
        <source>There is no report %1 and no such file. Shipped: %2</source>
        <translation>没有名为 %1 的模板，也没有这个文件。自带模板：%2</translation>
    </message>
    <message>
        <source>A report file begins with the block [report]</source>
        <translation>模板文件须以 [report] 块开头</translation>
    </message>
    <message>
        <source>The name of a block ends with ]</source>
        <translation>块名应以 ] 结尾</translation>
    </message>
    <message>
        <source>An indented line continues the line above it, but there is none</source>
        <translation>缩进的行接续上一行，但上面没有可接续的行</translation>
    </message>
    <message>
        <source>A line is KEY = VALUE; indent it if it continues the line above</source>
        <translation>每行应为“键 = 值”；接续上一行时请缩进</translation>
    </message>
    <message>
        <source>This line stands before the first block, e.g. [report]</source>
        <translation>这一行位于第一个块（如 [report]）之前</translation>
    </message>
    <message>
        <source>There is no block [%1]. Known: %2</source>
        <translation>没有 [%1] 块。可用：%2</translation>
    </message>
    <message>
        <source>There is no key %1 here. Known: %2</source>
        <translation>此处没有键 %1。可用：%2</translation>
    </message>
    <message>
        <source>The block [%1] needs the key %2</source>
        <translation>[%1] 块缺少键 %2</translation>
    </message>
    <message>
        <source>A phrase needs a name: [phrase NAME]</source>
        <translation>短语须有名称：[phrase 名称]</translation>
    </message>
    <message>
        <source>The level of a heading is 1, 2 or 3</source>
        <translation>标题级别为 1、2 或 3</translation>
    </message>
    <message>
        <source>A column is: FIELD | heading | English heading | options</source>
        <translation>列的写法：字段 | 中文表头 | 英文表头 | 选项</translation>
    </message>
    <message>
        <source>A condition compares with a number: FIELD &gt; 0</source>
        <translation>条件应与数字比较，如：字段 &gt; 0</translation>
    </message>
    <message>
        <source>A condition names a field: FIELD, or FIELD &gt; 0</source>
        <translation>条件须写明字段：字段，或 字段 &gt; 0</translation>
    </message>
    <message>
        <source>%1 needs a number that is not negative</source>
        <translation>%1 须为非负数</translation>
    </message>
    <message>
        <source>Each { needs its } and none stands inside another: {FIELD} or {FIELD | PHRASE}</source>
        <translation>花括号须成对且不嵌套：{字段} 或 {字段 | 短语}</translation>
    </message>
    <message>
        <source>There is no phrase %1. Known in this file: %2</source>
        <translation>没有短语 %1。本文件中有：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 无法写出：%2</translation>
    </message>
    <message>
        <source>There is a final report %1 already; the next free name is %2</source>
        <translation>已有定稿 %1，下一个可用名称为 %2</translation>
    </message>
    <message>
        <source>The report %1 has faults or no files; nothing was frozen</source>
        <translation>报告 %1 有错误或没有文件，未定稿</translation>
    </message>
    <message>
        <source>Withdrawing %1 needs a reason</source>
        <translation>撤回 %1 须说明原因</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>无法建立文件夹 %1</translation>
    </message>
    <message>
        <source>The file %1 has the same figure in row %2 with another value: %3. Which one counts?</source>
        <translation>文件 %1 第 %2 行有同一数据，但数值是 %3，以哪个为准？</translation>
    </message>
    <message>
        <source>The file %1 has the same figure in row %2 too</source>
        <translation>文件 %1 第 %2 行也有同一数据</translation>
    </message>
    <message>
        <source>A row of %1 stands in another of the files too: import these files one after the other</source>
        <translation>%1 中有的行在另一个文件里也有：请把这些文件逐个导入</translation>
    </message>
    <message>
        <source>“%1” was accepted as “%2” (%3 cells of this column)</source>
        <translation>“%1”已确认改为“%2”（本列 %3 处）</translation>
    </message>
    <message>
        <source>said by hand</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>its heading is not known</source>
        <translation>表头未识别</translation>
    </message>
    <message>
        <source>It lies there already</source>
        <translation>它已经在这里</translation>
    </message>
    <message>
        <source>Rows of totals left out: %1 (row %2)</source>
        <translation>已略过合计行 %1 行（第 %2 行）</translation>
    </message>
    <message>
        <source>Lines of titles, units or notes left out: %1 (row %2)</source>
        <translation>已略过标题、单位、注释等 %1 行（第 %2 行）</translation>
    </message>
    <message>
        <source>The table was read by the layout “%1” (%2 % alike)</source>
        <translation>已按导入模板“%1”读取（相似度 %2%）</translation>
    </message>
    <message>
        <source>The table was read by the layout “%1” (%2 % alike), its rows too as put right there</source>
        <translation>已按导入模板“%1”读取（相似度 %2%），行的划分也沿用其中的修正</translation>
    </message>
    <message>
        <source>The table was read by the layout “%1” (%2 % alike), but these columns of it are missing: %3</source>
        <translation>已按导入模板“%1”读取（相似度 %2%），但缺少模板中的这些列：%3</translation>
    </message>
    <message>
        <source>The layout “%1” does not fit: no heading is the same</source>
        <translation>导入模板“%1”不适用：没有一个表头相同</translation>
    </message>
    <message>
        <source>The total in row %1 says %2 for “%3”, but its rows add up to %4: one of them is wrong, or a row is missing</source>
        <translation>第 %1 行的合计中“%3”为 %2，而各行相加为 %4：其中有误，或缺行</translation>
    </message>
    <message>
        <source>Totals that agree with the sums of their rows: %1</source>
        <translation>与各行之和相符的合计数：%1 个</translation>
    </message>
    <message>
        <source>said by the layout</source>
        <translation>按导入模板</translation>
    </message>
    <message>
        <source>The columns %2 “%3” and %4 “%5” are both taken for: %1. %2 is read, %4 is not; if %4 is meant, say that %2 is not to be imported</source>
        <translation>%2 列“%3”和 %4 列“%5”都被认作“%1”。读取 %2 列，不读 %4 列；若应读 %4 列，请将 %2 列设为不导入</translation>
    </message>
    <message>
        <source>Official</source>
        <comment>status of an indicator&apos;s definition</comment>
        <translation>官方</translation>
    </message>
    <message>
        <source>Secondary copy</source>
        <comment>status of an indicator&apos;s definition</comment>
        <translation>转载</translation>
    </message>
    <message>
        <source>Not verified</source>
        <comment>status of an indicator&apos;s definition</comment>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Own definition</source>
        <comment>status of an indicator&apos;s definition</comment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2. Known: %3</source>
        <translation>%1 不能是 %2。可用：%3</translation>
    </message>
    <message>
        <source>There is no value &quot;%1&quot;. Known: %2</source>
        <translation>没有字段“%1”。可用：%2</translation>
    </message>
    <message>
        <source>The sender's own file is kept as it is: choose another name for the copy (%1)</source>
        <translation>报送方的原文件保持原样：请为副本另取文件名（%1）</translation>
    </message>
    <message>
        <source>The sender's file is not there any more: put it back where it was, then return it (%1)</source>
        <translation>报送方的原文件已不在原处：请放回原处后再退回（%1）</translation>
    </message>
    <message>
        <source>The sender's file was changed after it was read, so the comments may not belong to its cells: put the file back that was read, or read it anew (%1)</source>
        <translation>报送方的原文件读入后又改动过，批注可能对不上单元格：请换回读入时的文件，或重新读入（%1）</translation>
    </message>
    <message>
        <source>The columns %2 “%3” and %4 “%5” are both taken for: %1. %2 is read, and %4 is compared with it in each row</source>
        <translation>%2 列“%3”和 %4 列“%5”都被认作“%1”。读取 %2 列，并逐行与 %4 列核对</translation>
    </message>
    <message>
        <source>The row names two: “%1” is %2, but “%3” beside it is %4. Put right which of both is wrong; until then the row is not stored</source>
        <translation>该行写了两个对象：“%1”是%2，旁边的“%3”却是%4。请改正写错的一处，改正前该行不入库</translation>
    </message>
    <message>
        <source>“%1” beside “%2” is not known as a name of %3: check that the row means it</source>
        <translation>“%2”旁边的名称“%1”不是%3的已知名称，请核对该行所指</translation>
    </message>
    <message>
        <source>“%1” is a part of “%3”, but %2 is more than %4 %5: check both figures</source>
        <translation>“%1”是“%3”的一部分，但 %2 大于 %4 %5：请核对这两个数</translation>
    </message>
    <message>
        <source>“%1” is a part of “%3”, but %2 is more than %4 %5; one of them stands in the workbook: check both figures</source>
        <translation>“%1”是“%3”的一部分，但 %2 大于 %4 %5（其中一个数已在工作簿中）：请核对这两个数</translation>
    </message>
</context>
<context>
    <name>pilotage::charts::ChartWidget</name>
    <message>
        <source>Copy picture (PNG)</source>
        <translation>复制图片（PNG）</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>复制为 SVG</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::AboutDialog</name>
    <message>
        <source>window, drawing, text</source>
        <translation>窗口、绘图、文字</translation>
    </message>
    <message>
        <source>the trend chart</source>
        <translation>趋势图</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>the workbook file</source>
        <translation>工作簿文件</translation>
    </message>
    <message>
        <source>access to SQLite</source>
        <translation>访问 SQLite</translation>
    </message>
    <message>
        <source>packing of the change log</source>
        <translation>压缩修改记录</translation>
    </message>
    <message>
        <source>typefaces, from the system</source>
        <translation>字体，取自系统</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>About Pilotage</source>
        <translation>关于碳路</translation>
    </message>
    <message>
        <source>Pilotage %1</source>
        <translation>碳路 Pilotage %1</translation>
    </message>
    <message>
        <source>Low-carbon pilots in one local file; every number says where it comes from</source>
        <translation>低碳试点管理：一个本地文件，每个数都说得清来处</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public Licence, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不附任何担保。</translation>
    </message>
    <message>
        <source>What it does not promise</source>
        <translation>本软件不承诺的事</translation>
    </message>
    <message>
        <source>The change log shows edits, deletions and reordering afterwards; it does not prevent them: whoever can write the file can still replace it as a whole. Profiles tell who did what, they are no access control. The synergy scheme that comes with the program is an example, not an official one.</source>
        <translation>修改记录能事后看出改动、删除和调换顺序，但不能阻止：能写入文件的人仍可整个替换它。署名只说明谁做了什么，不是访问控制。随附的协同指数方案是示例，并非官方方案。</translation>
    </message>
    <message>
        <source>Libraries used</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>reading spreadsheets</source>
        <translation>读取电子表格</translation>
    </message>
    <message>
        <source>writing spreadsheets</source>
        <translation>写出电子表格</translation>
    </message>
    <message>
        <source>simplified and traditional characters</source>
        <translation>简繁转换</translation>
    </message>
    <message>
        <source>table of contents of PDF files</source>
        <translation>PDF 目录</translation>
    </message>
    <message>
        <source>codes on reports</source>
        <translation>报告上的二维码</translation>
    </message>
    <message>
        <source>typefaces of reports, from the system</source>
        <translation>报告字体（系统自带）</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::AttachmentWork</name>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Not attached. %1.</source>
        <translation>没有附上。%1。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: a read-only copy was opened</source>
        <translation>%1：已打开只读副本</translation>
    </message>
    <message>
        <source>The desktop has no program for %1. Save a copy and open that.</source>
        <translation>桌面没有能打开 %1 的程序。请另存副本再打开。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>%1 saved, SHA-256 %2...</source>
        <translation>%1 已保存，SHA-256 %2…</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>合并前</translation>
    </message>
    <message>
        <source>before a large deletion</source>
        <translation>大量删除前</translation>
    </message>
    <message>
        <source>before the format was raised</source>
        <translation>文件格式升级前</translation>
    </message>
    <message>
        <source>automatically, while working</source>
        <translation>工作中自动</translation>
    </message>
    <message>
        <source>restore point, Ctrl+S</source>
        <translation>还原点（Ctrl+S）</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二份</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>仅在那里</translation>
    </message>
    <message>
        <source>also there</source>
        <translation>也有一份</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open as copy...</source>
        <translation>另存并打开...</translation>
    </message>
    <message>
        <source>Backups of this workbook</source>
        <translation>本工作簿的备份</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind</source>
        <translation>已取消，没有留下任何残余</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>One is made before each import and large deletion, every half hour with changes, with Ctrl+S, and whenever you ask for it.</source>
        <translation>每次导入和大量删除之前、有改动时每半小时、按 Ctrl+S 时，以及您要求时，都会做一份备份。</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>备份时已核验</translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation>没有打开工作簿。</translation>
    </message>
    <message>
        <source>No backup yet; they will lie in %1.</source>
        <translation>还没有备份，将存放在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; backup(s), together %1; the newest of &lt;b&gt;%2&lt;/b&gt;. They lie in %3.</source>
        <translation>
            <numerusform>共 &lt;b&gt;%Ln&lt;/b&gt; 份备份，合计 %1；最新一份为 &lt;b&gt;%2&lt;/b&gt;。存放在 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并核验：%1</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>again at %1</source>
        <translation>%1 再次核验</translation>
    </message>
    <message>
        <source>This backup is not whole: %1 Make a new one now.</source>
        <translation>这份备份不完整：%1 请立即重做一份。</translation>
    </message>
    <message>
        <source>The backup is whole: structure and chain of steps agree</source>
        <translation>备份完整：结构与步骤链均相符</translation>
    </message>
    <message>
        <source>Comparing with the present file</source>
        <translation>正在与当前文件比较</translation>
    </message>
    <message>
        <source>Open backup as copy</source>
        <translation>将备份另存并打开</translation>
    </message>
    <message>
        <source>Workbooks (*.pilotage)</source>
        <translation>工作簿（*.pilotage）</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>正在复制备份</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::BatchDialog</name>
    <message>
        <source>One report each</source>
        <translation>批量出报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>每个对象一份</translation>
    </message>
    <message numerus="yes">
        <source>%n: %1</source>
        <comment>number of subjects, their names</comment>
        <translation>
            <numerusform>%n 个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>存放报告的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Write %n files</source>
        <translation>
            <numerusform>写出 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>named like %1</source>
        <translation>命名示例：%1</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选一种格式。</translation>
    </message>
    <message>
        <source>Choose the folder that the files go into.</source>
        <translation>请选择存放文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1; choose another folder.</source>
        <translation>无法写入 %1，请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CareWork</name>
    </context>
<context>
    <name>pilotage::ui::CellLine</name>
    <message>
        <source>Corners: %1</source>
        <translation>角标：%1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CellPanel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Particulars of the figure</source>
        <translation>数据详情</translation>
    </message>
    <message>
        <source>No figure chosen</source>
        <translation>未选数据</translation>
    </message>
    <message>
        <source>Choose a cell to see its source, comment and history.</source>
        <translation>选择一个单元格，可查看来源、备注和历史。</translation>
    </message>
    <message>
        <source>%1 (this figure)</source>
        <translation>%1（本数据）</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Valid at</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Not reported: type into the cell, paste, or import a table.</source>
        <translation>尚未填报：可直接输入、粘贴或导入表格。</translation>
    </message>
    <message>
        <source>Candidate values</source>
        <translation>候选值</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Take %1 from %2 as the figure; the present one stays a candidate.</source>
        <translation>改用“%2”的 %1；现有数据保留为候选值。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改用此值</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>changed beside the value</source>
        <translation>仅改动附属信息</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>改回 %1</translation>
    </message>
    <message>
        <source>Back to %1 of %2</source>
        <translation>改回 %2 之前的 %1</translation>
    </message>
    <message>
        <source>%1 older steps</source>
        <translation>另有 %1 条更早的记录</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>%1: the figure was reviewed; send it back to choose</source>
        <translation>%1：数据已审核，退回后才能改选</translation>
    </message>
    <message>
        <source>Open on the page Pilots</source>
        <translation>在“试点”页打开</translation>
    </message>
    <message>
        <source>Locked on %1: %2</source>
        <comment>day, and who and why</comment>
        <translation>%1 锁定：%2</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ChartFrame</name>
    <message>
        <source>Save chart</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;CSV table (*.csv)</source>
        <translation>PNG 图片（*.png）;;SVG 图形（*.svg）;;CSV 表（*.csv）</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1，表</translation>
    </message>
    <message>
        <source>Show data table</source>
        <translation>显示数据表</translation>
    </message>
    <message>
        <source>Data table: %1</source>
        <translation>数据表：%1</translation>
    </message>
    <message>
        <source>Copy or save chart</source>
        <translation>复制或保存图</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>复制或保存：%1</translation>
    </message>
    <message>
        <source>Copy picture (PNG)</source>
        <translation>复制图片（PNG）</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>复制为 SVG</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CheckPage</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即体检</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Parts of the check</source>
        <translation>体检项目</translation>
    </message>
    <message>
        <source>The check was cancelled; the last result stands</source>
        <translation>体检已取消，上次结果仍有效</translation>
    </message>
    <message>
        <source>Nothing to mend was found</source>
        <translation>没有发现需要处理的问题</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未体检</translation>
    </message>
    <message>
        <source>The file is sound and its data keep the rules.</source>
        <translation>文件完好，数据符合规则。</translation>
    </message>
    <message>
        <source>The check reads the whole file and changes nothing in it.</source>
        <translation>体检会读完整个文件，不做任何改动。</translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation>没有打开工作簿。</translation>
    </message>
    <message>
        <source>Not checked since it was opened. A check takes some seconds.</source>
        <translation>打开后尚未体检，体检约需几秒。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The file is damaged&lt;/b&gt;; make a copy from a backup and go on there.</source>
        <translation>&lt;b&gt;文件已损坏&lt;/b&gt;；请从备份另存一份，在新文件里继续。</translation>
    </message>
    <message numerus="yes">
        <source>The file is sound; &lt;b&gt;%Ln&lt;/b&gt; row(s) break a rule.</source>
        <translation>
            <numerusform>文件完好；有 &lt;b&gt;%Ln&lt;/b&gt; 行数据违反规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is sound; &lt;b&gt;%Ln&lt;/b&gt; finding(s) to look at.</source>
        <translation>
            <numerusform>文件完好；有 &lt;b&gt;%Ln&lt;/b&gt; 处需要看一看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound and all &lt;b&gt;%1&lt;/b&gt; rows keep the rules.</source>
        <translation>文件完好，全部 &lt;b&gt;%1&lt;/b&gt; 行数据都符合规则。</translation>
    </message>
    <message>
        <source>Checked at %1; changed since.</source>
        <translation>%1 体检，之后有改动。</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>%1 体检。</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>文件结构</translation>
    </message>
    <message>
        <source>every page and index of the file, as SQLite reads it</source>
        <translation>文件的每一页和每个索引，按 SQLite 的读法</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用关系</translation>
    </message>
    <message>
        <source>what a row names is there: district, site, document, source</source>
        <translation>每行所指的区划、场地、文件、来源都在</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>some lead nowhere</source>
        <translation>有的指向不存在的内容</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>the bytes of each attachment are there and are those that were put in</source>
        <translation>每个附件的内容都在，且与放入时一致</translation>
    </message>
    <message>
        <source>some are missing or changed</source>
        <translation>有的缺失或已改变</translation>
    </message>
    <message>
        <source>Chain of steps</source>
        <translation>步骤链</translation>
    </message>
    <message>
        <source>each step is the one that was logged, in its order, and all together make the rows that are there</source>
        <translation>每一步都是当时记录的那一步，顺序不变，合起来正是现有的数据</translation>
    </message>
    <message>
        <source>%1 steps, head %2</source>
        <translation>%1 步，链首 %2</translation>
    </message>
    <message>
        <source>does not agree with the rows</source>
        <translation>与数据不符</translation>
    </message>
    <message>
        <source>Rules of the field</source>
        <translation>填报规则</translation>
    </message>
    <message>
        <source>the same that forms and the grid say to a single row</source>
        <translation>与表单和表格逐行提示的规则相同</translation>
    </message>
    <message>
        <source>all %1 rows keep them</source>
        <translation>全部 %1 行符合</translation>
    </message>
    <message>
        <source>%1 findings in %2 rows</source>
        <translation>%2 行中有 %1 处</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>and %1 more of the same kinds</source>
        <translation>另有 %1 处同类问题</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>数据体检</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CleaningPane</name>
    <message>
        <source>reading glued in</source>
        <translation>夹带拼音</translation>
    </message>
    <message>
        <source>Traditional characters</source>
        <translation>繁体字</translation>
    </message>
    <message>
        <source>full-width letters or digits</source>
        <translation>全角字母或数字</translation>
    </message>
    <message>
        <source>characters lost: look them up in the original</source>
        <translation>有字丢失，请查原件</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Doubtful texts</source>
        <translation>可疑文字</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>May mean</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>First at</source>
        <translation>首处</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>处数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful text(s) found</source>
        <translation>
            <numerusform>发现 %Ln 处可疑文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>已接受 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln</source>
        <translation>
            <numerusform>接受 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CommandPalette</name>
    <message>
        <source>Page, district, code or command</source>
        <translation>页面、区划、代码或命令</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ComparisonView</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>There</source>
        <translation>那时</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>现在独有</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>那时独有</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Tables that differ</source>
        <translation>有差异的表</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>有差异的数值</translation>
    </message>
    <message>
        <source>Choose a backup and compare it with the present file</source>
        <translation>选一份备份，与当前文件比较</translation>
    </message>
    <message>
        <source>The present file has the same contents as %1</source>
        <translation>当前文件与 %1 的备份内容相同</translation>
    </message>
    <message>
        <source>%1: %2 steps, now %3</source>
        <translation>%1：%2 步，现在 %3 步</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>前 %1 条</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CompliancePage</name>
    <message>
        <source>Export list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表（*.csv）</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出名单…</translation>
    </message>
    <message>
        <source>No compliance cycle yet</source>
        <translation>还没有履约周期</translation>
    </message>
    <message>
        <source>Cycles and obligations are imported from tables.</source>
        <translation>周期与清缴义务由表格导入。</translation>
    </message>
    <message>
        <source>Two rates</source>
        <translation>两种口径</translation>
    </message>
    <message>
        <source>Compliance cycles</source>
        <translation>履约周期</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>未足额</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Allowance balance</source>
        <translation>配额收支</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Balance of all entities</source>
        <translation>全部单位的收支</translation>
    </message>
    <message>
        <source>Steps of the cycle</source>
        <translation>周期节点</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>履约</translation>
    </message>
    <message>
        <source>No compliance cycle is registered.</source>
        <translation>没有登记履约周期。</translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation>没有打开工作簿。</translation>
    </message>
    <message>
        <source>* not verified. Rates come from the ledger; a published rate without basis is printed as such.</source>
        <translation>* 未核实。履约率由台账算出；口径未公布的公布值照录。</translation>
    </message>
    <message>
        <source>%1: demo.</source>
        <translation>%1：演示。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>no deadline known</source>
        <translation>截止日未知</translation>
    </message>
    <message>
        <source>days to the deadline</source>
        <translation>距截止天数</translation>
    </message>
    <message>
        <source>days since the deadline</source>
        <translation>已过截止天数</translation>
    </message>
    <message>
        <source>due %1, today %2</source>
        <translation>截止 %1，今天 %2</translation>
    </message>
    <message>
        <source>Short first, then by amount due. Shown %1 / %2</source>
        <translation>未足额在前，再按应清缴量。显示 %1 / %2</translation>
    </message>
    <message>
        <source>1 entity selected, short by %1 t</source>
        <translation>已选 1 户，缺口 %1 吨</translation>
    </message>
    <message>
        <source>1 entity selected, %1 t due</source>
        <translation>已选 1 户，应清缴 %1 吨</translation>
    </message>
    <message>
        <source>compliance %1.csv</source>
        <translation>履约 %1.csv</translation>
    </message>
    <message>
        <source>The list could not be written to %1.</source>
        <translation>名单无法写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n entities written to %1</source>
        <translation>
            <numerusform>%n 户已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1. %2</source>
        <translation>仅%1。%2</translation>
    </message>
    <message>
        <source>Due %1 t, handed in %2 t, of which CCER %3 t; short by %4 t</source>
        <translation>应清缴 %1 吨，已清缴 %2 吨（其中 CCER %3 吨），缺口 %4 吨</translation>
    </message>
    <message>
        <source>%1, cycle %2</source>
        <translation>%1，%2 周期</translation>
    </message>
    <message>
        <source>Where the deadline comes from</source>
        <translation>截止日的出处</translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>a step not done</comment>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, days to the deadline</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy whole table</source>
        <translation>复制整张表</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::DetailPanel</name>
    <message>
        <source>Particulars</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a row to see its steps, events and figures.</source>
        <translation>选一行查看其步骤、事件与数据。</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>试点类别</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>CO₂ −%1 t a year</source>
        <translation>CO₂ −%1 吨/年</translation>
    </message>
    <message>
        <source>%1 −%2 t a year</source>
        <translation>%1 −%2 吨/年</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>%1 for this</source>
        <translation>%1（属于当前对象）</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <source>All of the history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Open on the page Indicators</source>
        <translation>在“指标”页打开</translation>
    </message>
    <message>
        <source>Choose a row first: the files are attached to it</source>
        <translation>请先选一行，附件将附到它上面</translation>
    </message>
    <message>
        <source>Attach to the document “%1”</source>
        <translation>附到文件“%1”</translation>
    </message>
    <message>
        <source>Files are attached to documents, divisions, sites and projects</source>
        <translation>附件只能附到文件、区划、场所和项目</translation>
    </message>
    <message>
        <source>Attach to %1 as a new document</source>
        <translation>附到 %1，新建一条文件记录</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::DocumentList</name>
    <message>
        <source>content unaltered</source>
        <translation>内容未变</translation>
    </message>
    <message>
        <source>content proven when opened</source>
        <translation>打开时核对内容</translation>
    </message>
    <message>
        <source>Attach files to %1</source>
        <translation>给 %1 添加附件</translation>
    </message>
    <message>
        <source>content is missing</source>
        <translation>内容缺失</translation>
    </message>
    <message>
        <source>content was altered</source>
        <translation>内容被改动</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>处理 %1</translation>
    </message>
    <message>
        <source>Open, save or remove this file</source>
        <translation>打开、另存或移除这个附件</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Open a copy with the desktop&apos;s program</source>
        <translation>用桌面程序打开副本</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ExplanationModel</name>
    <message>
        <source>upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>period of a figure</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Normalised z</source>
        <translation>标准化值 z</translation>
    </message>
    <message>
        <source>How / source</source>
        <translation>怎样算 / 来源</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and since when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ExplanationView</name>
    <message>
        <source>Where this number comes from</source>
        <translation>这个数从哪里来</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FieldDelegate</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FieldEditor</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数值</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FigureModel</name>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>%1: %2 of %3 reported</source>
        <translation>%1：%3 个中已报 %2 个</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <translation>%1 年设立</translation>
    </message>
    <message>
        <source>Ended in %1</source>
        <translation>%1 年撤销</translation>
    </message>
    <message>
        <source>entered: %1</source>
        <translation>填报：%1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>To target</source>
        <translation>距目标</translation>
    </message>
    <message>
        <source>On last year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>dots = target</source>
        <translation>点线目标</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FigureTable</name>
    <message>
        <source>Value of the cell</source>
        <translation>单元格的值</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FiguresDialog</name>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figures are there</source>
        <translation>
            <numerusform>应报 %n 项，已报 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected is what a scheme needs, and what any county beside it has reported in this year or the two before.</source>
        <translation type="vanished">应报项：评价方案用到的指标，以及同级任一区县当年或前两年报过的指标。</translation>
    </message>
    <message>
        <source>Expected figures</source>
        <translation>应报数据</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Explain score</source>
        <translation>查看得分构成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Expected is what a scheme needs, and what any county beside it has reported in this year or the two before. A click on a value, or Enter, opens its cell.</source>
        <translation>应报项：评价方案用到的指标，以及同级任一区县当年或前两年报过的指标。点数值或按回车，打开它的单元格。</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FileBar</name>
    <message>
        <source>Write all the same</source>
        <translation>仍然写入</translation>
    </message>
    <message>
        <source>Open a copy...</source>
        <translation>打开副本…</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close this workbook</source>
        <translation>关闭此工作簿</translation>
    </message>
    <message>
        <source>Only if nobody else works on this file: locks on network drives cannot be trusted</source>
        <translation>仅在没有其他人使用该文件时：网络盘不保证加锁</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FilterChip</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FinalReports</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="vanished">无法写入 %1：%2</translation>
    </message>
    <message>
        <source>No report is final yet</source>
        <translation>还没有定稿的报告</translation>
    </message>
    <message>
        <source>A final report keeps its files, its numbers and the state of the workbook it stands on. What changes later is listed here, with a table of amendments.</source>
        <translation>定稿会保存报告的文件、数字和当时的数据状态。以后有变化会在这里列出，并可导出更正表。</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>定稿后的变化</translation>
    </message>
    <message>
        <source>Table of amendments...</source>
        <translation>更正表…</translation>
    </message>
    <message>
        <source>Write kept files...</source>
        <translation>导出定稿文件…</translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>To the preview</source>
        <translation>去预览</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>定稿报告</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation>定稿时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>定稿人</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Pending then</source>
        <translation>当时待审</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>does not match: the kept files were changed</source>
        <translation>不符：保存的文件被改动过</translation>
    </message>
    <message>
        <source>Trace code</source>
        <translation>溯源码</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>As final</source>
        <translation>定稿时</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不出现</translation>
    </message>
    <message>
        <source>Nothing changed since; every number still prints the same</source>
        <translation>定稿后没有变化，所有数字打印结果不变</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed since; every number still prints the same</source>
        <translation>
            <numerusform>定稿后 %n 处变化，所有数字打印结果不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed,</source>
        <comment>first half of a sentence</comment>
        <translation type="vanished">
            <numerusform>%n 处变化，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers would differ</source>
        <comment>second half of a sentence</comment>
        <translation type="vanished">
            <numerusform>影响 %n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of amendments</source>
        <translation>更正表</translation>
    </message>
    <message>
        <source>%1-amendments.pdf</source>
        <comment>file name of the table of amendments</comment>
        <translation>%1-更正表.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel workbook (*.xlsx);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Excel 工作簿 (*.xlsx);;网页 (*.html)</translation>
    </message>
    <message>
        <source>The table of amendments was written to %1</source>
        <translation>更正表已写入 %1</translation>
    </message>
    <message>
        <source>Folder for the files of %1</source>
        <translation>存放 %1 文件的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 were written, as they were kept</source>
        <translation>
            <numerusform>已原样写出 %1 的 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw final report</source>
        <translation>撤回定稿报告</translation>
    </message>
    <message>
        <source>The report will no longer count as final. That it was, and why it was withdrawn, stays in the change log. This cannot be undone.</source>
        <translation>撤回后该报告不再算定稿；曾经定稿以及撤回的理由保留在变更记录里。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 was withdrawn</source>
        <translation>%1 已撤回</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what changed, what it changes</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n 处变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers would differ</source>
        <translation>
            <numerusform>影响 %n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number still prints the same; the changed rows are being counted</source>
        <translation>所有数字印出来都不变，正在统计改动的行</translation>
    </message>
    <message>
        <source>%1; the changed rows are being counted</source>
        <comment>%1: how many numbers would differ</comment>
        <translation>%1，正在统计改动的行</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::Form</name>
    <message>
        <source>%1 is needed</source>
        <translation>请填写“%1”</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FormPanel</name>
    <message>
        <source>Discard what was typed</source>
        <translation>放弃已填内容</translation>
    </message>
    <message>
        <source>Read it again, keep what was typed</source>
        <translation>重新读取，并保留已填内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>内容没有改动</translation>
    </message>
    <message>
        <source>%1: not saved. %2.</source>
        <translation>%1：未保存。%2。</translation>
    </message>
    <message>
        <source>%1: not saved, %2 things to mend. %3.</source>
        <translation>%1：未保存，有 %2 处需要更正。%3。</translation>
    </message>
    <message>
        <source>“%1” is not saved yet.</source>
        <translation>“%1”尚未保存。</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::HelpWindow</name>
    <message>
        <source>Help - Pilotage</source>
        <translation>帮助 - 碳路</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::HistoryDetails</name>
    <message>
        <source>What it changed</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for taking back</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Why it is taken back; kept in the history</source>
        <translation>为什么撤回，会记入历史</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不撤回</translation>
    </message>
    <message>
        <source>the first %1 changes</source>
        <translation>前 %1 处改动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back step %1 would change</source>
        <translation>撤回第 %1 步将改动</translation>
    </message>
    <message>
        <source>From the history list</source>
        <translation>来自历史列表</translation>
    </message>
    <message numerus="yes">
        <source> And %Ln more.</source>
        <translation>
            <numerusform>另有 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>This step cannot be taken back. %1</source>
        <translation>这一步不能撤回。%1</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::HistoryFilterBar</name>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Words of the step or its reason</source>
        <translation>步骤或原因中的字词</translation>
    </message>
    <message>
        <source>Find step</source>
        <translation>查找步骤</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>数据类别</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any kind of row</source>
        <translation>所有数据类别</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::HistoryPage</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>撤销列表</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的步骤</translation>
    </message>
    <message>
        <source>What you change from now on can be undone with Ctrl+Z, also after the file was closed.</source>
        <translation>此后的改动可用 Ctrl+Z 撤销，关闭文件后再打开也可以。</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What is deleted can be brought back from here for 30 days, with all that belonged to it.</source>
        <translation>删除的内容 30 天内可在这里恢复，连同所属的全部内容。</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 步中的 %1 步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>共 %1 步</translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation>没有打开工作簿。</translation>
    </message>
    <message>
        <source>Nothing that was deleted in the last 30 days is still gone.</source>
        <translation>近 30 天内没有仍处于删除状态的内容。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; deletions of the last 30 days can be taken back.</source>
        <translation>近 30 天的 &lt;b&gt;%1&lt;/b&gt; 次删除可以恢复。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的步骤。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back next: &lt;b&gt;%1&lt;/b&gt;, %2.</source>
        <translation>Ctrl+Z 下一步撤销：&lt;b&gt;%1&lt;/b&gt;，%2。</translation>
    </message>
    <message>
        <source>Take back this step...</source>
        <translation>撤回这一步...</translation>
    </message>
    <message>
        <source>Undo down to here</source>
        <translation>一直撤销到这里</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>删除的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone; Ctrl+Y brings them back one by one</source>
        <translation>
            <numerusform>已撤销 %Ln 步，按 Ctrl+Y 可逐步重做</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are back: %1</source>
        <translation>
            <numerusform>已恢复 %Ln 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What did not come back</source>
        <translation>未能恢复的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) did not come back. Free their places first, then restore once more.</source>
        <translation>
            <numerusform>%Ln 行未能恢复。请先腾出它们的位置，再恢复一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; everything is as before</source>
        <translation>已取消，一切如前</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>正在撤回：%1</translation>
    </message>
    <message numerus="yes">
        <source>Undoing %Ln step(s)</source>
        <translation>
            <numerusform>正在撤销 %Ln 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ImportPage</name>
    <message>
        <source>Choose file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="vanished">预览</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="vanished">列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>CSV in UTF-8, GB18030 or UTF-16; Chinese or English headers; long or wide</source>
        <translation type="vanished">CSV，UTF-8、GB18030 或 UTF-16；中英文表头，长表宽表均可</translation>
    </message>
    <message>
        <source>Choose table...</source>
        <translation type="vanished">选择表格…</translation>
    </message>
    <message>
        <source>Refuse the row</source>
        <translation>拒收该行</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一个</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>采用最后一个</translation>
    </message>
    <message>
        <source>The table holds</source>
        <translation>表里是</translation>
    </message>
    <message>
        <source>The same key twice</source>
        <translation>同键重复时</translation>
    </message>
    <message>
        <source>Totals before and after</source>
        <translation>入库前后合计</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Read, nothing is stored yet</source>
        <translation>已读入，尚未入库</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled; nothing was stored.</source>
        <translation>已取消，什么也没有入库。</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>未入库</translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 什么也没有入库。</translation>
    </message>
    <message>
        <source>A table is judged first: new, changed, same, refused. Only then is it stored, as one step.</source>
        <translation>表格先核对：新增、变更、相同、拒收；确认后才作为一步入库。</translation>
    </message>
    <message>
        <source>Choose table</source>
        <translation type="vanished">选择表格</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读入</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>%1, separator %2
%3
%4 rows of data</source>
        <translation type="vanished">%1，分隔符 %2
%3
数据 %4 行</translation>
    </message>
    <message>
        <source>first rows as read</source>
        <translation type="vanished">读入的前几行</translation>
    </message>
    <message>
        <source>%1 rows judged</source>
        <translation>已核对 %1 行</translation>
    </message>
    <message>
        <source>%1: new &lt;b&gt;%2&lt;/b&gt;, changed &lt;b&gt;%3&lt;/b&gt;, same &lt;b&gt;%4&lt;/b&gt;, refused &lt;b&gt;%5&lt;/b&gt;</source>
        <translation>%1：新增 &lt;b&gt;%2&lt;/b&gt;，变更 &lt;b&gt;%3&lt;/b&gt;，相同 &lt;b&gt;%4&lt;/b&gt;，拒收 &lt;b&gt;%5&lt;/b&gt;</translation>
    </message>
    <message>
        <source> (can be mended in place)</source>
        <translation>（可就地改）</translation>
    </message>
    <message>
        <source>Mend a value in its cell or choose under Mend; good rows move over</source>
        <translation>在单元格或“处理”里就地改，改对即转走</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%1: &lt;b&gt;%Ln&lt;/b&gt; row(s) stored as one step.</source>
        <translation>
            <numerusform>%1：&lt;b&gt;%Ln&lt;/b&gt; 行已作为一步入库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stored</source>
        <translation>
            <numerusform>已入库 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %Ln row(s)</source>
        <translation>
            <numerusform>入库 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.ods *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose tables</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Reading %1 (%2 of %3)...</source>
        <translation>正在读取 %1（第 %2 个，共 %3 个）…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待读取</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>choose a sheet</source>
        <translation>待选工作表</translation>
    </message>
    <message>
        <source>to be put right</source>
        <translation>需更正</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) open</source>
        <translation>
            <numerusform>%Ln 列待定</numerusform>
        </translation>
    </message>
    <message>
        <source>unit in doubt</source>
        <translation>单位存疑</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be looked at</source>
        <translation>
            <numerusform>%Ln 个需核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation>退回批注副本</translation>
    </message>
    <message>
        <source>%1 (comments).xlsx</source>
        <translation>%1（批注）.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) commented in %1</source>
        <translation>
            <numerusform>已在 %1 中批注 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout “%1” is kept</source>
        <translation>已保存模板“%1”</translation>
    </message>
    <message>
        <source>The layout “%1” is deleted</source>
        <translation>已删除模板“%1”</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>.xlsx, .ods or CSV as they were sent: titles, units and merged headings are found</source>
        <translation>按报送原样接收 .xlsx、.ods 或 CSV，自动识别标题、单位和合并表头</translation>
    </message>
    <message>
        <source>Choose tables...</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>移出此文件</translation>
    </message>
    <message>
        <source>Return with comments...</source>
        <translation>退回批注副本…</translation>
    </message>
    <message>
        <source>%1, separator %2</source>
        <translation>%1，分隔符 %2</translation>
    </message>
    <message>
        <source>%1 ⋅ %2 ⋅ %3 rows of data</source>
        <translation>%1 ⋅ %2 ⋅ 数据 %3 行</translation>
    </message>
    <message numerus="yes">
        <source> ⋅ %Ln line(s) left out</source>
        <translation>
            <numerusform> ⋅ 略过 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>; doubtful &lt;b&gt;%1&lt;/b&gt; (listed first)</source>
        <translation>；存疑 &lt;b&gt;%1&lt;/b&gt;（排在最前）</translation>
    </message>
    <message>
        <source>Drop a county&apos;s table here</source>
        <translation type="vanished">把县里报来的表拖到这里</translation>
    </message>
    <message>
        <source>The sender&apos;s own file is kept as it is: choose another name for the copy.</source>
        <translation>报送方的原文件保持不变：请为副本另取文件名。</translation>
    </message>
    <message>
        <source>Drop the counties&apos; tables here</source>
        <translation>把县（市、区）报表拖到这里</translation>
    </message>
    <message>
        <source>Return with comments... (a copy of the sender&apos;s .xlsx)</source>
        <translation>退回批注副本…（另存报送方的 .xlsx）</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ImportWork</name>
    <message>
        <source>Reading a table</source>
        <translation>读取表格</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::IndicatorPicker</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>名称或代码</translation>
    </message>
    <message>
        <source>Find indicator</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::IndicatorsPage</name>
    <message>
        <source>Totals are computed from the rows above.</source>
        <translation>合计由上面各行算出，不能填写。</translation>
    </message>
    <message>
        <source>Only figures of districts are entered here.</source>
        <translation>此处只能填写区县数据。</translation>
    </message>
    <message>
        <source>The figure is locked: unlock it first (panel at the right, F4).</source>
        <translation>数据已锁定：请先解锁（右侧面板，F4）。</translation>
    </message>
    <message>
        <source>The figure was reviewed: send it back first (panel at the right, F4).</source>
        <translation>数据已审核：请先退回（右侧面板，F4）。</translation>
    </message>
    <message>
        <source>The workbook is open for reading only.</source>
        <translation>工作簿以只读方式打开。</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>可改为：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fill %1 cells</source>
        <translation>填充 %1 个单元格</translation>
    </message>
    <message>
        <source>Filled %1 cells</source>
        <translation>已填充 %1 个单元格</translation>
    </message>
    <message>
        <source>Not written.</source>
        <translation>未写入。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cut %1 cells</source>
        <translation>剪切 %1 个单元格</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear %1 cells</source>
        <translation>清除 %1 个单元格</translation>
    </message>
    <message>
        <source>Cleared %1 cells: not reported, not zero</source>
        <translation>已清除 %1 个单元格：记为未报，不是零</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>There is no such cell in the grid.</source>
        <translation>超出表格范围。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste %1 cells</source>
        <translation>粘贴 %1 个单元格</translation>
    </message>
    <message>
        <source>Pasted %1 cells</source>
        <translation>已粘贴 %1 个单元格</translation>
    </message>
    <message>
        <source>Nothing to change: the figures are the same</source>
        <translation>数据相同，无需改动</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>改回 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>已改回</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>当时没有</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>各区县</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>截止年</translation>
    </message>
    <message>
        <source>First year shown</source>
        <translation>显示的起始年</translation>
    </message>
    <message>
        <source>Last year shown; the year of targets and changes</source>
        <translation>显示的截止年，也是目标和同比所用的年份</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>已删除备注</translation>
    </message>
    <message>
        <source>Comment saved</source>
        <translation>已保存备注</translation>
    </message>
    <message>
        <source>Another source was chosen</source>
        <translation>已改用其他来源的数据</translation>
    </message>
    <message>
        <source>%1 districts × %2 years</source>
        <translation>%1 个区县 × %2 年</translation>
    </message>
    <message>
        <source>%1 districts × %2 indicators</source>
        <translation>%1 个区县 × %2 项指标</translation>
    </message>
    <message>
        <source>: %1 missing, %2 doubtful, %3 reviewed</source>
        <translation>：缺 %1，疑 %2，已审 %3</translation>
    </message>
    <message>
        <source>; %1 meet the %2 target</source>
        <translation>；%1 个已达 %2 目标</translation>
    </message>
    <message>
        <source>; %1 moved the wrong way: %2</source>
        <translation>；%1反弹 %2</translation>
    </message>
    <message>
        <source>count 0</source>
        <translation>计数 0</translation>
    </message>
    <message>
        <source>count %1</source>
        <translation>计数 %1</translation>
    </message>
    <message>
        <source>sum %1  mean %2  count %3</source>
        <translation>求和 %1  平均 %2  计数 %3</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>set up in %1</source>
        <translation>%1 年设立</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1, one axis for all, the chosen district in colour</source>
        <translation>%1，同一纵轴，选中区县着重</translation>
    </message>
    <message>
        <source>Axis %1–%2 %3; ○ highest year</source>
        <translation>纵轴 %1–%2 %3；○ 最高年</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>送审 %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>审核 %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审</translation>
    </message>
    <message>
        <source>The selected figures</source>
        <translation>所选数据</translation>
    </message>
    <message>
        <source>All figures shown</source>
        <translation>表中全部数据</translation>
    </message>
    <message>
        <source>Submitted %1 figures</source>
        <translation>已送审 %1 个数据</translation>
    </message>
    <message>
        <source>Approved %1 figures</source>
        <translation>已审核 %1 个数据</translation>
    </message>
    <message>
        <source>Send %1 figures back to be corrected.</source>
        <translation>退回 %1 个数据，请对方更正。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sent %1 figures back</source>
        <translation>已退回 %1 个数据</translation>
    </message>
    <message>
        <source>Lock %1 figures: Undo does not lift it, Unlock does.</source>
        <translation>锁定 %1 个数据：撤销不能解除，只能解锁。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locked %1 figures</source>
        <translation>已锁定 %1 个数据</translation>
    </message>
    <message>
        <source>Unlock all figures that were locked together with this one; they are reviewed again.</source>
        <translation>解锁与本数据一起锁定的全部数据，恢复为已审核。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Source and history</source>
        <translation>来源与历史</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>No districts yet</source>
        <translation>还没有区县</translation>
    </message>
    <message>
        <source>Import a table of districts or figures; then they are entered here.</source>
        <translation>请先导入区县表或数据表，之后即可在此填报。</translation>
    </message>
    <message>
        <source>Import table...</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Panel of the figure</source>
        <translation>数据面板</translation>
    </message>
    <message>
        <source>Source, comment and history (F4)</source>
        <translation>来源、备注和历史（F4）</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>a subject shown alone, and the mark that closes it</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Only %1: back to the districts</source>
        <translation>只看 %1：返回各区县</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::KindTabs</name>
    <message>
        <source>Kind of record</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>更多种类</translation>
    </message>
    <message>
        <source>Programmes, organisations, documents</source>
        <translation>试点类别、机构、文件</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::LedgerDialog</name>
    <message>
        <source>Verified emissions: due</source>
        <translation>核定排放：应清缴</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between states</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ledger of the entity</source>
        <translation>单位台账</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>在“试点”页打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::LookupEditor</name>
    <message>
        <source>Type a part of the name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>“%1” is not in the list: choose one of it</source>
        <translation>“%1”不在列表中，请从列表中选择</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Making the demo workbook...</source>
        <translation>正在生成演示工作簿…</translation>
    </message>
    <message>
        <source>The demo workbook could not be made. %1</source>
        <translation type="vanished">演示工作簿没有生成。%1</translation>
    </message>
    <message>
        <source>Open workbook</source>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.pilotage)</source>
        <translation>工作簿（*.pilotage）</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Open or make a workbook first; then the table can be judged and stored.</source>
        <translation>请先打开或新建工作簿，再核对并存入表格。</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表（*.csv）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) written, SHA-256 %2...</source>
        <translation>
            <numerusform>%1：已写 %Ln 行，SHA-256 %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copy saved and verified: %1</source>
        <translation>副本已保存并校验：%1</translation>
    </message>
    <message>
        <source>Every change is already saved in the file.</source>
        <translation type="vanished">每次改动都已存入文件。</translation>
    </message>
    <message>
        <source>The file is sound: structure, references and the chain of %1 steps agree. Head %2...</source>
        <translation type="vanished">文件完好：结构、引用与 %1 步的链一致。末端哈希 %2…</translation>
    </message>
    <message>
        <source>The check found a fault in the file.</source>
        <translation type="vanished">检查发现文件有问题。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>District: %1</source>
        <translation>区县：%1</translation>
    </message>
    <message>
        <source>Pilotage</source>
        <translation>碳路 Pilotage</translation>
    </message>
    <message>
        <source>No workbook open</source>
        <translation>未打开工作簿</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>%1 - Pilotage</source>
        <translation>%1 - 碳路 Pilotage</translation>
    </message>
    <message>
        <source>%1 ⋅ read-only</source>
        <translation>%1 ⋅ 只读</translation>
    </message>
    <message>
        <source>%1 ⋅ writable</source>
        <translation>%1 ⋅ 可写</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Work is under way; cancel it first.</source>
        <translation>正在工作，请先取消。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workbook...</source>
        <translation>新建工作簿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近文件</translation>
    </message>
    <message>
        <source>Open &amp;demo data</source>
        <translation>打开演示数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose workbook</source>
        <translation>关闭工作簿(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Collapse &amp;navigation</source>
        <translation>收起导航(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import table...</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>导出 CSV(&amp;E)</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>试点类别</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>指标数据</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>清缴义务</translation>
    </message>
    <message>
        <source>Allowance ledger</source>
        <translation>配额台账</translation>
    </message>
    <message>
        <source>%1...</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search and commands</source>
        <translation>搜索与命令(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check workbook</source>
        <translation>检查工作簿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Pilotage</source>
        <translation>关于碳路(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Writing has stopped</source>
        <translation>已停止写入</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved and verified; work goes on in %1</source>
        <translation>已保存并核对，现在在 %1 中继续工作</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件不在原处</translation>
    </message>
    <message>
        <source>The contents of this workbook may be nowhere else. Save them before you leave?</source>
        <translation>本工作簿的内容可能别处没有。离开前是否另存？</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存，离开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> %1.</source>
        <comment>a further sentence</comment>
        <translation type="vanished">%1。</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>设置(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Recycle bin</source>
        <translation>回收站(&amp;R)</translation>
    </message>
    <message>
        <source>Saved %1 ⋅ the last restore point still holds</source>
        <translation>已保存 %1 ⋅ 上一个还原点仍有效</translation>
    </message>
    <message>
        <source>Saved %1 ⋅ making a restore point...</source>
        <translation>已保存 %1 ⋅ 正在建立还原点...</translation>
    </message>
    <message>
        <source>Saved %1 ⋅ restore point made</source>
        <translation>已保存 %1 ⋅ 已建立还原点</translation>
    </message>
    <message>
        <source>Making a restore point</source>
        <translation>正在建立还原点</translation>
    </message>
    <message>
        <source>%1, %2 steps, head %3; printed %4</source>
        <translation>%1，共 %2 步，链首 %3；打印于 %4</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Damaged, not open</source>
        <translation>已损坏，未打开</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>正在新建 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写出 %1</translation>
    </message>
    <message>
        <source>Saving and verifying %1</source>
        <translation>正在保存并核验 %1</translation>
    </message>
    <message>
        <source>Cancelled; everything is as before</source>
        <translation>已取消，一切如前</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>正在检视文件</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>正在重做：%1</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::MappingPane</name>
    <message>
        <source>Columns</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1: figures in %2 are converted to %3</source>
        <translation>%1：按 %2 读入，换算为 %3</translation>
    </message>
    <message>
        <source>%1: %2 cannot be converted to %3</source>
        <translation>%1：%2 不能换算为 %3</translation>
    </message>
    <message>
        <source>The heading says %1, the line of units %2</source>
        <translation>表头写“%1”，单位行写“%2”</translation>
    </message>
    <message>
        <source>Recognised by the layout “%1”, %2 % alike</source>
        <translation>按模板“%1”识别，相似度 %2 %</translation>
    </message>
    <message>
        <source>Missing now: %1</source>
        <translation>现缺：%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Keep as a layout...</source>
        <translation>存为模板…</translation>
    </message>
    <message>
        <source>Delete a layout</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Recognised by the layout “%1”, %2 % alike; its rows too as put right there</source>
        <translation>按模板“%1”识别，相似度 %2%；行的划分也沿用其中的修正</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::NavigationRail</name>
    <message>
        <source>Pilotage</source>
        <translation>碳路 Pilotage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>收起导航</translation>
    </message>
    <message>
        <source>Collapse navigation (Ctrl+B)</source>
        <translation>收起导航（Ctrl+B）</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::NumberPanel</name>
    <message>
        <source>pending</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Numbers of this page</source>
        <translation>本页数字</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>数字来源</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Layout check</source>
        <translation>版式检查</translation>
    </message>
    <message>
        <source>Back to the layout check</source>
        <translation>回到版式检查</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not as the rule has it</source>
        <translation>与规定不同</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Unrounded</source>
        <translation>取整前</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Pending: it stands on figures that nobody has reviewed</source>
        <translation>待审：所依据的数据尚未审核</translation>
    </message>
    <message>
        <source>Agrees with the workbook</source>
        <translation>与工作簿一致</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Trace code</source>
        <translation>溯源码</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::OverviewPage</name>
    <message>
        <source>No figures yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Import a county table, or choose another district or year.</source>
        <translation>导入县报表，或换一个区划或年度。</translation>
    </message>
    <message>
        <source>Pilots and projects</source>
        <translation>试点与项目</translation>
    </message>
    <message>
        <source>Synergy index</source>
        <translation>协同指数</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整率</translation>
    </message>
    <message>
        <source>Compliance by cycle</source>
        <translation>履约完成率分周期</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation>没有打开工作簿。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 figures present</source>
        <translation>%1：%3 个数中有 %2 个</translation>
    </message>
    <message>
        <source>all indicators</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>county, year, group of indicators</comment>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>Stands on figures that nobody has reviewed</source>
        <translation>所依据的数据尚未审核</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::PasteList</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation>未通过的单元格</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>全部不写入</translation>
    </message>
    <message>
        <source>all cells can be written now</source>
        <translation>全部可以写入</translation>
    </message>
    <message>
        <source>%1 cells cannot be written; correct them here or leave them out</source>
        <translation>%1 个单元格不能写入：可在此更正，或略过</translation>
    </message>
    <message>
        <source>Write the accepted %1</source>
        <translation>写入可用的 %1 个</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Period shown on every page</source>
        <translation>各页共用的期间</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::PrintDialog</name>
    <message>
        <source>Print page</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>打印到</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>The sheet: %1</source>
        <translation>版面：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>存为 PDF...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 was sent to %2</source>
        <translation>%1 已送往 %2</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF（*.pdf）</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>已写出 %1</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>打印机 %1 没有响应。</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::PublishTools</name>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Saved and published evaluations</source>
        <translation>已存与已发布的评价</translation>
    </message>
    <message>
        <source>The workbook is open for reading only.</source>
        <translation>工作簿以只读方式打开。</translation>
    </message>
    <message>
        <source>There are no scores to publish.</source>
        <translation>没有可发布的得分。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>scope, period</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Publish synergy index</source>
        <translation>发布协同指数</translation>
    </message>
    <message>
        <source>Ranks, scores and inputs are sealed as they are now. A published evaluation is neither changed nor deleted nor undone, only withdrawn, with a reason.</source>
        <translation>名次、得分和计算数据按现状封存。发布后不能修改、删除或撤销，只能写明理由后撤回。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Published and sealed: %1</source>
        <translation>已发布并封存：%1</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RailItem</name>
    <message>
        <source>shown now</source>
        <translation>当前页</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RangeLegend</name>
    <message>
        <source>, </source>
        <translation type="vanished">、</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation type="vanished">%1（跳过）</translation>
    </message>
    <message numerus="yes">
        <source>heading, %Ln row(s)</source>
        <translation>
            <numerusform>表头 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keys, %Ln column(s)</source>
        <translation>
            <numerusform>键 %Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>values, %Ln column(s)</source>
        <translation>
            <numerusform>值 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message numerus="yes">
        <source>left out, %Ln line(s)</source>
        <translation>
            <numerusform>略过 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why: it stays in the history.</source>
        <translation>请填写原因，原因记入历史。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not do it</source>
        <translation>不执行</translation>
    </message>
    <message>
        <source>%1, with this reason</source>
        <translation>%1（按所填原因）</translation>
    </message>
    <message>
        <source>Reason (may be left empty)</source>
        <translation>原因（可不填）</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RecoveryPage</name>
    <message>
        <source>Everything that can still be read goes into a new file, with a list of what is lost. Unlike a backup it also holds what was entered last.</source>
        <translation>把还能读出的内容全部写入一个新文件，并列出丢失了什么。与备份不同，它也包含最后录入的内容。</translation>
    </message>
    <message>
        <source>Backups of this workbook</source>
        <translation>本工作簿的备份</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已救回</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Open backup as copy...</source>
        <translation>将备份另存并打开...</translation>
    </message>
    <message>
        <source>Salvage into a new file...</source>
        <translation>抢救到新文件...</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>打开新文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>哪些是安全的</translation>
    </message>
    <message>
        <source>1  Go on with a backup</source>
        <translation>1  用备份继续</translation>
    </message>
    <message>
        <source>2  Salvage the damaged file</source>
        <translation>2  抢救损坏的文件</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind. The damaged file is as before.</source>
        <translation>已取消，没有留下任何残余。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened</source>
        <translation>%1 已损坏，未打开</translation>
    </message>
    <message>
        <source>The file itself stays as it is: %1, %2, last changed %3. Nothing is written to it, whatever you choose here.</source>
        <translation>原文件保持原样：%1，%2，最后修改于 %3。无论在此选择什么，都不会写入它。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln 份备份</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup of this workbook was found on this computer. Look for a copy on the USB stick or with whoever you gave one.</source>
        <translation>本机没有找到这个工作簿的备份。请在 U 盘或拿到过副本的同事那里找一找。</translation>
    </message>
    <message>
        <source>Looking for the newest backup that is whole...</source>
        <translation>正在查找最新的完整备份...</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <translation>正在核验备份</translation>
    </message>
    <message>
        <source>None of the backups is whole. Salvage the damaged file instead.</source>
        <translation>所有备份都不完整，请改为抢救损坏的文件。</translation>
    </message>
    <message>
        <source>The newest whole one is of %1 (%2). It was read to the end just now. What was entered after it is not in it.</source>
        <translation>最新的完整备份为 %1（%2），刚刚已通读核验。此后录入的内容不在其中。</translation>
    </message>
    <message>
        <source>Workbooks (*.pilotage)</source>
        <translation>工作簿（*.pilotage）</translation>
    </message>
    <message>
        <source>Open backup as copy</source>
        <translation>将备份另存并打开</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>正在复制备份</translation>
    </message>
    <message>
        <source>Salvage into a new file</source>
        <translation>抢救到新文件</translation>
    </message>
    <message>
        <source>_salvaged</source>
        <translation>_抢救</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translation>正在读取损坏的文件</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>没有丢失</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%2 页中的 %1 页</translation>
    </message>
    <message>
        <source>%1 was written. Look through what was lost, then open it; compare it with a backup under Backups.</source>
        <translation>已写出 %1。请先看清丢失了什么，再打开；之后可在“备份”中与备份比较。</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RegisterActions</name>
    <message>
        <source>New...</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Move...</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Advance state...</source>
        <translation>推进状态…</translation>
    </message>
    <message>
        <source>Take back last step...</source>
        <translation>撤回上一步…</translation>
    </message>
    <message>
        <source>Export list...</source>
        <translation>导出清单…</translation>
    </message>
    <message>
        <source>New division here...</source>
        <translation>在此新建区划…</translation>
    </message>
    <message>
        <source>Edit division...</source>
        <translation>修改区划…</translation>
    </message>
    <message>
        <source>Move division...</source>
        <translation>移动区划…</translation>
    </message>
    <message>
        <source>Delete division</source>
        <translation>删除区划</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>请先选择一行</translation>
    </message>
    <message>
        <source>Choose one row alone</source>
        <translation>请只选择一行</translation>
    </message>
    <message>
        <source>The last step was entered with the record: edit the record</source>
        <translation>最后一步是随记录录入的，请直接修改记录</translation>
    </message>
    <message>
        <source>The selected rows, or all rows that the filters leave</source>
        <translation>导出选中的多行；未多选时导出筛选后的全部行</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>没有可导出的行</translation>
    </message>
    <message>
        <source>Choose a division first</source>
        <translation>请先选择区划</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RegisterForm</name>
    <message>
        <source>%1 (%2 of %3 may)</source>
        <translation>%1（%3 个中 %2 个可推进）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>enrolment and why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. Sealed.</source>
        <comment>enrolment and state</comment>
        <translation>%1：%2，已封存。</translation>
    </message>
    <message>
        <source>%1 advanced to “%2”. Sealed.</source>
        <translation>%1 个试点已推进到“%2”，已封存。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>移动到此处</translation>
    </message>
    <message>
        <source>Division it lies in</source>
        <translation>上级区划</translation>
    </message>
    <message>
        <source>Division or site it lies in</source>
        <translation>所在区划或场所</translation>
    </message>
    <message>
        <source>Advance state</source>
        <translation>推进状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>enrolment and its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Advance and seal</source>
        <translation>推进并封存</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>下一状态</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>没有后续状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The step is sealed. Ctrl+Z does not undo it; “Take back last step” does, with a reason.</source>
        <translation>该步骤将被封存，不能用 Ctrl+Z 撤销；如需更正，请说明理由后“撤回上一步”。</translation>
    </message>
    <message>
        <source>Take back last step</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>It stays in the history together with the step.</source>
        <translation>理由与该步骤一并保留在历史中。</translation>
    </message>
    <message>
        <source>Last step taken back: %1</source>
        <translation>已撤回上一步：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Day, month or year; ≤2024-05 for at the latest, 约2024 for about</source>
        <translation>可填日、月或年；≤2024-05 表示不晚于，约2024 表示大约</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Site, project or division</source>
        <translation>场所、项目或区划</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>6, 9 or 12 digits, GB/T 2260; a functional zone may have none</source>
        <translation>6、9 或 12 位数字，按 GB/T 2260；功能区可以没有</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>上级区划</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>无上级</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后继区划</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Lies in site</source>
        <translation>所在场所</translation>
    </message>
    <message>
        <source>In no other site</source>
        <translation>不在其他场所内</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>自编代码</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Unified social credit code, 18 characters</source>
        <translation>统一社会信用代码，18 位</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Shares in further divisions</source>
        <translation>跨区划占比</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>At site</source>
        <translation>所在场所</translation>
    </message>
    <message>
        <source>At no site</source>
        <translation>不在场所内</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>10,000 CNY</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>e.g. Batch 5</source>
        <translation>如 第五批</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>试点类别</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>已有步骤</translation>
    </message>
    <message>
        <source>Oldest first; the last one is the state. Further steps are made with “Advance state”, which seals them.</source>
        <translation>由早到晚排列，最后一步即当前状态。后续步骤请用“推进状态”，推进后封存。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>CO₂ less</source>
        <translation>CO₂ 减量</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>吨/年</translation>
    </message>
    <message>
        <source>Pollutant</source>
        <translation>污染物</translation>
    </message>
    <message>
        <source>Pollutant less</source>
        <translation>污染物减量</translation>
    </message>
    <message>
        <source>kg a year</source>
        <translation>千克/年</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Seen how far</source>
        <translation>核实程度</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>* has to be filled in</source>
        <translation>带 * 的为必填</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and what</comment>
        <translation>%1 条%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is deleted</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RegisterPage</name>
    <message>
        <source>View</source>
        <translation type="vanished">查看</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation type="vanished">试点</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="vanished">场所</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="vanished">项目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="vanished">类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="vanished">状态</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="vanished">批次</translation>
    </message>
    <message>
        <source>Published only</source>
        <translation type="vanished">仅公开的</translation>
    </message>
    <message>
        <source>Division or code</source>
        <translation>区划或代码</translation>
    </message>
    <message>
        <source>Find division</source>
        <translation>查找区划</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no pilots or projects are registered.</source>
        <translation>%1：没有登记试点或项目。</translation>
    </message>
    <message>
        <source>%1: %2 pilots and projects: %3</source>
        <translation>%1：%2 个试点与项目：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; %1 of them demo</source>
        <translation>；其中演示 %1</translation>
    </message>
    <message>
        <source>* demo: invented for the demonstration</source>
        <translation type="vanished">* 演示：为演示而虚构</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Towns and villages</source>
        <translation type="vanished">低（零）碳镇村</translation>
    </message>
    <message>
        <source>Work on divisions</source>
        <translation>区划操作</translation>
    </message>
    <message>
        <source>New, edit, move or delete a division</source>
        <translation>新建、修改、移动或删除区划</translation>
    </message>
    <message>
        <source>＋ New...</source>
        <translation>＋ 新建…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>No workbook is open</source>
        <translation>没有打开工作簿</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>* demonstration data</source>
        <translation>* 为演示数据</translation>
    </message>
    <message>
        <source>To the bin: %1</source>
        <translation>将移入回收站：%1</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Not deleted. %1.</source>
        <translation>未删除。%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出清单</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) written, SHA-256 %2...</source>
        <translation>
            <numerusform>%1：已写 %Ln 行，SHA-256 %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and number of rows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <comment>what and where</comment>
        <translation>把 %1 移到 %2</translation>
    </message>
    <message>
        <source>Not moved. %1.</source>
        <translation>没有移动。%1。</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RegisterTables</name>
    <message>
        <source>Published only</source>
        <translation>仅公开的</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>The page as wide as the view (0)</source>
        <translation>页面与视图同宽（0）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>From data</source>
        <translation>绑定数字</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>打印机 %1 没有响应。</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>%1 was sent to %2</source>
        <translation>%1 已送到 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Finalise report</source>
        <translation>报告定稿</translation>
    </message>
    <message>
        <source>The files, the numbers and the state of the workbook they stand on are kept in the workbook. A final report is not changed any more; it can only be withdrawn, with a reason. What changes later is listed beside it.</source>
        <translation>文件、数字和它们所依据的数据状态一并保存在工作簿里。定稿后不再改动，只能说明理由撤回；以后的变化列在旁边。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1, of which %2 pending: nobody has reviewed what they stand on</source>
        <translation>%1 个，其中 %2 个待审（所依据的数据尚未审核）</translation>
    </message>
    <message>
        <source>%1, none pending</source>
        <translation>%1 个，无待审</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不编入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>%1 is final; digest %2</source>
        <translation>%1 已定稿，摘要 %2</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n reports</source>
        <translation>
            <numerusform>正在写出 %n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The files written so far are whole.</source>
        <translation>已停止，已写出的文件都是完整的。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>已写出 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1</source>
        <translation>
            <numerusform>%n 个文件已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>定稿报告</translation>
    </message>
    <message>
        <source>One each...</source>
        <translation>批量…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Nothing to report on yet</source>
        <translation>还没有可以报告的内容</translation>
    </message>
    <message>
        <source>Reports are made from the register and its figures; import a table first.</source>
        <translation>报告由名录和指标数据生成，请先导入表格。</translation>
    </message>
    <message>
        <source>Finalise...</source>
        <translation>定稿…</translation>
    </message>
    <message>
        <source>Import a table...</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>A report file of your own...</source>
        <translation>自己的报告文件…</translation>
    </message>
    <message>
        <source>Report file</source>
        <translation>报告文件</translation>
    </message>
    <message>
        <source>Report files (*.report);;All files (*)</source>
        <translation>报告文件 (*.report);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation>没有打开工作簿。</translation>
    </message>
    <message>
        <source>This report cannot be made.</source>
        <translation>这份报告无法生成。</translation>
    </message>
    <message>
        <source>There is nothing under this district that this report is about.</source>
        <translation>该区划下没有这类报告的对象。</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4; %5 from data, %6 pending</source>
        <comment>about, pages, tables, charts, numbers</comment>
        <translation>%1：%2，%3，%4；%5由数据生成，%6 个待审</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n 表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts</source>
        <translation>
            <numerusform>%n 图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; numbers</source>
        <translation>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 numbers: %2 agree, %3 pending</source>
        <translation>%1 个绑定数字：一致 %2，待审 %3</translation>
    </message>
    <message>
        <source>State of the data %1</source>
        <translation>数据哈希 %1</translation>
    </message>
    <message>
        <source> (demonstration)</source>
        <translation>（演示）</translation>
    </message>
    <message>
        <source>%1 of this report is final. %2.</source>
        <translation type="vanished">本报告已定稿为 %1：%2。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>%1: %2, trace code %3</source>
        <translation>%1：%2，溯源码 %3</translation>
    </message>
    <message>
        <source>Export %1...</source>
        <translation>导出 %1…</translation>
    </message>
    <message>
        <source>One document for each of %1</source>
        <translation>共 %1 个对象，每个一份</translation>
    </message>
    <message>
        <source>This report is made once, for the whole district</source>
        <translation>这份报告只做一份，涵盖整个区划</translation>
    </message>
    <message>
        <source>Keep files, numbers and the state they stand on</source>
        <translation>保存文件、数字和所依据的数据状态</translation>
    </message>
    <message>
        <source>This workbook is open read-only</source>
        <translation>工作簿以只读方式打开</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; reports are final; the chosen one is compared with the data of today</source>
        <translation>
            <numerusform>共 &lt;b&gt;%n&lt;/b&gt; 份定稿报告，选中的一份与现在的数据比较</numerusform>
        </translation>
    </message>
    <message>
        <source>No report is final yet.</source>
        <translation>还没有定稿的报告。</translation>
    </message>
    <message>
        <source>This report is final as %1. %2.</source>
        <translation>本报告已定稿为 %1：%2。</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RowsEditor</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add a line to %1</source>
        <translation>为“%1”添加一行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Remove line %1 of %2</source>
        <translation>删除“%2”第 %1 行</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>删除此行</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SavedDialog</name>
    <message>
        <source>All districts</source>
        <translation>全部区划</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n districts</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without a score</source>
        <translation>
            <numerusform>，其中 %n 个无得分</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>at least %1 % of the weight has figures</source>
        <translation>有数据的权重最低为 %1 %</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Saved evaluations</source>
        <translation>已存评价</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Publish…” on the page seals what it shows.</source>
        <translation>尚无已存评价。点页面上的“发布…”即可封存当前结果。</translation>
    </message>
    <message>
        <source>Sealed by entry %1 of the history, %2. SHA-256 of its inputs %3...</source>
        <translation>由历史第 %1 条封存，%2。计算数据 SHA-256 %3…</translation>
    </message>
    <message>
        <source>A draft. SHA-256 of its inputs %1...</source>
        <translation>草稿。计算数据 SHA-256 %1…</translation>
    </message>
    <message>
        <source>Publish saved evaluation</source>
        <translation>发布已存评价</translation>
    </message>
    <message>
        <source>Ranks, scores and inputs are sealed as saved. A published evaluation is neither changed nor deleted nor undone, only withdrawn, with a reason.</source>
        <translation>名次、得分和计算数据按保存时的状态封存。发布后不能修改、删除或撤销，只能写明理由后撤回。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>Withdraw publication</source>
        <translation>撤回发布</translation>
    </message>
    <message>
        <source>It becomes a draft again. That it was published and withdrawn stays in the history.</source>
        <translation>撤回后恢复为草稿。发布和撤回的记录都留在历史中。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Draft deleted: %1</source>
        <translation>草稿已删除：%1</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布时间</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SchemeNameDialog</name>
    <message>
        <source>Save as scheme</source>
        <translation>另存为方案</translation>
    </message>
    <message>
        <source>&amp;Name of the scheme</source>
        <translation>方案名称(&amp;N)</translation>
    </message>
    <message>
        <source>Items and limits stay those of the present scheme; the weights become fixed. It is marked as unofficial.</source>
        <translation>条目和限值沿用当前方案，权重按试算结果固定；新方案标为非官方。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save scheme</source>
        <translation>保存方案</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ScopePicker</name>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>District shown on every page</source>
        <translation>各页共用的区划</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SealDialog</name>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Give it a label by which others find it.</source>
        <translation>请填写名称，便于他人查找。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the change log.</source>
        <translation>请填写理由，理由会记入变更日志。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Left out with the section above it</source>
        <translation>随上级章节一起不编入</translation>
    </message>
    <message>
        <source>Left out; click to take it in again</source>
        <translation>不编入，单击恢复</translation>
    </message>
    <message>
        <source>In the report; click to leave it out</source>
        <translation>已编入，单击不编入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不编入</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>编入</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>%1: the workbook has nothing for this section</source>
        <translation>%1：工作簿里没有这一节的内容</translation>
    </message>
    <message>
        <source>Pending / all</source>
        <translation>待审 / 数字</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Each change holds at once.</source>
        <translation>每项改动立即生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Yours, on this computer</source>
        <translation>您在本机的设置</translation>
    </message>
    <message>
        <source>They hold for every workbook you open here and go nowhere with a file.</source>
        <translation>对您在本机打开的所有工作簿有效，不随文件走。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bureau, division</source>
        <translation>局、科室</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your unit</source>
        <translation>您的单位</translation>
    </message>
    <message>
        <source>Your name stands beside every step you take, in the file.</source>
        <translation>您的姓名会写在文件中您做的每一步旁边。</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>备份存放在</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>默认位置</translation>
    </message>
    <message>
        <source>Second copy in</source>
        <translation>第二份存放在</translation>
    </message>
    <message>
        <source>Second backup folder</source>
        <translation>第二备份文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field: what the button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none; a USB stick, for example</source>
        <translation>未设；例如 U 盘</translation>
    </message>
    <message>
        <source>The first folder is not there or cannot be written; until then backups go to %1.</source>
        <translation>第一个文件夹不存在或不可写，在此之前备份存放到 %1。</translation>
    </message>
    <message>
        <source>The second folder is not there now; copies are made again once it is back.</source>
        <translation>第二个文件夹现在不在，恢复后会继续复制。</translation>
    </message>
    <message>
        <source>Of this workbook, for everybody who opens it</source>
        <translation>本工作簿的设置，对所有打开它的人有效</translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation>没有打开工作簿。</translation>
    </message>
    <message>
        <source>They travel with %1; a change is a step in its history and Ctrl+Z takes it back.</source>
        <translation>随 %1 走；每次改动记为历史中的一步，可用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Half up: 2.5 becomes 3, 3.5 becomes 4</source>
        <translation>四舍五入：2.5 得 3，3.5 得 4</translation>
    </message>
    <message>
        <source>GB/T 8170, half to even: 2.5 becomes 2, 3.5 becomes 4</source>
        <translation>GB/T 8170 四舍六入五成双：2.5 得 2，3.5 得 4</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>数值修约</translation>
    </message>
    <message>
        <source>The workbook is open for reading only.</source>
        <translation>工作簿以只读方式打开。</translation>
    </message>
    <message>
        <source>Decides what is printed; the figures in the file stay as they were entered.</source>
        <translation>只影响打印和报告中的数；文件中的数值保持录入时的样子。</translation>
    </message>
    <message>
        <source>A name is needed to sign with.</source>
        <translation>需要填写姓名才能署名。</translation>
    </message>
    <message>
        <source>From now on steps are signed %1.</source>
        <translation>此后的步骤署名为 %1。</translation>
    </message>
    <message>
        <source>Each backup is read back before it counts. The second copy protects against the loss of this computer&apos;s disk.</source>
        <translation>每份备份都经回读核验才算数。第二份用来防备本机磁盘损坏。</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SheetModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 列：%2</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SheetPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Correct the ranges</source>
        <translation>更正识别范围</translation>
    </message>
    <message numerus="yes">
        <source>  first %Ln rows</source>
        <translation>
            <numerusform>  前 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>请选工作表</translation>
    </message>
    <message>
        <source>Which sheet is meant?</source>
        <translation>导入哪张工作表？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets hold something</source>
        <translation>
            <numerusform>%Ln 张工作表有内容</numerusform>
        </translation>
    </message>
    <message>
        <source>As found</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>Row %1 is</source>
        <translation>第 %1 行是</translation>
    </message>
    <message>
        <source>Column %1 is</source>
        <translation>%1 列是</translation>
    </message>
    <message>
        <source>All as found</source>
        <translation>全部按识别结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::StagedDelegate</name>
    <message>
        <source>Mend</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::StagedModel</name>
    <message>
        <source>row %1, column %2</source>
        <translation type="vanished">第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Place in file</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation type="vanished">现值</translation>
    </message>
    <message>
        <source>Value to import</source>
        <translation type="vanished">导入值</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>导入值</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::StatusLine</name>
    <message>
        <source>Demo data, not for submission</source>
        <translation>演示数据 ⋅ 不可用于上报</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SynergyPage</name>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>还没有得分</translation>
    </message>
    <message>
        <source>Scores need figures of at least one district; import a county table first.</source>
        <translation>得分至少需要一个县的数据，请先导入县报表。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Synergy index</source>
        <translation>协同指数</translation>
    </message>
    <message>
        <source>Copy ranking</source>
        <translation>复制排名</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>复制说明</translation>
    </message>
    <message>
        <source>This workbook has no scheme.</source>
        <translation>本工作簿没有方案。</translation>
    </message>
    <message>
        <source>No workbook is open.</source>
        <translation>没有打开工作簿。</translation>
    </message>
    <message>
        <source>Ranking %1</source>
        <translation>排名 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n counties</source>
        <translation>
            <numerusform>%n 个县</numerusform>
        </translation>
    </message>
    <message>
        <source>1 county selected, score %1</source>
        <translation>已选 1 县，得分 %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>district, year, score</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>County × year</source>
        <translation>区县 × 年度</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Where this number comes from</source>
        <translation>这个数从哪里来</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>%1, own weights</source>
        <comment>name of a scheme</comment>
        <translation>%1 自定权重</translation>
    </message>
    <message>
        <source>Scheme saved; it is chosen now.</source>
        <translation>方案已保存，当前已选用。</translation>
    </message>
    <message>
        <source>Open this figure on the page Indicators</source>
        <translation>在“指标”页打开这个数</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation>撤销上一步</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::TodoModel</name>
    <message>
        <source>%1. %2. %3</source>
        <comment>sentence, detail, verb</comment>
        <translation>%1。%2。%3</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::TreeEditor</name>
    <message>
        <source>Find by name or code</source>
        <translation>按名称或代码查找</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>在“%1”中查找</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::WeightsPane</name>
    <message>
        <source>Try weights</source>
        <translation>权重试算</translation>
    </message>
    <message>
        <source>Restore scheme</source>
        <translation>恢复方案</translation>
    </message>
    <message>
        <source>Save as scheme…</source>
        <translation>另存为方案…</translation>
    </message>
    <message>
        <source>recomputed at once</source>
        <translation>拖动即时重算</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>Keep the weight of %1</source>
        <translation>锁定%1的权重</translation>
    </message>
    <message>
        <source>Keep this weight while others change</source>
        <translation>锁定此权重，其余按比例调整</translation>
    </message>
    <message>
        <source>Weights differ between the groups shown.</source>
        <translation>所示各组权重不同，不能试算。</translation>
    </message>
    <message>
        <source>Sum %1; as in the scheme</source>
        <translation>合计 %1；与方案一致</translation>
    </message>
    <message>
        <source>Sum %1; no rank has moved</source>
        <translation>合计 %1；名次未变</translation>
    </message>
    <message numerus="yes">
        <source>Sum %1; %n ranks have moved</source>
        <translation>
            <numerusform>合计 %1；%n 个名次有变</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::WelcomePage</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pilotage</source>
        <translation>碳路 Pilotage</translation>
    </message>
    <message>
        <source>Low-carbon pilots in one local file; every number says where it comes from</source>
        <translation>低碳试点管理：一个本地文件，每个数都说得清来处</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>New workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>An empty office file with the shipped library</source>
        <translation>空的办公文件，附随附指标库</translation>
    </message>
    <message>
        <source>Open workbook</source>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>A file *.pilotage</source>
        <translation>*.pilotage 文件</translation>
    </message>
    <message>
        <source>Open demo data</source>
        <translation>打开演示数据</translation>
    </message>
    <message>
        <source>Wenzhou with its 146 pilots, always a fresh copy</source>
        <translation>温州市及其 146 个试点，每次都是新的一份</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一次用，按这几步</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>*.pilotage opens; a CSV is judged first, then stored</source>
        <translation type="vanished">*.pilotage 直接打开；CSV 先核对再入库</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次修改</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>Backups...</source>
        <translation>备份...</translation>
    </message>
    <message>
        <source>Version %1   SQLite %2   GPL-3.0-or-later</source>
        <translation>版本 %1   SQLite %2   GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Judge what is new, changed or refused, then store</source>
        <translation>核对新增、变更与拒收，再入库</translation>
    </message>
    <message>
        <source>Keep the register of pilots</source>
        <translation>登记试点</translation>
    </message>
    <message>
        <source>Places, sites, projects and where each stands</source>
        <translation>区划、场地、项目，以及各自进展</translation>
    </message>
    <message>
        <source>Read the synergy index</source>
        <translation>看协同指数</translation>
    </message>
    <message>
        <source>Ranks, weights and where each number comes from</source>
        <translation>名次、权重，以及每个数的来处</translation>
    </message>
    <message>
        <source>Check who still owes allowances</source>
        <translation>查履约缺口</translation>
    </message>
    <message>
        <source>Rates by volume and by entity, days left</source>
        <translation>按量与按户的履约率、剩余天数</translation>
    </message>
    <message>
        <source>Opens the chosen file at its backups</source>
        <translation>打开所选文件并显示它的备份</translation>
    </message>
    <message>
        <source>Workbooks that you open will be listed here.</source>
        <translation>打开过的工作簿会列在这里。</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>出报告</translation>
    </message>
    <message>
        <source>Every number traced, final reports kept</source>
        <translation>数字可溯源，定稿可比较</translation>
    </message>
    <message>
        <source>*.pilotage opens; a table (.xlsx, .ods, .csv) is judged first, then stored</source>
        <translation>*.pilotage 直接打开；表格（xlsx、ods、csv）先核对再入库</translation>
    </message>
    <message>
        <source>Drop a workbook or a county&apos;s table here</source>
        <translation>把工作簿或县里报来的表拖到这里</translation>
    </message>
    <message>
        <source>Import the counties&apos; tables</source>
        <translation>导入县报</translation>
    </message>
</context>
<context>
    <name>pilotage::ui::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>pilotage::workbook::Attachments</name>
    <message>
        <source>Attach %1</source>
        <translation>添加附件 %1</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>移除附件 %1</translation>
    </message>
    <message>
        <source>Clean up attachments</source>
        <translation>清理附件</translation>
    </message>
    <message>
        <source>Attach %1 and %2 more</source>
        <translation>添加附件 %1 等，另 %2 个</translation>
    </message>
</context>
<context>
    <name>pilotage::workbook::PayloadArchiving</name>
    <message>
        <source>Archive the change log up to %1: %2</source>
        <translation>归档 %1 之前的变更内容：%2</translation>
    </message>
    <message>
        <source>Bring the archive %1 back</source>
        <translation>调回归档 %1</translation>
    </message>
</context>
<context>
    <name>pilotage::workbook::Publishing</name>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>Delete saved evaluation %1</source>
        <translation>删除已存评价 %1</translation>
    </message>
</context>
<context>
    <name>pilotage::workbook::Workbook</name>
    <message>
        <source>Set %1 of %2 in %3</source>
        <translation type="vanished">录入 %2 %3 的 %1</translation>
    </message>
    <message>
        <source>Save evaluation %1 %2</source>
        <translation>保存评价 %1 %2</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Importing figures</source>
        <translation>正在导入数据</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Comparing with the workbook</source>
        <translation>正在与工作簿比较</translation>
    </message>
    <message>
        <source>Importing rows</source>
        <translation>正在导入行</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Comparing the files</source>
        <translation>正在比较文件</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>正在检查数据</translation>
    </message>
    <message>
        <source>Source: workbook %1</source>
        <translation>数据来源：工作簿 %1</translation>
    </message>
    <message>
        <source>Note: figures in the units stated; an empty cell is not reported, not zero</source>
        <translation>说明：数值按所列单位填写；空单元格表示未报，不等于零</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>截止日期：%1</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>正在复制备份</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translation>正在读取损坏的文件</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <translation>正在核验备份</translation>
    </message>
    <message>
        <source>Texts accepted at import: %1</source>
        <translation>导入时确认的文字：%1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>导入 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ReturnStrip</name>
    <message>
        <source>Return with comments...</source>
        <translation>退回批注副本…</translation>
    </message>
    <message>
        <source>A copy of the sender's .xlsx with every refusal as a comment at its cell</source>
        <translation>另存报送方的 .xlsx，在每个拒收的单元格加批注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of %1 were refused and are not stored: send them back to be put right</source>
        <translation>
            <numerusform>“%1”有 %Ln 个单元格被拒收，未入库，可退回报送方改正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of several files were refused and are not stored: send them back to be put right</source>
        <translation>
            <numerusform>多个文件共有 %Ln 个单元格被拒收，未入库，可退回报送方改正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln cell(s)</source>
        <translation>
            <numerusform>%1：%Ln 个单元格</numerusform>
        </translation>
    </message>
</context>
</TS>
