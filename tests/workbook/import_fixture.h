#pragma once

#include "app/workbook/import_stage.h"
#include "tests/storage/storage_fixture.h"

#include <QFile>

namespace pilotage::workbook::test {

using namespace Qt::StringLiterals;

/// A workbook with three counties (one of them the successor of a fourth), two enterprises, a cycle with
/// obligations, and five indicators.
struct ImportFixture : storage::test::StoreFixture
{
    explicit ImportFixture(storage::FileKind kind = storage::FileKind::Office);

    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = u"table.csv"_s) const;
    [[nodiscard]] std::unique_ptr<ImportSession> stage(const QByteArray &bytes,
                                                       const QString &kind = u"observations"_s,
                                                       OnDuplicate onDuplicate = OnDuplicate::Refuse,
                                                       const std::map<QString, QString> &map = {});
    /// Stages and stores; all rows must be good.
    std::int64_t import(const QByteArray &bytes, const QString &kind = u"observations"_s);
    [[nodiscard]] QByteArray exported(const QString &kind, const std::map<QString, QString> &where = {});
    [[nodiscard]] std::string dump() const { return storage::test::dumpOf(store->db()); }
    /// A second, empty workbook of the same register.
    [[nodiscard]] static std::unique_ptr<ImportFixture> another();
};

/// Codes of the issues of the file and its rows, errors first, joined by blanks.
[[nodiscard]] std::string codesOf(const ImportSession &session);
/// "fresh changed same refused"
[[nodiscard]] std::string verdictsOf(const ImportSession &session);

} // namespace pilotage::workbook::test
