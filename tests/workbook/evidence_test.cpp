#include "app/storage/contents.h"
#include "app/storage/queries/deletion.h"
#include "app/storage/queries/evaluation_queries.h"
#include "app/workbook/attachments.h"
#include "app/workbook/payload_archiving.h"
#include "app/workbook/publishing.h"
#include "tests/support/figures.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;

namespace {

std::string codesOf(const Issues &issues)
{
    QStringList list;
    for (const Issue &issue : issues)
        list << issue.code;
    return list.join(u',').toStdString();
}

AttachRequest requestFor(const QString &path, std::optional<DocumentId> document = {},
                         std::optional<SubjectId> subject = {})
{
    AttachRequest wanted;
    wanted.path = path;
    wanted.document = document;
    wanted.subject = subject;
    return wanted;
}

struct EvidenceBook : SmallBook
{
    EvidenceBook()
    {
        addTree();
        addFigures();
    }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    [[nodiscard]] QByteArray contentOf(const QString &path) const
    {
        QFile in(path);
        BOOST_REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    [[nodiscard]] std::int64_t count(const std::string &sql) const
    {
        return store->db().execAndGet(sql).getInt64();
    }
    AttachOutcome attach(const QByteArray &bytes, std::optional<DocumentId> document = {})
    {
        AttachRequest wanted = requestFor(file(u"表.pdf"_s, bytes), document, a);
        wanted.title = u"甲市年报"_s;
        return Attachments(*book).attach(wanted);
    }
};

const QByteArray big(300 * 1024, 'b');

} // namespace

BOOST_FIXTURE_TEST_SUITE(evidence, EvidenceBook)

BOOST_AUTO_TEST_CASE(attach_list_save_remove_and_back)
{
    Attachments attachments(*book);
    const AttachOutcome first = attach(big);
    BOOST_REQUIRE(first.id.has_value());
    BOOST_TEST(first.attachment.size == big.size());
    BOOST_TEST(first.attachment.mediaType == u"application/pdf"_s);
    const AttachOutcome second = attach("small", first.attachment.document);
    BOOST_REQUIRE(second.id.has_value());
    BOOST_TEST(attachments.list().size() == 2U);
    BOOST_TEST(attachments.list({}, a).size() == 2U);
    BOOST_TEST(attachments.list({}, b).empty());
    BOOST_TEST(attachments.list(first.attachment.document).front().documentTitle == u"甲市年报"_s);
    BOOST_TEST((attachments.find(first.attachment.sha256.left(8))->attachment.id == *first.id));
    BOOST_TEST(!attachments.find(u"abc"_s).has_value());
    const QString out = folder.filePath(u"out.pdf"_s);
    attachments.save(*first.id, out);
    BOOST_TEST((contentOf(out) == big));
    BOOST_TEST(book->check().contents);
    BOOST_TEST(attachments.remove(*first.id, u"wrong file"_s).empty());
    BOOST_TEST(attachments.list().size() == 1U);
    BOOST_TEST(attachments.orphans().files == 0, "the bin still shows it");
    BOOST_TEST(store->bin().front().label.contains(u"表.pdf"_s));
    BOOST_TEST(book->undo().empty());
    attachments.save(*first.id, out);
    BOOST_TEST((contentOf(out) == big));
}

BOOST_AUTO_TEST_CASE(undo_of_attaching_leaves_an_orphan_until_the_clean_up)
{
    Attachments attachments(*book);
    attach(big);
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(attachments.list().empty());
    BOOST_TEST(count("SELECT count(*) FROM document") == 0);
    BOOST_TEST(attachments.orphans().files == 0);
    BOOST_TEST(book->redo().empty());
    BOOST_TEST(book->check().contents);
    BOOST_TEST(book->undo().empty());
    run("UPDATE indicator SET definition = 'x' WHERE id = 1");
    BOOST_TEST(attachments.orphans().bytes == big.size());
    const auto seq = store->head().seq;
    BOOST_TEST(attachments.cleanUp().files == 1);
    BOOST_TEST(store->head().seq == seq, "cleaning up is no step");
    BOOST_TEST(book->nextUndo().has_value());
    BOOST_TEST(attachments.orphans().files == 0);
}

BOOST_AUTO_TEST_CASE(several_files_are_attached_in_one_step_without_those_refused)
{
    Attachments attachments(*book);
    const auto seq = store->head().seq;
    const std::vector<AttachOutcome> outcomes = attachments.attachAll(
        {requestFor(file(u"一.pdf"_s, "1"), {}, a), requestFor(file(u"空.pdf"_s, {}), {}, a),
         requestFor(file(u"二.pdf"_s, big), {}, a)});
    BOOST_REQUIRE(outcomes.size() == 3U);
    BOOST_TEST(outcomes[0].id.has_value());
    BOOST_TEST(codesOf(outcomes[1].issues) == "attachment-empty");
    BOOST_TEST(outcomes[2].id.has_value());
    BOOST_TEST(store->head().seq == seq + 1);
    BOOST_TEST(attachments.list({}, a).size() == 2U);
    const DocumentId document = outcomes[0].attachment.document;
    const std::vector<AttachOutcome> twice = attachments.attachAll(
        {requestFor(file(u"三.pdf"_s, "3"), document), requestFor(file(u"四.pdf"_s, "3"), document)});
    BOOST_TEST(twice[0].id.has_value());
    BOOST_TEST(codesOf(twice[1].issues) == "attachment-twice");
    BOOST_TEST(codesOf(attachments.attachAll({requestFor(folder.path(), {}, a)}).front().issues)
               == "attachment-no-file");
    BOOST_TEST(store->head().seq == seq + 2);
}

BOOST_AUTO_TEST_CASE(how_an_attachment_stands_is_seen_without_reading_a_big_one)
{
    Attachments attachments(*book);
    const Attachment row = attach(big).attachment;
    const AttachmentStanding good = attachments.standing(row, 0);
    BOOST_TEST(!good.isProven); // its size is right, its bytes were not read
    BOOST_TEST(!good.fault.has_value());
    BOOST_TEST(!good.attachedAt.isEmpty());
    BOOST_TEST(attachments.standing(row, big.size()).isProven);
    BOOST_TEST(attachments.standing(attach("small").attachment, 0).isProven);
    const QString content = storage::Contents(*store).find(row.sha256);
    QFile::setPermissions(content, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile altered(content);
    BOOST_REQUIRE(altered.open(QIODevice::ReadWrite));
    altered.write("x");
    altered.close();
    BOOST_TEST(!attachments.standing(row, 0).fault.has_value());
    BOOST_TEST(codesOf({*attachments.standing(row, big.size()).fault}) == "attachment-changed");
    BOOST_REQUIRE(altered.resize(7));
    BOOST_TEST(codesOf({*attachments.standing(row, 0).fault}) == "attachment-changed");
    BOOST_REQUIRE(QFile::remove(content));
    BOOST_TEST(codesOf({*attachments.standing(row, 0).fault}) == "attachment-missing");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_attached_is_said)
{
    Attachments attachments(*book);
    const auto code
        = [&](const AttachRequest &request) { return codesOf(attachments.attach(request).issues); };
    BOOST_TEST(code(requestFor(folder.filePath(u"nowhere"_s), {}, a)) == "file-not-found");
    BOOST_TEST(code(requestFor(folder.path(), {}, a)) == "attachment-no-file");
    BOOST_TEST(code(requestFor(file(u"empty"_s, {}), {}, a)) == "attachment-empty");
    BOOST_TEST(code(requestFor(file(u"x"_s, "x"), DocumentId(77))) == "unknown-document");
    BOOST_TEST(code(requestFor(file(u"x"_s, "x"), {}, SubjectId(77))) == "unknown-subject");
    BOOST_TEST(code(requestFor(file(u"x"_s, "x"))) == "attachment-without-document");
    const AttachOutcome first = attach("same");
    BOOST_TEST(codesOf(attach("same", first.attachment.document).issues) == "attachment-twice");
    BOOST_TEST(codesOf(attachments.remove(AttachmentId(5), {})) == "unknown-attachment");
    BOOST_CHECK_THROW(attachments.save(AttachmentId(5), folder.filePath(u"o"_s)), storage::StorageError);
    BOOST_TEST(count("SELECT count(*) FROM attachment") == 1);
}

BOOST_AUTO_TEST_CASE(a_subject_that_goes_takes_the_link_and_leaves_the_document)
{
    attach("small");
    run("DELETE FROM observation WHERE subject = 600101");
    const storage::DeletionPlan plan = storage::planDeletion(*store, u"district"_s, a.value());
    BOOST_TEST(plan.blocks.empty());
    BOOST_TEST(plan.rows.at(u"document_subject"_s) == 1);
    store->perform({u"delete"_s, {}}, [&] { storage::deletePlanned(*store, plan); });
    BOOST_TEST(count("SELECT count(*) FROM document_subject") == 0);
    BOOST_TEST(count("SELECT count(*) FROM attachment") == 1);
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(Attachments(*book).list({}, a).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_missing_attachment_fails_the_check_and_nothing_else)
{
    const AttachOutcome made = attach(big);
    QFile::remove(
        folder.filePath(u"small.files/"_s + made.attachment.sha256.left(2) + u'/' + made.attachment.sha256));
    const CheckReport report = book->check();
    BOOST_TEST(!report.ok);
    BOOST_TEST(!report.contents);
    BOOST_TEST(report.integrity);
    BOOST_TEST(report.chain);
    BOOST_TEST(codesOf(report.findings) == "attachment-missing");
    BOOST_TEST(codesOf(book->backupTo(folder.filePath(u"copy.pilotage"_s))) == "attachment-missing");
}

BOOST_AUTO_TEST_CASE(publishing_seals_a_draft_until_it_is_withdrawn)
{
    Publishing publishing(*book);
    const EvaluationId id = book->saveEvaluation(request(), u"2023"_s);
    const auto saved = book->nextUndo();
    BOOST_TEST(publishing.publish(id, u"2023 年度"_s, u"常务会议审定"_s).id.has_value());
    const SavedEvaluationInfo info = *publishing.find(id);
    BOOST_TEST((info.evaluation.state == EvaluationState::Published));
    BOOST_TEST(info.evaluation.label == u"2023 年度"_s);
    BOOST_TEST(info.reason == u"常务会议审定"_s);
    BOOST_TEST(info.seal == store->head().seq);
    BOOST_TEST(info.publishedBy == book->history(1).front().actor);
    // Not on the undo stack; what it stands on is refused with its name.
    BOOST_TEST(book->nextUndo()->seq == saved->seq);
    const Issues refused = book->undo();
    BOOST_TEST(codesOf(refused) == "sealed-by");
    BOOST_TEST(refused.front().args.front().contains(u"2023 年度"_s));
    BOOST_TEST(codesOf(book->revert(saved->seq, u"x"_s)) == "sealed-by");
    // Neither deleted nor published over.
    BOOST_TEST(codesOf(publishing.remove(id, {})) == "evaluation-published");
    BOOST_TEST(codesOf(publishing.publish(id, u"other"_s, u"r"_s).issues) == "evaluation-published");
    BOOST_CHECK_THROW(store->perform({u"x"_s, {}}, [&] { storage::removeDraft(*store, id); }),
                      storage::StorageError);
    // The figures under it may change; the published ranks and digits do not.
    const EvaluationResult before = book->savedEvaluation(id);
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 99), u"later"_s).empty());
    const EvaluationResult again = book->recomputed(id);
    BOOST_REQUIRE(again.rows.size() == before.rows.size());
    for (std::size_t i = 0; i < again.rows.size(); ++i) {
        BOOST_TEST(again.rows[i].rank == before.rows[i].rank);
        BOOST_TEST(QString::number(again.rows[i].score, 'f', 1)
                   == QString::number(before.rows[i].score, 'f', 1));
    }
    BOOST_TEST(book->undo().empty());
    // The reverse is an entry of its own, and frees the rows.
    BOOST_TEST(codesOf(publishing.withdraw(id, u" "_s)) == "reason-needed");
    const auto steps = store->head().seq;
    BOOST_TEST(publishing.withdraw(id, u"数据更正"_s).empty());
    BOOST_TEST(store->head().seq == steps + 1);
    BOOST_TEST(book->history(1).front().kind == u"sealing"_s);
    BOOST_TEST(book->history(1).front().reason == u"数据更正"_s);
    BOOST_TEST((publishing.find(id)->evaluation.state == EvaluationState::Draft));
    BOOST_TEST(publishing.find(id)->seal == 0);
    BOOST_TEST(publishing.find(id)->evaluation.label == u"2023"_s);
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(book->evaluations().empty());
    BOOST_TEST(book->redo().empty());
    BOOST_TEST(codesOf(publishing.withdraw(id, u"x"_s)) == "evaluation-not-published");
    BOOST_TEST(publishing.remove(id, {}).empty());
    BOOST_TEST(book->evaluations().empty());
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(book->evaluations().size() == 1U);
    BOOST_TEST(book->check().ok);
}

