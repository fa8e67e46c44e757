// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace springback::ui {

Segmented::Segmented(const QString& accessibleName, const QStringList& choices, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString& choice : choices) {
        const int index = int(m_group->buttons().size());
        auto* button = new QPushButton(choice);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("look", QLatin1String("segment"));
        // Of the row's ends as they are seen.
        const int seen = isRightToLeft() ? int(choices.size()) - 1 - index : index;
        button->setProperty("place",
            seen == 0                        ? QLatin1String("first")
                : seen == choices.size() - 1 ? QLatin1String("last")
                                             : QLatin1String("middle"));
        button->setAccessibleName(tr("%1: %2").arg(accessibleName, choice));
        m_group->addButton(button, index);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton* chosen = m_group->checkedButton()) {
        m_group->setExclusive(false);
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace springback::ui
