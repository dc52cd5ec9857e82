#pragma once

#include "app/workbook/register_view.h"

#include <QScrollArea>

class QVBoxLayout;

namespace pilotage::ui {

/// All that the register knows of one subject: lifecycle, particulars, dated events, measures,
/// certificates, figures with their source.
class DetailPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPanel(QWidget *parent = nullptr);

    void setDetail(const workbook::SubjectDetail &detail);
    void clear();

private:
    void addHead(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addParticulars(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addEvents(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addMeasures(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addCertifications(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addFigures(QVBoxLayout *column, const workbook::SubjectDetail &detail);
};

} // namespace pilotage::ui
