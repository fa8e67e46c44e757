// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv_table.h"

#include <QStringDecoder>

#include <csv.h>

#include <algorithm>

namespace springback::exchange {

namespace {

QByteArray toUtf8(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    if (bytes.startsWith(QByteArrayView("\xFF\xFE", 2)) || bytes.startsWith(QByteArrayView("\xFE\xFF", 2))) {
        QStringDecoder decode(QStringDecoder::Utf16);
        return QString(decode(bytes)).toUtf8();
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    return decode.hasError() ? QString::fromLatin1(bytes).toUtf8() : bytes;
}

// Outside of quotes, in the first lines.
char delimiterOf(const QByteArray& text)
{
    constexpr qsizetype kLooked = 4'096;
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool isQuoted = false;
    for (const char c : text.left(kLooked)) {
        isQuoted = c == '"' ? !isQuoted : isQuoted;
        commas += !isQuoted && c == ',';
        semicolons += !isQuoted && c == ';';
        tabs += !isQuoted && c == '\t';
    }
    if (tabs > commas && tabs > semicolons)
        return '\t';
    return semicolons > 0 && 2 * semicolons >= commas ? ';' : ',';
}

/// What libcsv calls back with.
struct Collector {
    CsvTable table;
    CsvRow row;
    int line = 1;

    void field(const char* text, std::size_t size)
    {
        constexpr std::size_t kMostText = 20'000;
        if (row.cells.isEmpty())
            row.line = line;
        if (row.cells.size() >= kMostCsvColumns)
            table.isCut = true;
        else
            row.cells << QString::fromUtf8(text, static_cast<qsizetype>(std::min(size, kMostText))).trimmed();
    }
    void endRow()
    {
        const bool hasText
            = std::any_of(row.cells.cbegin(), row.cells.cend(), [](const auto& c) { return !c.isEmpty(); });
        if (hasText && table.rows.size() >= kMostCsvRows)
            table.isCut = true;
        else if (hasText)
            table.rows.push_back(std::move(row));
        row = {};
    }
};

} // namespace

CsvTable readCsv(const QByteArray& bytes)
{
    const QByteArray text = toUtf8(bytes);
    csv_parser parser;
    csv_init(&parser, CSV_APPEND_NULL);
    csv_set_delim(&parser, static_cast<unsigned char>(delimiterOf(text)));
    Collector collector;
    const auto field = [](void* data, std::size_t size, void* to) {
        static_cast<Collector*>(to)->field(static_cast<const char*>(data), size);
    };
    const auto row = [](int, void* to) { static_cast<Collector*>(to)->endRow(); };
    // A line at a time, so that the place of each row is known.
    for (qsizetype at = 0; at < text.size() && !collector.table.isCut; ++collector.line) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        csv_parse(&parser, text.constData() + at, static_cast<std::size_t>(end - at), field, row, &collector);
        at = end;
    }
    csv_fini(&parser, field, row, &collector);
    csv_free(&parser);
    return std::move(collector.table);
}

} // namespace springback::exchange
