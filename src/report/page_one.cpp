// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>

#include <algorithm>
#include <array>

#include "chart_block.h"
#include "pages.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

const QColor kLine(0x9a, 0x9a, 0x9a);
const QColor kTint(0xf4, 0xf4, 0xf4);

void addHead(Sheet& sheet, const Facts& facts, const Overview& view)
{
    const QString date = words::longDate(facts.options.on);
    sheet.write(0, sheet.y(), sheet.width() / 2, Report::tr("Appointment summary"), sheet.bold(sheet.muted()));
    sheet.write(sheet.width() / 2, sheet.y(), sheet.width() / 2, date, sheet.muted(), Qt::AlignRight);
    sheet.advance(sheet.lineHeight(sheet.muted()) + 2);
    Look name = sheet.bold(sheet.body());
    constexpr qsizetype kLongName = 60;
    name.font.setPixelSize(view.name.size() > kLongName ? 14 : 21);
    sheet.paragraph(view.name, name);
    sheet.paragraph(view.who, sheet.body());
    sheet.paragraph(view.background, sheet.muted());
    sheet.advance(3);
    sheet.rule(0, sheet.y(), sheet.width(), 1.2, Qt::black);
    sheet.advance(5);
    sheet.paragraph(Report::tr("%1. Patient-reported, not verified.").arg(view.period), sheet.bold(sheet.body()));
    if (!view.visit.isEmpty())
        sheet.paragraph(Report::tr("Decided on this day: %1").arg(view.visit), sheet.bold(sheet.body()));
    sheet.advance(6);
}

/// A column of lines of its own, beside another: where it goes on is kept here.
class ColumnOf {
public:
    ColumnOf(Sheet& sheet, double x, double y, double width) : m_sheet(sheet), m_x(x), m_y(y), m_width(width) { }

    void line(const QString& text, const Look& look, double indent = 0)
    {
        if (!text.isEmpty())
            m_y += m_sheet.write(m_x + indent, m_y, m_width - indent, text, look) + 1.5;
    }
    void bullet(const QString& text, const Look& look)
    {
        const double middle = m_y + m_sheet.lineHeight(look) * 0.55;
        const QRectF dot(m_x + 1, middle - 1.5, 3, 3);
        m_sheet.box(dot, {}, Qt::black);
        line(text, look, 11);
    }
    void gap(double height) { m_y += height; }
    double end() const { return m_y; }

private:
    Sheet& m_sheet;
    double m_x, m_y, m_width;
};

void addToday(ColumnOf& column, const Sheet& sheet, const Overview& view)
{
    column.line(view.adviceFor, sheet.muted());
    column.line(view.advice, sheet.bold(sheet.body()));
    for (const QString& line : view.adviceWhy)
        column.line(line, sheet.small());
    column.line(view.talk, sheet.bold(sheet.small()));
}

void addMiles(ColumnOf& column, const Sheet& sheet, const Overview& view)
{
    column.line(Report::tr("Running"), sheet.muted());
    column.line(view.miles, sheet.bold(sheet.body()));
    for (const QString& line : view.milesWhy)
        column.line(line, sheet.small());
}

/// What was done, and how far the milestones are: each line goes under the column that is shorter by then.
QStringList besideLines(const Overview& view)
{
    constexpr qsizetype kMilestones = 3;
    QStringList lines = view.load;
    for (const QString& milestone : view.milestones.mid(0, kMilestones))
        lines << Report::tr("Milestone: %1").arg(milestone);
    if (view.milestones.size() > kMilestones)
        lines << Report::tr("and %1 more milestones").arg(view.milestones.size() - kMilestones);
    return lines;
}

void addOverview(Sheet& sheet, const Overview& view)
{
    constexpr double kPad = 8;
    const double left = sheet.width() * 0.52;
    const double boxLeft = left + 16;
    const double top = sheet.y();
    ColumnOf changes(sheet, 0, top + kPad - 2, left);
    changes.line(Report::tr("What changed"), sheet.bold(sheet.body()));
    changes.gap(1);
    for (const QString& change : view.changes)
        changes.bullet(change, sheet.small());
    ColumnOf today(sheet, boxLeft + kPad, top + kPad, sheet.width() - boxLeft - 2 * kPad);
    addToday(today, sheet, view);
    today.gap(6);
    addMiles(today, sheet, view);
    const double boxEnd = today.end() + kPad;
    sheet.box(QRectF(boxLeft, top, sheet.width() - boxLeft, boxEnd - top), kLine, {});
    ColumnOf beside(sheet, boxLeft, boxEnd + 5, sheet.width() - boxLeft);
    for (const QString& line : besideLines(view))
        (changes.end() < beside.end() ? changes : beside).bullet(line, sheet.small());
    sheet.advance(std::max({ changes.end(), boxEnd, beside.end() - 5 }) - top + 8);
}

