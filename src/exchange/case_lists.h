// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "springback/domain/record.h"

namespace springback::exchange {

inline constexpr const char* kFormat = "springback-case";
inline constexpr const char* kVersion = "1.0";

/// Members of the file around the person that we do not know, and a newer version's number: they are kept
/// with the person under this name, and put back around it.
inline constexpr const char* kFileMembers = "#file";

/// The member with the earlier versions, and its lists beside those of the kinds.
inline constexpr const char* kHistory = "history";
inline constexpr const char* kPastPerson = "person";
inline constexpr const char* kPastEpisodes = "episodes";

struct CaseList {
    RecordKind kind;
    const char* name;
};

/// The lists of an episode, in the order they are written.
inline constexpr std::array<CaseList, 14> kLists{ {
    { RecordKind::PlanVersion, "plans" },
    { RecordKind::CheckIn, "check_ins" },
    { RecordKind::Session, "sessions" },
    { RecordKind::Run, "runs" },
    { RecordKind::Measure, "measures" },
    { RecordKind::ExtraDone, "extras" },
    { RecordKind::Flag, "flags" },
    { RecordKind::FlagCheck, "flag_checks" },
    { RecordKind::StageChange, "stage_changes" },
    { RecordKind::SignOff, "sign_offs" },
    { RecordKind::MileTarget, "mile_targets" },
    { RecordKind::Pause, "pauses" },
    { RecordKind::Visit, "visits" },
    { RecordKind::Milestone, "milestones" },
} };

} // namespace springback::exchange
