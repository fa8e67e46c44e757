// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/edit_history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "springback/app/entry_text.h"
#include "springback/app/words.h"
#include "springback/codec/record_json.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EditHistory)
};

std::vector<EntryField> fieldsIn(const store::Revision& revision, LengthUnit unit)
{
    if (revision.kind >= RecordKind::Runner)
        return {};
    return fieldsOf(codec::recordFromJson(revision.kind, nlohmann::json::parse(revision.body)), unit);
}

/// Fields are listed in the same order for one kind, so that they compare by place.
std::vector<FieldEdit> edited(const std::vector<EntryField>& was, const std::vector<EntryField>& now)
{
    std::vector<FieldEdit> edits;
    for (std::size_t i = 0; i < std::min(was.size(), now.size()); ++i) {
        if (was[i] != now[i])
            edits.push_back({ now[i].name, was[i].value, now[i].value });
    }
    return edits;
}

QString actOf(const store::Revision* before, const store::Revision& now)
{
    if (!before)
        return Tr::tr("recorded");
    if (now.deleted)
        return Tr::tr("deleted");
    return before->deleted ? Tr::tr("restored") : Tr::tr("changed");
}

std::vector<PastEdit> editsIn(const std::vector<store::Revision>& revisions, LengthUnit unit)
{
    std::vector<PastEdit> edits;
    std::vector<EntryField> was;
    for (std::size_t i = 0; i < revisions.size(); ++i) {
        const store::Revision& revision = revisions[i];
        const store::Revision* before = i > 0 ? &revisions[i - 1] : nullptr;
        const std::vector<EntryField> now = fieldsIn(revision, unit);
        edits.push_back({ momentText(revision.editedAt), personName(revision.author), actOf(before, revision),
            before ? edited(was, now) : std::vector<FieldEdit>{} });
        was = now;
    }
    std::reverse(edits.begin(), edits.end());
    return edits;
}

TrashItem itemOf(const store::Trashed& trashed, LengthUnit unit, int daysLeft)
{
    return { kindOf(trashed.record), metaOf(trashed.record).id, words::recordTitle(trashed.record, unit),
        Tr::tr("deleted %1, by %2").arg(momentText(trashed.deletedAt), personName(trashed.by)),
        Tr::tr("kept for %n more day(s)", nullptr, daysLeft) };
}

} // namespace

QString personName(const std::string& author)
{
    return author.empty() ? Tr::tr("the runner") : QString::fromStdString(author);
}

QDateTime localTime(const Moment& moment)
{
    return QDateTime::fromMSecsSinceEpoch(
        moment.at.time_since_epoch().count(), Qt::OffsetFromUTC, static_cast<int>(moment.offset.count()) * 60);
}

QString momentText(const Moment& moment)
{
    const QDateTime at = localTime(moment);
    return QStringLiteral("%1, %2").arg(
        words::shortDate(words::fromQDate(at.date())), QLocale().toString(at.time(), QLocale::ShortFormat));
}

QString recordedLine(const Meta& meta)
{
    QString line = Tr::tr("Recorded %1, by %2").arg(momentText(meta.created), personName(meta.author));
    if (const QString origin = words::provenance(meta); !origin.isEmpty())
        line += QStringLiteral(" · ") + origin;
    if (meta.edited != meta.created)
        line += QStringLiteral(" · ") + Tr::tr("last changed %1").arg(momentText(meta.edited));
    return line;
}

EditHistory editHistory(Workspace& workspace, const Id& record)
{
    try {
        return { editsIn(workspace.database().read().history(record), workspace.unit()), {} };
    } catch (const store::StoreError& error) {
        return { {}, words::fault(error) };
    } catch (const std::exception&) {
        return { {}, Tr::tr("An earlier version of this entry cannot be read. The entry itself is intact.") };
    }
}

std::optional<Refusal> removeEntry(Workspace& workspace, RecordKind kind, const Id& id, const QString& name)
{
    return workspace.remove(kind, id, Tr::tr("%1, deleted").arg(name));
}

std::optional<Refusal> restoreEntry(Workspace& workspace, RecordKind kind, const Id& id, const QString& name)
{
    return workspace.restore(kind, id, Tr::tr("%1, restored").arg(name));
}

Trash trashOf(Workspace& workspace, int daysKept)
{
    const Episode* episode = workspace.episode();
    if (!episode || workspace.shownIsPast())
        return {};
    try {
        Trash trash;
        const Instant now = workspace.clock().now().at;
        for (const store::Trashed& each : workspace.database().read().trash(episode->meta.id)) {
            const auto age = std::chrono::floor<days>(now - each.deletedAt.at).count();
            if (age < daysKept)
                trash.items.push_back(itemOf(each, workspace.unit(), daysKept - static_cast<int>(age)));
        }
        return trash;
    } catch (const store::StoreError& error) {
        return { {}, words::fault(error) };
    }
}

} // namespace springback::app
