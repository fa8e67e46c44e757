// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home_sections.h"

#include <algorithm>
#include <array>

#include "springback/domain/summary.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

const QColor kLine(0x9a, 0x9a, 0x9a);
const QColor kTint(0xf1, 0xf1, 0xf1);
constexpr double kPad = 6;
constexpr double kGap = 6; ///< between boxes that stand side by side

QString shortDose(const StagePlan& stage)
{
    return Report::tr("%1 × %2 s").arg(stage.dose.sets).arg(stage.dose.hold.count());
}

void writeBoxed(Sheet& sheet, const QRectF& area, const QString& head, const QString& text)
{
    const double inner = area.width() - 2 * kPad;
    const double used = sheet.write(area.left() + kPad, area.top() + kPad, inner, head, sheet.bold(sheet.body()));
    sheet.write(area.left() + kPad, area.top() + kPad + used + 2, inner, text, sheet.small());
}

double boxedHeight(Sheet& sheet, double width, const QString& head, const QString& text)
{
    const double inner = width - 2 * kPad;
    return sheet.measure(head, inner, sheet.bold(sheet.body())) + 2 + sheet.measure(text, inner, sheet.small())
        + 2 * kPad;
}

struct Said {
    QString head, text;
};

/// Boxes of equal height beside each other.
void addBoxes(Sheet& sheet, const std::vector<Said>& boxes)
{
    const double width = (sheet.width() - kGap * double(boxes.size() - 1)) / double(boxes.size());
    double height = 0;
    for (const Said& box : boxes)
        height = std::max(height, boxedHeight(sheet, width, box.head, box.text));
    double x = 0;
    for (const Said& box : boxes) {
        const QRectF area(x, sheet.y(), width, height);
        sheet.box(area, kLine, {});
        writeBoxed(sheet, area, box.head, box.text);
        x += width + kGap;
    }
    sheet.advance(height);
}

} // namespace

void addPhases(Sheet& sheet, const Home& home)
{
    constexpr int kDrawn = 5;
    constexpr double kFigure = 74;
    sheet.heading(Report::tr("The way"), kFigure);
    const double width = (sheet.width() - kGap * (kDrawn - 1)) / kDrawn;
    double lowest = 0;
    for (int i = 0; i < kDrawn; ++i) {
        const Stage stage = *Stage::of(i + 1);
        const double x = i * (width + kGap);
        const double top = sheet.y() + kPad;
        const Look name = stage == home.stage() ? sheet.bold(sheet.small()) : sheet.small();
        sheet.figure(QRectF(x + (width - kFigure) / 2, top, kFigure, kFigure), home.options.figure, stage,
            Variant::Full, home.drawnSide());
        double y = top + kFigure + 3;
        y += sheet.write(x + kPad, y, width - 2 * kPad, words::phaseShort(stage), name, Qt::AlignHCenter);
        const StagePlan& plan = home.plan().at(stage);
        y += sheet.write(x + kPad, y, width - 2 * kPad, shortDose(plan), sheet.muted(), Qt::AlignHCenter);
        lowest = std::max(lowest, y + kPad - 2);
    }
    for (int i = 0; i < kDrawn; ++i) {
        const bool now = *Stage::of(i + 1) == home.stage();
        const QRectF frame(i * (width + kGap), sheet.y(), width, lowest - sheet.y());
        sheet.box(frame, now ? QColor(Qt::black) : kLine, {});
        if (now)
            sheet.box(frame.adjusted(1.5, 1.5, -1.5, -1.5), Qt::black, {});
    }
    sheet.advance(lowest - sheet.y() + 3);
    sheet.paragraph(Report::tr("On to the next phase when its criteria are met and agreed, not by the calendar. Then "
                               "twice a week to keep it."),
        sheet.small());
}

