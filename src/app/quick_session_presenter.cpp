// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/quick_session_presenter.h"

#include <algorithm>

#include "session_text.h"
#include "springback/app/words.h"

namespace springback::app {

QuickSessionPresenter::QuickSessionPresenter(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace)
{
    plan(workspace.today(), std::nullopt);
    setSetsDone(m_dose.sets);
}

void QuickSessionPresenter::plan(Date date, std::optional<Stage> exercise)
{
    const History& history = *m_workspace.history();
    m_offer = writtenOffer(history, date);
    const bool offered = exercise && std::ranges::count(m_offer.choices, *exercise) > 0;
    const Stage choice = offered ? *exercise : m_offer.choices.front();
    m_dose = doseOf(history, date, m_offer, choice);
    const Session blank = plannedSession(m_offer, choice, m_dose, date);
    m_session.date = date;
    m_session.stage = choice;
    m_session.variant = blank.variant;
    m_session.sets = blank.sets;
}

QuickSessionState QuickSessionPresenter::state() const
{
    QuickSessionState state;
    state.earliest = m_workspace.episode()->start;
    state.latest = m_workspace.today();
    state.choices = m_offer.choices;
    state.dose = words::dose(m_dose, m_offer.side, m_session.stage);
    state.session = m_session;
    state.setsPlanned = m_dose.sets;
    const int perSet = m_dose.sets > 0 ? static_cast<int>(m_session.sets.size()) / m_dose.sets : 1;
    int begun = 0;
    for (std::size_t i = 0; i < m_session.sets.size(); ++i) {
        const SessionSet& set = m_session.sets[i];
        state.sets.push_back({ session_text::setName(m_session, static_cast<int>(i)), set.planned, set.held });
        if (set.held > seconds(0))
            begun = static_cast<int>(i) + 1;
    }
    state.setsDone = (begun + perSet - 1) / perSet;
    const auto& sessions = m_workspace.history()->records().sessions;
    if (std::ranges::any_of(sessions, [&](const Session& other) { return other.date == m_session.date; }))
        state.hint = tr("A session of that day is recorded already. A second one never counts twice.");
    else if (m_session.date < state.latest)
        state.hint = tr("It will be marked as recalled.");
    return state;
}

void QuickSessionPresenter::setDate(Date date)
{
    plan(date, m_session.stage);
    setSetsDone(m_dose.sets);
}

void QuickSessionPresenter::setExercise(Stage exercise)
{
    plan(m_session.date, exercise);
    setSetsDone(m_dose.sets);
}

void QuickSessionPresenter::setVariant(Variant variant)
{
    m_session.variant = variant;
    Q_EMIT changed();
}

void QuickSessionPresenter::setSetsDone(int count)
{
    const int perSet = m_dose.sets > 0 ? static_cast<int>(m_session.sets.size()) / m_dose.sets : 1;
    for (std::size_t i = 0; i < m_session.sets.size(); ++i) {
        SessionSet& set = m_session.sets[i];
        set.held = static_cast<int>(i) < count * perSet ? set.planned : seconds(0);
    }
    Q_EMIT changed();
}

void QuickSessionPresenter::setHeld(std::size_t set, seconds held)
{
    m_session.sets.at(set).held = std::clamp(held, seconds(0), seconds(kSetMostSeconds));
    Q_EMIT changed();
}

std::optional<Refusal> QuickSessionPresenter::save()
{
    if (heldOf(m_session) == seconds(0))
        return Refusal{ tr("No set was done, so there is nothing to record."), {} };
    return m_workspace.save(Record(m_session));
}

} // namespace springback::app
