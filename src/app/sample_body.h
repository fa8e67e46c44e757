// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "springback/domain/record.h"

namespace springback::app {

/// Numbers that are the same on every machine for one seed.
class Dice {
public:
    explicit Dice(unsigned seed) : m_state(seed * 2654435769u + 1u) { }
    /// From `least` to `most`, both included.
    int between(int least, int most);
    /// True `percent` of the time.
    bool happens(int percent) { return between(1, 100) <= percent; }

private:
    std::uint64_t m_state;
};

/// A tendon that settles over weeks, complains after a new stage and flares when it is overdone. In tenths of
/// a rating, so that the course has no rounding of its own.
class SampleBody {
public:
    SampleBody(Date start, Dice& dice) : m_start(start), m_dice(dice) { }

    void overdo(Date date) { m_flare = date; }
    void newStage(Date date) { m_newStage = date; }

    Pain morning(Date date);
    Pain beforeLoading(Date date);
    /// Worst during a session of `stage` that began at `before`.
    Pain during(Date date, Stage stage, Pain before);
    Pain afterLoading(Pain during);
    Pain whileRunning(Date date);
    int stiffness(Pain morning);

private:
    int level(Date date) const;
    Pain rated(int tenths, int most) const;

    Date m_start;
    Dice& m_dice;
    std::optional<Date> m_flare;
    std::optional<Date> m_newStage;
};

} // namespace springback::app
