// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "springback/app/entry_parsing.h"
#include "springback/domain/mileage.h"

namespace springback::cli {

namespace {

Distance distanceOf(const Options& options)
{
    if (options.has("miles") == options.has("km"))
        options.misused(Text::tr("Say either --miles NUMBER or --km NUMBER."));
    const bool isMiles = options.has("miles");
    const auto distance = Distance::parse(
        options.text(isMiles ? "miles" : "km").toStdString(), isMiles ? LengthUnit::Miles : LengthUnit::Kilometres);
    if (!distance)
        options.misused(Text::tr("A distance is a number such as 3 or 3.25."));
    return *distance;
}

seconds durationOf(const Options& options)
{
    if (!options.has("minutes") && !options.has("duration"))
        return seconds{ 0 };
    if (options.has("minutes") && options.has("duration"))
        options.misused(Text::tr("Say either --minutes or --duration."));
    if (const auto minutes = options.whole("minutes", 0, kRunMostHours * 60))
        return seconds{ *minutes * 60 };
    const auto duration = app::readDuration(options.text("duration"));
    if (!duration)
        options.misused(Text::tr("--duration is written 28:30 or 1:05:00."));
    return *duration;
}

} // namespace

void logRun(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("log run (--miles NUMBER | --km NUMBER) [options]"),
        Text::tr("A run. Ratings that are left out are not given, which is not 0."));
    patientOption(options);
    onOption(options);
    options.value("miles", Text::tr("NUMBER"), Text::tr("Distance in miles."));
    options.value("km", Text::tr("NUMBER"), Text::tr("Distance in kilometres."));
    options.value("minutes", Text::tr("NUMBER"), Text::tr("How long, in minutes."));
    options.value("duration", Text::tr("TIME"), Text::tr("How long, as 28:30 or 1:05:00."));
    options.rating("during", Text::tr("Worst pain during."));
    options.rating("after", Text::tr("Pain after."));
    options.flag("hills", Text::tr("Hilly."));
    options.flag("treadmill", Text::tr("On a treadmill."));
    options.value("effort", QStringLiteral("0-10"), Text::tr("Effort."));
    options.value("note", Text::tr("TEXT"), Text::tr("A note."));
    if (!options.parse(environment, arguments, 0, 0))
        return;
    Run run{ .distance = distanceOf(options), .duration = durationOf(options) };
    run.during = options.ratingOf("during");
    run.after = options.ratingOf("after");
    run.hills = options.has("hills");
    run.treadmill = options.has("treadmill");
    run.effort = options.whole("effort", 0, 10);
    run.note = options.text("note").toStdString();
    const auto workspace = openPatient(environment, options);
    run.date = entryDate(options, *workspace);
    const auto longer = percentAboveLongest(historyOf(*workspace), run.date, run.distance);
    saveEntry(environment, *workspace, run);
    if (longer)
        environment.err << Text::tr("This run was %1 % longer than the longest of the 30 days before it.").arg(*longer)
                        << '\n';
}

} // namespace springback::cli
