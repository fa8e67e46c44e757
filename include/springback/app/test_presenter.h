// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

#include "springback/app/workspace.h"

namespace springback::app {

struct TestedSide {
    Side side = Side::Both;
    QString name;             ///< "Left leg", "Both legs"
    std::optional<int> count; ///< nothing until counted; 0 is a count
    Rating pain;
};

struct TestState {
    MeasureKind kind = MeasureKind::SingleHeelRaise;
    QString title;
    QString how;                   ///< one line on how to do it
    QString stop;                  ///< one line on when to stop
    QString asked;                 ///< what the gate asks of it; empty when nothing
    QString before;                ///< the last result; empty when there is none
    std::vector<TestedSide> sides; ///< the good side first
    bool canSave = false;
    QString problem;
};

/// A guided test: count and pain, for each side where it has sides; stored as a measure of today.
class TestPresenter : public QObject {
    Q_OBJECT
public:
    TestPresenter(Workspace& workspace, MeasureKind kind, QObject* parent = nullptr);

    TestState state() const;
    void setCount(Side side, std::optional<int> count);
    /// One more or one fewer; never below 0.
    void addToCount(Side side, int by);
    void setPain(Side side, Rating pain);
    /// True when it is stored and on disk.
    bool save();

    /// The tests that can be done like this.
    static std::vector<MeasureKind> kinds();

Q_SIGNALS:
    void changed();
    void saved();

private:
    TestedSide& at(Side side);

    Workspace& m_workspace;
    MeasureKind m_kind;
    std::vector<TestedSide> m_sides;
    QString m_problem;
};

} // namespace springback::app
