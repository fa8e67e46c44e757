// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fit_stream.h"

#include <algorithm>
#include <array>

namespace springback::exchange::fit {

namespace {

constexpr std::uint8_t kTimestamp = 253;
constexpr std::size_t kLeastHeader = 12;

// Bytes of an element, by the low five bits of the base type; 0: no whole number (text, floats, plain bytes).
struct BaseType {
    std::uint8_t size = 0;
    bool isSigned = false;
    bool isZeroInvalid = false;
};

constexpr std::array<BaseType, 17> kBaseTypes{ {
    { 1 },              // enum
    { 1, true },        // sint8
    { 1 },              // uint8
    { 2, true },        // sint16
    { 2 },              // uint16
    { 4, true },        // sint32
    { 4 },              // uint32
    {},                 // string
    {},                 // float32
    {},                 // float64
    { 1, false, true }, // uint8z
    { 2, false, true }, // uint16z
    { 4, false, true }, // uint32z
    {},                 // byte
    { 8, true },        // sint64
    { 8 },              // uint64
    { 8, false, true }, // uint64z
} };

std::uint64_t readWhole(Bytes bytes, ByteOrder order)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value = value << 8 | bytes[order == ByteOrder::Big ? i : bytes.size() - 1 - i];
    return value;
}

/// Follows the records of one file.
class Decoder {
public:
    Decoder(Bytes bytes, std::size_t begin, std::size_t end, const std::function<void(const Message&)>& take)
        : m_bytes(bytes), m_at(begin), m_end(end), m_take(take)
    {
    }

    /// False when a record could not be followed; `at` is where it begins.
    bool run()
    {
        while (m_at < m_end) {
            const std::size_t begin = m_at;
            if (!record()) {
                m_at = begin;
                return false;
            }
        }
        return true;
    }
    std::size_t at() const { return m_at; }

private:
    std::size_t left() const { return m_end - m_at; }

    bool record()
    {
        const std::uint8_t header = m_bytes[m_at++];
        if (header & 0x80)
            return data(header >> 5 & 0x3, rolledOver(header & 0x1F));
        if (header & 0x40)
            return definition(header & 0x0F, (header & 0x20) != 0 ? 3 : 0);
        return data(header & 0x0F, std::nullopt);
    }

    // Five bits count on from the newest full timestamp and roll over every 32 s.
    std::optional<std::uint32_t> rolledOver(std::uint8_t offset)
    {
        if (!m_lastTime)
            return std::nullopt;
        const std::uint32_t base = *m_lastTime & ~0x1FU;
        m_lastTime = base + offset + (offset < (*m_lastTime & 0x1FU) ? 0x20U : 0U);
        return m_lastTime;
    }

    bool definition(std::size_t local, std::size_t developerFieldBytes)
    {
        constexpr std::size_t kFixed = 5;
        if (left() < kFixed)
            return false;
        const auto head = m_bytes.subspan(m_at, kFixed);
        Definition made;
        made.order = head[1] == 0 ? ByteOrder::Little : ByteOrder::Big;
        made.message = static_cast<std::uint16_t>(readWhole(head.subspan(2, 2), made.order));
        const std::size_t count = head[4];
        m_at += kFixed;
        if (head[1] > 1 || left() < 3 * count)
            return false;
        for (std::size_t i = 0; i < count; ++i, m_at += 3) {
            made.fields.push_back(
                { m_bytes[m_at], m_bytes[m_at + 1], m_bytes[m_at + 2], static_cast<std::uint16_t>(made.size) });
            made.size += m_bytes[m_at + 1];
        }
        if (developerFieldBytes != 0 && !developerFields(made))
            return false;
        m_definitions[local] = std::move(made);
        return true;
    }

    // Fields of an app on the watch: passed over by their size.
    bool developerFields(Definition& made)
    {
        if (left() < 1)
            return false;
        const std::size_t count = m_bytes[m_at++];
        if (left() < 3 * count)
            return false;
        for (std::size_t i = 0; i < count; ++i, m_at += 3)
            made.size += m_bytes[m_at + 1];
        return true;
    }

