#include "ui/pages/register/detail_panel.h"

#include "app/messages/field_labels.h"
#include "app/messages/labels.h"
#include "app/workbook/workbook.h"
#include "ui/pages/parts/panel_parts.h"
#include "ui/pages/register/detail_parts.h"
#include "ui/pages/register/lifecycle_text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/pane.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::workbook::SubjectDetail;
using pilotage::workbook::SubjectFigure;

namespace pilotage::ui {

namespace {

constexpr std::size_t stepsShown = 10;
constexpr int fieldsShown = 4; ///< of one step

QString qualifierText(Qualifier qualifier)
{
    return qualifier == Qualifier::Exact ? QString() : messages::label(qualifier);
}

} // namespace

DetailPanel::DetailPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Particulars"));
    auto *drop = new FileDrop(
        viewport(), [this](const QStringList &, const QPoint &position) { return offerFor(position); });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths, const QPoint &position) {
        emit filesDropped(paths, documentAt(position).value_or(DocumentId()).value());
    });
    clear();
}

void DetailPanel::clear()
{
    forget();
    m_subject = {};
    setWidget(new EmptyState(u"pin"_s, tr("Nothing chosen"),
                             tr("Choose a row to see its steps, events and figures.")));
}

void DetailPanel::forget()
{
    m_tools.clear();
    m_documents = nullptr;
    m_shown.clear();
    m_name.clear();
    m_isDocument = false;
}

QVBoxLayout *DetailPanel::beginContent()
{
    forget();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    return column;
}

void DetailPanel::endContent(QVBoxLayout *column)
{
    column->addStretch();
    setWidget(column->parentWidget());
    setWritable(m_notWritable);
}

void DetailPanel::setSubject(workbook::Workbook &book, SubjectId subject)
{
    const workbook::SubjectDetail detail = book.subjectDetail(subject);
    const int place = subject == m_subject ? verticalScrollBar()->value() : 0;
    m_subject = subject;
    QVBoxLayout *column = beginContent();
    m_name = messages::localName(detail.name, detail.nameEn);
    m_shown = filesOf(book, workbook::documentsBehind(book, subject));
    addHead(column, detail);
    addParticulars(column, detail);
    addEvents(column, detail);
    addMeasures(column, detail);
    addCertifications(column, detail);
    addFigures(column, detail);
    addDocuments(column, m_shown);
    addHistory(column, workbook::subjectHistoryInWords(book, subject));
    endContent(column);
    widget()->adjustSize();
    verticalScrollBar()->setValue(place);
}

void DetailPanel::setRecord(const QString &title, const QString &caption,
                            const std::vector<std::pair<QString, QString>> &words,
                            std::optional<DocumentFiles> document)
{
    m_subject = {};
    QVBoxLayout *column = beginContent();
    m_name = title;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 12, 10);
    head->setSpacing(3);
    QLabel *name = makeLabel(title, TextStyle::ObjectName);
    name->setWordWrap(true);
    head->addWidget(name);
    head->addWidget(makeLabel(caption, TextStyle::Caption, true));
    column->addLayout(head);
    QGridLayout *grid = addKeyValues(addSection(column, tr("Particulars")));
    for (const auto &[label, text] : words)
        addKeyValue(grid, label, text);
    if (document) {
        m_isDocument = true;
        m_shown = {*document};
        QVBoxLayout *section
            = addSection(column, tr("Files"), static_cast<qsizetype>(document->files.size()),
                         makeTool(u"clip"_s, tr("Attach files"),
                                  [this, id = document->document.id.value()] { emit attachRequested(id); }));
        addFileList(section, m_shown, false);
    }
    endContent(column);
    verticalScrollBar()->setValue(0);
}

void DetailPanel::setWritable(const QString &notWritable)
{
    m_notWritable = notWritable;
    if (m_documents)
        m_documents->setWritable(notWritable);
    for (const QPointer<QToolButton> &tool : m_tools) {
        if (!tool)
            continue;
        tool->setEnabled(notWritable.isEmpty());
        tool->setToolTip(notWritable.isEmpty() ? tool->accessibleName()
                                               : tool->accessibleName() + u'\n' + notWritable);
    }
}

