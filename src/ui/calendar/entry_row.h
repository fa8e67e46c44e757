// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/calendar_state.h"

namespace springback::ui {

/// One entry of a day, with what may be done with it.
class EntryRow : public QWidget {
    Q_OBJECT
public:
    explicit EntryRow(const app::DayEntry& entry, QWidget* parent = nullptr);

Q_SIGNALS:
    void editAsked();
    void deleteAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    app::DayEntry m_entry;
};

} // namespace springback::ui
