// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "desk.h"
#include "springback/app/waiting.h"

namespace springback::cli {

namespace {

using app::WaitingState;

void show(Environment& environment, const app::WaitingState& state)
{
    environment.out << QString::fromStdString(state.record.text()) << QStringLiteral("  ") << state.title
                    << QStringLiteral("  (") << state.from << QStringLiteral(")\n");
    for (const auto& line : state.lines)
        environment.out << Text::tr("    %1: %2 → %3").arg(line.what, line.before, line.after) << '\n';
    if (!state.reason.isEmpty())
        environment.out << QStringLiteral("    ") << state.reason << '\n';
}

const WaitingState& named(const std::vector<app::WaitingState>& states, const QString& start, const Options& options)
{
    const auto isNamed = [&start](const app::WaitingState& state) {
        return QString::fromStdString(state.record.text()).startsWith(start, Qt::CaseInsensitive);
    };
    if (std::count_if(states.begin(), states.end(), isNamed) != 1)
        options.misused(Text::tr("No one thing that waits has the id %1. “springback answer” lists them.").arg(start));
    return *std::find_if(states.begin(), states.end(), isNamed);
}

} // namespace

void runAnswer(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("answer [ID (--accept | --ask TEXT)] [options]"),
        Text::tr("Lists the plans, overrides and agreements that came in a file and wait for the runner's yes, or "
                 "answers one. The answer goes back with the next file."));
    patientOption(options);
    options.flag("accept", Text::tr("Puts it in force, marked “from file, author not proven”."));
    options.value("ask", Text::tr("TEXT"), Text::tr("Leaves it out of force, and asks back."));
    if (!options.parse(environment, arguments, 0, 1))
        return;
    const bool answers = !options.words().isEmpty();
    if (answers != (options.has("accept") || options.has("ask")) || (options.has("accept") && options.has("ask")))
        options.misused(Text::tr("An answer is an ID with --accept or with --ask."));
    const auto workspace = openPatient(environment, options);
    const auto states = app::waitingStates(*workspace);
    if (!answers) {
        if (states.empty())
            environment.out << Text::tr("Nothing waits for an answer.") << '\n';
        for (const auto& state : states)
            show(environment, state);
        return;
    }
    const auto& state = named(states, options.words().front(), options);
    mustBeDone(options.has("accept") ? app::acceptWaiting(*workspace, state.record)
                                     : app::askBack(*workspace, state.record, options.text("ask")));
    environment.out
        << (options.has("accept") ? Text::tr("In force: %1.") : Text::tr("Asked back: %1.")).arg(state.title) << '\n';
}

} // namespace springback::cli
