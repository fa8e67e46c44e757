// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"

#include "text.h"

namespace springback {

namespace {

std::optional<FieldFault> textFault(const std::string& field, std::string_view text, Lines lines, int most)
{
    const auto length = plainLength(text, lines);
    if (!length)
        return FieldFault{ field, RecordFault::BadText, {}, {} };
    if (*length > static_cast<std::size_t>(most))
        return FieldFault{ field, RecordFault::TooLong, {}, most };
    return std::nullopt;
}

} // namespace

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

void Faults::outOfRange(std::string field, std::int64_t least, std::int64_t most)
{
    m_list.push_back({ std::move(field), RecordFault::OutOfRange, least, most });
}

void Faults::range(const std::string& field, std::int64_t value, std::int64_t least, std::int64_t most)
{
    if (value < least || value > most)
        outOfRange(field, least, most);
}

void Faults::name(const std::string& field, std::string_view text)
{
    if (auto fault = textFault(field, text, Lines::One, kNameMost))
        m_list.push_back(std::move(*fault));
}

void Faults::requiredName(const std::string& field, std::string_view text)
{
    if (isBlank(text))
        add(field, RecordFault::Missing);
    else
        name(field, text);
}

void Faults::note(const std::string& field, std::string_view text)
{
    if (auto fault = textFault(field, text, Lines::Many, kNoteMost))
        m_list.push_back(std::move(*fault));
}

} // namespace springback