BOOST_AUTO_TEST_CASE(publishing_at_once_is_one_sealing_step)
{
    Publishing publishing(*book);
    const auto before = book->nextUndo();
    const auto steps = store->head().seq;
    const PublishOutcome outcome = publishing.publish(request(), u"2023"_s, u"for the report"_s);
    BOOST_REQUIRE(outcome.id.has_value());
    BOOST_TEST(store->head().seq == steps + 1);
    BOOST_TEST(book->nextUndo()->seq == before->seq, "steps before it can still be undone");
    BOOST_TEST(publishing.find(*outcome.id)->seal == steps + 1);
    BOOST_TEST(publishing.withdraw(*outcome.id, u"again"_s).empty());
    BOOST_TEST(publishing.publish(*outcome.id, {}, u"right this time"_s).id.has_value());
    BOOST_TEST(publishing.find(*outcome.id)->seal == steps + 3);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_published_is_said)
{
    Publishing publishing(*book);
    BOOST_TEST(codesOf(publishing.publish(EvaluationId(7), u"l"_s, u"r"_s).issues) == "unknown-evaluation");
    BOOST_TEST(codesOf(publishing.publish(request(), u" "_s, u""_s).issues) == "label-needed,reason-needed");
    EvaluationRequest trial = request();
    trial.weights = {{u"pm"_s, 0.4}, {u"share"_s, 0.1}};
    BOOST_TEST(codesOf(publishing.publish(trial, u"l"_s, u"r"_s).issues) == "publish-trial-weights");
    const EvaluationId id = book->saveEvaluation(request(), u"2023"_s);
    // Results that its inputs do not give: taken from another year's evaluation.
    const EvaluationId older = book->saveEvaluation(request(2022), u"2022"_s);
    run("UPDATE evaluation_data SET sha256 = (SELECT sha256 FROM evaluation_data WHERE evaluation = "
        + std::to_string(older.value())
        + " AND part = 'results') WHERE part = 'results' AND evaluation = " + std::to_string(id.value()));
    BOOST_TEST(codesOf(publishing.publish(id, {}, u"r"_s).issues) == "evaluation-not-reproduced");
    BOOST_TEST((publishing.find(id)->evaluation.state == EvaluationState::Draft));
}

