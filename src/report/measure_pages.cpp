// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cstdlib>

#include "chart_block.h"
#include "pages.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

constexpr std::array kKinds{ MeasureKind::VisaA, MeasureKind::TendinsA, MeasureKind::SingleHeelRaise,
    MeasureKind::KneeToWall, MeasureKind::DoubleHeelRaise, MeasureKind::DoubleHop, MeasureKind::SingleHop,
    MeasureKind::Psfs };

struct Value {
    Date date{};
    std::int64_t tenths = 0;
    Rating pain;
    QString remark;
};

/// The values of one kind and side, or of one activity, oldest first.
std::vector<Value> valuesOf(const Facts& facts, MeasureKind kind, Side side, const std::string& label)
{
    std::vector<Value> values;
    for (const Measure& measure : facts.data.measures) {
        if (measure.kind != kind)
            continue;
        for (const MeasureValue& value : measure.values)
            if ((!isSided(kind) || value.side == side) && value.label == label)
                values.push_back({ measure.date, value.tenths, value.pain, words::provenance(measure.meta) });
    }
    return values;
}

QString textOf(const Value& value, MeasureKind kind)
{
    const QString number
        = isTest(kind) ? Report::tr("%1, pain %2").arg(tenths(value.tenths), cellOf(value.pain)) : tenths(value.tenths);
    return Report::tr("%1 (%2)", "value and date").arg(number, words::shortDate(value.date));
}

/// The change in words: its size against noise, and whether it is for the better.
QString changeText(MeasureKind kind, std::int64_t change)
{
    const auto noise = noiseTenths(kind);
    if (!noise)
        return {};
    if (std::abs(change) < *noise)
        return Report::tr("within noise (±%1)").arg(tenths(*noise));
    const bool better = (change > 0) == higherIsBetter(kind);
    return better ? Report::tr("better, more than noise (±%1)").arg(tenths(*noise))
                  : Report::tr("worse, more than noise (±%1)").arg(tenths(*noise));
}

void addRow(Table& table, MeasureKind kind, const QString& name, const std::vector<Value>& values)
{
    if (values.empty())
        return;
    const Value& first = values.front();
    const Value& newest = values.back();
    const std::int64_t change = newest.tenths - first.tenths;
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QString();
    const bool once = values.size() == 1;
    table.rows.push_back({ name, textOf(first, kind), once ? Report::tr("measured once") : textOf(newest, kind),
        once ? none() : sign + tenths(std::abs(change)), once ? QString() : changeText(kind, change), newest.remark });
}

void addRows(Table& table, const Facts& facts, MeasureKind kind)
{
    const QString plain = words::measureName(kind);
    const QString name
        = isTest(kind) ? plain : Report::tr("%1, %2", "measure and unit").arg(plain, words::measureUnit(kind));
    if (isSided(kind)) {
        for (const Side side : std::array{ Side::Left, Side::Right })
            addRow(table, kind, Report::tr("%1, %2", "measure and side").arg(name, words::sideName(side)),
                valuesOf(facts, kind, side, {}));
        return;
    }
    std::vector<std::string> labels;
    for (const Measure& measure : facts.data.measures)
        if (measure.kind == kind)
            for (const MeasureValue& value : measure.values)
                if (std::find(labels.begin(), labels.end(), value.label) == labels.end())
                    labels.push_back(value.label);
    for (const std::string& label : labels) {
        const QString full
            = label.empty() ? name : Report::tr("%1: %2", "measure and activity").arg(name, oneLine(label));
        addRow(table, kind, full, valuesOf(facts, kind, Side::Both, label));
    }
}

bool isMeasured(const Facts& facts, MeasureKind kind)
{
    return std::any_of(facts.data.measures.begin(), facts.data.measures.end(),
        [kind](const Measure& measure) { return measure.kind == kind; });
}

/// The measures worth a picture, over the whole episode: change is counted from its first.
void addMeasureCharts(Sheet& sheet, const Facts& facts)
{
    constexpr double kHeight = 178;
    constexpr double kGap = 16;
    const double half = (sheet.width() - kGap) / 2;
    const charts::DateRange range{ facts.history.episode().start, facts.options.on };
    int column = 0;
    for (const MeasureKind kind : std::array{
             MeasureKind::VisaA, MeasureKind::TendinsA, MeasureKind::SingleHeelRaise, MeasureKind::KneeToWall }) {
        if (!isMeasured(facts, kind))
            continue;
        if (column == 0)
            sheet.ensure(kHeight);
        const double x = column * (half + kGap);
        charts::ChartData data = facts.data;
        data.measure = kind;
        addChart(sheet, { charts::ChartKind::Measures, std::move(data), range, charts::Detail::Compact },
            QRectF(x, sheet.y(), half, kHeight));
        column = 1 - column;
        if (column == 0)
            sheet.advance(kHeight + 6);
    }
    if (column == 1)
        sheet.advance(kHeight + 6);
}

} // namespace

void addMeasures(Sheet& sheet, const Facts& facts)
{
    Table table{ Report::tr("Measures since the beginning"),
        { { Report::tr("Measure"), 2.5 }, { Report::tr("First"), 2.3 }, { Report::tr("Newest"), 2.3 },
            { Report::tr("Change"), 0.9, Qt::AlignRight }, { Report::tr("Against noise"), 2.6 },
            { Report::tr("Remarks"), 1.3, Qt::AlignLeft, true } },
        {} };
    for (const MeasureKind kind : kKinds)
        addRows(table, facts, kind);
    if (table.rows.empty()) {
        sheet.heading(Report::tr("Measures"), sheet.lineHeight(sheet.body()));
        sheet.paragraph(Report::tr("No test and no questionnaire is recorded."), sheet.body());
        return;
    }
    addTable(sheet, table);
    sheet.space(8);
    addMeasureCharts(sheet, facts);
}

} // namespace springback::report
