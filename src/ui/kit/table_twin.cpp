// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/table_twin.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include "springback/ui/kit/tokens.h"

namespace springback::ui {

void TextTableModel::set(QStringList header, std::vector<QStringList> rows)
{
    beginResetModel();
    m_header = std::move(header);
    m_rows = std::move(rows);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QStringList& row = m_rows[std::size_t(index.row())];
    const QString text = row.value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return m_header.value(index.column()) + QLatin1String(": ") + text;
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_header.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_header[section];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void styleTable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metric::kTarget);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

TableTwin::TableTwin(const QString& accessibleName, QWidget* parent)
    : QTableView(parent), m_model(new TextTableModel(this))
{
    setModel(m_model);
    setAccessibleName(accessibleName);
    styleTable(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void TableTwin::set(const QStringList& header, const std::vector<QStringList>& rows)
{
    m_model->set(header, rows);
    resizeColumnsToContents();
}

QString TableTwin::selectedText() const
{
    const auto line = [this](auto&& cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << cell(column);
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{ line(
        [this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); }) };
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (selectionModel()->isRowSelected(row))
            lines << line([&](int column) { return m_model->index(row, column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

void TableTwin::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectedText());
    else
        QTableView::keyPressEvent(event);
}

} // namespace springback::ui
