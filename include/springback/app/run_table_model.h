// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "springback/app/workspace.h"

namespace springback::app {

/// The runs, newest first, with the ratings that belong to each.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        DateColumn,
        DistanceColumn,
        TimeColumn,
        PaceColumn,
        DuringColumn,
        AfterColumn,
        MorningColumn,
        WhereColumn,
        NoteColumn,
        ColumnCount
    };

    explicit RunTableModel(Workspace& workspace, QObject* parent = nullptr);

    /// The run of a row; null when the row is gone.
    const Run* runAt(int row) const;
    bool isUnrated(int row) const;
    int rowOf(const Id& id) const; ///< −1 when there is no such run

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Run& run, int column) const;

    Workspace& m_workspace;
};

} // namespace springback::app
