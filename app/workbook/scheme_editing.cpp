#include "app/workbook/scheme_editing.h"

#include "app/domain/validation.h"
#include "app/storage/repositories/repository.h"
#include "app/workbook/evaluator.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

SavedScheme refused(const QString &code, const QStringList &args = {})
{
    return {{}, {{Severity::Error, code, {}, args}}};
}

QString freeCode(const std::vector<Scheme> &schemes, const QString &base)
{
    for (int number = 1;; ++number) {
        const QString code = u"%1_user%2"_s.arg(base).arg(number);
        if (std::none_of(schemes.begin(), schemes.end(),
                         [&](const Scheme &scheme) { return scheme.code == code; }))
            return code;
    }
}

/// Leaves and method nodes with the weights of the result, groups with what lies in them.
std::vector<SchemeItem> weighed(const EvaluationResult &result)
{
    std::vector<SchemeItem> items = result.items;
    double sum = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].weight = items[i].kind == LeafKind::Group ? 0 : result.weights[i];
        sum += items[i].weight;
    }
    std::unordered_map<SchemeItemId, std::size_t> at;
    for (std::size_t i = 0; i < items.size(); ++i)
        at.emplace(items[i].id, i);
    for (std::size_t i = items.size(); i-- > 0;) { // parents come before their children
        if (items[i].kind != LeafKind::Group)
            items[i].weight /= sum;
        if (items[i].parent)
            items[at.at(*items[i].parent)].weight += items[i].weight;
    }
    return items;
}

void giveIds(storage::Store &store, Scheme &scheme, std::vector<SchemeItem> &items)
{
    scheme.id = SchemeId(store.nextId());
    std::unordered_map<SchemeItemId, SchemeItemId> fresh;
    for (SchemeItem &item : items) {
        const SchemeItemId id(store.nextId());
        fresh.emplace(item.id, id);
        item.id = id;
        item.scheme = scheme.id;
        if (item.parent)
            item.parent = fresh.at(*item.parent);
    }
}

} // namespace

SavedScheme saveSchemeAs(Workbook &workbook, const EvaluationRequest &request, const QString &name)
{
    storage::Store &store = workbook.writable();
    Model &model = *workbook.parts().model;
    const QString title = name.simplified();
    if (title.isEmpty())
        return refused(u"name-empty"_s);
    for (const Scheme &scheme : model.schemes())
        if (scheme.nameZh == title || scheme.nameEn == title)
            return refused(u"scheme-name-taken"_s, {title});
    const EvaluationResult result = evaluate(model, request);
    for (std::size_t i = 0; i < result.items.size(); ++i)
        if (result.items[i].kind != LeafKind::Group
            && (i >= result.weights.size() || std::isnan(result.weights[i])))
            return refused(u"scheme-weights-differ"_s);
    Scheme scheme = result.scheme;
    scheme.code = freeCode(model.schemes(), result.scheme.code.section(u"_user"_s, 0, 0));
    scheme.version = u"1.0"_s;
    scheme.nameZh = title;
    scheme.nameEn = title;
    scheme.status = SchemeStatus::User;
    scheme.weighting = Weighting::Fixed;
    scheme.note = QCoreApplication::translate("Workbook", "Weights tried out on %1 %2")
                      .arg(result.scheme.nameZh, result.scheme.version);
    std::vector<SchemeItem> items = weighed(result);
    if (const Issues found = validate(scheme, items, {}); hasErrors(found))
        return {{}, found};
    store.perform({QCoreApplication::translate("Workbook", "Save scheme %1").arg(title),
                   {},
                   storage::ChangeKind::Ordinary},
                  [&] {
                      giveIds(store, scheme, items);
                      storage::Repository<Scheme>(store.db()).insert(scheme);
                      storage::Repository<SchemeItem>(store.db()).insert(items);
                  });
    return {scheme.code, {}};
}

} // namespace pilotage::workbook
