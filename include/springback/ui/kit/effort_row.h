// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/ui/kit/segmented.h"

namespace springback::ui {

/// Perceived effort, 0 none to 10 the most possible. It is no pain: without the bands and the words of a rating.
class EffortRow : public Segmented {
    Q_OBJECT
public:
    explicit EffortRow(const std::optional<int>& value = std::nullopt, QWidget* parent = nullptr);

    std::optional<int> value() const;               ///< nothing: not given
    void setValue(const std::optional<int>& value); ///< without `effortChosen`
    static QString hint();

Q_SIGNALS:
    void effortChosen(std::optional<int> value);
};

} // namespace springback::ui
