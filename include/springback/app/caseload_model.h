// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>
#include <vector>

#include "springback/app/workspace.h"
#include "springback/domain/caseload.h"

class QTimer;

namespace springback::app {

/// One runner of the caseload. What was read stays shown while it is read again.
struct CaseloadRow {
    Runner runner;
    std::optional<CaseloadFacts> facts; ///< nothing until read, or without a course of rehab
    bool isRead = false;
};

enum class Archived { No, Yes };

/// All runners of the store. Their facts are read a few milliseconds at a time, so that the window stays quick
/// with thousands of them.
class CaseloadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        WhyColumn,
        SideColumn,
        PhaseColumn,
        DaysColumn,
        EntryColumn,
        AdherenceColumn,
        WorstColumn,
        TrendColumn,
        GateColumn,
        FlagsColumn,
        AppointmentColumn,
        ColumnCount
    };

    explicit CaseloadModel(Workspace& workspace, QObject* parent = nullptr);

    /// Lists the runners anew and reads their facts again.
    void refresh();
    bool isReading() const { return !m_waiting.empty(); }
    /// "40 runners, 6 of them need attention", or how far reading has come.
    QString summary() const;
    const CaseloadRow* row(int row) const;
    int rowOf(const Id& runner) const; ///< −1 when there is none
    std::optional<Refusal> setArchived(const Id& runner, Archived archived);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void progressed();

private:
    void readSome();
    void read(CaseloadRow& row);
    QString cell(const CaseloadRow& row, int column) const;

    Workspace& m_workspace;
    std::vector<CaseloadRow> m_rows;
    std::deque<std::size_t> m_waiting; ///< rows to be read
    QTimer* m_slice;
};

enum class CaseloadShow { Everyone, NeedsAttention, Archived };

/// The caseload searched, filtered and sorted; by its first order who needs attention comes first.
class CaseloadView : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CaseloadView(CaseloadModel& model, QObject* parent = nullptr);
    void setShow(CaseloadShow show);
    /// By name, phase or reason; each word must be found.
    void setSearch(const QString& text);
    const CaseloadRow* row(int row) const;
    int rowOf(const Id& runner) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    CaseloadModel& m_model;
    CaseloadShow m_show = CaseloadShow::Everyone;
    QStringList m_words;
};

} // namespace springback::app
