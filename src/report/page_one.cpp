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

QString who(const Facts& facts)
{
    const Episode& episode = facts.history.episode();
    const Date on = facts.options.on;
    const Stage stage = facts.history.stageOn(on);
    QStringList parts{ Report::tr("%1 Achilles, %2", "side and site")
                           .arg(words::sideName(episode.side), words::siteName(episode.site)),
        Report::tr("began %1, day %2").arg(words::shortDate(episode.start)).arg((on - episode.start).count()),
        Report::tr("%1 since %2, day %3")
            .arg(words::phaseShort(stage), words::shortDate(facts.history.stageSince(on)))
            .arg((on - facts.history.stageSince(on)).count()) };
    if (facts.runner.birthYear)
        parts << Report::tr("born %1").arg(*facts.runner.birthYear);
    return parts.join(QStringLiteral(" · "));
}

QString background(const Facts& facts)
{
    QStringList parts;
    QStringList causes;
    for (const Cause cause : facts.history.episode().causes)
        causes << words::causeName(cause);
    if (!causes.isEmpty())
        parts << Report::tr("Likely causes: %1").arg(causes.join(Report::tr(", ")));
    if (!facts.runner.clinicianName.empty())
        parts << Report::tr("Clinician: %1").arg(oneLine(facts.runner.clinicianName));
    else if (facts.history.planOn(facts.options.on).selfManaged)
        parts << Report::tr("On their own, without a clinician");
    return parts.join(QStringLiteral(" · "));
}

