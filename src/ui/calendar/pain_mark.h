// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "springback/domain/plan.h"
#include "springback/ui/kit/tokens.h"

class QPainter;

namespace springback::ui {

/// A rating's number in the shape of its band: circle, square, triangle. The shape says it without the colour.
void paintPainMark(QPainter& painter, const QRectF& box, Pain pain, Band band, const Tokens& tokens);
/// The shape alone, for a legend.
void paintBandShape(QPainter& painter, const QRectF& box, Band band, const Tokens& tokens);

} // namespace springback::ui
