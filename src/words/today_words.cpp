// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/words.h"

#include "tr.h"

namespace springback::words {

QString advice(Advice advice)
{
    switch (advice) {
    case Advice::Stop:
        return Words::tr("Stop: no exercise, no run");
    case Advice::Rest:
        return Words::tr("Rest today");
    case Advice::StepBack:
        return Words::tr("A step back is offered");
    case Advice::RestDay:
        return Words::tr("No session today");
    case Advice::Easier:
        return Words::tr("The easier version today");
    case Advice::Go:
        break;
    }
    return Words::tr("Go");
}

namespace {

QString nextDateTail(const TodayAdvice& today)
{
    return today.nextDate && *today.nextDate > today.on ? Words::tr(" Next: %1.").arg(date(*today.nextDate))
                                                        : QString();
}

} // namespace

QString reason(TodayReason reason, const TodayAdvice& today)
{
    switch (reason) {
    case TodayReason::StopFlag:
        return Words::tr("A stop sign is open. See to it first.");
    case TodayReason::Flare:
        return Words::tr("A rating of 6 or more within the last two days: no loading of the tendon.")
            + nextDateTail(today);
    case TodayReason::TwoFlares:
        return Words::tr("Two flares within a week in this stage.");
    case TodayReason::RisingTrend:
        return Words::tr("The week's pain has risen by 2 points or more against the week before.");
    case TodayReason::LongGap:
        return Words::tr("Two weeks or more without a session.");
    case TodayReason::DoneToday:
        return Words::tr("Done for today.") + nextDateTail(today);
    case TodayReason::Spacing:
        return Words::tr("The tendon has its rest day between sessions.") + nextDateTail(today);
    case TodayReason::MaintenanceFull:
        return Words::tr("Two sessions in the last seven days: that is the week's number.") + nextDateTail(today);
    case TodayReason::FlareNotYetClean:
        return Words::tr("A flare in the last four weeks, and no clean session of this stage since.");
    case TodayReason::MorningAmber:
        return Words::tr("This morning's rating is between 3 and 5.");
    case TodayReason::Limping:
        return Words::tr("Limping is ticked today.");
    case TodayReason::Swelling:
        return Words::tr("Swelling is ticked today.");
    case TodayReason::WeekAway:
        return Words::tr("A week or more since the last session.");
    }
    return {};
}

QString flagTitle(FlagKind kind)
{
    switch (kind) {
    case FlagKind::Rupture:
        return Words::tr("A pop or a kick in the heel");
    case FlagKind::Clot:
        return Words::tr("Hot, red, swollen or tender calf, chest pain or breathlessness");
    case FlagKind::Infection:
        return Words::tr("Fever, a hot swollen joint or an open wound");
    case FlagKind::Fluoroquinolone:
        return Words::tr("A fluoroquinolone antibiotic");
    case FlagKind::ClinicianPlan:
        return Words::tr("A clinician sets the plan");
    case FlagKind::Inflammatory:
        return Words::tr("Long morning stiffness, or other signs to ask a doctor about");
    case FlagKind::OtherPain:
        break;
    }
    return Words::tr("Pain at night, on squeezing the heel, numbness or tingling");
}

QString flagAct(FlagKind kind)
{
    switch (kind) {
    case FlagKind::Rupture:
        return Words::tr("Stop. Urgent care today: a rupture must be ruled out.");
    case FlagKind::Clot:
        return Words::tr("Stop. Emergency care now.");
    case FlagKind::Infection:
        return Words::tr("Stop. Urgent care.");
    case FlagKind::Fluoroquinolone:
        return Words::tr("Stop loading the tendon. Contact the prescriber today.");
    case FlagKind::ClinicianPlan:
        return Words::tr("A clinician sets the plan here. Ask yours before you go on.");
    case FlagKind::Inflammatory:
        return Words::tr("See a doctor, as a routine appointment.");
    case FlagKind::OtherPain:
        break;
    }
    return Words::tr("See a clinician.");
}

QString flagQuestion(FlagKind kind)
{
    switch (kind) {
    case FlagKind::Rupture:
        return Words::tr(
            "Did you feel a pop or a kick in the heel, and since then a weak push-off or no single-leg raise?");
    case FlagKind::Clot:
        return Words::tr("Is the calf hot, red, swollen or tender, or do you have chest pain or are you breathless?");
    case FlagKind::Infection:
        return Words::tr("Do you have a fever, a hot swollen joint or an open wound?");
    case FlagKind::Fluoroquinolone:
        return Words::tr("Do you take a fluoroquinolone antibiotic, now or recently (ciprofloxacin, levofloxacin, "
                         "moxifloxacin, ofloxacin)?");
    case FlagKind::ClinicianPlan:
        return Words::tr(
            "An injection into the tendon in the last 3 months, an earlier rupture or surgery on this side, "
            "under 18, or pregnant?");
    case FlagKind::Inflammatory:
        return Words::tr(
            "Stiffness of 30 minutes or more on 3 of the last 7 mornings, both heels sore, or back stiffness, "
            "psoriasis, eye inflammation or bowel disease?");
    case FlagKind::OtherPain:
        break;
    }
    return Words::tr("Pain at night or at rest, pain on squeezing the heel bone, numbness or tingling?");
}

QString intendedUse()
{
    return Words::tr("Springback logs what you record and shows whether the written criteria of the plan are met. "
                     "It is not a medical device, gives no diagnosis and does not replace your clinician.");
}

} // namespace springback::words
