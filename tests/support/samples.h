// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace springback::test {

/// What a test says that is left out for want of them.
inline constexpr const char* kNoSamples = "../shared/samples is not there";

// Real files with the truth beside them, when they lie next to the source tree; they are not ours to ship.

/// Empty when they are not there.
inline QString samplesFolder()
{
    for (const char* place : { "/../shared/samples", "/../../shared/samples" }) {
        const QString folder = QStringLiteral(SPRINGBACK_SOURCE_DIR) + QLatin1String(place);
        if (QFile::exists(folder + QStringLiteral("/MANIFEST.tsv")))
            return folder;
    }
    return {};
}

using Line = QHash<QString, QString>;

inline QString value(const Line& line, const char* name)
{
    return line.value(QString::fromLatin1(name));
}

inline std::vector<Line> readTsv(const QString& path)
{
    std::vector<Line> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = rows.value(0).split(u'\t');
    for (const QString& row : rows.mid(1)) {
        const QStringList cells = row.split(u'\t');
        Line line;
        for (int i = 0; i < header.size(); ++i)
            line.insert(header[i], cells.value(i));
        lines.push_back(line);
    }
    return lines;
}

inline QStringList filesOfManifest(const QString& folder)
{
    QStringList names;
    for (const Line& line : readTsv(folder + QStringLiteral("/MANIFEST.tsv")))
        names << value(line, "file");
    names.removeDuplicates();
    return names;
}

inline std::vector<Line> manifestOf(const QString& folder, const QString& file)
{
    std::vector<Line> lines;
    for (const Line& line : readTsv(folder + QStringLiteral("/MANIFEST.tsv"))) {
        if (value(line, "file") == file)
            lines.push_back(line);
    }
    return lines;
}

/// The activities of a file that must become runs, in order: distance and times as the manifest and the row-by-row
/// truths have them.
inline std::vector<Line> runsOf(const QString& folder, const QString& file)
{
    const bool isTable = file.endsWith(QLatin1String(".csv"));
    const auto truths
        = isTable ? readTsv(folder + u'/' + file + QStringLiteral(".expected.tsv")) : manifestOf(folder, file);
    std::vector<Line> runs;
    for (const Line& truth : truths) {
        const QString expect = value(truth, "expect");
        if (isTable ? value(truth, "is_run") == QLatin1String("yes")
                    : expect == QLatin1String("import") || expect == QLatin1String("salvage"))
            runs.push_back(truth);
    }
    return runs;
}

} // namespace springback::test
