#include "app/storage/opening.h"
#include "app/storage/salvage.h"
#include "app/storage/store.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace pilotage;
using namespace pilotage::storage;
using fuzz::require;
using namespace Qt::StringLiterals;

namespace {

Clock fixedClock()
{
    return [] { return QDateTime(QDate(2025, 11, 1), QTime(9, 0), Qt::UTC); };
}

/// Memory where there is any, so that syncing costs nothing.
QString scratch()
{
    static const QTemporaryDir folder((QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath())
                                      + u"/pilotage-fuzz-XXXXXX"_s);
    return folder.path();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workbook with a few rows and steps, made once.
const QByteArray &base()
{
    static const QByteArray bytes = [] {
        qputenv("XDG_DATA_HOME", QFile::encodeName(scratch() + u"/data"_s));
        const QString path = scratch() + u"/base.pilotage"_s;
        {
            const auto store = Store::create(path, FileKind::Office, fixedClock());
            for (int i = 1; i < 4; ++i)
                store->perform({u"edit"_s, {}}, [&] {
                    store->db().exec("INSERT INTO person(id, name) VALUES(" + std::to_string(i) + ", 'x')");
                });
            static_cast<void>(store->undo());
        }
        return contentOf(path);
    }();
    return bytes;
}

/// The input as a whole file, or as damage to a good one: libFuzzer alone would never find the second.
QByteArray fileFrom(const std::uint8_t *data, std::size_t size)
{
    fuzz::Pieces pieces(data, size);
    if (pieces.byte() % 8 == 0)
        return QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    QByteArray bytes = base();
    const std::uint8_t cut = pieces.byte();
    if (cut < 32)
        bytes.truncate(static_cast<qsizetype>(pieces.number(static_cast<std::uint32_t>(bytes.size()) + 1)));
    while (pieces.left() > 3 && !bytes.isEmpty()) {
        const std::uint32_t at = pieces.number(static_cast<std::uint32_t>(bytes.size()));
        const std::uint32_t count = 1 + pieces.byte() % 16;
        for (std::uint32_t i = at; i < at + count && i < static_cast<std::uint32_t>(bytes.size()); ++i)
            bytes[static_cast<qsizetype>(i)] = static_cast<char>(pieces.byte());
    }
    return bytes;
}

/// What opening refuses is left alone; what it takes can be looked at, checked and written without harm.
void use(const QString &path)
{
    const auto store = Store::open(path, fixedClock());
    static_cast<void>(store->quickCheck());
    static_cast<void>(store->fullCheck());
    static_cast<void>(store->changes(20));
    if (const auto step = store->nextUndo()) {
        static_cast<void>(store->fieldChanges(step->seq, 100));
        static_cast<void>(store->undo());
    }
    static_cast<void>(store->bin());
    store->perform({u"edit"_s, {}},
                   [&] { store->db().exec("INSERT INTO person(id, name) VALUES(77, 'y')"); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString path = scratch() + u"/case.pilotage"_s;
    const QByteArray bytes = fileFrom(data, size);
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "room for the file");
        file.write(bytes);
    }
    bool isOpened = false;
    try {
        use(path);
        isOpened = true;
    } catch (const StorageError &error) {
        require(!error.code().isEmpty(), "a refusal has a code");
    } catch (const SQLite::Exception &) {
        // The statement of this test itself: the table may be gone.
    }
    static_cast<void>(isOpened);
    for (const QString &name : QDir(scratch()).entryList({u"*case.pilotage*"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(scratch() + u'/' + name);
    return 0;
}
