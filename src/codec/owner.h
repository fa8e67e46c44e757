// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/domain/record.h"

namespace springback::codec {

/// The member that names a record's owner; a runner is its own and names none.
template <class R> constexpr const char* kOwner = "episode";
template <> inline constexpr const char* kOwner<Episode> = "runner";
template <> inline constexpr const char* kOwner<Runner> = nullptr;

} // namespace springback::codec
