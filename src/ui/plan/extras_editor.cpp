// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extras_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/flow.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kWeek = 7;
constexpr int kFlareLines = 4;

QLineEdit* makeEdit(const std::string& text, const QString& name)
{
    auto* edit = new QLineEdit(QString::fromStdString(text));
    edit->setMinimumHeight(metric::kTarget);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

ExtrasEditor::ExtrasEditor(const std::vector<ExtraExercise>& extras, const QString& flarePlan, QWidget* parent)
    : QWidget(parent), m_list(new QVBoxLayout), m_flarePlan(new QPlainTextEdit(flarePlan))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, metric::kGrid, 0);
    layout->setSpacing(metric::kGrid * 2);
    layout->addWidget(makeText(tr("Exercises beside the phases"), TextSize::Heading));
    layout->addWidget(makeText(
        tr("Mobility, strength, balance, education. They are logged as done or not, with pain, and never hold a gate."),
        TextSize::Small, TextTone::Muted));
    m_list->setSpacing(metric::kGrid * 2);
    layout->addLayout(m_list);
    for (const ExtraExercise& extra : extras)
        addRow(extra);
    auto* add = makeButton(Icon::Add, tr("Add an exercise"));
    add->setObjectName(QStringLiteral("addExtra"));
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().name->setFocus();
        Q_EMIT changed();
    });
    auto* line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch();
    layout->addLayout(line);
    m_flarePlan->setObjectName(QStringLiteral("flarePlan"));
    m_flarePlan->setTabChangesFocus(true);
    m_flarePlan->setFixedHeight(kFlareLines * Theme::current().em() + metric::kGrid * 2);
    connect(m_flarePlan, &QPlainTextEdit::textChanged, this, &ExtrasEditor::changed);
    auto* field = new Field(tr("In a flare, agreed in advance"), m_flarePlan);
    field->setHint(tr("shown on Today for the three days after a rating of 6 or more"));
    layout->addWidget(field);
    layout->addStretch(1);
}

void ExtrasEditor::addRow(const ExtraExercise& extra)
{
    Row row;
    row.box = new QWidget;
    auto* box = new QVBoxLayout(row.box);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metric::kGrid);
    auto* top = new QHBoxLayout;
    row.name = makeEdit(extra.name, tr("Exercise"));
    row.name->setObjectName(QStringLiteral("extraName"));
    row.dose = makeEdit(extra.dose, tr("Dose, such as 3 × 10"));
    row.dose->setObjectName(QStringLiteral("extraDose"));
    auto* away = makeIconButton(Icon::Delete, tr("Take this exercise out"));
    connect(away, &QToolButton::clicked, this, [this, box = row.box] { remove(box); });
    top->addWidget(row.name, 3);
    top->addWidget(row.dose, 2);
    top->addWidget(away);
    box->addLayout(top);
    box->addWidget(makeWeekdays(row, extra));
    for (QLineEdit* edit : { row.name, row.dose })
        connect(edit, &QLineEdit::textEdited, this, &ExtrasEditor::changed);
    m_list->addWidget(row.box);
    m_rows.push_back(std::move(row));
}

QWidget* ExtrasEditor::makeWeekdays(Row& row, const ExtraExercise& extra)
{
    auto* block = new QWidget;
    auto* line = new Flow(block);
    line->setSpacing(metric::kGrid / 2);
    for (int weekday = 1; weekday <= kWeek; ++weekday) {
        auto* button = new QToolButton;
        button->setText(QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().standaloneDayName(weekday, QLocale::LongFormat));
        button->setCheckable(true);
        button->setMinimumSize(metric::kTarget + metric::kGrid, metric::kTarget);
        button->setFocusPolicy(Qt::StrongFocus);
        const auto& chosen = extra.weekdays;
        button->setChecked(std::find(chosen.begin(), chosen.end(), weekday) != chosen.end());
        connect(button, &QToolButton::toggled, this, &ExtrasEditor::changed);
        row.weekdays.push_back(button);
        line->addWidget(button);
    }
    auto* hint = makeText(tr("none chosen: every day"), TextSize::Small, TextTone::Muted);
    hint->setWordWrap(false);
    line->addWidget(hint);
    return block;
}

void ExtrasEditor::remove(const QWidget* box)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row& row) { return row.box == box; });
    if (found == m_rows.end())
        return;
    found->box->hide();
    found->box->deleteLater();
    m_rows.erase(found);
    Q_EMIT changed();
}

std::vector<ExtraExercise> ExtrasEditor::extras() const
{
    std::vector<ExtraExercise> extras;
    for (const Row& row : m_rows) {
        ExtraExercise extra{ row.name->text().trimmed().toStdString(), row.dose->text().trimmed().toStdString(), {} };
        for (int i = 0; i < kWeek; ++i)
            if (row.weekdays[static_cast<std::size_t>(i)]->isChecked())
                extra.weekdays.push_back(i + 1);
        extras.push_back(std::move(extra));
    }
    return extras;
}

QString ExtrasEditor::flarePlan() const
{
    return m_flarePlan->toPlainText();
}

} // namespace springback::ui
