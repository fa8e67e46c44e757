// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/today_presenter.h"

#include <algorithm>

#include "springback/app/acts.h"
#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app {

namespace {

Refusal nothingOpen()
{
    return { today::Tr::tr("No course of rehab is open, so nothing was saved."), {} };
}

Refusal notFound()
{
    return { today::Tr::tr("This entry is no longer there; nothing was saved."), {} };
}

template <typename T> const T* find(const std::vector<T>& records, const Id& id)
{
    const auto found
        = std::find_if(records.begin(), records.end(), [&](const T& record) { return record.meta.id == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

TodayPresenter::TodayPresenter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &TodayPresenter::forget);
}

void TodayPresenter::forget()
{
    m_state.reset();
    Q_EMIT changed();
}

const TodayState* TodayPresenter::state() const
{
    const History* history = m_workspace.history();
    const Runner* runner = m_workspace.runner();
    if (!history || !runner || history->episode().closed)
        return nullptr;
    if (!m_state) {
        const Date today = m_workspace.today();
        const TodayChoices choices{ m_declinedOn == today, m_chosen };
        m_state = makeTodayState(*runner, *history, today, choices);
    }
    return &*m_state;
}

QString TodayPresenter::actor() const
{
    if (!m_workspace.author().isEmpty())
        return m_workspace.author();
    const Runner* runner = m_workspace.runner();
    return runner ? QString::fromStdString(runner->name) : QString();
}

std::optional<Refusal> TodayPresenter::saveMorning(const CheckIn& entry)
{
    return m_workspace.save(entry);
}

std::optional<Refusal> TodayPresenter::rateRun(const Id& run, Rating during, Rating after)
{
    const History* history = m_workspace.history();
    if (!history)
        return nothingOpen();
    const Run* known = find(history->records().runs, run);
    if (!known)
        return notFound();
    Run rated = *known;
    rated.during = during;
    rated.after = after;
    return m_workspace.save(rated);
}

std::optional<Refusal> TodayPresenter::answerExtra(const ExtraState& extra, ExtraAnswer answer, Rating pain)
{
    const History* history = m_workspace.history();
    if (!history)
        return nothingOpen();
    ExtraDone record;
    if (const ExtraDone* known = find(history->records().extras, extra.id))
        record = *known;
    record.date = m_workspace.today();
    record.exercise = extra.name.toStdString();
    record.done = answer == ExtraAnswer::Done;
    record.pain = record.done ? pain : Rating{};
    return m_workspace.save(record);
}

std::optional<Refusal> TodayPresenter::answerFlags(const std::vector<FlagKind>& raised)
{
    return openFlags(m_workspace, raised);
}

std::optional<Refusal> TodayPresenter::followFlag(const Id& flag, const QString& by, const QString& note)
{
    return app::followFlag(m_workspace, flag, by, note);
}

std::optional<Refusal> TodayPresenter::closeFlag(const Id& flag, const QString& by, Date on, const QString& note)
{
    if (by.trimmed().isEmpty())
        return Refusal{ today::Tr::tr("Say who has seen to it; nothing was saved."), {} };
    const QString seen = today::Tr::tr("Seen by %1, on %2.").arg(by.trimmed(), words::shortDate(on));
    const QString text = note.trimmed().isEmpty() ? seen : seen + QLatin1Char(' ') + note.trimmed();
    return app::closeFlag(m_workspace, flag, by.trimmed(), text);
}

std::optional<Refusal> TodayPresenter::recordAgreement(Date agreedOn, const QString& by)
{
    const bool clinician = !m_workspace.author().isEmpty();
    return signOff(m_workspace, agreedOn, by.trimmed(), clinician ? Provenance::Clinician : Provenance::Reported);
}

std::optional<Refusal> TodayPresenter::confirmOwn()
{
    return signOff(m_workspace, m_workspace.today(), actor(), Provenance::Typed);
}

std::optional<Refusal> TodayPresenter::moveOn()
{
    const History* history = m_workspace.history();
    if (!history)
        return nothingOpen();
    const auto verdict = judgeGate(*history, m_workspace.today());
    if (!verdict || !verdict->pass)
        return Refusal{ today::Tr::tr("The criteria are not all met, so nothing was changed."), {} };
    return advance(m_workspace, *verdict->pass, actor());
}

std::optional<Refusal> TodayPresenter::overrideGate(const QString& by, const QString& reason)
{
    return app::overrideGate(m_workspace, by.trimmed(), reason.trimmed());
}

std::optional<Refusal> TodayPresenter::stepBack(const QString& reason)
{
    return app::stepBack(m_workspace, actor(), reason.trimmed());
}

void TodayPresenter::declineStepBack()
{
    m_declinedOn = m_workspace.today();
    forget();
}

std::optional<Refusal> TodayPresenter::setMiles(const QString& miles, const QString& reason)
{
    const QString plain = miles.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    const auto target = Distance::parse(plain.toStdString(), m_workspace.unit());
    if (!target)
        return Refusal{ today::Tr::tr("“%1” is not a distance; nothing was changed. Write a number such as 6 or 6.5.")
                            .arg(miles.trimmed()),
            {} };
    return setMiles(*target, reason);
}

std::optional<Refusal> TodayPresenter::setMiles(Distance target, const QString& reason)
{
    return app::setMiles(m_workspace, target, actor(), reason.trimmed());
}

void TodayPresenter::choose(Stage exercise)
{
    m_chosen = exercise;
    forget();
}

} // namespace springback::app
