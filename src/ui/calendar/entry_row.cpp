// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "pain_mark.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {
constexpr int kMarkRoom = 32; ///< left of the text, for the worst rating's shape
}

EntryRow::EntryRow(const app::DayEntry& entry, QWidget* parent) : QWidget(parent), m_entry(entry)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMarkRoom + metric::kGrid, metric::kGrid, 0, metric::kGrid);
    row->setSpacing(metric::kGrid / 2);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    QLabel* title = makeText(entry.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    text->addWidget(title);
    if (!entry.detail.isEmpty())
        text->addWidget(makeText(entry.detail, TextSize::Small));
    if (!entry.note.isEmpty())
        text->addWidget(makeText(tr("“%1”", "a note").arg(entry.note), TextSize::Small, TextTone::Muted));
    if (!entry.origin.isEmpty())
        text->addWidget(makeText(entry.origin, TextSize::Small, TextTone::Muted));
    row->addLayout(text, 1);
    if (entry.editable == app::Editable::Yes) {
        auto* edit = makeIconButton(Icon::Edit, tr("Edit %1").arg(entry.name));
        connect(edit, &QToolButton::clicked, this, &EntryRow::editAsked);
        row->addWidget(edit, 0, Qt::AlignTop);
    }
    if (entry.deletable == app::Deletable::Yes) {
        auto* remove = makeIconButton(Icon::Delete, tr("Delete %1").arg(entry.name));
        connect(remove, &QToolButton::clicked, this, &EntryRow::deleteAsked);
        row->addWidget(remove, 0, Qt::AlignTop);
    }
}

void EntryRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Theme::current().tokens();
    painter.setPen(tokens.line);
    painter.drawLine(0, 0, width(), 0);
    if (!m_entry.worst || !m_entry.band)
        return;
    constexpr int kSide = 24;
    painter.setFont(Theme::current().font(TextSize::Small));
    const int left = isRightToLeft() ? width() - kMarkRoom + 2 : 2;
    paintPainMark(painter, QRectF(left, metric::kGrid + 2, kSide, kSide), *m_entry.worst, *m_entry.band, tokens);
}

void EntryRow::mouseDoubleClickEvent(QMouseEvent*)
{
    if (m_entry.editable == app::Editable::Yes)
        Q_EMIT editAsked();
}

} // namespace springback::ui
