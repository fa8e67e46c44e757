// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tcx_file.h"

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

struct TrackPoint {
    std::optional<WrittenTime> time;
    std::optional<double> distance;
    std::optional<double> latitude;
    std::optional<double> longitude;
};

struct TcxActivity {
    QString sport;
    std::optional<WrittenTime> id;
    double lapMetres = 0;
    double lapSeconds = 0;
    int laps = 0;
    std::optional<WrittenTime> first;
    std::optional<WrittenTime> last;
    std::optional<double> firstDistance;
    std::optional<double> lastDistance;
    double pathMetres = 0;

    void pass(const TrackPoint& point)
    {
        if (point.time && (!first || point.time->wall < first->wall))
            first = point.time;
        if (point.time && (!last || point.time->wall > last->wall))
            last = point.time;
        if (point.distance && !firstDistance)
            firstDistance = point.distance;
        if (point.distance)
            lastDistance = point.distance;
    }
};

std::optional<double> number(const QString& text, double most)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::abs(value) <= most ? std::optional(value) : std::nullopt;
}

class Reader {
public:
    Reader(const QByteArray& bytes, RunFile& file) : m_xml(bytes), m_file(file) { m_xml.setNamespaceProcessing(false); }

    void read()
    {
        while (!m_xml.atEnd() && !isFull(m_file)) {
            m_xml.readNext();
            if (!m_xml.isStartElement())
                continue;
            if (localName(m_xml) == u"Courses" || localName(m_xml) == u"Workouts")
                plan();
            else if (localName(m_xml) == u"Activity")
                activity();
        }
        if (m_xml.hasError())
            markDamaged(m_file, xmlPlace(m_xml), xmlFault(m_xml));
    }

private:
    static constexpr double kMostMetres = 1e7;
    static constexpr double kMostSeconds = 1e7;

    QString place() const { return RunText::tr("activity %1").arg(m_count); }

    void plan()
    {
        m_file.skipped.push_back(
            { QString::fromLatin1("<%1>").arg(localName(m_xml)), {}, RunText::tr("a plan, not an activity") });
        m_xml.skipCurrentElement();
    }

    /// Calls `take` for each child of the element that has begun; what it does not read is passed over. False when the
    /// file breaks off.
    template <class Take> bool children(Take take)
    {
        while (m_xml.readNextStartElement()) {
            if (!take(localName(m_xml)))
                m_xml.skipCurrentElement();
        }
        return !m_xml.hasError();
    }

    void activity()
    {
        ++m_count;
        TcxActivity activity;
        activity.sport = m_xml.attributes().value(QLatin1String("Sport")).toString().trimmed().left(100);
        const bool isWhole = children([&](QStringView name) {
            if (name == u"Id")
                activity.id = readIsoTime(elementText(m_xml));
            else if (name == u"Lap")
                lap(activity);
            else
                return false;
            return true;
        });
        if (isWhole)
            finish(activity);
        else
            skip(activity, RunText::tr("the file breaks off within this activity"));
    }

    void lap(TcxActivity& activity)
    {
        ++activity.laps;
        const auto start = readIsoTime(m_xml.attributes().value(QLatin1String("StartTime")));
        if (!activity.id)
            activity.id = start;
        children([&](QStringView name) {
            if (name == u"TotalTimeSeconds")
                activity.lapSeconds += std::max(0.0, number(elementText(m_xml), kMostSeconds).value_or(0));
            else if (name == u"DistanceMeters")
                activity.lapMetres += std::max(0.0, number(elementText(m_xml), kMostMetres).value_or(0));
            else if (name == u"Track")
                track(activity);
            else
                return false;
            return true;
        });
    }

    void track(TcxActivity& activity)
    {
        std::optional<Position> last; // between tracks lies a pause
        children([&](QStringView name) {
            if (name != u"Trackpoint")
                return false;
            const TrackPoint now = point();
            activity.pass(now);
            if (now.latitude && now.longitude) {
                const Position position{ *now.latitude, *now.longitude };
                activity.pathMetres += last ? metresBetween(*last, position) : 0;
                last = position;
            }
            return true;
        });
    }

    TrackPoint point()
    {
        TrackPoint point;
        children([&](QStringView name) {
            if (name == u"Time")
                point.time = readIsoTime(elementText(m_xml));
            else if (name == u"DistanceMeters")
                point.distance = number(elementText(m_xml), kMostMetres);
            else if (name == u"Position")
                position(point);
            else
                return false;
            return true;
        });
        return point;
    }

    void position(TrackPoint& point)
    {
        children([&](QStringView name) {
            if (name == u"LatitudeDegrees")
                point.latitude = number(elementText(m_xml), 90);
            else if (name == u"LongitudeDegrees")
                point.longitude = number(elementText(m_xml), 180);
            else
                return false;
            return true;
        });
    }

    void skip(const TcxActivity& activity, const QString& reason)
    {
        m_file.skipped.push_back({ place(), activity.sport, reason });
    }

    void finish(const TcxActivity& activity)
    {
        const SportSaid said = sportNamed(activity.sport);
        if (said.sport == Sport::Other)
            return skip(activity, RunText::notARun());
        const auto begin = startOf(activity);
        if (!begin)
            return skip(activity, RunText::noDate());
        FoundRun run;
        run.place = place();
        run.sport = activity.sport;
        run.start = begin->instant();
        if (!run.start)
            run.wall = begin->wall;
        if (said.sport == Sport::Unknown)
            run.asks.push_back(Ask::Sport);
        const milliseconds timer{ std::llround(activity.lapSeconds * 1000) };
        if (activity.laps > 0 && timer.count() > 0)
            run.moving = timer;
        if (activity.first && activity.last->wall > activity.first->wall)
            run.elapsed = activity.last->wall - activity.first->wall;
        else
            run.elapsed = run.moving;
        addDistance(activity, run);
        m_file.runs.push_back(std::move(run));
    }

    // The Id is cut to the minute by some exporters, and minutes or hours off in others: then the first point is truer.
    static std::optional<WrittenTime> startOf(const TcxActivity& activity)
    {
        if (!activity.first || !activity.id)
            return activity.first ? activity.first : activity.id;
        const auto ahead = activity.first->wall - activity.id->wall;
        const bool isCut = activity.id->wall.time_since_epoch() % minutes{ 1 } == milliseconds{ 0 };
        const bool isNear = ahead >= milliseconds{ 0 } && ahead < minutes{ 1 };
        return isNear && !isCut && activity.first->offset == activity.id->offset ? activity.id : activity.first;
    }

    static void addDistance(const TcxActivity& activity, FoundRun& run)
    {
        if (activity.lapMetres > 0) {
            run.distance = metres(activity.lapMetres);
            return;
        }
        const double points = activity.lastDistance.value_or(0) - activity.firstDistance.value_or(0);
        const double track = points > 0 ? points : activity.pathMetres;
        if (track <= 0)
            return;
        run.distance = metres(track);
        run.notes.push_back(RunText::tr("The laps state no distance; it is taken from the recorded points."));
    }

    QXmlStreamReader m_xml;
    RunFile& m_file;
    int m_count = 0;
};

} // namespace

void readTcx(const QByteArray& bytes, RunFile& file)
{
    Reader(cleanXml(bytes), file).read();
}

} // namespace springback::exchange
