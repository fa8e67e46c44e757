// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "springback/domain/record.h"

namespace springback::app {

/// A session under way, as it is kept on disk: what is finished, and where it goes on.
struct SessionDraft {
    Session session; ///< sets not finished have held 0
    Moment started;
    seconds rest{ 0 };
    int next = 0; ///< index of the set to go on with; the number of sets when only the questions are left
    Side side = Side::Left;
    bool operator==(const SessionDraft&) const = default;
};

std::string draftText(const SessionDraft& draft);
/// Nothing when the text is no draft that this version can read.
std::optional<SessionDraft> draftFromText(const std::string& text);

} // namespace springback::app
