#include "ui/shell/about_dialog.h"

#include "app/workbook/version.h"
#include "ui/models/table_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

class LargeMark : public QWidget
{
public:
    LargeMark() { setFixedSize(48, 48); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(&painter, rect(), u"pilotage"_s, Qt::black);
    }
};

/// A library that the program is linked to, and its licence as its own files state it.
struct Library
{
    QString name;
    QString version;
    QString licence;
    QString use;
};

std::vector<Library> libraries()
{
    const QString unknown(QChar(0x2014));
    return {{u"Qt Core, Gui, Widgets, Svg"_s, QLatin1StringView(qVersion()),
             u"LGPL-3.0-only, GPL-2.0, GPL-3.0"_s, AboutDialog::tr("window, drawing, text")},
            {u"Qt Charts"_s, QLatin1StringView(qVersion()), u"GPL-3.0-or-later"_s,
             AboutDialog::tr("the trend chart")},
            {u"SQLite"_s, workbook::sqliteVersion(), AboutDialog::tr("public domain"),
             AboutDialog::tr("the workbook file")},
            {u"SQLiteCpp"_s, unknown, u"MIT"_s, AboutDialog::tr("access to SQLite")},
            {u"zlib"_s, unknown, u"Zlib"_s, AboutDialog::tr("packing of the change log")},
            {u"libzip, Expat"_s, unknown, u"BSD-3-Clause; MIT"_s, AboutDialog::tr("reading spreadsheets")},
            {u"libxlsxwriter"_s, unknown, u"BSD-2-Clause"_s, AboutDialog::tr("writing spreadsheets")},
            {u"OpenCC"_s, unknown, u"Apache-2.0"_s, AboutDialog::tr("simplified and traditional characters")},
            {u"qpdf"_s, unknown, u"Apache-2.0"_s, AboutDialog::tr("table of contents of PDF files")},
            {u"libqrencode"_s, unknown, u"LGPL-2.1-or-later"_s, AboutDialog::tr("codes on reports")},
            {u"AR PL SungtiL, KaitiM"_s, unknown, u"Arphic Public License"_s,
             AboutDialog::tr("typefaces of reports, from the system")},
            {u"Liberation"_s, unknown, u"GPL-2.0 + FE"_s,
             AboutDialog::tr("typefaces of reports, from the system")},
            {u"Noto Sans CJK, WenQuanYi Micro Hei"_s, unknown, u"OFL-1.1, GPL-3.0 + FE"_s,
             AboutDialog::tr("typefaces, from the system")}};
}

std::vector<Column<Library>> libraryColumns()
{
    const auto column = [](const QString &header, QString Library::*member, int width, bool isMuted) {
        Column<Library> made{.header = header,
                             .text = [member](const Library &l) { return l.*member; },
                             .width = width,
                             .tooltip = [member](const Library &l) { return l.*member; }};
        if (isMuted)
            made.look = [](const Library &) { return CellLook{.tone = Tone::Muted}; };
        return made;
    };
    return {column(AboutDialog::tr("Library"), &Library::name, 0, false),
            column(AboutDialog::tr("Version"), &Library::version, 70, false),
            column(AboutDialog::tr("Licence"), &Library::licence, 210, false),
            column(AboutDialog::tr("For"), &Library::use, 150, true)};
}

QLabel *wrapped(const QString &text, bool isMuted)
{
    QLabel *label = makeLabel(text, TextStyle::Body, isMuted);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Pilotage"));
    resize(680, 540);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new LargeMark);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        makeLabel(tr("Pilotage %1").arg(QLatin1StringView(PILOTAGE_VERSION)), TextStyle::PageTitle));
    words->addWidget(
        makeLabel(tr("Low-carbon pilots in one local file; every number says where it comes from"),
                  TextStyle::Body, true));
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(wrapped(tr("Free software under the GNU General Public Licence, version 3 or later. It "
                                 "comes without any warranty."),
                              false));
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("What it does not promise"), TextStyle::PaneTitle));
    column->addWidget(wrapped(
        tr("The change log shows edits, deletions and reordering afterwards; it does not prevent them: "
           "whoever can write the file can still replace it as a whole. Profiles tell who did what, "
           "they are no access control. The synergy scheme that comes with the program is an example, "
           "not an official one."),
        false));
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Libraries used"), TextStyle::PaneTitle));
    auto *table = new DataTable;
    table->setAccessibleName(tr("Libraries used"));
    table->setRowHeight(26);
    auto *model = new TableModel<Library>(libraryColumns(), this);
    table->setModel(model);
    model->setRows(libraries());
    column->addWidget(table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *close = makeButton(tr("Close"), true);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    column->addLayout(buttons);
    close->setFocus();
}

} // namespace pilotage::ui
