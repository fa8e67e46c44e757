// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_editor_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "extras_editor.h"
#include "number_row.h"
#include "review_panel.h"
#include "springback/app/prompts.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr QSize kSize(900, 680);
constexpr int kListEms = 11;
constexpr int kAir = 40; ///< left around the dialog on a small screen

QString titleOf(app::PlanEditor editor)
{
    switch (editor) {
    case app::PlanEditor::Reported:
        return PlanEditorDialog::tr("What my clinician changed");
    case app::PlanEditor::Template:
        return PlanEditorDialog::tr("My default plan for new runners");
    case app::PlanEditor::Clinician:
    case app::PlanEditor::Own:
        break;
    }
    return PlanEditorDialog::tr("Change the plan");
}

QString introOf(app::PlanEditor editor)
{
    switch (editor) {
    case app::PlanEditor::Own:
        return PlanEditorDialog::tr(
            "Doses, running and exercises are yours to fit. Gates and bands are for a clinician.");
    case app::PlanEditor::Reported:
        return PlanEditorDialog::tr("It is kept as your report of it, with the name and the date, and shown so.");
    case app::PlanEditor::Template:
        return PlanEditorDialog::tr("New runners begin with it. Runners you already have keep their plan.");
    case app::PlanEditor::Clinician:
        break;
    }
    return {};
}

QString signerOf(const AppContext& context, app::PlanEditor editor)
{
    if (editor == app::PlanEditor::Own)
        return {};
    if (!context.workspace.author().isEmpty())
        return context.workspace.author();
    const Runner* runner = context.workspace.runner();
    return runner ? QString::fromStdString(runner->clinicianName) : QString();
}

} // namespace

PlanEditorDialog::PlanEditorDialog(const AppContext& context, app::PlanEditor editor, QWidget* parent)
    : Dialog(titleOf(editor), parent), m_context(context), m_draft(context.workspace, editor), m_parts(new QListWidget),
      m_pages(new QStackedWidget), m_complaint(makeText({}, TextSize::Body, TextTone::Brick)),
      m_next(makeButton(tr("Look it over"), ButtonLook::Primary))
{
    setModal(true);
    if (const QString intro = introOf(editor); !intro.isEmpty())
        body()->addWidget(makeText(intro, TextSize::Body, TextTone::Muted));
    auto* both = new QHBoxLayout;
    both->setSpacing(metric::kGrid * 2);
    m_parts->setAccessibleName(tr("Parts of the plan"));
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    both->addWidget(m_parts);
    both->addWidget(m_pages, 1);
    body()->addLayout(both, 1);
    body()->addWidget(m_complaint);
    m_complaint->hide();
    addPages(signerOf(context, editor)); // before the buttons, so that Tab goes through the numbers first
    auto* cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &PlanEditorDialog::reject);
    addButton(cancel);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &PlanEditorDialog::advance);
    addButton(m_next);
    connect(m_parts, &QListWidget::currentRowChanged, this, &PlanEditorDialog::showPage);
    m_parts->setCurrentRow(0);
    m_parts->setFocus();
    const QSize size = kSize.boundedTo(screen()->availableSize() - QSize(kAir, kAir));
    m_parts->setFixedWidth(std::min(kListEms * Theme::current().em(), size.width() / 4));
    resize(size);
}

void PlanEditorDialog::addPages(const QString& by)
{
    for (const app::PlanSection& section : m_draft.sections())
        addPage(section.title, makeSection(section));
    m_extras = new ExtrasEditor(m_draft.plan().extras, QString::fromStdString(m_draft.plan().flarePlan));
    connect(m_extras, &ExtrasEditor::changed, this, [this] {
        m_draft.setExtras(m_extras->extras());
        m_draft.setFlarePlan(m_extras->flarePlan());
        refresh();
    });
    addPage(tr("Beside, and in a flare"), m_extras);
    m_review = new ReviewPanel(m_draft, by, m_context.workspace.today());
    addPage(tr("Look it over"), m_review);
}

