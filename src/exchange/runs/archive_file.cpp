// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive_file.h"

#include <QHash>

#include "apple_health.h"
#include "csv_file.h"
#include "run_checks.h"
#include "run_text.h"
#include "sniff.h"
#include "unpack.h"

namespace springback::exchange {

namespace {

constexpr qint64 kMostHealth = 16LL * 1024 * 1024 * 1024;
constexpr qint64 kMostTogether = 2LL * 1024 * 1024 * 1024;

bool isUpward(const QString& name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.split(u'/').contains(QStringLiteral(".."));
}

class Reader {
public:
    Reader(const Archive& archive, const RunFileAnswers& answers, RunFile& file)
        : m_archive(archive), m_answers(answers), m_file(file)
    {
    }

    void read()
    {
        m_file.format = RunFormat::Archive;
        if (m_archive.isCut())
            m_file.findings << RunText::tr("The archive holds more than %L1 files; the others were not looked at.")
                                   .arg(Archive::kMostEntries);
        for (const auto& entry : m_archive.entries())
            m_byName.insert(entry.name, &entry);
        if (health())
            return;
        tables();
        for (const auto& entry : m_archive.entries()) {
            if (!m_done.contains(entry.name) && !isFull(m_file))
                plain(entry);
        }
        if (m_others > 0)
            m_file.findings << RunText::tr("%n file(s) in it hold no activities.", nullptr, m_others);
    }

private:
    void skip(const Archive::Entry& entry, const QString& reason)
    {
        m_file.skipped.push_back({ entry.name.left(200), {}, reason });
    }

    QByteArray head(const Archive::Entry& entry) const
    {
        QByteArray head;
        m_archive.read(entry, kMostRunBytes, [&head](QByteArrayView piece) {
            head.append(piece.data(), piece.size());
            return head.size() < kSniffed;
        });
        return head;
    }

    // Beside it lie the routes of the workouts, which would only say the same again.
    bool health()
    {
        for (const auto& entry : m_archive.entries()) {
            const bool isNamed = entry.name.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
            if (!isNamed || contentOf(head(entry)) != Content::AppleHealth)
                continue;
            m_file.format = RunFormat::AppleHealth;
            AppleHealthScan scan(m_file);
            const auto result = m_archive.read(entry, kMostHealth, [&scan](QByteArrayView piece) {
                scan.feed(piece);
                return true;
            });
            scan.end();
            if (result != Archive::Read::Whole)
                damaged(entry, result);
            return true;
        }
        return false;
    }

    void damaged(const Archive::Entry& entry, Archive::Read result)
    {
        skip(entry,
            result == Archive::Read::TooLarge     ? RunText::tr("it unpacks to more than is read")
                : result == Archive::Read::Locked ? RunText::tr("it is locked with a password")
                                                  : RunText::tr("it is damaged within the archive"));
    }

    bool unpack(const Archive::Entry& entry, QByteArray& bytes)
    {
        if (isUpward(entry.name)) {
            skip(entry, RunText::tr("its name points outside of the archive"));
            return false;
        }
        if (m_together + std::max<qint64>(entry.size, 0) > kMostTogether) {
            skip(entry, RunText::tr("the archive unpacks to more than is read"));
            return false;
        }
        const auto result = m_archive.readAll(entry, bytes);
        m_together += bytes.size();
        if (result == Archive::Read::Whole)
            return true;
        damaged(entry, result);
        return false;
    }

    void tables()
    {
        for (const auto& entry : m_archive.entries()) {
            if (!entry.name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
                continue;
            QByteArray bytes;
            if (contentOf(head(entry)) != Content::Text || !unpack(entry, bytes))
                continue;
            RunFile table;
            NamedFiles named;
            const CsvTable rows = readCsv(bytes);
            if (!readStravaCsv(rows, table, named) && !readRunkeeperCsv(rows, table, named)
                && !readGarminCsv(rows, m_answers, table))
                continue; // other tables of an export are about other things
            m_done.insert(entry.name);
            takeTable(entry, table, named);
        }
    }

    void takeTable(const Archive::Entry& entry, RunFile& table, NamedFiles& named)
    {
        const QString folder = entry.name.left(entry.name.lastIndexOf(u'/') + 1);
        named.ofRun.resize(table.runs.size());
        for (std::size_t i = 0; i < table.runs.size(); ++i) {
            if (const auto* linked = m_byName.value(folder + named.ofRun[i]); linked && !named.ofRun[i].isEmpty())
                addFromFile(*linked, table.runs[i]);
        }
        for (const QString& name : std::as_const(named.all))
            m_done.insert(folder + name);
        m_file.format = table.format;
        m_file.unit = table.unit;
        append(table);
    }

    // The row is the summary; the file may prove the zone, and knows of treadmill, effort and feel.
    void addFromFile(const Archive::Entry& entry, FoundRun& run)
    {
        QByteArray bytes;
        if (!unpack(entry, bytes))
            return;
        RunFile linked;
        readContent(bytes, {}, linked);
        if (linked.runs.size() != 1)
            return;
        const FoundRun& found = linked.runs.front();
        run.offset = run.offset ? run.offset : found.offset;
        run.treadmill = run.treadmill || found.treadmill;
        run.effort = run.effort ? run.effort : found.effort;
        run.feel = found.feel;
        if (!run.distance)
            run.distance = found.distance;
    }

    void append(RunFile& part)
    {
        std::move(part.runs.begin(), part.runs.end(), std::back_inserter(m_file.runs));
        std::move(part.skipped.begin(), part.skipped.end(), std::back_inserter(m_file.skipped));
        m_file.findings += part.findings;
    }

    void plain(const Archive::Entry& entry)
    {
        const Content content = contentOf(head(entry));
        if (content == Content::Unknown || content == Content::Text || content == Content::OtherXml
            || content == Content::Empty) {
            ++m_others;
            return;
        }
        QByteArray bytes;
        if (content == Content::Zip)
            return skip(entry, RunText::tr("an archive within the archive is not opened"));
        if (!unpack(entry, bytes))
            return;
        RunFile part;
        readContent(bytes, {}, part);
        const auto withName = [&entry](const QString& place) {
            return place.isEmpty() ? entry.name : RunText::tr("%1, %2", "file, place in it").arg(entry.name, place);
        };
        if (const auto& why = part.error ? part.error : part.damage)
            m_file.findings << withName(why->place) + QStringLiteral(": ") + why->reason;
        for (FoundRun& run : part.runs)
            run.place = withName(run.place);
        for (SkippedActivity& skipped : part.skipped)
            skipped.at = withName(skipped.at);
        append(part);
    }

    const Archive& m_archive;
    const RunFileAnswers& m_answers;
    RunFile& m_file;
    QHash<QString, const Archive::Entry*> m_byName;
    QSet<QString> m_done;
    qint64 m_together = 0;
    int m_others = 0;
};

} // namespace

void readArchive(const Archive& archive, const RunFileAnswers& answers, RunFile& file)
{
    Reader(archive, answers, file).read();
}

} // namespace springback::exchange
