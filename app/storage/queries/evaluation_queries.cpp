#include "app/storage/queries/evaluation_queries.h"

#include "app/storage/queries/reading.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// 1.10 is newer than 1.9.
bool isNewer(const QString &a, const QString &b)
{
    const QStringList left = a.split(u'.');
    const QStringList right = b.split(u'.');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const int x = left.value(i).toInt();
        const int y = right.value(i).toInt();
        if (x != y)
            return x > y;
    }
    return a > b;
}

QString storeContent(sqlite3 *db, const QByteArray &bytes)
{
    const QString hash
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Sql sql(db, "INSERT OR IGNORE INTO blob_store (sha256, bytes) VALUES (?, ?)");
    sql.bindText(1, hash);
    sql.bindBlob(2, bytes);
    sql.run();
    return hash;
}

} // namespace

std::vector<Scheme> allSchemes(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, code, version, name_zh, name_en, status, normalisation, limits, weighting, "
             "panel_from, panel_to, coverage_min, note FROM scheme");
    std::vector<Scheme> found;
    while (rows.step()) {
        Scheme item;
        item.id = idAt<SchemeId>(rows, 0);
        item.code = rows.text(1);
        item.version = rows.text(2);
        item.nameZh = rows.text(3);
        item.nameEn = rows.text(4);
        item.status = keyAt<SchemeStatus>(rows, 5);
        item.normalisation = keyAt<Normalisation>(rows, 6);
        item.limits = keyAt<Limits>(rows, 7);
        item.weighting = keyAt<Weighting>(rows, 8);
        item.panelFrom = static_cast<int>(rows.integer(9));
        item.panelTo = static_cast<int>(rows.integer(10));
        item.coverageMin = rows.real(11);
        item.note = rows.text(12);
        found.push_back(std::move(item));
    }
    std::sort(found.begin(), found.end(), [](const Scheme &a, const Scheme &b) {
        return a.code != b.code ? a.code < b.code : isNewer(a.version, b.version);
    });
    return found;
}

std::vector<SchemeItem> itemsOf(Store &store, SchemeId scheme)
{
    Sql rows(
        reading(store),
        "SELECT id, scheme, parent, position, code, name_zh, name_en, weight, kind, indicator, denominator, "
        "factor, direction, low, high, target, params FROM scheme_item WHERE scheme = ? "
        "ORDER BY parent, position, id");
    rows.bind(1, scheme.value());
    std::vector<SchemeItem> found;
    while (rows.step()) {
        SchemeItem item;
        item.id = idAt<SchemeItemId>(rows, 0);
        item.scheme = idAt<SchemeId>(rows, 1);
        item.parent = optionalIdAt<SchemeItemId>(rows, 2);
        item.position = static_cast<int>(rows.integer(3));
        item.code = rows.text(4);
        item.nameZh = rows.text(5);
        item.nameEn = rows.text(6);
        item.weight = rows.real(7);
        item.kind = keyAt<LeafKind>(rows, 8);
        item.indicator = optionalIdAt<IndicatorId>(rows, 9);
        item.denominator = optionalIdAt<IndicatorId>(rows, 10);
        item.factor = rows.real(11);
        item.direction = keyAt<Direction>(rows, 12);
        item.low = optionalRealAt(rows, 13);
        item.high = optionalRealAt(rows, 14);
        item.target = optionalRealAt(rows, 15);
        item.params = rows.text(16);
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<Evaluation> allEvaluations(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, scheme, scope, level, period, label, created_at, actor, input_digest, state "
             "FROM evaluation ORDER BY created_at DESC, id DESC");
    std::vector<Evaluation> found;
    while (rows.step()) {
        Evaluation item;
        item.id = idAt<EvaluationId>(rows, 0);
        item.scheme = idAt<SchemeId>(rows, 1);
        item.scope = optionalIdAt<SubjectId>(rows, 2);
        item.level = rows.text(3);
        item.period = Period::fromKey(static_cast<int>(rows.integer(4))).value_or(Period());
        item.label = rows.text(5);
        item.createdAt = rows.text(6);
        item.actor = rows.text(7);
        item.inputDigest = rows.text(8);
        item.state = keyAt<EvaluationState>(rows, 9);
        found.push_back(std::move(item));
    }
    return found;
}

std::optional<EvaluationBytes> evaluationBytes(Store &store, EvaluationId id)
{
    Sql rows(reading(store),
             "SELECT e.part, b.bytes FROM evaluation_data e JOIN blob_store b USING (sha256) "
             "WHERE e.evaluation = ?");
    rows.bind(1, id.value());
    EvaluationBytes found;
    int parts = 0;
    while (rows.step()) {
        (rows.text(0) == u"inputs" ? found.inputs : found.results) = rows.bytes(1).toByteArray();
        ++parts;
    }
    if (parts != 2)
        return std::nullopt;
    return found;
}

void writeEvaluation(Store &store, const Evaluation &item, const EvaluationBytes &bytes)
{
    sqlite3 *db = store.db().getHandle();
    Sql sql(
        db,
        "INSERT INTO evaluation (id, scheme, scope, level, period, label, created_at, actor, input_digest, "
        "state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    sql.bind(1, item.id.value());
    sql.bind(2, item.scheme.value());
    if (item.scope)
        sql.bind(3, item.scope->value());
    else
        sql.bindNull(3);
    sql.bindText(4, item.level);
    sql.bind(5, std::int64_t{item.period.key()});
    sql.bindText(6, item.label);
    sql.bindText(7, item.createdAt);
    sql.bindText(8, item.actor);
    sql.bindText(9, item.inputDigest);
    sql.bindText(10, QString(toKey(item.state)));
    sql.run();
    Sql data(db, "INSERT INTO evaluation_data (evaluation, part, sha256) VALUES (?, ?, ?)");
    const auto put = [&](const QString &part, const QByteArray &content) {
        data.bind(1, item.id.value());
        data.bindText(2, part);
        data.bindText(3, storeContent(db, content));
        data.run();
    };
    put(u"inputs"_s, bytes.inputs);
    put(u"results"_s, bytes.results);
}

void setEvaluationState(Store &store, EvaluationId id, EvaluationState state, const QString &label)
{
    Sql sql(store.db().getHandle(), "UPDATE evaluation SET state = ?2, label = ?3 WHERE id = ?1");
    sql.bind(1, id.value()).bindText(2, QString(toKey(state))).bindText(3, label);
    sql.run();
}

void removeDraft(Store &store, EvaluationId id)
{
    sqlite3 *db = store.db().getHandle();
    Sql published(db, "SELECT 1 FROM evaluation WHERE id = ?1 AND state = 'published'");
    if (published.bind(1, id.value()).step())
        throw StorageError(u"evaluation-published"_s, QString::number(id.value()));
    for (const char *text :
         {"DELETE FROM evaluation_data WHERE evaluation = ?1", "DELETE FROM evaluation WHERE id = ?1"})
        Sql(db, text).bind(1, id.value()).run();
}

} // namespace pilotage::storage
