// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apple_health.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

#include "iso_time.h"
#include "run_checks.h"
#include "run_text.h"
#include "xml_text.h"

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype kMostWorkout = 16 * 1024 * 1024; // bytes of one workout
constexpr QByteArrayView kBegin("<Workout");

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Index of "<Workout" with a blank after it (not <WorkoutEvent); −1 when there is none.
qsizetype findWorkout(const QByteArray& text)
{
    qsizetype at = text.indexOf(kBegin);
    while (at >= 0) {
        const qsizetype after = at + kBegin.size();
        if (after >= text.size() || isBlank(text[after]))
            return at;
        at = text.indexOf(kBegin, after);
    }
    return -1;
}

// Where the tag that begins at 0 ends, quotes heeded; −1 when it is not all there.
qsizetype tagEnd(const QByteArray& text)
{
    char quote = '\0';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i;
    }
    return -1;
}

std::optional<double> number(QStringView text)
{
    constexpr double kMost = 1e9;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && value >= 0 && value < kMost ? std::optional(value) : std::nullopt;
}

std::optional<Distance> distanceOf(QStringView value, QStringView unit)
{
    constexpr double kMile = 1609.344;
    const auto amount = number(value);
    const double scale = unit == u"km" ? 1000 : unit == u"mi" ? kMile : unit == u"m" ? 1 : 0;
    return amount && scale > 0 && *amount * scale < 1e7 ? std::optional(metres(*amount * scale)) : std::nullopt;
}

std::optional<milliseconds> durationOf(QStringView value, QStringView unit)
{
    const auto amount = number(value);
    const double scale = unit == u"min"  ? 60'000
        : unit == u"sec" || unit == u"s" ? 1'000
        : unit == u"hr"                  ? 3'600'000
                                         : 0;
    return amount && *amount > 0 && scale > 0 && *amount < 1e7
        ? std::optional(milliseconds(std::llround(*amount * scale)))
        : std::nullopt;
}

// The zone the run was in, by its name; the offset printed with the dates is that of the day of the export.
std::optional<minutes> offsetIn(const QString& zone, const Instant& at)
{
    const QTimeZone named(zone.toUtf8());
    if (!named.isValid())
        return std::nullopt;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return minutes(named.offsetFromUtc(time) / 60);
}

} // namespace

void AppleHealthScan::feed(QByteArrayView piece)
{
    m_buffer.append(piece.data(), piece.size());
    while (takeNext()) { }
}

bool AppleHealthScan::takeNext()
{
    if (isFull(m_file)) {
        m_buffer.clear();
        return false;
    }
    const qsizetype begin = findWorkout(m_buffer);
    if (begin < 0) {
        m_buffer = m_buffer.right(kBegin.size() - 1);
        return false;
    }
    m_buffer.remove(0, begin);
    const qsizetype tag = tagEnd(m_buffer);
    qsizetype end = tag < 0 ? -1 : tag + 1;
    if (tag > 0 && m_buffer[tag - 1] != '/') {
        constexpr QByteArrayView kEnd("</Workout>");
        const qsizetype close = m_buffer.indexOf(kEnd, tag);
        end = close < 0 ? -1 : close + kEnd.size();
    }
    if (end >= 0) {
        workout(m_buffer.left(end));
        m_buffer.remove(0, end);
        return true;
    }
    if (m_buffer.size() <= kMostWorkout)
        return false;
    m_file.skipped.push_back(
        { RunText::tr("workout %1").arg(++m_count), {}, RunText::tr("it is too large to be one") });
    m_buffer.clear(); // or each of many false beginnings would be looked at to the end of all that follow
    return false;
}

void AppleHealthScan::end()
{
    if (!m_buffer.startsWith(kBegin))
        return;
    markDamaged(
        m_file, RunText::tr("workout %1").arg(m_count + 1), RunText::tr("The file breaks off within a workout."));
}

void AppleHealthScan::workout(const QByteArray& bytes)
{
    const QString place = RunText::tr("workout %1").arg(++m_count);
    QXmlStreamReader xml(cleanXml(bytes));
    xml.setNamespaceProcessing(false);
    xml.readNextStartElement();
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto value = [&attributes](const char* name) { return attributes.value(QLatin1String(name)).toString(); };
    const QString sport = value("workoutActivityType").remove(QLatin1String("HKWorkoutActivityType")).left(100);
    const auto skip = [&](const QString& reason) { m_file.skipped.push_back({ place, sport, reason }); };
    if (xml.hasError())
        return skip(RunText::tr("it cannot be read: it is not well-formed"));
    if (sport != QLatin1String("Running"))
        return skip(RunText::notARun());
    const auto begin = readIsoTime(value("startDate"));
    const auto end = readIsoTime(value("endDate"));
    if (!begin)
        return skip(RunText::noDate());
    FoundRun run;
    run.place = place;
    run.sport = sport;
    run.start = begin->instant();
    if (!run.start)
        run.wall = begin->wall;
    run.distance = distanceOf(value("totalDistance"), value("totalDistanceUnit"));
    run.moving = durationOf(value("duration"), value("durationUnit"));
    if (end && end->instant() && run.start && *end->instant() > *run.start)
        run.elapsed = *end->instant() - *run.start;
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes child = xml.attributes();
        const auto of = [&child](const char* name) { return child.value(QLatin1String(name)); };
        if (localName(xml) == u"WorkoutStatistics" && of("type") == u"HKQuantityTypeIdentifierDistanceWalkingRunning")
            run.distance = run.distance ? run.distance : distanceOf(of("sum"), of("unit"));
        else if (localName(xml) == u"MetadataEntry" && of("key") == u"HKTimeZone" && run.start)
            run.offset = offsetIn(of("value").toString(), *run.start);
        xml.skipCurrentElement();
    }
    m_file.runs.push_back(std::move(run));
}

} // namespace springback::exchange
