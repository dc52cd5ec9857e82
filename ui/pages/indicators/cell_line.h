#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace pilotage::ui {

/// The line over the entry grid: which cell, what it says exactly or how it is defined, what the corners
/// mean.
class CellLine : public QWidget
{
    Q_OBJECT

public:
    explicit CellLine(QWidget *parent = nullptr);

    /// Before the cell's name.
    void addFirst(QWidget *widget);
    /// `entered` empty = shows the definition alone.
    void setCell(const QString &name, const QString &entered, const QString &definition);
    [[nodiscard]] QString text() const;
    /// Behind the legend.
    void addLast(QWidget *widget);

private:
    QHBoxLayout *m_row;
    QLabel *m_name;
    QLabel *m_text;
};

} // namespace pilotage::ui
