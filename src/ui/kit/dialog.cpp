// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/dialog.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "springback/ui/kit/text.h"

namespace springback::ui {

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_buttons(new QHBoxLayout)
{
    constexpr int kLeastWidth = 440;
    setWindowTitle(title);
    setMinimumWidth(kLeastWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, metric::kPageMargin, metric::kPageMargin, metric::kCardPadding);
    layout->setSpacing(metric::kGrid * 2);
    layout->addWidget(new SectionTitle(title));
    m_body->setSpacing(metric::kGrid * 2);
    layout->addLayout(m_body, 1);
    m_buttons->setSpacing(metric::kGrid);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
}

void Dialog::addButton(QAbstractButton* button)
{
    m_buttons->addWidget(button);
}

} // namespace springback::ui
