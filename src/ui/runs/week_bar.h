// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace springback::ui {

/// The week's distance against its target: a bar with a mark at the target. Beyond it the bar goes on.
class WeekBar : public QWidget {
    Q_OBJECT
public:
    explicit WeekBar(QWidget* parent = nullptr);
    void set(double fraction, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = 0;
};

} // namespace springback::ui
