// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/app/calendar_state.h"
#include "springback/app/workspace.h"

namespace springback::app {

/// Which entries a list shows.
enum class EntryFilter { All, CheckIns, Sessions, Runs, Measures, Extras, Pauses, Visits, Acts, WithNote };

/// Every dated entry of the open episode as a table, newest first. Texts are made when they are asked for,
/// so that thousands of rows cost nothing until they are seen or searched.
class EntryListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { DateColumn, KindColumn, WhatColumn, PainColumn, NoteColumn, OriginColumn, ColumnCount };

    explicit EntryListModel(Workspace& workspace, QObject* parent = nullptr);

    static QStringList filterNames(); ///< in the order of EntryFilter
    void setFilter(EntryFilter filter);
    /// Every word must be found in the row; case does not matter.
    void setSearch(const QString& text);
    /// Fills the model; until then, and while hidden after a change, it stays empty.
    void setShown(bool shown);

    DayEntry entryAt(int row) const;
    Date dateAt(int row) const;
    int rowOf(const Id& id) const; ///< −1 when it is not among the rows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        Date date{};
        Moment created;
        RecordKind kind = RecordKind::CheckIn;
        std::size_t place = 0; ///< in the vector of its kind
        Id id;
        int worst = -1; ///< a key to sort by; −1 sorts below every rating
    };

    void collect();
    void showRows();
    void sortRows();
    QString cell(const Row& row, int column) const;
    bool matches(const Row& row) const;
    std::optional<Record> recordOf(const Row& row) const;

    Workspace& m_workspace;
    std::vector<Row> m_all;
    std::vector<Row> m_rows;
    EntryFilter m_filter = EntryFilter::All;
    QStringList m_words;
    int m_sortColumn = DateColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace springback::app
