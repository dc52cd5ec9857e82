#include "tests/cli/desk.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace pilotage::cli::test;

namespace {

/// A demonstration workbook of its own and a big file to attach.
struct EvidenceDesk : Desk
{
    EvidenceDesk()
    {
        BOOST_TEST(run({u"new"_s, book(), u"--demo"_s}).code == 0);
        big = table(u"年报.pdf"_s, QByteArray(400 * 1024, 'x'));
    }
    [[nodiscard]] QString book() const { return path(u"demo.pilotage"_s); }
    [[nodiscard]] Run json(QStringList arguments) const
    {
        return run(arguments << u"--format"_s << u"json"_s);
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QString big;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(evidence_cli, EvidenceDesk)

BOOST_AUTO_TEST_CASE(attach_list_take_out_remove_and_check)
{
    const Run attached = json({u"attach"_s, book(), u"--file"_s, big, u"--title"_s, u"演示年报"_s,
                               u"--subject"_s, u"330302"_s, u"--reason"_s, u"evidence"_s});
    BOOST_TEST(attached.code == 0, attached.err);
    const QJsonObject row = attached.array().first().toObject();
    const QString hash = row[u"sha256"_s].toString();
    BOOST_TEST(hash.size() == 64);
    BOOST_TEST(row[u"size"_s].toInt() == 400 * 1024);
    BOOST_TEST(QFileInfo::exists(path(u"demo.files/"_s + hash.left(2) + u'/' + hash)));
    BOOST_TEST(json({u"attachments"_s, book(), u"--subject"_s, u"330302"_s}).array().size() == 1);
    BOOST_TEST(json({u"attachments"_s, book(), u"--subject"_s, u"330303"_s}).array().isEmpty());
    const QString out = path(u"out.pdf"_s);
    BOOST_TEST(run({u"attachment"_s, book(), hash.left(10), u"--out"_s, out}).code == 0);
    BOOST_TEST((contentOf(out) == contentOf(big)));
    BOOST_TEST(run({u"attachment"_s, book(), hash.left(10), u"--out"_s, out}).code == 1);
    BOOST_TEST(run({u"attachment"_s, book(), u"000000"_s, u"--out"_s, path(u"x"_s)}).code == 2);
    const Run copied = run({u"backup"_s, book(), u"--out"_s, path(u"copy.pilotage"_s)});
    BOOST_TEST(copied.err.contains(u"copy.files"_s), copied.err);
    BOOST_TEST(run({u"check"_s, path(u"copy.pilotage"_s)}).code == 0);
    QFile::remove(path(u"demo.files/"_s + hash.left(2) + u'/' + hash));
    const Run checked = json({u"check"_s, book()});
    BOOST_TEST(checked.code == 1);
    BOOST_TEST(!checked.object()[u"contents"_s].toBool());
    BOOST_TEST(checked.object()[u"integrity"_s].toBool());
    BOOST_TEST(checked.object()[u"findings"_s].toArray().first().toObject()[u"code"_s].toString()
               == u"attachment-missing"_s);
    BOOST_TEST(run({u"detach"_s, book(), hash}).code == 0);
    BOOST_TEST(run({u"check"_s, book()}).code == 0);
    BOOST_TEST(run({u"undo"_s, book()}).code == 0);
    BOOST_TEST(run({u"attach"_s, book(), u"--file"_s, path(u"absent"_s), u"--title"_s, u"t"_s}).code == 1);
    BOOST_TEST(run({u"attach"_s, book(), u"--file"_s, big}).code == 1);
}

BOOST_AUTO_TEST_CASE(an_attachment_undone_can_be_cleaned_up)
{
    BOOST_TEST(run({u"attach"_s, book(), u"--file"_s, big, u"--title"_s, u"t"_s}).code == 0);
    BOOST_TEST(run({u"undo"_s, book()}).code == 0);
    BOOST_TEST(json({u"clean"_s, book()}).array().first().toObject()[u"contents"_s].toInt() == 0);
    BOOST_TEST(run({u"evaluate"_s, book(), u"--scheme"_s, u"county_example"_s, u"--period"_s, u"2023"_s,
                    u"--save"_s})
                   .code
               == 0);
    const Run dry = json({u"clean"_s, book(), u"--dry-run"_s});
    BOOST_TEST(dry.array().first().toObject()[u"bytes"_s].toInt() == 400 * 1024);
    BOOST_TEST(json({u"clean"_s, book()}).array().first().toObject()[u"contents"_s].toInt() == 1);
    BOOST_TEST(!QFileInfo::exists(path(u"demo.files"_s)));
}

BOOST_AUTO_TEST_CASE(publish_refuses_undo_until_withdrawn)
{
    BOOST_TEST(run({u"evaluate"_s, book(), u"--scheme"_s, u"county_example"_s, u"--period"_s, u"2023"_s,
                    u"--save"_s, u"--label"_s, u"draft"_s})
                   .code
               == 0);
    const QString id = json({u"evaluations"_s, book()}).array().first().toObject()[u"id"_s].toString();
    BOOST_TEST(run({u"publish"_s, book(), id}).code == 2, "a reason is needed");
    BOOST_TEST(run({u"publish"_s, book(), u"7"_s, u"--reason"_s, u"r"_s}).code == 2);
    const Run published = json({u"publish"_s, book(), id, u"--reason"_s, u"board of 1 November"_s,
                                u"--label"_s, u"Year 2023"_s, u"--actor"_s, u"demo clerk"_s});
    BOOST_TEST(published.code == 0, published.err);
    const QJsonObject row = published.array().first().toObject();
    BOOST_TEST(row[u"state"_s].toString() == u"published"_s);
    BOOST_TEST(row[u"published_by"_s].toString() == u"demo clerk"_s);
    BOOST_TEST(row[u"reason"_s].toString() == u"board of 1 November"_s);
    const Run undone = run({u"undo"_s, book()});
    BOOST_TEST(undone.code == 1);
    BOOST_TEST(undone.err.contains(u"Year 2023"_s), undone.err);
    BOOST_TEST(run({u"publish"_s, book(), id, u"--reason"_s, u"again"_s}).code == 1);
    BOOST_TEST(run({u"discard"_s, book(), id}).code == 1);
    BOOST_TEST(run({u"withdraw"_s, book(), id, u"--reason"_s, u"figures corrected"_s}).code == 0);
    BOOST_TEST(run({u"withdraw"_s, book(), id, u"--reason"_s, u"again"_s}).code == 1);
    BOOST_TEST(run({u"discard"_s, book(), id}).code == 0);
    BOOST_TEST(json({u"evaluations"_s, book()}).array().isEmpty());
    BOOST_TEST(run({u"check"_s, book()}).code == 0);
}

BOOST_AUTO_TEST_CASE(archive_and_unarchive)
{
    const QString archive = path(u"old.pilotage-archive"_s);
    BOOST_TEST(
        run({u"archive"_s, book(), u"--before"_s, u"soon"_s, u"--out"_s, archive, u"--reason"_s, u"r"_s}).code
        == 2);
    const Run moved = json({u"archive"_s, book(), u"--before"_s, u"2025-12-01"_s, u"--out"_s, archive,
                            u"--reason"_s, u"year end"_s});
    BOOST_TEST(moved.code == 0, moved.err);
    const auto last = moved.array().first().toObject()[u"last_seq"_s].toInt();
    BOOST_TEST(json({u"archives"_s, book()}).array().size() == 1);
    const Run checked = run({u"check"_s, book()});
    BOOST_TEST(checked.code == 0);
    BOOST_TEST(checked.out.contains(u"old.pilotage-archive"_s));
    const Run history = run({u"history"_s, book(), u"--seq"_s, QString::number(last)});
    BOOST_TEST(history.err.contains(u"old.pilotage-archive"_s), history.err);
    const Run undone = run({u"undo"_s, book()});
    BOOST_TEST(undone.code == 1);
    BOOST_TEST(undone.err.contains(u"old.pilotage-archive"_s), undone.err);
    BOOST_TEST(run({u"unarchive"_s, book(), big, u"--reason"_s, u"r"_s}).code == 1);
    BOOST_TEST(run({u"unarchive"_s, book(), archive, u"--reason"_s, u"audit"_s}).code == 0);
    BOOST_TEST(run({u"undo"_s, book()}).code == 0);
    BOOST_TEST(run({u"check"_s, book()}).code == 0);
}

BOOST_AUTO_TEST_CASE(a_clock_that_went_back_is_said_on_stderr)
{
    const QStringList attach{u"attach"_s, book(), u"--file"_s, big, u"--title"_s, u"t"_s};
    BOOST_TEST(run(attach, u"en"_s, u"2026-05-01T09:00:00"_s).err.contains(u"clock"_s) == false);
    const Run back = run({u"undo"_s, book()}, u"en"_s, u"2026-04-01T09:00:00"_s);
    BOOST_TEST(back.code == 0);
    BOOST_TEST(back.err.contains(u"The clock of this computer (2026-04-01 09:00:0"_s), back.err);
    BOOST_TEST(run({u"redo"_s, book()}, u"zh_CN"_s, u"2026-03-01T09:00:00"_s).err.contains(u"本机时间"_s));
}

BOOST_AUTO_TEST_SUITE_END()
