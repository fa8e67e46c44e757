// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nettle/sha2.h>

#include <array>
#include <cstdint>
#include <string_view>

#include "springback/domain/id.h"

namespace springback::store {

using Checksum = std::array<std::uint8_t, SHA256_DIGEST_SIZE>;

/// SHA-256 over values one after the other, so that no two lists of values look alike.
class Sha256 {
public:
    Sha256() { sha256_init(&m_state); }
    void number(std::int64_t value)
    {
        std::array<std::uint8_t, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (56 - 8 * i));
        sha256_update(&m_state, bytes.size(), bytes.data());
    }
    void text(std::string_view text)
    {
        number(static_cast<std::int64_t>(text.size()));
        sha256_update(&m_state, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
    }
    void id(const Id& id) { sha256_update(&m_state, id.bytes.size(), id.bytes.data()); }
    Checksum digest()
    {
        Checksum sum{};
        sha256_digest(&m_state, sum.size(), sum.data());
        return sum;
    }

private:
    sha256_ctx m_state{};
};

} // namespace springback::store
