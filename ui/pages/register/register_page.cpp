#include "ui/pages/register/register_page.h"

#include "app/domain/programme.h"
#include "app/workbook/register_lists.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/register/attachment_work.h"
#include "ui/pages/register/detail_panel.h"
#include "ui/pages/register/form_panel.h"
#include "ui/pages/register/lifecycle_text.h"
#include "ui/pages/register/register_actions.h"
#include "ui/pages/register/register_tables.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Tree and panel beside the table; narrower on office screens.
constexpr int treeWidth = 188;
constexpr int narrowTreeWidth = 166;
constexpr int panelWidth = 348;
constexpr int narrowPanelWidth = 292;
constexpr int narrowBelow = 1240; ///< width of the page

} // namespace

RegisterPage::RegisterPage(FileDialogs &dialogs, QWidget *parent)
    : Page(u"register"_s, parent)
    , m_dialogs(dialogs)
    , m_files(new AttachmentWork(dialogs, this))
    , m_actions(new RegisterActions(this))
    , m_tree(new DistrictTree(m_districts))
    , m_search(new QLineEdit)
    , m_tables(new RegisterTables)
    , m_foot(makeLabel({}, TextStyle::Caption, true))
    , m_side(new QStackedWidget)
    , m_detail(new DetailPanel)
    , m_form(new FormPanel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeTree());
    row->addWidget(new Line(Qt::Vertical));
    row->addWidget(makeMiddle(), 1);
    row->addWidget(new Line(Qt::Vertical));
    m_side->addWidget(m_detail);
    m_side->addWidget(m_form);
    m_side->setFixedWidth(panelWidth);
    row->addWidget(m_side);
    connectActions();
    connectParts();
    connectFiles();
    connectDragging();
}

QWidget *RegisterPage::makeTree()
{
    auto *part = new QWidget;
    m_treePart = part;
    part->setFixedWidth(treeWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    m_search->setPlaceholderText(tr("Division or code"));
    m_search->setAccessibleName(tr("Find division"));
    m_search->setClearButtonEnabled(true);
    auto *tools = new QToolButton;
    tools->setIcon(lineIcon(u"more"_s));
    tools->setFixedSize(28, 28);
    tools->setAccessibleName(tr("Work on divisions"));
    tools->setToolTip(tr("New, edit, move or delete a division"));
    connect(tools, &QToolButton::clicked, this,
            [this, tools] { showTreeMenu(tools->mapToGlobal(QPoint(0, tools->height()))); });
    auto *field = new QHBoxLayout;
    field->setContentsMargins(12, 0, 6, 0);
    field->setSpacing(4);
    field->addWidget(m_search);
    field->addWidget(tools);
    column->addLayout(field);
    m_tree->setItemDelegate(new DistrictDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Divisions"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_districts.setWanted(text.trimmed());
        m_tree->expandToDepth(text.trimmed().isEmpty() ? 1 : 9);
        m_tree->setCurrentIndex(m_districts.indexOf(under().value_or(SubjectId())));
    });
    connect(m_tree, &QTreeView::clicked, this, &RegisterPage::chooseDistrict);
    connect(m_tree, &QTreeView::activated, this, &RegisterPage::chooseDistrict);
    return part;
}

QWidget *RegisterPage::makeMiddle()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tables, 1);
    column->addWidget(new Line(Qt::Horizontal));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 7, 12, 7);
    foot->setSpacing(8);
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(m_foot, 1);
    for (QAction *action : {m_actions->advance, m_actions->move, m_actions->remove, m_actions->exportList})
        foot->addWidget(actionButton(action));
    column->addLayout(foot);
    return part;
}

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_side->setFixedWidth(width() < narrowBelow ? narrowPanelWidth : panelWidth);
    m_treePart->setFixedWidth(width() < narrowBelow ? narrowTreeWidth : treeWidth);
}

bool RegisterPage::concerns(const workbook::Changes &changes) const
{
    if (m_isBatch)
        return false;
    for (const char *table : {"district", "site", "site_share", "programme", "enrolment", "enrolment_event",
                              "project", "milestone", "funding", "observation", "measure", "certification",
                              "event", "organisation", "document", "document_subject", "attachment"})
        if (changes.touches(QLatin1StringView(table)))
            return true;
    return changes.tables.empty();
}

std::optional<SubjectId> RegisterPage::under() const
{
    if (m_township != SubjectId())
        return m_township;
    if (scope().district == SubjectId())
        return std::nullopt;
    return scope().district;
}

void RegisterPage::reload()
{
    m_files->setWorkbook(workbook());
    if (!workbook()) {
        m_form->discard();
        m_districts.setTree({});
        m_tables->clear();
        m_detail->clear();
        setAnswer({});
        return;
    }
    m_isReloading = true;
    auto done = qScopeGuard([this] { m_isReloading = false; });
    reloadTree();
    m_counts = workbook()->programmeCounts(under());
    const QModelIndex current = m_tree->currentIndex();
    // Below a county every row names the same district.
    const bool isWide
        = !current.isValid() || m_districts.node(current).district.level < DistrictLevel::County;
    m_tables->load(*workbook(), under(), isWide);
    m_shown = {m_tables->kind(), m_tables->currentId()};
    done.dismiss();
    m_isReloading = false;
    reloadAnswer();
    showDetail();
    updateActions();
}

