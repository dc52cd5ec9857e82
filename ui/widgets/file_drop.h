#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QMimeData;

namespace pilotage::ui {

/// What would become of something that is let go here.
struct DropOffer
{
    QString text; ///< what it does, or why it is refused
    bool isRefused = false;
};

/// A strip at the foot of a part while something is dragged over it: what letting go does, or why not.
class DropHint : public QFrame
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *over);

    void show(const DropOffer &offer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    bool m_isRefused = false;
};

/// Lets files be dragged onto a part. Asks before what would be done with them there.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<DropOffer(const QStringList &paths, const QPoint &position)>;

    /// `target` is the viewport where the part scrolls.
    FileDrop(QWidget *target, Ask ask);

signals:
    void dropped(const QStringList &paths, const QPoint &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Ask m_ask;
    DropHint *m_hint;
};

} // namespace pilotage::ui
