// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/dialog.h"

#include <QAbstractButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

#include "springback/ui/kit/flow.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

Dialog::Dialog(const QString& title, QWidget* parent) : QDialog(parent), m_body(new QVBoxLayout), m_buttons(new Flow)
{
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, metric::kPageMargin, metric::kPageMargin, metric::kCardPadding);
    layout->setSpacing(metric::kGrid * 2);
    layout->addWidget(new SectionTitle(title));
    m_body->setSpacing(metric::kGrid * 2);
    m_body->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    content->setLayout(m_body);
    constexpr int kLeastWidth = 390;
    setLeastWidth(kLeastWidth);
    auto* scroller = new Scroller(content);
    layout->addWidget(scroller, 1);
    connect(scroller, &Scroller::lacks, this, [this](int height) {
        const int most = screen()->availableSize().height() - 2 * metric::kPageMargin;
        if (isVisible())
            resize(width(), std::max(this->height(), std::min(this->height() + height, most)));
    });
    layout->addLayout(m_buttons);
}

// Not the window's own least width, which would let the layout's go.
void Dialog::setLeastWidth(int width)
{
    const int most = screen()->availableSize().width() - 4 * metric::kPageMargin;
    m_body->addStrut(std::min(width, most));
}

void Dialog::addButton(QAbstractButton* button)
{
    m_buttons->addEnd(button);
}

} // namespace springback::ui
