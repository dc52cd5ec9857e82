#include "ui/shell/page.h"

#include "app/workbook/workbook.h"
#include "ui/shell/guarded.h"

#include <QShowEvent>

namespace pilotage::ui {

Page::Page(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setObjectName(key);
}

void Page::setWorkbook(workbook::Workbook *workbook)
{
    disconnect(m_connection);
    m_workbook = workbook;
    if (workbook)
        m_connection
            = connect(workbook, &workbook::Workbook::changed, this, [this](const workbook::Changes &changes) {
                  if (concerns(changes))
                      invalidate();
              });
    invalidate();
}

void Page::setScope(const Scope &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    invalidate();
}

bool Page::open(const QVariantMap &)
{
    return false;
}

bool Page::concerns(const workbook::Changes &) const
{
    return true;
}

void Page::setAnswer(const QString &html)
{
    m_answer = html;
    emit answerChanged(html);
}

void Page::invalidate()
{
    m_stale = true;
    if (isVisible())
        reloadGuarded();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reloadGuarded();
}

void Page::reloadGuarded()
{
    m_stale = false;
    guarded(this, [this] { reload(); });
}

} // namespace pilotage::ui
