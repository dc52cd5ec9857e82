#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>

namespace pilotage::ui {

/// Calls `then` once, right after `window` was painted for the first time; at the latest after half a second,
/// for windows that start minimised. What is heavy starts here, so that the window never waits for it.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_window(window)
        , m_then(std::move(then))
    {
        QCoreApplication::instance()->installEventFilter(this);
        QTimer::singleShot(500, this, [this] { finish(); });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()
            && static_cast<QWidget *>(watched)->window() == m_window) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] { finish(); });
        }
        return false;
    }

private:
    void finish()
    {
        if (m_then)
            std::exchange(m_then, nullptr)();
        deleteLater();
    }

    QWidget *m_window;
    std::function<void()> m_then;
};

} // namespace pilotage::ui
