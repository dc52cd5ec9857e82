#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pilotage::ui {

/// One hairline in the divider colour.
class Line : public QWidget
{
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Title row of a pane: title, muted caption, tools at the right. 36 px high.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    /// The caption is a number that opens what it counts, by click and by keys.
    void setCaptionOpens(bool opens);
    /// A 28 x 28 button with an icon of resources/icons; `text` is its accessible name and tooltip.
    QToolButton *addTool(const QString &iconName, const QString &text);
    void addWidget(QWidget *widget);

signals:
    void captionOpened();

private:
    void showCaption();

    QLabel *m_title;
    QLabel *m_caption;
    QString m_captionText;
    bool m_captionOpens = false;
    QHBoxLayout *m_tools;
};

/// A part of a page: title row and content, no frame.
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    /// `inset` px free at left and right (tables 8, text 16).
    void setContent(QWidget *content, int inset = 8);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    PaneHeader *m_header;
    QVBoxLayout *m_body;
};

/// A label in a style of the type scale. Muted = units, captions, sources.
[[nodiscard]] QLabel *makeLabel(const QString &text, TextStyle style, bool muted = false,
                                QWidget *parent = nullptr);

} // namespace pilotage::ui
