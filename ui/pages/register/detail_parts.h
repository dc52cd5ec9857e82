#pragma once

#include "app/domain/programme.h"

#include <QWidget>

#include <functional>
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
    QString link = {}; ///< what the title opens; empty = nothing
};
/// `open` gets the link of a title that was clicked.
[[nodiscard]] QWidget *makeDatedList(const std::vector<DatedLine> &lines,
                                     const std::function<void(const QString &)> &open = {});
/// A word that opens something: accent, reached by Tab.
[[nodiscard]] QLabel *makeLink(const QString &text, const QString &link,
                               const std::function<void(const QString &)> &open);

/// A section of the panel: title with count and a tool at the right, then rows.
[[nodiscard]] QVBoxLayout *addSection(QVBoxLayout *column, const QString &title, qsizetype count = -1,
                                      QWidget *tool = nullptr);
/// Key at the left, muted; value at the right, wrapped, can be selected.
void addKeyValue(QGridLayout *grid, const QString &key, const QString &value);

} // namespace pilotage::ui
