#pragma once

#include "tests/support/printing.h"
#include "translations/translators.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <functional>

namespace pilotage::ui {

/// Answers instead of a person.
class AnsweringDialogs : public FileDialogs
{
public:
    QString answer;
    QString openFile(QWidget *, const QString &, const QString &) override { return answer; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override
    {
        return answer.isEmpty() ? QStringList() : QStringList{answer};
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return answer; }
};

/// Work in the background that is asked for while this lives waits until it is let go.
class HeldWork
{
public:
    HeldWork();
    ~HeldWork();
    HeldWork(const HeldWork &) = delete;
    HeldWork &operator=(const HeldWork &) = delete;
    void letGo() { m_mayEnd.release(); }

private:
    QSemaphore m_mayEnd;
};

/// The real window on a fresh copy of the demonstration workbook, in one language. The workbook is built
/// once a program; settings live in a place of their own.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &language = QStringLiteral("en"));

    [[nodiscard]] bool waitFor(const std::function<bool()> &condition, int ms = 15000) const
    {
        return QTest::qWaitFor(condition, ms);
    }
    /// By the name that a screen reader says.
    template<class Widget>
    [[nodiscard]] static Widget *named(const QWidget *under, const QString &name)
    {
        for (auto *each : under->findChildren<Widget *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    /// One to be seen, whose text starts so.
    template<class Button = QPushButton>
    [[nodiscard]] static Button *buttonUnder(const QWidget *under, const QString &text)
    {
        for (auto *each : under->findChildren<Button *>())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    }
    /// One to be seen, whose text is this.
    template<class Button = QPushButton>
    [[nodiscard]] static Button *buttonCalled(const QWidget *under, const QString &text)
    {
        for (auto *each : under->findChildren<Button *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    /// A label to be seen has these words.
    [[nodiscard]] static bool isSaidUnder(const QWidget *under, const QString &words);
    /// What the bar of a page says.
    [[nodiscard]] static QString barText(const QWidget *page);
    /// Writes a file beside the workbook.
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir folder;
    Settings settings;
    Translators translators;
    AnsweringDialogs dialogs;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    QString path;
};

} // namespace pilotage::ui
