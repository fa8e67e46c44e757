// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive.h"

#include <QFile>

#include <zip.h>

#include "unpack.h"

namespace springback::exchange {

struct Archive::Handle {
    zip_t* zip = nullptr;
    QByteArray bytes; ///< what the zip reads from, when it is in memory
    ~Handle()
    {
        if (zip)
            zip_discard(zip);
    }
};

Archive::Archive(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{
    list();
}

Archive::~Archive() = default;

std::unique_ptr<Archive> Archive::open(const QString& path)
{
    auto handle = std::make_unique<Handle>();
    int error = 0;
    handle->zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    return handle->zip ? std::unique_ptr<Archive>(new Archive(std::move(handle))) : nullptr;
}

std::unique_ptr<Archive> Archive::openBytes(const QByteArray& bytes)
{
    auto handle = std::make_unique<Handle>();
    handle->bytes = bytes;
    constexpr int kKeep = 0; // the bytes stay ours
    zip_source_t* source = zip_source_buffer_create(
        handle->bytes.constData(), static_cast<zip_uint64_t>(handle->bytes.size()), kKeep, nullptr);
    if (!source)
        return nullptr;
    handle->zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!handle->zip) {
        zip_source_free(source);
        return nullptr;
    }
    return std::unique_ptr<Archive>(new Archive(std::move(handle)));
}

void Archive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_handle->zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_handle->zip, static_cast<zip_uint64_t>(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            continue;
        const QString name = QString::fromUtf8(stat.name);
        if (name.endsWith(u'/'))
            continue;
        if (m_entries.size() >= kMostEntries) {
            m_isCut = true;
            return;
        }
        m_entries.push_back(
            { name, static_cast<quint64>(i), static_cast<qint64>(stat.valid & ZIP_STAT_SIZE ? stat.size : 0),
                static_cast<qint64>(stat.valid & ZIP_STAT_COMP_SIZE ? stat.comp_size : 0) });
    }
}

Archive::Read Archive::read(const Entry& entry, qint64 most, const std::function<bool(QByteArrayView)>& take) const
{
    zip_file_t* file = zip_fopen_index(m_handle->zip, entry.index, 0);
    if (!file) {
        const int why = zip_error_code_zip(zip_get_error(m_handle->zip));
        return why == ZIP_ER_NOPASSWD || why == ZIP_ER_ENCRNOTSUPP ? Read::Locked : Read::Damaged;
    }
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    qint64 sum = 0;
    Read result = Read::Whole;
    for (;;) {
        const zip_int64_t got = zip_fread(file, buffer.data(), static_cast<zip_uint64_t>(buffer.size()));
        if (got < 0)
            result = Read::Damaged;
        if (got <= 0)
            break;
        sum += got;
        if (sum > most) {
            result = Read::TooLarge;
            break;
        }
        if (!take(QByteArrayView(buffer.constData(), static_cast<qsizetype>(got))))
            break;
    }
    zip_fclose(file);
    return result;
}

Archive::Read Archive::readAll(const Entry& entry, QByteArray& out) const
{
    return read(entry, kMostRunBytes, [&out](QByteArrayView piece) {
        out.append(piece.data(), piece.size());
        return true;
    });
}

} // namespace springback::exchange
