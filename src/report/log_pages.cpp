// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>

#include <algorithm>
#include <map>

#include "pages.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

/// The records of a kind within the period; they are ordered by date.
template <typename T> std::pair<const T*, const T*> within(const std::vector<T>& records, const Facts& facts)
{
    const auto first = std::lower_bound(records.begin(), records.end(), facts.range.from,
        [](const T& record, Date date) { return record.date < date; });
    const auto last = std::upper_bound(
        first, records.end(), facts.range.to, [](Date date, const T& record) { return date < record.date; });
    return { records.data() + (first - records.begin()), records.data() + (last - records.begin()) };
}

QString nextMorning(const Facts& facts, Date date)
{
    const Date morning = date + days(1);
    if (morning > facts.options.on)
        return Report::tr("not due");
    const CheckIn* checkIn = facts.history.checkInOn(morning);
    return checkIn ? cellOf(checkIn->pain) : none();
}

QString effortOf(const std::optional<int>& effort)
{
    return effort ? QLocale().toString(*effort) : none();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(Report::tr("; "));
}

/// "5 × 45 s" when it was held as planned, else the seconds held of those planned.
QString setsOf(const Session& session)
{
    const auto held = heldOf(session).count();
    const auto planned = plannedOf(session).count();
    const bool even = std::all_of(session.sets.begin(), session.sets.end(),
        [&](const SessionSet& set) { return set.planned == session.sets.front().planned; });
    if (even && held == planned && !session.sets.empty())
        return Report::tr("%1 × %2 s").arg(session.sets.size()).arg(session.sets.front().planned.count());
    return Report::tr("%1 of %2 s").arg(held).arg(planned);
}

Rating duringOf(const Session& session)
{
    Rating during = session.during;
    for (const SessionSet& set : session.sets)
        during = worse(during, set.pain);
    return during;
}

QString endedText(Ended ended)
{
    switch (ended) {
    case Ended::ForPain:
        return Report::tr("ended for pain");
    case Ended::ForOther:
        return Report::tr("ended early");
    case Ended::Complete:
        break;
    }
    return {};
}

void addSessions(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Sessions"),
        { { Report::tr("Date"), 1.35 }, { Report::tr("Exercise"), 2.9 }, { Report::tr("Held"), 1.25 },
            { Report::tr("Before"), 0.75, Qt::AlignHCenter }, { Report::tr("During"), 0.75, Qt::AlignHCenter },
            { Report::tr("10 min after"), 0.8, Qt::AlignHCenter },
            { Report::tr("Next morning"), 0.95, Qt::AlignHCenter },
            { Report::tr("Effort"), 0.7, Qt::AlignHCenter, true }, { Report::tr("Remarks"), 2 } },
        {} };
    const auto [first, last] = within(facts.records().sessions, facts);
    for (const Session* s = first; s != last; ++s)
        table.rows.push_back({ words::shortDate(s->date), words::exerciseName(s->stage, s->variant), setsOf(*s),
            cellOf(s->before), cellOf(duringOf(*s)), cellOf(s->after), nextMorning(facts, s->date), effortOf(s->effort),
            joined({ s->variant == Variant::Easier ? Report::tr("easier") : QString(), endedText(s->ended),
                words::provenance(s->meta) }) });
    if (table.rows.empty()) {
        sheet.heading(table.title, sheet.lineHeight(sheet.body()));
        sheet.paragraph(Report::tr("No session in this period."), sheet.body());
        return;
    }
    addTable(sheet, table);
}

void addRuns(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Runs"),
        { { Report::tr("Date"), 1.35 }, { Report::tr("Distance"), 1, Qt::AlignRight },
            { Report::tr("Time"), 0.9, Qt::AlignRight, true }, { Report::tr("During"), 0.75, Qt::AlignHCenter },
            { Report::tr("After"), 0.75, Qt::AlignHCenter }, { Report::tr("Next morning"), 0.95, Qt::AlignHCenter },
            { Report::tr("Effort"), 0.7, Qt::AlignHCenter, true }, { Report::tr("Remarks"), 4 } },
        {} };
    const auto [first, last] = within(facts.records().runs, facts);
    for (const Run* r = first; r != last; ++r)
        table.rows.push_back({ words::shortDate(r->date), words::distance(r->distance, facts.unit()),
            r->duration.count() > 0 ? words::clockTime(r->duration) : none(), cellOf(r->during), cellOf(r->after),
            nextMorning(facts, r->date), effortOf(r->effort),
            joined({ r->hills ? Report::tr("hills") : QString(), r->treadmill ? Report::tr("treadmill") : QString(),
                words::provenance(r->meta),
                r->importedDistance
                    ? Report::tr("the file said %1").arg(words::distance(*r->importedDistance, facts.unit()))
                    : QString() }) });
    if (table.rows.empty()) {
        sheet.heading(table.title, sheet.lineHeight(sheet.body()));
        sheet.paragraph(Report::tr("No run in this period."), sheet.body());
        return;
    }
    addTable(sheet, table);
}

