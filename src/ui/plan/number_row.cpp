// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "number_row.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kControlEms = 7;

} // namespace

NumberRow::NumberRow(const app::PlanEntry& entry, QWidget* parent)
    : QWidget(parent), m_path(entry.path), m_published(makeText({}, TextSize::Small, TextTone::Muted)),
      m_restore(makeIconButton(Icon::Undo, tr("%1: back to the default").arg(entry.label))),
      m_before(makeText({}, TextSize::Small, TextTone::Accent)), m_error(makeText({}, TextSize::Small, TextTone::Brick))
{
    const int em = Theme::current().em();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::kGrid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    auto* name = makeText(entry.label);
    grid->addWidget(name, 0, 0);
    QWidget* control = makeControl(entry);
    control->setFixedWidth(kControlEms * em);
    grid->addWidget(control, 0, 1);
    QSizePolicy kept = m_restore->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_restore->setSizePolicy(kept);
    m_restore->setToolTip(tr("Back to the default"));
    grid->addWidget(m_restore, 0, 2);
    connect(m_restore, &QToolButton::clicked, this, &NumberRow::restored);
    grid->addWidget(makeText(entry.ground, TextSize::Small, TextTone::Muted), 1, 0, Qt::AlignTop);
    grid->addWidget(m_published, 1, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(m_before, 2, 0, 1, 3);
    grid->addWidget(m_error, 3, 0, 1, 3);
    show(entry);
}

QWidget* NumberRow::makeControl(const app::PlanEntry& entry)
{
    auto* block = new QWidget;
    auto* row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid);
    if (entry.isSwitch) {
        m_switch = new QCheckBox(tr("asked"));
        m_switch->setMinimumHeight(metric::kTarget);
        m_switch->setAccessibleName(entry.label);
        connect(m_switch, &QCheckBox::toggled, this, &NumberRow::turned);
        row->addWidget(m_switch);
    } else {
        m_edit = new QLineEdit;
        m_edit->setMinimumHeight(metric::kTarget);
        m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_edit->setAccessibleName(entry.unit.isEmpty() ? entry.label : tr("%1, in %2").arg(entry.label, entry.unit));
        connect(m_edit, &QLineEdit::textEdited, this, &NumberRow::typed);
        row->addWidget(m_edit, 1);
        auto* unit = makeText(entry.unit, TextSize::Body, TextTone::Muted);
        unit->setWordWrap(false);
        unit->setFixedWidth(unit->fontMetrics().horizontalAdvance(tr("a week")) + metric::kGrid);
        row->addWidget(unit);
    }
    QWidget* focused = m_edit ? static_cast<QWidget*>(m_edit) : m_switch;
    focused->setObjectName(QString::fromStdString(entry.path));
    focused->setEnabled(entry.mayEdit);
    return block;
}

void NumberRow::show(const app::PlanEntry& entry)
{
    if (m_edit && m_edit->text() != entry.text)
        m_edit->setText(entry.text);
    if (m_switch) {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(entry.on);
        m_switch->setText(entry.on ? tr("yes") : tr("no"));
    }
    m_published->setText(entry.published.isEmpty() ? QString() : tr("default: %1").arg(entry.published));
    m_restore->setVisible(entry.mayEdit && !entry.isPublished);
    m_before->setText(entry.before.isEmpty() ? QString() : tr("Changed; it was %1").arg(entry.before));
    m_before->setVisible(!entry.before.isEmpty());
    m_error->setText(entry.error.isEmpty() ? QString() : QStringLiteral("\u26A0\uFE0E ") + entry.error);
    m_error->setVisible(!entry.error.isEmpty());
    if (QWidget* control = m_edit ? static_cast<QWidget*>(m_edit) : m_switch)
        control->setAccessibleDescription(entry.error.isEmpty() ? m_published->text() : entry.error);
}

void NumberRow::takeFocus()
{
    if (m_edit) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->selectAll();
    } else {
        m_switch->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace springback::ui
