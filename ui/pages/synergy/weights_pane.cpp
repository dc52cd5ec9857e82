#include "ui/pages/synergy/weights_pane.h"

#include "app/reports/chart_data.h"
#include "ui/pages/parts/wording.h"
#include "ui/widgets/empty_state.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int steps = 100; // a slider moves by 0.01

/// A name that gives way at its end where the pane is narrow; the whole stands in the tooltip.
class NameLabel : public QLabel
{
public:
    explicit NameLabel(const QString &text)
        : QLabel(text)
        , m_text(text)
    {
        setToolTip(text);
        setMinimumWidth(48);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setText(fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
    }

private:
    QString m_text;
};

} // namespace

WeightsPane::WeightsPane(QWidget *parent)
    : Pane(tr("Try weights"), parent)
    , m_total(makeLabel({}, TextStyle::Caption, true))
    , m_restore(makeButton(tr("Restore scheme")))
    , m_save(makeButton(tr("Save as scheme…")))
{
    header()->setCaption(tr("recomputed at once"));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_rowsBox = new QWidget;
    m_grid = new QGridLayout(m_rowsBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    scroll->setWidget(m_rowsBox);
    column->addWidget(scroll, 1);
    m_total->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_total);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_save);
    buttons->addStretch();
    column->addLayout(buttons);
    setContent(box, 16);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        reset();
        emit weightsChanged();
    });
    connect(m_save, &QPushButton::clicked, this, &WeightsPane::saveRequested);
}

void WeightsPane::setScheme(const workbook::EvaluationResult &own)
{
    m_trial.setScheme(own);
    QStringList codes;
    for (const WeightTrial::Row &row : m_trial.rows())
        codes << row.code + u'/' + localName(row.nameZh, row.nameEn);
    if (codes != m_shownCodes) {
        m_shownCodes = codes;
        buildRows();
    }
    showValues();
}

void WeightsPane::buildRows()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_controls.clear();
    for (int row = 0; row < static_cast<int>(m_trial.rows().size()); ++row)
        m_controls.push_back(buildRow(row));
    // Rows share the height with a rest below them, so that they neither crowd nor drift apart.
    const int count = static_cast<int>(m_controls.size());
    for (int row = 0; row < count; ++row)
        m_grid->setRowStretch(row, 2);
    m_grid->setRowStretch(count, count / 2);
}

WeightsPane::Controls WeightsPane::buildRow(int row)
{
    const auto at = static_cast<std::size_t>(row);
    const QString name = localName(m_trial.rows()[at].nameZh, m_trial.rows()[at].nameEn);
    Controls controls;
    controls.slider = new QSlider(Qt::Horizontal);
    controls.slider->setRange(0, steps);
    controls.slider->setPageStep(5);
    controls.slider->setMinimumWidth(64);
    controls.slider->setAccessibleName(tr("Weight of %1").arg(name));
    controls.value = makeLabel({}, TextStyle::BodyStrong);
    controls.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    controls.value->setMinimumWidth(36);
    controls.lock = new QToolButton;
    controls.lock->setCheckable(true);
    controls.lock->setFixedSize(24, 22);
    controls.lock->setAccessibleName(tr("Keep the weight of %1").arg(name));
    controls.lock->setToolTip(tr("Keep this weight while others change"));
    auto *label = new NameLabel(name);
    // With an alignment the controls keep their height and the row may still grow.
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(controls.slider, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(controls.value, row, 2, Qt::AlignVCenter);
    m_grid->addWidget(controls.lock, row, 3, Qt::AlignVCenter);
    connect(controls.slider, &QSlider::valueChanged, this, [this, at](int value) {
        m_trial.setValue(at, double(value) / steps);
        showValues();
        emit weightsChanged();
    });
    connect(controls.lock, &QToolButton::toggled, this, [this, at](bool on) {
        m_trial.setLocked(at, on);
        showValues();
    });
    return controls;
}

void WeightsPane::showValues()
{
    int open = 0;
    for (const WeightTrial::Row &row : m_trial.rows())
        open += row.locked ? 0 : 1;
    for (std::size_t i = 0; i < m_controls.size(); ++i) {
        const WeightTrial::Row &row = m_trial.rows()[i];
        const Controls &controls = m_controls[i];
        const QSignalBlocker quiet(controls.slider);
        const QSignalBlocker silent(controls.lock);
        controls.slider->setValue(static_cast<int>(std::lround(row.value * steps)));
        // Alone among locked ones nothing can make room for it.
        controls.slider->setEnabled(!row.locked && open > 1);
        controls.value->setText(reports::numberText(row.value, 2));
        controls.lock->setChecked(row.locked);
        controls.lock->setIcon(lineIcon(row.locked ? u"lock"_s : u"unlock"_s));
    }
    m_restore->setEnabled(m_trial.isChanged());
    m_save->setEnabled(m_savable && m_trial.isChanged());
    if (m_trial.rows().empty())
        m_total->setText(tr("Weights differ between the groups shown."));
}

void WeightsPane::setMoved(int districts)
{
    if (m_trial.rows().empty())
        return;
    const QString sum = reports::numberText(m_trial.total(), 2);
    QString text;
    if (!m_trial.isChanged())
        text = tr("Sum %1; as in the scheme").arg(sum);
    else if (districts == 0)
        text = tr("Sum %1; no rank has moved").arg(sum);
    else
        text = tr("Sum %1; %n ranks have moved", "", districts).arg(sum);
    m_total->setText(text);
    m_total->setToolTip(text);
}

void WeightsPane::reset()
{
    m_trial.reset();
    showValues();
}

void WeightsPane::setSavable(bool on)
{
    m_savable = on;
    showValues();
}

} // namespace pilotage::ui
