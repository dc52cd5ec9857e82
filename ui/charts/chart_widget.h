#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

#include <memory>

namespace pilotage::charts {

/// A chart on screen: focus, arrow keys, tooltips, selection, and copies as PNG@2x, SVG and table.
/// Its words (accessible name, description) come from the data; the table twin is beside it in a pane.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(std::unique_ptr<Chart> chart, QWidget *parent = nullptr);
    ~ChartWidget() override;

    [[nodiscard]] const Chart &chart() const { return *m_chart; }
    void setData(const reports::ChartData &data);
    void setTheme(const ChartTheme &theme);
    void setCurrent(ChartCell cell); ///< without `currentChanged`
    /// As by hand, with the signals: chosen, or chosen and opened.
    void choose(ChartCell cell);
    void open(ChartCell cell);
    /// One click on a value opens it, as Enter does; names of rows only select. Off = a double click.
    void setOpensOnClick(bool on);
    [[nodiscard]] bool opensOnClick() const { return m_opensOnClick; }
    /// Free space inside the widget; 16 px at the sides by default.
    void setInset(const QMargins &inset);

    void copyPicture() const; ///< PNG at twice the size, with title and source
    void copySvg() const;
    void copyTable() const;
    [[nodiscard]] bool saveAs(const QString &path) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(pilotage::charts::ChartCell cell);
    /// Another cell is marked, by hand or by the page.
    void currentShown(pilotage::charts::ChartCell cell);
    /// Enter, or a click (see setOpensOnClick); also an entry of a legend (ChartCell::isLegend).
    void activated(pilotage::charts::ChartCell cell);
    void saveRequested(); ///< "Save picture..." of the context menu

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QSizeF pictureSize() const;
    void moveBy(int rows, int columns);
    [[nodiscard]] bool isOpenable(ChartCell cell) const;
    [[nodiscard]] QString wordsOf(ChartCell cell) const;

    std::unique_ptr<Chart> m_chart;
    QMargins m_inset{16, 4, 16, 8};
    bool m_opensOnClick = false;
    bool m_framed = false; ///< focus came by key: only then is the frame drawn
};

} // namespace pilotage::charts
