#pragma once

#include "app/domain/programme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace pilotage::ui {

/// The ten steps of the procedure on a line, the present one strong.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(Lifecycle state, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Lifecycle m_state;
};

/// Up to ten years of one figure, own scale.
class Spark : public QWidget
{
    Q_OBJECT

public:
    explicit Spark(std::vector<double> values, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_values;
};

/// One dated thing: date, ring on a rail, title, caption, mark at the right.
struct DatedLine
{
    QString date;
    QString title;
    QString caption;
    QString mark;
};
[[nodiscard]] QWidget *makeDatedList(const std::vector<DatedLine> &lines);

/// A section of the panel: title with count, then rows.
[[nodiscard]] QVBoxLayout *addSection(QVBoxLayout *column, const QString &title, qsizetype count = -1);
/// Key at the left, muted; value at the right, wrapped, can be selected.
void addKeyValue(QGridLayout *grid, const QString &key, const QString &value);

} // namespace pilotage::ui
