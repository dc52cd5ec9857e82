#pragma once

#include "ui/models/cell_look.h"

#include <QLabel>
#include <QPushButton>

namespace pilotage::ui {

/// A filter: a rounded check button, 24 px high, text with an optional count.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    /// Shows "text  count"; the accessible name follows.
    void setCount(qint64 count);
    void setLabel(const QString &text);

private:
    void refresh();

    QString m_label;
    qint64 m_count = -1;
};

/// A state in a panel: mark and word on a tinted ground, 20 px high. Never in tables.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    void setState(const QString &text, Tone tone, Mark mark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Muted;
    Mark m_mark = Mark::None;
};

} // namespace pilotage::ui
