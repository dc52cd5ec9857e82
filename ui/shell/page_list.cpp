#include "ui/shell/page_list.h"

#include "ui/pages/care/backups_page.h"
#include "ui/pages/care/check_page.h"
#include "ui/pages/compliance/compliance_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/importing/import_page.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/register/register_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/synergy/synergy_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

QString name(const char *text)
{
    return QCoreApplication::translate("PageList", text);
}

} // namespace

std::vector<PageEntry> pageList(FileDialogs &dialogs)
{
    return {{u"overview"_s, u"overview"_s, name(QT_TRANSLATE_NOOP("PageList", "Overview")), false,
             [] { return new OverviewPage; }},
            {u"register"_s, u"pin"_s, name(QT_TRANSLATE_NOOP("PageList", "Pilots")), true,
             [&dialogs] { return new RegisterPage(dialogs); }},
            {u"indicators"_s, u"table"_s, name(QT_TRANSLATE_NOOP("PageList", "Indicators")), false,
             [] { return new IndicatorsPage; }},
            {u"synergy"_s, u"synergy"_s, name(QT_TRANSLATE_NOOP("PageList", "Synergy index")), true,
             [] { return new SynergyPage; }},
            {u"compliance"_s, u"scales"_s, name(QT_TRANSLATE_NOOP("PageList", "Compliance")), false,
             [] { return new CompliancePage; }},
            {u"importing"_s, u"import"_s, name(QT_TRANSLATE_NOOP("PageList", "Import")), true,
             [&dialogs] { return new ImportPage(dialogs); }},
            {u"report"_s, u"report"_s, name(QT_TRANSLATE_NOOP("PageList", "Report")), false,
             [&dialogs] { return new ReportPage(dialogs); }},
            {u"history"_s, u"history"_s, name(QT_TRANSLATE_NOOP("PageList", "History")), true,
             [] { return new HistoryPage; }},
            {u"check"_s, u"shield"_s, name(QT_TRANSLATE_NOOP("PageList", "Data check")), false,
             [] { return new CheckPage(u"indicators"_s); }},
            {u"backups"_s, u"archive"_s, name(QT_TRANSLATE_NOOP("PageList", "Backups")), false,
             [&dialogs] { return new BackupsPage(dialogs); }}};
}

} // namespace pilotage::ui
