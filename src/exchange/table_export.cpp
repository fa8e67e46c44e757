// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/exchange/table_export.h"

#include "save_file.h"

namespace springback::exchange {

namespace {

QString harmless(const QString& cell)
{
    constexpr QStringView kRun = u"=+-@\t\r";
    return !cell.isEmpty() && kRun.contains(cell.front()) ? u'\'' + cell : cell;
}

QString quoted(QString cell)
{
    const bool plain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r');
    if (plain)
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList& cells)
{
    QStringList safe;
    for (const auto& cell : cells)
        safe << quoted(harmless(cell));
    return safe.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QByteArray csv(const Table& table)
{
    QString text = line(table.header);
    for (const auto& row : table.rows)
        text += line(row);
    return text.toUtf8();
}

tl::expected<QStringList, FileError> exportTables(const Case& content, const QString& out)
{
    const QString suffix = QStringLiteral(".csv");
    const QString base = out.endsWith(suffix, Qt::CaseInsensitive) ? out.chopped(suffix.size()) : out;
    const auto tables = tablesOf(content);
    std::vector<FileContent> files;
    for (const auto& table : tables)
        files.push_back({ base + u'-' + table.name + suffix, csv(table) });
    files.push_back({ base + QStringLiteral("-README.txt"), readme(tables) });
    if (const auto saved = saveFiles(files); !saved)
        return tl::unexpected(saved.error());
    QStringList names;
    for (const auto& file : files)
        names << file.path;
    return names;
}

} // namespace springback::exchange
