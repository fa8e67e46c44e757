// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "springback/ui/kit/tokens.h"

namespace springback::ui {

enum class TextTone { Ink, Muted, Accent, Green, Amber, Brick };

/// A label in one of the six sizes; wraps, and lets text be selected by mouse never by accident of focus.
QLabel* makeText(const QString& text, TextSize size = TextSize::Body, TextTone tone = TextTone::Ink);
void setTextLook(QLabel& label, TextSize size, TextTone tone);

/// The heading of a part of a page.
class SectionTitle : public QLabel {
    Q_OBJECT
public:
    explicit SectionTitle(const QString& text, QWidget* parent = nullptr);
};

} // namespace springback::ui
