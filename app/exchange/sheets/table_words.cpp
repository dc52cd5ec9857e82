#include "app/exchange/sheets/table_words.h"

#include "app/domain/unit.h"
#include "app/exchange/number_parser.h"

#include <QRegularExpression>

#include <algorithm>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

QString bare(const QString &text)
{
    return foldWidth(text).remove(u' ').remove(u'\n');
}

bool isYear(double value)
{
    return value >= firstPeriodYear && value <= lastPeriodYear && value == static_cast<int>(value);
}

bool isNumberText(const QString &text)
{
    const NumberCell number = parseNumber(text);
    using Kind = NumberCell::Kind;
    if (number.kind == Kind::Refused)
        return number.code != "text-in-number"_L1;
    return number.kind == Kind::Number || number.kind == Kind::Quantity || number.kind == Kind::State;
}

} // namespace

std::optional<QString> unitOfText(const QString &text)
{
    QString inner = foldWidth(text);
    // "1" is the unit of plain ratios, but in a table it is a figure.
    if (std::all_of(inner.begin(), inner.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    if (inner.size() > 2 && inner.startsWith(u'(') && inner.endsWith(u')'))
        inner = inner.sliced(1, inner.size() - 2).trimmed();
    return parseUnit(inner) ? std::optional(inner) : std::nullopt;
}

std::optional<Period> periodOfText(const QString &text)
{
    const auto period = Period::parse(bare(text));
    if (!period || period->year() < firstPeriodYear || period->year() > lastPeriodYear)
        return std::nullopt;
    return period;
}

CellLook lookOfText(const QString &text)
{
    const QString folded = foldWidth(text);
    if (folded.isEmpty())
        return CellLook::Blank;
    if (folded.size() > 40)
        return CellLook::Text;
    // 202305 may be a month or a figure: six digits are a figure unless a word says more.
    const bool isBareNumber = folded.size() != 4
        && std::all_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
    if (!isBareNumber && periodOfText(folded))
        return CellLook::Period;
    if (unitOfText(folded))
        return CellLook::Unit;
    return isNumberText(folded) ? CellLook::Number : CellLook::Text;
}

CellLook lookOf(const Sheet &sheet, const SheetCell &cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return cell.isFormula ? CellLook::Number : CellLook::Blank;
    case CellKind::Error:
        return CellLook::Number;
    case CellKind::Boolean:
        return CellLook::Text;
    case CellKind::Number:
        if (isDateForm(cell.form))
            return CellLook::Period;
        if (cell.form == NumberForm::Percent)
            return CellLook::Number;
        return isYear(std::strtod(std::string(sheet.text(cell)).c_str(), nullptr)) ? CellLook::Period
                                                                                   : CellLook::Number;
    case CellKind::Text:
        break;
    }
    const std::string_view utf8 = sheet.text(cell);
    return lookOfText(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

std::optional<QString> unitLine(const QString &text)
{
    static const QRegularExpression form(uR"(^\(?(?:计量|数据)?单位:(.+?)\)?$)"_s);
    static const QRegularExpression behind(uR"([\(\s](?:计量)?单位:([^()]+)\)?$)"_s);
    const QString folded = foldWidth(text);
    auto match = form.match(QString(folded).remove(u' '));
    if (!match.hasMatch())
        match = behind.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).trimmed();
}

bool isNoteText(const QString &text)
{
    static const QRegularExpression form(
        u"^[*※]?\\(?(注|备注|附注|说明|数据来源|资料来源|来源|统计口径|口径|截止日期|数据截止|填报说明|"
        u"填表说明|"
        u"制表|填表|填报人|审核|负责人|联系人|联系电话|报出日期|填表日期|note|source|asof)[0-9一二三]?[人日期]*\\)?[:.、]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString folded = bare(text);
    return form.match(folded).hasMatch() || folded.startsWith(u'※');
}

bool isTotalText(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(全(市|省|县|区|国|州|域)?)?(合计|总计|小计|共计|总和|平均)(数|值)?$|^全(市|省|县|区|国|州)$|^.{1,12}(合计|小计|总计)$|^(sub)?total$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(bare(text)).hasMatch();
}

bool isSerialHeader(const QString &text)
{
    static const QStringList words{u"序号"_s, u"序"_s, u"no"_s, u"no."_s, u"行号"_s, u"行次"_s};
    return words.contains(bare(text).toLower());
}

bool isSectionText(const QString &text)
{
    static const QRegularExpression form(uR"(^(\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.]))"_s);
    return form.match(bare(text)).hasMatch();
}

bool isFormText(const QString &text)
{
    static const QRegularExpression form(uR"(^[^:]{2,10}:.*$)"_s);
    return form.match(bare(text)).hasMatch();
}

bool isCodeText(const QString &text)
{
    static const QRegularExpression division(uR"(^[1-8]\d(\d{4}|\d{7}|\d{10})(\.0+)?$)"_s);
    static const QRegularExpression credit(uR"(^[0-9A-HJ-NPQRTUWXY]{18}$)"_s);
    const QString folded = bare(text);
    return division.match(folded).hasMatch() || credit.match(folded).hasMatch();
}

} // namespace pilotage::exchange
