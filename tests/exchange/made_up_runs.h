// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

#include "../src/exchange/runs/fit_stream.h"

namespace springback::test {

/// Seconds since 1989-12-31 of 2026-03-01T06:00:00Z, a made-up morning.
inline constexpr std::uint32_t kFitMorning = 1'141'279'200;

/// Writes FIT files, sound and broken ones.
class FitWriter {
public:
    struct Field {
        std::uint8_t number;
        std::uint8_t baseType; ///< 0x00 enum, 0x02 uint8, 0x84 uint16, 0x85 sint32, 0x86 uint32, 0x0D bytes
        std::uint32_t value = 0;
        std::uint8_t size = 0; ///< 0: that of the base type
    };

    FitWriter& message(std::uint16_t number, const std::vector<Field>& fields)
    {
        define(number, fields);
        put(0, 1);
        for (const Field& field : fields)
            put(field.value, sizeOf(field));
        return *this;
    }
    /// A message with a field of an app on the watch.
    FitWriter& withDeveloperField(std::uint16_t number, const std::vector<Field>& fields)
    {
        define(number, fields, 0x60);
        put(1, 1); // one developer field: number 0, three bytes, of app 0
        put(0, 1);
        put(3, 1);
        put(0, 1);
        put(0, 1);
        for (const Field& field : fields)
            put(field.value, sizeOf(field));
        put(0x010203, 3);
        return *this;
    }
    /// A message of the kind defined last, with five bits of time in its header.
    FitWriter& compressed(std::uint8_t time, const std::vector<Field>& fields)
    {
        put(0x80U | time, 1);
        for (const Field& field : fields)
            put(field.value, sizeOf(field));
        return *this;
    }
    FitWriter& define(std::uint16_t number, const std::vector<Field>& fields, std::uint8_t header = 0x40)
    {
        put(header, 1);
        put(0, 2); // reserved, little endian
        put(number, 2);
        put(static_cast<std::uint32_t>(fields.size()), 1);
        for (const Field& field : fields) {
            put(field.number, 1);
            put(static_cast<std::uint32_t>(sizeOf(field)), 1);
            put(field.baseType, 1);
        }
        return *this;
    }
    FitWriter& file(std::uint8_t type) { return message(0, { { 0, 0x00, type } }); }
    FitWriter& running(std::uint32_t start, std::uint32_t seconds, std::uint32_t metres, std::uint8_t sport = 1)
    {
        return message(18,
            { { 253, 0x86, start + seconds }, { 2, 0x86, start }, { 5, 0x00, sport }, { 6, 0x00, 0 },
                { 7, 0x86, seconds * 1000 }, { 8, 0x86, seconds * 1000 }, { 9, 0x86, metres * 100 } });
    }
    FitWriter& localTime(std::uint32_t time, std::int32_t offset)
    {
        return message(34, { { 253, 0x86, time }, { 5, 0x86, time + static_cast<std::uint32_t>(offset) } });
    }

    QByteArray bytes() const
    {
        QByteArray all;
        const auto put = [&all](std::uint32_t value, int size) {
            for (int i = 0; i < size; ++i)
                all.append(static_cast<char>(value >> (8 * i) & 0xFFU));
        };
        put(14, 1);
        put(0x10, 1);
        put(2000, 2);
        put(static_cast<std::uint32_t>(m_body.size()), 4);
        all.append(".FIT");
        put(0, 2);
        all.append(m_body);
        const auto* data = reinterpret_cast<const std::uint8_t*>(all.constData());
        put(exchange::fit::checksum({ data, static_cast<std::size_t>(all.size()) }), 2);
        return all;
    }

private:
    static int sizeOf(const Field& field)
    {
        if (field.size > 0)
            return field.size;
        switch (field.baseType) {
        case 0x84:
            return 2;
        case 0x85:
        case 0x86:
            return 4;
        default:
            return 1;
        }
    }
    void put(std::uint32_t value, int size)
    {
        for (int i = 0; i < size; ++i)
            m_body.append(static_cast<char>(value >> (8 * i) & 0xFFU));
    }

    QByteArray m_body;
};

/// A sound FIT run of that morning.
inline QByteArray fitRun(std::uint32_t metres = 5000, std::uint32_t start = kFitMorning)
{
    return FitWriter().file(4).running(start, 1800, metres).localTime(start, 3600).bytes();
}

/// A straight track northwards, a point each second, `step` metres apart.
inline QByteArray gpxSegment(int points, double step, int firstSecond, double latitude = 40.0)
{
    QByteArray text = "<trkseg>";
    for (int i = 0; i < points; ++i) {
        const int second = firstSecond + i;
        text += "<trkpt lat=\"" + QByteArray::number(latitude + i * step / 111'195.08, 'f', 8)
            + "\" lon=\"-3.5\"><time>"
            + QByteArray("2026-03-01T06:%1:%2Z")
                  .replace("%1", QByteArray::number(second / 60).rightJustified(2, '0'))
                  .replace("%2", QByteArray::number(second % 60).rightJustified(2, '0'))
            + "</time></trkpt>";
    }
    return text + "</trkseg>";
}

inline QByteArray gpx(const QByteArray& tracks)
{
    return R"(<?xml version="1.0"?><gpx version="1.1" creator="made up">)" + tracks + "</gpx>";
}

inline QByteArray tcx(const QByteArray& activities)
{
    return R"(<?xml version="1.0"?><TrainingCenterDatabase><Activities>)" + activities
        + "</Activities></TrainingCenterDatabase>";
}

inline QByteArray tcxRun(const QByteArray& sport = "Running", int metres = 5000)
{
    return "<Activity Sport=\"" + sport
        + "\"><Id>2026-03-01T06:00:00Z</Id><Lap StartTime=\"2026-03-01T06:00:00Z\"><TotalTimeSeconds>1700"
          "</TotalTimeSeconds><DistanceMeters>"
        + QByteArray::number(metres)
        + "</DistanceMeters><Track><Trackpoint><Time>2026-03-01T06:00:00Z</Time></Trackpoint>"
          "<Trackpoint><Time>2026-03-01T06:30:00Z</Time><DistanceMeters>9999</DistanceMeters></Trackpoint></Track></"
          "Lap>"
          "</Activity>";
}

} // namespace springback::test
