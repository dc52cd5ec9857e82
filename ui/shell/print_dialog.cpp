#include "ui/shell/print_dialog.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <exception>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr QSize previewSize(742, 525); // A4 landscape

QPixmap preview(const PrintedPage &page, double ratio)
{
    QImage image(previewSize * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white); // paper, whatever the theme
    QPainter painter(&image);
    const double margin = previewSize.width() * 12.0 / 297;
    paintPage(painter, QRectF(QPointF(), QSizeF(previewSize)).adjusted(margin, margin, -margin, -margin),
              page);
    painter.end();
    return QPixmap::fromImage(image);
}

} // namespace

PrintDialog::PrintDialog(const PrintedPage &page, OnPaper onPaper, FileDialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_onPaper(std::move(onPaper))
    , m_dialogs(dialogs)
    , m_target(new QComboBox)
    , m_preview(new QLabel)
    , m_error(makeLabel({}, TextStyle::Body))
    , m_print(makeButton({}, true))
{
    setWindowTitle(tr("Print page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel *label = makeLabel(tr("Print to"), TextStyle::Body);
    label->setBuddy(m_target);
    m_target->addItem(tr("PDF file"));
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        m_target->addItem(name, name);
    m_target->setMinimumWidth(240);
    row->addWidget(label);
    row->addWidget(m_target);
    row->addWidget(makeLabel(tr("A4 landscape"), TextStyle::Caption, true));
    row->addStretch(1);
    column->addLayout(row);
    m_onPaper([&] { m_preview->setPixmap(preview(page, devicePixelRatioF())); });
    m_preview->setFixedSize(previewSize);
    m_preview->setAccessibleName(tr("The sheet: %1").arg(page.title));
    column->addWidget(m_preview);
    m_error->setForegroundRole(QPalette::BrightText);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_print);
    column->addLayout(buttons);
    m_print->setDefault(true);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PrintDialog::showTarget);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    showTarget();
}

void PrintDialog::showTarget()
{
    m_print->setText(m_target->currentIndex() == 0 ? tr("Save PDF...") : tr("Print"));
    m_error->hide();
}

void PrintDialog::print()
{
    try {
        const QString printer = m_target->currentData().toString();
        if (!printer.isEmpty()) {
            m_onPaper([&] { printOn(printer); });
            emit printed(tr("%1 was sent to %2").arg(m_page.title, printer));
            return accept();
        }
        QString path = m_dialogs.saveFile(this, tr("Save PDF"), m_page.title + u".pdf"_s, tr("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        if (QFileInfo(path).suffix().isEmpty())
            path += u".pdf"_s;
        m_onPaper([&] { writePdf(path, m_page); });
        emit printed(tr("%1 was written").arg(QFileInfo(path).fileName()));
        accept();
    } catch (const std::exception &error) {
        m_error->setText(QString::fromUtf8(error.what()));
        m_error->show();
    }
}

void PrintDialog::printOn(const QString &printerName)
{
    QPrinter printer(QPrinterInfo::printerInfo(printerName), QPrinter::ScreenResolution);
    setUpForPage(printer);
    printer.setResolution(printedResolution);
    printer.setDocName(m_page.title);
    QPainter painter;
    if (!painter.begin(&printer))
        throw std::runtime_error(tr("The printer %1 does not answer.").arg(printerName).toStdString());
    paintPage(painter, QRectF(0, 0, printer.width(), printer.height()), m_page);
}

} // namespace pilotage::ui
