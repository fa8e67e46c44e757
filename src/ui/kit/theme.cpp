// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include "springback/ui/kit/roles.h"
#include "stylesheet.h"
#include "warm_style.h"

namespace springback::ui {

namespace {

constexpr const char* kProperty = "springbackTheme";

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::BrightText, t.brick);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.ink);
    palette.setColor(QPalette::ToolTipText, t.surface);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.sunken);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.edge);
    palette.setColor(QPalette::Shadow, t.edge);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, t.edge);
    return palette;
}

} // namespace

Theme::Theme(QApplication& application, Scheme scheme)
    : QObject(&application), m_application(application), m_base(QApplication::font()),
      m_em(QFontMetrics(m_base).height()), m_scheme(scheme)
{
    application.setProperty(kProperty, QVariant::fromValue<QObject*>(this)); // widgets ask for it when the style comes
    QApplication::setStyle(new WarmStyle(*this));
    installRoles();
    refresh();
}

Theme& Theme::apply(QApplication& application, Scheme scheme)
{
    auto* theme = qobject_cast<Theme*>(application.property(kProperty).value<QObject*>());
    if (theme) {
        theme->setScheme(scheme);
        return *theme;
    }
    return *new Theme(application, scheme);
}

Theme& Theme::current()
{
    auto* theme = qobject_cast<Theme*>(qApp->property(kProperty).value<QObject*>());
    return theme ? *theme : apply(*qApp, Scheme::Light);
}

QFont Theme::font(TextSize size) const
{
    QFont font = m_base;
    if (m_base.pointSizeF() > 0)
        font.setPointSizeF(m_base.pointSizeF() * ratioOf(size));
    else
        font.setPixelSize(qRound(m_base.pixelSize() * ratioOf(size)));
    if (size == TextSize::Heading || size == TextSize::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

void Theme::readyLetters() const
{
    QImage paper(1, 1, QImage::Format_RGB32);
    QPainter painter(&paper);
    const auto draw = [&painter](const QFont& font, const QString& letters) {
        painter.setFont(font);
        painter.drawText(0, 0, letters);
    };
    const QString most = QStringLiteral("abcdefghiklmnoprstuvwy 0123456789.,ATW");
    draw(font(TextSize::Body), most);
    draw(font(TextSize::Heading), QStringLiteral("aehinorst"));
    draw(font(TextSize::Small), QStringLiteral("aehinorst"));
    draw(font(TextSize::Title), QStringLiteral("a"));
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    refresh();
    Q_EMIT changed();
}

void Theme::refresh()
{
    QApplication::setPalette(paletteOf(tokens()));
    m_application.setStyleSheet(styleSheetOf(tokens(), m_base));
}

} // namespace springback::ui
