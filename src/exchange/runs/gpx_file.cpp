// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gpx_file.h"

#include <array>
#include <cmath>

#include "earth.h"
#include "iso_time.h"
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
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement() && localName(m_xml) == u"trk")
                track();
        }
        if (!m_xml.hasError())
            return;
        m_file.damage = FileError{ m_file.file, xmlPlace(m_xml), xmlFault(m_xml) };
        for (FoundRun& run : m_file.runs)
            run.salvaged = true;
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
        const QXmlStreamAttributes attributes = m_xml.attributes();
        bool hasLatitude = false;
        bool hasLongitude = false;
        const Position now{ attributes.value(QLatin1String("lat")).toDouble(&hasLatitude),
            attributes.value(QLatin1String("lon")).toDouble(&hasLongitude) };
        pointTime(track, stretch);
        ++track.points;
        ++stretch.points;
        if (!hasLatitude || !hasLongitude || !(std::abs(now.latitude) <= 90) || !(std::abs(now.longitude) <= 180))
            return;
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
                const auto time = readIsoTime(elementText(m_xml));
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
