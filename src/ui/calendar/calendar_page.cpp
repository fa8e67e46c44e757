// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/calendar_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "add_menu.h"
#include "day_panel.h"
#include "list_view.h"
#include "month_grid.h"
#include "month_view.h"
#include "springback/app/entry_defaults.h"
#include "springback/app/prompts.h"
#include "springback/ui/entries/entries.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "trash_view.h"

namespace springback::ui {

CalendarPage::CalendarPage(const AppContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(context.workspace), m_month(makeText({}, TextSize::Title)),
      m_stepper(new QWidget), m_toToday(makeButton(tr("Today"))), m_add(makeButton(Icon::Add, tr("Add…"))),
      m_view(new Segmented(tr("View"), { tr("Month"), tr("List"), tr("Trash") })), m_stack(new QStackedWidget),
      m_monthView(new MonthView(m_presenter)), m_listView(new ListView(context.workspace)), m_trashView(new TrashView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, metric::kCardPadding, metric::kPageMargin, 0);
    layout->setSpacing(2 * metric::kGrid);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_monthView);
    m_stack->addWidget(m_listView);
    m_stack->addWidget(m_trashView);
    connectViews();
    showView(View::Month);
}

QWidget* CalendarPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_month);
    auto* steps = new QHBoxLayout(m_stepper);
    steps->setContentsMargins(0, 0, 0, 0);
    auto* before = makeIconButton(Icon::ChevronLeft, tr("Month before"));
    auto* after = makeIconButton(Icon::ChevronRight, tr("Month after"));
    connect(before, &QToolButton::clicked, this, [this] { m_presenter.stepMonths(-1); });
    connect(after, &QToolButton::clicked, this, [this] { m_presenter.stepMonths(1); });
    connect(m_toToday, &QPushButton::clicked, this, [this] { m_presenter.toToday(); });
    steps->addWidget(before);
    steps->addWidget(after);
    steps->addWidget(m_toToday);
    row->addWidget(m_stepper);
    row->addStretch();
    m_add->setObjectName(QStringLiteral("addEntry"));
    setAddMenu(*m_add, [this](RecordKind kind) { add(kind); });
    row->addWidget(m_add);
    row->addWidget(m_view);
    return header;
}

void CalendarPage::connectViews()
{
    connect(&m_presenter, &app::CalendarPresenter::changed, this, &CalendarPage::refresh);
    connect(m_view, &Segmented::chosen, this, [this](int index) { showView(static_cast<View>(index)); });
    connect(m_monthView->panel(), &DayPanel::addAsked, this, &CalendarPage::add);
    connect(m_monthView->panel(), &DayPanel::editAsked, this, &CalendarPage::edit);
    connect(m_monthView->panel(), &DayPanel::deleteAsked, this, &CalendarPage::remove);
    connect(m_listView, &ListView::editAsked, this, &CalendarPage::edit);
    connect(m_listView, &ListView::deleteAsked, this, &CalendarPage::remove);
    connect(m_listView, &ListView::dayAsked, this, &CalendarPage::openDay);
    connect(m_trashView, &TrashView::restoreAsked, this, &CalendarPage::restore);
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

void CalendarPage::activated()
{
    refresh();
    if (m_stack->currentWidget() == m_monthView)
        m_monthView->grid()->setFocus();
}

void CalendarPage::showView(View view)
{
    m_view->setCurrent(static_cast<int>(view));
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_stepper->setVisible(view == View::Month);
    m_listView->setShown(view == View::List);
    refresh();
}

void CalendarPage::refresh()
{
    QWidget* shown = m_stack->currentWidget();
    const bool past = m_context.workspace.shownIsPast();
    m_add->setVisible(!past);
    m_toToday->setText(past ? tr("Last day") : tr("Today"));
    if (shown == m_monthView) {
        m_monthView->refresh();
        m_month->setText(m_presenter.month().title);
    } else {
        m_month->setText(shown == m_listView ? tr("All entries") : tr("Trash"));
        if (shown == m_trashView)
            m_trashView->render(m_presenter.trash());
    }
}

void CalendarPage::openDay(Date day)
{
    m_presenter.select(day);
    showView(View::Month);
    m_monthView->openDay();
}

void CalendarPage::openEntry(RecordKind kind, const Id& id)
{
    if (const auto record = app::storedRecord(m_context.workspace, kind, id)) {
        if (const auto date = dateOf(*record))
            openDay(*date);
        editEntry(m_context, kind, id, this);
    }
}

void CalendarPage::perform(PageAct act)
{
    add(act == PageAct::CheckIn ? RecordKind::CheckIn : RecordKind::Run);
}

void CalendarPage::add(RecordKind kind)
{
    if (m_context.workspace.shownIsPast())
        return;
    addEntry(m_context, kind, m_presenter.selected(), this);
}

void CalendarPage::edit(const app::DayEntry& entry)
{
    editEntry(m_context, entry.kind, entry.id, this);
}

void CalendarPage::remove(const app::DayEntry& entry)
{
    if (entry.deletable == app::Deletable::No)
        return;
    if (entry.editable == app::Editable::No) {
        const int answer = m_context.prompts.ask(tr("Take back a decision?"),
            tr("“%1” goes to the trash. What it changed is worked out again without it.").arg(entry.name),
            { tr("Take back"), tr("Keep it") });
        if (answer != 0)
            return;
    }
    if (const auto refusal = m_presenter.remove(entry))
        tell(*refusal);
    else if (m_stack->currentWidget() == m_monthView)
        m_monthView->panel()->focusFirst();
}

void CalendarPage::restore(const app::TrashItem& item)
{
    if (const auto refusal = m_presenter.restore(item))
        tell(*refusal);
}

void CalendarPage::tell(const app::Refusal& refusal)
{
    m_context.prompts.tell(tr("Not changed"), refusal.sentence);
}

} // namespace springback::ui
