// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/calendar_state.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace springback::app {
class EntryListModel;
class Workspace;
}

namespace springback::ui {

/// Every entry as a table: searched, filtered, sorted; Enter edits, Delete deletes.
class ListView : public QWidget {
    Q_OBJECT
public:
    explicit ListView(app::Workspace& workspace, QWidget* parent = nullptr);
    void setShown(bool shown);
    void selectEntry(const Id& id);
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    void editAsked(const app::DayEntry& entry);
    void deleteAsked(const app::DayEntry& entry);
    void dayAsked(Date date); ///< of an entry that cannot be edited by itself

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    void setUpTable();
    void openCurrent();
    void deleteCurrent();
    void showCount();
    std::optional<app::DayEntry> current() const;

    app::EntryListModel* m_model;
    QLineEdit* m_search;
    QComboBox* m_filter;
    QLabel* m_count;
    QTableView* m_table;
    QPushButton* m_edit;
    QPushButton* m_delete;
};

} // namespace springback::ui
