// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/ui/kit/icon.h"

class QLabel;

namespace springback::ui {

enum class ChipTone { Neutral, Good, Caution, Bad, Accent };

/// A mark and a word, never colour alone.
class StatusChip : public QWidget {
    Q_OBJECT
public:
    explicit StatusChip(QWidget* parent = nullptr);
    StatusChip(Icon mark, const QString& word, ChipTone tone, QWidget* parent = nullptr);
    void set(Icon mark, const QString& word, ChipTone tone);
    QString word() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    Icon m_icon = Icon::Dash;
    ChipTone m_tone = ChipTone::Neutral;
    QLabel* m_mark;
    QLabel* m_word;
};

} // namespace springback::ui
