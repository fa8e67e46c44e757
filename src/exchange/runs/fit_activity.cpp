// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fit_activity.h"

#include <cmath>
#include <cstdlib>

namespace springback::exchange::fit {

namespace {

enum MessageNumber : std::uint16_t {
    kFileId = 0,
    kSport = 12,
    kSession = 18,
    kRecord = 20,
    kEvent = 21,
    kActivity = 34
};

std::optional<int> within(std::optional<std::int64_t> value, int most)
{
    return value && *value >= 0 && *value <= most ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

// A count of 32 bits: a hostile definition may make the same field 64 bits wide, or negative.
std::optional<std::int64_t> count(std::optional<std::int64_t> value)
{
    constexpr std::int64_t kMost = 0xFFFFFFFE;
    return value && *value >= 0 && *value <= kMost ? value : std::nullopt;
}

} // namespace

Instant instantOf(std::int64_t dateTime)
{
    constexpr std::int64_t kFitToUnix = 631'065'600;
    return Instant(seconds(dateTime + kFitToUnix));
}

void Activity::take(const Message& message)
{
    switch (message.number()) {
    case kFileId:
        if (!fileType)
            fileType = message.field(0);
        break;
    case kSport:
        sport = message.field(0);
        break;
    case kSession:
        takeSession(message);
        break;
    case kRecord:
        takeRecord(message);
        break;
    case kEvent:
        takeEvent(message);
        break;
    case kActivity:
        takeLocalTime(message);
        break;
    default:
        break;
    }
}

void Activity::takeSession(const Message& message)
{
    Session session;
    session.start = count(message.field(2));
    if (const auto time = message.timestamp())
        session.end = *time;
    session.sport = message.field(5);
    session.subSport = message.field(6);
    session.elapsed = count(message.field(7));
    session.timer = count(message.field(8));
    session.distance = count(message.field(9));
    session.ascent = within(message.field(22), 20'000);
    session.feel = within(message.field(192), 100);
    // The watch keeps the effort from 0 to 10 in tenths: 10, 20 … 100.
    if (const auto effortTenths = within(message.field(193), 100); effortTenths && *effortTenths % 10 == 0)
        session.effort = *effortTenths / 10;
    constexpr std::size_t kMost = 200'000;
    if (sessions.size() < kMost)
        sessions.push_back(session);
}

void Activity::takeRecord(const Message& message)
{
    ++points;
    const auto time = message.timestamp();
    if (const auto distance = count(message.field(5))) {
        m_distance = *distance;
        m_measured = true;
    } else if (const Bytes packed = message.raw(8); packed.size() == 3) {
        // Twelve bits of speed, then twelve of distance in sixteenths of a metre, which roll over.
        const unsigned now = packed[1] >> 4 | packed[2] << 4;
        if (m_sixteenths)
            m_packed += (now - *m_sixteenths) & 0xFFFU;
        m_sixteenths = now;
        m_distance = m_packed * 100 / 16;
        m_measured = true;
    } else {
        goTo(message);
    }
    if (time && m_measured)
        records.push_back({ *time, m_distance });
}

// Where nothing but positions is recorded, the path between them is the distance.
void Activity::goTo(const Message& message)
{
    constexpr double kDegrees = 180.0 / 2'147'483'648.0; // of a semicircle
    const auto latitude = message.field(0);
    const auto longitude = message.field(1);
    constexpr std::int64_t kQuarter = 0x40000000; // 90 degrees
    if (!latitude || !longitude || m_sixteenths || std::abs(*latitude) > kQuarter
        || std::abs(*longitude) > 2 * kQuarter)
        return;
    const Position now{ static_cast<double>(*latitude) * kDegrees, static_cast<double>(*longitude) * kDegrees };
    if (m_last)
        m_path += metresBetween(*m_last, now);
    m_measured = m_measured || m_last;
    m_last = now;
    m_distance = std::llround(m_path * 100);
}

// When the timer stops, what is travelled until it starts again is no part of the run.
void Activity::takeEvent(const Message& message)
{
    constexpr std::int64_t kTimer = 0;
    constexpr std::int64_t kStart = 0;
    if (message.field(0) == kTimer && message.field(1) != kStart)
        m_last.reset();
}

// Measured on real files: makers write no difference although the track is in another zone, the clock of
// another zone, or nonsense. Only whole quarter hours of a zone that exists are believed.
void Activity::takeLocalTime(const Message& message)
{
    constexpr std::int64_t kMost = 14 * 3600;
    constexpr std::int64_t kQuarter = 15 * 60;
    const auto local = count(message.field(5));
    const auto time = message.timestamp();
    if (!local || !time || *time < kFirstDate)
        return;
    const std::int64_t difference = *local - *time;
    if (difference != 0 && difference % kQuarter == 0 && difference >= -kMost && difference <= kMost)
        offset = minutes(difference / 60);
}

std::optional<std::int64_t> Activity::distanceWithin(const Session& session) const
{
    if (!session.start)
        return std::nullopt;
    std::int64_t before = 0;
    std::optional<std::int64_t> last;
    for (const RecordPoint& point : records) {
        if (point.time < *session.start)
            before = point.distance;
        else if (!session.end || point.time <= *session.end)
            last = point.distance;
    }
    return last && *last > before ? std::optional(*last - before) : std::nullopt;
}

} // namespace springback::exchange::fit
