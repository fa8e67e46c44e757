// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <numeric>

#include "desk.h"
#include "springback/app/entry_parsing.h"
#include "springback/codec/record_json.h"

namespace springback::cli {

namespace {

void describe(Options& options)
{
    patientOption(options);
    onOption(options);
    options.value("kind", Text::tr("KIND"),
        Text::tr("visa_a, tendins_a, single_leg_heel_raise, double_leg_heel_raise, double_leg_hop, single_leg_hop, "
                 "knee_to_wall or psfs."));
    options.value("left", Text::tr("NUMBER"), Text::tr("Left: repetitions, or centimetres."));
    options.value("right", Text::tr("NUMBER"), Text::tr("Right: repetitions, or centimetres."));
    options.value("count", Text::tr("NUMBER"), Text::tr("Repetitions of a test on both legs."));
    options.rating("pain", Text::tr("Pain of a test on both legs."));
    options.rating("left-pain", Text::tr("Pain on the left."));
    options.rating("right-pain", Text::tr("Pain on the right."));
    options.value("score", Text::tr("NUMBER"), Text::tr("Total of a questionnaire."));
    options.value("items", Text::tr("LIST"), Text::tr("Scores of its items; without --score they are added up."));
    options.value("activity", Text::tr("NAME=0-10"), Text::tr("PSFS: an activity and its score; up to three times."));
    options.value("note", Text::tr("TEXT"), Text::tr("A note."));
}

using Tenths = std::int64_t;

Tenths tenthsOf(const Options& options, const QString& text)
{
    const auto tenths = app::readTenths(text);
    if (!tenths)
        options.misused(Text::tr("“%1” is not a number with at most one decimal.").arg(text));
    return *tenths;
}

std::vector<MeasureValue> sidedValues(const Options& options)
{
    std::vector<MeasureValue> values;
    if (options.has("left"))
        values.push_back({ .side = Side::Left,
            .tenths = tenthsOf(options, options.text("left")),
            .pain = options.ratingOf("left-pain") });
    if (options.has("right"))
        values.push_back({ .side = Side::Right,
            .tenths = tenthsOf(options, options.text("right")),
            .pain = options.ratingOf("right-pain") });
    if (values.empty())
        options.misused(Text::tr("This measure needs --left, --right or both."));
    return values;
}

std::vector<MeasureValue> activities(const Options& options)
{
    std::vector<MeasureValue> values;
    for (const auto& text : options.texts("activity")) {
        const auto equals = text.lastIndexOf(u'=');
        if (equals <= 0)
            options.misused(Text::tr("--activity is written like \"running=4\"."));
        values.push_back(
            { .tenths = tenthsOf(options, text.mid(equals + 1)), .label = text.left(equals).toStdString() });
    }
    if (values.empty())
        options.misused(Text::tr("A PSFS needs --activity NAME=SCORE."));
    return values;
}

std::vector<MeasureValue> score(const Options& options, const std::vector<int>& items)
{
    if (options.has("score"))
        return { { .tenths = tenthsOf(options, options.text("score")) } };
    if (items.empty())
        options.misused(Text::tr("This measure needs --score NUMBER or --items LIST."));
    return { { .tenths = std::accumulate(items.begin(), items.end(), std::int64_t{ 0 }) * 10 } };
}

std::vector<MeasureValue> valuesOf(const Options& options, const Measure& measure)
{
    if (isSided(measure.kind))
        return sidedValues(options);
    if (measure.kind == MeasureKind::Psfs)
        return activities(options);
    if (!isTest(measure.kind))
        return score(options, measure.items);
    if (!options.has("count"))
        options.misused(Text::tr("This test needs --count NUMBER."));
    return { { .tenths = tenthsOf(options, options.text("count")), .pain = options.ratingOf("pain") } };
}

} // namespace

void logMeasure(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("log measure --kind KIND [options]"),
        Text::tr("A test or a questionnaire. Use the official form of a questionnaire; only its scores are kept."));
    describe(options);
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const auto kind = codec::measureKind(options.text("kind").toStdString());
    if (!kind)
        options.misused(Text::tr("--kind names a measure; --help lists them."));
    Measure measure{ .kind = *kind };
    measure.items = options.wholes("items", 0, 100);
    measure.values = valuesOf(options, measure);
    measure.note = options.text("note").toStdString();
    const auto workspace = openPatient(environment, options);
    measure.date = entryDate(options, *workspace);
    saveEntry(environment, *workspace, measure);
}

} // namespace springback::cli
