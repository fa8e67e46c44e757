// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "support/history_builder.h"

namespace springback::test {

/// Made-up episodes from a seed: some runners do well, some badly, most forget things.
class RandomHistory {
public:
    explicit RandomHistory(unsigned seed) : m_engine(seed), m_builder(sideOf(below(3)))
    {
        m_days = 20 + below(140);
        m_bad = below(4); // 0: hardly ever in pain … 3: often
        if (chance(30))
            m_builder.plan(0, changedPlan());
        if (chance(80))
            m_builder.miles(0, below(4) == 0 ? 0 : 100 * (1 + below(12)));
        for (int n = 0; n < m_days; ++n)
            live(n);
    }

    HistoryBuilder& builder() { return m_builder; }
    int days() const { return m_days; }
    /// A number in [0, n).
    int below(int n) { return static_cast<int>(m_engine() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    static Side sideOf(int n) { return n == 0 ? Side::Left : n == 1 ? Side::Right : Side::Both; }

    Given pain()
    {
        if (chance(4))
            return none;
        if (chance(m_bad * m_bad))
            return 6 + below(3);
        return chance(4 + 12 * m_bad) ? 3 + below(3) : below(3);
    }

    Plan changedPlan()
    {
        Plan plan = publishedPlan();
        plan.easing = chance(60);
        plan.selfManaged = chance(50);
        plan.safeMax = 1 + below(3);
        plan.stages[0].gate.days = 5 + below(4);
        plan.stages[3].spacingAfterAmber = 1 + below(3);
        plan.miles.increment = Distance::ofHundredthMiles(25 * (1 + below(8)));
        return plan;
    }

    void live(int n)
    {
        if (chance(92))
            m_builder.checkIn(n, pain(), { .limping = chance(m_bad), .swelling = chance(m_bad) });
        if (chance(m_stage == 1 || m_stage == 2 ? 85 : 40))
            exercise(n);
        if (chance(3))
            exercise(n);
        for (int i = below(5); i == 0; i = below(8))
            m_builder.run(n, { .hundredthMiles = 50 * (1 + below(8)), .during = pain(), .after = pain() });
        if (chance(15))
            test(n);
        if (chance(2))
            m_builder.extra(n, pain());
        if (chance(8))
            act(n);
    }

    void exercise(int n)
    {
        SessionSpec spec{ .before = pain(), .during = pain(), .after = pain() };
        if (spec.before && spec.during && *spec.before < *spec.during && chance(80))
            spec.before = spec.during;
        spec.stage = m_stage == 6 ? 3 + below(3) : chance(95) ? m_stage : 1 + below(5);
        if (spec.stage >= 4)
            spec.planned = kEasingSeconds[static_cast<std::size_t>(below(7))];
        if (chance(8))
            spec.variant = Variant::Easier;
        if (chance(6))
            spec.begun = below(6);
        if (chance(3))
            spec.ended = chance(50) ? Ended::ForPain : Ended::ForOther;
        m_builder.session(n, spec);
    }

    void test(int n)
    {
        const auto kind = static_cast<MeasureKind>(below(6));
        if (kind == MeasureKind::VisaA || kind == MeasureKind::TendinsA)
            m_builder.sided(n, kind, { { Side::Both, 40 + below(60), none } });
        else if (!isSided(kind))
            m_builder.test(n, kind, 6 + below(12), pain());
        else if (chance(80))
            m_builder.sided(n, kind, { { Side::Left, 8 + below(20), pain() }, { Side::Right, 8 + below(20), pain() } });
        else
            m_builder.test(n, kind, 8 + below(20), pain());
    }

    void act(int n)
    {
        switch (below(8)) {
        case 0:
        case 1:
        case 2:
            if (m_stage < 6)
                m_builder.move(n, ++m_stage, Move::Override);
            break;
        case 3:
            if (m_stage > 1) {
                m_stage = m_stage == 6 ? 3 : m_stage - 1;
                m_builder.stepBack(n, m_stage);
            }
            break;
        case 4:
            m_builder.signOff(n, m_stage, chance(70) ? "A. Clinician" : "");
            break;
        case 5:
            m_builder.flag(static_cast<FlagKind>(below(7)), n, chance(85) ? std::optional(n + below(9)) : std::nullopt);
            break;
        case 6:
            m_builder.miles(n, 50 * below(20));
            break;
        default:
            chance(50) ? m_builder.pause(n, n + below(10)) : m_builder.plan(n, changedPlan());
        }
    }

    std::mt19937 m_engine;
    HistoryBuilder m_builder;
    int m_days = 0;
    int m_bad = 0;
    int m_stage = 1;
};

} // namespace springback::test
