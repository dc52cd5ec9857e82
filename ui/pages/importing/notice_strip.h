#pragma once

#include <QLabel>

namespace pilotage::ui {

/// A doubt said where it belongs: a mark and words on a tinted ground. Hidden while there is none.
class NoticeStrip : public QLabel
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);
    void say(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pilotage::ui
