// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>

#include <utility>
#include <vector>

#include "springback/ui/kit/tokens.h"

namespace springback::ui {

enum class TextTone { Ink, Muted, Accent, Green, Amber, Brick };

/// Text that wraps, and remembers how high it is at each width: a layout asks for the same height twenty times over,
/// and each answer means shaping the words anew.
class WrappingText : public QLabel {
    Q_OBJECT
public:
    explicit WrappingText(const QString& text, QWidget* parent = nullptr);
    int heightForWidth(int width) const override;

private:
    /// What the height hangs on, beside the width.
    struct Look {
        QString text;
        QFont font;
        QMargins margins;
        int dotsPerInch = 0;
        bool wraps = true;
        bool operator==(const Look&) const = default;
    };

    mutable Look m_look;                                ///< as it was when the heights were found
    mutable std::vector<std::pair<int, int>> m_heights; ///< width, and the height at it
};

/// A label in one of the six sizes; wraps, and lets text be selected by mouse never by accident of focus.
QLabel* makeText(const QString& text, TextSize size = TextSize::Body, TextTone tone = TextTone::Ink);
void setTextLook(QLabel& label, TextSize size, TextTone tone);

/// The heading of a part of a page.
class SectionTitle : public WrappingText {
    Q_OBJECT
public:
    explicit SectionTitle(const QString& text, QWidget* parent = nullptr);
};

} // namespace springback::ui
