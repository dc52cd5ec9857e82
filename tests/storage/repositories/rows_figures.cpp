#include "tests/storage/repositories/rows.h"

using namespace Qt::StringLiterals;

namespace pilotage::test {

namespace {

const ObservationKey figureKey = {SubjectId(1003), IndicatorId(1020), Period::ofYear(2023), 2};

} // namespace

Indicator indicator()
{
    Indicator row;
    row.id = IndicatorId(1020);
    row.code = u"Indicator code 值151"_s;
    row.nameZh = u"Indicator nameZh 值152"_s;
    row.nameEn = u"Indicator nameEn 值153"_s;
    row.unit = u"Indicator unit 值154"_s;
    row.decimals = 3;
    row.direction = Direction::Interval;
    row.lowerBound = 157.1;
    row.upperBound = 158.1;
    row.frequency = Frequency::Quarter;
    row.aggregation = Aggregation::WeightedMean;
    row.denominator = IndicatorId(1020);
    row.group = u"Indicator group 值162"_s;
    row.definition = u"Indicator definition 值163"_s;
    row.source = u"Indicator source 值164"_s;
    row.status = u"own"_s;
    return row;
}

Target target()
{
    Target row;
    row.id = TargetId(1021);
    row.subject = SubjectId(1003);
    row.indicator = IndicatorId(1020);
    row.period = Period::ofYear(1999);
    row.value = 170.1;
    row.base = 171.1;
    row.printed = u"Target printed 值172"_s;
    row.document = DocumentId(1006);
    row.isDemo = true;
    return row;
}

Observation observation()
{
    Observation row;
    row.key = figureKey;
    row.value = 176.1;
    row.state = State::Present;
    row.qualifier = Qualifier::LowerBound;
    row.review = Review::Reviewed;
    row.enteredUnit = 2180;
    row.enteredDecimals = 2181;
    row.source = SourceId(1009);
    row.sourceRow = 2183;
    row.sourceColumn = 2184;
    return row;
}

ObservationNote observationNote()
{
    ObservationNote row;
    row.key = figureKey;
    row.printed = u"ObservationNote printed 值186"_s;
    row.asOf = u"ObservationNote asOf 值187"_s;
    row.comment = u"ObservationNote comment 值188"_s;
    return row;
}

ObservationCandidate observationCandidate()
{
    ObservationCandidate row;
    row.key = figureKey;
    row.source = SourceId(1009);
    row.value = 191.1;
    row.qualifier = Qualifier::LowerBound;
    row.enteredUnit = 2193;
    row.enteredDecimals = 2194;
    row.chosen = true;
    return row;
}

FactorSet factorSet()
{
    FactorSet row;
    row.id = FactorSetId(1025);
    row.code = u"FactorSet code 值197"_s;
    row.nameZh = u"FactorSet nameZh 值198"_s;
    row.nameEn = u"FactorSet nameEn 值199"_s;
    row.publisher = u"FactorSet publisher 值200"_s;
    row.version = u"FactorSet version 值201"_s;
    row.industry = u"FactorSet industry 值202"_s;
    row.year = 2203;
    row.status = DocumentStatus::Secondary;
    row.source = u"FactorSet source 值205"_s;
    return row;
}

Factor factor()
{
    Factor row;
    row.id = FactorId(1026);
    row.factorSet = FactorSetId(1025);
    row.code = u"Factor code 值208"_s;
    row.nameZh = u"Factor nameZh 值209"_s;
    row.nameEn = u"Factor nameEn 值210"_s;
    row.region = u"Factor region 值211"_s;
    row.year = 2212;
    row.quantity = u"Factor quantity 值213"_s;
    row.value = 214.1;
    row.unit = u"Factor unit 值215"_s;
    row.status = DocumentStatus::Secondary;
    row.source = u"Factor source 值217"_s;
    return row;
}

Requirement requirement()
{
    Requirement row;
    row.id = RequirementId(1027);
    row.programmeType = u"Requirement programmeType 值219"_s;
    row.position = 2220;
    row.groupZh = u"Requirement groupZh 值221"_s;
    row.nameZh = u"Requirement nameZh 值222"_s;
    row.nameEn = u"Requirement nameEn 值223"_s;
    row.kind = RequirementKind::Core;
    row.comparison = Comparison::AtMost;
    row.threshold = 226.1;
    row.printed = u"Requirement printed 值227"_s;
    row.unit = u"Requirement unit 值228"_s;
    row.condition = u"Requirement condition 值229"_s;
    row.indicator = IndicatorId(1020);
    row.status = DocumentStatus::Secondary;
    row.source = u"Requirement source 值232"_s;
    return row;
}

Scheme scheme()
{
    Scheme row;
    row.id = SchemeId(1028);
    row.code = u"Scheme code 值234"_s;
    row.version = u"Scheme version 值235"_s;
    row.nameZh = u"Scheme nameZh 值236"_s;
    row.nameEn = u"Scheme nameEn 值237"_s;
    row.status = SchemeStatus::Example;
    row.normalisation = Normalisation::Attainment;
    row.limits = Limits::Goal;
    row.weighting = Weighting::Stddev;
    row.panelFrom = 2242;
    row.panelTo = 2243;
    row.coverageMin = 0.75;
    row.note = u"Scheme note 值245"_s;
    return row;
}

SchemeItem schemeItem()
{
    SchemeItem row;
    row.id = SchemeItemId(1029);
    row.scheme = SchemeId(1028);
    row.parent = SchemeItemId(1029);
    row.position = 2249;
    row.code = u"SchemeItem code 值250"_s;
    row.nameZh = u"SchemeItem nameZh 值251"_s;
    row.nameEn = u"SchemeItem nameEn 值252"_s;
    row.weight = 253.1;
    row.kind = LeafKind::RegisterCount;
    row.indicator = IndicatorId(1020);
    row.denominator = IndicatorId(1020);
    row.factor = 257.1;
    row.direction = Direction::Interval;
    row.low = 259.1;
    row.high = 260.1;
    row.target = 261.1;
    row.params = u"SchemeItem params 值262"_s;
    return row;
}

FrozenReport frozenReport()
{
    FrozenReport row;
    row.id = FrozenReportId(1031);
    row.name = u"FrozenReport name 值281"_s;
    row.templateName = u"FrozenReport templateName 值282"_s;
    row.title = u"FrozenReport title 值283"_s;
    row.subject = SubjectId(330302);
    row.period = Period::ofYear(2016);
    row.scheme = u"FrozenReport scheme 值284"_s;
    row.language = u"en"_s;
    row.frozenAt = u"FrozenReport frozenAt 值285"_s;
    row.actor = u"FrozenReport actor 值286"_s;
    row.headHash = QString(64, u'a');
    row.digest = QString(64, u'b');
    row.numberCount = 287;
    row.pendingCount = 288;
    return row;
}

Evaluation evaluation()
{
    Evaluation row;
    row.id = EvaluationId(1030);
    row.scheme = SchemeId(1028);
    row.scope = SubjectId(330302);
    row.level = u"Evaluation level 值266"_s;
    row.period = Period::ofYear(2017);
    row.label = u"Evaluation label 值268"_s;
    row.createdAt = u"Evaluation createdAt 值269"_s;
    row.actor = u"Evaluation actor 值270"_s;
    row.inputDigest = u"Evaluation inputDigest 值271"_s;
    row.state = EvaluationState::Published;
    return row;
}

Cycle cycle()
{
    Cycle row;
    row.id = CycleId(1031);
    row.code = u"Cycle code 值274"_s;
    row.yearFrom = 2275;
    row.yearTo = 2276;
    row.sectors = u"Cycle sectors 值277"_s;
    row.deadline = u"Cycle deadline 值278"_s;
    row.offsetCapPercent = 2279;
    row.nationalEntities = 9007199254741273;
    row.nationalEntitiesStatus = DocumentStatus::Secondary;
    row.nationalDueT = 282.1;
    row.nationalRatePercent = 283.1;
    row.nationalRateStatus = DocumentStatus::Secondary;
    row.source = u"Cycle source 值285"_s;
    row.note = u"Cycle note 值286"_s;
    return row;
}

Obligation obligation()
{
    Obligation row;
    row.id = ObligationId(1032);
    row.cycle = CycleId(1031);
    row.entity = SubjectId(1001);
    row.emissionYear = 2290;
    row.verifiedKg = 9007199254741284;
    row.state = ObligationState::ExcludedCourt;
    row.reason = u"Obligation reason 值293"_s;
    row.document = DocumentId(1006);
    row.isDemo = true;
    return row;
}

LedgerEntry ledgerEntry()
{
    LedgerEntry row;
    row.id = LedgerEntryId(1033);
    row.obligation = ObligationId(1032);
    row.kind = LedgerKind::CarryOver;
    row.amountKg = 9007199254741292;
    row.occurredOn = u"LedgerEntry occurredOn 值300"_s;
    row.vintage = u"LedgerEntry vintage 值301"_s;
    row.reverses = LedgerEntryId(1033);
    row.document = DocumentId(1006);
    row.isDemo = true;
    row.note = u"LedgerEntry note 值305"_s;
    return row;
}

} // namespace pilotage::test
