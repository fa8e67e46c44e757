// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace springback {

enum class Lines { One, Many };

/// The number of code points; nothing when the text is not UTF-8 or holds control characters (line breaks and
/// tabs are allowed in `Many`).
std::optional<std::size_t> plainLength(std::string_view text, Lines lines);

} // namespace springback
