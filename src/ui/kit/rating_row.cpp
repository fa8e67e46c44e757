// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/rating_row.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "rating_cell.h"
#include "rating_legend.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

constexpr Qt::KeyboardModifiers kCommands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// The digit that was typed, in any script; by text, since a digit's key may need Shift.
std::optional<int> digitOf(const QKeyEvent& event)
{
    const QString text = event.text();
    if ((event.modifiers() & kCommands) || text.size() != 1 || !text[0].isDigit())
        return std::nullopt;
    return text[0].digitValue();
}

} // namespace

RatingRow::RatingRow(const QString& question, QWidget* parent)
    : QWidget(parent), m_state(makeText({}, TextSize::Small, TextTone::Muted)), m_question(question)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* cells = new QHBoxLayout;
    cells->setSpacing(4);
    for (int rating = 0; rating < int(m_cells.size()); ++rating) {
        auto* cell = new RatingCell(rating, this);
        m_cells[std::size_t(rating)] = cell;
        cells->addWidget(cell);
        connect(cell, &RatingCell::clicked, this, [this, rating] {
            setFocus(Qt::MouseFocusReason);
            choose(Pain::of(rating));
        });
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(cells);
    column->addWidget(new RatingLegend(this));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(12);
    layout->addLayout(column, 1);
    layout->addWidget(m_state, 0, Qt::AlignTop);
    const QFontMetrics small(Theme::current().font(TextSize::Small));
    m_state->setWordWrap(false);
    m_state->setFixedHeight(m_cells.front()->sizeHint().height());
    m_state->setMinimumWidth(small.horizontalAdvance(words::rating({})) + 2);
    m_secondDigit.setSingleShot(true);
    m_secondDigit.setInterval(kSecondDigitMs);
    connect(&m_secondDigit, &QTimer::timeout, this, &RatingRow::settlePending);
    m_state->setWordWrap(false);
    showState();
}

Rating RatingRow::value() const
{
    return m_secondDigit.isActive() ? Pain::of(1) : m_value;
}

void RatingRow::setValue(Rating value)
{
    m_secondDigit.stop();
    m_value = value;
    m_cursor.reset();
    showState();
}

void RatingRow::setQuestion(const QString& question)
{
    m_question = question;
    showState();
}

QWidget* RatingRow::cell(int rating) const
{
    return m_cells.at(std::size_t(rating));
}

bool RatingRow::handles(const QKeyEvent& event) const
{
    if (digitOf(event))
        return true;
    if (event.modifiers() & kCommands)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Space:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_cursor.has_value();
    default:
        return false;
    }
}

bool RatingRow::event(QEvent* event)
{
    // Single-key shortcuts of the page give way while the row has focus.
    if (event->type() == QEvent::ShortcutOverride && handles(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RatingRow::keyPressEvent(QKeyEvent* event)
{
    if (!handles(*event)) {
        // Enter goes on to the form. A Shift on the way to a "0" must not end the waiting.
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            settlePending();
        event->ignore();
        return;
    }
    if (const auto digit = digitOf(*event)) {
        typeDigit(*digit);
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int from = m_cursor ? *m_cursor : m_value ? m_value->value() : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(mirrored ? from + 1 : from - 1);
        break;
    case Qt::Key_Right:
        moveCursor(mirrored ? from - 1 : from + 1);
        break;
    case Qt::Key_Home:
        moveCursor(0);
        break;
    case Qt::Key_End:
        moveCursor(int(m_cells.size()) - 1);
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        choose(std::nullopt);
        break;
    default:
        chooseCursor();
    }
}

void RatingRow::typeDigit(int digit)
{
    const bool second = m_secondDigit.isActive();
    m_secondDigit.stop();
    if (second && digit == 0) {
        choose(Pain::of(10));
        return;
    }
    if (digit != 1) {
        choose(Pain::of(digit));
        return;
    }
    m_cursor.reset();
    m_secondDigit.start();
    showState();
}

void RatingRow::moveCursor(int to)
{
    settlePending();
    m_cursor = qBound(0, to, int(m_cells.size()) - 1);
    showState();
}

void RatingRow::chooseCursor()
{
    if (m_cursor)
        choose(Pain::of(*m_cursor));
    else
        settlePending();
}

void RatingRow::choose(Rating value)
{
    m_secondDigit.stop();
    m_cursor.reset();
    const bool differs = m_value != value;
    m_value = value;
    showState();
    if (differs)
        Q_EMIT ratingChanged(value);
}

void RatingRow::settlePending()
{
    const bool waits = m_secondDigit.isActive() || sender() == &m_secondDigit;
    if (waits)
        choose(Pain::of(1));
}

void RatingRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    showState();
}

void RatingRow::focusOutEvent(QFocusEvent* event)
{
    settlePending();
    m_cursor.reset();
    showState();
    QWidget::focusOutEvent(event);
}

void RatingRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void RatingRow::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().tokens().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kControlRadius, metric::kControlRadius);
}

void RatingRow::showState()
{
    const Rating shown = value();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int rating = int(i);
        m_cells[i]->setChecked(shown && shown->value() == rating);
        m_cells[i]->setMark(m_cursor == rating ? RatingCell::CursorMark::On : RatingCell::CursorMark::Off);
        m_cells[i]->setAccessibleName(tr("%1: %2 of 10").arg(m_question).arg(rating));
    }
    QString state = shown ? tr("%1 of 10").arg(shown->value()) : words::rating(shown);
    m_state->setText(state);
    if (m_cursor)
        state += tr(", Enter chooses %1").arg(*m_cursor);
    setAccessibleName(tr("%1: %2").arg(m_question, state));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

} // namespace springback::ui
