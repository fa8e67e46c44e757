// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>

#include "exchange/made_up_runs.h"
#include "exchange/zip_writer.h"
#include "page_with_case.h"
#include "support/made_up_pdf.h"
#include "support/whole_case.h"

using namespace springback::test;

namespace {

void write(const QString& folder, const char* reader, const QByteArray& bytes)
{
    QDir().mkpath(folder + u'/' + QLatin1String(reader));
    QFile file(folder + u'/' + QLatin1String(reader) + QStringLiteral("/seed-") + QString::number(bytes.size()));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray watchFile()
{
    FitWriter writer;
    writer.file(4).message(12, { { 0, 0x00, 1 } });
    for (std::uint32_t i = 0; i < 20; ++i)
        writer.message(20, { { 253, 0x86, kFitMorning + i }, { 5, 0x86, 300 * i }, { 0, 0x85, i }, { 1, 0x85, i } });
    writer.compressed(7, { { 5, 0x86, 9000 } });
    return writer.running(kFitMorning, 1800, 5000).localTime(kFitMorning, 3600).bytes();
}

} // namespace

/// Writes a folder of sound files for each fuzzer into the folder named.
int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QByteArray track = gpx("<trk><name>Run</name><type>9</type>" + gpxSegment(10, 3, 0) + "</trk>");
    const QByteArray laps = tcx(tcxRun() + tcxRun("Biking"));
    const QByteArray health
        = "<?xml version=\"1.0\"?><!DOCTYPE HealthData [<!ELEMENT a>]><HealthData><Workout "
          "workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\" durationUnit=\"min\" "
          "totalDistance=\"5\" totalDistanceUnit=\"km\" startDate=\"2026-03-01 07:00:00 +0100\" endDate=\"2026-03-01 "
          "07:30:00 +0100\"><MetadataEntry key=\"HKTimeZone\" value=\"Europe/Madrid\"/></Workout></HealthData>";
    const QByteArray table
        = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,A,B,C\n"
          "98765432,\"Jul 1, 2026, 7:00:00 PM\",Evening,Run,\"two\nlines\",600,2.00,,,activities/1.fit\n";
    const QByteArray garmin
        = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg Run Cadence,Avg Stride Length\n"
          "Running,2022-04-18 10:31:59,false,A,\"2,00\",246,00:20:00,160,\"1,00\"\n";
    for (const QByteArray& bytes : { fitRun(), watchFile() })
        write(folder, "fit", bytes);
    write(folder, "case", springback::exchange::writeCase(wholeCase()));
    write(folder, "pdf", onePage());
    write(folder, "pdf",
        QByteArray::fromStdString(
            pageWithCase(onePage().toStdString(), springback::exchange::writeCase(wholeCase()).toStdString())));
    write(folder, "gpx", track);
    write(folder, "tcx", laps);
    write(folder, "apple", health);
    for (const QByteArray& bytes : { table, garmin, QByteArray("Datum;km;Dauer;Art\n13.02.2026;5,2;31:00;Lauf\n") })
        write(folder, "csv", bytes);
    write(folder, "zip", zipOf({ { "activities.csv", table }, { "activities/1.fit", fitRun() } }));
    for (const QByteArray& bytes : { fitRun(), track, laps, health, table, gzip(track) })
        write(folder, "any", bytes);
    return 0;
}
