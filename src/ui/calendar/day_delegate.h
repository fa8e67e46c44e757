// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace springback::app {
class MonthModel;
struct DayMark;
}

namespace springback::ui {

/// Draws a day of the month: number, phase, session, run, worst pain, flare, note, pause.
class DayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    DayDelegate(const app::MonthModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QRect& cell, const app::DayMark& day, QStyle::State state) const;
    void paintPhase(QPainter& painter, const QRect& cell, const app::DayMark& day) const;
    void paintNumber(QPainter& painter, const QRect& cell, const app::DayMark& day) const;
    /// The upper line: distance run, other entries, note. The lower: session, flare, worst pain.
    void paintRun(QPainter& painter, const QRect& cell, const app::DayMark& day) const;
    void paintPain(QPainter& painter, const QRect& cell, const app::DayMark& day) const;

    const app::MonthModel& m_model;
};

} // namespace springback::ui
