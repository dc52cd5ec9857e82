#include "app/reports/batch.h"

#include <QDir>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

/// Empty = written; else what the system says.
QString save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

BatchOutcome writeBatch(const std::vector<BatchItem> &items, const QStringList &formats,
                        const QString &folder, std::shared_ptr<const FontBook> fonts,
                        const ChartRenderer *charts, const std::function<void(double, const QString &)> &step)
{
    BatchOutcome outcome;
    QSet<QString> taken;
    const QDir place(folder);
    if (!QDir().mkpath(folder)) {
        outcome.issues.push_back({Severity::Error, u"folder-not-made"_s, {}, {folder}});
        return outcome;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double done = double(i) / double(items.size());
        const auto pause = [&] {
            if (step)
                step(done, items[i].name);
        };
        pause();
        Document document = items[i].make();
        outcome.issues.insert(outcome.issues.end(), document.issues.begin(), document.issues.end());
        QString name = document.fileName;
        for (int more = 2; taken.contains(name.toCaseFolded()); ++more)
            name = u"%1 (%2)"_s.arg(document.fileName).arg(more);
        taken.insert(name.toCaseFolded());
        const Pages pages(std::move(document), fonts, charts);
        for (const QString &format : formats) {
            pause();
            const QString path = place.filePath(name + u'.' + format);
            const QByteArray bytes = written(pages, format, charts, pause);
            pause();
            const QString fault = bytes.isEmpty() ? format : save(path, bytes);
            if (fault.isEmpty())
                outcome.files << path;
            else
                outcome.issues.push_back({Severity::Error, u"report-not-written"_s, {}, {path, fault}});
        }
    }
    if (step)
        step(1, {});
    return outcome;
}

} // namespace pilotage::reports
