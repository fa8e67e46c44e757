// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTableView>

#include <vector>

namespace springback::ui {

/// Rows of ready-made text.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(QStringList header, std::vector<QStringList> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

/// The same facts as a picture, as a table: for the eye that wants numbers and for the screen reader.
/// Ctrl+C copies the chosen rows, tab-separated, with the header.
class TableTwin : public QTableView {
    Q_OBJECT
public:
    explicit TableTwin(const QString& accessibleName, QWidget* parent = nullptr);
    void set(const QStringList& header, const std::vector<QStringList>& rows);
    QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextTableModel* m_model;
};

/// Our look and manners for any table: whole rows, no grid, no editing.
void styleTable(QTableView& table);

} // namespace springback::ui
