// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/import_presenter.h"

namespace springback::app {

ImportTableModel::ImportTableModel(ImportPresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent), m_presenter(presenter)
{
    connect(&presenter, &ImportPresenter::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&presenter, &ImportPresenter::ticksChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), { Qt::CheckStateRole });
    });
}

int ImportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_presenter.rows().size());
}

int ImportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportPresenter::Row& row = m_presenter.rows()[static_cast<std::size_t>(index.row())];
    if (role == kRowRole)
        return row.isSkipped ? -1 : static_cast<int>(row.kind);
    if (role == Qt::CheckStateRole && index.column() == DateColumn && row.canTick)
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return row.why.isEmpty() ? row.file : row.file + QLatin1Char('\n') + row.why;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case DateColumn:
        return row.date;
    case DistanceColumn:
        return row.distance;
    case TimeColumn:
        return row.time;
    case StandingColumn:
        return row.standing;
    default:
        return row.why.isEmpty() ? row.file : row.why;
    }
}

bool ImportTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || data(index, Qt::CheckStateRole) == value)
        return false;
    m_presenter.toggle(index.row());
    return true;
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char* const names[] = { QT_TR_NOOP("Date"), QT_TR_NOOP("Distance"), QT_TR_NOOP("Time"),
        QT_TR_NOOP("What it is"), QT_TR_NOOP("Why, and how it was read") };
    return tr(names[section]);
}

} // namespace springback::app
