#include "ui/pages/register/detail_panel.h"

#include "app/messages/field_labels.h"
#include "app/messages/labels.h"
#include "ui/pages/register/detail_parts.h"
#include "ui/pages/register/lifecycle_text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::workbook::SubjectDetail;
using pilotage::workbook::SubjectFigure;

namespace pilotage::ui {

namespace {

QGridLayout *keyValueGrid(QVBoxLayout *section)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 62);
    grid->setColumnStretch(1, 1);
    section->addLayout(grid);
    return grid;
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u"  \u22c5 "_s);
}

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
    clear();
}

void DetailPanel::clear()
{
    setWidget(new EmptyState(u"pin"_s, tr("Nothing chosen"),
                             tr("Choose a row to see its steps, events and figures.")));
}

void DetailPanel::setDetail(const SubjectDetail &detail)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    addHead(column, detail);
    addParticulars(column, detail);
    addEvents(column, detail);
    addMeasures(column, detail);
    addCertifications(column, detail);
    addFigures(column, detail);
    column->addStretch();
    setWidget(content);
    verticalScrollBar()->setValue(0);
}

void DetailPanel::addHead(QVBoxLayout *column, const SubjectDetail &detail)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 12, 6);
    head->setSpacing(3);
    QLabel *name = makeLabel(messages::localName(detail.name, detail.nameEn), TextStyle::ObjectName);
    name->setWordWrap(true);
    head->addWidget(name);
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
    QGridLayout *grid = keyValueGrid(addSection(column, tr("Particulars")));
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
                         event.isDemo ? tr("demo") : QString()});
    for (const SubjectDetail::EnrolmentPart &part : detail.enrolments)
        for (auto event = part.events.rbegin(); event != part.events.rend(); ++event)
            lines.push_back({senseText(event->happenedOn, event->dateSense), messages::label(event->state),
                             joined({event->reason, event->author}), event->isDemo ? tr("demo") : QString()});
    if (lines.empty())
        return;
    // Newest first; "<=" and "about" belong to the words of a date, not to its order.
    const auto bare = [](const QString &date) {
        const qsizetype digit = date.indexOf(QRegularExpression(u"\\d"_s));
        return digit < 0 ? QString() : date.mid(digit);
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const DatedLine &left, const DatedLine &right) {
        return bare(left.date) > bare(right.date);
    });
    addSection(column, tr("Events"), static_cast<qsizetype>(lines.size()))->addWidget(makeDatedList(lines));
}

void DetailPanel::addMeasures(QVBoxLayout *column, const SubjectDetail &detail)
{
    if (detail.measures.empty())
        return;
    const QLocale locale;
    QVBoxLayout *section = addSection(column, tr("Measures"), static_cast<qsizetype>(detail.measures.size()));
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
        QLabel *name = makeLabel(measure.name, TextStyle::Body);
        name->setWordWrap(true);
        section->addWidget(name);
        QLabel *effect = makeLabel(joined(effects), TextStyle::Caption, true);
        effect->setWordWrap(true);
        section->addWidget(effect);
    }
}

void DetailPanel::addCertifications(QVBoxLayout *column, const SubjectDetail &detail)
{
    if (detail.certifications.empty())
        return;
    QVBoxLayout *section
        = addSection(column, tr("Certificates"), static_cast<qsizetype>(detail.certifications.size()));
    for (const Certification &certificate : detail.certifications) {
        section->addWidget(
            makeLabel(certificate.title.isEmpty() ? messages::label(certificate.kind) : certificate.title,
                      TextStyle::Body));
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
        QLabel *name = makeLabel(messages::localName(figure.nameZh, figure.nameEn), TextStyle::Body);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(new Spark(figure.trend), row, 1);
        const QString value = locale.toString(figure.value, 'f', figure.decimals);
        QLabel *number
            = makeLabel(joined({value + u' ' + messages::unitText(figure.unit)}), TextStyle::BodyStrong);
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

} // namespace pilotage::ui
