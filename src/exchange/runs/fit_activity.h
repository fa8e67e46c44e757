// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "earth.h"
#include "fit_stream.h"
#include "springback/domain/calendar.h"

namespace springback::exchange::fit {

/// Times below are seconds since the watch was switched on, not dates.
inline constexpr std::int64_t kFirstDate = 0x10000000;

/// A date_time, seconds since 1989-12-31T00:00:00Z, as an instant.
Instant instantOf(std::int64_t dateTime);

struct Session {
    std::optional<std::int64_t> start; ///< date_time
    std::optional<std::int64_t> end;
    std::optional<std::int64_t> sport;
    std::optional<std::int64_t> subSport;
    std::optional<std::int64_t> elapsed;  ///< milliseconds
    std::optional<std::int64_t> timer;    ///< milliseconds
    std::optional<std::int64_t> distance; ///< centimetres
    std::optional<int> ascent;            ///< metres
    std::optional<int> effort;
    std::optional<int> feel;
};

struct RecordPoint {
    std::int64_t time = 0;
    std::int64_t distance = 0; ///< centimetres, counted on over the whole file
};

/// What of one FIT file matters to a runner's diary.
class Activity {
public:
    std::optional<std::int64_t> fileType;
    std::optional<std::int64_t> sport; ///< of the file's sport message
    std::optional<minutes> offset;     ///< local time minus UTC, where it is believable
    std::vector<Session> sessions;
    std::vector<RecordPoint> records; ///< those with a time, once a distance is known
    std::size_t points = 0;           ///< of whatever kind

    void take(const Message& message);
    /// Centimetres that the points within a session went on; nothing when they tell none.
    std::optional<std::int64_t> distanceWithin(const Session& session) const;

private:
    void takeSession(const Message& message);
    void takeRecord(const Message& message);
    void takeLocalTime(const Message& message);
    void takeEvent(const Message& message);
    void goTo(const Message& message);

    std::int64_t m_distance = 0;
    std::optional<unsigned> m_sixteenths; ///< newest 12 bits of the packed distance
    std::int64_t m_packed = 0;            ///< sixteenths of a metre
    bool m_measured = false;
    std::optional<Position> m_last;
    double m_path = 0; ///< metres
};

} // namespace springback::exchange::fit
