#include "ui/shell/style_sheet.h"

#include "ui/shell/tokens.h"

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// @name stands for a token. Sizes of type are never set here: `*`-wide sizes would beat setFont.
constexpr auto rules = R"(
QMainWindow, QDialog { background: @window; }
QToolTip { color: @text; background: @raised; border: 1px solid @divider; padding: 6px 8px; }
QMenuBar { background: @window; border-bottom: 1px solid @divider; }
QMenuBar::item { padding: 3px 8px; background: transparent; color: @text; border-radius: 3px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; color: @text; }
QMenu { background: @raised; border: 1px solid @divider; padding: 4px; }
QMenu::item { min-height: 20px; padding: 3px 28px 3px 28px; border-radius: 3px; color: @text; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QStatusBar { background: @window; border-top: 1px solid @divider; }
QStatusBar::item { border: none; }

QPushButton, QComboBox, QLineEdit { min-height: 26px; border: 1px solid @control; border-radius: 4px;
  background: @raised; color: @text; }
QPushButton { padding: 0 12px; }
QPushButton:hover, QComboBox:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled { color: @faint; border-color: @divider;
  background: @base; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus { border: 2px solid @accent; min-height: 24px; }
QPushButton:focus { padding: 0 11px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @divider; color: @muted; border-color: @divider; }
QPushButton[link="true"] { border: none; background: transparent; color: @accent; padding: 0 2px; min-height: 22px; }
QPushButton[link="true"]:hover { color: @accentHover; }
QPushButton[link="true"]:disabled { color: @faint; }
QPushButton[link="true"]:focus { border: 2px solid @accent; min-height: 18px; padding: 0; }
QPushButton[chip="true"] { min-height: 22px; border-radius: 12px; padding: 0 10px; background: @base; }
QPushButton[chip="true"]:hover { background: @hover; }
QPushButton[chip="true"]:checked { background: @selection; border-color: @accent; color: @accent; }
QPushButton[chip="true"]:focus { border: 2px solid @accent; min-height: 20px; padding: 0 9px; }
QToolButton { border: none; border-radius: 4px; background: transparent; color: @text; padding: 0; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border: 2px solid @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[segment="true"] { min-height: 20px; padding: 0 10px; border-radius: 3px; color: @text; }
QToolButton[segment="true"]:checked { background: @selection; color: @accent; font-weight: 600; }

QComboBox { padding: 0 8px; }
QComboBox:focus { padding: 0 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down-@mode.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @divider; outline: none; padding: 4px;
  selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; }
QLineEdit { padding: 0 8px; background: @base; selection-background-color: @accent;
  selection-color: @onAccent; }
QLineEdit:focus { padding: 0 7px; }
QLineEdit[invalid="true"] { border-color: @bad; }
QLabel[fault="true"] { color: @bad; }
QCheckBox { color: @text; spacing: 8px; }

QProgressBar { border: none; background: @divider; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QAbstractScrollArea { border: none; background: @base; }
QPlainTextEdit, QTextEdit { background: @base; border: 1px solid @control; border-radius: 4px; color: @text; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; }
QDateEdit { min-height: 24px; border: 1px solid @control; border-radius: 4px; background: @raised; color: @text; padding: 0 6px; }
QDateEdit:focus { border: 2px solid @accent; min-height: 22px; padding: 0 5px; }
QDateEdit::drop-down { border: none; width: 20px; }
QDateEdit::down-arrow { image: url(:/icons/arrow-down-@mode.svg); width: 12px; height: 12px; }
QRadioButton { color: @text; spacing: 8px; }
QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] { border-color: @bad; }
QTableView, QTreeView, QListView { border: none; background: @base; color: @text; outline: none;
  selection-background-color: @selection; selection-color: @text; }
QTableView QTableCornerButton::section { background: @window; border: none; }
QTableView QLineEdit, QTreeView QLineEdit { min-height: 20px; border-radius: 2px; border: 2px solid @accent; padding: 0 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @divider; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTreeView::branch { background: transparent; }
QTreeView::branch:selected { background: @selection; }
QTreeView::branch:closed:has-children { image: url(:/icons/chevron-right-@mode.svg); }
QTreeView::branch:open:has-children { image: url(:/icons/arrow-down-@mode.svg); }
QSplitter::handle { background: @divider; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSlider::groove:horizontal { height: 4px; background: @divider; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 10px; height: 10px; margin: -5px 0; border: 2px solid @accent;
  border-radius: 7px; background: @base; }
QSlider::handle:horizontal:focus { background: @selection; border-color: @text; }
QSlider:disabled { color: @faint; }
)"_L1;

} // namespace

QString styleSheet(const Tokens &t)
{
    QString sheet = rules;
    // Longer names first, so that @accent does not eat @accentHover.
    const std::pair<QLatin1StringView, QColor> names[] = {{"@accentHover"_L1, t.accentHover},
                                                          {"@onAccent"_L1, t.onAccent},
                                                          {"@selection"_L1, t.selection},
                                                          {"@divider"_L1, t.divider},
                                                          {"@control"_L1, t.control},
                                                          {"@window"_L1, t.window},
                                                          {"@raised"_L1, t.raised},
                                                          {"@accent"_L1, t.accent},
                                                          {"@muted"_L1, t.muted},
                                                          {"@faint"_L1, t.faint},
                                                          {"@hover"_L1, t.hover},
                                                          {"@base"_L1, t.base},
                                                          {"@text"_L1, t.text},
                                                          {"@line"_L1, t.line},
                                                          {"@bad"_L1, t.bad}};
    sheet.replace("@mode"_L1, t.dark ? "dark"_L1 : "light"_L1);
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace pilotage::ui
