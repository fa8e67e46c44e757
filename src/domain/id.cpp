// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/id.h"

#include <random>

namespace springback {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

void setVersion(Id& id, unsigned version)
{
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0fu) | (version << 4));
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3fu) | 0x80u);
}

// FNV-1a over the bytes, with a start of its own for each half of the id.
std::uint64_t hashOf(const Id& owner, std::string_view name, std::uint64_t start)
{
    constexpr std::uint64_t kPrime = 1099511628211ull;
    std::uint64_t hash = start;
    for (const auto byte : owner.bytes)
        hash = (hash ^ byte) * kPrime;
    for (const char c : name)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * kPrime;
    // The last bytes have only met one multiplication; mix them through the whole word.
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdull;
    return hash ^ (hash >> 33);
}

void store(Id& id, std::size_t at, std::uint64_t word)
{
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[at + i] = static_cast<std::uint8_t>(word >> (56 - 8 * i));
}

} // namespace

Id Id::random()
{
    std::random_device device;
    Id id;
    for (std::size_t i = 0; i < id.bytes.size(); i += 4) {
        const std::uint32_t word = device();
        for (std::size_t k = 0; k < 4; ++k)
            id.bytes[i + k] = static_cast<std::uint8_t>(word >> (8 * k));
    }
    setVersion(id, 4);
    return id;
}

Id Id::derived(const Id& owner, std::string_view name)
{
    Id id;
    store(id, 0, hashOf(owner, name, 14695981039346656037ull));
    store(id, 8, hashOf(owner, name, 0x9e3779b97f4a7c15ull));
    setVersion(id, 8);
    return id;
}

std::optional<Id> Id::parse(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    Id id;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return std::nullopt;
        auto& byte = id.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | value);
        ++nibble;
    }
    return id;
}

std::string Id::text() const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += kDigits[bytes[i] >> 4];
        text += kDigits[bytes[i] & 0x0f];
    }
    return text;
}

} // namespace springback
