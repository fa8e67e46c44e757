// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/today_presenter.h"
#include "springback/words/words.h"
#include "support/history_builder.h"

namespace springback::test {

/// The state of day `n`.
inline app::TodayState todayOf(const HistoryBuilder& builder, int n, const app::TodayChoices& choices = {})
{
    return app::makeTodayState(Runner{}, builder.build(), day(n), choices);
}

} // namespace springback::test