    bool data(std::size_t local, std::optional<std::uint32_t> compressedTime)
    {
        const auto& definition = m_definitions[local];
        if (!definition || left() < definition->size)
            return false;
        const Message message(*definition, m_bytes.subspan(m_at, definition->size), compressedTime);
        if (!compressedTime) {
            if (const auto time = message.timestamp())
                m_lastTime = time;
        }
        m_take(message);
        m_at += definition->size;
        return true;
    }

    Bytes m_bytes;
    std::size_t m_at;
    std::size_t m_end;
    const std::function<void(const Message&)>& m_take;
    std::array<std::optional<Definition>, 16> m_definitions;
    std::optional<std::uint32_t> m_lastTime;
};

} // namespace

const FieldDefinition* Message::find(std::uint8_t number) const
{
    const auto& fields = m_definition.fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [=](const auto& f) { return f.number == number; });
    return found == fields.end() ? nullptr : &*found;
}

Bytes Message::raw(std::uint8_t number) const
{
    const FieldDefinition* field = find(number);
    return field ? m_data.subspan(field->offset, field->size) : Bytes{};
}

std::optional<std::int64_t> Message::field(std::uint8_t number) const
{
    const FieldDefinition* field = find(number);
    const std::size_t type = field ? field->baseType & 0x1F : kBaseTypes.size();
    if (type >= kBaseTypes.size())
        return std::nullopt;
    const BaseType base = kBaseTypes[type];
    if (base.size == 0 || field->size < base.size || field->size % base.size != 0)
        return std::nullopt;
    const std::uint64_t value = readWhole(m_data.subspan(field->offset, base.size), m_definition.order);
    const unsigned bits = 8U * base.size;
    const std::uint64_t all = bits == 64 ? ~std::uint64_t{ 0 } : (std::uint64_t{ 1 } << bits) - 1;
    const std::uint64_t invalid = base.isZeroInvalid ? 0 : base.isSigned ? all >> 1 : all;
    if (value == invalid)
        return std::nullopt;
    const bool isNegative = base.isSigned && value > all >> 1;
    return static_cast<std::int64_t>(isNegative ? value | ~all : value);
}

std::optional<std::uint32_t> Message::timestamp() const
{
    if (m_compressedTime)
        return m_compressedTime;
    const auto time = field(kTimestamp);
    return time ? std::optional(static_cast<std::uint32_t>(*time)) : std::nullopt;
}

std::uint16_t checksum(Bytes bytes)
{
    constexpr std::array<std::uint16_t, 16> kTable{ 0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
        0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400 };
    unsigned crc = 0;
    for (const std::uint8_t byte : bytes) {
        for (const unsigned nibble : { byte & 0xFU, byte >> 4 & 0xFU })
            crc = (crc >> 4 & 0x0FFFU) ^ kTable[crc & 0xFU] ^ kTable[nibble];
    }
    return static_cast<std::uint16_t>(crc);
}

bool isFit(Bytes bytes)
{
    constexpr std::array<std::uint8_t, 4> kMark{ '.', 'F', 'I', 'T' };
    return bytes.size() >= kLeastHeader && bytes[0] >= kLeastHeader
        && std::equal(kMark.begin(), kMark.end(), &bytes[8]);
}

Decoded decode(Bytes bytes, const std::function<void(const Message&)>& take)
{
    if (!isFit(bytes) || bytes[0] > bytes.size())
        return { Damage::NotFit, 0, bytes.size() };
    constexpr std::size_t kCrcSize = 2;
    const std::size_t begin = bytes[0];
    const std::size_t stated = readWhole(bytes.subspan(4, 4), ByteOrder::Little);
    const std::size_t room = bytes.size() - begin;
    const bool isCut = room < kCrcSize || stated > room - kCrcSize;
    const std::size_t end = begin + (isCut ? room : stated);
    Decoder decoder(bytes, begin, end, take);
    const bool isFollowed = decoder.run();
    if (isCut)
        return { Damage::CutShort, isFollowed ? end : decoder.at(), bytes.size() };
    if (!isFollowed)
        return { Damage::Unreadable, decoder.at(), end + kCrcSize };
    const auto kept = readWhole(bytes.subspan(end, kCrcSize), ByteOrder::Little);
    return { kept == checksum(bytes.first(end)) ? Damage::None : Damage::Checksum, end, end + kCrcSize };
}

} // namespace springback::exchange::fit