QToolButton *DetailPanel::makeTool(const QString &icon, const QString &text,
                                   const std::function<void()> &work)
{
    auto *tool = new QToolButton;
    tool->setIcon(lineIcon(icon));
    tool->setIconSize({16, 16});
    tool->setFixedSize(24, 24);
    tool->setAccessibleName(text);
    connect(tool, &QToolButton::clicked, this, work);
    m_tools.push_back(tool);
    return tool;
}

QToolButton *DetailPanel::makeAdd(RecordKind kind)
{
    return makeTool(u"plus"_s, tr("%1 for this").arg(newName(kind)),
                    [this, kind] { emit createRequested(kind); });
}

void DetailPanel::openRecord(const QString &link)
{
    if (const auto kind = fromKey<RecordKind>(link.section(u'/', 0, 0)); kind && m_notWritable.isEmpty())
        emit editRequested(*kind, link.section(u'/', 1).toLongLong());
}

void DetailPanel::addHead(QVBoxLayout *column, const SubjectDetail &detail)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 12, 6);
    head->setSpacing(3);
    QLabel *name = makeLabel(messages::localName(detail.name, detail.nameEn), TextStyle::ObjectName);
    name->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->addWidget(name, 1);
    const RecordKind kind = detail.kind == SubjectKind::District ? RecordKind::District
        : detail.kind == SubjectKind::Site                       ? RecordKind::Site
                                                                 : RecordKind::Project;
    title->addWidget(makeTool(u"pencil"_s, editName(kind),
                              [this, kind, id = detail.subject.value()] { emit editRequested(kind, id); }),
                     0, Qt::AlignTop);
    head->addLayout(title);
    QString programme;
    if (!detail.enrolments.empty()) {
        const workbook::RegisterRow &row = detail.enrolments.front().row;
        programme = joined(
            {messages::localName(row.programmeNameZh, row.programmeNameEn), messages::batchText(row.batch)});
    }
    QLabel *what = makeLabel(joined({subjectTypeText(detail.kind, detail.typeKey), programme}),
                             TextStyle::Caption, true);
    what->setWordWrap(true);
    head->addWidget(what);
    auto *badges = new QHBoxLayout;
    badges->setContentsMargins(0, 4, 0, 2);
    for (const SubjectDetail::EnrolmentPart &part : detail.enrolments) {
        auto *badge = new Badge;
        badge->setState(messages::label(part.row.state), lifecycleTone(part.row.state),
                        lifecycleMark(part.row.state));
        badges->addWidget(badge);
    }
    if (detail.isDemo) {
        auto *badge = new Badge;
        badge->setState(tr("demo"), Tone::Muted, Mark::None);
        badges->addWidget(badge);
    }
    badges->addStretch();
    head->addLayout(badges);
    if (!detail.enrolments.empty())
        head->addWidget(new Stepper(detail.enrolments.front().row.state));
    column->addLayout(head);
}

void DetailPanel::addParticulars(QVBoxLayout *column, const SubjectDetail &detail)
{
    QGridLayout *grid = addKeyValues(addSection(column, tr("Particulars")));
    for (const SubjectDetail::EnrolmentPart &part : detail.enrolments) {
        addKeyValue(grid, tr("Programme"),
                    messages::localName(part.row.programmeNameZh, part.row.programmeNameEn));
        addKeyValue(grid, tr("Batch"), messages::batchText(part.row.batch));
        addKeyValue(grid, tr("Authority"), part.authority);
        addKeyValue(grid, tr("Document"), part.documentTitle);
    }
    addKeyValue(grid, tr("District"), messages::localName(detail.districtName, detail.districtNameEn));
    addKeyValue(grid, tr("Code"), detail.code);
    addKeyValue(grid, tr("Credit code"), detail.creditCode);
    addKeyValue(grid, tr("Note"), detail.note);
}

void DetailPanel::addEvents(QVBoxLayout *column, const SubjectDetail &detail)
{
    std::vector<DatedLine> lines;
    for (const Event &event : detail.events)
        lines.push_back({senseText(event.happenedOn, event.dateSense), event.title,
                         joined({messages::label(event.kind), event.note}),
                         event.isDemo ? tr("demo") : QString(), u"event/%1"_s.arg(event.id.value())});
    for (const SubjectDetail::EnrolmentPart &part : detail.enrolments)
        for (auto event = part.events.rbegin(); event != part.events.rend(); ++event)
            lines.push_back({senseText(event->happenedOn, event->dateSense), messages::label(event->state),
                             joined({event->reason, event->author}), event->isDemo ? tr("demo") : QString()});
    // Newest first; "<=" and "about" belong to the words of a date, not to its order.
    const auto bare = [](const QString &date) {
        const qsizetype digit = date.indexOf(QRegularExpression(u"\\d"_s));
        return digit < 0 ? QString() : date.mid(digit);
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const DatedLine &left, const DatedLine &right) {
        return bare(left.date) > bare(right.date);
    });
    QVBoxLayout *section
        = addSection(column, tr("Events"), static_cast<qsizetype>(lines.size()), makeAdd(RecordKind::Event));
    if (!lines.empty())
        section->addWidget(makeDatedList(lines, [this](const QString &link) { openRecord(link); }));
}

