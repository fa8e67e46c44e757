// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "case_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "case_versions.h"
#include "springback/app/backups.h"
#include "springback/app/case_merge.h"
#include "springback/app/entry_text.h"
#include "springback/app/plan_changes.h"
#include "springback/app/store_summary.h"
#include "springback/app/words.h"
#include "springback/codec/record_json.h"
#include "springback/domain/question.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseMerge)
};

QString edit(const QString& field, const QString& was, const QString& now)
{
    return Tr::tr("%1: %2 → %3").arg(field, was, now);
}

QString orNone(const std::string& text)
{
    return text.empty() ? Tr::tr("none") : QString::fromStdString(text);
}

const Question* sameIn(const std::vector<Question>& list, const Question& question)
{
    const auto found = std::find_if(list.begin(), list.end(),
        [&question](const Question& each) { return each.noted == question.noted && each.text == question.text; });
    return found == list.end() ? nullptr : &*found;
}

QStringList questionEdits(const std::vector<Question>& was, const std::vector<Question>& now)
{
    QStringList edits;
    for (const Question& question : now) {
        const Question* before = sameIn(was, question);
        if (!before || before->asked != question.asked)
            edits << (question.asked ? Tr::tr("question asked: %1") : Tr::tr("question: %1"))
                         .arg(QString::fromStdString(question.text));
    }
    for (const Question& question : was)
        if (!sameIn(now, question))
            edits << Tr::tr("question deleted: %1").arg(QString::fromStdString(question.text));
    return edits;
}

QStringList personEdits(const Runner& was, const Runner& now)
{
    QStringList edits;
    const auto add = [&edits](const QString& field, const std::string& a, const std::string& b) {
        if (a != b)
            edits << edit(field, orNone(a), orNone(b));
    };
    add(Tr::tr("name"), was.name, now.name);
    add(Tr::tr("clinician"), was.clinicianName, now.clinicianName);
    add(Tr::tr("clinician's phone"), was.clinicianPhone, now.clinicianPhone);
    const QuestionList before = readQuestions(was.note);
    const QuestionList after = readQuestions(now.note);
    add(Tr::tr("notes"), before.rest, after.rest);
    return edits + questionEdits(before.questions, after.questions);
}

QStringList courseEdits(const Episode& was, const Episode& now)
{
    QStringList edits;
    if (was.start != now.start)
        edits << edit(Tr::tr("start"), words::shortDate(was.start), words::shortDate(now.start));
    if (was.side != now.side)
        edits << edit(Tr::tr("side"), words::sideName(was.side), words::sideName(now.side));
    if (was.site != now.site)
        edits << edit(Tr::tr("site"), words::siteName(was.site), words::siteName(now.site));
    const auto closed = [](const Episode& of) { return of.closed ? words::shortDate(*of.closed) : Tr::tr("open"); };
    if (was.closed != now.closed)
        edits << edit(Tr::tr("closed"), closed(was), closed(now));
    return edits;
}

QStringList entryEdits(const Record& was, const Record& now, LengthUnit unit)
{
    QStringList edits;
    const auto* planWas = std::get_if<PlanVersion>(&was);
    const auto* planNow = std::get_if<PlanVersion>(&now);
    if (planWas && planNow) {
        for (const PlanChangeLine& line : planChanges(planWas->plan, planNow->plan, unit))
            edits << edit(line.what, line.before, line.after);
    }
    const auto before = fieldsOf(was, unit);
    const auto after = fieldsOf(now, unit);
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before[i] != after[i])
            edits << edit(after[i].name, before[i].value, after[i].value);
    }
    return edits;
}

QString courseLine(const EpisodeRecords& records)
{
    RecordSpan span;
    for (const Record& record : records.all())
        span.take(record);
    const QStringList parts{ words::sideName(records.episode.side),
        Tr::tr("since %1").arg(words::shortDate(records.episode.start)) };
    return (parts + span.texts()).join(QStringLiteral(" · "));
}

QString signOf(const ComingEntry& entry)
{
    if (entry.waits)
        return QStringLiteral("?");
    switch (entry.how) {
    case Coming::New:
    case Coming::Restored:
        return QStringLiteral("+");
    case Coming::Removed:
        return QStringLiteral("-");
    case Coming::Changed:
        break;
    }
    return QStringLiteral("~");
}

