// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milestone_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

#include "entries/parts.h"
#include "springback/app/words.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {
constexpr days kSixWeeks{ 42 };
}

MilestoneDialog::MilestoneDialog(const AppContext& context, const Milestone& milestone, QWidget* parent)
    : EntryDialog(context, milestone, parent), m_sources(app::milestoneSources(context.workspace.unit())),
      m_label(new QLineEdit(QString::fromStdString(milestone.label))),
      m_term(new Segmented(tr("Term"), { tr("Short term"), tr("Long term") })), m_source(new QComboBox),
      m_number(makeNumberEdit(app::milestoneNumber(milestone, context.workspace.unit())))
{
    const Date today = context.workspace.today();
    m_label->setMinimumHeight(metric::kTarget);
    addField(tr("Milestone"), m_label, QStringLiteral("label"))->setHint(tr("such as: run with the club again"));
    m_term->setCurrent(milestone.longTerm ? 1 : 0);
    addField(tr("Term"), m_term, QStringLiteral("long_term"));
    addOptionalDate(tr("By"), QStringLiteral("due"), milestone.due, today + kSixWeeks, m_hasDue, m_due);
    addSource(milestone);
    addOptionalDate(tr("Reached on"), QStringLiteral("reached"), milestone.reached, today, m_hasReached, m_reached);
    m_reached->setMaximumDate(app::words::qdate(today));
    m_label->setFocus();
    watchTyping();
}

void MilestoneDialog::addSource(const Milestone& milestone)
{
    for (const app::MilestoneSource& source : m_sources)
        m_source->addItem(source.name);
    m_source->setMinimumHeight(metric::kTarget);
    const auto found = std::find_if(m_sources.begin(), m_sources.end(), [&milestone](const app::MilestoneSource& s) {
        return s.counts == milestone.atLeastTenths.has_value() && s.measure == milestone.measure;
    });
    m_source->setCurrentIndex(found == m_sources.end() ? 0 : static_cast<int>(found - m_sources.begin()));
    m_numberField = makeField(tr("Number"), m_number, QStringLiteral("at_least"));
    addRow({ makeField(tr("Filled in by itself from"), m_source, QStringLiteral("measure")), m_numberField });
    connect(m_source, &QComboBox::currentIndexChanged, this, &MilestoneDialog::follow);
    follow(m_source->currentIndex());
}

void MilestoneDialog::addOptionalDate(const QString& label, const QString& name, const std::optional<Date>& date,
    Date start, QCheckBox*& given, QDateEdit*& edit)
{
    auto* block = new QWidget;
    auto* row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    given = new QCheckBox(label);
    given->setMinimumHeight(metric::kTarget);
    given->setObjectName(name + QStringLiteral("/given"));
    edit = makeDateEdit(date.value_or(start));
    edit->setAccessibleName(tr("%1: date").arg(label));
    given->setChecked(date.has_value());
    edit->setEnabled(date.has_value());
    connect(given, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    row->addWidget(given);
    row->addWidget(edit);
    row->addStretch();
    addField({}, block, name);
}

void MilestoneDialog::follow(int source)
{
    const app::MilestoneSource& chosen = m_sources[static_cast<std::size_t>(std::max(source, 0))];
    m_numberField->setVisible(chosen.counts);
    m_numberField->setHint(chosen.unit);
}

std::optional<Record> MilestoneDialog::build()
{
    const app::MilestoneSource& source = m_sources[static_cast<std::size_t>(std::max(m_source->currentIndex(), 0))];
    Milestone milestone = std::get<Milestone>(base());
    milestone.label = textOf(*m_label);
    milestone.longTerm = m_term->current() == 1;
    const auto dateOf = [](const QCheckBox* given, const QDateEdit* edit) {
        return given->isChecked() ? std::optional(app::words::fromQDate(edit->date())) : std::nullopt;
    };
    milestone.due = dateOf(m_hasDue, m_due);
    milestone.reached = dateOf(m_hasReached, m_reached);
    milestone.measure = source.measure;
    milestone.atLeastTenths.reset();
    if (!source.counts)
        return milestone;
    milestone.atLeastTenths = app::readMilestoneNumber(m_number->text(), source, context().workspace.unit());
    if (!milestone.atLeastTenths || *milestone.atLeastTenths == 0) {
        setError(QStringLiteral("at_least"), tr("Write the number to reach, such as 10."));
        m_number->setFocus();
        return std::nullopt;
    }
    return milestone;
}

} // namespace springback::ui
