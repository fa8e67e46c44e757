// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/words.h"

#include <algorithm>

#include "tr.h"

namespace springback::words {

QString stageTitle(Stage stage)
{
    switch (stage.number()) {
    case 1:
        return Words::tr("Phase 1: Supine calf isometric with band");
    case 2:
        return Words::tr("Phase 2: Single leg heel raise isometric hold");
    case 3:
        return Words::tr("Phase 3: Single leg heel raise weight shift");
    case 4:
        return Words::tr("Phase 4: Single leg / double leg pogos, on both legs");
    case 5:
        return Words::tr("Phase 4: Single leg / double leg pogos, on one leg");
    default:
        return Words::tr("Maintenance");
    }
}

QString phaseShort(Stage stage)
{
    switch (stage.number()) {
    case 4:
        return Words::tr("phase 4 (both legs)");
    case 5:
        return Words::tr("phase 4 (one leg)");
    case 6:
        return Words::tr("maintenance");
    default:
        return Words::tr("phase %1").arg(stage.number());
    }
}

QString phaseBrief(Stage stage)
{
    constexpr int kLastPhase = 4;
    return stage.number() == 6 ? Words::tr("M", "maintenance, in one letter")
                               : QString::number(std::min(stage.number(), kLastPhase));
}

QString exerciseName(Stage stage, Variant variant)
{
    const bool full = variant == Variant::Full;
    switch (stage.number()) {
    case 1:
        return full ? Words::tr("Calf isometric with a band") : Words::tr("Calf isometric, less tension");
    case 2:
        return full ? Words::tr("Single-leg heel-raise hold") : Words::tr("Heel-raise hold, both heels up");
    case 3:
        return full ? Words::tr("Heel-raised weight shift") : Words::tr("Weight shift, more on the good side");
    case 4:
        return full ? Words::tr("Pogos on both feet") : Words::tr("Smaller pogos, fingertips on the wall");
    case 5:
        return full ? Words::tr("Pogos on one leg") : Words::tr("Pogos on both feet");
    default:
        return Words::tr("Your choice of phase 3 or 4");
    }
}

QString exerciseHow(Stage stage, Variant variant)
{
    const bool full = variant == Variant::Full;
    switch (stage.number()) {
    case 1:
        return full
            ? Words::tr("Sit or lie with the leg out. Loop a band or towel round the heel, push the heel forward "
                        "against it and keep the tension.")
            : Words::tr("Sit or lie with the leg out, band or towel round the heel. Push the heel forward more "
                        "gently than usual and keep that lighter tension.");
    case 2:
        return full ? Words::tr("Stand beside a wall. Rise on both feet, shift your weight to the sore side, lift the "
                                "other foot and hold.")
                    : Words::tr("Stand beside a wall. Rise on both feet and hold with both heels up.");
    case 3:
        return full
            ? Words::tr("Raise both heels, knees straight. Sway slowly from side to side so that each tendon "
                        "takes the load in turn.")
            : Words::tr("Raise both heels, knees straight. Sway slowly, keeping more of the weight on the good side.");
    case 4:
        return full ? Words::tr("Face a wall. Small, springy hops on both feet, heels just off the floor.")
                    : Words::tr("Face a wall with your fingertips on it. Smaller hops on both feet.");
    case 5:
        return full ? Words::tr("Face a wall. Small, springy hops on the sore leg.")
                    : Words::tr("Face a wall. Small hops on both feet again.");
    default:
        return Words::tr("Choose the heel-raised weight shift or the pogos, twice a week.");
    }
}

QString exerciseWatch(Stage stage)
{
    switch (stage.number()) {
    case 1:
        return Words::tr("This one is done without pain. Ease the tension if it hurts.");
    case 2:
        return Words::tr("Keep the knee straight and the heel high. Stop the set if the pain goes above 5.");
    case 3:
        return Words::tr("Slow and even, heels up all the time. Stop the set if the pain goes above 5.");
    default:
        return Words::tr("Stay light on the feet. Stop the set if the pain goes above 5.");
    }
}

QString dose(const Dose& dose, Side side, Stage stage)
{
    const bool eachSide = side == Side::Both && (stage.number() == 1 || stage.number() == 2 || stage.number() == 5);
    const auto hold = dose.hold * (eachSide ? 2 : 1);
    const auto total = dose.sets * hold + (dose.sets > 0 ? dose.sets - 1 : 0) * dose.rest;
    const QString sets = eachSide ? Words::tr("%1 × %2 s each side").arg(dose.sets).arg(dose.hold.count())
                                  : Words::tr("%1 × %2 s").arg(dose.sets).arg(dose.hold.count());
    return Words::tr("%1 · %2 rest · %3", "sets, rest, whole length").arg(sets, duration(dose.rest), duration(total));
}

QString sideName(Side side)
{
    switch (side) {
    case Side::Left:
        return Words::tr("left");
    case Side::Right:
        return Words::tr("right");
    case Side::Both:
        break;
    }
    return Words::tr("both sides");
}

QString siteName(Site site)
{
    switch (site) {
    case Site::MidPortion:
        return Words::tr("mid-portion");
    case Site::Insertional:
        return Words::tr("insertional");
    case Site::Unknown:
        break;
    }
    return Words::tr("site not known");
}

QString causeName(Cause cause)
{
    switch (cause) {
    case Cause::TightCalves:
        return Words::tr("tight calves");
    case Cause::StiffAnkle:
        return Words::tr("stiff ankle");
    case Cause::Pronation:
        return Words::tr("excessive pronation");
    case Cause::MoreMiles:
        return Words::tr("sudden rise in miles");
    case Cause::MoreIntensity:
        return Words::tr("sudden rise in intensity");
    case Cause::Hills:
        return Words::tr("hills");
    case Cause::SingleOverload:
        break;
    }
    return Words::tr("one single overload");
}

QString evidence(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Seed:
        return Words::tr("published clinic protocol");
    case Evidence::Trial:
        return Words::tr("trial");
    case Evidence::Guideline:
        return Words::tr("guideline");
    case Evidence::Programme:
        return Words::tr("published programme");
    case Evidence::Practice:
        return Words::tr("common practice");
    case Evidence::Default:
        break;
    }
    return Words::tr("our default; no study fixes it");
}

QString measureName(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::VisaA:
        return Words::tr("VISA-A");
    case MeasureKind::TendinsA:
        return Words::tr("TENDINS-A");
    case MeasureKind::SingleHeelRaise:
        return Words::tr("Single-leg heel raises");
    case MeasureKind::DoubleHeelRaise:
        return Words::tr("Double-leg heel raises");
    case MeasureKind::DoubleHop:
        return Words::tr("Small double-leg hops");
    case MeasureKind::SingleHop:
        return Words::tr("Single-leg hops");
    case MeasureKind::KneeToWall:
        return Words::tr("Knee to wall");
    case MeasureKind::Psfs:
        break;
    }
    return Words::tr("PSFS");
}

QString measureUnit(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::VisaA:
    case MeasureKind::TendinsA:
        return Words::tr("of 100");
    case MeasureKind::KneeToWall:
        return Words::tr("cm");
    case MeasureKind::Psfs:
        return Words::tr("of 10");
    default:
        return Words::tr("repetitions");
    }
}

} // namespace springback::words
