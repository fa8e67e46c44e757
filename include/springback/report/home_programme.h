// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <functional>

#include "springback/report/appointment.h"

class QPainter;

namespace springback::report {

/// Draws an exercise into an area of the paper, its proportions kept; `side` is the one that works.
using FigurePainter = std::function<void(QPainter&, const QRectF&, Stage, Variant, Side)>;

struct HomeProgrammeOptions {
    Date on{}; ///< the date whose stage, plan and target are printed
    Paper paper = Paper::A4;
    Moment made;
    FigurePainter figure;
};

/// One page for the wall or the kitchen table: the exercise in force with its easier variant, what comes after it,
/// what the ratings mean, the running target with the next rungs, and when to stop. The error is a sentence. Needs a
/// QApplication; the language is QLocale's default.
tl::expected<QByteArray, QString> homeProgrammePdf(
    const Runner& runner, const History& history, const HomeProgrammeOptions& options);

} // namespace springback::report
