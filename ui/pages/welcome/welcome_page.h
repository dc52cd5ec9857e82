#pragma once

#include "ui/models/table_model.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pilotage::ui {

class DataTable;

/// One of the large starting points: icon, name, sentence, shortcut. 56 px high.
class StartButton : public QAbstractButton
{
    Q_OBJECT

public:
    StartButton(const QString &iconName, const QString &text, const QString &hint, const QString &shortcut,
                bool isDefault);
    [[nodiscard]] QSize sizeHint() const override { return {372, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_iconName;
    QString m_hint;
    QString m_shortcut;
    bool m_isDefault;
};

/// What is shown while no workbook is open: start, recent files, a place to drop a table.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    struct RecentFile
    {
        QString path;
        QString uuid; ///< empty = not known
    };
    void setRecentFiles(const std::vector<RecentFile> &files);

signals:
    void newRequested();
    void openRequested();
    void demoRequested();
    void fileChosen(const QString &path);
    /// The backups of a recent file are wanted.
    void backupsRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeRecent();

    struct Recent
    {
        QFileInfo file;
        QString state; ///< newest backup, or why it cannot be written
        CellLook look;
    };
    static std::vector<Column<Recent>> recentColumns();
    [[nodiscard]] static Recent recentOf(const RecentFile &file);

    TableModel<Recent> m_recent;
    DataTable *m_recentTable;
    QLabel *m_nothing;
    QPushButton *m_backups;
};

} // namespace pilotage::ui
