// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "file_stop.h"
#include "springback/app/case_transfer.h"
#include "springback/exchange/calendar_export.h"
#include "springback/exchange/fhir.h"
#include "springback/exchange/table_export.h"
#include "springback/words/words.h"

namespace springback::cli {

Stop stopFor(const FileError& error)
{
    const QString place = error.place.isEmpty() ? QString() : Text::tr(", at %1").arg(error.place);
    return { Exit::BadFile, error.file + place + QStringLiteral(": ") + error.reason };
}

void runExport(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("export OUT.json | OUT.csv | OUT.fhir.json | OUT.ics [options]"),
        Text::tr(
            "Writes the whole case: as a case file (JSON), or as tables (OUT-check-ins.csv, OUT-sessions.csv … and "
            "OUT-README.txt). Private notes stay out. OUT.springback is the case file under the name that a double "
            "click "
            "opens. OUT.fhir.json is a FHIR R4 bundle; OUT.ics holds the weeks ahead "
            "for a phone's calendar."));
    patientOption(options);
    if (!options.parse(environment, arguments, 1, 1))
        return;
    const QString path = options.words().front();
    const bool isTables = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const bool isFhir = path.endsWith(QLatin1String(".fhir.json"), Qt::CaseInsensitive);
    const bool isCalendar = path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
    const bool isCase = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".springback"), Qt::CaseInsensitive);
    if (!isTables && !isCalendar && !isCase)
        options.misused(Text::tr("The name of the file ends in .json, .springback, .csv or .ics."));
    const auto workspace = openPatient(environment, options);
    const auto file = app::caseToExport(*workspace);
    QStringList names{ path };
    if (isTables) {
        const auto written = exchange::exportTables(file.content, path);
        if (!written)
            throw stopFor(written.error());
        names = *written;
    } else if (isFhir) {
        if (const auto written = exchange::exportFhir(file.content, environment.clock.now(), path); !written)
            throw stopFor(written.error());
    } else if (isCalendar) {
        const auto written
            = exchange::exportCalendar(historyOf(*workspace), workspace->today(), environment.clock.now(), path);
        if (!written)
            throw stopFor(written.error());
    } else if (const auto written = exchange::writeCaseFile(file, path); !written) {
        throw stopFor(written.error());
    }
    for (const auto& name : names)
        environment.out << Text::tr("Wrote %1.").arg(name) << '\n';
}

} // namespace springback::cli
