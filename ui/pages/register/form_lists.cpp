#include "ui/pages/register/form_lists.h"

#include "app/workbook/register_editing.h"
#include "ui/pages/register/lifecycle_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using pilotage::messages::localName;

namespace pilotage::ui {

namespace {

constexpr double fenPerTenThousandYuan = 1e6;

/// Name and what tells it from others of that name.
QString withHint(const QString &name, const QString &hint)
{
    return hint.isEmpty() ? name : u"%1  %2"_s.arg(name, hint);
}

} // namespace

bool FormLists::isTraining() const
{
    return m_book->info().kind == workbook::WorkbookKind::Training;
}

std::vector<FormChoice> FormLists::districts() const
{
    const std::vector<workbook::DistrictNode> tree = m_book->districtTree();
    std::vector<FormChoice> choices;
    const std::function<void(int, int)> add = [&](int position, int depth) {
        const workbook::DistrictNode &node = tree[static_cast<std::size_t>(position)];
        choices.push_back({idValue(std::optional(node.district.id)),
                           withHint(localName(node.district.name, node.district.nameEn), node.district.code),
                           depth});
        for (const int child : node.children)
            add(child, depth + 1);
    };
    for (int position = 0; position < static_cast<int>(tree.size()); ++position)
        if (tree[static_cast<std::size_t>(position)].parent < 0)
            add(position, 0);
    return choices;
}

std::vector<FormChoice> FormLists::sites() const
{
    std::vector<FormChoice> choices;
    const bool isEnglish = QLocale().language() != QLocale::Chinese;
    for (const Site &site : m_book->sites())
        choices.push_back(
            {idValue(std::optional(site.id)),
             withHint(localName(site.name, site.nameEn),
                      site.district ? m_book->subjectName(*site.district, isEnglish) : QString()),
             0});
    return choices;
}

std::vector<FormChoice> FormLists::subjects() const
{
    std::vector<FormChoice> choices = sites();
    const bool isEnglish = QLocale().language() != QLocale::Chinese;
    for (const Project &project : m_book->projects())
        choices.push_back(
            {idValue(std::optional(project.id)),
             withHint(localName(project.name, project.nameEn),
                      project.district ? m_book->subjectName(*project.district, isEnglish) : QString()),
             0});
    for (FormChoice &district : districts()) {
        district.depth = 0;
        choices.push_back(std::move(district));
    }
    return choices;
}

std::vector<FormChoice> FormLists::programmes() const
{
    std::vector<FormChoice> choices;
    for (const Programme &programme : workbook::RegisterEditing(*m_book).all<Programme>())
        choices.push_back({idValue(std::optional(programme.id)),
                           withHint(localName(programme.nameZh, programme.nameEn), programme.batch), 0});
    return choices;
}

std::vector<FormChoice> FormLists::documents() const
{
    std::vector<FormChoice> choices;
    for (const Document &document : workbook::RegisterEditing(*m_book).all<Document>())
        choices.push_back(
            {idValue(std::optional(document.id)), withHint(document.title, document.number), 0});
    return choices;
}

QString dateWithSense(const QString &date, DateSense sense)
{
    return date.isEmpty() ? QString() : senseText(date, sense);
}

SensedDate readSensedDate(const QString &text)
{
    static const QRegularExpression by(u"^\\s*(≤|<=|＜=|不晚于|by\\s)\\s*"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression about(u"^\\s*(约|大约|~|about\\s)\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString date = text.trimmed();
    SensedDate read;
    if (by.match(date).hasMatch()) {
        read.sense = DateSense::By;
        date.remove(by);
    } else if (about.match(date).hasMatch()) {
        read.sense = DateSense::About;
        date.remove(about);
    }
    read.date = date;
    return read;
}

QVariant tenThousandYuan(std::optional<std::int64_t> fen)
{
    return fen ? QVariant(static_cast<double>(*fen) / fenPerTenThousandYuan) : QVariant();
}

std::optional<std::int64_t> fenOf(const QVariant &tenThousandYuan)
{
    if (!tenThousandYuan.isValid())
        return std::nullopt;
    return std::llround(tenThousandYuan.toDouble() * fenPerTenThousandYuan);
}

} // namespace pilotage::ui