void addFlags(Sheet& sheet, const Overview& view)
{
    constexpr double kPad = 6;
    for (const OverviewFlag& flag : view.flags) {
        const QString text = flagText(flag);
        const Look look = flag.stop ? sheet.bold(sheet.body()) : sheet.body();
        const double width = sheet.width() - 26 - kPad;
        const double height = sheet.measure(text, width, look) + kPad * 2;
        sheet.ensure(height);
        sheet.box(QRectF(0, sheet.y(), sheet.width(), height), Qt::black, kTint);
        sheet.sign(Sign::Warning, QPointF(14, sheet.y() + kPad + sheet.lineHeight(look) / 2), 13);
        sheet.write(26, sheet.y() + kPad, width, text, look);
        sheet.advance(height + 7);
    }
}

/// What the runner wants to ask, each with a box to tick.
void addQuestions(Sheet& sheet, const Overview& view)
{
    constexpr qsizetype kShown = 4;
    if (view.questions.isEmpty())
        return;
    sheet.paragraph(Report::tr("The runner asks"), sheet.bold(sheet.body()));
    const double line = sheet.lineHeight(sheet.small());
    for (const QString& question : view.questions.mid(0, kShown)) {
        sheet.ensure(line);
        sheet.box(QRectF(1, sheet.y() + line * 0.2, line * 0.6, line * 0.6), kLine, {});
        sheet.paragraph(question, sheet.small(), line);
    }
    if (view.questions.size() > kShown)
        sheet.paragraph(
            Report::tr("and %1 more questions, with the notes").arg(view.questions.size() - kShown), sheet.small());
    sheet.advance(6);
}

constexpr double kLeastPain = 150;
constexpr double kLeastWeekly = 125;
constexpr double kGap = 4;

void addPainChart(Sheet& sheet, const Facts& facts, double height)
{
    sheet.ensure(height);
    addChart(sheet, { charts::ChartKind::Pain, facts.data, facts.range, charts::Detail::Full },
        QRectF(0, sheet.y(), sheet.width(), height));
    sheet.advance(height + kGap);
}

void addWeeklyCharts(Sheet& sheet, const Facts& facts, double height)
{
    sheet.ensure(height);
    const double half = (sheet.width() - 16) / 2;
    addChart(sheet, { charts::ChartKind::Miles, facts.data, facts.range, charts::Detail::Compact },
        QRectF(0, sheet.y(), half, height));
    addChart(sheet, { charts::ChartKind::Dose, facts.data, facts.range, charts::Detail::Compact },
        QRectF(half + 16, sheet.y(), half, height));
    sheet.advance(height + kGap);
}

Table gateTable(const std::vector<OverviewCriterion>& criteria)
{
    Table table{ {},
        { { Report::tr("Criterion"), 2 }, { Report::tr("What is"), 3 }, { Report::tr("Asked"), 2.3 },
            { Report::tr("Result"), 1.5 }, { Report::tr("Blocked by"), 1.5 } },
        {} };
    for (const OverviewCriterion& each : criteria) {
        constexpr std::array kSigns{ Sign::Tick, Sign::Cross, Sign::Ring, Sign::Dash };
        const Sign sign = kSigns[static_cast<std::size_t>(each.result)];
        const Weight weight = each.passes ? Weight::Normal : Weight::Strong;
        table.rows.push_back(
            { { each.name, Sign::None, weight }, each.is, each.asked, { each.word, sign, weight }, each.blockedBy });
    }
    return table;
}

void addGate(Sheet& sheet, const Overview& view)
{
    if (view.criteria.empty()) {
        sheet.paragraph(view.gate, sheet.body());
        return;
    }
    sheet.ensure(sheet.lineHeight(sheet.body()) * 5);
    sheet.paragraph(view.gate, sheet.bold(sheet.body()));
    if (!view.stable.isEmpty())
        sheet.paragraph(view.stable, sheet.body());
    addTable(sheet, gateTable(view.criteria));
}

double gateHeight(const Sheet& like, const Facts& facts, const Overview& view)
{
    Sheet scratch(facts.options.paper, like.body().font);
    addGate(scratch, view);
    return scratch.y() + scratch.height() * (scratch.pageCount() - 1);
}

/// The charts take what the gate leaves them. Where long texts leave too little, the weekly ones follow the gate.
void addChartsAndGate(Sheet& sheet, const Facts& facts, const Overview& view)
{
    constexpr double kMargin = 3;
    const double room = sheet.height() - sheet.y() - gateHeight(sheet, facts, view) - 2 * kGap - kMargin;
    if (room < kLeastPain + kLeastWeekly) {
        addPainChart(sheet, facts, std::clamp(room, kLeastPain, 220.0));
        addGate(sheet, view);
        sheet.space(10);
        addWeeklyCharts(sheet, facts, 170);
        return;
    }
    const double pain = std::clamp(room * 0.53, kLeastPain, 250.0);
    addPainChart(sheet, facts, pain);
    addWeeklyCharts(sheet, facts, std::min(room - pain, 210.0));
    addGate(sheet, view);
}

} // namespace

void addPageOne(Sheet& sheet, const Facts& facts)
{
    const Overview view = overviewOf(facts);
    addHead(sheet, facts, view);
    addFlags(sheet, view);
    addOverview(sheet, view);
    addQuestions(sheet, view);
    addChartsAndGate(sheet, facts, view);
}

} // namespace springback::report
