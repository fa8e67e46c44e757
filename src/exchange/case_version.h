// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "springback/codec/record_json.h"

namespace springback::exchange {

enum class CaseVersion { Ours, NewerMinor, NewerMajor, NotAVersion };

/// What the member "version" of a case file says.
inline CaseVersion versionOf(const codec::Json& json)
{
    if (!json.is_string())
        return CaseVersion::NotAVersion;
    const auto& text = json.get_ref<const std::string&>();
    const auto point = text.find('.');
    constexpr std::size_t kMost = 9;
    const auto isNumber = [](const std::string& part) {
        return !part.empty() && part.size() <= 4 && part.find_first_not_of("0123456789") == std::string::npos
            && (part.size() == 1 || part.front() != '0');
    };
    if (point == std::string::npos || text.size() > kMost || !isNumber(text.substr(0, point))
        || !isNumber(text.substr(point + 1)) || text.front() == '0')
        return CaseVersion::NotAVersion;
    if (text.substr(0, point) != "1")
        return CaseVersion::NewerMajor;
    return text == "1.0" ? CaseVersion::Ours : CaseVersion::NewerMinor;
}

inline bool isNewerMinor(const codec::Json& json)
{
    return versionOf(json) == CaseVersion::NewerMinor;
}

} // namespace springback::exchange
