// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_marks.h"

#include <QCoreApplication>

#include "record_access.h"
#include "springback/app/entry_text.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DayMarks)
};

void countRecords(DayMark& mark, const EpisodeRecords& records, LengthUnit unit)
{
    Distance ran;
    int runs = 0;
    forEachKind(records, [&](const auto& all, RecordKind kind) {
        const auto [first, last] = onDate(all, mark.date);
        for (auto it = first; it != last; ++it) {
            mark.noted = mark.noted || !noteOf(*it).isEmpty();
            if constexpr (std::is_same_v<std::decay_t<decltype(*it)>, Run>) {
                ran += it->distance;
                ++runs;
            }
        }
        if (kind == RecordKind::Session)
            mark.sessions = static_cast<int>(last - first);
        if (kind > RecordKind::Run && kind != RecordKind::Pause && kind != RecordKind::FlagCheck && first != last)
            mark.other = true;
    });
    if (runs > 0)
        mark.ran = words::distance(ran, unit);
}

QString sentenceOf(const DayMark& mark)
{
    QStringList parts;
    if (mark.stage)
        parts << mark.phase;
    if (mark.paused)
        parts << Tr::tr("paused");
    if (mark.sessions > 0)
        parts << Tr::tr("%n session(s)", nullptr, mark.sessions);
    if (!mark.ran.isEmpty())
        parts << Tr::tr("ran %1").arg(mark.ran);
    if (mark.worst && mark.band)
        parts << Tr::tr("worst pain %1, %2", "rating, band").arg(words::rating(mark.worst), words::band(*mark.band));
    if (mark.flare)
        parts << Tr::tr("flare");
    if (mark.other)
        parts << Tr::tr("other entries");
    if (mark.noted)
        parts << Tr::tr("with a note");
    const bool empty = mark.sessions == 0 && mark.ran.isEmpty() && !mark.worst && !mark.other && !mark.noted;
    if (empty && !mark.future)
        parts << Tr::tr("no entry");
    const QString day = mark.today ? Tr::tr("Today, %1").arg(words::longDate(mark.date)) : words::longDate(mark.date);
    return parts.isEmpty() ? day : QStringLiteral("%1: %2").arg(day, parts.join(QStringLiteral(", ")));
}

} // namespace

const Pause* pauseOn(const History& history, Date date)
{
    for (const Pause& pause : history.records().pauses) {
        if (pause.from <= date && date <= pause.to)
            return &pause;
    }
    return nullptr;
}

std::vector<DayMark> dayMarks(const History& history, LengthUnit unit, Date from, int count, const LivedDays& lived)
{
    std::vector<DayMark> marks(static_cast<std::size_t>(count));
    std::optional<Stage> before;
    for (int i = 0; i < count; ++i) {
        DayMark& mark = marks[static_cast<std::size_t>(i)];
        mark.date = from + days{ i };
        mark.number = words::qdate(mark.date).day();
        mark.today = mark.date == lived.today;
        mark.future = mark.date > lived.until;
        countRecords(mark, history.records(), unit);
        if (!mark.future && mark.date >= history.episode().start) {
            mark.stage = history.stageOn(mark.date);
            mark.phase = words::phaseShort(*mark.stage);
            mark.phaseBrief = mark.stage->phase() ? Tr::tr("phase %1").arg(*mark.stage->phase()) : mark.phase;
            mark.phaseBegins = mark.stage != before;
        }
        before = mark.stage;
        mark.worst = history.worstOn(mark.date);
        if (mark.worst)
            mark.band = bandOf(*mark.worst, history.planOn(mark.date));
        mark.flare = history.isFlare(mark.date);
        mark.paused = pauseOn(history, mark.date) != nullptr;
        mark.sentence = sentenceOf(mark);
    }
    return marks;
}

} // namespace springback::app
