// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/status_line.h"

#include <QAccessible>
#include <QHBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/shown.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_mark(makeIconLabel(Icon::Check, metric::kIcon - 4, IconTint::Green)),
      m_text(makeText({}, TextSize::Small, TextTone::Muted)), m_undo(makeButton(tr("Undo"), ButtonLook::Quiet)),
      m_keptMark(makeIconLabel(Icon::Warning, metric::kIcon - 4, IconTint::Brick)),
      m_kept(makeText({}, TextSize::Small, TextTone::Muted))
{
    m_text->setWordWrap(false);
    m_kept->setWordWrap(false);
    m_kept->setObjectName(QStringLiteral("kept"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metric::kPageMargin, 0, metric::kGrid, 0);
    row->setSpacing(metric::kGrid);
    row->addWidget(m_mark);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_keptMark);
    row->addWidget(m_kept);
    row->addSpacing(metric::kGrid);
    m_keptMark->hide();
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(metric::kTarget + 4);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kShownMs);
    connect(&m_hide, &QTimer::timeout, this, &StatusLine::clear);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoClicked);
    clear();
}

void StatusLine::showSaved(const QString& what)
{
    show(tr("Saved: %1").arg(what));
    m_mark->show();
    m_undo->show();
    m_undo->setAccessibleName(tr("Undo %1").arg(what));
}

void StatusLine::showText(const QString& text)
{
    show(text);
    m_mark->hide();
    m_undo->hide();
}

void StatusLine::show(const QString& text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_hide.start();
    setVisible(true);
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::showKept(const QString& line, Kept how)
{
    m_kept->setText(line);
    m_keptMark->setVisible(how == Kept::Badly);
    setTextLook(*m_kept, TextSize::Small, how == Kept::Badly ? TextTone::Brick : TextTone::Muted);
    setShown(*this, !line.isEmpty() || !m_text->text().isEmpty());
}

void StatusLine::clear()
{
    m_text->clear();
    m_mark->hide();
    m_undo->hide();
    setVisible(!m_kept->text().isEmpty());
}

QString StatusLine::text() const
{
    return m_text->text();
}

} // namespace springback::ui
