// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>

#include <algorithm>
#include <functional>

#include "footnotes.h"
#include "pages.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

constexpr auto kTimes = "×";

QString number(int value)
{
    return QLocale().toString(value);
}

QString partText(const FunctionPart& part)
{
    switch (part.kind) {
    case FunctionPart::Kind::Count:
        return Report::tr("%1: %2, pain ≤ %3", "test, count, pain")
            .arg(words::measureName(part.measure))
            .arg(part.atLeast)
            .arg(part.maxPain);
    case FunctionPart::Kind::Symmetry:
        return Report::tr("symmetry ≥ %1 %").arg(part.atLeast);
    case FunctionPart::Kind::VisaA:
        break;
    }
    return Report::tr("VISA-A ≥ %1, or %2 above the first").arg(part.atLeast).arg(part.gain);
}

QString functionText(const StagePlan& stage)
{
    QStringList parts;
    for (const FunctionPart& part : stage.gate.function)
        parts << partText(part);
    return parts.isEmpty() ? none() : parts.join(QStringLiteral("; "));
}

using TextOf = std::function<QString(const StagePlan&)>;

/// A row of the plan: a number of each stage, and what the number stands on.
struct PlanRow {
    QString name;
    TextOf text;
    std::vector<PlanNumber> sources;
    bool gate = true; ///< not asked in the last stage
};

std::vector<PlanRow> doseRows()
{
    return {
        { Report::tr("Dose, rest"),
            [](const StagePlan& s) {
                return Report::tr("%1 %2 %3 s, %4 s")
                    .arg(s.dose.sets)
                    .arg(QString::fromUtf8(kTimes))
                    .arg(s.dose.hold.count())
                    .arg(s.dose.rest.count());
            },
            { PlanNumber::Dose }, false },
        { Report::tr("Sessions a week"), [](const StagePlan& s) { return number(s.perWeek); }, { PlanNumber::PerWeek },
            false },
        { Report::tr("Whole days between"),
            [](const StagePlan& s) {
                return s.spacing == s.spacingAfterAmber
                    ? number(s.spacing)
                    : Report::tr("%1; %2 after 3–5").arg(s.spacing).arg(s.spacingAfterAmber);
            },
            { PlanNumber::Spacing }, false },
    };
}

std::vector<PlanRow> gateRows()
{
    return {
        { Report::tr("Days in the stage"),
            [](const StagePlan& s) {
                return s.gate.episodeDays > 0 ? Report::tr("%1; %2 in all").arg(s.gate.days).arg(s.gate.episodeDays)
                                              : number(s.gate.days);
            },
            { PlanNumber::StageDays, PlanNumber::EpisodeDays } },
        { Report::tr("Sessions (in days)"),
            [](const StagePlan& s) { return Report::tr("%1 (%2)").arg(s.gate.sessions).arg(s.gate.window); },
            { PlanNumber::SessionCount } },
        { Report::tr("Pain during, at most"),
            [](const StagePlan& s) {
                return s.gate.noneProvoked ? Report::tr("%1, none provoked").arg(s.gate.painDuring)
                                           : number(s.gate.painDuring);
            },
            { PlanNumber::PainDuring } },
        { Report::tr("Next morning, at most"), [](const StagePlan& s) { return number(s.gate.nextMorning); },
            { PlanNumber::NextMorning } },
        { Report::tr("Weekly rise, at most"),
            [](const StagePlan& s) {
                return QLocale().toString(
                    static_cast<double>(s.gate.trendHundredths) / 100.0, 'f', s.gate.trendHundredths % 10 == 0 ? 1 : 2);
            },
            { PlanNumber::Trend } },
        { Report::tr("Function tests"), functionText,
            { PlanNumber::HeelRaises10, PlanNumber::HeelRaises20, PlanNumber::Symmetry, PlanNumber::Hops,
                PlanNumber::VisaA } },
        { Report::tr("Set length, at least"),
            [](const StagePlan& s) {
                return s.gate.doseSeconds > 0 ? Report::tr("%1 s").arg(s.gate.doseSeconds) : none();
            },
            { PlanNumber::EasingSteps } },
        { Report::tr("Agreement"),
            [](const StagePlan& s) { return s.gate.signOff ? Report::tr("yes") : Report::tr("no"); },
            { PlanNumber::SignOff } },
    };
}

