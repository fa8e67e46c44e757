// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "easing.h"

#include <algorithm>

namespace springback {

namespace {

constexpr int kRowForAStep = 2;

} // namespace

EasingFold::EasingFold(seconds full) : m_full(full) { }

seconds EasingFold::secondsAt(std::size_t step) const
{
    return std::min(seconds{ kEasingSeconds[step] }, m_full);
}

void EasingFold::take(const SessionFacts& session, Cleanliness cleanliness)
{
    if (cleanliness == Cleanliness::NotClean) {
        m_step -= m_step > 0 ? 1 : 0;
        endRow();
        return;
    }
    if (session.variant == Variant::Easier || session.k < secondsAt(m_step)) {
        endRow();
        return;
    }
    if (++m_row < kRowForAStep)
        return;
    // A plan with a shorter set ends the ladder at its own length.
    if (m_step + 1 < kEasingSeconds.size() && secondsAt(m_step) < m_full)
        ++m_step;
    endRow();
}

EasedHold EasingFold::hold() const
{
    return { secondsAt(m_step), secondsAt(m_step > 0 ? m_step - 1 : 0) };
}

} // namespace springback
