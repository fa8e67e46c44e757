// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/record.h"

namespace springback {

/// Why the red-flag questions are to be asked (protocol section 6: at the start, weekly, after any rating of
/// 6 or more; section 5: when redness, burning or swelling is ticked).
enum class FlagQuestions { NotDue, Start, Weekly, AfterPain, AfterSigns };

/// Judged on `on`. A rating or a sign asks for them once: until they were answered after it was recorded.
FlagQuestions flagQuestionsDue(const EpisodeRecords& records, Date on);

/// Mornings in [on−6, on] with stiffness of 30 minutes or more; three of them are a sign to ask a doctor about.
int longStiffMornings(const EpisodeRecords& records, Date on);
inline constexpr int kStiffMinutes = 30;
inline constexpr int kStiffMornings = 3;

} // namespace springback
