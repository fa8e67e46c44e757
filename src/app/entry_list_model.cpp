// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/entry_list_model.h"

#include <algorithm>

#include "day_entries.h"
#include "record_access.h"
#include "springback/app/entry_text.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

bool isOf(EntryFilter filter, RecordKind kind)
{
    switch (filter) {
    case EntryFilter::CheckIns:
        return kind == RecordKind::CheckIn;
    case EntryFilter::Sessions:
        return kind == RecordKind::Session;
    case EntryFilter::Runs:
        return kind == RecordKind::Run;
    case EntryFilter::Measures:
        return kind == RecordKind::Measure;
    case EntryFilter::Extras:
        return kind == RecordKind::ExtraDone;
    case EntryFilter::Pauses:
        return kind == RecordKind::Pause;
    case EntryFilter::Visits:
        return kind == RecordKind::Visit;
    case EntryFilter::Acts:
        return editable(kind) == Editable::No;
    case EntryFilter::All:
    case EntryFilter::WithNote:
        break;
    }
    return true;
}

} // namespace

EntryListModel::EntryListModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        showRows();
    });
}

QStringList EntryListModel::filterNames()
{
    return { tr("All entries"), tr("Check-ins"), tr("Sessions"), tr("Runs"), tr("Measures"), tr("Extra exercises"),
        tr("Pauses"), tr("Visits"), tr("Decisions and flags"), tr("With a note") };
}

void EntryListModel::setFilter(EntryFilter filter)
{
    m_filter = filter;
    showRows();
}

void EntryListModel::setSearch(const QString& text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    showRows();
}

void EntryListModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_stale)
        showRows();
}

void EntryListModel::collect()
{
    m_all.clear();
    m_stale = false;
    const History* history = m_workspace.shown();
    if (!history)
        return;
    forEachKind(history->records(), [this](const auto& records, RecordKind kind) {
        for (std::size_t i = 0; i < records.size(); ++i) {
            const Rating worst = worstIn(records[i]);
            m_all.push_back({ filedOn(records[i]), records[i].meta.created, kind, i, records[i].meta.id,
                worst ? worst->value() : -1 });
        }
    });
}

void EntryListModel::showRows()
{
    beginResetModel();
    m_rows.clear();
    if (m_shown) {
        if (m_stale)
            collect();
        std::copy_if(
            m_all.begin(), m_all.end(), std::back_inserter(m_rows), [this](const Row& r) { return matches(r); });
        sortRows();
    }
    endResetModel();
}

bool EntryListModel::matches(const Row& row) const
{
    if (!isOf(m_filter, row.kind))
        return false;
    if (m_words.isEmpty() && m_filter != EntryFilter::WithNote)
        return true;
    const auto record = recordOf(row);
    if (!record || (m_filter == EntryFilter::WithNote && noteOf(*record).isEmpty()))
        return false;
    if (m_words.isEmpty())
        return true;
    const EntryLine line = lineOf(*record, m_workspace.unit());
    const QString text
        = QStringList{ words::longDate(row.date), words::shortDate(row.date), line.kind, line.what, line.note }.join(
            QLatin1Char('\n'));
    return std::all_of(m_words.begin(), m_words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void EntryListModel::sortRows()
{
    const auto key = [this](const Row& a, const Row& b) {
        if (m_sortColumn == KindColumn && a.kind != b.kind)
            return a.kind < b.kind;
        if (m_sortColumn == PainColumn && a.worst != b.worst)
            return a.worst < b.worst;
        return std::tie(a.date, a.created, a.id) < std::tie(b.date, b.created, b.id);
    };
    std::sort(m_rows.begin(), m_rows.end(),
        [&](const Row& a, const Row& b) { return m_order == Qt::AscendingOrder ? key(a, b) : key(b, a); });
}

void EntryListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column == KindColumn || column == PainColumn ? column : DateColumn;
    m_order = order;
    showRows();
}

std::optional<Record> EntryListModel::recordOf(const Row& row) const
{
    const History* history = m_workspace.shown();
    return history ? recordAt(history->records(), row.kind, row.place) : std::nullopt;
}

DayEntry EntryListModel::entryAt(int row) const
{
    const Row& at = m_rows.at(static_cast<std::size_t>(row));
    const auto record = recordOf(at);
    if (!record)
        return {};
    DayEntry entry = entryOf(*record, *m_workspace.shown(), m_workspace.unit());
    if (m_workspace.shownIsPast())
        lock(entry);
    return entry;
}

Date EntryListModel::dateAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).date;
}

int EntryListModel::rowOf(const Id& id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int EntryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntryListModel::cell(const Row& row, int column) const
{
    if (column == DateColumn)
        return QStringLiteral("%1").arg(words::shortDate(row.date));
    if (column == PainColumn)
        return row.worst < 0 ? QStringLiteral("–") : QString::number(row.worst);
    const auto record = recordOf(row);
    if (!record)
        return {};
    if (column == OriginColumn)
        return words::provenance(metaOf(*record));
    const EntryLine line = lineOf(*record, m_workspace.unit());
    if (column == KindColumn)
        return line.kind;
    return column == WhatColumn ? line.what : line.note.simplified();
}

QVariant EntryListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == PainColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    return {};
}

QVariant EntryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case KindColumn:
        return tr("Kind");
    case WhatColumn:
        return tr("Entry");
    case PainColumn:
        return tr("Pain");
    case NoteColumn:
        return tr("Note");
    case OriginColumn:
        return tr("Origin");
    default:
        return {};
    }
}

} // namespace springback::app
