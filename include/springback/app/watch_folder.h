// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace springback::app {

/// A folder where a watch or a service leaves its files, and which of them were looked at. Kept in a file of the data
/// folder, readable by its owner only: the settings hold no paths of people.
class WatchFolder {
public:
    explicit WatchFolder(const QString& dataFolder);

    /// Empty when none is named.
    QString folder() const { return m_folder; }
    /// False when it could not be written down. An empty name ends the watching.
    bool setFolder(const QString& folder);
    /// Files in it that look like runs by name and were not looked at as they are now. Touches the disk.
    QStringList fresh() const;
    bool markSeen(const QStringList& files);
    /// True when the name of the folder, or of a file in it, holds the text.
    bool names(const QString& text) const;
    /// The file that all this is kept in.
    QString place() const { return m_place; }
    /// Ends the watching and leaves no trace of it; false when the file could not be removed.
    bool forget();

private:
    bool save() const;

    QString m_place;
    QString m_folder;
    QHash<QString, QString> m_seen; ///< path in the folder → size and time of change
};

} // namespace springback::app
