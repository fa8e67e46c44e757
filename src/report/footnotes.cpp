// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "footnotes.h"

#include <algorithm>

#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

QString textOf(const Source& source)
{
    const QString citation = QString::fromStdString(source.citation);
    const QString ground = words::evidence(source.evidence);
    QString text = Report::tr("%1: %2").arg(ground, citation);
    if (source.evidence == Evidence::Default)
        text = ground;
    else if (source.evidence == Evidence::Practice)
        text = citation;
    if (!source.fullTextRead)
        text += Report::tr(" (cited from a secondary source, not read in full)");
    return text;
}

} // namespace

QString Footnotes::marks(const std::vector<PlanNumber>& numbers)
{
    std::vector<std::ptrdiff_t> cited;
    for (const PlanNumber number : numbers) {
        const QString text = textOf(sourceOf(number));
        auto at = std::find(m_texts.begin(), m_texts.end(), text);
        if (at == m_texts.end())
            at = m_texts.insert(m_texts.end(), text);
        const auto mark = at - m_texts.begin() + 1;
        if (std::find(cited.begin(), cited.end(), mark) == cited.end())
            cited.push_back(mark);
    }
    QStringList marks;
    for (const auto mark : cited)
        marks << QString::number(mark);
    return QStringLiteral("[%1]").arg(marks.join(QStringLiteral(", ")));
}

void Footnotes::add(Sheet& sheet) const
{
    sheet.space(6);
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        sheet.paragraph(QStringLiteral("[%1] %2").arg(i + 1).arg(m_texts[i]), sheet.muted());
}

} // namespace springback::report
