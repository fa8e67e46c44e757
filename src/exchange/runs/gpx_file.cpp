// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gpx_file.h"

#include <array>
#include <cmath>

#include "earth.h"
#include "iso_time.h"
#include "run_checks.h"
#include "run_text.h"
#include "sport_names.h"
#include "xml_text.h"

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

// Strava's apps write a number: 1 ride, 9 run, 16 swim, 17 virtual ride. Others are not confirmed, and asked about.
SportSaid sportOfType(const QString& type)
{
    if (type == QLatin1String("9"))
        return { Sport::Run };
    if (type == QLatin1String("1") || type == QLatin1String("16") || type == QLatin1String("17"))
        return { Sport::Other };
    return sportNamed(type);
}

// A plain decimal number of at most fifteen digits, as exporters write them; anything else is left to Qt.
std::optional<double> degrees(QStringView text)
{
    constexpr qsizetype kMostDigits = 15;
    constexpr std::array<double, 16> kTens{ 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
        1e14, 1e15 };
    const bool isNegative = text.startsWith(u'-');
    const QStringView number = isNegative ? text.mid(1) : text;
    std::int64_t digits = 0;
    std::size_t decimals = 0;
    bool isPlain = !number.isEmpty() && number.size() <= kMostDigits;
    bool hasPoint = false;
    for (qsizetype i = 0; i < number.size() && isPlain; ++i) {
        const char16_t c = number[i].unicode();
        if (c == u'.' && !hasPoint && i > 0) {
            hasPoint = true;
            continue;
        }
        isPlain = c >= u'0' && c <= u'9';
        digits = digits * 10 + (c - u'0');
        decimals += hasPoint;
    }
    if (isPlain)
        return static_cast<double>(isNegative ? -digits : digits) / kTens[decimals];
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Where one stretch without a gap began and ended: exporters write some twice.
struct Stretch {
    std::optional<WallTime> begin;
    std::optional<WallTime> end;
    int points = 0;
    double metres = 0;
    bool operator==(const Stretch&) const = default;
};

struct Track {
    QString name;
    QString type;
    std::vector<Stretch> stretches;
    int points = 0;
    int timed = 0;
    std::optional<WrittenTime> first;
    std::optional<WrittenTime> last;
    double metres = 0;
    bool isRepeated = false;

    void add(const Stretch& stretch)
    {
        if (stretch.points == 0)
            return;
        // A single point twice is no repetition worth a word.
        if (stretch.points > 1 && std::find(stretches.begin(), stretches.end(), stretch) != stretches.end()) {
            isRepeated = true;
            return;
        }
        metres += stretch.metres;
        stretches.push_back(stretch);
    }
    // The points are taken in the order of the file: sorted by time, some exports come out three times as long.
    void pass(const WrittenTime& time)
    {
        ++timed;
        if (!first || time.wall < first->wall)
            first = time;
        if (!last || time.wall > last->wall)
            last = time;
    }
};

class Reader {
public:
    Reader(const QByteArray& bytes, RunFile& file) : m_xml(bytes), m_file(file) { m_xml.setNamespaceProcessing(false); }

    void read()
    {
        while (!m_xml.atEnd() && !isFull(m_file)) {
            m_xml.readNext();
            if (m_xml.isStartElement() && localName(m_xml) == u"trk")
                track();
        }
        if (m_xml.hasError())
            markDamaged(m_file, xmlPlace(m_xml), xmlFault(m_xml));
    }

private:
    QString place() const { return RunText::tr("track %1").arg(m_count); }

    void skip(const Track& track, const QString& reason)
    {
        m_file.skipped.push_back({ place(), track.type.isEmpty() ? track.name : track.type, reason });
    }

    void track()
    {
        ++m_count;
        Track track;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement() && localName(m_xml) == u"trk")
                return finish(track);
            if (!m_xml.isStartElement())
                continue;
            const QStringView name = localName(m_xml);
            if (name == u"name")
                track.name = elementText(m_xml);
            else if (name == u"type")
                track.type = elementText(m_xml);
            else if (name == u"trkseg")
                segment(track);
            else
                m_xml.skipCurrentElement();
        }
        skip(track, RunText::tr("the file breaks off within this track"));
    }

    void segment(Track& track)
    {
        Stretch stretch;
        std::optional<Position> last;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement() && localName(m_xml) == u"trkseg")
                return track.add(stretch);
            if (!m_xml.isStartElement())
                continue;
            if (localName(m_xml) == u"trkpt")
                point(track, stretch, last);
            else
                m_xml.skipCurrentElement();
        }
    }

    void point(Track& track, Stretch& stretch, std::optional<Position>& last)
    {
        std::optional<double> latitude;
        std::optional<double> longitude;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.qualifiedName() == u"lat")
                latitude = degrees(attribute.value());
            else if (attribute.qualifiedName() == u"lon")
                longitude = degrees(attribute.value());
        }
        pointTime(track, stretch);
        ++track.points;
        ++stretch.points;
        if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
            return;
        const Position now{ *latitude, *longitude };
        if (last)
            stretch.metres += metresBetween(*last, now);
        last = now;
    }

    // Up to the end of the point. Times also stand in extensions of some makers, deeper down; those are not the
    // point's.
    void pointTime(Track& track, Stretch& stretch)
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                --depth;
            } else if (m_xml.isStartElement()) {
                ++depth;
                if (depth != 2 || localName(m_xml) != u"time")
                    continue;
                const auto time = timeText();
                --depth;
                if (!time)
                    continue;
                track.pass(*time);
                if (!stretch.begin)
                    stretch.begin = time->wall;
                stretch.end = time->wall;
            }
        }
    }

    // Mostly one piece of text, which need not be copied.
    std::optional<WrittenTime> timeText()
    {
        m_xml.readNext();
        if (!m_xml.isCharacters())
            return m_xml.isEndElement() ? std::nullopt : (m_xml.skipCurrentElement(), std::nullopt);
        auto time = readIsoTime(m_xml.text());
        if (m_xml.readNext() == QXmlStreamReader::EndElement)
            return time;
        m_xml.skipCurrentElement();
        return std::nullopt;
    }

    void finish(const Track& track)
    {
        if (track.points == 0)
            return;
        const SportSaid said = sportOfType(track.type);
        if (said.sport == Sport::Other)
            return skip(track, RunText::notARun());
        // A few timed points among many say neither when it began nor when it ended.
        if (!track.first || 2 * track.timed < track.points)
            return skip(track, RunText::noDate());
        m_file.runs.push_back(runOf(track, said));
    }

    FoundRun runOf(const Track& track, const SportSaid& said) const
    {
        FoundRun run;
        run.place = place();
        run.title = track.name;
        run.sport = track.type;
        run.treadmill = said.treadmill;
        run.start = track.first->instant();
        if (!run.start)
            run.wall = track.first->wall;
        const auto begin = track.first->instant();
        const auto end = track.last->instant();
        run.elapsed = begin && end ? *end - *begin : track.last->wall - track.first->wall;
        if (track.metres > 0)
            run.distance = metres(track.metres);
        run.notes.push_back(RunText::tr("A GPX file states no distance; it is measured along the recorded points."));
        if (track.isRepeated)
            run.notes.push_back(RunText::tr("A stretch that stands in the file twice is counted once."));
        if (said.sport != Sport::Unknown)
            return run;
        run.asks.push_back(Ask::Sport);
        if (sportNamed(track.name).sport == Sport::Run)
            run.notes.push_back(RunText::tr("Its name, “%1”, sounds like a run.").arg(track.name.left(60)));
        return run;
    }

    QXmlStreamReader m_xml;
    RunFile& m_file;
    int m_count = 0;
};

} // namespace

void readGpx(const QByteArray& bytes, RunFile& file)
{
    Reader(cleanXml(bytes), file).read();
}

} // namespace springback::exchange
