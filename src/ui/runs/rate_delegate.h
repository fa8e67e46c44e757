// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace springback::app {
class RunTableModel;
}

namespace springback::ui {

/// Shows "rate…" as what it is: something to click.
class RateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RateDelegate(const app::RunTableModel& model, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const app::RunTableModel& m_model;
};

} // namespace springback::ui
