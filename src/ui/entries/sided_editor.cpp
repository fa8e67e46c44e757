// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sided_editor.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "parts.h"
#include "springback/app/entry_parsing.h"
#include "springback/app/words.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {

std::optional<std::int64_t> wholeTenths(const QString& text)
{
    const auto whole = app::readWhole(text);
    return whole ? std::optional<std::int64_t>(*whole * 10) : std::nullopt;
}

} // namespace

SidedEditor::SidedEditor(MeasureKind kind, QWidget* parent) : MeasureEditor(parent), m_kind(kind)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metric::kGrid);
    if (isSided(kind)) {
        addSide(Side::Left);
        addSide(Side::Right);
    } else {
        addSide(Side::Both);
    }
}

void SidedEditor::addSide(Side side)
{
    const QString which = isSided(m_kind) ? app::words::sideName(side) : QString();
    const QString count = isTest(m_kind) ? tr("Repetitions") : tr("Centimetres");
    const auto named = [&which](const QString& what) {
        return which.isEmpty() ? what : tr("%1, %2", "what, side").arg(what, which);
    };
    Row row{ side, makeNumberEdit({}), nullptr };
    row.number->setObjectName(QStringLiteral("number%1").arg(m_rows.size()));
    layout()->addWidget(new Field(named(count), row.number));
    if (isTest(m_kind)) {
        row.pain = new RatingRow(named(tr("Worst pain with it")));
        layout()->addWidget(new Field(named(tr("Worst pain with it")), row.pain));
    }
    m_rows.push_back(row);
}

void SidedEditor::setMeasure(const Measure& measure)
{
    for (const Row& row : m_rows) {
        for (const MeasureValue& value : measure.values) {
            if (value.side != row.side)
                continue;
            row.number->setText(app::writeTenths(value.tenths));
            if (row.pain)
                row.pain->setValue(value.pain);
        }
    }
}

QString SidedEditor::readInto(Measure& measure) const
{
    measure.values.clear();
    measure.items.clear();
    for (const Row& row : m_rows) {
        const QString text = row.number->text().trimmed();
        const Rating pain = row.pain ? row.pain->value() : std::nullopt;
        if (text.isEmpty() && !pain)
            continue;
        const auto tenths = isTest(m_kind) ? wholeTenths(text) : app::readTenths(text);
        if (!tenths)
            return isTest(m_kind) ? tr("Please give the repetitions as a whole number; 0 counts.")
                                  : tr("Please give centimetres, such as 9.5.");
        measure.values.push_back({ row.side, *tenths, pain, {} });
    }
    return measure.values.empty() ? tr("Please give at least one value.") : QString();
}

MeasureEditor* makeSidedEditor(MeasureKind kind, QWidget* parent)
{
    return new SidedEditor(kind, parent);
}

} // namespace springback::ui
