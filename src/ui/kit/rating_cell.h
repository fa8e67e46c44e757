// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace springback::ui {

/// One of the eleven buttons. Takes no focus of its own: the row does.
class RatingCell : public QAbstractButton {
public:
    RatingCell(int rating, QWidget* parent);

    enum class CursorMark { Off, On };
    void setMark(CursorMark mark);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_rating;
    CursorMark m_mark = CursorMark::Off;
};

/// The colour of the band a rating lies in (0–2, 3–5, 6–10).
QColor bandColour(int rating);

} // namespace springback::ui
