#pragma once

#include "app/domain/id.h"
#include "app/domain/period.h"

#include <QVariantMap>
#include <QWidget>

namespace pilotage::workbook {
class Workbook;
struct Changes;
} // namespace pilotage::workbook

namespace pilotage::ui {

/// District and period that hold on every page.
struct Scope
{
    SubjectId district;
    Period period;

    friend bool operator==(const Scope &, const Scope &) = default;
};

enum class MessageKind { Information, Attention, Failure };

/// One page of the window. Answers one question in one sentence at its top, with the evidence below.
/// Loading is lazy: `reload()` runs when the page is shown and something it stands on has changed.
/// Pages are made anew when the language changes, so they word their parts once, when made.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString &key, QWidget *parent = nullptr);

    /// Permanent key: overview, register, synergy, compliance, importing, history.
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] virtual QString title() const = 0;
    /// The one-sentence answer, rich text; numbers in <b>.
    [[nodiscard]] const QString &answer() const { return m_answer; }
    /// Controls of this page for the page header, shown left of the scope and period pickers.
    [[nodiscard]] virtual QList<QWidget *> headerWidgets() { return {}; }
    /// Buttons right of the pickers, primary last.
    [[nodiscard]] virtual QList<QWidget *> headerButtons() { return {}; }
    /// Whether the pickers mean something here.
    [[nodiscard]] virtual bool usesDistrict() const { return true; }
    [[nodiscard]] virtual bool usesPeriod() const { return true; }

    /// nullptr = no workbook is open. Keep no data of an earlier one.
    void setWorkbook(workbook::Workbook *workbook);
    void setScope(const Scope &scope);
    /// Opens something on this page, e.g. {"subject": id, "filter": "short"}; true = done.
    virtual bool open(const QVariantMap &arguments);

signals:
    void answerChanged(const QString &html);
    /// Status bar: what is selected, with sum or score.
    void selectionTextChanged(const QString &text);
    void pageRequested(const QString &key, const QVariantMap &arguments);
    void scopeRequested(const pilotage::ui::Scope &scope);
    void messageRequested(pilotage::ui::MessageKind kind, const QString &text);
    /// Success, 5 s; with 撤销 if `undoable`.
    void toastRequested(const QString &text, bool undoable);
    /// Long work of this page holds the writer: editing elsewhere waits. `what` for the status bar.
    void busyChanged(bool busy, const QString &what);

protected:
    /// Fills the page from workbook() (may be nullptr) and scope(). Only called while visible.
    virtual void reload() = 0;
    /// Whether a committed change makes this page stale.
    [[nodiscard]] virtual bool concerns(const workbook::Changes &changes) const;

    [[nodiscard]] workbook::Workbook *workbook() const { return m_workbook; }
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    void setAnswer(const QString &html);
    /// Reloads now if visible, else when shown next.
    void invalidate();

    void showEvent(QShowEvent *event) override;

private:
    void reloadGuarded();

    QString m_key;
    QString m_answer;
    workbook::Workbook *m_workbook = nullptr;
    QMetaObject::Connection m_connection;
    Scope m_scope;
    bool m_stale = true;
};

} // namespace pilotage::ui
