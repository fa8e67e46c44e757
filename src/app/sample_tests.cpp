// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "sample_course.h"
#include "springback/domain/gate.h"
#include "springback/domain/today.h"

namespace springback::app {

namespace {

constexpr int kTests = 18 * 60 + 55;

// Everything but what a test or the clinician's word adds is there.
bool onlyTestsAreMissing(const Verdict& verdict)
{
    return std::all_of(verdict.criteria.begin(), verdict.criteria.end(), [](const Criterion& criterion) {
        return criterion.passes() || criterion.id == CriterionId::Function || criterion.id == CriterionId::SignOff;
    });
}

} // namespace

void SampleCourse::testFor(const History& now)
{
    const auto verdict = judgeGate(now, m_date);
    if (!verdict || !onlyTestsAreMissing(*verdict) || m_date <= now.stageSince(m_date))
        return;
    constexpr int kOtherSide = 25;
    for (const auto& part : verdict->at(CriterionId::Function).parts) {
        const int count = part.part.atLeast + m_dice.between(1, 3);
        if (part.result == Result::Met || part.result == Result::NotApplicable)
            continue;
        if (part.part.kind == FunctionPart::Kind::Symmetry)
            tests(MeasureKind::SingleHeelRaise, kOtherSide - m_dice.between(1, 2), kOtherSide);
        else if (part.part.kind == FunctionPart::Kind::Count)
            tests(part.part.measure, count, std::max(count + 1, kOtherSide));
    }
    if (verdict->at(CriterionId::SignOff).result == Result::NotMet) {
        SignOff signOff{ .meta = meta(RecordKind::SignOff, kTests + 3), .date = m_date };
        signOff.stage = verdict->from;
        signOff.by = kSampleClinician;
        signOff.meta.provenance = Provenance::Reported;
        m_records.signOffs.push_back(signOff);
    }
}

void SampleCourse::tests(MeasureKind kind, int sore, int other)
{
    Measure measure{ .meta = meta(RecordKind::Measure, kTests), .date = m_date, .kind = kind };
    const Rating pain = Pain::of(m_date == m_records.episode.start ? 3 : 1);
    if (isSided(kind))
        measure.values = { { .side = Side::Right, .tenths = sore * 10, .pain = pain },
            { .side = Side::Left, .tenths = other * 10, .pain = Pain::of(0) } };
    else
        measure.values = { { .tenths = sore * 10, .pain = pain } };
    m_records.measures.push_back(measure);
}

} // namespace springback::app