void addRatings(Sheet& sheet, const Home& home)
{
    const Plan& plan = home.plan();
    sheet.heading(Report::tr("Rate the pain from 0 to 10: during, 10 minutes after, and with the next morning's first "
                             "steps"),
        60);
    addBoxes(sheet,
        { { Report::tr("0–%1: green").arg(plan.safeMax), Report::tr("Go on as planned.") },
            { Report::tr("%1–%2: amber").arg(plan.safeMax + 1).arg(plan.acceptableMax),
                Report::tr("Acceptable. Take the easier variant if the morning was amber, and add nothing.") },
            { Report::tr("%1–10: red").arg(plan.acceptableMax + 1),
                Report::tr("A flare. No exercise for two days after it, no running for three; then the easier "
                           "variant.") } });
    if (!plan.flarePlan.empty()) {
        sheet.advance(3);
        sheet.paragraph(Report::tr("Agreed for a flare: %1").arg(lines(plan.flarePlan).left(200)), sheet.small());
    }
}

void addLadder(Sheet& sheet, const Home& home)
{
    constexpr int kRungs = 6;
    constexpr double kLowest = 40;
    constexpr double kStep = 6;
    sheet.heading(Report::tr("The week's running"), 90);
    const auto miles = summarise(home.history, home.options.on, home.options.on, home.options.on).miles;
    if (!miles) {
        sheet.paragraph(
            Report::tr("No target yet: agree on what is tolerated now, and write it down here."), sheet.body());
        return;
    }
    const MilePlan& rule = home.plan().miles;
    const double width = (sheet.width() - kGap * (kRungs - 1)) / kRungs;
    const double bottom = sheet.y() + kLowest + kStep * (kRungs - 1);
    Distance rung = miles->target;
    for (int i = 0; i < kRungs; ++i) {
        const double height = kLowest + kStep * i;
        const QRectF area(i * (width + kGap), bottom - height, width, height);
        sheet.box(area, i == 0 ? QColor(Qt::black) : kLine, i == 0 ? kTint : QColor());
        sheet.write(area.left(), area.top() + 3, width, words::distance(rung, home.runner.unit),
            sheet.bold(sheet.body()), Qt::AlignHCenter);
        const QString from
            = i == 0 ? Report::tr("from %1").arg(words::dayMonth(miles->since)) : Report::tr("from ______");
        sheet.write(
            area.left(), area.top() + 3 + sheet.lineHeight(sheet.body()), width, from, sheet.muted(), Qt::AlignHCenter);
        rung = rung + rule.increment;
    }
    sheet.advance(bottom - sheet.y() + 4);
    sheet.paragraph(
        Report::tr(
            "One step up after %n day(s) or more, when the week's runs and the mornings after them stayed green; "
            "never together with a new phase. After a flare one step down.",
            nullptr, rule.minDays),
        sheet.small());
}

void addStopSigns(Sheet& sheet)
{
    sheet.heading(Report::tr("Stop, and be seen"), 70);
    for (const FlagKind kind : { FlagKind::Rupture, FlagKind::Clot, FlagKind::Infection, FlagKind::Fluoroquinolone }) {
        const double mark = sheet.lineHeight(sheet.small());
        sheet.ensure(mark);
        sheet.sign(Sign::Warning, QPointF(mark / 2, sheet.y() + mark / 2), mark * 0.7);
        sheet.paragraph(Report::tr("%1. %2", "red flag, what to do").arg(words::flagTitle(kind), words::flagAct(kind)),
            sheet.small(), mark + kPad);
        sheet.advance(1);
    }
}

void addWeek(Sheet& sheet)
{
    constexpr int kRows = 7;
    constexpr double kLowRow = 15;
    constexpr double kHighRow = 23;
    const std::array columns{ Report::tr("Day"), Report::tr("Morning"), Report::tr("Before"), Report::tr("During"),
        Report::tr("10 min after"), Report::tr("Run"), Report::tr("Pain in it") };
    const double head = sheet.lineHeight(sheet.muted()) + 4;
    const double room = sheet.height() - sheet.y() - head - 12;
    const double row = std::min(kHighRow, room / kRows);
    if (row < kLowRow)
        return;
    sheet.space(10);
    const double width = sheet.width() / double(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        sheet.write(double(i) * width + 3, sheet.y(), width - 6, columns[i], sheet.muted());
    sheet.advance(head);
    const double top = sheet.y();
    for (int i = 0; i <= kRows; ++i)
        sheet.rule(0, top + i * row, sheet.width(), 0.6, kLine);
    for (std::size_t i = 0; i <= columns.size(); ++i)
        sheet.rule(double(i) * width, top, 0.6, kRows * row, kLine);
    sheet.advance(kRows * row);
}

} // namespace springback::report
