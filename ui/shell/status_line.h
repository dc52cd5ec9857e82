#pragma once

#include <QStatusBar>

class QLabel;

namespace pilotage::ui {

/// Bottom line: saved when, what is selected, training words, district, profile.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setState(const QString &text, bool saved);
    [[nodiscard]] QString state() const;
    void setSelection(const QString &text);
    void setTraining(bool training);
    void setDistrict(const QString &name);
    void setProfile(const QString &name);

private:
    class StateMark;

    StateMark *m_mark;
    QLabel *m_state;
    QLabel *m_selection;
    QLabel *m_training;
    QLabel *m_district;
    QLabel *m_profile;
};

/// Red frame around the whole window of a training workbook; lets the mouse through.
class TrainingFrame : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingFrame(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace pilotage::ui
