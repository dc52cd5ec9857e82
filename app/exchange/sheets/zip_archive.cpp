#include "app/exchange/sheets/zip_archive.h"

#include "app/exchange/file_error.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <vector>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pieceSize = 1 << 16;
/// A file is streamed more than once (names first, then the rows); the sum over all streams is bounded too.
constexpr std::int64_t passes = 4;

void discard(zip *archive)
{
    zip_discard(archive);
}

QString errorText(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

} // namespace

std::string ZipArchive::folded(std::string_view name)
{
    std::string result(name);
    for (char &c : result)
        c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (result.starts_with('/'))
        result.erase(0, 1);
    return result;
}

void ZipArchive::fail(const char *code, const QString &reason) const
{
    throw FileError(QString::fromLatin1(code), m_path, reason);
}

ZipArchive::ZipArchive(const QString &path, const SheetLimits &limits)
    : m_path(path)
    , m_limits(limits)
    , m_zip(nullptr, discard)
{
    const QFileInfo info(path);
    if (!info.isFile())
        fail("file-unreadable");
    if (info.size() > limits.fileSize)
        fail("file-too-large");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error);
    if (source)
        m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!m_zip) {
        if (source)
            zip_source_free(source);
        const bool isSystem = zip_error_system_type(&error) == ZIP_ET_SYS;
        const QString reason = errorText(&error);
        zip_error_fini(&error);
        fail(isSystem ? "file-unreadable" : "zip-damaged", reason);
    }
    zip_error_fini(&error);
    takeIndex();
}

ZipArchive::~ZipArchive() = default;

void ZipArchive::takeIndex()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > m_limits.entries)
        fail("zip-too-many-entries", QString::number(count));
    std::int64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(i), 0, &entry) != 0 || !entry.name)
            fail("zip-damaged", errorText(zip_get_error(m_zip.get())));
        const QString name = QString::fromUtf8(entry.name);
        if (std::string_view(entry.name).ends_with('/'))
            continue;
        if (!m_index.emplace(folded(entry.name), i).second)
            fail("zip-entry-twice", name);
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            fail("zip-encrypted", name);
        const auto size = static_cast<std::int64_t>(std::min<zip_uint64_t>(entry.size, INT64_MAX / 4096));
        if (size > m_limits.entrySize)
            fail("zip-entry-too-large", name);
        total += size;
        if (total > m_limits.totalSize)
            fail("zip-total-too-large", QString::number(total));
        if (size > m_limits.ratioFrom
            && static_cast<double>(entry.comp_size) < m_limits.leastRatio * static_cast<double>(size))
            fail("zip-ratio", name);
    }
}

std::string ZipArchive::spelled(std::string_view name) const
{
    const auto found = m_index.find(folded(name));
    if (found == m_index.end())
        return {};
    return zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(found->second), 0);
}

void ZipArchive::stream(std::string_view name, const std::function<bool(std::string_view)> &take) const
{
    const QString shown = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const auto found = m_index.find(folded(name));
    if (found == m_index.end())
        fail("sheet-part-missing", shown);
    const auto index = static_cast<zip_uint64_t>(found->second);
    zip_stat_t entry;
    zip_stat_init(&entry);
    zip_stat_index(m_zip.get(), index, 0, &entry);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_zip.get(), index, 0),
                                                                  zip_fclose);
    if (!file) {
        zip_error_t *error = zip_get_error(m_zip.get());
        fail(zip_error_code_zip(error) == ZIP_ER_COMPNOTSUPP ? "zip-method" : "zip-damaged", shown);
    }
    std::vector<char> piece(pieceSize);
    std::int64_t size = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0)
            fail("zip-damaged", shown);
        if (got == 0 && static_cast<zip_uint64_t>(size) != entry.size)
            fail("zip-damaged", shown);
        if (got == 0)
            return;
        size += got;
        m_unpacked += got;
        // The sizes the file states may lie: what really comes out counts.
        if (size > m_limits.entrySize)
            fail("zip-entry-too-large", shown);
        if (m_unpacked > passes * m_limits.totalSize)
            fail("zip-total-too-large", shown);
        if (size > m_limits.ratioFrom
            && static_cast<double>(entry.comp_size) < m_limits.leastRatio * static_cast<double>(size))
            fail("zip-ratio", shown);
        if (!take({piece.data(), static_cast<std::size_t>(got)}))
            return;
    }
}

std::string ZipArchive::read(std::string_view name) const
{
    std::string all;
    stream(name, [&all](std::string_view piece) {
        all.append(piece);
        return true;
    });
    return all;
}

} // namespace pilotage::exchange
