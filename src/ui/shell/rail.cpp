// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rail.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "springback/ui/kit/roles.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kHeight = 44;
constexpr int kIconsWidth = 64;
constexpr int kNarrowest = 152;

} // namespace

Rail::Rail(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(metric::kGrid, 12, metric::kGrid, 12);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
    setWidth(RailWidth::Words);
}

void Rail::add(PageId page, Icon icon, const QString& word)
{
    auto* button = new QToolButton;
    button->setProperty("look", QLatin1String("rail"));
    button->setCheckable(true);
    makeOneOf(*button);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(kHeight);
    button->setIconSize({ 22, 22 });
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_order.push_back(page);
    const QString shortcut = tr("Ctrl+%1").arg(m_order.size());
    button->setAccessibleName(word);
    button->setToolTip(tr("%1 (%2)").arg(word, shortcut));
    connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_layout->insertWidget(m_layout->count() - 1, button);
    const auto [place, added] = m_entries.emplace(page, Entry{ button, icon, word });
    show(place->second);
}

void Rail::clear()
{
    for (const auto& [id, entry] : m_entries) {
        m_layout->removeWidget(entry.button);
        entry.button->hide();
        entry.button->deleteLater(); // the click that led here may be its own
    }
    m_entries.clear();
    m_order.clear();
}

void Rail::show(const Entry& entry) const
{
    const bool words = m_width == RailWidth::Words;
    entry.button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    entry.button->setText(words ? QLatin1String("  ") + entry.word : QString());
    entry.button->setIcon(icon(entry.icon, entry.button->isChecked() ? IconTint::Accent : IconTint::Muted));
}

void Rail::setCurrent(PageId page)
{
    for (const auto& [id, entry] : m_entries) {
        entry.button->setChecked(id == page);
        show(entry);
    }
}

void Rail::setWidth(RailWidth width)
{
    m_width = width;
    const int words = qMax(kNarrowest, Theme::current().em() * 9);
    setFixedWidth(width == RailWidth::Words ? words : kIconsWidth);
    for (const auto& [id, entry] : m_entries)
        show(entry);
}

} // namespace springback::ui
