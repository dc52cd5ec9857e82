#include "app/workbook/file_watch.h"

#include "app/storage/error.h"
#include "app/storage/place.h"
#include "app/workbook/workbook.h"

#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

FileWatch::FileWatch(Workbook &workbook, QObject *parent)
    : QObject(parent)
    , m_workbook(workbook)
{
    const WorkbookInfo info = workbook.info();
    m_path = info.path;
    m_isReadOnly = info.readOnly;
    const storage::place::FileFacts facts = storage::place::facts(m_path);
    m_device = facts.identity.device;
    m_inode = facts.identity.inode;
    remember();
    connect(&workbook, &Workbook::changed, this, &FileWatch::remember);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FileWatch::look);
    timer->start(interval);
}

/// The time of our own last change: any other was made by somebody else.
void FileWatch::remember()
{
    m_modified = QFileInfo(m_path).lastModified();
}

const Issue &FileWatch::look()
{
    const QString now = code();
    if (now == m_finding.code)
        return m_finding;
    m_finding = Issue();
    m_finding.code = now;
    if (!now.isEmpty())
        m_finding.args = QStringList{m_path};
    emit found(m_finding);
    return m_finding;
}

bool FileWatch::canBeSavedElsewhere() const
{
    return m_finding.code == "file-gone"_L1 || m_finding.code == "file-replaced"_L1;
}

QString FileWatch::code()
{
    const storage::place::FileFacts facts = storage::place::facts(m_path);
    if (!facts.exists)
        return u"file-gone"_s;
    if (facts.identity != storage::place::FileIdentity{m_device, m_inode})
        return u"file-replaced"_s;
    m_isOverwritten = m_isOverwritten || isOverwritten();
    return m_isOverwritten ? u"file-overwritten"_s : QString();
}

/// Nobody else may write to a file we hold for writing; if somebody did, its contents are looked at.
bool FileWatch::isOverwritten()
{
    const QDateTime modified = QFileInfo(m_path).lastModified();
    if (m_isReadOnly || m_workbook.hasJob() || modified == m_modified)
        return false;
    try {
        const bool isWhole = m_workbook.quickCheck().empty();
        m_modified = modified;
        return !isWhole;
    } catch (const storage::StorageError &error) {
        return !error.code().startsWith("busy"_L1); // asked again next time
    }
}

} // namespace pilotage::workbook
