// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "springback/app/session_state.h"

namespace springback::ui {

/// A mark for each set: hollow to come, ringed now, half done in part, full done; left and right stand together.
/// A rating given stands under its mark.
class SetDots : public QWidget {
    Q_OBJECT
public:
    explicit SetDots(QWidget* parent = nullptr);
    void show(const std::vector<app::SetDot>& dots);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int unit() const;
    int widthOf(const std::vector<app::SetDot>& dots) const;

    std::vector<app::SetDot> m_dots;
};

} // namespace springback::ui
