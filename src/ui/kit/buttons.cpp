// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/buttons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

QLatin1String nameOf(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
        return QLatin1String("primary");
    case ButtonLook::Plain:
        return QLatin1String("plain");
    case ButtonLook::Quiet:
        return QLatin1String("quiet");
    case ButtonLook::Danger:
        return QLatin1String("danger");
    }
    return QLatin1String("plain");
}

IconTint tintOf(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
        return IconTint::OnAccent;
    case ButtonLook::Quiet:
        return IconTint::Accent;
    case ButtonLook::Danger:
        return IconTint::Brick;
    case ButtonLook::Plain:
        break;
    }
    return IconTint::Ink;
}

/// Draws the icon in today's colours when it is seen: many are never shown.
class ThemedIconLabel : public QLabel {
public:
    ThemedIconLabel(Icon name, int size, IconTint tint) : m_name(name), m_tint(tint) { setFixedSize(size, size); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).drawPixmap(rect(), iconPixmap(m_name, width(), m_tint, devicePixelRatioF()));
    }

private:
    const Icon m_name;
    const IconTint m_tint;
};

/// Enter presses the button that has the keyboard, and never another one: on Cancel it would otherwise save the form
/// or accept the dialog round it.
class EnterButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool plain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
        if (!enter || !plain)
            return QPushButton::keyPressEvent(event);
        if (!event->isAutoRepeat())
            click();
    }
};

} // namespace

void setLook(QPushButton& button, ButtonLook look)
{
    button.setProperty("look", nameOf(look));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QPushButton* makeButton(const QString& text, ButtonLook look)
{
    auto* button = new EnterButton(text);
    button->setProperty("look", nameOf(look));
    button->setAutoDefault(false);
    return button;
}

QPushButton* makeButton(Icon name, const QString& text, ButtonLook look)
{
    QPushButton* button = makeButton(text, look);
    button->setIcon(icon(name, tintOf(look)));
    button->setIconSize({ metric::kIcon, metric::kIcon });
    return button;
}

QToolButton* makeIconButton(Icon name, const QString& accessibleName)
{
    auto* button = new QToolButton;
    button->setIcon(icon(name));
    button->setIconSize({ metric::kIcon, metric::kIcon });
    button->setToolTip(accessibleName);
    button->setAccessibleName(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    button->setMinimumSize(metric::kTarget, metric::kTarget);
    return button;
}

QLabel* makeIconLabel(Icon name, int size, IconTint tint)
{
    return new ThemedIconLabel(name, size, tint);
}

} // namespace springback::ui
