// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace springback::ui {

/// The bands as three bars under the cells, and the words under 0, 2, 5 and 10.
class RatingLegend : public QWidget {
public:
    explicit RatingLegend(QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace springback::ui
