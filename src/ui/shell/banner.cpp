// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "banner.h"

#include <QHBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

Banner::Banner(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("banner"));
    hide();
}

// Most banners never say anything.
void Banner::fill()
{
    m_text = makeText({});
    m_action = makeButton(QString());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metric::kPageMargin, 6, metric::kGrid * 2, 6);
    row->setSpacing(12);
    row->addWidget(makeIconLabel(Icon::Info, metric::kIcon, IconTint::Amber));
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
}

void Banner::say(const QString& text, const QString& action)
{
    if (!m_text)
        fill();
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

QString Banner::text() const
{
    return m_text ? m_text->text() : QString();
}

} // namespace springback::ui
