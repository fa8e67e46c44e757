// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace springback::exchange::fit {

using Bytes = std::span<const std::uint8_t>;

struct FieldDefinition {
    std::uint8_t number = 0;
    std::uint8_t size = 0;
    std::uint8_t baseType = 0;
    std::uint16_t offset = 0; ///< within the message
};

enum class ByteOrder { Little, Big };

struct Definition {
    std::uint16_t message = 0;
    ByteOrder order = ByteOrder::Little;
    std::vector<FieldDefinition> fields;
    std::uint32_t size = 0; ///< bytes of a message, developer fields included
};

/// One data message, valid while it is handed over.
class Message {
public:
    Message(const Definition& definition, Bytes data, std::optional<std::uint32_t> compressedTime)
        : m_definition(definition), m_data(data), m_compressedTime(compressedTime)
    {
    }
    std::uint16_t number() const { return m_definition.message; }
    /// A whole number; nothing when the field is missing, of another kind, or marked invalid.
    std::optional<std::int64_t> field(std::uint8_t number) const;
    /// The bytes as they stand; empty when the field is missing.
    Bytes raw(std::uint8_t number) const;
    /// Field 253, or the one in a compressed header.
    std::optional<std::uint32_t> timestamp() const;

private:
    const FieldDefinition* find(std::uint8_t number) const;

    const Definition& m_definition;
    Bytes m_data;
    std::optional<std::uint32_t> m_compressedTime;
};

enum class Damage { None, NotFit, Checksum, CutShort, Unreadable };

struct Decoded {
    Damage damage = Damage::None;
    std::size_t at = 0;  ///< byte at which the damage was met
    std::size_t end = 0; ///< where the next file of a chain begins
};

std::uint16_t checksum(Bytes bytes);
bool isFit(Bytes bytes);

/// Decodes one file of a chain from the beginning of `bytes` and hands over each data message. Goes as far as it
/// can be followed.
Decoded decode(Bytes bytes, const std::function<void(const Message&)>& take);

} // namespace springback::exchange::fit
