// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/wrapped_check_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

#include "springback/ui/kit/text.h"

namespace springback::ui {

WrappedCheckBox::WrappedCheckBox(const QString& text, QWidget* parent)
    : QWidget(parent), m_box(new QCheckBox), m_text(makeText(text))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    m_text->setContentsMargins(0, 6, 0, 6);
    m_box->setAccessibleName(text);
}

void WrappedCheckBox::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace springback::ui
