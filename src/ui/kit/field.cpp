// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/field.h"

#include <QVBoxLayout>

#include "springback/ui/kit/text.h"

namespace springback::ui {

Field::Field(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent), m_control(control), m_caption(makeText(label)),
      m_hint(makeText({}, TextSize::Small, TextTone::Muted)), m_error(makeText({}, TextSize::Small, TextTone::Brick))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_caption->setWordWrap(false);
    m_caption->setBuddy(control);
    layout->addWidget(m_caption);
    m_caption->setVisible(!label.isEmpty()); // what is shown before it has a parent is a window of its own
    layout->addWidget(control);
    layout->addWidget(m_hint);
    layout->addWidget(m_error);
    layout->addStretch(1); // fields side by side keep their controls in one line
    m_hint->hide();
    m_error->hide();
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
}

void Field::setLabel(const QString& label)
{
    m_caption->setText(label);
    m_control->setAccessibleName(label);
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Field::setError(const QString& error)
{
    m_error->setText(error.isEmpty() ? error : QStringLiteral("\u26A0\uFE0E ") + error);
    m_error->setVisible(!error.isEmpty());
    m_control->setAccessibleDescription(error);
}

QString Field::error() const
{
    return m_control->accessibleDescription();
}

} // namespace springback::ui
