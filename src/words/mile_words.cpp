// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/words.h"

#include "tr.h"

namespace springback::words {

QString mileHeadline(const MileVerdict& verdict, LengthUnit unit)
{
    const QString to = verdict.to ? distance(*verdict.to, unit) : QString();
    switch (verdict.decision) {
    case MileDecision::Increase:
        return Words::tr("The week's total may go up to %1").arg(to);
    case MileDecision::Reduce:
        return Words::tr("Reduce the week's total to %1").arg(to);
    case MileDecision::Hold:
        break;
    }
    return verdict.earliest ? Words::tr("Hold at %1 a week; earliest change %2")
                                  .arg(distance(verdict.target, unit), date(*verdict.earliest))
                            : Words::tr("Hold at %1 a week").arg(distance(verdict.target, unit));
}

QString mileReason(MileReason reason, const MileVerdict& verdict, LengthUnit unit)
{
    switch (reason) {
    case MileReason::StepTooYoung:
        return Words::tr("This target has stood since %1 only.").arg(date(verdict.since));
    case MileReason::RecentFlare:
        return Words::tr("A flare is too recent.");
    case MileReason::RecentLimping:
        return Words::tr("Limping was ticked in the last 7 days.");
    case MileReason::RecentStageChange:
        return Words::tr("The stage changed in the last 7 days: one thing at a time.");
    case MileReason::RestAdvised:
        return Words::tr("Today's advice is rest.");
    case MileReason::StopAdvised:
        return Words::tr("A stop sign is open.");
    case MileReason::StepBackAdvised:
        return Words::tr("A step back is offered first.");
    case MileReason::TooFewRuns:
        return Words::tr("Too few runs in the last 7 days.");
    case MileReason::VolumeLow:
        return Words::tr("The last 7 days' %1 are below 80 % of the target.").arg(distance(verdict.weekTotal, unit));
    case MileReason::VolumeHigh:
        return Words::tr("The last 7 days' %1 are above 120 % of the target.").arg(distance(verdict.weekTotal, unit));
    case MileReason::RunPain:
        return Words::tr("A run was rated above the limit.");
    case MileReason::MorningPain:
        return Words::tr("The morning after a run was rated above the limit.");
    case MileReason::PainToday:
        return Words::tr("A rating of today is above the limit.");
    case MileReason::TrendUp:
        return Words::tr("The week's pain has risen against the week before.");
    case MileReason::RunUnrated:
        return Words::tr("A run has no rating yet.");
    case MileReason::MorningMissing:
        return Words::tr("The morning after a run is not given.");
    case MileReason::TrendNoData:
        return Words::tr("Too few rated days to tell the trend.");
    case MileReason::CheckInMissing:
        return Words::tr("The check-ins of the last three mornings are not all given.");
    case MileReason::StageTooEarly:
        return Words::tr("Running starts from phase 2 on.");
    case MileReason::HeelRaiseTest:
        return Words::tr("10 single-leg heel raises on the sore side, at pain 2 or less, are not recorded yet.");
    case MileReason::FlareThisStep:
        return Words::tr("A flare since this target was set.");
    case MileReason::TrendSteep:
        return Words::tr("The week's pain has risen by 2 points or more.");
    }
    return {};
}

} // namespace springback::words
