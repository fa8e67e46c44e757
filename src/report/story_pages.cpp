// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "pages.h"
#include "springback/domain/question.h"
#include "springback/words/milestone_words.h"
#include "springback/words/visit_words.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

void addNothing(Sheet& sheet, const QString& title, const QString& text)
{
    sheet.heading(title, sheet.lineHeight(sheet.body()));
    sheet.paragraph(text, sheet.body());
}

bool isFlare(const Rating& rating)
{
    return rating && rating->value() >= kFlareFrom;
}

/// Every rating of 6 or more of a date, with where it was given.
QStringList flareRatings(const Facts& facts, Date date)
{
    QStringList parts;
    const auto add = [&parts](const QString& what, const Rating& rating) {
        if (isFlare(rating))
            parts << Report::tr("%1: %2", "what was rated, and the rating").arg(what, words::rating(rating));
    };
    if (const CheckIn* checkIn = facts.history.checkInOn(date))
        add(Report::tr("morning"), checkIn->pain);
    for (const Session& session : facts.records().sessions)
        if (session.date == date) {
            add(Report::tr("before the session"), session.before);
            add(Report::tr("session"), worstPain(session));
        }
    for (const Run& run : facts.records().runs)
        if (run.date == date)
            add(Report::tr("run of %1").arg(words::distance(run.distance, facts.unit())), worse(run.during, run.after));
    for (const Measure& measure : facts.records().measures)
        if (measure.date == date)
            for (const MeasureValue& value : measure.values)
                add(words::measureName(measure.kind), value.pain);
    for (const ExtraDone& extra : facts.records().extras)
        if (extra.date == date)
            add(oneLine(extra.exercise), extra.pain);
    return parts;
}

void addFlares(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Flares"),
        { { Report::tr("Date"), 1.2 }, { Report::tr("Stage"), 1.4 }, { Report::tr("Ratings of 6 or more"), 5 } }, {} };
    for (const Date date : facts.summary.flares)
        table.rows.push_back({ words::shortDate(date), words::phaseShort(facts.history.stageOn(date)),
            flareRatings(facts, date).join(Report::tr("; ")) });
    if (table.rows.empty())
        return addNothing(sheet, table.title, Report::tr("None in this period (a rating of 6 or more)."));
    addTable(sheet, table);
}

QString moveName(Move move)
{
    switch (move) {
    case Move::Advance:
        return Report::tr("through the gate");
    case Move::Override:
        return Report::tr("by override");
    case Move::StepBack:
        break;
    }
    return Report::tr("step back");
}

QString whoOf(const std::string& by)
{
    return by.empty() ? Report::tr("the runner") : oneLine(by);
}

/// The criteria that did not stand as met when an override was made; the gate's names are the file's.
QString unmetOf(const StageChange& change)
{
    QStringList unmet;
    for (const QString& part : QString::fromStdString(change.verdict).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString id = part.section(QLatin1Char(':'), 0, 0);
        const QString result = part.section(QLatin1Char(':'), 1);
        for (int i = 0; i <= static_cast<int>(CriterionId::SignOff); ++i) {
            const auto known = static_cast<CriterionId>(i);
            const auto name = nameOf(known);
            if (id != QLatin1String(name.data(), static_cast<qsizetype>(name.size())))
                continue;
            if (result == QLatin1String("not_met"))
                unmet << Report::tr("%1 not met").arg(words::criterion(known));
            else if (result == QLatin1String("no_data"))
                unmet << Report::tr("%1 without data").arg(words::criterion(known));
        }
    }
    return unmet.join(Report::tr(", "));
}

