// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <cstdint>

namespace springback {

namespace {

struct Sequence {
    std::size_t length;
    std::uint32_t first; ///< the bits of the leading byte
    std::uint32_t least; ///< a smaller code point has a shorter form, and must use it
};

std::optional<Sequence> sequenceOf(std::uint8_t lead)
{
    if (lead < 0x80)
        return Sequence{ 1, lead, 0 };
    if (lead >= 0xc2 && lead < 0xe0)
        return Sequence{ 2, lead & 0x1fu, 0x80 };
    if (lead >= 0xe0 && lead < 0xf0)
        return Sequence{ 3, lead & 0x0fu, 0x800 };
    if (lead >= 0xf0 && lead < 0xf5)
        return Sequence{ 4, lead & 0x07u, 0x10000 };
    return std::nullopt;
}

// Takes one code point off the front of `text`.
std::optional<std::uint32_t> takeCodePoint(std::string_view& text)
{
    const auto sequence = sequenceOf(static_cast<std::uint8_t>(text.front()));
    if (!sequence || sequence->length > text.size())
        return std::nullopt;
    std::uint32_t point = sequence->first;
    for (std::size_t i = 1; i < sequence->length; ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if ((byte & 0xc0u) != 0x80u)
            return std::nullopt;
        point = (point << 6) | (byte & 0x3fu);
    }
    const bool surrogate = point >= 0xd800 && point < 0xe000;
    if (point < sequence->least || point > 0x10ffff || surrogate)
        return std::nullopt;
    text.remove_prefix(sequence->length);
    return point;
}

bool isAllowed(std::uint32_t point, Lines lines)
{
    if (point == '\n' || point == '\t')
        return lines == Lines::Many;
    return point >= 0x20 && (point < 0x7f || point > 0x9f);
}

} // namespace

std::optional<std::size_t> plainLength(std::string_view text, Lines lines)
{
    std::size_t length = 0;
    while (!text.empty()) {
        const auto point = takeCodePoint(text);
        if (!point || !isAllowed(*point, lines))
            return std::nullopt;
        ++length;
    }
    return length;
}

} // namespace springback
