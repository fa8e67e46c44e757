// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "file_stop.h"
#include "springback/app/case_transfer.h"
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
    Options options(QStringLiteral("export OUT.json | OUT.csv [options]"),
        Text::tr(
            "Writes the whole case: as a case file (JSON), or as tables (OUT-check-ins.csv, OUT-sessions.csv … and "
            "OUT-README.txt). Private notes stay out."));
    patientOption(options);
    if (!options.parse(environment, arguments, 1, 1))
        return;
    const QString path = options.words().front();
    const bool isTables = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const bool isFhir = path.endsWith(QLatin1String(".fhir.json"), Qt::CaseInsensitive);
    if (isFhir || (!isTables && !path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)))
        options.misused(Text::tr("The name of the file ends in .json or .csv."));
    const auto workspace = openPatient(environment, options);
    const auto file = app::caseToExport(*workspace);
    QStringList names{ path };
    if (isTables) {
        const auto written = exchange::exportTables(file.content, path);
        if (!written)
            throw stopFor(written.error());
        names = *written;
    } else if (const auto written = exchange::writeCaseFile(file, path); !written) {
        throw stopFor(written.error());
    }
    for (const auto& name : names)
        environment.out << Text::tr("Wrote %1.").arg(name) << '\n';
}

} // namespace springback::cli
