// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

/// In the order of `Icon`.
constexpr std::array kFiles{
    "today",
    "calendar",
    "runs",
    "progress",
    "plan",
    "learn",
    "caseload",
    "settings",
    "add",
    "edit",
    "delete",
    "undo",
    "redo",
    "export",
    "pdf",
    "menu",
    "copy",
    "folder",
    "more",
    "play",
    "pause",
    "skip",
    "repeat",
    "stop",
    "check",
    "cross",
    "dash",
    "warning",
    "flag",
    "clock",
    "info",
    "history",
    "link",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "chevron-down",
    "exercise",
    "morning",
    "note",
    "measure",
    "person",
    "rest",
};
static_assert(kFiles.size() == std::size_t(Icon::Rest) + 1);

QPixmap render(Icon name, QSize pixels, const QColor& colour)
{
    const QString file
        = QLatin1String(":/icons/") + QLatin1String(kFiles.at(std::size_t(name))) + QLatin1String(".svg");
    const QString key
        = file + colour.name() + QString::number(pixels.width()) + QLatin1Char('x') + QString::number(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer svg(source.readAll().replace("currentColor", colour.name().toLatin1()));
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    svg.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Looks the colour up when it paints.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(Icon name, IconTint tint) : m_name(name), m_tint(tint) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens& tokens = Theme::current().tokens();
        return render(m_name, size, mode == QIcon::Disabled ? tokens.edge : colourOf(tokens, m_tint));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(ratio);
        return result;
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    Icon m_name;
    IconTint m_tint;
};

} // namespace

QColor colourOf(const Tokens& tokens, IconTint tint)
{
    switch (tint) {
    case IconTint::Ink:
        return tokens.ink;
    case IconTint::Muted:
        return tokens.muted;
    case IconTint::Accent:
        return tokens.accent;
    case IconTint::OnAccent:
        return tokens.onAccent;
    case IconTint::Green:
        return tokens.green;
    case IconTint::Amber:
        return tokens.amber;
    case IconTint::Brick:
        return tokens.brick;
    }
    return tokens.ink;
}

QIcon icon(Icon name, IconTint tint)
{
    return QIcon(new TintedEngine(name, tint));
}

QPixmap iconPixmap(Icon name, int size, IconTint tint, double ratio)
{
    const int pixels = qRound(size * ratio);
    QPixmap pixmap = render(name, { pixels, pixels }, colourOf(Theme::current().tokens(), tint));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace springback::ui
