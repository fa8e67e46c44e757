// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/measure.h"

namespace springback {

std::optional<std::int64_t> noiseTenths(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::VisaA:
        return 140;
    case MeasureKind::TendinsA:
        return 120;
    case MeasureKind::SingleHeelRaise:
        return 60;
    case MeasureKind::KneeToWall:
        return 19;
    case MeasureKind::Psfs:
        return 13;
    case MeasureKind::DoubleHeelRaise:
    case MeasureKind::DoubleHop:
    case MeasureKind::SingleHop:
        break;
    }
    return std::nullopt;
}

bool isSided(MeasureKind kind)
{
    return kind == MeasureKind::SingleHeelRaise || kind == MeasureKind::SingleHop || kind == MeasureKind::KneeToWall;
}

bool isTest(MeasureKind kind)
{
    return kind == MeasureKind::SingleHeelRaise || kind == MeasureKind::DoubleHeelRaise
        || kind == MeasureKind::DoubleHop || kind == MeasureKind::SingleHop;
}

bool higherIsBetter(MeasureKind kind)
{
    return kind != MeasureKind::TendinsA;
}

std::int64_t maximumTenths(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::VisaA:
    case MeasureKind::TendinsA:
        return 1000;
    case MeasureKind::Psfs:
        return 100;
    case MeasureKind::KneeToWall:
        return 300;
    default:
        return 10'000;
    }
}

} // namespace springback
