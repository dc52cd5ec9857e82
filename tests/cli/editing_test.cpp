#include "tests/cli/desk.h"

using namespace Qt::StringLiterals;
using namespace pilotage::cli::test;

namespace {

struct EditingDesk : Desk
{
    EditingDesk()
    {
        const QString sites = table(u"sites.csv"_s, "code,name,kind,district\nS1,鞋都,park,330302\n");
        BOOST_TEST(run({u"import"_s, file(), sites, u"--as"_s, u"sites"_s}).code == 0);
    }
    [[nodiscard]] Run set(const QString &value, const QStringList &more = {},
                          const QString &subject = u"330302"_s) const
    {
        return run(QStringList{u"set"_s, file(), u"--subject"_s, subject, u"--indicator"_s, u"co2.total"_s,
                               u"--period"_s, u"2023"_s, u"--value"_s, value, u"--format"_s, u"json"_s}
                   + more);
    }
    [[nodiscard]] QStringList figure(const QString &command) const
    {
        return {command,          file(),         u"--subject"_s, u"330302"_s,
                u"--indicator"_s, u"co2.total"_s, u"--period"_s,  u"2023"_s};
    }
    [[nodiscard]] QJsonArray list(const QStringList &arguments) const
    {
        return run(arguments + QStringList{u"--format"_s, u"json"_s}).array();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(cli_editing, EditingDesk)

BOOST_AUTO_TEST_CASE(figures_are_set_as_typed_or_refused)
{
    const Run done = set(u"约1,234.5"_s, {u"--reason"_s, u"年报"_s, u"--actor"_s, u"Li"_s});
    BOOST_TEST(done.code == 0, done.err);
    BOOST_TEST(done.array()[0][u"value"_s].toDouble() == 1234.5);
    BOOST_TEST(done.array()[0][u"qualifier"_s].toString() == u"about"_s);
    BOOST_TEST(list(figure(u"history"_s))[0][u"reason"_s].toString() == u"年报"_s);
    const Run refused = set(u"1,2,3"_s);
    BOOST_TEST(refused.code == 1);
    BOOST_TEST(!refused.err.isEmpty());
    BOOST_TEST(run(figure(u"comment"_s) + QStringList{u"--text"_s, u"核对"_s}).code == 0);
    BOOST_TEST(run(figure(u"target"_s) + QStringList{u"--value"_s, u"900"_s}).code == 0);
    BOOST_TEST(run(figure(u"target"_s) + QStringList{u"--value"_s, u"many"_s}).code == 2);
    BOOST_TEST(run(figure(u"target"_s) + QStringList{u"--remove"_s}).code == 0);
    BOOST_TEST(run({u"undo"_s, file()}).code == 0);
}

BOOST_AUTO_TEST_CASE(review_locks_until_unlocked)
{
    BOOST_TEST(set(u"12"_s).code == 0);
    for (const QString &step : {u"submit"_s, u"approve"_s, u"lock"_s}) {
        const Run done = run({u"review"_s, file(), u"--step"_s, step, u"--period"_s, u"2023"_s, u"--under"_s,
                              u"330300"_s, u"--format"_s, u"json"_s});
        BOOST_TEST(done.code == 0, done.err);
        BOOST_TEST(done.array()[0][u"figures"_s].toInt() == 1);
    }
    BOOST_TEST(set(u"13"_s).code == 1);
    BOOST_TEST(run({u"undo"_s, file()}).code == 1);
    const QJsonArray locks = list({u"locks"_s, file()});
    BOOST_REQUIRE(locks.size() == 1);
    const QString seq = QString::number(locks[0][u"seq"_s].toInt());
    BOOST_TEST(run({u"unlock"_s, file(), u"--seq"_s, seq, u"--reason"_s, u"更正"_s}).code == 0);
    BOOST_TEST(list({u"locks"_s, file()}).isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_removed_lies_in_the_bin)
{
    BOOST_TEST(set(u"12"_s, {}, u"S1"_s).code == 0);
    BOOST_TEST(run({u"move"_s, file(), u"--subject"_s, u"S1"_s, u"--district"_s, u"330303"_s}).code == 0);
    BOOST_TEST(run({u"remove"_s, file(), u"--subject"_s, u"S1"_s, u"--dry-run"_s}).code == 0);
    BOOST_TEST(observations() == 1);
    BOOST_TEST(run({u"remove"_s, file(), u"--subject"_s, u"S1"_s, u"--reason"_s, u"重复"_s}).code == 0);
    BOOST_TEST(observations() == 0);
    const QJsonArray bin = list({u"bin"_s, file()});
    BOOST_REQUIRE(bin.size() == 1);
    const QString seq = QString::number(bin[0][u"seq"_s].toInt());
    BOOST_TEST(run({u"restore"_s, file(), u"--seq"_s, seq}).code == 0);
    BOOST_TEST(observations() == 1);
    BOOST_TEST(list({u"bin"_s, file()}).isEmpty());
}

BOOST_AUTO_TEST_CASE(backups_are_made_verified_copied_and_compared)
{
    BOOST_TEST(set(u"12"_s).code == 0);
    const QJsonArray made = list({u"backups"_s, file(), u"--make"_s, u"--verify"_s});
    BOOST_REQUIRE(made.size() == 1);
    BOOST_TEST(made[0][u"whole"_s].toBool());
    const QString backup = made[0][u"path"_s].toString();
    BOOST_TEST(run({u"diff"_s, file(), backup}).code == 0);
    BOOST_TEST(set(u"13"_s).code == 0);
    const Run diff = run({u"diff"_s, file(), backup, u"--format"_s, u"csv"_s});
    BOOST_TEST(diff.code == 1);
    BOOST_TEST(diff.out.contains(u"co2.total,2023,13,12"_s), diff.out);
    const QString copy = path(u"copy.pilotage"_s);
    BOOST_TEST(run({u"backups"_s, file(), u"--copy"_s, backup, u"--out"_s, copy}).code == 0);
    BOOST_TEST(run({u"diff"_s, copy, backup}).code == 0);
    BOOST_TEST(run({u"backups"_s, file(), u"--copy"_s, backup, u"--out"_s, copy}).code == 3);
}

BOOST_AUTO_TEST_CASE(older_steps_settings_and_the_check_of_data)
{
    BOOST_TEST(set(u"12"_s).code == 0);
    const QString first = QString::number(list({u"history"_s, file()})[0][u"seq"_s].toInt());
    BOOST_TEST(run({u"settings"_s, file(), u"--rounding"_s, u"half_even"_s, u"--unit"_s, u"科室"_s,
                    u"--actor"_s, u"Li"_s})
                   .code
               == 0);
    BOOST_TEST(run({u"settings"_s, file(), u"--actor"_s, u"Li"_s}).out.contains(u"科室"_s));
    BOOST_TEST(run({u"revert"_s, file(), u"--seq"_s, first, u"--dry-run"_s}).code == 0);
    BOOST_TEST(observations() == 1);
    BOOST_TEST(run({u"revert"_s, file(), u"--seq"_s, first}).code == 0);
    BOOST_TEST(observations() == 0);
    BOOST_TEST(run({u"revert"_s, file(), u"--seq"_s, u"9999"_s}).code == 1);
    const Run check = run({u"check-data"_s, file(), u"--format"_s, u"json"_s});
    BOOST_TEST(check.code == 0, check.out.left(2000));
}

BOOST_AUTO_TEST_CASE(steps_of_an_enrolment_are_sealed)
{
    const QString rows
        = table(u"enrolments.csv"_s, "programme,batch,subject,state\nZEROCARBON_PARK,9,S1,draft\n");
    const QString programmes
        = table(u"programmes.csv"_s, "type,name_zh,level,batch\nZEROCARBON_PARK,零碳园区,provincial,9\n");
    BOOST_TEST(run({u"import"_s, file(), programmes, u"--as"_s, u"programmes"_s}).code == 0);
    const Run enrolled = run({u"import"_s, file(), rows, u"--as"_s, u"enrolments"_s});
    BOOST_TEST(enrolled.code == 0, enrolled.err);
    const QStringList which{file(), u"--subject"_s, u"S1"_s, u"--programme"_s, u"ZEROCARBON_PARK"_s};
    const Run early = run(QStringList{u"advance"_s} + which
                          + QStringList{u"--state"_s, u"named"_s, u"--date"_s, u"2024"_s});
    BOOST_TEST(early.code == 1);
    const Run done = run(QStringList{u"advance"_s} + which
                         + QStringList{u"--state"_s, u"declared"_s, u"--date"_s, u"2024-05"_s});
    BOOST_TEST(done.code == 0, done.err);
    BOOST_TEST(run(QStringList{u"take-back"_s} + which).code == 2);
    BOOST_TEST(run(QStringList{u"take-back"_s} + which + QStringList{u"--reason"_s, u"录错"_s}).code == 0);
}

BOOST_AUTO_TEST_SUITE_END()
