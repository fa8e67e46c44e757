// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/exchange/run_file.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cmath>

#include "apple_health.h"
#include "archive_file.h"
#include "csv_file.h"
#include "fit_file.h"
#include "gpx_file.h"
#include "run_checks.h"
#include "run_text.h"
#include "sniff.h"
#include "tcx_file.h"
#include "unpack.h"

namespace springback::exchange {

namespace {

constexpr qint64 kPiece = 1024 * 1024;

void fail(RunFile& file, const QString& reason)
{
    file.error = FileError{ file.file, {}, reason };
}

void readPacked(const QByteArray& bytes, const RunFileAnswers& answers, RunFile& file)
{
    QByteArray inner;
    const Unpacked result = gunzip(bytes, inner);
    if (result == Unpacked::TooLarge)
        return fail(file, RunText::tr("It unpacks to more than %1 MB.").arg(kMostRunBytes / 1024 / 1024));
    const Content content = contentOf(inner);
    if (content == Content::Gzip || content == Content::Zip)
        return fail(file, RunText::tr("It is packed twice over; unpack it first."));
    if (inner.isEmpty())
        return fail(file, RunText::tr("It is compressed, but nothing can be unpacked from it."));
    readContent(inner, answers, file);
    if (result == Unpacked::Damaged)
        markDamaged(file, {}, RunText::tr("The compressed data is damaged or cut short."));
}

void readHealth(QFile& device, RunFile& file)
{
    file.format = RunFormat::AppleHealth;
    AppleHealthScan scan(file);
    for (QByteArray piece = device.read(kPiece); !piece.isEmpty(); piece = device.read(kPiece))
        scan.feed(piece);
    scan.end();
}

void readOpened(QFile& device, const RunFileAnswers& answers, RunFile& file)
{
    const Content content = contentOf(device.peek(kSniffed));
    if (content == Content::Zip) {
        const auto archive = Archive::open(file.file);
        return archive ? readArchive(*archive, answers, file)
                       : fail(file, RunText::tr("The archive is damaged or cut short and cannot be opened."));
    }
    if (content == Content::AppleHealth)
        return readHealth(device, file);
    // One byte more than allowed tells a file that is too large, also a device without an end.
    const QByteArray bytes = device.read(kMostRunBytes + 1);
    if (bytes.size() > kMostRunBytes)
        return fail(
            file, RunText::tr("It is larger than a file of runs can be (%1 MB).").arg(kMostRunBytes / 1024 / 1024));
    readContent(bytes, answers, file);
}

bool isTable(const QString& path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

// In a folder that a person names, what is no file of runs by its content is passed over.
bool isForRuns(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    static const QStringList suffixes{ QStringLiteral("fit"), QStringLiteral("tcx"), QStringLiteral("gpx") };
    switch (contentOf(file.peek(kSniffed))) {
    case Content::Fit:
    case Content::Tcx:
    case Content::Gpx:
    case Content::AppleHealth:
    case Content::Gzip:
    case Content::Zip:
        return true;
    case Content::Text:
        return isTable(path);
    case Content::Empty:
    case Content::Unknown:
    case Content::OtherXml:
        break;
    }
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

Distance metres(double value)
{
    return Distance{ std::llround(value * static_cast<double>(Distance::kPerMetre)) };
}

void readContent(const QByteArray& bytes, const RunFileAnswers& answers, RunFile& file)
{
    NamedFiles named;
    switch (contentOf(bytes)) {
    case Content::Empty:
        return fail(file, RunText::tr("The file is empty."));
    case Content::Fit:
        file.format = RunFormat::Fit;
        return readFit(bytes, file);
    case Content::Tcx:
        file.format = RunFormat::Tcx;
        return readTcx(bytes, file);
    case Content::Gpx:
        file.format = RunFormat::Gpx;
        return readGpx(bytes, file);
    case Content::AppleHealth: {
        file.format = RunFormat::AppleHealth;
        AppleHealthScan scan(file);
        scan.feed(bytes);
        return scan.end();
    }
    case Content::Gzip:
        return readPacked(bytes, answers, file);
    case Content::Text:
        return readCsvFile(bytes, answers, file, named);
    case Content::Zip:
    case Content::OtherXml:
    case Content::Unknown:
        break;
    }
    fail(file, RunText::tr("This is no file of runs that Springback knows."));
}

RunFile readRunBytes(const QByteArray& bytes, const QString& name, const RunFileAnswers& answers)
{
    RunFile file;
    file.file = name;
    if (contentOf(bytes) == Content::Zip) {
        const auto archive = Archive::openBytes(bytes);
        if (archive)
            readArchive(*archive, answers, file);
        else
            fail(file, RunText::tr("The archive is damaged or cut short and cannot be opened."));
    } else {
        readContent(bytes, answers, file);
    }
    finishReading(file);
    return file;
}

RunFile readRunFile(const QString& path, const RunFileAnswers& answers)
{
    RunFile file;
    file.file = path;
    QFile device(path);
    if (QFileInfo(path).isDir())
        fail(file, RunText::tr("This is a folder."));
    else if (!device.open(QIODevice::ReadOnly))
        fail(file, RunText::tr("The file cannot be read: %1.").arg(device.errorString()));
    else
        readOpened(device, answers, file);
    finishReading(file);
    return file;
}

QStringList runFilesIn(const QStringList& paths)
{
    constexpr qsizetype kMost = 100'000;
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList found;
        QDirIterator walk(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (walk.hasNext() && found.size() < kMost) {
            if (const QString next = walk.next(); isForRuns(next))
                found << next;
        }
        found.sort();
        files += found;
    }
    files.removeDuplicates();
    return files;
}

} // namespace springback::exchange
