// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stylesheet.h"

#include <QFile>

#include <utility>
#include <vector>

namespace springback::ui {

namespace {

using Names = std::vector<std::pair<QLatin1String, QString>>;

Names colourNames(const Tokens& t)
{
    const auto hex = [](const QColor& colour) { return colour.name(); };
    // Longer names stand before those they begin with.
    return {
        { QLatin1String("@ground"), hex(t.ground) },
        { QLatin1String("@surface"), hex(t.surface) },
        { QLatin1String("@sunken"), hex(t.sunken) },
        { QLatin1String("@ink"), hex(t.ink) },
        { QLatin1String("@muted"), hex(t.muted) },
        { QLatin1String("@line"), hex(t.line) },
        { QLatin1String("@edge"), hex(t.edge) },
        { QLatin1String("@accentHover"), hex(t.accentHover) },
        { QLatin1String("@accentSoft"), hex(t.accentSoft) },
        { QLatin1String("@accent"), hex(t.accent) },
        { QLatin1String("@onAccent"), hex(t.onAccent) },
        { QLatin1String("@green"), hex(t.green) },
        { QLatin1String("@amberSoft"), hex(t.amberSoft) },
        { QLatin1String("@amber"), hex(t.amber) },
        { QLatin1String("@brickSoft"), hex(t.brickSoft) },
        { QLatin1String("@brick"), hex(t.brick) },
    };
}

QString sizeText(const QFont& base, TextSize size)
{
    if (base.pointSizeF() > 0)
        return QString::number(base.pointSizeF() * ratioOf(size), 'f', 2) + QLatin1String("pt");
    return QString::number(qRound(base.pixelSize() * ratioOf(size))) + QLatin1String("px");
}

} // namespace

QString styleSheetOf(const Tokens& tokens, const QFont& base)
{
    QFile file(QStringLiteral(":/style/springback.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto& [name, value] : colourNames(tokens))
        sheet.replace(name, value);
    const std::vector<std::pair<QLatin1String, TextSize>> sizes{
        { QLatin1String("@small"), TextSize::Small },
        { QLatin1String("@body"), TextSize::Body },
        { QLatin1String("@heading"), TextSize::Heading },
        { QLatin1String("@title"), TextSize::Title },
        { QLatin1String("@display"), TextSize::Display },
        { QLatin1String("@giant"), TextSize::Giant },
    };
    for (const auto& [name, size] : sizes)
        sheet.replace(name, sizeText(base, size));
    return sheet;
}

} // namespace springback::ui
