#include "ui/pages/parts/wording.h"

#include "app/reports/chart_data.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr double kgPerTonne = 1000.0;
constexpr double kgPerMegatonne = 1e9;

} // namespace

bool speaksEnglish()
{
    return QLocale().language() != QLocale::Chinese;
}

QString placeName(const QString &zh, const QString &en)
{
    QString name = localName(zh, en);
    if (name != en)
        return name;
    for (const QString &kind : {u" District"_s, u" County"_s, u" City"_s, u" Subdistrict"_s})
        if (name.endsWith(kind))
            name.chop(kind.size());
    return name;
}

QString yearText(Period period)
{
    return period.isYear() ? QString::number(period.year()) : periodText(period);
}

QString dateText(const QDate &date, bool withYear)
{
    return date.toString(withYear ? u"yyyy-MM-dd"_s : u"MM-dd"_s);
}

QString megatonnes(std::int64_t kg, int decimals)
{
    return reports::numberText(static_cast<double>(kg) / kgPerMegatonne, decimals);
}

QString tonnes(std::int64_t kg)
{
    return reports::numberText(static_cast<double>(kg) / kgPerTonne, 0);
}

QString groupName(const QString &key)
{
    const std::pair<QLatin1StringView, QString> names[]
        = {{"air_water"_L1, Words::tr("Air, water")},
           {"carbon"_L1, Words::tr("Carbon")},
           {"energy"_L1, Words::tr("Energy")},
           {"industry"_L1, Words::tr("Industry")},
           {"building_transport"_L1, Words::tr("Build., transp.")},
           {"agriculture_sink"_L1, Words::tr("Agri., sinks")},
           {"waste_water"_L1, Words::tr("Waste, water")},
           {"management"_L1, Words::tr("Mgmt", "management, in a narrow heading")},
           {"pilot"_L1, Words::tr("Pilots")},
           {"economy"_L1, Words::tr("Economy")},
           {"ets"_L1, Words::tr("Carbon market")}};
    for (const auto &[known, name] : names)
        if (key == known)
            return name;
    return key;
}

QString strong(const QString &text)
{
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

QString strongLink(const QString &text, const QString &page, const QVariantMap &arguments)
{
    QUrlQuery query;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument)
        query.addQueryItem(argument.key(), argument.value().toString());
    QUrl url;
    url.setPath(page);
    url.setQuery(query);
    return u"<a href=\"%1\" style=\"text-decoration:none\"><b>%2</b></a>"_s.arg(
        url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text.toHtmlEscaped());
}

QString localTime(const QString &utc, bool withSeconds)
{
    QDateTime time = QDateTime::fromString(utc, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return utc;
    return time.toLocalTime().toString(withSeconds ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}

ComparedScope comparedScope(const workbook::Workbook &workbook, const Scope &scope)
{
    ComparedScope result;
    result.under = scope.district;
    const std::vector<workbook::DistrictNode> tree = workbook.districtTree();
    for (const workbook::DistrictNode &node : tree) {
        if (node.district.id != scope.district)
            continue;
        const District *shown = &node.district;
        if (node.district.level >= DistrictLevel::County && node.parent >= 0) {
            // A township is shown among the counties too: by the county it lies in.
            const workbook::DistrictNode *county = &node;
            while (county->district.level > DistrictLevel::County && county->parent >= 0)
                county = &tree[static_cast<std::size_t>(county->parent)];
            if (county->parent >= 0) {
                result.chosen = county->district.id;
                shown = &tree[static_cast<std::size_t>(county->parent)].district;
                result.under = shown->id;
            }
        }
        result.name = localName(shown->name, shown->nameEn);
    }
    return result;
}

} // namespace pilotage::ui
