// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/keeping.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "springback/app/case_transfer.h"
#include "springback/app/data_folder.h"
#include "springback/app/words.h"
#include "springback/domain/visit.h"
#include "springback/exchange/calendar_export.h"
#include "springback/exchange/fhir.h"
#include "springback/exchange/table_export.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

Written notWritten(const FileError& error)
{
    return tl::unexpected(Tr::tr("%1 could not be written: %2 Nothing was exported. Choose another folder, or make "
                                 "room on the disk.")
                              .arg(error.file, error.reason));
}

QString dated(const Workspace& workspace, const QString& name, const QString& ending)
{
    return name + QLatin1Char('-') + QString::fromStdString(isoDate(workspace.today())) + ending;
}

// One file, by the ending of its name.
tl::expected<void, FileError> writeAs(Workspace& workspace, const QString& path)
{
    const Moment now = workspace.clock().now();
    if (path.endsWith(QLatin1String(".fhir.json"), Qt::CaseInsensitive))
        return exchange::exportFhir(*workspace.current(), now, path);
    if (path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive) && workspace.history())
        return exchange::exportCalendar(*workspace.history(), workspace.today(), now, path);
    return exchange::writeCaseFile(caseToExport(workspace), path);
}

} // namespace

Written exportCase(Workspace& workspace, const QString& path)
{
    if (!workspace.current())
        return tl::unexpected(Tr::tr("There is nothing to export yet."));
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        const auto written = exchange::exportTables(*workspace.current(), path);
        if (!written)
            return notWritten(written.error());
        return Tr::tr("Exported %n file(s) to %1", nullptr, int(written->size())).arg(QFileInfo(path).absolutePath());
    }
    try {
        const auto written = writeAs(workspace, path);
        if (!written)
            return notWritten(written.error());
        return Tr::tr("Exported to %1").arg(path);
    } catch (const store::StoreError& error) {
        return tl::unexpected(words::fault(error));
    }
}

Written backUp(Workspace& workspace, const QString& path)
{
    try {
        const auto report = workspace.database().backup(pathOf(path));
        return Tr::tr("Backed up to %1: %n record(s), opened again and checked", nullptr, int(report.check.records))
            .arg(path);
    } catch (const store::StoreError& error) {
        return tl::unexpected(words::fault(error));
    }
}

std::vector<ReportRange> reportRanges(const Workspace& workspace)
{
    const History* history = workspace.shown();
    if (!history)
        return {};
    constexpr days kFourWeeks{ 27 };
    const Date today = workspace.shownUntil();
    const Date start = history->episode().start;
    std::vector<ReportRange> ranges;
    if (const auto last = lastVisitBefore(history->records(), today))
        ranges.push_back({ Tr::tr("Since the last visit, %1").arg(words::date(*last)), *last, today });
    ranges.push_back({ Tr::tr("Everything since %1").arg(words::date(start)), start, today });
    const Date stage = history->stageSince(today);
    if (stage > start)
        ranges.push_back({ Tr::tr("This stage, since %1").arg(words::date(stage)), stage, today });
    if (today - kFourWeeks > start)
        ranges.push_back({ Tr::tr("The last four weeks"), today - kFourWeeks, today });
    return ranges;
}

QString homeProgrammeFileName(const Workspace& workspace)
{
    return dated(workspace, QStringLiteral("home-programme"), QStringLiteral(".pdf"));
}

QString reportFileName(const Workspace& workspace)
{
    return dated(workspace, QStringLiteral("appointment"), QStringLiteral(".pdf"));
}

QString exportFileName(const Workspace& workspace)
{
    return dated(workspace, QStringLiteral("springback-case"), QStringLiteral(".json"));
}

QString backupFileName(const Workspace& workspace)
{
    return dated(workspace, QStringLiteral("springback-backup"), QStringLiteral(".db"));
}

} // namespace springback::app
