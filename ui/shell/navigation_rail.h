#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <map>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pilotage::ui {

/// One entry of the rail: icon and label, or the icon alone when collapsed.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString &iconName, const QString &text, QWidget *parent = nullptr);
    void setCollapsed(bool collapsed);
    /// The page that is shown. Not a check mark: for screen readers these are plain buttons.
    void setCurrent(bool current);
    /// A muted word at the right, e.g. a shortcut.
    void setHint(const QString &hint);
    /// Drawn as a field with an outline (search).
    void setOutlined(bool outlined) { m_outlined = outlined; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    QString m_hint;
    bool m_isCurrent = false;
    bool m_collapsed = false;
    bool m_outlined = false;
};

/// Navigation at the left: workbook name and kind, search, pages, settings. 168 px or 48.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setWorkbook(const QString &name, const QString &kind);
    void addPage(const QString &key, const QString &iconName, const QString &text, const QString &shortcut);
    void addSeparator();
    void setCurrent(const QString &key);
    void setPagesEnabled(bool enabled);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

signals:
    void pageChosen(const QString &key);
    void searchRequested();
    void settingsRequested();
    void collapseToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_items;
    QWidget *m_head;
    QLabel *m_name;
    QLabel *m_kind;
    RailItem *m_search;
    RailItem *m_settings;
    QToolButton *m_toggle;
    std::map<QString, RailItem *> m_pages;
    bool m_collapsed = false;
};

} // namespace pilotage::ui
