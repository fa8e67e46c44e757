// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <utility>
#include <vector>

#include <zip.h>
#include <zlib.h>

namespace springback::test {

/// Writes a zip of these files.
inline void writeZip(const QString& path, const std::vector<std::pair<QByteArray, QByteArray>>& files)
{
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : files) {
        zip_source_t* source = zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(zip);
}

/// The same, in memory.
inline QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>>& files)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.zip"));
    writeZip(path, files);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray gzip(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = bytes;
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace springback::test
