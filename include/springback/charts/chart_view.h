// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "springback/charts/chart.h"

namespace springback::charts {

/// One chart on the screen. Tab reaches it; arrow keys walk through it and set the accessible name to the
/// sentence of the day (week, measure); hovering shows it; Enter or a click asks for the day.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(ChartKind kind, QWidget* parent = nullptr);
    ~ChartView() override;

    ChartKind kind() const;
    /// The data are shared: several charts draw the same.
    void setData(std::shared_ptr<const ChartData> shown);
    /// For Measures: which of the data's measures is drawn, whatever the data say.
    void setMeasure(MeasureKind measure);
    /// The time axis; give all charts of a page the same.
    void setRange(const DateRange& range);
    DateRange range() const;

    QString title() const;
    ChartTable table() const;
    /// Where the walk stands; nothing before the first key or hover.
    std::optional<Date> currentDate() const;
    /// What is read aloud at the current date; empty before the first key or hover.
    QString sentence() const;

    /// The picture with its title, for the clipboard or a file, at twice the screen's resolution.
    QImage picture() const;
    void copyPicture() const;
    /// False when the file could not be written.
    bool savePng(const QString& path) const;
    bool saveSvg(const QString& path) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click, or Enter on the current date.
    void dayClicked(springback::Date date);
    void currentDateChanged(springback::Date date);
    /// Ctrl and the wheel, + or −: closer for steps above 0, round that date.
    void zoomWanted(springback::Date around, int steps);
    /// Dragged, Shift and the wheel, Shift and an arrow: days later, earlier below 0.
    void panWanted(int days);
    /// The key 0.
    void resetWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool moveAxis(QKeyEvent& event);
    bool drag(QMouseEvent& event);
    void showCurrent();
    void moveTo(std::optional<Date> date);
    void paintPicture(QPaintDevice& device, const QSize& size) const;
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace springback::charts
