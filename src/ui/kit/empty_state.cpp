// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/empty_state.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

EmptyState::EmptyState(Icon name, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    constexpr int kPicture = 48;
    m_layout->setSpacing(metric::kGrid);
    m_layout->addStretch(1);
    m_layout->addWidget(makeIconLabel(name, kPicture, IconTint::Muted), 0, Qt::AlignHCenter);
    QLabel* heading = makeText(title, TextSize::Heading);
    QLabel* body = makeText(text, TextSize::Body, TextTone::Muted);
    for (QLabel* label : { heading, body }) {
        label->setAlignment(Qt::AlignHCenter);
        m_layout->addWidget(label); // without an alignment, so that the height follows the width
    }
    m_layout->addStretch(1);
}

void EmptyState::addAction(QAbstractButton* button)
{
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace springback::ui
