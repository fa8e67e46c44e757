// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "measure_editor.h"
#include "parts.h"
#include "springback/app/words.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {

MeasureEditor* makeEditor(MeasureKind kind, QWidget* parent)
{
    if (kind == MeasureKind::VisaA || kind == MeasureKind::TendinsA)
        return makeScoreEditor(kind, parent);
    return kind == MeasureKind::Psfs ? makeActivitiesEditor(parent) : makeSidedEditor(kind, parent);
}

} // namespace

MeasureDialog::MeasureDialog(const AppContext& context, const Measure& measure, QWidget* parent)
    : EntryDialog(context, measure, parent), m_kind(new QComboBox), m_holder(new QWidget)
{
    addDate(tr("Date"), QStringLiteral("date"), measure.date);
    for (int each = 0; each <= static_cast<int>(MeasureKind::Psfs); ++each)
        m_kind->addItem(app::words::measureName(static_cast<MeasureKind>(each)));
    m_kind->setCurrentIndex(static_cast<int>(measure.kind));
    m_kind->setMinimumHeight(metric::kTarget);
    m_kind->setEnabled(isNew());
    addField(tr("Measure"), m_kind, QStringLiteral("kind"));
    auto* holder = new QVBoxLayout(m_holder);
    holder->setContentsMargins(0, 0, 0, 0);
    addField({}, m_holder, QStringLiteral("values"));
    showEditor();
    m_editor->setMeasure(measure);
    m_note = addNote(tr("Note"), QStringLiteral("note"), measure.note);
    connect(m_kind, &QComboBox::activated, this, &MeasureDialog::showEditor);
    m_kind->setFocus();
    watchTyping();
}

MeasureKind MeasureDialog::kind() const
{
    return static_cast<MeasureKind>(m_kind->currentIndex());
}

void MeasureDialog::showEditor()
{
    delete m_editor;
    m_editor = makeEditor(kind(), m_holder);
    m_holder->layout()->addWidget(m_editor);
}

std::optional<Record> MeasureDialog::build()
{
    Measure measure = std::get<Measure>(base());
    measure.date = date();
    measure.kind = kind();
    if (const QString wrong = m_editor->readInto(measure); !wrong.isEmpty()) {
        setError(QStringLiteral("values"), wrong);
        return std::nullopt;
    }
    measure.note = textOf(*m_note);
    return measure;
}

} // namespace springback::ui
