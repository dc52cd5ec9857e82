#include "ui/widgets/scope_picker.h"

#include "ui/widgets/buddy.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyledItemDelegate>

namespace pilotage::ui {

namespace {

constexpr int depthRole = Qt::UserRole + 1;

/// Indents in the list only; the closed box shows the bare name.
class IndentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(QString(index.data(depthRole).toInt() * 3, QLatin1Char(' ')));
    }
};

} // namespace

ScopePicker::ScopePicker(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeBuddy(tr("District"), m_box));
    row->addWidget(m_box);
    m_box->setItemDelegate(new IndentDelegate(m_box));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->view()->setMinimumWidth(220);
    m_box->setFixedWidth(124);
    m_box->setMaxVisibleItems(20);
    m_box->setToolTip(tr("District shown on every page"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::activated, this, [this] { emit districtChosen(district()); });
}

void ScopePicker::setDistricts(const std::vector<workbook::DistrictNode> &tree, bool english)
{
    const QSignalBlocker blocker(m_box);
    const SubjectId kept = district();
    m_box->clear();
    for (int position = 0; position < static_cast<int>(tree.size()); ++position)
        if (tree[static_cast<std::size_t>(position)].parent < 0)
            addNode(tree, position, 0, english);
    setDistrict(kept);
}

void ScopePicker::addNode(const std::vector<workbook::DistrictNode> &tree, int position, int depth,
                          bool english)
{
    const workbook::DistrictNode &node = tree[static_cast<std::size_t>(position)];
    const bool isLow
        = node.district.level == DistrictLevel::Township || node.district.level == DistrictLevel::Village;
    if (isLow || !node.district.validTo.isEmpty())
        return;
    const QString name
        = english && !node.district.nameEn.isEmpty() ? node.district.nameEn : node.district.name;
    m_box->addItem(name, QVariant::fromValue(node.district.id.value()));
    m_box->setItemData(m_box->count() - 1, depth, depthRole);
    for (const int child : node.children)
        addNode(tree, child, depth + 1, english);
}

SubjectId ScopePicker::district() const
{
    return SubjectId(m_box->currentData().toLongLong());
}

QString ScopePicker::districtName() const
{
    return m_box->currentText();
}

void ScopePicker::setDistrict(SubjectId district)
{
    m_box->setCurrentIndex(m_box->findData(QVariant::fromValue(district.value())));
}

} // namespace pilotage::ui
