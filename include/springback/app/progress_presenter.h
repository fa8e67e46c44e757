// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

#include "springback/app/workspace.h"
#include "springback/domain/summary.h"

namespace springback::app {

enum class ProgressRange { TwoWeeks, SinceVisit, Phase, All };

/// What every chart of the page is drawn from: the whole episode to today, and the stretch of it shown.
struct ProgressData {
    std::vector<DaySummary> days;
    std::vector<WeekSummary> weeks;
    std::vector<StageSpan> stages;
    std::vector<Measure> measures;
    std::vector<Date> visits;
    LengthUnit unit = LengthUnit::Miles;
};

struct ProgressState {
    bool hasRunner = false;
    bool hasEntries = false;
    bool past = false; ///< a course in which nothing can be recorded
    Date from{};       ///< the stretch shown, both inclusive
    Date to{};
    QString stretch;                   ///< "3 Mar 2026 to 16 Mar 2026, 14 days"
    QString missing;                   ///< "2 days without an entry"
    bool zoomed = false;               ///< other days than the range names
    bool hasVisit = false;             ///< whether "since last visit" can be chosen
    std::vector<MeasureKind> measures; ///< those that were ever entered, in the protocol's order
};

class ProgressPresenter : public QObject {
    Q_OBJECT
public:
    explicit ProgressPresenter(Workspace& workspace, QObject* parent = nullptr);

    ProgressRange range() const { return m_range; }
    void setRange(ProgressRange range);
    /// Other days than the range names: shorter for steps above 0, longer below, round a day; at least a week, within
    /// the course.
    void zoom(Date around, int steps);
    /// Later for days above 0, within the course.
    void pan(int days);
    /// Back to the days that the range names.
    void reset();
    ProgressState state() const;
    /// Made once after a change, then kept.
    const ProgressData& data() const;
    /// The day's summary; null outside the episode.
    const DaySummary* dayAt(Date date) const;
    static QStringList rangeNames(); ///< in the order of ProgressRange

Q_SIGNALS:
    void rangeChanged();
    void changed();

private:
    struct Stretch {
        Date from{};
        Date to{};
    };
    Date firstShown() const;
    Stretch whole() const;
    Stretch stretch() const;
    void show(Date from, std::int64_t length);

    Workspace& m_workspace;
    ProgressRange m_range = ProgressRange::TwoWeeks;
    std::optional<Stretch> m_zoomed;
    mutable std::optional<ProgressData> m_data;
};

} // namespace springback::app