void RegisterPage::reloadTree()
{
    m_districts.setTree(workbook()->districtTree());
    // A township chosen in the tree lasts only as long as its county is the window's district.
    if (m_township != SubjectId()) {
        const QModelIndex index = m_districts.indexOf(m_township);
        bool isBelow = false;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            isBelow = isBelow || m_districts.node(above).district.id == scope().district;
        if (!isBelow)
            m_township = {};
    }
    const QModelIndex current = m_districts.indexOf(under().value_or(SubjectId()));
    m_tree->setCurrentIndex(current);
    for (QModelIndex above = current; above.isValid(); above = above.parent())
        m_tree->expand(above);
}

void RegisterPage::reloadAnswer()
{
    const QLocale locale;
    // Every count opens the rows that it counts.
    const auto link = [&locale](int count, const QString &type) {
        return strongLink(locale.toString(count), u"register"_s, {{u"type"_s, type}});
    };
    QStringList parts;
    int all = 0;
    int demo = 0;
    for (const workbook::ProgrammeCount &count : m_counts) {
        if (count.count == 0)
            continue;
        all += count.count;
        demo += count.demo;
        parts.append(tr("%1 %2", "type and count")
                         .arg(shortTypeText(count.type), link(count.count, programmeFamily(count.type))));
    }
    const QString place = m_tree->currentIndex().data().toString();
    if (all == 0) {
        setAnswer(tr("%1: no pilots or projects are registered.").arg(place.toHtmlEscaped()));
        return;
    }
    QString text
        = tr("%1: %2 pilots and projects: %3")
              .arg(place.toHtmlEscaped(), link(all, {}), parts.join(tr(", ", "between items of a list")));
    if (demo > 0)
        text += tr("; %1 of them demo").arg(locale.toString(demo));
    setAnswer(text);
}

/// The row under the keys has changed: the panel follows, unless something is being typed in it.
void RegisterPage::followRow()
{
    const std::pair<RecordKind, qint64> now{m_tables->kind(), m_tables->currentId()};
    if (m_isReloading || now == m_shown)
        return;
    m_shown = now;
    m_form->leave();
    showDetail();
    updateActions();
}

void RegisterPage::showDetail()
{
    if (!workbook())
        return;
    const qint64 id = m_tables->currentId();
    if (id == 0) {
        m_detail->clear();
        emit selectionTextChanged({});
        return;
    }
    guarded(this, [&] {
        if (const auto subject = m_tables->currentSubject())
            m_detail->setSubject(*workbook(), *subject);
        else if (const auto task = editRecordTask(*workbook(), m_tables->kind(), id))
            m_detail->setRecord(m_tables->currentName(), kindName(m_tables->kind()), recordInWords(*task),
                                currentDocument());
        emit selectionTextChanged(m_tables->currentName());
    });
}

/// The document in the row under the keys, with its files.
std::optional<DocumentFiles> RegisterPage::currentDocument() const
{
    if (m_tables->kind() != RecordKind::Document)
        return std::nullopt;
    const auto document
        = workbook::RegisterEditing(*workbook()).find<Document>(DocumentId(m_tables->currentId()));
    return document ? std::optional(filesOf(*workbook(), {*document}).front()) : std::nullopt;
}

void RegisterPage::chooseDistrict(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const District &district = m_districts.node(index).district;
    const bool isLow = district.level == DistrictLevel::Township || district.level == DistrictLevel::Village;
    if (!isLow) {
        m_township = {};
        if (district.id == scope().district)
            invalidate();
        else
            emit scopeRequested({district.id, scope().period});
        return;
    }
    // The window's pickers end at counties: below them the tree filters this page alone.
    QModelIndex county = index.parent();
    while (county.isValid() && m_districts.node(county).district.level >= DistrictLevel::Township)
        county = county.parent();
    const SubjectId chosen = district.id;
    const SubjectId above = county.isValid() ? m_districts.node(county).district.id : scope().district;
    m_township = chosen;
    if (above == scope().district)
        invalidate();
    else
        emit scopeRequested({above, scope().period});
}

bool RegisterPage::open(const QVariantMap &arguments)
{
    if (arguments.contains(u"type"_s) || arguments.contains(u"state"_s)) {
        m_tables->setKind(RecordKind::Enrolment);
        m_tables->setFilter(RecordKind::Enrolment, 0, arguments.value(u"type"_s).toString());
        m_tables->setFilter(RecordKind::Enrolment, 1, arguments.value(u"state"_s).toString());
    }
    if (const auto kind = fromKey<RecordKind>(arguments.value(u"new"_s).toString()))
        create(*kind);
    if (const auto kind = fromKey<RecordKind>(arguments.value(u"edit"_s).toString())) {
        m_tables->setKind(*kind);
        edit(*kind, m_tables->currentId());
    }
    if (!arguments.contains(u"subject"_s))
        return true;
    return openSubject(SubjectId(arguments.value(u"subject"_s).toLongLong()));
}

/// Its row, whatever is filtered; a division without one in the tree; else one of another district.
bool RegisterPage::openSubject(SubjectId subject)
{
    if (m_tables->selectSubject(subject))
        return true;
    if (const QModelIndex index = m_districts.indexOf(subject); index.isValid()) {
        chooseDistrict(index);
        return true;
    }
    if (m_districts.rowCount() == 0)
        return false;
    const SubjectId whole = m_districts.node(m_districts.index(0, 0)).district.id;
    if (scope().district == whole)
        return false;
    emit scopeRequested({whole, scope().period});
    return m_tables->selectSubject(subject);
}

} // namespace pilotage::ui
