// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace springback::test {

/// The PDF with that case in it, open.
std::string pageWithCase(const std::string& page, const std::string& content);

} // namespace springback::test
