#include "ui/pages/importing/cleaning_pane.h"

#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

QString kindText(const QString &kind)
{
    if (kind == "pinyin"_L1)
        return CleaningPane::tr("reading glued in");
    if (kind == "traditional"_L1)
        return CleaningPane::tr("Traditional characters");
    if (kind == "full-width"_L1)
        return CleaningPane::tr("full-width letters or digits");
    return CleaningPane::tr("characters lost: look them up in the original");
}

enum ListColumn { BeforeColumn, AfterColumn, KindColumn, PlaceColumn, CountColumn };
constexpr int shownRows = 5;

} // namespace

CleaningPane::CleaningPane(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, TextStyle::Caption))
    , m_look(makeButton(tr("Look")))
    , m_back(makeButton(tr("Take back")))
    , m_accept(makeButton(tr("Accept")))
    , m_list(new QTreeWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 12, 4);
    column->setSpacing(4);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_text, 1);
    for (QPushButton *button : {m_back, m_accept, m_look})
        bar->addWidget(button);
    column->addLayout(bar);
    m_look->setCheckable(true);
    m_list->setAccessibleName(tr("Doubtful texts"));
    m_list->setHeaderLabels({tr("As sent"), tr("May mean"), tr("Why"), tr("First at"), tr("Cells")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(BeforeColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(AfterColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setColumnWidth(KindColumn, 190);
    m_list->setColumnWidth(PlaceColumn, 70);
    m_list->setColumnWidth(CountColumn, 56);
    m_list->setFixedHeight(shownRows * 26 + 30);
    m_list->hide();
    column->addWidget(m_list);
    hide();
    connect(m_look, &QPushButton::toggled, this, [this](bool on) {
        m_list->setVisible(on);
        updateButtons();
    });
    connect(m_accept, &QPushButton::clicked, this, &CleaningPane::accept);
    connect(m_back, &QPushButton::clicked, this, &CleaningPane::takenBack);
    connect(m_list, &QTreeWidget::itemChanged, this, &CleaningPane::updateButtons);
}

void CleaningPane::show(const std::vector<exchange::TextProposal> &proposals, int accepted)
{
    m_list->clear();
    for (const exchange::TextProposal &proposal : proposals) {
        auto *item
            = new QTreeWidgetItem(m_list,
                                  {proposal.before, proposal.after.isEmpty() ? u"\u2014"_s : proposal.after,
                                   kindText(proposal.kind), exchange::cellName(proposal.row, proposal.column),
                                   QString::number(proposal.count)});
        const bool isOffered = !proposal.after.isEmpty();
        item->setFlags(isOffered ? item->flags() | Qt::ItemIsUserCheckable
                                 : item->flags() & ~Qt::ItemIsUserCheckable);
        if (isOffered)
            item->setCheckState(BeforeColumn, Qt::Unchecked);
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        for (const int column : {BeforeColumn, AfterColumn})
            item->setToolTip(column, item->text(column));
    }
    QStringList parts;
    if (!proposals.empty())
        parts << tr("%Ln doubtful text(s) found", nullptr, static_cast<int>(proposals.size()));
    if (accepted > 0)
        parts << tr("%Ln accepted", nullptr, accepted);
    m_text->setText(parts.join(u"   "_s));
    m_look->setVisible(!proposals.empty());
    m_back->setVisible(accepted > 0);
    if (proposals.empty())
        m_look->setChecked(false);
    setVisible(!parts.isEmpty());
    updateButtons();
}

void CleaningPane::updateButtons()
{
    int checked = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        checked += m_list->topLevelItem(i)->checkState(BeforeColumn) == Qt::Checked ? 1 : 0;
    m_accept->setVisible(m_look->isChecked());
    m_accept->setEnabled(checked > 0);
    m_accept->setText(checked > 0 ? tr("Accept %Ln", nullptr, checked) : tr("Accept"));
}

void CleaningPane::accept()
{
    std::map<QString, QString> texts;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(BeforeColumn) == Qt::Checked)
            texts.emplace(item->text(BeforeColumn), item->text(AfterColumn));
    }
    if (!texts.empty())
        emit accepted(texts);
}

} // namespace pilotage::ui
