// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/segmented.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QStandardItemModel>

namespace springback::ui {

Segmented::Segmented(const QString& accessibleName, const QStringList& choices, QWidget* parent)
    : QWidget(parent), m_row(new QWidget(this)), m_group(new QButtonGroup(this)), m_list(new QComboBox(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_list->setAccessibleName(accessibleName);
    m_list->addItems(choices);
    m_list->hide();
    auto* either = new QHBoxLayout(this);
    either->setContentsMargins(0, 0, 0, 0);
    either->setSizeConstraint(QLayout::SetNoConstraint);
    either->addWidget(m_row);
    either->addWidget(m_list);
    auto* row = new QHBoxLayout(m_row);
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
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        m_list->setCurrentIndex(index);
        Q_EMIT chosen(index);
    });
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    m_list->setCurrentIndex(index);
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton* chosen = m_group->checkedButton()) {
        m_group->setExclusive(false);
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Segmented::setChoiceEnabled(int index, bool enabled, const QString& why)
{
    QAbstractButton* button = m_group->button(index);
    button->setEnabled(enabled);
    button->setToolTip(enabled ? QString() : why);
    button->setAccessibleDescription(button->toolTip());
    QStandardItem* item = qobject_cast<QStandardItemModel*>(m_list->model())->item(index);
    item->setEnabled(enabled);
    item->setToolTip(button->toolTip());
}

QSize Segmented::sizeHint() const
{
    return m_row->sizeHint();
}

QSize Segmented::minimumSizeHint() const
{
    return m_list->minimumSizeHint().boundedTo(m_row->sizeHint());
}

void Segmented::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool fits = width() >= m_row->sizeHint().width();
    const QWidget* keyboard = QApplication::focusWidget();
    const bool focused = keyboard && isAncestorOf(keyboard);
    m_row->setVisible(fits);
    m_list->setVisible(!fits);
    if (!focused)
        return;
    QAbstractButton* button = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
    (fits ? static_cast<QWidget*>(button) : m_list)->setFocus();
}

} // namespace springback::ui
