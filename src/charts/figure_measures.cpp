// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "figure_parts.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::charts {

namespace {

Origin originOf(const Meta& meta)
{
    switch (meta.provenance) {
    case Provenance::Recalled:
        return Origin::Recalled;
    case Provenance::Edited:
        return Origin::Edited;
    case Provenance::Imported:
    case Provenance::FromFile:
        return Origin::Imported;
    default:
        return Origin::Direct;
    }
}

/// PSFS is judged by the mean of its activities; the others hold one value a side.
std::optional<double> valueOf(const Measure& measure, Side side)
{
    double sum = 0;
    int count = 0;
    for (const MeasureValue& value : measure.values) {
        if (isSided(measure.kind) && value.side != side)
            continue;
        sum += static_cast<double>(value.tenths) / 10.0;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// The first value of the whole history, not of the range: change is counted from there.
std::optional<double> firstValue(const ChartData& data, Side side)
{
    for (const Measure& measure : data.measures)
        if (measure.kind == data.measure)
            if (const auto value = valueOf(measure, side))
                return value;
    return std::nullopt;
}

Series seriesOf(const ChartData& data, const DateRange& range, Side side, Series series)
{
    for (const Measure& measure : data.measures) {
        if (measure.kind != data.measure || !range.contains(measure.date))
            continue;
        const auto value = valueOf(measure, side);
        if (!value)
            continue;
        Point point{ xOf(measure.date), value, originOf(measure.meta), {} };
        point.label = QLocale().toString(*value, 'f', *value == static_cast<int>(*value) ? 0 : 1);
        series.points.push_back(std::move(point));
    }
    return series;
}

Zone filledAround(double first, double noise, QColor color)
{
    color.setAlphaF(0.14F);
    return { first - noise, first + noise, color, {}, Qt::NoBrush, {} };
}

Zone hatchedAround(double first, double noise, QColor color)
{
    color.setAlphaF(0.4F);
    return { first - noise, first + noise, {}, color, Qt::FDiagPattern, {} };
}

void fitAxis(Figure& figure, const ChartData& data)
{
    double least = static_cast<double>(maximumTenths(data.measure)) / 10.0;
    double most = 0;
    for (const Series& series : figure.series)
        for (const Point& point : series.points) {
            least = std::min(least, point.y.value_or(least));
            most = std::max(most, point.y.value_or(most));
        }
    for (const Zone& zone : figure.zones) {
        least = std::min(least, zone.low);
        most = std::max(most, zone.high);
    }
    const bool isScore = data.measure == MeasureKind::VisaA || data.measure == MeasureKind::TendinsA;
    figure.top = isScore ? 104 : roomAbove(most, 4);
    figure.bottom = isScore ? -4 : std::min(-0.05 * figure.top, least < 0 ? least : 0);
    if (isScore)
        figure.ticks = { 0, 25, 50, 75, 100 };
}

QString captionOf(const ChartData& data)
{
    const QString good = higherIsBetter(data.measure) ? Charts::tr("higher is better") : Charts::tr("lower is better");
    const QString unit = words::measureUnit(data.measure);
    QString caption = unit.isEmpty() ? good : Charts::tr("%1, %2", "unit, good direction").arg(unit, good);
    if (const auto noise = noiseTenths(data.measure)) {
        const double width = static_cast<double>(*noise) / 10.0;
        const QString text = QLocale().toString(width, 'f', *noise % 10 == 0 ? 0 : 1);
        caption = Charts::tr("%1 · band: the first value ±%2, noise").arg(caption, text);
    }
    if (data.measure == MeasureKind::VisaA)
        caption += Charts::tr(" (14 at 12 weeks, 7 at 24: Lagas 2021)");
    else if (data.measure == MeasureKind::Psfs)
        caption += Charts::tr(" (1.3 small, 2.3 medium, 2.7 large)");
    return caption;
}

} // namespace

Figure measureFigure(const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    Figure figure;
    figure.step = ChartStep::Single;
    figure.caption = captionOf(data);
    if (isSided(data.measure)) {
        figure.series.push_back(seriesOf(
            data, range, Side::Left, { words::sideName(Side::Left), Shape::Square, Line::Solid, style.accent, 1, {} }));
        figure.series.push_back(seriesOf(data, range, Side::Right,
            { words::sideName(Side::Right), Shape::Triangle, Line::Dashed, style.second, 1, {} }));
    } else {
        figure.series.push_back(seriesOf(data, range, Side::Both,
            { words::measureName(data.measure), Shape::Square, Line::Solid, style.accent, 1, {} }));
    }
    if (hasNoValue(figure)) {
        figure.empty = Charts::tr("No value of %1 in these dates. Tests and scores appear here once they are entered.")
                           .arg(words::measureName(data.measure));
        return figure;
    }
    if (const auto noise = noiseTenths(data.measure)) {
        const double width = static_cast<double>(*noise) / 10.0;
        const Side first = isSided(data.measure) ? Side::Left : Side::Both;
        if (const auto value = firstValue(data, first))
            figure.zones.push_back(filledAround(*value, width, style.accent));
        if (isSided(data.measure))
            if (const auto value = firstValue(data, Side::Right))
                figure.zones.push_back(hatchedAround(*value, width, style.second));
    }
    fitAxis(figure, data);
    return figure;
}

} // namespace springback::charts