void addHead(Sheet& sheet, const Facts& facts)
{
    const QString date = words::longDate(facts.options.on);
    sheet.write(0, sheet.y(), sheet.width() / 2, Report::tr("Appointment summary"), sheet.bold(sheet.muted()));
    sheet.write(sheet.width() / 2, sheet.y(), sheet.width() / 2, date, sheet.muted(), Qt::AlignRight);
    sheet.advance(sheet.lineHeight(sheet.muted()) + 2);
    Look name = sheet.bold(sheet.body());
    constexpr qsizetype kLongName = 60;
    const QString text = nameOf(facts.runner);
    name.font.setPixelSize(text.size() > kLongName ? 14 : 21);
    sheet.paragraph(facts.runner.sample ? Report::tr("%1 (sample data, made up)").arg(text) : text, name);
    sheet.paragraph(who(facts), sheet.body());
    sheet.paragraph(background(facts), sheet.muted());
    sheet.advance(3);
    sheet.rule(0, sheet.y(), sheet.width(), 1.2, Qt::black);
    sheet.advance(5);
    sheet.paragraph(Report::tr("%1. Patient-reported, not verified.").arg(periodText(facts)), sheet.bold(sheet.body()));
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

void addToday(ColumnOf& column, const Sheet& sheet, const Facts& facts)
{
    const TodayAdvice& today = facts.summary.today;
    column.line(Report::tr("Advice for %1").arg(words::date(facts.options.on)), sheet.muted());
    column.line(words::advice(today.advice), sheet.bold(sheet.body()));
    if (today.dose && today.variant)
        column.line(Report::tr("%1: %2").arg(words::exerciseName(today.stage, *today.variant),
                        words::dose(*today.dose, facts.history.episode().side, today.stage)),
            sheet.small());
    for (const TodayReason reason : today.reasons)
        column.line(words::reason(reason, today), sheet.small());
    if (today.talkToClinician)
        column.line(Report::tr("Three steps back within 28 days: to be talked over."), sheet.bold(sheet.small()));
}

void addMiles(ColumnOf& column, const Sheet& sheet, const Facts& facts)
{
    column.line(Report::tr("Running"), sheet.muted());
    if (!facts.summary.miles) {
        column.line(Report::tr("No weekly target is recorded."), sheet.small());
        return;
    }
    const MileVerdict& miles = *facts.summary.miles;
    const LengthUnit unit = facts.unit();
    column.line(words::mileHeadline(miles, unit), sheet.bold(sheet.body()));
    column.line(Report::tr("Last 7 days %1; longest run of 30 days %2")
                    .arg(words::distance(miles.weekTotal, unit), words::distance(miles.longest30, unit)),
        sheet.small());
    constexpr std::size_t kReasons = 4;
    for (std::size_t i = 0; i < std::min(miles.why.size(), kReasons); ++i)
        column.line(words::mileReason(miles.why[i], miles, unit), sheet.small());
    if (miles.why.size() > kReasons)
        column.line(Report::tr("and %1 more reasons").arg(miles.why.size() - kReasons), sheet.small());
    if (miles.warning)
        column.line(Report::tr("The run of %1 was %2 % above the longest of the 30 days before it.")
                        .arg(words::date(miles.warning->date))
                        .arg(miles.warning->percent),
            sheet.small());
    column.line(miles.nextRunDate ? Report::tr("Next run from %1").arg(words::date(*miles.nextRunDate))
                                  : Report::tr("No run date while a stop sign is open"),
        sheet.small());
}

void addOverview(Sheet& sheet, const Facts& facts)
{
    constexpr double kPad = 8;
    const double left = sheet.width() * 0.52;
    const double boxLeft = left + 16;
    const double top = sheet.y();
    ColumnOf changes(sheet, 0, top + kPad - 2, left);
    changes.line(Report::tr("What changed"), sheet.bold(sheet.body()));
    changes.gap(1);
    for (const QString& change : changesIn(facts))
        changes.bullet(change, sheet.small());
    ColumnOf today(sheet, boxLeft + kPad, top + kPad, sheet.width() - boxLeft - 2 * kPad);
    addToday(today, sheet, facts);
    today.gap(6);
    addMiles(today, sheet, facts);
    const double boxEnd = today.end() + kPad;
    sheet.box(QRectF(boxLeft, top, sheet.width() - boxLeft, boxEnd - top), kLine, {});
    // What was done goes under the shorter column.
    const bool isLeftShorter = changes.end() < boxEnd;
    ColumnOf beside(sheet, boxLeft, boxEnd + 5, sheet.width() - boxLeft);
    for (const QString& line : loadIn(facts))
        (isLeftShorter ? changes : beside).bullet(line, sheet.small());
    sheet.advance(std::max({ changes.end(), boxEnd, beside.end() - 5 }) - top + 8);
}

void addFlags(Sheet& sheet, const Facts& facts)
{
    constexpr double kPad = 6;
    for (const Flag& flag : facts.summary.openFlags) {
        const QString kind = isStop(flag.kind) ? Report::tr("STOP, open") : Report::tr("Ask, open");
        const QString text
            = Report::tr("%1 since %2: %3. %4")
                  .arg(kind, words::shortDate(flag.opened), words::flagTitle(flag.kind), words::flagAct(flag.kind));
        const Look look = isStop(flag.kind) ? sheet.bold(sheet.body()) : sheet.body();
        const double width = sheet.width() - 26 - kPad;
        const double height = sheet.measure(text, width, look) + kPad * 2;
        sheet.ensure(height);
        sheet.box(QRectF(0, sheet.y(), sheet.width(), height), Qt::black, kTint);
        sheet.sign(Sign::Warning, QPointF(14, sheet.y() + kPad + sheet.lineHeight(look) / 2), 13);
        sheet.write(26, sheet.y() + kPad, width, text, look);
        sheet.advance(height + 7);
    }
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

void addGate(Sheet& sheet, const Facts& facts)
{
    if (!facts.summary.gate) {
        sheet.paragraph(Report::tr("Maintenance: there is no further gate."), sheet.body());
        return;
    }
    const Verdict& verdict = *facts.summary.gate;
    const QString state = verdict.ready() ? Report::tr("open: ready to move on when agreed")
                                          : words::gateEarliest(facts.summary.earliest, facts.options.on);
    sheet.ensure(sheet.lineHeight(sheet.body()) * 5);
    sheet.paragraph(Report::tr("Gate %1 · %2").arg(words::gateHeadline(verdict), state), sheet.bold(sheet.body()));
    if (verdict.stableAmber)
        sheet.paragraph(Report::tr("Stable at an acceptable level: ask about moving on."), sheet.body());
    addTable(sheet, gateTable(verdict));
}

double gateHeight(const Sheet& like, const Facts& facts)
{
    Sheet scratch(facts.options.paper, like.body().font);
    addGate(scratch, facts);
    return scratch.y() + scratch.height() * (scratch.pageCount() - 1);
}

/// The charts take what the gate leaves them. Where long texts leave too little, the weekly ones follow the gate.
void addChartsAndGate(Sheet& sheet, const Facts& facts)
{
    constexpr double kMargin = 3;
    const double room = sheet.height() - sheet.y() - gateHeight(sheet, facts) - 2 * kGap - kMargin;
    if (room < kLeastPain + kLeastWeekly) {
        addPainChart(sheet, facts, std::clamp(room, kLeastPain, 220.0));
        addGate(sheet, facts);
        sheet.space(10);
        addWeeklyCharts(sheet, facts, 170);
        return;
    }
    const double pain = std::clamp(room * 0.53, kLeastPain, 250.0);
    addPainChart(sheet, facts, pain);
    addWeeklyCharts(sheet, facts, std::min(room - pain, 210.0));
    addGate(sheet, facts);
}

} // namespace

Table gateTable(const Verdict& verdict)
{
    Table table{ {},
        { { Report::tr("Criterion"), 2 }, { Report::tr("What is"), 3 }, { Report::tr("Asked"), 2.3 },
            { Report::tr("Result"), 1.5 }, { Report::tr("Blocked by"), 1.5 } },
        {} };
    for (const Criterion& criterion : verdict.criteria) {
        constexpr std::array kSigns{ Sign::Tick, Sign::Cross, Sign::Ring, Sign::Dash };
        const Sign sign = kSigns[static_cast<std::size_t>(criterion.result)];
        const Weight weight = criterion.passes() ? Weight::Normal : Weight::Strong;
        table.rows.push_back({ { words::criterion(criterion.id), Sign::None, weight }, words::criterionIs(criterion),
            words::criterionAsk(criterion, verdict.from), { words::result(criterion.result), sign, weight },
            words::criterionBlocks(criterion) });
    }
    return table;
}

void addPageOne(Sheet& sheet, const Facts& facts)
{
    addHead(sheet, facts);
    addFlags(sheet, facts);
    addOverview(sheet, facts);
    addChartsAndGate(sheet, facts);
}

} // namespace springback::report
