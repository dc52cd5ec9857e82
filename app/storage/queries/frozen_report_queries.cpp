#include "app/storage/queries/frozen_report_queries.h"

#include "app/storage/queries/reading.h"
#include "app/storage/repositories/repository.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

std::vector<FrozenReport> allFrozenReports(Store &store)
{
    std::vector<FrozenReport> found = Repository<FrozenReport>(store.db()).all();
    std::stable_sort(found.begin(), found.end(),
                     [](const FrozenReport &a, const FrozenReport &b) { return a.frozenAt > b.frozenAt; });
    return found;
}

std::map<QString, QByteArray> frozenReportParts(Store &store, FrozenReportId id)
{
    Sql rows(reading(store),
             "SELECT d.part, b.bytes FROM frozen_report_data d JOIN blob_store b USING (sha256) "
             "WHERE d.report = ?");
    rows.bind(1, id.value());
    std::map<QString, QByteArray> parts;
    while (rows.step())
        parts.emplace(rows.text(0), rows.bytes(1).toByteArray());
    return parts;
}

void writeFrozenReport(Store &store, const FrozenReport &report, const std::map<QString, QByteArray> &parts)
{
    Repository<FrozenReport>(store.db()).insert(report);
    sqlite3 *db = store.db().getHandle();
    Sql content(db, "INSERT OR IGNORE INTO blob_store (sha256, bytes) VALUES (?, ?)");
    Sql data(db, "INSERT INTO frozen_report_data (report, part, sha256) VALUES (?, ?, ?)");
    for (const auto &[part, bytes] : parts) {
        const QString hash
            = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        content.bindText(1, hash);
        content.bindBlob(2, bytes);
        content.run();
        data.bind(1, report.id.value());
        data.bindText(2, part);
        data.bindText(3, hash);
        data.run();
    }
}

void removeFrozenReport(Store &store, FrozenReportId id)
{
    Repository<FrozenReport>(store.db()).remove(id);
}

} // namespace pilotage::storage
