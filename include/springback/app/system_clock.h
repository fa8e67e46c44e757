// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/clock.h"

namespace springback::app {

/// The machine's clocks and zone. `SPRINGBACK_NOW` fixes the time in debug builds.
class SystemClock : public Clock {
public:
    SystemClock();
    Moment now() const override;
    Monotonic monotonic() const override;
    Monotonic monotonicWithSleep() const override;

private:
    std::optional<Moment> m_fixed;
};

/// What the machine's zone added to UTC at an instant, daylight saving included.
minutes systemOffsetAt(Instant at);

} // namespace springback::app