std::size_t countOf(const CaseComparison& comparison, Coming how)
{
    return static_cast<std::size_t>(std::count_if(comparison.entries.begin(), comparison.entries.end(),
        [how](const ComingEntry& entry) { return entry.how == how && !entry.waits; }));
}

void addSection(QStringList& lines, const CaseComparison& comparison, const QString& title, auto takes)
{
    QStringList section;
    for (const ComingEntry& entry : comparison.entries) {
        if (!takes(entry))
            continue;
        section << QStringLiteral("  %1 %2").arg(signOf(entry), entry.what);
        for (const QString& each : entry.edits)
            section << QStringLiteral("      %1").arg(each);
    }
    if (!section.isEmpty())
        lines << title << section;
}

} // namespace

Date latestDateAnywhere(const Moment& now)
{
    constexpr minutes kFarthestEast{ 14 * 60 };
    return livedDate({ now.at, std::max(now.offset, kFarthestEast) }, minutes{ 0 });
}

QString versionTitle(const store::Revision& version, LengthUnit unit)
{
    if (const auto entry = entryOf(version))
        return words::recordTitle(*entry, unit);
    if (version.kind == RecordKind::Runner)
        return Tr::tr("personal details");
    const Episode episode = codec::episodeFromText(version.body);
    return Tr::tr("course of rehab since %1").arg(words::shortDate(episode.start));
}

QStringList versionEdits(const store::Revision& was, const store::Revision& now, LengthUnit unit)
{
    if (was.kind == RecordKind::Runner)
        return personEdits(codec::runnerFromText(was.body), codec::runnerFromText(now.body));
    if (was.kind == RecordKind::Episode)
        return courseEdits(codec::episodeFromText(was.body), codec::episodeFromText(now.body));
    const auto before = entryOf(was);
    const auto after = entryOf(now);
    return entryEdits(*before, *after, unit);
}

QString versionNote(const store::Revision& was, const store::Revision& now)
{
    const auto before = entryOf(was);
    const auto after = entryOf(now);
    const bool accepted = before && after && needsYes(*after) && metaOf(*after).provenance == Provenance::FromFile
        && metaOf(*before).provenance != Provenance::FromFile;
    return accepted ? Tr::tr("accepted by the runner") : QString();
}

QStringList caseSummary(const Case& content)
{
    QStringList lines;
    for (const auto& records : content.episodes)
        lines << courseLine(records);
    return lines;
}

QString lastChangeOf(const exchange::CaseFile& file, const Moment& now)
{
    Moment last = file.content.runner.meta.edited;
    const auto look = [&last](const Meta& meta) {
        if (meta.edited.at > last.at)
            last = meta.edited;
    };
    for (const auto& episode : file.content.episodes) {
        look(episode.episode.meta);
        for (const Record& record : episode.all())
            look(metaOf(record));
    }
    for (const Record& record : file.deleted)
        look(metaOf(record));
    return nearMoment(last, now);
}

QStringList comparisonLines(const CaseComparison& comparison)
{
    QStringList lines;
    const auto of
        = [](Coming how) { return [how](const ComingEntry& entry) { return entry.how == how && !entry.waits; }; };
    const auto counted
        = [&comparison](const QString& title, Coming how) { return title.arg(countOf(comparison, how)); };
    addSection(lines, comparison, counted(Tr::tr("New: %1"), Coming::New), of(Coming::New));
    addSection(lines, comparison, counted(Tr::tr("Changed: %1"), Coming::Changed), of(Coming::Changed));
    addSection(lines, comparison, counted(Tr::tr("Removed: %1"), Coming::Removed), of(Coming::Removed));
    addSection(lines, comparison, counted(Tr::tr("Restored: %1"), Coming::Restored), of(Coming::Restored));
    addSection(lines, comparison, Tr::tr("Waiting for the runner's yes (from file, author not proven):"),
        [](const ComingEntry& entry) { return entry.waits; });
    if (comparison.older > 0)
        lines << Tr::tr("For the history only, nothing changes: %1").arg(comparison.older);
    if (!comparison.openTwice.isEmpty())
        lines << comparison.openTwice;
    if (comparison.changesNothing())
        lines << Tr::tr("Nothing in it is new.");
    return lines;
}

} // namespace springback::app
