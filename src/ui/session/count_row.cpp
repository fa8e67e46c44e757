// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "count_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

#include "springback/domain/check.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {
namespace {

constexpr int kTypingMs = 1500;

QPushButton* stepButton(const QString& sign, const QString& name)
{
    QPushButton* button = makeButton(sign);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(name);
    const int em = Theme::current().em();
    button->setFixedSize(5 * em, 4 * em);
    button->setFont(Theme::current().font(TextSize::Title));
    button->setAutoRepeat(true);
    return button;
}

} // namespace

CountRow::CountRow(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_digits(makeText({}, TextSize::Giant)),
      m_minus(stepButton(QStringLiteral("−"), tr("%1: one fewer").arg(name))),
      m_plus(stepButton(QStringLiteral("+"), tr("%1: one more").arg(name)))
{
    setFocusPolicy(Qt::StrongFocus);
    m_digits->setAlignment(Qt::AlignCenter);
    m_digits->setWordWrap(false);
    m_digits->setMinimumWidth(12 * Theme::current().em());
    m_digits->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Giant)).height());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->addWidget(m_minus);
    row->addWidget(m_digits);
    row->addWidget(m_plus);
    row->addStretch(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    const auto add = [this](int by) {
        setFocus(Qt::MouseFocusReason);
        choose(std::max(0, m_value.value_or(0) + by));
    };
    connect(m_minus, &QPushButton::clicked, this, [add] { add(-1); });
    connect(m_plus, &QPushButton::clicked, this, [add] { add(1); });
    showValue();
}

void CountRow::setValue(std::optional<int> value)
{
    m_value = value;
    showValue();
}

void CountRow::choose(std::optional<int> value)
{
    if (value)
        value = std::clamp(*value, 0, kRepsMost);
    const bool differs = value != m_value;
    setValue(value);
    if (differs)
        Q_EMIT counted(value);
}

void CountRow::typeDigit(int digit)
{
    const int before = m_typing.isActive() ? m_value.value_or(0) : 0;
    m_typing.start();
    choose(before * 10 + digit > kRepsMost ? digit : before * 10 + digit);
}

void CountRow::keyPressEvent(QKeyEvent* event)
{
    constexpr Qt::KeyboardModifiers kCommands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event->text();
    if (event->modifiers() & kCommands) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (text.size() == 1 && text[0].isDigit())
        typeDigit(text[0].digitValue());
    else if (text == QLatin1String("+") || event->key() == Qt::Key_Up || event->key() == Qt::Key_Space)
        choose(m_value.value_or(0) + 1);
    else if (text == QLatin1String("-") || event->key() == Qt::Key_Down)
        choose(std::max(0, m_value.value_or(0) - 1));
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        choose(m_value && *m_value >= 10 && event->key() == Qt::Key_Backspace ? std::optional(*m_value / 10)
                                                                              : std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void CountRow::showValue()
{
    m_digits->setText(m_value ? QString::number(*m_value) : tr("not counted"));
    setTextLook(*m_digits, m_value ? TextSize::Giant : TextSize::Body, m_value ? TextTone::Ink : TextTone::Muted);
    setAccessibleName(m_value ? tr("%1: %2").arg(m_name).arg(*m_value) : tr("%1: not counted").arg(m_name));
}

void CountRow::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().tokens().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kControlRadius, metric::kControlRadius);
}

void CountRow::focusInEvent(QFocusEvent*)
{
    update();
}

void CountRow::focusOutEvent(QFocusEvent*)
{
    m_typing.stop();
    update();
}

} // namespace springback::ui
