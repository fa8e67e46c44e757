// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/progress_presenter.h"

#include <algorithm>

#include "springback/app/words.h"
#include "springback/domain/visit.h"

namespace springback::app {

namespace {

constexpr int kTwoWeeks = 14;

} // namespace

ProgressPresenter::ProgressPresenter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        m_data.reset();
        Q_EMIT changed();
    });
}

QStringList ProgressPresenter::rangeNames()
{
    return { tr("2 weeks"), tr("Since last visit"), tr("This phase"), tr("All") };
}

void ProgressPresenter::setRange(ProgressRange range)
{
    if (range == m_range)
        return;
    m_range = range;
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
    state.to = m_workspace.shownUntil();
    state.from = std::min(firstShown(), state.to);
    const auto count = static_cast<int>((state.to - state.from).count()) + 1;
    state.stretch
        = tr("%1 to %2, %n day(s)", nullptr, count).arg(words::shortDate(state.from), words::shortDate(state.to));
    int missing = 0;
    for (const DaySummary& day : data().days) {
        state.hasEntries = state.hasEntries || day.hasEntry;
        missing += day.date >= state.from && !day.hasEntry ? 1 : 0;
    }
    state.missing = missing > 0 ? tr("%n day(s) without an entry", nullptr, missing) : tr("every day has an entry");
    state.hasVisit = lastVisitBefore(history->records(), state.to).has_value();
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