void addStageTable(Sheet& sheet, const Plan& plan, Footnotes& notes)
{
    const Plan published = publishedPlan();
    Table table{ Report::tr("The plan's numbers"), { { Report::tr("Number"), 1.75 } }, {} };
    for (int i = Stage::kFirst; i <= Stage::kLast; ++i)
        table.columns.push_back({ words::phaseShort(*Stage::of(i)), 1.35 });
    table.columns.push_back({ Report::tr("Source"), 0.85 });
    auto rows = doseRows();
    for (PlanRow& row : gateRows())
        rows.push_back(std::move(row));
    for (const PlanRow& row : rows) {
        std::vector<Cell> cells{ row.name };
        for (int i = Stage::kFirst; i <= Stage::kLast; ++i) {
            const Stage stage = *Stage::of(i);
            if (row.gate && i == Stage::kLast) {
                cells.emplace_back(none());
                continue;
            }
            const QString text = row.text(plan.at(stage));
            const QString before = row.text(published.at(stage));
            const bool changed = text != before;
            cells.emplace_back(changed ? Report::tr("%1 * (published: %2)").arg(text, before) : text, Sign::None,
                changed ? Weight::Strong : Weight::Normal);
        }
        cells.emplace_back(notes.marks(row.sources));
        table.rows.push_back(std::move(cells));
    }
    addTable(sheet, table);
}

void addGeneralNumbers(Sheet& sheet, const Facts& facts, const Plan& plan, Footnotes& notes)
{
    const QString bands = Report::tr("Bands of pain: green 0–%1, amber %2–%3, red above; 6 or more is a flare %4")
                              .arg(plan.safeMax)
                              .arg(plan.safeMax + 1)
                              .arg(plan.acceptableMax)
                              .arg(notes.marks({ PlanNumber::PainBands, PlanNumber::NoFlare }));
    const QString easing = plan.easing ? Report::tr("Sets of hops grow from 6 s to 45 s with clean sessions %1")
                                       : Report::tr("Sets of hops last 45 s from the first session %1");
    const QString miles
        = Report::tr("Running: up by %1 a week's total at a time, not before %2 days %3; "
                     "a warning above 110 % of the longest run of 30 days %4; recovery days by rating %5")
              .arg(words::distance(plan.miles.increment, facts.unit()))
              .arg(plan.miles.minDays)
              .arg(notes.marks({ PlanNumber::MileIncrement, PlanNumber::MileDays }),
                  notes.marks({ PlanNumber::LongestRun }), notes.marks({ PlanNumber::Recovery }));
    sheet.space(6);
    for (const QString& line : { bands, easing.arg(notes.marks({ PlanNumber::EasingSteps })), miles })
        sheet.paragraph(line, sheet.small());
    if (plan.selfManaged)
        sheet.paragraph(
            Report::tr("Self-managed: the runner's own confirmation stands for the agreement."), sheet.small());
    if (!plan.flarePlan.empty())
        sheet.paragraph(Report::tr("Agreed for a flare: %1").arg(lines(plan.flarePlan)), sheet.small());
    for (const ExtraExercise& extra : plan.extras)
        sheet.paragraph(
            Report::tr("Beside the phases: %1, %2").arg(oneLine(extra.name), oneLine(extra.dose)), sheet.small());
}

void addVersions(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Changes of the plan"),
        { { Report::tr("From"), 1.2 }, { Report::tr("By"), 2 }, { Report::tr("Reason"), 5 } }, {} };
    for (const PlanVersion& version : facts.records().plans)
        if (version.date <= facts.options.on)
            table.rows.push_back({ words::shortDate(version.date),
                version.by.empty() ? Report::tr("the runner") : oneLine(version.by), oneLine(version.reason) });
    addTable(sheet, table);
}

} // namespace

void addPlan(Sheet& sheet, const Facts& facts)
{
    const Plan& plan = facts.history.planOn(facts.options.on);
    Footnotes notes;
    addStageTable(sheet, plan, notes);
    addGeneralNumbers(sheet, facts, plan, notes);
    notes.add(sheet);
    addVersions(sheet, facts);
}

} // namespace springback::report
