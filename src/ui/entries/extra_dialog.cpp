// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extra_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QDateEdit>

#include "parts.h"
#include "springback/app/entry_defaults.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {
constexpr int kDone = 0;
constexpr int kNotDone = 1;
}

ExtraDialog::ExtraDialog(const AppContext& context, const ExtraDone& extra, QWidget* parent)
    : EntryDialog(context, extra, parent), m_exercise(new QComboBox),
      m_done(new Segmented(tr("Done"), { tr("Done"), tr("Not done") })), m_pain(makeRating(tr("Pain"), extra.pain))
{
    addDate(tr("Date"), QStringLiteral("date"), extra.date);
    m_exercise->setEditable(true);
    m_exercise->lineEdit()->setAccessibleName(tr("Exercise"));
    m_exercise->setMinimumHeight(metric::kTarget);
    m_exercise->addItems(app::extraExercises(context.workspace, extra.date));
    if (!isNew())
        m_exercise->setEditText(QString::fromStdString(extra.exercise));
    addField(tr("Exercise"), m_exercise, QStringLiteral("exercise"))
        ->setHint(tr("from the plan, or any other: it never counts towards the gate"));
    m_done->setCurrent(extra.done ? kDone : kNotDone);
    addField(tr("Was it done?"), m_done, QStringLiteral("done"));
    addField(tr("Worst pain with it"), m_pain, QStringLiteral("pain"));
    m_exercise->setFocus();
    watchTyping();
}

QString ExtraDialog::wordFault(const FieldFault& fault) const
{
    return fault.field == "exercise" && fault.fault == RecordFault::Missing ? tr("Please say which exercise it was.")
                                                                            : QString();
}

std::optional<Record> ExtraDialog::build()
{
    ExtraDone extra = std::get<ExtraDone>(base());
    extra.date = date();
    extra.exercise = m_exercise->currentText().trimmed().toStdString();
    extra.done = m_done->current() == kDone;
    extra.pain = m_pain->value();
    return extra;
}

} // namespace springback::ui