void PlanEditorDialog::addPage(const QString& title, QWidget* page)
{
    m_pages->addWidget(new Scroller(page));
    auto* item = new QListWidgetItem(title, m_parts);
    item->setData(Qt::UserRole, title);
    item->setSizeHint(QSize(0, metric::kTarget + metric::kGrid / 2));
}

QWidget* PlanEditorDialog::makeSection(const app::PlanSection& section)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, metric::kGrid, 0);
    layout->setSpacing(metric::kGrid * 2);
    layout->addWidget(makeText(section.hint, TextSize::Body, TextTone::Muted));
    for (const app::PlanGroup& group : section.groups) {
        if (!group.heading.isEmpty())
            layout->addWidget(makeText(group.heading, TextSize::Heading));
        for (const app::PlanEntry& entry : group.entries) {
            auto* row = new NumberRow(entry);
            const std::string path = entry.path;
            connect(row, &NumberRow::typed, this, [this, path](const QString& text) {
                m_draft.type(path, text);
                refresh();
            });
            connect(row, &NumberRow::turned, this, [this, path](bool on) {
                m_draft.turn(path, on);
                refresh();
            });
            connect(row, &NumberRow::restored, this, [this, row, path] {
                row->takeFocus();
                m_draft.toDefault(path);
                refresh();
            });
            layout->addWidget(row);
            m_rows.push_back(row);
            m_pageOfRow.push_back(m_pages->count());
        }
    }
    layout->addStretch(1);
    return page;
}

int PlanEditorDialog::reviewPage() const
{
    return m_pages->count() - 1;
}

void PlanEditorDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    if (page == reviewPage())
        m_review->refresh();
    m_next->setText(page == reviewPage() ? tr("Store the plan") : tr("Look it over"));
}

void PlanEditorDialog::refresh()
{
    std::size_t row = 0;
    int part = 0;
    for (const app::PlanSection& section : m_draft.sections()) {
        for (const app::PlanGroup& group : section.groups)
            for (const app::PlanEntry& entry : group.entries)
                m_rows[row++]->show(entry);
        QString title = section.title;
        if (section.hasErrors)
            title = QStringLiteral("\u26A0\uFE0E ") + title;
        else if (section.changed > 0)
            title = tr("%1 (%2)", "part of the plan, how many changes").arg(title).arg(section.changed);
        m_parts->item(part++)->setText(title);
    }
}

void PlanEditorDialog::advance()
{
    if (m_parts->currentRow() == reviewPage())
        store();
    else
        m_parts->setCurrentRow(reviewPage());
}

bool PlanEditorDialog::showFault(const std::string& field, const QString& sentence)
{
    if (m_review->showError(field, sentence))
        return true;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->path() != field)
            continue;
        m_parts->setCurrentRow(m_pageOfRow[i]);
        m_rows[i]->takeFocus();
        return false; // the sentence names it, above the buttons
    }
    if (field.rfind("plan/extras", 0) == 0 || field == "plan/flare_plan")
        m_parts->setCurrentRow(reviewPage() - 1);
    return false;
}

void PlanEditorDialog::setReason(const QString& reason)
{
    m_review->setReason(reason);
}

bool PlanEditorDialog::store()
{
    m_review->clearErrors();
    const auto refusal = m_draft.store(m_review->from(), m_review->by(), m_review->reason());
    if (!refusal) {
        accept();
        return true;
    }
    const bool placed = !refusal->fields.empty() && showFault(refusal->fields.front().field, refusal->sentence);
    m_complaint->setText(placed ? QString() : refusal->sentence);
    m_complaint->setVisible(!placed);
    bringIntoSight(*m_complaint);
    return false;
}

void PlanEditorDialog::reject()
{
    const bool leave = !m_draft.isChanged()
        || m_context.prompts.ask(tr("Leave the plan as it was?"), tr("The changes were not stored."),
               { tr("Leave it as it was"), tr("Go on changing") })
            == 0;
    if (leave)
        Dialog::reject();
}

QString PlanEditorDialog::complaint() const
{
    return m_complaint->text();
}

} // namespace springback::ui
