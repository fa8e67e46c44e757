// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "act_options.h"
#include "desk.h"
#include "springback/app/acts.h"
#include "springback/domain/mileage.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

Distance targetOf(const Options& options)
{
    const auto unit = options.has("km") ? LengthUnit::Kilometres : LengthUnit::Miles;
    const auto target = Distance::parse(options.words().front().toStdString(), unit);
    if (!target)
        options.misused(Text::tr("A target is a number such as 6 or 6.5."));
    return *target;
}

// A person may lower the target at any time; more than the rule offers needs an override.
bool ruleAllows(const MileVerdict& verdict, Distance target)
{
    if (target <= verdict.target)
        return true;
    return verdict.decision == MileDecision::Increase && verdict.to && target <= *verdict.to;
}

[[noreturn]] void refuse(const MileVerdict& verdict, LengthUnit unit)
{
    QStringList lines{ Text::tr("The rule does not offer this target. Nothing was changed."),
        words::mileHeadline(verdict, unit) };
    for (const auto reason : verdict.why)
        lines << QStringLiteral("  ") + words::mileReason(reason, verdict, unit);
    throw Stop{ Exit::Refused, lines.join(u'\n') };
}

} // namespace

void runSetMiles(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("set-miles NUMBER [options]"),
        Text::tr("Sets the week's target from today on. Refused when it is more than the rule offers today."));
    patientOption(options);
    options.flag("km", Text::tr("The number is in kilometres instead of miles."));
    actOptions(options);
    overrideOption(options);
    if (!options.parse(environment, arguments, 1, 1))
        return;
    const Distance target = targetOf(options);
    const bool overrides = isOverride(options);
    const auto workspace = openPatient(environment, options);
    const auto verdict = judgeMiles(historyOf(*workspace), workspace->today());
    if (verdict && !overrides && !ruleAllows(*verdict, target))
        refuse(*verdict, workspace->unit());
    mustBeDone(app::setMiles(*workspace, target, options.text("by"), options.text("reason")));
    environment.out << Text::tr("Saved: %1 a week.").arg(words::distance(target, workspace->unit())) << '\n';
}

} // namespace springback::cli
