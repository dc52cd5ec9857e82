#include "app/workbook/register_lists.h"

#include "app/storage/queries/attachment_queries.h"
#include "app/storage/queries/register_queries.h"
#include "app/storage/repositories/repository.h"
#include "app/workbook/workbook_parts.h"

#include <algorithm>
#include <set>

namespace pilotage::workbook {

namespace {

template<class T>
std::vector<Listed<T>> listed(Workbook &book, std::optional<SubjectId> under)
{
    const Register &reg = Access::model(book).reg();
    std::vector<Listed<T>> rows;
    for (T &row : storage::Repository<T>(Access::reading(book).db()).all()) {
        if (under && !reg.isWithin(row.subject, *under))
            continue;
        Listed<T> item;
        item.kind = reg.kindOf(row.subject);
        item.subject = reg.nameOf(row.subject, false);
        item.subjectEn = reg.nameOf(row.subject, true);
        if (const auto district = reg.districtOf(row.subject)) {
            item.district = *district;
            item.districtName = reg.nameOf(*district, false);
            item.districtNameEn = reg.nameOf(*district, true);
            item.districtCode = reg.district(*district)->code;
        }
        item.row = std::move(row);
        rows.push_back(std::move(item));
    }
    return rows;
}

} // namespace

std::vector<Listed<Measure>> measuresUnder(Workbook &book, std::optional<SubjectId> under)
{
    return listed<Measure>(book, under);
}

std::vector<Listed<Certification>> certificationsUnder(Workbook &book, std::optional<SubjectId> under)
{
    return listed<Certification>(book, under);
}

std::vector<Listed<Event>> eventsUnder(Workbook &book, std::optional<SubjectId> under)
{
    return listed<Event>(book, under);
}

std::vector<Document> documentsBehind(Workbook &book, SubjectId subject)
{
    const Register &reg = Access::model(book).reg();
    storage::Store &store = Access::reading(book);
    std::set<DocumentId> ids;
    const auto take = [&ids](const std::optional<DocumentId> &id) {
        if (id)
            ids.insert(*id);
    };
    for (const Enrolment &enrolment : reg.enrolments()) {
        if (enrolment.subject != subject)
            continue;
        if (const Programme *programme = reg.programme(enrolment.programme))
            take(programme->document);
        for (const EnrolmentEvent &step : reg.eventsOf(enrolment.id))
            take(step.document);
    }
    for (const Event &event : storage::eventsOf(store, subject))
        take(event.document);
    for (const Certification &certificate : storage::certificationsOf(store, subject))
        take(certificate.document);
    for (const DocumentId about : storage::documentsAbout(store, subject))
        ids.insert(about);
    std::vector<Document> documents;
    storage::Repository<Document> rows(store.db());
    for (const DocumentId id : ids)
        if (auto document = rows.find(id))
            documents.push_back(std::move(*document));
    std::stable_sort(documents.begin(), documents.end(),
                     [](const Document &left, const Document &right) { return left.date > right.date; });
    return documents;
}

} // namespace pilotage::workbook
