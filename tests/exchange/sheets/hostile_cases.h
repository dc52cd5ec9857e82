#pragma once

#include "tests/exchange/sheets/sheet_fixture.h"

#include <functional>

namespace pilotage::exchange::hostile {

/// A file made to hurt.
struct Case
{
    const char *name;
    const char *code; ///< expected; "" = must be read
    std::function<void(const QString &)> make;
    SheetLimits limits = {};
};

[[nodiscard]] std::vector<Case> archiveCases(); ///< packing
[[nodiscard]] std::vector<Case> kindCases(); ///< other files, and missing parts
[[nodiscard]] std::vector<Case> xmlCases();
[[nodiscard]] std::vector<Case> sizeCases();

QByteArray repeated(const QByteArray &piece, int count);
QByteArray rough(int size);
QByteArray worksheet(const QByteArray &inner);
void sheetXml(const QString &path, const QByteArray &xml);
void storedXml(const QString &path, const QByteArray &xml);
void raw(const QString &path, const QByteArray &bytes);
QByteArray bytesOf(const QString &path);
void bent(const QString &path, const std::function<void(QByteArray &)> &bend);
void stateSize(QByteArray &bytes, const char *part, quint32 size);
QByteArray inlineCell(const QByteArray &text);
QByteArray nested(int depth);
QByteArray utf16(QStringView text);
QByteArray odsRow(const QByteArray &attributes, const QByteArray &cellAttributes);
bool isSoak();
int manyOf(int count);
SheetLimits limitsOf(const std::function<void(SheetLimits &)> &lower);
QByteArray manyStrings(int count);
QByteArray manyCells(int rows);
extern const QByteArray ole; ///< start of an OLE file

} // namespace pilotage::exchange::hostile
