// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/today_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "cases/waiting_card.h"
#include "courses/new_course_dialog.h"
#include "catch_up_card.h"
#include "exercise_card.h"
#include "extras_card.h"
#include "gate_card.h"
#include "morning_card.h"
#include "notice_cards.h"
#include "run_card.h"
#include "springback/app/settings.h"
#include "springback/ui/entries/entries.h"
#include "springback/ui/entries/entry_dialog.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/empty_state.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/shown.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/navigator.h"
#include "springback/ui/quick_session_dialog.h"
#include "springback/ui/test_dialog.h"
#include "step_back_card.h"

namespace springback::ui {

TodayPage::TodayPage(const AppContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(new app::TodayPresenter(context.workspace, this)),
      m_column(new Column(this)), m_title(new SectionTitle({})),
      m_subtitle(makeText({}, TextSize::Body, TextTone::Muted))
{
    setObjectName(QStringLiteral("todayPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    m_closed = makeClosed();
    layout->addWidget(m_closed);
    makeCards();
    connectCards();
    connect(m_presenter, &app::TodayPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

TodayPage::~TodayPage() = default;

QString TodayPage::title() const
{
    return tr("Today");
}

QWidget* TodayPage::makeClosed()
{
    auto* closed = new EmptyState(Icon::Check, tr("This course of rehab is closed"),
        tr("Its entries stay readable in Calendar, Progress and Plan. A second tendon or a relapse is a new course."));
    auto* begin = makeButton(Icon::Add, tr("Begin a new course…"), ButtonLook::Primary);
    begin->setObjectName(QStringLiteral("newCourse"));
    connect(begin, &QPushButton::clicked, this, [this] { openNewCourse(m_context, *window()); });
    closed->addAction(begin);
    closed->hide();
    return closed;
}

void TodayPage::makeCards()
{
    QWidget* sheet = m_column->sheet();
    auto* head = new QWidget(sheet);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(4, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(m_title);
    lines->addWidget(m_subtitle);
    m_column->add(head);
    auto* flags = new QWidget(sheet);
    m_flagBox = new QVBoxLayout(flags);
    m_flagBox->setContentsMargins(0, 0, 0, 0);
    m_flagBox->setSpacing(metric::kGrid * 2);
    m_column->add(flags);
    m_questions = new QuestionsCard(m_context, *m_presenter, sheet);
    m_morning = new MorningCard(m_context, *m_presenter, sheet);
    m_after = new AfterCard(m_context, *m_presenter, sheet);
    m_catchUp = new CatchUpCard(m_context, *m_presenter, sheet);
    m_stepBack = new StepBackCard(m_context, *m_presenter, sheet);
    m_exercise = new ExerciseCard(m_context, *m_presenter, sheet);
    m_gate = new GateCard(m_context, *m_presenter, sheet);
    m_extras = new ExtrasCard(m_context, *m_presenter, sheet);
    m_run = new RunCard(m_context, *m_presenter, sheet);
    m_cards = { new WaitingCard(m_context, *m_presenter, sheet), new UnfinishedCard(m_context, *m_presenter, sheet),
        m_questions, m_morning, m_after, m_catchUp, m_stepBack, m_exercise, m_extras, m_run, m_gate,
        new QuestionListCard(m_context, *m_presenter, sheet) };
    for (TodayCard* card : m_cards)
        m_column->add(card);
}

void TodayPage::connectCards()
{
    connect(m_morning, &MorningCard::recorded, this, &TodayPage::askIfDue);
    connect(m_after, &AfterCard::recorded, this, &TodayPage::askIfDue);
    connect(m_extras, &ExtrasCard::recorded, this, &TodayPage::askIfDue);
    connect(m_run, &RunCard::recorded, this, &TodayPage::askIfDue);
    connect(m_after, &AfterCard::due, this, &TodayPage::refresh);
    connect(m_catchUp, &CatchUpCard::left, this, &TodayPage::refresh);
    connect(m_catchUp, &CatchUpCard::morningWanted, this, &TodayPage::fillInMorning);
    connect(
        m_exercise, &ExerciseCard::doneWithoutTimer, this, [this] { open(new QuickSessionDialog(m_context, this)); });
    connect(
        m_gate, &GateCard::testWanted, this, [this](MeasureKind kind) { open(new TestDialog(m_context, kind, this)); });
    connect(m_gate, &GateCard::scoreWanted, this, [this](MeasureKind kind) {
        Measure measure;
        measure.kind = kind;
        measure.date = m_context.workspace.today();
        open(makeEntryDialog(m_context, Record{ measure }, this));
    });
    connect(m_gate, &GateCard::morningWanted, this, &TodayPage::fillInMorning);
}

void TodayPage::fillInMorning(Date date)
{
    if (m_morning->fillIn(date))
        bringIntoSight(*m_morning);
    else
        m_context.navigator.openDay(date);
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void TodayPage::activated()
{
    if (m_stale)
        refresh();
    const app::TodayState* state = m_presenter->state();
    if (state && !state->morning.given)
        m_morning->edit();
}

void TodayPage::perform(PageAct act)
{
    if (act != PageAct::CheckIn)
        return;
    if (m_stale)
        refresh();
    m_morning->edit();
    bringIntoSight(*m_morning);
}

bool TodayPage::logSession()
{
    if (m_stale)
        refresh();
    if (!m_exercise->offersDone())
        return false;
    open(new QuickSessionDialog(m_context, this));
    return true;
}

void TodayPage::refresh()
{
    m_stale = false;
    const app::TodayState* state = m_presenter->state();
    setShown(*m_column, state != nullptr);
    m_closed->setVisible(state == nullptr && m_context.workspace.episode());
    if (state)
        render(*state);
}

void TodayPage::render(const app::TodayState& state)
{
    m_title->setText(state.title);
    m_subtitle->setText(state.subtitle);
    renderNotices(state);
    for (TodayCard* card : m_cards)
        card->render(state);
    m_morning->leaveToOthers(m_catchUp->mornings());
    orderCards(state);
    orderTabs(*m_column->layout());
    markNext(state);
}

void TodayPage::renderNotices(const app::TodayState& state)
{
    empty(*m_flagBox);
    for (const app::FlagState& flag : state.flags)
        m_flagBox->addWidget(new OpenFlagCard(flag, m_context, *m_presenter, m_flagBox->parentWidget()));
    for (const app::NewsState& news : state.news) {
        if (m_context.settings.isRead(news.key))
            continue;
        auto* card = new NewsCard(news, m_context, *m_presenter, m_flagBox->parentWidget());
        connect(card, &NewsCard::read, this, &TodayPage::refresh, Qt::QueuedConnection);
        m_flagBox->addWidget(card);
    }
    setShown(*m_flagBox->parentWidget(), m_flagBox->count() > 0);
}

void TodayPage::orderCards(const app::TodayState& state)
{
    // An open gate changes the exercise, so it comes before it; otherwise it stands last but for the questions.
    QVBoxLayout* column = m_column->layout();
    const bool first = state.gate && state.gate->ready;
    column->removeWidget(m_gate);
    column->insertWidget(first ? column->indexOf(m_exercise) : column->indexOf(m_cards.back()), m_gate);
}

void TodayPage::markNext(const app::TodayState& state)
{
    const auto& exercise = state.exercise;
    Card* next = nullptr;
    if (state.questions.due != FlagQuestions::NotDue)
        next = m_questions;
    else if (!state.morning.given)
        next = m_morning;
    else if (m_after->isDue())
        next = m_after;
    else if (state.gate && state.gate->ready)
        next = m_gate;
    else if (exercise.allowed && exercise.done.empty())
        next = m_exercise;
    for (Card* card : std::initializer_list<Card*>{ m_questions, m_morning, m_after, m_gate, m_exercise })
        card->setTone(card == next ? CardTone::Next : CardTone::Plain);
}

void TodayPage::askIfDue()
{
    const app::TodayState* state = m_presenter->state();
    const auto due = state ? state->questions.due : FlagQuestions::NotDue;
    if (due == FlagQuestions::AfterPain || due == FlagQuestions::AfterSigns)
        m_questions->ask();
}

void TodayPage::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &TodayPage::askIfDue);
    dialog->open();
}

} // namespace springback::ui
