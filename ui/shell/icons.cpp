#include "ui/shell/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws with the palette of the moment, so a change of theme needs no new icons.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Tokens &t = tokens(QGuiApplication::palette());
        QColor color = state == QIcon::On ? t.accent : t.muted;
        if (mode == QIcon::Disabled)
            color = t.faint;
        else if (state == QIcon::Off && (mode == QIcon::Active || mode == QIcon::Selected))
            color = t.text;
        drawIcon(painter, rect, m_name, color);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name); }
    [[nodiscard]] QString key() const override { return u"pilotage-line"_s; }
    bool isNull() override { return !QFile::exists(u":/icons/"_s + m_name + u".svg"_s); }

private:
    QString m_name;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

void drawIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    QByteArray svg = drawing(name);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, rect);
    painter->restore();
}

} // namespace pilotage::ui