QString signsOf(const CheckIn& checkIn)
{
    return joined({ checkIn.redness ? Report::tr("redness or burning") : QString(),
        checkIn.swelling ? Report::tr("swelling or thickening") : QString(),
        checkIn.stiffAnkle ? Report::tr("ankle feels stiff") : QString(),
        checkIn.limping ? Report::tr("limping") : QString() });
}

void addSigns(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Mornings with signs"),
        { { Report::tr("Date"), 1.3 }, { Report::tr("Pain"), 0.7, Qt::AlignHCenter },
            { Report::tr("Stiffness"), 1, Qt::AlignHCenter }, { Report::tr("Signs"), 4 },
            { Report::tr("Remarks"), 1.8 } },
        {} };
    const auto [first, last] = within(facts.records().checkIns, facts);
    for (const CheckIn* c = first; c != last; ++c)
        if (const QString signs = signsOf(*c); !signs.isEmpty())
            table.rows.push_back({ words::shortDate(c->date), cellOf(c->pain),
                c->stiffness ? Report::tr("%1 min").arg(*c->stiffness) : none(), signs, words::provenance(c->meta) });
    addTable(sheet, table);
}

void addExtras(Sheet& sheet, const Facts& facts)
{
    struct Count {
        int done = 0, skipped = 0;
        Rating worst;
    };
    std::map<QString, Count> byName;
    const auto [first, last] = within(facts.records().extras, facts);
    for (const ExtraDone* e = first; e != last; ++e) {
        Count& count = byName[oneLine(e->exercise)];
        ++(e->done ? count.done : count.skipped);
        count.worst = worse(count.worst, e->pain);
    }
    Table table{ Report::tr("Exercises beside the phases"),
        { { Report::tr("Exercise"), 4 }, { Report::tr("Done"), 1, Qt::AlignRight },
            { Report::tr("Not done"), 1, Qt::AlignRight }, { Report::tr("Worst pain"), 1, Qt::AlignHCenter } },
        {} };
    for (const auto& [name, count] : byName)
        table.rows.push_back({ name, Report::tr("%1 times").arg(count.done), Report::tr("%1 times").arg(count.skipped),
            cellOf(count.worst) });
    addTable(sheet, table);
}

struct Note {
    Date date{};
    QString title, text;
};

template <typename T> void collect(std::vector<Note>& notes, const std::vector<T>& records, const Facts& facts)
{
    const auto [first, last] = within(records, facts);
    for (const T* record = first; record != last; ++record)
        if (!record->note.empty())
            notes.push_back({ record->date, words::recordTitle(*record, facts.unit()), lines(record->note) });
}

void addNotes(Sheet& sheet, const Facts& facts)
{
    std::vector<Note> notes;
    collect(notes, facts.records().checkIns, facts);
    collect(notes, facts.records().sessions, facts);
    collect(notes, facts.records().runs, facts);
    collect(notes, facts.records().measures, facts);
    std::stable_sort(notes.begin(), notes.end(), [](const Note& a, const Note& b) { return a.date < b.date; });
    if (notes.empty())
        return;
    sheet.heading(Report::tr("The runner's notes"), sheet.lineHeight(sheet.small()) * 3);
    for (const Note& note : notes) {
        sheet.ensure(sheet.lineHeight(sheet.small()) * 2);
        sheet.paragraph(note.title, sheet.bold(sheet.small()));
        sheet.paragraph(note.text, sheet.small(), 10);
        sheet.space(4);
    }
}

} // namespace

void addLog(Sheet& sheet, const Facts& facts)
{
    addSessions(sheet, facts);
    addRuns(sheet, facts);
    addExtras(sheet, facts);
    addSigns(sheet, facts);
    addNotes(sheet, facts);
}

} // namespace springback::report
