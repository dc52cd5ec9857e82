#include "ui/pages/indicators/clipboard_block.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// One cell from `at` on; leaves `at` at its separator.
QString readCell(const QString &text, qsizetype &at)
{
    QString cell;
    if (at < text.size() && text[at] == u'"') {
        qsizetype end = at + 1;
        while (end < text.size()) {
            if (text[end] != u'"') {
                cell += text[end++];
            } else if (end + 1 < text.size() && text[end + 1] == u'"') {
                cell += u'"';
                end += 2;
            } else {
                break;
            }
        }
        const qsizetype next = end + 1;
        // Only a quotation that ends at a separator is one; otherwise the mark belongs to the text.
        if (end < text.size()
            && (next >= text.size() || text[next] == u'\t' || text[next] == u'\n' || text[next] == u'\r')) {
            at = next;
            return cell;
        }
        cell.clear();
    }
    while (at < text.size() && text[at] != u'\t' && text[at] != u'\n' && text[at] != u'\r')
        cell += text[at++];
    return cell;
}

QString quoted(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

TextBlock readBlock(const QString &text)
{
    TextBlock block;
    qsizetype at = 0;
    while (at < text.size()) {
        QStringList row;
        while (true) {
            row.append(readCell(text, at));
            if (at >= text.size() || text[at] != u'\t')
                break;
            ++at;
        }
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
        block.rows.push_back(row);
    }
    qsizetype width = 0;
    for (const QStringList &row : block.rows)
        width = std::max(width, row.size());
    for (QStringList &row : block.rows)
        while (row.size() < width)
            row.append(QString());
    return block;
}

QMimeData *makeMime(const TextBlock &block, const std::vector<bool> &isCode)
{
    QString text;
    QString html = u"<table>"_s;
    for (const QStringList &row : block.rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column) {
            cells.append(quoted(row[column]));
            const bool code = isCode[static_cast<std::size_t>(column)];
            html += u"<td%1>%2</td>"_s.arg(code ? u" style='mso-number-format:\"\\@\"'"_s : QString(),
                                           row[column].toHtmlEscaped());
        }
        html += u"</tr>"_s;
        text += cells.join(u'\t') + u'\n';
    }
    html += u"</table>"_s;
    auto *mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html);
    return mime;
}

} // namespace pilotage::ui
