// How the report page is put together.
#include "ui/pages/parts/work_strip.h"
#include "ui/pages/report/final_reports.h"
#include "ui/pages/report/number_panel.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/report/section_list.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int barHeight = 36;

/// The ground of bound numbers on the page, for the legend.
class Swatch : public QWidget
{
public:
    explicit Swatch(const QColor &color)
        : m_color(color)
    {
        setFixedSize(12, 12);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_color); }

private:
    QColor m_color;
};

QToolButton *makeTool(const QString &icon, const QString &name)
{
    auto *tool = new QToolButton;
    tool->setIcon(lineIcon(icon));
    tool->setIconSize({16, 16});
    tool->setFixedSize(28, 28);
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    return tool;
}

} // namespace

QWidget *ReportPage::buildPreview()
{
    auto *preview = new QWidget;
    auto *row = new QHBoxLayout(preview);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(new Line(Qt::Vertical));
    row->addWidget(buildCentre(), 1);
    row->addWidget(new Line(Qt::Vertical));
    row->addWidget(buildRight());
    return preview;
}

QWidget *ReportPage::buildChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(16, 10, 12, 0);
    column->setSpacing(8);
    for (const auto &[box, name] : {std::pair{m_templateBox, tr("Report")}, {m_subjectBox, tr("About")}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        QLabel *label = makeLabel(name, TextStyle::Caption, true);
        label->setMinimumWidth(40);
        label->setBuddy(box);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(label);
        row->addWidget(box, 1);
        column->addLayout(row);
    }
    return choices;
}

QWidget *ReportPage::buildLeft()
{
    auto *left = new QWidget;
    m_left = left;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildChoices());
    column->addWidget(m_sections, 1);
    column->addWidget(new Line(Qt::Horizontal));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 6, 12, 8);
    foot->setSpacing(2);
    m_totals->setWordWrap(true);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    foot->addWidget(m_totals);
    foot->addWidget(m_hash);
    column->addLayout(foot);
    return left;
}

QWidget *ReportPage::buildCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget;
    bar->setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);
    m_previous = makeTool(u"chevron-left"_s, tr("Previous page"));
    m_next = makeTool(u"chevron-right"_s, tr("Next page"));
    m_fit = new QToolButton;
    m_fit->setText(tr("Fit width"));
    m_fit->setMinimumWidth(72);
    m_fit->setToolTip(tr("The page as wide as the view (0)"));
    QToolButton *smaller = makeTool(u"zoom-out"_s, tr("Smaller"));
    QToolButton *larger = makeTool(u"zoom-in"_s, tr("Larger"));
    QToolButton *print = makeTool(u"printer"_s, tr("Print"));
    row->addWidget(m_previous);
    row->addWidget(m_pageNumber);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(smaller);
    row->addWidget(m_fit);
    row->addWidget(larger);
    row->addSpacing(12);
    const reports::RenderOptions colors;
    for (const auto &[color, name] :
         {std::pair{colors.bound, tr("From data")}, {colors.pending, tr("Pending")}}) {
        row->addWidget(new Swatch(color));
        row->addWidget(makeLabel(name, TextStyle::Caption, true));
        row->addSpacing(8);
    }
    row->addWidget(print);
    column->addWidget(bar);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(m_pages, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_pages->goTo(m_pages->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pages->goTo(m_pages->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_pages->zoomBy(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_pages->zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, m_pages, &PageView::fitWidth);
    connect(print, &QToolButton::clicked, this, &ReportPage::print);
    return centre;
}

QWidget *ReportPage::buildRight()
{
    auto *right = new QWidget;
    m_right = right;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_numbers, 1);
    column->addWidget(new Line(Qt::Horizontal));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(makeLabel(tr("Format"), TextStyle::Caption, true));
    foot->addWidget(m_format);
    foot->addStretch(1);
    foot->addWidget(m_freeze);
    column->addLayout(foot);
    return right;
}

/// Wide windows give the lists room before the page.
void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_left->setFixedWidth(std::clamp(width() / 5, 292, 340));
    m_right->setFixedWidth(std::clamp(width() / 4, 340, 430));
}

void ReportPage::connectParts()
{
    connect(m_templateBox, &QComboBox::activated, this, &ReportPage::chooseTemplate);
    connect(m_subjectBox, &QComboBox::activated, this, [this](int index) {
        m_subject = m_subjects[std::size_t(index)];
        remake();
    });
    connect(m_sections, &SectionList::sectionChosen, this,
            [this](int block) { m_pages->goTo(m_made.pages->pageOf(block)); });
    connect(m_sections, &SectionList::keptChanged, this, [this](int section, bool isKept) {
        std::set<int> &leftOut = m_leftOut[chosenTemplate().name];
        if (isKept)
            leftOut.erase(section);
        else
            leftOut.insert(section);
        remake();
    });
    connect(m_pages, &PageView::currentPageChanged, this, [this] { showPageNumber(); });
    connect(m_pages, &PageView::numberChosen, this, &ReportPage::chooseNumber);
    connect(m_pages, &PageView::numberActivated, this, &ReportPage::showEvidence);
    connect(m_pages, &PageView::zoomChanged, this, [this] {
        m_fit->setText(m_pages->fitsWidth() ? tr("Fit width") : u"%1 %"_s.arg(m_pages->zoomPercent()));
    });
    connect(m_numbers, &NumberPanel::numberChosen, this, &ReportPage::chooseNumber);
    connect(m_numbers, &NumberPanel::evidenceRequested, this, &ReportPage::showEvidence);
    connect(m_format, &SegmentedControl::currentChanged, this, [this] { updateButtons(); });
    connect(m_view, &SegmentedControl::currentChanged, this, &ReportPage::setView);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportReport);
    connect(m_freeze, &QPushButton::clicked, this, &ReportPage::freeze);
    connect(m_each, &QPushButton::clicked, this, &ReportPage::startBatch);
    connect(m_showFinal, &QPushButton::clicked, this, [this] {
        m_view->setCurrent(Final);
        setView(Final);
        if (m_final)
            m_finals->select(m_final->id);
    });
    connect(m_finals, &FinalReports::previewWanted, this, [this] {
        m_view->setCurrent(Preview);
        setView(Preview);
    });
    connect(m_finals, &FinalReports::done, this, [this](const QString &what) {
        emit toastRequested(what, false);
        invalidate();
    });
    connect(m_finals, &FinalReports::failed, this,
            [this](const QString &cause) { emit messageRequested(MessageKind::Failure, cause); });
    connect(&m_count, &RowCount::counted, this, [this](int rows) { tellFinal(rows); });
    connect(&m_count, &RowCount::failed, this,
            [this](const QString &cause) { emit messageRequested(MessageKind::Failure, cause); });
    connect(m_run, &BatchRun::progressed, m_strip, &WorkStrip::showProgress);
    connect(m_run, &BatchRun::finished, this, &ReportPage::endBatch);
    connect(m_strip, &WorkStrip::cancelRequested, m_run, &BatchRun::cancel);
    // A batch writes no workbook: other pages and edits go on meanwhile.
    connect(m_strip, &WorkStrip::busyChanged, this, &ReportPage::updateButtons);
}

} // namespace pilotage::ui
