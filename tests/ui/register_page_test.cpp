#include "tests/ui/window_fixture.h"
#include "ui/pages/register/detail_panel.h"
#include "ui/pages/register/district_model.h"
#include "ui/pages/register/filter_chip.h"
#include "ui/pages/register/kind_tabs.h"
#include "ui/pages/register/lifecycle_text.h"
#include "ui/pages/register/register_page.h"
#include "ui/shell/page_header.h"
#include "ui/widgets/data_table.h"

#include <boost/test/unit_test.hpp>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeView>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

DataTable *tableNamed(const QWidget *page, const QString &name)
{
    for (auto *table : page->findChildren<DataTable *>())
        if (table->accessibleName() == name)
            return table;
    return nullptr;
}

FilterChip *chipNamed(const QWidget *page, const QString &name)
{
    for (auto *chip : page->findChildren<FilterChip *>())
        if (chip->accessibleName() == name)
            return chip;
    return nullptr;
}

struct OnRegister : WindowFixture
{
    OnRegister()
    {
        window->showPage(u"register"_s);
        QCoreApplication::processEvents();
        page = window->page(u"register"_s);
        table = tableNamed(page, u"Enrolments"_s);
    }
    Page *page;
    DataTable *table;
};

} // namespace

BOOST_AUTO_TEST_SUITE(register_page)

BOOST_AUTO_TEST_CASE(shows_all_enrolments_of_the_prefecture)
{
    OnRegister f;
    const auto expected = f.window->workbook()->enrolments(SubjectId(330300)).size();
    BOOST_TEST(f.table->model()->rowCount() == static_cast<int>(expected));
    BOOST_TEST(f.page->answer().contains(QString::number(expected)));
    const QAbstractItemModelTester tester(f.table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester tree(f.page->findChild<QTreeView *>()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
}

BOOST_AUTO_TEST_CASE(counts_of_the_answer_open_what_they_count)
{
    OnRegister f;
    static const QRegularExpression link(u"<a href=\"([^\"]*)\"[^>]*><b>([\\d,]+)</b>"_s);
    auto *answer = f.window->findChild<PageHeader *>();
    BOOST_REQUIRE(answer);
    int links = 0;
    for (const QRegularExpressionMatch &match : link.globalMatch(f.page->answer())) {
        ++links;
        for (auto *label : answer->findChildren<QLabel *>())
            emit label->linkActivated(match.captured(1).replace(u"&amp;"_s, u"&"_s));
        BOOST_TEST(f.table->model()->rowCount() == match.captured(2).toInt(),
                   match.captured(0).toStdString());
    }
    BOOST_TEST(links == 5); // all, and four kinds
}

BOOST_AUTO_TEST_CASE(filters_by_type)
{
    OnRegister f;
    BOOST_REQUIRE(f.page->open({{u"type"_s, u"SYNERGY_PROV"_s}}));
    int expected = 0;
    for (const workbook::RegisterRow &row : f.window->workbook()->enrolments(SubjectId(330300)))
        expected += row.programmeType == "SYNERGY_PROV"_L1;
    BOOST_TEST(expected > 0);
    BOOST_TEST(f.table->model()->rowCount() == expected);
    BOOST_TEST(chipNamed(f.page, u"Type"_s)->isChecked());
    chipNamed(f.page, u"Type"_s)->setCurrent({});
    BOOST_TEST(f.table->model()->rowCount() > expected);
}

BOOST_AUTO_TEST_CASE(the_tree_changes_the_window_s_district)
{
    OnRegister f;
    auto *tree = f.page->findChild<QTreeView *>();
    auto *model = static_cast<DistrictModel *>(tree->model());
    const QModelIndex lucheng = model->indexOf(SubjectId(330302));
    BOOST_REQUIRE(lucheng.isValid());
    tree->scrollTo(lucheng);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(lucheng).center());
    BOOST_TEST(f.window->scope().district.value() == 330302);
    BOOST_TEST(f.table->model()->rowCount()
               == static_cast<int>(f.window->workbook()->enrolments(SubjectId(330302)).size()));
}

BOOST_AUTO_TEST_CASE(finds_a_division_by_code)
{
    OnRegister f;
    auto *tree = f.page->findChild<QTreeView *>();
    auto *model = static_cast<DistrictModel *>(tree->model());
    for (auto *edit : f.page->findChildren<QLineEdit *>())
        if (edit->accessibleName() == "Find division"_L1)
            QTest::keyClicks(edit, u"330304"_s);
    BOOST_TEST(model->indexOf(SubjectId(330304)).isValid());
    BOOST_TEST(!model->indexOf(SubjectId(330302)).isValid());
}

BOOST_AUTO_TEST_CASE(the_panel_follows_the_row)
{
    OnRegister f;
    f.table->setCurrentIndex(f.table->model()->index(3, 0));
    const QString name = f.table->model()->index(3, 0).data().toString();
    bool isNamed = false;
    for (const QLabel *label : f.page->findChild<DetailPanel *>()->findChildren<QLabel *>())
        isNamed = isNamed || label->text() == name;
    BOOST_TEST(isNamed);
}

BOOST_AUTO_TEST_CASE(every_kind_has_a_table_of_its_own)
{
    OnRegister f;
    auto *tabs = f.page->findChild<KindTabs *>();
    for (const RecordKind kind :
         {RecordKind::Site, RecordKind::Project, RecordKind::Measure, RecordKind::Event,
          RecordKind::Programme, RecordKind::Document, RecordKind::Certification}) {
        tabs->setCurrent(kind);
        const DataTable *shown = tableNamed(f.page, kindName(kind));
        BOOST_REQUIRE(shown);
        BOOST_TEST(shown->isVisible());
        if (kind != RecordKind::Certification) // the demonstration has none
            BOOST_TEST(shown->model()->rowCount() > 0, "no rows of " << toKey(kind));
        const QAbstractItemModelTester tester(shown->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
}

BOOST_AUTO_TEST_CASE(steps_grow_along_the_procedure)
{
    BOOST_TEST(lifecycleDone(Lifecycle::Draft) == 0);
    BOOST_TEST(lifecycleDone(Lifecycle::Listed) == 5);
    BOOST_TEST(lifecycleDone(Lifecycle::Named) == lifecycleSteps);
    BOOST_TEST(lifecycleStepTexts().size() == lifecycleSteps);
}

BOOST_AUTO_TEST_SUITE_END()
