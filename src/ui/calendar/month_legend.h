// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace springback::ui {

/// What the marks of the month mean.
class MonthLegend : public QWidget {
    Q_OBJECT
public:
    explicit MonthLegend(QWidget* parent = nullptr);
};

} // namespace springback::ui
