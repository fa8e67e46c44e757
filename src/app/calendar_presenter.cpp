// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/calendar_presenter.h"

#include <QLocale>

#include "day_entries.h"
#include "day_marks.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

constexpr int kDaysInWeek = 7;

/// The first day of the grid: the week, by locale, in which the month begins.
Date gridStart(const QDate& selected)
{
    const QDate first(selected.year(), selected.month(), 1);
    const int back = (first.dayOfWeek() - QLocale().firstDayOfWeek() + kDaysInWeek) % kDaysInWeek;
    return words::fromQDate(first.addDays(-back));
}

QStringList weekdayNames(QLocale::FormatType format)
{
    QStringList names;
    for (int i = 0; i < kDaysInWeek; ++i)
        names << QLocale().standaloneDayName((QLocale().firstDayOfWeek() - 1 + i) % kDaysInWeek + 1, format);
    return names;
}

} // namespace

CalendarPresenter::CalendarPresenter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    followCourse();
    connect(&workspace, &Workspace::changed, this, [this] {
        followCourse();
        Q_EMIT changed();
    });
}

// Another course has its own last day, and the calendar goes there.
void CalendarPresenter::followCourse()
{
    const History* course = m_workspace.shown();
    const Id id = course ? course->episode().meta.id : Id{};
    if (id != m_course && !m_course.isNull())
        m_followsToday = true;
    m_course = id;
    if (m_followsToday)
        m_selected = m_workspace.shownUntil();
}

void CalendarPresenter::select(Date date)
{
    m_followsToday = date == m_workspace.shownUntil();
    if (date == m_selected)
        return;
    m_selected = date;
    Q_EMIT changed();
}

void CalendarPresenter::stepDays(int count)
{
    select(m_selected + days{ count });
}

void CalendarPresenter::stepMonths(int count)
{
    select(words::fromQDate(words::qdate(m_selected).addMonths(count)));
}

void CalendarPresenter::toToday()
{
    select(m_workspace.shownUntil());
}

MonthState CalendarPresenter::month() const
{
    const QDate selected = words::qdate(m_selected);
    MonthState state;
    state.title = QLocale().toString(selected, QStringLiteral("MMMM yyyy"));
    state.weekdays = weekdayNames(QLocale::ShortFormat);
    state.weekdaysLong = weekdayNames(QLocale::LongFormat);
    if (const History* history = m_workspace.shown()) {
        state.days = dayMarks(*history, m_workspace.unit(), gridStart(selected), kWeeks * kDaysInWeek,
            { m_workspace.today(), m_workspace.shownUntil() });
    }
    for (DayMark& day : state.days) {
        const QDate date = words::qdate(day.date);
        day.inMonth = date.month() == selected.month() && date.year() == selected.year();
    }
    return state;
}

DayState CalendarPresenter::day() const
{
    DayState state;
    state.date = m_selected;
    state.title = words::longDate(m_selected);
    state.future = m_selected > m_workspace.today();
    const History* history = m_workspace.shown();
    if (!history)
        return state;
    state.past = m_workspace.shownIsPast();
    state.beforeEpisode = m_selected < history->episode().start;
    state.afterEpisode = !state.future && m_selected > m_workspace.shownUntil();
    QStringList about;
    if (m_selected == m_workspace.today())
        about << tr("today");
    if (!state.future && !state.beforeEpisode && !state.afterEpisode) {
        const auto age = (m_selected - history->stageSince(m_selected)).count();
        about << tr("%1, day %2").arg(words::phaseShort(history->stageOn(m_selected))).arg(age + 1);
    }
    if (history->isFlare(m_selected))
        about << tr("flare");
    state.subtitle = about.join(QStringLiteral(" · "));
    state.entries = entriesOn(*history, m_workspace.unit(), m_selected);
    if (state.past) {
        for (DayEntry& entry : state.entries)
            lock(entry);
    }
    state.nothing = state.future ? tr("This day has not come yet.")
        : state.beforeEpisode    ? tr("This course of rehab had not begun.")
        : state.afterEpisode     ? tr("This course of rehab was closed.")
                                 : tr("Nothing is recorded on this day.");
    return state;
}

Trash CalendarPresenter::trash() const
{
    return trashOf(m_workspace, kDaysKept);
}

std::optional<Refusal> CalendarPresenter::remove(const DayEntry& entry)
{
    return removeEntry(m_workspace, entry.kind, entry.id, entry.name);
}

std::optional<Refusal> CalendarPresenter::restore(const TrashItem& item)
{
    return restoreEntry(m_workspace, item.kind, item.id, item.name);
}

} // namespace springback::app
