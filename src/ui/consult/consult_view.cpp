// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consult_view.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "plan/plan_editor_dialog.h"
#include "shell/undoing.h"
#include "today/act_dialogs.h"
#include "today/notice_cards.h"
#include "consult_facts.h"
#include "question_rows.h"
#include "springback/app/prompts.h"
#include "springback/ui/flag_questions.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/status_line.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/ui/navigator.h"
#include "visit_form.h"

namespace springback::ui {

namespace {

constexpr int kThreeInEms = 64; ///< width from which three columns stand side by side
constexpr int kTwoInEms = 48;
constexpr int kLargeLinesInEms = 52; ///< height from which lines are large enough for two metres
constexpr int kGap = metric::kGrid * 3 / 2;

report::ReportOptions optionsOf(const AppContext& context)
{
    const Date today = context.workspace.today();
    const auto [from, to] = report::defaultPeriod(*context.workspace.history(), today);
    return { today, from, to, report::Paper::A4, context.clock.now() };
}

QVBoxLayout* makeColumn(QWidget& owner)
{
    auto* column = new QVBoxLayout(&owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    return column;
}

} // namespace

bool copySummaryOf(const AppContext& context)
{
    const History* history = context.workspace.history();
    if (!history)
        return false;
    QGuiApplication::clipboard()->setText(
        report::summaryText(*context.workspace.runner(), *history, optionsOf(context)));
    return true;
}

ConsultView::ConsultView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_acts(context.workspace), m_name(makeText({}, TextSize::Display)),
      m_who(makeText({}, TextSize::Heading, TextTone::Muted)), m_period(makeText({}, TextSize::Heading)),
      m_flags(new QVBoxLayout), m_tiles(new TileRow), m_advice(new LinesCard(tr("Now"))),
      m_changes(new LinesCard(tr("What changed"))), m_gate(new LinesCard(tr("Gate"))),
      m_pain(new PeriodChart(charts::ChartKind::Pain)), m_running(new PeriodChart(charts::ChartKind::Miles)),
      m_goals(new LinesCard(tr("Milestones"))), m_questions(new QuestionRows(context)), m_form(new VisitForm(context)),
      m_status(new StatusLine), m_scroll(new QScrollArea), m_facts(new QWidget), m_pictures(new QWidget),
      m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("consultView"));
    setAccessibleName(tr("Consult view"));
    makeFacts();
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(metric::kPageMargin, 0, metric::kPageMargin, metric::kGrid * 2);
    inner->setSpacing(kGap);
    m_flags->setSpacing(kGap);
    inner->addLayout(m_flags);
    inner->addWidget(m_tiles);
    inner->addLayout(m_grid, 1);
    m_grid->setSpacing(kGap);
    m_scroll->setWidget(body);
    scrollPlainly(*m_scroll);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_status);
    layOut(Columns::Three);
    connectForm();
    connect(&context.workspace, &app::Workspace::changed, this, [this] {
        if (m_isOpen)
            render();
    });
    connect(&context.workspace, &app::Workspace::saved, this, [this](const QString& what) {
        if (m_isOpen)
            m_status->showSaved(what);
    });
    connect(m_status, &StatusLine::undoClicked, this, &ConsultView::undo);
}

QWidget* ConsultView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metric::kPageMargin, metric::kGrid, metric::kPageMargin, metric::kGrid);
    row->setSpacing(metric::kGrid);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    m_who->setStyleSheet(QStringLiteral("font-weight: 400")); // large, but no heading
    for (QLabel* label : { m_name, m_who, m_period })
        names->addWidget(label);
    row->addLayout(names, 1);
    const auto add = [row](QPushButton* button, const char* name, const QString& tip) {
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    auto* copy = add(makeButton(Icon::Copy, tr("Copy summary")), "copySummary",
        tr("Ten lines of text for the clinic's own records (Ctrl+Shift+C)"));
    auto* pdf
        = add(makeButton(Icon::Pdf, tr("PDF"), ButtonLook::Quiet), "consultPdf", tr("The appointment PDF (Ctrl+P)"));
    pdf->setAccessibleName(tr("Appointment PDF"));
    auto* leave
        = add(makeButton(Icon::Cross, tr("Leave"), ButtonLook::Quiet), "leaveConsult", tr("Back to the pages (Esc)"));
    connect(copy, &QPushButton::clicked, this, &ConsultView::copySummary);
    connect(pdf, &QPushButton::clicked, this, &ConsultView::pdfWanted);
    connect(leave, &QPushButton::clicked, this, &ConsultView::leave);
    return head;
}

