#pragma once

#include <QLineEdit>

namespace pilotage::ui {

/// A sentence at a cell: why something typed there was refused.
class CellHint : public QWidget
{
    Q_OBJECT

public:
    explicit CellHint(QWidget *viewport);

    /// Under the cell, or above it where there is no room.
    void showAt(const QRect &cell, const QString &text, bool isError);
    [[nodiscard]] const QString &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_isError = true;
};

/// The editor in a cell. Typing over a cell: arrows take the text over and move on; F2 or a double click:
/// arrows move the caret. It stays open, with the reason under it, while its text is refused.
class FigureEditor : public QLineEdit
{
    Q_OBJECT

public:
    enum class Mode { Typing, Caret };

    explicit FigureEditor(QWidget *viewport);

    void open(const QRect &cell, const QString &text, Mode mode, Qt::Alignment alignment);
    void place(const QRect &cell);
    void showError(const QString &text);
    [[nodiscard]] QString error() const;
    void shut();

signals:
    /// Enter, Tab or (typing) an arrow: take the text over and go there.
    void finished(int key, Qt::KeyboardModifiers modifiers);
    void cancelled();
    void left(); ///< the focus went elsewhere

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    CellHint *m_hint;
    QRect m_cell;
    Mode m_mode = Mode::Typing;
};

} // namespace pilotage::ui
