// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "springback/domain/record.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace springback::ui {

/// The sets of a session: planned and held seconds, and the pain of each.
class SetsEditor : public QWidget {
    Q_OBJECT
public:
    explicit SetsEditor(QWidget* parent = nullptr);

    void setSets(const std::vector<SessionSet>& sets);
    /// Nothing when a number does not read.
    std::optional<std::vector<SessionSet>> sets() const;
    void holdAll(); ///< everything held as planned

Q_SIGNALS:
    void edited();

private:
    struct Row {
        std::optional<Side> side;
        QLineEdit* planned;
        QLineEdit* held;
        QComboBox* pain;
    };

    void clear();
    void addRow(const SessionSet& set, const QString& name);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace springback::ui
