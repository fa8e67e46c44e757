// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index.h"

namespace springback {

/// The seconds of a set of hops, and of one a step below.
struct EasedHold {
    seconds full{ 0 };
    seconds easier{ 0 };
};

enum class Cleanliness { Clean, NotClean };

/// Easing into hops (protocol section 2), folded over sessions in their order.
class EasingFold {
public:
    /// Grows from 6 s up to `full`.
    explicit EasingFold(seconds full = seconds{ kEasingSeconds.back() });

    void take(const SessionFacts& session, Cleanliness cleanliness);
    /// What was clean so far no longer counts towards the next step.
    void endRow() { m_row = 0; }
    EasedHold hold() const;

private:
    seconds secondsAt(std::size_t step) const;

    seconds m_full;
    std::size_t m_step = 0;
    int m_row = 0; ///< clean sessions since the last step
};

} // namespace springback
