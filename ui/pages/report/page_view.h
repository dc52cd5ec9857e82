#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace pilotage::reports {
class Pages;
}

namespace pilotage::ui {

/// The pages of a report one below the other, painted by the very code that writes the PDF. Bound numbers are
/// tinted; one of them may be chosen. Paper is white in either theme.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// nullptr = none. Stays on the page it shows where there is one of that number.
    void setPages(std::shared_ptr<const reports::Pages> pages);
    [[nodiscard]] int currentPage() const { return m_current; } ///< from 0; -1 = none
    [[nodiscard]] int pageCount() const;
    void goTo(int page);
    /// Marks a bound number and brings it into sight; -1 = none.
    void choose(int number);
    [[nodiscard]] int chosen() const { return m_chosen; }

    [[nodiscard]] bool fitsWidth() const { return m_fits; }
    void fitWidth();
    void zoomBy(int steps);
    /// 100 = one millimetre is one millimetre at 96 dpi.
    [[nodiscard]] int zoomPercent() const;
    /// Where a number stands on the screen now; empty = not in sight. For tests and tips.
    [[nodiscard]] QRectF boxOf(int number) const;

signals:
    void currentPageChanged(int page);
    void numberChosen(int number); ///< -1 = a click beside all numbers
    void numberActivated(int number);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void settleCurrent();
    [[nodiscard]] double scaleOf(int page) const; ///< px a point
    [[nodiscard]] QRect pageRect(int page) const; ///< on the viewport
    [[nodiscard]] int numberUnder(const QPoint &position) const;
    [[nodiscard]] QPixmap pictureOf(int page);
    [[nodiscard]] QString tipOf(int number) const;
    void tellPage();

    std::shared_ptr<const reports::Pages> m_pages;
    std::vector<QRect> m_places; ///< of the pages, on the whole sheet
    QCache<int, QPixmap> m_pictures;
    double m_zoom = 1;
    bool m_fits = true;
    int m_current = -1;
    int m_chosen = -1;
};

} // namespace pilotage::ui
