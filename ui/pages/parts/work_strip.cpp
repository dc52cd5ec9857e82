#include "ui/pages/parts/work_strip.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace pilotage::ui {

WorkStrip::WorkStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, TextStyle::Body))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(tr("Cancel")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setMinimumWidth(240);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &WorkStrip::cancel);
    hide();
}

WorkStrip::~WorkStrip() = default;

workbook::JobRunner &WorkStrip::runnerFor(workbook::Workbook *book)
{
    if (isRunning())
        return *m_runner;
    // The one before may be telling its end just now: what it came to may start the next piece of work.
    if (m_runner)
        m_runner.release()->deleteLater();
    m_runner = book ? std::make_unique<workbook::JobRunner>(*book) : std::make_unique<workbook::JobRunner>();
    connect(m_runner.get(), &workbook::JobRunner::progressed, this, &WorkStrip::showProgress);
    return *m_runner;
}

void WorkStrip::begin(const QString &what)
{
    m_text->setText(what);
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    show();
    emit busyChanged(true, what);
}

void WorkStrip::showProgress(double fraction, const QString &what)
{
    m_bar->setValue(static_cast<int>(fraction * m_bar->maximum()));
    if (!what.isEmpty())
        m_text->setText(what);
}

void WorkStrip::end()
{
    hide();
    emit busyChanged(false, {});
}

void WorkStrip::cancel()
{
    m_cancel->setEnabled(false);
    if (m_runner)
        m_runner->cancel();
    emit cancelRequested();
}

void WorkStrip::stop()
{
    if (!isRunning())
        return;
    m_runner.reset();
    end();
}

bool WorkStrip::isRunning() const
{
    return m_runner && m_runner->isRunning();
}

void WorkStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled())
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pilotage::ui
