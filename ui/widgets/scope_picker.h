#pragma once

#include "app/domain/id.h"
#include "app/workbook/register_view.h"

#include <QWidget>

class QComboBox;

namespace pilotage::ui {

/// Chooses the district that all pages look at.
class ScopePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ScopePicker(QWidget *parent = nullptr);

    /// Districts down to counties, each below its parent; `english` picks the names.
    void setDistricts(const std::vector<workbook::DistrictNode> &tree, bool english);
    [[nodiscard]] SubjectId district() const;
    [[nodiscard]] QString districtName() const;
    void setDistrict(SubjectId district);

signals:
    void districtChosen(pilotage::SubjectId district);

private:
    void addNode(const std::vector<workbook::DistrictNode> &tree, int position, int depth, bool english);

    QComboBox *m_box;
};

} // namespace pilotage::ui
