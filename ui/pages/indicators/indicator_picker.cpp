#include "ui/pages/indicators/indicator_picker.h"

#include "app/messages/labels.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int popupWidth = 360;
constexpr int popupHeight = 420;

QString nameWithDirection(const Indicator &indicator)
{
    const QString name = localName(indicator.nameZh, indicator.nameEn);
    if (indicator.direction != Direction::Benefit && indicator.direction != Direction::Cost)
        return name;
    return IndicatorPicker::tr("%1 (%2)").arg(name,
                                              indicator.direction == Direction::Cost
                                                  ? IndicatorPicker::tr("lower is better")
                                                  : IndicatorPicker::tr("higher is better"));
}

} // namespace

IndicatorPicker::IndicatorPicker(QWidget *parent)
    : QComboBox(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setFixedWidth(232);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    m_search->setPlaceholderText(tr("Name or code"));
    m_search->setAccessibleName(tr("Find indicator"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Indicators"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorPicker::fillList);
    connect(m_list, &QListWidget::itemActivated, this, &IndicatorPicker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &IndicatorPicker::choose);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index >= 0)
            emit indicatorChosen(m_indicators[static_cast<std::size_t>(index)].id);
    });
}

IndicatorPicker::~IndicatorPicker() = default;

void IndicatorPicker::setIndicators(std::vector<Indicator> indicators)
{
    const QSignalBlocker blocker(this);
    const auto kept = indicator();
    m_indicators = std::move(indicators);
    clear();
    for (const Indicator &each : m_indicators)
        addItem(nameWithDirection(each));
    if (kept)
        setIndicator(*kept);
}

std::optional<IndicatorId> IndicatorPicker::indicator() const
{
    if (currentIndex() < 0 || currentIndex() >= static_cast<int>(m_indicators.size()))
        return std::nullopt;
    return m_indicators[static_cast<std::size_t>(currentIndex())].id;
}

void IndicatorPicker::setIndicator(IndicatorId id)
{
    const QSignalBlocker blocker(this);
    const auto at = std::find_if(m_indicators.begin(), m_indicators.end(),
                                 [id](const Indicator &each) { return each.id == id; });
    setCurrentIndex(at == m_indicators.end() ? -1 : static_cast<int>(at - m_indicators.begin()));
    setToolTip(currentText());
}

void IndicatorPicker::fillList()
{
    m_list->clear();
    const QString wanted = m_search->text().trimmed();
    QString group;
    for (std::size_t at = 0; at < m_indicators.size(); ++at) {
        const Indicator &each = m_indicators[at];
        const bool isWanted = wanted.isEmpty() || each.nameZh.contains(wanted, Qt::CaseInsensitive)
            || each.nameEn.contains(wanted, Qt::CaseInsensitive)
            || each.code.contains(wanted, Qt::CaseInsensitive);
        if (!isWanted)
            continue;
        if (each.group != group) {
            group = each.group;
            auto *head = new QListWidgetItem(messages::groupLabel(group), m_list);
            head->setFlags(Qt::NoItemFlags);
            head->setFont(textFont(TextStyle::Caption));
        }
        auto *item = new QListWidgetItem(u"   "_s + nameWithDirection(each), m_list);
        item->setData(Qt::UserRole, static_cast<int>(at));
        item->setToolTip(u"%1  %2"_s.arg(each.code, messages::unitText(each.unit)));
        if (static_cast<int>(at) == currentIndex() || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
}

void IndicatorPicker::showPopup()
{
    m_search->clear();
    fillList();
    m_popup->resize(std::max(popupWidth, width()), popupHeight);
    m_popup->move(mapToGlobal(QPoint(0, height() + 2)));
    m_popup->show();
    m_search->setFocus();
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void IndicatorPicker::hidePopup()
{
    m_popup->hide();
    QComboBox::hidePopup();
}

void IndicatorPicker::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const int at = item->data(Qt::UserRole).toInt();
    m_popup->hide();
    setFocus();
    const IndicatorId id = m_indicators[static_cast<std::size_t>(at)].id;
    setIndicator(id);
    emit indicatorChosen(id);
}

void IndicatorPicker::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room - 6);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool IndicatorPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QComboBox::eventFilter(object, event);
}

} // namespace pilotage::ui
