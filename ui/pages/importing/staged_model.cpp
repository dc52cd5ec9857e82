#include "ui/pages/importing/staged_model.h"

#include "app/exchange/sheets/cell.h"
#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "ui/models/cell_look.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using pilotage::workbook::StagedRow;
using pilotage::workbook::Verdict;

namespace pilotage::ui {

namespace {

/// Rows fetched at a time: a screen holds about twenty.
constexpr int windowSize = 256;

QString dash(const QString &text)
{
    return text.isEmpty() ? u"\u2014"_s : text;
}

} // namespace

void StagedModel::setSession(workbook::ImportSession *session)
{
    beginResetModel();
    m_session = session;
    m_window.clear();
    endResetModel();
}

void StagedModel::refresh()
{
    beginResetModel();
    m_window.clear();
    endResetModel();
}

void StagedModel::setVerdict(Verdict verdict)
{
    beginResetModel();
    m_verdict = verdict;
    m_window.clear();
    endResetModel();
}

int StagedModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_session)
        return 0;
    return static_cast<int>(
        std::min<std::int64_t>(m_session->count(m_verdict), std::numeric_limits<int>::max()));
}

int StagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const StagedRow &StagedModel::row(int position) const
{
    const bool isInside
        = position >= m_windowStart && position < m_windowStart + static_cast<int>(m_window.size());
    if (!isInside) {
        m_windowStart = position / windowSize * windowSize;
        m_window = m_session->rows(m_verdict, m_windowStart, windowSize);
    }
    static const StagedRow none;
    const auto at = static_cast<std::size_t>(position - m_windowStart);
    return at < m_window.size() ? m_window[at] : none;
}

Place StagedModel::placeOf(int position) const
{
    return m_session && position >= 0 && position < rowCount() ? row(position).place : Place();
}

int StagedModel::fixColumn(const StagedRow &row)
{
    if (row.fixField == "subject"_L1)
        return SubjectColumn;
    if (row.fixField == "indicator"_L1)
        return IndicatorColumn;
    if (row.fixField == "period"_L1)
        return PeriodColumn;
    // What has no column of its own: typed over the value it would be taken for one.
    for (const auto field : {"unit"_L1, "state"_L1, "qualifier"_L1, "part"_L1})
        if (row.fixField == field)
            return FixColumn;
    return row.fixField.isEmpty() ? -1 : static_cast<int>(NewColumn);
}

QString StagedModel::text(const StagedRow &row, int column) const
{
    switch (column) {
    case PlaceColumn:
        if (row.place.row <= 0)
            return u"\u2014"_s;
        if (row.place.column <= 0)
            return tr("row %1").arg(row.place.row);
        // As the preview above names its cells.
        return (row.place.sheet.isEmpty() ? QString() : row.place.sheet + u' ')
            + exchange::cellName(row.place.row, row.place.column);
    case SubjectColumn:
        return dash(row.subjectName.isEmpty() ? row.subjectText : row.subjectName);
    case IndicatorColumn:
        return row.unit.isEmpty() ? dash(row.indicatorName)
                                  : u"%1  %2"_s.arg(row.indicatorName, messages::unitText(row.unit));
    case PeriodColumn:
        return dash(row.periodText);
    case OldColumn:
        return dash(row.oldText);
    case NewColumn:
        return dash(row.newText);
    case IssueColumn:
        return row.issues.empty() ? QString() : messages::text(row.issues.front());
    case FixColumn:
        if (m_verdict != Verdict::Refused || row.fixField.isEmpty())
            return {};
        return row.suggestions.isEmpty() ? tr("Edit") : tr("Change to %1").arg(row.suggestions.front());
    default:
        return {};
    }
}

QVariant StagedModel::look(const StagedRow &row, int column) const
{
    CellLook look;
    const bool hasError = hasErrors(row.issues);
    const bool isDoubtful = std::any_of(row.issues.begin(), row.issues.end(), [](const Issue &issue) {
        return issue.severity == Severity::Warning;
    });
    const Tone tone = hasError ? Tone::Bad : isDoubtful ? Tone::Attention : Tone::Muted;
    switch (column) {
    case PlaceColumn:
        look.tone = tone;
        look.mark = hasError ? Mark::Error : isDoubtful ? Mark::Warning : Mark::None;
        break;
    case OldColumn:
        look.tone = Tone::Muted;
        break;
    case NewColumn:
        look.strong = m_verdict != Verdict::Same;
        break;
    case IssueColumn:
        look.tone = tone;
        look.small = true;
        break;
    case FixColumn:
        look.link = true;
        break;
    default:
        break;
    }
    look.doubtful = m_verdict == Verdict::Refused && column == fixColumn(row);
    return QVariant::fromValue(look);
}

QVariant StagedModel::data(const QModelIndex &index, int role) const
{
    if (!m_session || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StagedRow &item = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::EditRole:
        if (index.column() == SubjectColumn)
            return item.subjectText;
        if (index.column() == FixColumn)
            return item.suggestions.isEmpty() ? item.place.value : item.suggestions.front();
        return index.column() == fixColumn(item) && index.column() != NewColumn ? QVariant(item.place.value)
                                                                                : QVariant(item.newText);
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == OldColumn || index.column() == NewColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{text(item, index.column())};
        if (role == Qt::ToolTipRole || index.column() == IssueColumn)
            for (const Issue &issue : item.issues)
                if (const QString words = messages::text(issue); !lines.contains(words))
                    lines.append(words);
        return lines.join(role == Qt::ToolTipRole ? u'\n' : u' ');
    }
    case LookRole:
        return look(item, index.column());
    case KeyRole:
        return item.index;
    case SuggestionsRole:
        return item.suggestions;
    default:
        return {};
    }
}

QVariant StagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == OldColumn || section == NewColumn ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Place in file"), tr("Subject"),   tr("Indicator"), tr("Period"),
                             tr("Present"),       tr("To import"), tr("Finding"),   tr("Mend")};
    return section >= 0 && section < ColumnCount ? QVariant(names[section]) : QVariant();
}

Qt::ItemFlags StagedModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags result = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_verdict != Verdict::Refused || !m_session)
        return result;
    const StagedRow &item = row(index.row());
    const int place = fixColumn(item);
    if (place >= 0 && (index.column() == place || index.column() == FixColumn))
        result |= Qt::ItemIsEditable;
    return result;
}

bool StagedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_session)
        return false;
    const StagedRow item = row(index.row());
    const QString text = value.toString().trimmed();
    if (item.fixField.isEmpty() || text.isEmpty())
        return false;
    // The row may leave this list or stay with another finding: either way it is read anew, but only after
    // the editor that hands the text over has been closed by its view.
    QMetaObject::invokeMethod(
        this, [this, item, text] { mend(item, text); }, Qt::QueuedConnection);
    return true;
}

void StagedModel::mend(const StagedRow &item, const QString &text)
{
    if (!m_session)
        return;
    beginResetModel();
    m_session->fix(item.index, item.fixField, text);
    m_window.clear();
    endResetModel();
    emit fixed();
}

} // namespace pilotage::ui
