// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_body.h"

#include <algorithm>

namespace springback::app {

int Dice::between(int least, int most)
{
    // SplitMix64
    m_state += 0x9e3779b97f4a7c15ull;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    z ^= z >> 31;
    return least + static_cast<int>(z % static_cast<std::uint64_t>(most - least + 1));
}

int SampleBody::level(Date date) const
{
    constexpr int kAtStart = 26;
    constexpr int kWeeksToHalve = 4;
    const int weeks = static_cast<int>((date - m_start).count() / 7);
    int tenths = 3 + kAtStart * kWeeksToHalve / (kWeeksToHalve + weeks);
    if (m_newStage && date - *m_newStage <= days{ 4 })
        tenths += 4;
    if (m_flare && date >= *m_flare) {
        const int since = static_cast<int>((date - *m_flare).count());
        tenths += since < 6 ? 36 - 6 * since : 0;
    }
    return tenths;
}

Pain SampleBody::rated(int tenths, int most) const
{
    const int rounded = (tenths + m_dice.between(-6, 6) + 5) / 10;
    return *Pain::of(std::clamp(rounded, 0, most));
}

Pain SampleBody::morning(Date date)
{
    return rated(level(date), 5);
}

Pain SampleBody::beforeLoading(Date date)
{
    return rated(level(date) * 6 / 10, 4);
}

Pain SampleBody::during(Date date, Stage stage, Pain before)
{
    // Stage 1 provokes nothing, once the first days are over.
    const bool provokes = stage == Stage::first() ? date - m_start < days{ 3 } : m_dice.happens(45);
    return *Pain::of(std::min(before.value() + (provokes ? 1 : 0), 5));
}

Pain SampleBody::afterLoading(Pain during)
{
    return *Pain::of(std::max(0, during.value() - m_dice.between(0, 1)));
}

Pain SampleBody::whileRunning(Date date)
{
    return rated(level(date) * 8 / 10, 5);
}

int SampleBody::stiffness(Pain morning)
{
    return 5 * (morning.value() * 2 + m_dice.between(0, 2));
}

} // namespace springback::app
