// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/effort_row.h"

#include <QStringList>

namespace springback::ui {

namespace {

QStringList choices()
{
    QStringList all{ EffortRow::tr("not given") };
    for (int effort = 0; effort <= 10; ++effort)
        all << QString::number(effort);
    return all;
}

} // namespace

EffortRow::EffortRow(const std::optional<int>& value, QWidget* parent) : Segmented(tr("Effort"), choices(), parent)
{
    setValue(value);
    connect(this, &Segmented::chosen, this, [this] { Q_EMIT effortChosen(this->value()); });
}

std::optional<int> EffortRow::value() const
{
    return current() > 0 ? std::optional(current() - 1) : std::nullopt;
}

void EffortRow::setValue(const std::optional<int>& value)
{
    setCurrent(value ? *value + 1 : 0);
}

QString EffortRow::hint()
{
    return tr("0 no effort, 10 the most you can");
}

} // namespace springback::ui