BOOST_AUTO_TEST_CASE(archiving_moves_old_steps_and_brings_them_back)
{
    PayloadArchiving archiving(*book);
    const auto old = store->head().seq;
    now = now.addYears(2);
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 31), u"new"_s).empty());
    const QString file = folder.filePath(u"2025.pilotage-archive"_s);
    BOOST_TEST(codesOf(archiving.archive(QDate(2026, 1, 1), file, {}).issues) == "reason-needed");
    const ArchivingOutcome moved = archiving.archive(QDate(2026, 1, 1), file, u"结转"_s);
    BOOST_TEST(moved.issues.empty());
    BOOST_TEST(moved.archive.lastSeq == old);
    BOOST_TEST(moved.archive.entries == old);
    BOOST_TEST(archiving.list().size() == 1U);
    BOOST_TEST(book->check().ok);
    BOOST_TEST(codesOf(book->check().findings) == "payload-archived,rows-not-compared");
    BOOST_TEST(book->changesOf(old).front().withheld.code == u"history-archived"_s);
    const auto history = book->cellHistory({a, pm, Period::ofYear(2023), 0});
    BOOST_TEST(history.size() > 1U);
    BOOST_TEST(history.back().withheld.args.contains(u"2025.pilotage-archive"_s));
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(codesOf(book->undo()) == "history-archived");
    BOOST_TEST(codesOf(archiving.restore(folder.filePath(u"small.pilotage"_s), u"x"_s).issues)
               == "archive-unknown");
    BOOST_TEST(archiving.restore(file, u"查账"_s).issues.empty());
    BOOST_TEST(archiving.list().empty());
    BOOST_TEST(book->check().findings.empty());
    BOOST_TEST(book->undo().empty());
}

BOOST_AUTO_TEST_CASE(a_clock_that_goes_back_is_told_once)
{
    Issues told;
    QObject::connect(book.get(), &Workbook::warned, [&](const Issue &issue) { told.push_back(issue); });
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 31), {}).empty());
    BOOST_TEST(told.empty());
    now = now.addDays(-3);
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 32), {}).empty());
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(codesOf(told) == "clock-went-back");
    BOOST_TEST(book->observation({a, pm, Period::ofYear(2023), 0})->value == 31);
}

BOOST_AUTO_TEST_SUITE_END()
