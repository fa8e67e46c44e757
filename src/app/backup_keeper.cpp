// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/backup_keeper.h"

#include <QThread>

#include "springback/app/words.h"

namespace springback::app {

namespace {

constexpr int kAfterChangeMs = 1500;  // after the answer to whoever entered something
constexpr int kAfterOpeningMs = 3000; // after the first paint and what it loads

// The moment the work began. The thread works by it, and shares no clock with the window.
class Then : public Clock {
public:
    explicit Then(const Clock& clock)
        : m_now(clock.now()), m_monotonic(clock.monotonic()), m_withSleep(clock.monotonicWithSleep())
    {
    }
    Moment now() const override { return m_now; }
    Monotonic monotonic() const override { return m_monotonic; }
    Monotonic monotonicWithSleep() const override { return m_withSleep; }

private:
    const Moment m_now;
    const Monotonic m_monotonic;
    const Monotonic m_withSleep;
};

// Why the store cannot be believed; empty when it can.
QString damageOf(const std::filesystem::path& folder, const Clock& clock)
{
    try {
        const auto database = store::Database::open(folder, clock, store::Access::ReadOnly);
        if (database.whyReadOnly() == store::StoreFault::Newer || database.check().sound)
            return {};
        return words::fault({ store::StoreFault::Damaged, database.file(), "the check found it" });
    } catch (const store::StoreError& error) {
        return error.fault == store::StoreFault::Damaged ? words::fault(error) : QString();
    }
}

} // namespace

BackupKeeper::BackupKeeper(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_folder(workspace.database().file().parent_path())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BackupKeeper::work);
    connect(&workspace, &Workspace::written, this, [this] {
        m_wanted = true;
        if (!m_soon.isActive())
            m_soon.start(kAfterChangeMs);
    });
    if (!m_folder.empty())
        m_soon.start(kAfterOpeningMs);
}

BackupKeeper::~BackupKeeper()
{
    if (m_thread)
        m_thread->wait();
}

BackupState BackupKeeper::state() const
{
    return backupState(m_folder, m_workspace);
}

void BackupKeeper::work()
{
    if (m_folder.empty())
        return;
    if (m_thread)
        return m_soon.start(kAfterChangeMs); // once more when this is done
    const Then clock(m_workspace.clock());
    const bool check = !m_checked;
    const bool daily = m_wanted && !m_workspace.isReadOnly() && isDailyDue(m_folder, clock.now());
    const bool fire = !m_workspace.isReadOnly() && isDrillDue(m_folder, clock.now());
    m_wanted = false;
    if (!check && !daily && !fire)
        return;
    m_checked = true;
    m_thread.reset(QThread::create([this, clock, check, daily, fire] {
        if (check)
            m_damage = damageOf(m_folder, clock);
        if (daily && m_damage.isEmpty())
            keepDaily(m_folder, clock);
        if (fire && m_damage.isEmpty())
            drill(m_folder, clock);
    }));
    connect(m_thread.get(), &QThread::finished, this, &BackupKeeper::finish);
    m_thread->start(QThread::LowPriority);
}

void BackupKeeper::finish()
{
    m_thread->wait();
    m_thread.reset();
    Q_EMIT changed();
    if (!m_damage.isEmpty())
        Q_EMIT damaged(m_damage);
}

} // namespace springback::app
