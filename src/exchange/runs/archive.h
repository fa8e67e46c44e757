// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace springback::exchange {

/// A zip, for reading. Nothing of it is ever written to disk.
class Archive {
public:
    struct Entry {
        QString name;
        quint64 index = 0;
        qint64 size = 0;   ///< as the archive claims
        qint64 packed = 0; ///< bytes that it takes in the archive
    };

    static std::unique_ptr<Archive> open(const QString& path);
    static std::unique_ptr<Archive> openBytes(const QByteArray& bytes);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// Files, without folders; at most `kMostEntries`.
    const std::vector<Entry>& entries() const { return m_entries; }
    bool isCut() const { return m_isCut; }

    enum class Read { Whole, Damaged, TooLarge, Locked };
    /// Hands over the content in pieces, at most `most` bytes; `take` returns false to stop.
    Read read(const Entry& entry, qint64 most, const std::function<bool(QByteArrayView)>& take) const;
    Read readAll(const Entry& entry, QByteArray& out) const;

    static constexpr std::size_t kMostEntries = 100'000;

private:
    struct Handle;
    explicit Archive(std::unique_ptr<Handle> handle);
    void list();

    std::unique_ptr<Handle> m_handle;
    std::vector<Entry> m_entries;
    bool m_isCut = false;
};

} // namespace springback::exchange
