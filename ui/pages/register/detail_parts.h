#pragma once

#include "app/domain/programme.h"

#include <QWidget>

#include <functional>
#include <vector>

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
    QString link = {}; ///< what the title opens; empty = nothing
};
/// `open` gets the link of a title that was clicked.
[[nodiscard]] QWidget *makeDatedList(const std::vector<DatedLine> &lines,
                                     const std::function<void(const QString &)> &open = {});

} // namespace pilotage::ui
