// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/exchange/calendar_export.h"

#include <QCoreApplication>
#include <QDateTime>

#include <set>

#include "save_file.h"
#include "springback/domain/ahead.h"
#include "springback/words/words.h"

namespace springback::exchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::exchange)
};

constexpr days kAhead{ 28 };
constexpr const char* kSessionTime = "T180000";
constexpr const char* kMorningTime = "T070000";

QByteArray dateOf(Date date)
{
    return words::qdate(date).toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QByteArray escaped(const QString& text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

// A line is at most 75 bytes; the rest goes on after a break and a blank, never within a letter.
void addLine(QByteArray& out, const QByteArray& line)
{
    constexpr qsizetype kMost = 74;
    qsizetype from = 0;
    while (line.size() - from > kMost) {
        qsizetype to = from + kMost;
        while ((static_cast<unsigned char>(line[to]) & 0xc0U) == 0x80U)
            --to;
        out += (from > 0 ? " " : "") + line.mid(from, to - from) + "\r\n";
        from = to;
    }
    out += (from > 0 ? " " : "") + line.mid(from) + "\r\n";
}

struct Event {
    QByteArray uid;
    QByteArray start; ///< the line after DTSTART
    QByteArray length;
    QByteArray alarm;
    QString summary;
};

class Calendar {
public:
    Calendar(const Id& episode, const Moment& made) : m_episode(QByteArray::fromStdString(episode.text()))
    {
        m_stamp = QDateTime::fromMSecsSinceEpoch(made.at.time_since_epoch().count(), Qt::UTC)
                      .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
                      .toLatin1();
        for (const char* line : { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Springback//Springback//EN",
                 "CALSCALE:GREGORIAN", "METHOD:PUBLISH" })
            addLine(m_out, line);
    }
    void add(const Event& event)
    {
        addLine(m_out, "BEGIN:VEVENT");
        addLine(m_out, "UID:" + event.uid + "-" + m_episode + "@springback");
        addLine(m_out, "DTSTAMP:" + m_stamp);
        addLine(m_out, "DTSTART" + event.start);
        addLine(m_out, "DURATION:" + event.length);
        addLine(m_out, "SUMMARY:" + escaped(event.summary));
        addLine(m_out, "TRANSP:TRANSPARENT");
        addLine(m_out, "BEGIN:VALARM");
        addLine(m_out, "ACTION:DISPLAY");
        addLine(m_out, "DESCRIPTION:" + escaped(event.summary));
        addLine(m_out, "TRIGGER:" + event.alarm);
        addLine(m_out, "END:VALARM");
        addLine(m_out, "END:VEVENT");
    }
    QByteArray take()
    {
        addLine(m_out, "END:VCALENDAR");
        return std::move(m_out);
    }

private:
    QByteArray m_episode;
    QByteArray m_stamp;
    QByteArray m_out;
};

QByteArray durationOf(seconds length)
{
    return "PT" + QByteArray::number(qMax<qint64>(1, (length.count() + 59) / 60)) + "M";
}

seconds lengthOf(const Dose& dose)
{
    return dose.hold * dose.sets + dose.rest * std::max(dose.sets - 1, 0);
}

} // namespace

QByteArray calendarOf(const History& history, Date on, const Moment& made)
{
    Calendar calendar(history.episode().meta.id, made);
    const Dose& dose = history.planOn(on).at(history.stageOn(on)).dose;
    std::set<Date> mornings{ on + days{ 1 } };
    for (const Date date : sessionsAhead(history, on, kAhead)) {
        calendar.add({ "session-" + dateOf(date), ":" + dateOf(date) + kSessionTime, durationOf(lengthOf(dose)), "PT0S",
            Text::tr("Springback: the day's exercise") });
        mornings.insert(date + days{ 1 });
    }
    for (const Date date : mornings)
        calendar.add({ "morning-" + dateOf(date), ":" + dateOf(date) + kMorningTime, "PT2M", "PT0S",
            Text::tr("Springback: the first steps this morning") });
    for (const Visit& visit : appointmentsAhead(history, on)) {
        const QString with = QString::fromStdString(visit.with);
        calendar.add({ "appointment-" + dateOf(*visit.next), ";VALUE=DATE:" + dateOf(*visit.next), "P1D", "-PT6H",
            with.isEmpty() ? Text::tr("Appointment") : Text::tr("Appointment with %1").arg(with) });
    }
    return calendar.take();
}

tl::expected<void, FileError> exportCalendar(const History& history, Date on, const Moment& made, const QString& path)
{
    return saveFiles({ { path, calendarOf(history, on, made) } });
}

} // namespace springback::exchange
