// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "springback/app/calendar_state.h"

namespace springback::app {

/// A month as six rows of seven days; each cell reads its whole day aloud.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(MonthState state);
    const MonthState& state() const { return m_state; }
    const DayMark& at(const QModelIndex& index) const;
    QModelIndex indexOf(Date date) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MonthState m_state;
};

} // namespace springback::app