void ConsultView::makeFacts()
{
    auto* facts = makeColumn(*m_facts);
    facts->addWidget(m_advice);
    facts->addWidget(m_gate);
    auto* asked = new LinesCard(tr("The runner asks"));
    asked->setObjectName(QStringLiteral("askedCard"));
    asked->body()->addWidget(m_questions);
    facts->addWidget(asked);
    facts->addWidget(m_goals);
    facts->addStretch(1);
    auto* pictures = makeColumn(*m_pictures);
    pictures->addWidget(m_pain);
    pictures->addWidget(m_changes);
    pictures->addWidget(m_running);
    pictures->addStretch(1);
    for (const PeriodChart* chart : { m_pain, m_running })
        connect(chart, &PeriodChart::dayClicked, this, [this](Date date) {
            if (!mayLeave())
                return;
            leave();
            m_context.navigator.openDay(date);
        });
}

void ConsultView::connectForm()
{
    connect(m_form, &VisitForm::nameChanged, this, &ConsultView::writeAs);
    connect(m_form, &VisitForm::planWanted, this, &ConsultView::openPlan);
    connect(m_form, &VisitForm::milesWanted, this, [this] {
        if (const app::TodayState* state = m_acts.state())
            openMiles(state->run, m_acts, m_context, this);
    });
    connect(m_form, &VisitForm::questionsWanted, this, [this] {
        const app::TodayState* state = m_acts.state();
        if (!state)
            return;
        auto* dialog = new FlagQuestionsDialog(state->questions, window());
        dialog->setAct([this](const std::vector<FlagKind>& raised) { return m_acts.answerFlags(raised); });
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ConsultView::openPlan()
{
    auto* dialog = new PlanEditorDialog(m_context, app::PlanEditor::Clinician, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReason(m_form->reason());
    m_inEditor = true;
    connect(dialog, &QDialog::finished, this, [this](int result) {
        m_inEditor = false;
        if (result == QDialog::Accepted)
            m_form->notePlanChanged();
    });
    dialog->open();
}

void ConsultView::begin()
{
    m_authorBefore = m_context.workspace.author();
    m_isOpen = true;
    m_status->clear();
    m_form->begin();
    writeAs(m_form->name());
    render();
    m_scroll->ensureVisible(0, 0);
    // Queued: what has just come to the front takes no keyboard before it is shown.
    QMetaObject::invokeMethod(m_form, &VisitForm::focusDecision, Qt::QueuedConnection);
}

void ConsultView::writeAs(const QString& name)
{
    if (m_isOpen)
        m_context.workspace.setAuthor(name.isEmpty() ? m_authorBefore : name);
}

void ConsultView::render()
{
    const History* history = m_context.workspace.history();
    m_scroll->setVisible(history != nullptr);
    if (!history)
        return;
    sizeLines();
    const report::Overview view = report::overviewOf(*m_context.workspace.runner(), *history, optionsOf(m_context));
    m_name->setText(view.name);
    m_who->setText(view.background.isEmpty() ? view.who : view.who + QLatin1Char('\n') + view.background);
    m_period->setText(view.period);
    renderFlags();
    renderFacts(view);
    m_form->refresh();
    m_questions->refresh();
    m_questions->parentWidget()->setVisible(!m_questions->isEmpty());
    orderTabs(*m_scroll->widget()->layout());
}

void ConsultView::renderFlags()
{
    empty(*m_flags);
    if (const app::TodayState* state = m_acts.state())
        for (const app::FlagState& flag : state->flags)
            m_flags->addWidget(new OpenFlagCard(flag, m_context, m_acts));
}

void ConsultView::renderFacts(const report::Overview& view)
{
    m_tiles->render(view);
    m_advice->clear();
    m_advice->setTitle(view.adviceFor);
    m_advice->addHeadline(view.advice);
    for (const QString& line : view.adviceWhy)
        m_advice->addNote(line);
    m_advice->addLine(view.talk);
    m_advice->addHeadline(view.miles);
    for (const QString& line : view.milesWhy)
        m_advice->addNote(line);
    m_changes->clear();
    for (const QStringList& lines : { view.changes, view.load })
        for (const QString& line : lines)
            m_changes->addLine(line);
    renderGate(view);
    const auto drawn = std::make_shared<const charts::ChartData>(view.data);
    m_pain->render(drawn, view.range);
    m_running->render(drawn, view.range);
    m_goals->clear();
    m_goals->setVisible(!view.milestones.isEmpty());
    for (const QString& line : view.milestones)
        m_goals->addLine(line);
}

// What is open stands in full, what is met in a line.
void ConsultView::renderGate(const report::Overview& view)
{
    m_gate->clear();
    m_gate->setTitle(view.gate);
    m_gate->addLine(view.stable);
    QStringList met;
    QStringList notAsked;
    for (const report::OverviewCriterion& criterion : view.criteria) {
        if (!criterion.passes)
            m_gate->addCriterion(criterion);
        else
            (criterion.result == Result::Met ? met : notAsked) << criterion.name;
    }
    if (!met.isEmpty())
        m_gate->addNote(tr("Met: %1").arg(met.join(QStringLiteral(", "))));
    if (!notAsked.isEmpty())
        m_gate->addNote(tr("Not asked here: %1").arg(notAsked.join(QStringLiteral(", "))));
}

void ConsultView::sizeLines()
{
    const LineSize size = height() < kLargeLinesInEms * Theme::current().em() ? LineSize::Small : LineSize::Large;
    for (LinesCard* card : { m_advice, m_changes, m_gate, m_goals })
        card->setLineSize(size);
}

void ConsultView::layOut(Columns columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    const bool three = columns == Columns::Three;
    const bool one = columns == Columns::One;
    m_grid->addWidget(m_facts, 0, 0);
    m_grid->addWidget(m_pictures, three ? 0 : one ? 2 : 1, three ? 1 : 0);
    m_grid->addWidget(m_form, one ? 1 : 0, three ? 2 : one ? 0 : 1, one || three ? 1 : 2, 1, Qt::AlignTop);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column == 0 || (column == 1 && !one) || three ? 1 : 0);
}

void ConsultView::resizeEvent(QResizeEvent* event)
{
    const int em = Theme::current().em();
    layOut(width() >= kThreeInEms * em ? Columns::Three : width() >= kTwoInEms * em ? Columns::Two : Columns::One);
    QWidget::resizeEvent(event);
    const bool wasLow = event->oldSize().height() < kLargeLinesInEms * em;
    if (m_isOpen && wasLow != (height() < kLargeLinesInEms * em))
        render();
}

bool ConsultView::mayLeave()
{
    if (!m_form->isTyped())
        return true;
    const int answer = m_context.prompts.ask(tr("Leave without recording the visit?"),
        tr("What you typed has not been recorded."), { tr("Record it"), tr("Leave without"), tr("Stay here") });
    if (answer == 0)
        return m_form->record() && !m_inEditor; // the decision goes on in the plan editor
    if (answer == 1)
        m_form->begin();
    return answer == 1;
}

void ConsultView::leave()
{
    if (!m_isOpen || !mayLeave())
        return;
    m_isOpen = false;
    m_context.workspace.setAuthor(m_authorBefore);
    Q_EMIT left();
}

void ConsultView::undo()
{
    m_status->showText(undoLast(m_context.workspace).sentence);
}

void ConsultView::redo()
{
    m_status->showText(redoLast(m_context.workspace).sentence);
}

void ConsultView::copySummary()
{
    if (copySummaryOf(m_context))
        m_status->showText(tr("Ten lines are on the clipboard."));
}

void ConsultView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (enter && (event->modifiers() & Qt::ControlModifier)) {
        m_form->record();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace springback::ui
