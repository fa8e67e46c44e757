// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

#include "springback/app/backups.h"

class QThread;

namespace springback::app {

/// Makes the day's backup a little after the day's first change, tries a restore once a month, and reads the store
/// through once after it was opened: in a thread, by connections of its own, so that nobody waits.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(Workspace& workspace, QObject* parent = nullptr);
    ~BackupKeeper() override;

    BackupState state() const;
    /// Begins what is due, now; `changed` says that it is done.
    void work();
    /// Somebody else made a backup, or chose another folder.
    void noticeChange() { Q_EMIT changed(); }
    bool isWorking() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// The state may be another.
    void changed();
    /// What is stored does not fit its checksums: nothing shown may be believed.
    void damaged(const QString& sentence);

private:
    void finish();

    Workspace& m_workspace;
    const std::filesystem::path m_folder;
    QTimer m_soon;
    std::unique_ptr<QThread> m_thread;
    QString m_damage;
    bool m_checked = false;
    bool m_wanted = false; ///< something was stored
};

} // namespace springback::app
