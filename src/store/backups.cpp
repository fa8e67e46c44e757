// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/store/backups.h"

#include "store_file.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace springback::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kDailyKept = 7;
constexpr std::size_t kWeeklyKept = 4;
constexpr std::size_t kMonthlyKept = 12;
constexpr std::size_t kBeforeKept = 12;

constexpr std::array<std::pair<BackupReason, std::string_view>, 5> kNames{ {
    { BackupReason::Daily, "daily-" },
    { BackupReason::BeforeMigration, "before-migration-" },
    { BackupReason::BeforeRestore, "before-restore-" },
    { BackupReason::BeforeMerge, "before-merge-" },
    { BackupReason::Asked, "asked-" },
} };

constexpr std::size_t kColons[] = { 13, 16 };
constexpr std::size_t kStampLength = 22; // 2026-03-08T071405+0100

// RFC 3339 to the second without its colons, which not every file system takes.
std::string stampOf(const Moment& moment)
{
    std::string text = rfc3339({ Instant(std::chrono::floor<seconds>(moment.at)), moment.offset });
    std::erase(text, ':');
    return text;
}

std::optional<Moment> momentOf(std::string_view stamp)
{
    std::string text(stamp.substr(0, kStampLength));
    if (text.size() < kStampLength)
        return std::nullopt;
    for (const std::size_t at : kColons)
        text.insert(at, 1, ':');
    text.insert(text.size() - 2, 1, ':');
    return parseMoment(text);
}

std::optional<KeptBackup> backupNamed(const fs::path& file)
{
    const std::string name = file.stem().string();
    if (file.extension() != ".db")
        return std::nullopt;
    for (const auto& [reason, start] : kNames) {
        if (!name.starts_with(start))
            continue;
        if (const auto made = momentOf(std::string_view(name).substr(start.size())))
            return KeptBackup{ file, reason, *made };
    }
    return std::nullopt;
}

Date dayOf(const KeptBackup& backup)
{
    return livedDate(backup.made, minutes{ 0 });
}

std::chrono::year_month monthOf(Date date)
{
    const std::chrono::year_month_day ymd(date);
    return ymd.year() / ymd.month();
}

// Whole weeks since a Monday.
std::int64_t weekOf(Date date)
{
    constexpr Date kMonday(days{ 4 });
    return std::chrono::floor<std::chrono::weeks>(date - kMonday).count();
}

// Counts the days, weeks and months that have a backup, from the newest on, and says who is the first of one.
class Calendar {
public:
    bool wants(Date date)
    {
        const bool day = isFirst(m_days, date, kDailyKept);
        const bool week = isFirst(m_weeks, weekOf(date), kWeeklyKept);
        const bool month = isFirst(m_months, monthOf(date), kMonthlyKept);
        return day || week || month;
    }

private:
    template <class T> static bool isFirst(std::set<T>& seen, const T& one, std::size_t most)
    {
        return seen.size() < most && seen.insert(one).second;
    }

    std::set<Date> m_days;
    std::set<std::int64_t> m_weeks;
    std::set<std::chrono::year_month> m_months;
};

} // namespace

fs::path backupsIn(const fs::path& dataFolder)
{
    return dataFolder / "backups";
}

std::vector<KeptBackup> keptBackups(const fs::path& folder)
{
    std::vector<KeptBackup> kept;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        auto backup = backupNamed(it->path());
        std::error_code ignored;
        if (backup && it->is_regular_file(ignored))
            kept.push_back(std::move(*backup));
    }
    std::sort(kept.begin(), kept.end(), [](const KeptBackup& a, const KeptBackup& b) {
        return std::tie(a.made.at, a.file) > std::tie(b.made.at, b.file);
    });
    return kept;
}

fs::path backupPath(const fs::path& folder, BackupReason reason, const Moment& now)
{
    const auto* found
        = std::find_if(kNames.begin(), kNames.end(), [reason](const auto& entry) { return entry.first == reason; });
    const std::string name = std::string(found->second) + stampOf(now);
    fs::path path = folder / (name + ".db");
    for (int n = 2; isThere(path); ++n)
        path = folder / (name + "-" + std::to_string(n) + ".db");
    return path;
}

std::vector<KeptBackup> spareBackups(const std::vector<KeptBackup>& kept, const Moment& now)
{
    Calendar calendar;
    std::size_t before = 0;
    std::vector<KeptBackup> spare;
    for (const auto& backup : kept) {
        if (backup.reason == BackupReason::Asked || backup.made.at > now.at)
            continue;
        const bool stays
            = backup.reason == BackupReason::Daily ? calendar.wants(dayOf(backup)) : before++ < kBeforeKept;
        if (!stays)
            spare.push_back(backup);
    }
    return spare;
}

void thinOut(const fs::path& folder, const Moment& now)
{
    for (const auto& backup : spareBackups(keptBackups(folder), now)) {
        std::error_code ignored; // one that cannot go today goes another day
        fs::remove(backup.file, ignored);
    }
}

BackupReport keepBackup(const Database& database, const fs::path& folder, BackupReason reason, const Moment& now)
{
    makeFolder(folder);
    BackupReport report = database.backup(backupPath(folder, reason, now));
    thinOut(folder, now);
    return report;
}

fs::path putInPlaceOfDamaged(const Database& source, const fs::path& dataFolder, const Moment& now)
{
    const fs::path file = dataFolder / kFileName;
    const fs::path fresh = dataFolder / "restored.db";
    makeFolder(backupsIn(dataFolder));
    fs::path aside = backupsIn(dataFolder) / ("damaged-" + stampOf(now));
    for (int n = 2; isThere(aside); ++n)
        aside = backupsIn(dataFolder) / ("damaged-" + stampOf(now) + "-" + std::to_string(n));
    source.backup(fresh);
    makeFolder(aside);
    for (const char* suffix : { "-shm", "-wal", "" }) {
        const fs::path part = file.string() + suffix;
        if (isThere(part))
            replace(part, aside / part.filename());
    }
    replace(fresh, file);
    return aside;
}

} // namespace springback::store