void addStages(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Stages and agreements since the beginning"),
        { { Report::tr("Date"), 1.2 }, { Report::tr("What"), 2.6 }, { Report::tr("How"), 1.4 },
            { Report::tr("By"), 1.6 }, { Report::tr("Reason and remarks"), 3 } },
        {} };
    const Episode& episode = facts.history.episode();
    std::vector<std::pair<Date, std::vector<Cell>>> rows{ { episode.start,
        { words::shortDate(episode.start), Report::tr("Start in %1").arg(words::phaseShort(Stage::first())), QString(),
            QString(), QString() } } };
    for (const StageChange& change : facts.records().stageChanges) {
        QStringList remarks{ oneLine(change.reason), change.move == Move::Override ? unmetOf(change) : QString(),
            words::provenance(change.meta) };
        remarks.removeAll(QString());
        rows.push_back({ change.date,
            { words::shortDate(change.date),
                Report::tr("%1 → %2").arg(words::phaseShort(change.from), words::phaseShort(change.to)),
                moveName(change.move), whoOf(change.by), remarks.join(Report::tr("; ")) } });
    }
    for (const SignOff& signOff : facts.records().signOffs) {
        const bool own = signOff.meta.provenance == Provenance::Clinician;
        const QString origin = own ? Report::tr("the clinician's own entry") : words::provenance(signOff.meta);
        rows.push_back({ signOff.date,
            { words::shortDate(signOff.date), Report::tr("Agreement for %1").arg(words::phaseShort(signOff.stage)),
                Report::tr("sign-off"), whoOf(signOff.by), origin } });
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& row : rows)
        if (row.first <= facts.options.on)
            table.rows.push_back(std::move(row.second));
    addTable(sheet, table);
}

void addTargets(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Weekly running target"),
        { { Report::tr("From"), 1.2 }, { Report::tr("Target"), 1, Qt::AlignRight }, { Report::tr("By"), 1.8 },
            { Report::tr("Reason and remarks"), 4 } },
        {} };
    for (const MileTarget& target : facts.records().mileTargets) {
        QStringList remarks{ oneLine(target.reason), words::provenance(target.meta) };
        remarks.removeAll(QString());
        if (target.date <= facts.options.on)
            table.rows.push_back({ words::shortDate(target.date), words::distance(target.target, facts.unit()),
                whoOf(target.by), remarks.join(Report::tr("; ")) });
    }
    addTable(sheet, table);
}

void addMilestones(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Milestones"),
        { { Report::tr("Milestone"), 4 }, { Report::tr("Term"), 0.8 }, { Report::tr("Due"), 1.2 },
            { Report::tr("Reached"), 1.2 } },
        {} };
    for (const Milestone& milestone : facts.records().milestones) {
        const MilestoneStand stand = standOf(milestone, facts.records(), facts.options.on);
        QString label = oneLine(milestone.label);
        if (milestone.measure && milestone.atLeastTenths)
            label += Report::tr(" (%1: %2)", "measure and value")
                         .arg(words::measureName(*milestone.measure), tenths(*milestone.atLeastTenths));
        table.rows.push_back({ label, milestone.longTerm ? Report::tr("long") : Report::tr("short"),
            milestone.due ? words::shortDate(*milestone.due) : none(),
            stand.reached ? words::milestoneDone(stand) : Report::tr("not yet") });
    }
    addTable(sheet, table);
}

void addVisits(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Visits"),
        { { Report::tr("Date"), 1.2 }, { Report::tr("With"), 1.5 }, { Report::tr("Shared note"), 3.4 },
            { Report::tr("Decision"), 1.6 }, { Report::tr("Next"), 1.2 } },
        {} };
    for (const Visit& visit : facts.records().visits)
        if (visit.date <= facts.options.on)
            table.rows.push_back({ words::shortDate(visit.date), oneLine(visit.with), lines(visit.sharedNote),
                oneLine(words::visitDecision(visit.decision).toStdString()),
                visit.next ? words::shortDate(*visit.next) : none() });
    addTable(sheet, table);
}

void addQuestions(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Questions of the runner"),
        { { Report::tr("Noted"), 1.2 }, { Report::tr("Question"), 5 }, { Report::tr("Asked at the visit"), 1.6 } },
        {} };
    for (const Question& question : readQuestions(facts.runner.note).questions)
        if (question.noted <= facts.options.on)
            table.rows.push_back({ words::shortDate(question.noted), oneLine(question.text),
                question.asked ? Report::tr("yes") : Report::tr("not yet") });
    addTable(sheet, table);
}

} // namespace

void addStory(Sheet& sheet, const Facts& facts)
{
    addFlares(sheet, facts);
    addStages(sheet, facts);
    addTargets(sheet, facts);
    addMilestones(sheet, facts);
    addVisits(sheet, facts);
    addQuestions(sheet, facts);
}

} // namespace springback::report