void DetailPanel::addMeasures(QVBoxLayout *column, const SubjectDetail &detail)
{
    const QLocale locale;
    QVBoxLayout *section = addSection(column, tr("Measures"), static_cast<qsizetype>(detail.measures.size()),
                                      makeAdd(RecordKind::Measure));
    for (const Measure &measure : detail.measures) {
        QStringList effects{messages::label(measure.kind)};
        if (measure.co2TargetT)
            effects.append(
                tr("CO\u2082 \u2212%1 t a year").arg(locale.toString(*measure.co2TargetT, 'f', 0)));
        if (measure.pollutantTargetKg)
            effects.append(
                tr("%1 \u2212%2 t a year")
                    .arg(measure.pollutant, locale.toString(*measure.pollutantTargetKg / 1000, 'f', 1)));
        if (measure.isDemo)
            effects.append(tr("demo"));
        section->addWidget(makeLink(measure.name, u"measure/%1"_s.arg(measure.id.value()),
                                    [this](const QString &link) { openRecord(link); }));
        QLabel *effect = makeLabel(joined(effects), TextStyle::Caption, true);
        effect->setWordWrap(true);
        section->addWidget(effect);
    }
}

void DetailPanel::addCertifications(QVBoxLayout *column, const SubjectDetail &detail)
{
    QVBoxLayout *section
        = addSection(column, tr("Certificates"), static_cast<qsizetype>(detail.certifications.size()),
                     makeAdd(RecordKind::Certification));
    for (const Certification &certificate : detail.certifications) {
        section->addWidget(
            makeLink(certificate.title.isEmpty() ? messages::label(certificate.kind) : certificate.title,
                     u"certification/%1"_s.arg(certificate.id.value()),
                     [this](const QString &link) { openRecord(link); }));
        const QString until
            = certificate.expiresOn.isEmpty() ? QString() : tr("until %1").arg(certificate.expiresOn);
        section->addWidget(makeLabel(joined({certificate.issuer, certificate.issuedOn, until,
                                             certificate.isDemo ? tr("demo") : QString()}),
                                     TextStyle::Caption, true));
    }
}

void DetailPanel::addFigures(QVBoxLayout *column, const SubjectDetail &detail)
{
    if (detail.figures.empty())
        return;
    const QLocale locale;
    QVBoxLayout *section = addSection(column, tr("Figures"), static_cast<qsizetype>(detail.figures.size()));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const SubjectFigure &figure : detail.figures) {
        const auto open = [this, figure](const QString &) {
            emit pageRequested(u"indicators"_s,
                               {{u"indicator"_s, QString::number(figure.indicator.value())},
                                {u"subject"_s, qint64(m_subject.value())},
                                {u"period"_s, figure.period.year()}});
        };
        QLabel *name = makeLink(messages::localName(figure.nameZh, figure.nameEn), u"figure"_s, open);
        name->setToolTip(tr("Open on the page Indicators"));
        grid->addWidget(name, row, 0);
        grid->addWidget(new Spark(figure.trend), row, 1);
        const QString value = locale.toString(figure.value, 'f', figure.decimals);
        // The same by mouse; one stop of the Tab key is enough.
        QLabel *number = makeLink(joined({value + u' ' + messages::unitText(figure.unit)}), u"figure"_s, open,
                                  TextStyle::BodyStrong);
        number->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
        number->setFocusPolicy(Qt::NoFocus);
        number->setWordWrap(false);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(number, row, 2);
        QLabel *source
            = makeLabel(joined({messages::periodText(figure.period), qualifierText(figure.qualifier),
                                figure.printed.isEmpty() ? QString() : tr("printed: %1").arg(figure.printed),
                                figure.sourceTitle, figure.isDemo ? tr("demo") : QString()}),
                        TextStyle::Small, true);
        source->setWordWrap(true);
        source->setContentsMargins(0, 0, 0, 6);
        grid->addWidget(source, row + 1, 0, 1, 3);
        row += 2;
    }
    section->addLayout(grid);
}

