// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "act_options.h"
#include "desk.h"
#include "springback/app/acts.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

[[noreturn]] void refuseGate(const Verdict& verdict, const std::optional<Date>& earliest)
{
    QStringList lines{
        Text::tr("The gate to %1 is not open. Nothing was changed.").arg(words::phaseShort(verdict.to))
    };
    for (const auto& criterion : verdict.criteria) {
        if (!criterion.passes())
            lines << QStringLiteral("  ") + words::criterionWhy(criterion, verdict.from);
    }
    lines << words::gateHeadline(verdict) + QStringLiteral(" · ") + words::gateEarliest(earliest, verdict.on);
    throw Stop{ Exit::Refused, lines.join(u'\n') };
}

void sayStage(Environment& environment, const app::Workspace& workspace)
{
    const Stage stage = historyOf(workspace).stageOn(workspace.today());
    environment.out << Text::tr("Saved: now in %1.").arg(words::stageTitle(stage)) << '\n';
}

} // namespace

void runAdvance(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("advance [options]"),
        Text::tr(
            "Moves to the next stage, today. Refused, with the criteria that are not met, while the gate is shut."));
    patientOption(options);
    actOptions(options);
    overrideOption(options);
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const bool overrides = isOverride(options);
    const auto workspace = openPatient(environment, options);
    const auto verdict = judgeGate(historyOf(*workspace), workspace->today());
    if (!verdict)
        throw Stop{ Exit::Refused, Text::tr("Maintenance is the last stage; there is no gate to pass.") };
    if (verdict->pass)
        mustBeDone(app::advance(*workspace, *verdict->pass, options.text("by")));
    else if (overrides)
        mustBeDone(app::overrideGate(*workspace, options.text("by"), options.text("reason")));
    else
        refuseGate(*verdict, earliestOpening(historyOf(*workspace), workspace->today()));
    sayStage(environment, *workspace);
}

void runStepBack(Environment& environment, const QStringList& arguments)
{
    Options options(
        QStringLiteral("step-back [options]"), Text::tr("Moves one stage down, today; from maintenance to stage 3."));
    patientOption(options);
    actOptions(options);
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const auto workspace = openPatient(environment, options);
    if (!historyOf(*workspace).stageOn(workspace->today()).back())
        throw Stop{ Exit::Refused, Text::tr("There is no stage below the first. Nothing was changed.") };
    mustBeDone(app::stepBack(*workspace, options.text("by"), options.text("reason")));
    sayStage(environment, *workspace);
}

} // namespace springback::cli
