// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/history_builder.h"

namespace springback::test {

inline constexpr int kLastDay = 83;

inline Runner namedRunner(const std::string& name)
{
    Runner runner;
    runner.name = name;
    runner.birthYear = 1984;
    runner.clinicianName = "Dr Ines Vega";
    return runner;
}

/// Twelve weeks with everything a report prints: moves, a step back, flares, gaps, runs, tests, visits, notes.
/// The same days repeat when `weeks` is more.
inline HistoryBuilder twelveWeeks(int weeks = 12)
{
    HistoryBuilder b(Side::Left);
    b.records().episode.site = Site::MidPortion;
    b.records().episode.causes = { Cause::TightCalves, Cause::MoreMiles };
    b.miles(0, 400);
    for (int n = 0; n < weeks * 7; ++n) {
        if (n == 9)
            b.move(n, 2);
        if (n == 30)
            b.stepBack(n, 1);
        if (n == 38)
            b.move(n, 2, Move::Override);
        if (n == 55)
            b.move(n, 3);
        if (n % 84 == 28)
            b.miles(n, 500);
        const int level = n < 20 ? 3 : n < 50 ? 2 : 1;
        const bool silent = n % 84 >= 44 && n % 84 <= 46;
        if (silent)
            continue;
        if (n % 9 != 4)
            b.checkIn(n, level - n % 2, { .limping = n == 25, .stiffness = std::max(0, 34 - n % 84 / 3) });
        if (n < 55 || n % 2 == 1)
            b.session(n, { .before = 1, .during = n % 84 == 24 ? 7 : level - n % 3 / 2, .after = 1 });
        if (n % 3 == 1)
            b.run(n, { .hundredthMiles = 120 + n % 84 * 2, .during = n % 84 == 28 ? 6 : level - 1 });
    }
    b.sided(3, MeasureKind::SingleHeelRaise, { { Side::Left, 8, 3 }, { Side::Right, 23, 0 } });
    b.sided(40, MeasureKind::SingleHeelRaise, { { Side::Left, 13, 2 }, { Side::Right, 24, 0 } });
    b.sided(80, MeasureKind::SingleHeelRaise, { { Side::Left, 19, 1 }, { Side::Right, 25, 0 } });
    b.test(6, MeasureKind::DoubleHeelRaise, 12);
    b.visaA(1, 46).visaA(42, 63).visaA(79, 78);
    b.signOff(54, 3, "Dr Ines Vega");
    b.records().signOffs.back().meta.provenance = Provenance::Reported;
    b.flag(FlagKind::OtherPain, 70);
    b.flag(FlagKind::Infection, 12, 15);
    b.visit(14).visit(41);
    b.records().visits.back().with = "Dr Ines Vega";
    b.records().visits.back().sharedNote = "Keep the miles until the mornings are green.";
    b.records().visits.back().privateNote = "PRIVATE-REMARK";
    b.records().visits.back().decision = "hold";
    b.records().visits.back().next = day(84);
    b.records().runs.back().note = "Felt springy, first hill again.";
    b.records().runs.back().meta.provenance = Provenance::Imported;
    b.records().checkIns[20].meta.provenance = Provenance::Recalled;
    b.records().checkIns[20].meta.recalledDays = 2;
    b.extra(50, 1).extra(52, none);
    return b;
}

} // namespace springback::test