void DetailPanel::addDocuments(QVBoxLayout *column, const std::vector<DocumentFiles> &documents)
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(makeTool(u"clip"_s, tr("Attach files"), [this] { emit attachRequested(0); }));
    row->addWidget(makeAdd(RecordKind::Document));
    QVBoxLayout *section
        = addSection(column, tr("Documents"), static_cast<qsizetype>(documents.size()), tools);
    addFileList(section, documents, true);
}

void DetailPanel::addFileList(QVBoxLayout *section, const std::vector<DocumentFiles> &documents,
                              bool withTitles)
{
    m_documents = new DocumentList;
    m_documents->setDocuments(documents, withTitles);
    section->addWidget(m_documents);
    connect(m_documents, &DocumentList::documentRequested, this,
            [this](qint64 id) { openRecord(u"document/%1"_s.arg(id)); });
    connect(m_documents, &DocumentList::attachRequested, this, &DetailPanel::attachRequested);
    connect(m_documents, &DocumentList::openRequested, this, &DetailPanel::fileOpenRequested);
    connect(m_documents, &DocumentList::saveRequested, this, &DetailPanel::fileSaveRequested);
    connect(m_documents, &DocumentList::removeRequested, this, &DetailPanel::fileRemoveRequested);
}

/// What dragging files over the panel would do there.
DropOffer DetailPanel::offerFor(const QPoint &position) const
{
    if (!m_notWritable.isEmpty())
        return {m_notWritable, true};
    if (m_name.isEmpty())
        return {tr("Choose a row first: the files are attached to it"), true};
    if (const auto document = documentAt(position)) {
        for (const DocumentFiles &each : m_shown)
            if (each.document.id == *document)
                return {tr("Attach to the document \u201c%1\u201d").arg(each.document.title)};
    }
    if (m_subject == SubjectId())
        return {tr("Files are attached to documents, divisions, sites and projects"), true};
    return {tr("Attach to %1 as a new document").arg(m_name)};
}

std::optional<DocumentId> DetailPanel::documentAt(const QPoint &position) const
{
    if (m_isDocument && !m_shown.empty())
        return m_shown.front().document.id;
    return widget() ? DocumentList::documentAt(widget(), widget()->mapFrom(viewport(), position))
                    : std::nullopt;
}

void DetailPanel::addHistory(QVBoxLayout *column, const std::vector<workbook::HistoryLine> &lines)
{
    std::vector<DatedLine> steps;
    std::int64_t seq = -1;
    int fields = 0;
    for (const workbook::HistoryLine &line : lines) {
        if (line.seq != seq) {
            if (steps.size() == stepsShown)
                break;
            seq = line.seq;
            fields = 0;
            const QDateTime when = QDateTime::fromString(line.utc, Qt::ISODateWithMs).toLocalTime();
            steps.push_back({when.toString(u"yyyy-MM-dd"_s), line.label,
                             joined({when.toString(u"HH:mm"_s), line.actor, line.reason}), QString()});
        }
        ++fields;
        if (fields > fieldsShown + 1)
            continue;
        // A whole row that came or went is named; a field says what it was and is.
        const QString change = line.before.isEmpty() && !line.after.isEmpty()
            ? u"%1 %2: %3"_s.arg(line.table, line.field, line.after)
            : u"%1 %2: %3 \u2192 %4"_s.arg(line.table, line.field,
                                           line.before.isEmpty() ? u"\u2014"_s : line.before,
                                           line.after.isEmpty() ? u"\u2014"_s : line.after);
        steps.back().caption += u'\n' + (fields > fieldsShown ? tr("and more") : change);
    }
    auto *all = new QToolButton;
    all->setIcon(lineIcon(u"history"_s));
    all->setFixedSize(24, 24);
    all->setAccessibleName(tr("All of the history"));
    all->setToolTip(tr("All of the history"));
    connect(all, &QToolButton::clicked, this, [this] { emit pageRequested(u"history"_s, {}); });
    addSection(column, tr("History"), static_cast<qsizetype>(steps.size()), all)
        ->addWidget(makeDatedList(steps));
}

} // namespace pilotage::ui
