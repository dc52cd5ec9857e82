#include "app/reports/templates.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void initResources()
{
    // The files lie in a static library, which registers nothing by itself.
    Q_INIT_RESOURCE(pilotage_report_templates);
}

namespace pilotage::reports {

const QStringList &shippedTemplates()
{
    static const QStringList names{u"annual"_s, u"county"_s, u"site"_s, u"compliance"_s, u"quality"_s};
    return names;
}

ParsedTemplate loadTemplate(const QString &nameOrPath)
{
    initResources();
    const bool isShipped = shippedTemplates().contains(nameOrPath);
    QFile file(isShipped ? u":/report_templates/%1.report"_s.arg(nameOrPath) : nameOrPath);
    if (!file.open(QIODevice::ReadOnly)) {
        ParsedTemplate none;
        Place place;
        place.file = nameOrPath;
        none.issues.push_back(
            {Severity::Error, u"report-unknown"_s, place, {nameOrPath, shippedTemplates().join(u", "_s)}});
        return none;
    }
    return parseTemplate(QString::fromUtf8(file.readAll()),
                         isShipped ? nameOrPath + u".report"_s : nameOrPath);
}

} // namespace pilotage::reports
