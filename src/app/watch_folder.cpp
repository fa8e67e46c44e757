// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/watch_folder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace springback::app {

namespace {

QString stampOf(const QFileInfo& file)
{
    return QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

WatchFolder::WatchFolder(const QString& dataFolder) : m_place(dataFolder + QStringLiteral("/watch-folder.json"))
{
    constexpr qint64 kMost = 16 * 1024 * 1024;
    QFile file(m_place);
    if (dataFolder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.read(kMost)).object();
    m_folder = kept.value(QLatin1String("folder")).toString();
    const QJsonObject seen = kept.value(QLatin1String("seen")).toObject();
    for (auto it = seen.begin(); it != seen.end(); ++it)
        m_seen.insert(it.key(), it.value().toString());
}

bool WatchFolder::setFolder(const QString& folder)
{
    if (folder == m_folder)
        return true;
    m_folder = folder;
    m_seen.clear();
    return save();
}

QStringList WatchFolder::fresh() const
{
    constexpr int kMost = 20'000;
    QStringList files;
    if (m_folder.isEmpty())
        return files;
    static const QStringList kinds{ QStringLiteral("*.fit"), QStringLiteral("*.tcx"), QStringLiteral("*.gpx"),
        QStringLiteral("*.gz"), QStringLiteral("*.zip"), QStringLiteral("*.csv") };
    const QDir root(m_folder);
    QDirIterator walk(m_folder, kinds, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    for (int looked = 0; walk.hasNext() && looked < kMost; ++looked) {
        walk.next();
        if (m_seen.value(root.relativeFilePath(walk.filePath())) != stampOf(walk.fileInfo()))
            files << walk.filePath();
    }
    files.sort();
    return files;
}

bool WatchFolder::markSeen(const QStringList& files)
{
    const QDir root(m_folder);
    for (const QString& file : files)
        m_seen.insert(root.relativeFilePath(file), stampOf(QFileInfo(file)));
    return save();
}

bool WatchFolder::names(const QString& text) const
{
    const auto holds = [&text](const QString& path) { return path.contains(text, Qt::CaseInsensitive); };
    return holds(m_folder) || std::any_of(m_seen.keyBegin(), m_seen.keyEnd(), holds);
}

bool WatchFolder::forget()
{
    m_folder.clear();
    m_seen.clear();
    return !QFile::exists(m_place) || QFile::remove(m_place);
}

bool WatchFolder::save() const
{
    QJsonObject seen;
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it)
        seen.insert(it.key(), it.value());
    const QJsonObject kept{ { QStringLiteral("folder"), m_folder }, { QStringLiteral("seen"), seen } };
    QSaveFile file(m_place);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    return file.commit();
}

} // namespace springback::app
