// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "springback/app/progress_presenter.h"
#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace springback::charts {
struct ChartData;
}

namespace springback::ui {

class ChartBlock;
class EmptyState;
class Segmented;

/// The charts, one below the other on one time axis.
class ProgressPage : public Page {
    Q_OBJECT
public:
    explicit ProgressPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activated() override;
    const std::vector<ChartBlock*>& blocks() const { return m_blocks; }
    QString readOut() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeAxisRow();
    void refresh();
    void makeBlocks(const app::ProgressState& state);
    void setSources(const app::ProgressState& state);
    void showSeen();

    AppContext m_context;
    app::ProgressPresenter m_presenter;
    Segmented* m_ranges;
    QPushButton* m_measure;
    QLabel* m_stretch;
    QLabel* m_readOut;
    QWidget* m_axisRow;
    QPushButton* m_reset;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    EmptyState* m_empty;
    std::vector<ChartBlock*> m_blocks;
    std::vector<MeasureKind> m_measures; ///< those that have a block
    std::shared_ptr<const charts::ChartData> m_data;
    bool m_stale = true;
};

} // namespace springback::ui
