// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "springback/app/workspace.h"

class QVBoxLayout;

namespace springback::ui {

class RatingRow;

/// The ratings of runs that have just come in. What is left open stays not given.
class RatePanel : public QWidget {
    Q_OBJECT
public:
    explicit RatePanel(app::Workspace& workspace, QWidget* parent = nullptr);
    void ask(const std::vector<Run>& runs);
    /// Stores the runs that got a rating; nothing when they are on disk.
    std::optional<app::Refusal> save();

private:
    struct Asked {
        Run run;
        RatingRow* during;
        RatingRow* after;
    };

    app::Workspace& m_workspace;
    QVBoxLayout* m_list;
    std::vector<Asked> m_asked;
};

} // namespace springback::ui
