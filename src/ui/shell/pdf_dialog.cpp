// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>

#include "cases/carry_choice.h"
#include "paper.h"
#include "springback/app/courses.h"
#include "springback/app/prompts.h"
#include "springback/report/appointment.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/words/words.h"

namespace springback::ui {

PdfDialog::PdfDialog(AppContext& context, QWidget* parent)
    : Dialog(tr("Appointment PDF"), parent), m_context(context), m_ranges(app::reportRanges(context.workspace)),
      m_range(new QComboBox), m_from(new QDateEdit), m_to(new QDateEdit),
      m_paper(new Segmented(tr("Paper"), { tr("A4"), tr("Letter") })), m_carry(new CarryChoice), m_place(new QLineEdit),
      m_error(makeText({}, TextSize::Body, TextTone::Brick))
{
    constexpr int kWidth = 560;
    setLeastWidth(kWidth);
    body()->addWidget(
        makeText(tr("Page 1 is for the first minute of the appointment; the pages after it hold the details."),
            TextSize::Body, TextTone::Muted));
    if (const QString back = app::lookingBack(context.workspace); !back.isEmpty())
        body()->addWidget(makeText(back));
    body()->addWidget(makeRange());
    m_paper->setCurrent(int(paperOf(context.settings)));
    body()->addWidget(new Field(tr("Paper"), m_paper));
    body()->addWidget(m_carry);
    body()->addWidget(makePlace());
    body()->addWidget(m_error);
    body()->addStretch(1);
    m_error->hide();
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* make = makeButton(Icon::Pdf, tr("Write the PDF"), ButtonLook::Primary);
    make->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &PdfDialog::write);
    addButton(cancel);
    addButton(make);
}

QWidget* PdfDialog::makeRange()
{
    for (const app::ReportRange& range : m_ranges)
        m_range->addItem(range.title);
    m_range->addItem(tr("Other days"));
    const QDate today = words::qdate(m_context.workspace.shownUntil());
    for (QDateEdit* date : { m_from, m_to }) {
        date->setCalendarPopup(true);
        date->setMaximumDate(today);
        connect(date, &QDateEdit::userDateChanged, this, [this] { m_range->setCurrentIndex(m_range->count() - 1); });
    }
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid * 2);
    layout->addWidget(new Field(tr("Days"), m_range), 1);
    layout->addWidget(new Field(tr("From"), m_from));
    layout->addWidget(new Field(tr("To"), m_to));
    connect(m_range, &QComboBox::currentIndexChanged, this, &PdfDialog::chooseRange);
    chooseRange(0);
    return row;
}

void PdfDialog::chooseRange(int index)
{
    if (index < 0 || index >= int(m_ranges.size()))
        return;
    const app::ReportRange& range = m_ranges[std::size_t(index)];
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(words::qdate(range.from));
    m_to->setDate(words::qdate(range.to));
}

QWidget* PdfDialog::makePlace()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_place->setText(documents + QLatin1Char('/') + app::reportFileName(m_context.workspace));
    QPushButton* choose = makeButton(Icon::Folder, tr("Choose…"));
    choose->setAccessibleName(tr("Choose where to save"));
    connect(choose, &QPushButton::clicked, this, &PdfDialog::choosePlace);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    layout->addWidget(choose);
    m_place->setAccessibleName(tr("Save as"));
    return new Field(tr("Save as"), row);
}

void PdfDialog::choosePlace()
{
    const auto name = m_context.prompts.saveFileName(tr("Save the PDF"), m_place->text(), tr("PDF (*.pdf)"));
    if (name)
        m_place->setText(*name);
}

QString PdfDialog::written() const
{
    return m_place->text();
}

void PdfDialog::write()
{
    if (!m_carry->isComplete())
        return;
    report::ReportOptions options;
    options.on = m_context.workspace.shownUntil();
    options.from = words::fromQDate(qMin(m_from->date(), m_to->date()));
    options.to = words::fromQDate(qMax(m_from->date(), m_to->date()));
    options.paper = report::Paper(m_paper->current());
    options.made = m_context.clock.now();
    const app::CarryWishes wishes = m_carry->wishes();
    const auto page = report::appointmentPdf(
        app::runnerForPage(m_context.workspace, wishes.name), *m_context.workspace.shown(), options);
    const app::Written made
        = page ? app::writeCarrying(m_context.workspace, *page, wishes, m_place->text()) : tl::unexpected(page.error());
    if (made)
        return accept();
    m_error->setText(made.error());
    m_error->show();
    bringIntoSight(*m_error);
}

} // namespace springback::ui
