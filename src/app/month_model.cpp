// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/month_model.h"

namespace springback::app {

namespace {
constexpr int kDaysInWeek = 7;
}

void MonthModel::set(MonthState state)
{
    // Another month has the same cells: the view keeps its place, also in the middle of a click.
    const bool sameShape = state.days.size() == m_state.days.size();
    if (!sameShape)
        beginResetModel();
    m_state = std::move(state);
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const DayMark& MonthModel::at(const QModelIndex& index) const
{
    return m_state.days.at(static_cast<std::size_t>(index.row() * kDaysInWeek + index.column()));
}

QModelIndex MonthModel::indexOf(Date date) const
{
    if (m_state.days.empty())
        return {};
    const auto offset = static_cast<int>((date - m_state.days.front().date).count());
    if (offset < 0 || offset >= static_cast<int>(m_state.days.size()))
        return {};
    return index(offset / kDaysInWeek, offset % kDaysInWeek);
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state.days.size()) / kDaysInWeek;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kDaysInWeek;
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return at(index).number;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return at(index).sentence;
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_state.weekdays.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_state.weekdays.at(section);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return m_state.weekdaysLong.at(section);
    return {};
}

} // namespace springback::app
