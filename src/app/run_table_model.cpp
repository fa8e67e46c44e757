// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/run_table_model.h"

#include "springback/app/entry_parsing.h"
#include "springback/app/runs_presenter.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

QString ratingCell(const Rating& rating)
{
    return rating ? words::rating(rating) : QStringLiteral("–");
}

QString whereText(const Run& run)
{
    QStringList parts;
    if (run.treadmill)
        parts << RunTableModel::tr("treadmill");
    if (run.hills)
        parts << RunTableModel::tr("hills");
    if (const QString origin = words::provenance(run.meta); !origin.isEmpty())
        parts << origin;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RunTableModel::RunTableModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

const Run* RunTableModel::runAt(int row) const
{
    const int count = rowCount();
    return row < 0 || row >= count ? nullptr
                                   : &m_workspace.history()->records().runs[static_cast<std::size_t>(count - 1 - row)];
}

bool RunTableModel::isUnrated(int row) const
{
    const Run* run = runAt(row);
    return run && !run->during && !run->after;
}

int RunTableModel::rowOf(const Id& id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (runAt(row)->meta.id == id)
            return row;
    }
    return -1;
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    const History* history = m_workspace.history();
    return parent.isValid() || !history ? 0 : static_cast<int>(history->records().runs.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunTableModel::cell(const Run& run, int column) const
{
    const LengthUnit unit = m_workspace.unit();
    switch (column) {
    case DateColumn:
        return words::shortDate(run.date);
    case DistanceColumn:
        return words::distance(run.distance, unit);
    case TimeColumn:
        return run.duration.count() > 0 ? writeDuration(run.duration) : QStringLiteral("–");
    case PaceColumn:
        return paceText(run.distance, run.duration, unit);
    case DuringColumn:
        return run.during || run.after ? ratingCell(run.during) : tr("rate…", "this run has no rating yet");
    case AfterColumn:
        return ratingCell(run.after);
    case MorningColumn: {
        const CheckIn* morning = m_workspace.history()->checkInOn(run.date + days{ 1 });
        return ratingCell(morning ? morning->pain : std::nullopt);
    }
    case WhereColumn:
        return whereText(run);
    default:
        return QString::fromStdString(run.note).simplified();
    }
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    const Run* run = index.isValid() ? runAt(index.row()) : nullptr;
    if (!run)
        return {};
    if (role == Qt::DisplayRole)
        return cell(*run, index.column());
    if (role == Qt::ToolTipRole && index.column() == NoteColumn)
        return QString::fromStdString(run->note);
    if (role == Qt::AccessibleTextRole && index.column() == DuringColumn && isUnrated(index.row()))
        return tr("not rated; press Enter to rate");
    if (role == Qt::TextAlignmentRole && index.column() >= DistanceColumn && index.column() <= MorningColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section >= DistanceColumn && section <= MorningColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[]
        = { QT_TR_NOOP("Date"), QT_TR_NOOP("Distance"), QT_TR_NOOP("Time"), QT_TR_NOOP("Pace"), QT_TR_NOOP("During"),
              QT_TR_NOOP("After"), QT_TR_NOOP("Next morning"), QT_TR_NOOP("Where, origin"), QT_TR_NOOP("Note") };
    return tr(names[section]);
}

} // namespace springback::app
