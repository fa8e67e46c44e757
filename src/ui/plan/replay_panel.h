// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/replay_text.h"

class QLabel;

namespace springback::ui {

class TableTwin;

/// What the runner's past days would have been under a plan that is not stored yet. It is worked out beside the
/// window's own thread: a history of ten years takes a while.
class ReplayPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReplayPanel(QWidget* parent = nullptr);

    void run(const EpisodeRecords& records, const Plan& tried, Date today);
    QString headline() const;

Q_SIGNALS:
    void finished();

private:
    void show(const app::ReplayText& text);

    int m_asked = 0; ///< an answer to an earlier question is thrown away
    QLabel* m_headline;
    TableTwin* m_table;
    QLabel* m_days;
};

} // namespace springback::ui
