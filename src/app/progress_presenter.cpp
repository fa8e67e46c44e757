// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/progress_presenter.h"

#include <algorithm>
#include <cmath>

#include "springback/app/words.h"
#include "springback/domain/visit.h"

namespace springback::app {

namespace {

constexpr int kTwoWeeks = 14;
constexpr std::int64_t kLeastShown = 7; ///< days
constexpr double kZoomStep = 0.75;

} // namespace

ProgressPresenter::ProgressPresenter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        m_data.reset();
        const Stretch all = m_workspace.shown() ? whole() : Stretch{};
        if (m_zoomed && (m_zoomed->from < all.from || m_zoomed->to > all.to))
            m_zoomed.reset(); // another course
        Q_EMIT changed();
    });
}

QStringList ProgressPresenter::rangeNames()
{
    return { tr("2 weeks"), tr("Since last visit"), tr("This phase"), tr("All") };
}

void ProgressPresenter::setRange(ProgressRange range)
{
    if (range == m_range && !m_zoomed)
        return;
    m_range = range;
    m_zoomed.reset();
    Q_EMIT rangeChanged();
}

ProgressPresenter::Stretch ProgressPresenter::whole() const
{
    const Date last = m_workspace.shownUntil();
    return { std::min(m_workspace.shown()->episode().start, last), last };
}

ProgressPresenter::Stretch ProgressPresenter::stretch() const
{
    if (m_zoomed)
        return *m_zoomed;
    const Date last = m_workspace.shownUntil();
    return { std::min(firstShown(), last), last };
}

void ProgressPresenter::show(Date from, std::int64_t length)
{
    const Stretch all = whole();
    const auto most = (all.to - all.from).count() + 1;
    const auto shown = std::clamp(length, std::min(kLeastShown, most), most);
    const Date first = std::clamp(from, all.from, all.to - days{ shown - 1 });
    const Stretch now{ first, first + days{ shown - 1 } };
    const Stretch before = stretch();
    if (now.from == before.from && now.to == before.to)
        return;
    m_zoomed = now;
    Q_EMIT rangeChanged();
}

void ProgressPresenter::zoom(Date around, int steps)
{
    if (!m_workspace.shown())
        return;
    const Stretch now = stretch();
    const auto length = (now.to - now.from).count() + 1;
    auto wanted = static_cast<std::int64_t>(std::llround(static_cast<double>(length) * std::pow(kZoomStep, steps)));
    if (wanted == length)
        wanted += steps > 0 ? -1 : 1;
    wanted = std::max(wanted, kLeastShown);
    // The day under the hand stays where it is.
    const auto before = std::clamp<std::int64_t>((around - now.from).count(), 0, length - 1);
    show(around - days{ before * wanted / length }, wanted);
}

void ProgressPresenter::pan(int step)
{
    if (!m_workspace.shown())
        return;
    const Stretch now = stretch();
    show(now.from + days{ step }, (now.to - now.from).count() + 1);
}

void ProgressPresenter::reset()
{
    if (!m_zoomed)
        return;
    m_zoomed.reset();
    Q_EMIT rangeChanged();
}

Date ProgressPresenter::firstShown() const
{
    const History& history = *m_workspace.shown();
    const Date today = m_workspace.shownUntil();
    const Date start = history.episode().start;
    switch (m_range) {
    case ProgressRange::TwoWeeks:
        return std::max(start, today - days{ kTwoWeeks - 1 });
    case ProgressRange::SinceVisit:
        return lastVisitBefore(history.records(), today).value_or(start);
    case ProgressRange::Phase:
        return history.stageSince(today);
    case ProgressRange::All:
        break;
    }
    return start;
}

ProgressState ProgressPresenter::state() const
{
    ProgressState state;
    const History* history = m_workspace.shown();
    if (!history)
        return state;
    state.hasRunner = true;
    state.past = m_workspace.shownIsPast();
    state.to = stretch().to;
    state.from = stretch().from;
    state.zoomed = m_zoomed.has_value();
    const auto count = static_cast<int>((state.to - state.from).count()) + 1;
    state.stretch
        = tr("%1 to %2, %n day(s)", nullptr, count).arg(words::shortDate(state.from), words::shortDate(state.to));
    int missing = 0;
    for (const DaySummary& day : data().days) {
        state.hasEntries = state.hasEntries || day.hasEntry;
        missing += day.date >= state.from && day.date <= state.to && !day.hasEntry ? 1 : 0;
    }
    state.missing = missing > 0 ? tr("%n day(s) without an entry", nullptr, missing) : tr("every day has an entry");
    state.hasVisit = lastVisitBefore(history->records(), whole().to).has_value();
    for (const Measure& measure : history->records().measures) {
        if (std::find(state.measures.begin(), state.measures.end(), measure.kind) == state.measures.end())
            state.measures.push_back(measure.kind);
    }
    std::sort(state.measures.begin(), state.measures.end());
    return state;
}

const ProgressData& ProgressPresenter::data() const
{
    if (m_data)
        return *m_data;
    m_data.emplace();
    const History* history = m_workspace.shown();
    if (!history)
        return *m_data;
    const Date today = m_workspace.shownUntil();
    const Date start = std::min(history->episode().start, today);
    m_data->days = summariseDays(*history, start, today);
    m_data->weeks = summariseWeeks(*history, start, today);
    m_data->stages = stageSpans(*history, today);
    m_data->measures = history->records().measures;
    m_data->unit = m_workspace.unit();
    for (const Visit& visit : history->records().visits)
        m_data->visits.push_back(visit.date);
    return *m_data;
}

const DaySummary* ProgressPresenter::dayAt(Date date) const
{
    const auto& all = data().days;
    if (all.empty() || date < all.front().date || date > all.back().date)
        return nullptr;
    return &all[static_cast<std::size_t>((date - all.front().date).count())];
}

} // namespace springback::app
