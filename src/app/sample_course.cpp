// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_course.h"

#include <QCoreApplication>

#include <algorithm>

#include "springback/domain/gate.h"
#include "springback/domain/mileage.h"
#include "springback/domain/today.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SampleCourse)
};

constexpr int kWakes = 6 * 60 + 40;
constexpr int kRuns = 7 * 60 + 30;
constexpr int kTrains = 18 * 60 + 10;
constexpr int kDecides = 19 * 60;
constexpr int kVisits = 16 * 60;

} // namespace

SampleCourse::SampleCourse(EpisodeRecords records, Date today, unsigned seed)
    : m_records(std::move(records)), m_today(today), m_date(m_records.episode.start), m_dice(seed),
      m_body(m_records.episode.start, m_dice), m_flaresLeft(seed % 3 == 1 ? 2 : static_cast<int>(seed % 3) / 2)
{
}

EpisodeRecords SampleCourse::live()
{
    begin();
    for (; m_date < m_today; m_date += days{ 1 }) {
        if (isAway())
            continue;
        morning();
        day();
        evening();
    }
    morning();
    m_records.sort();
    return std::move(m_records);
}

void SampleCourse::begin()
{
    MileTarget first{ .meta = meta(RecordKind::MileTarget, kWakes), .date = m_date };
    first.target = Distance::ofHundredthMiles(600);
    m_records.mileTargets.push_back(first);
    m_records.flagChecks.push_back({ .meta = meta(RecordKind::FlagCheck, kWakes), .date = m_date });
    tests(MeasureKind::SingleHeelRaise, 7, 22);
    visit();
}

void SampleCourse::morning()
{
    constexpr int kForgotten = 5;
    const bool forgets = m_date < m_today - days{ 3 } && m_dice.happens(kForgotten);
    CheckIn checkIn{ .meta = meta(RecordKind::CheckIn, kWakes + m_dice.between(0, 25)), .date = m_date };
    checkIn.meta.id = checkInId(m_records.episode.meta.id, m_date);
    checkIn.pain = m_body.morning(m_date);
    checkIn.stiffness = m_body.stiffness(*checkIn.pain);
    checkIn.stiffAnkle = *checkIn.stiffness >= 25;
    if (!forgets) {
        m_records.checkIns.push_back(checkIn);
    } else if (m_dice.happens(50)) { // filled in the day after
        checkIn.meta.created.at += days{ 1 };
        checkIn.meta.edited = checkIn.meta.created;
        checkIn.meta.provenance = Provenance::Recalled;
        checkIn.meta.recalledDays = 1;
        checkIn.stiffness.reset();
        m_records.checkIns.push_back(checkIn);
    }
}

void SampleCourse::day()
{
    run(history());
    session(history());
    const bool timeForVisit = !m_lastVisit || m_date - *m_lastVisit >= days{ 21 };
    if (timeForVisit && isWeekday({ 1, 2, 3, 4, 5 }))
        visit();
}

void SampleCourse::evening()
{
    if (isWeekday({ 7 }))
        m_records.flagChecks.push_back({ .meta = meta(RecordKind::FlagCheck, kDecides), .date = m_date });
    testFor(history());
    moveOn();
    miles(history());
}

void SampleCourse::moveOn()
{
    const History now = history();
    const TodayAdvice advice = adviseToday(now, m_date);
    StageChange change{ .meta = meta(RecordKind::StageChange, kDecides + 5), .date = m_date, .from = advice.stage };
    const auto verdict = judgeGate(now, m_date);
    if (advice.advice == Advice::StepBack && advice.stepBackTo) {
        change.to = *advice.stepBackTo;
        change.move = Move::StepBack;
        change.reason = Tr::tr("Two bad days within a week.").toStdString();
    } else if (verdict && verdict->ready()) {
        change.to = verdict->pass->to();
        change.verdict = verdict->summary();
    } else {
        return;
    }
    m_body.newStage(m_date);
    m_records.stageChanges.push_back(change);
}

void SampleCourse::session(const History& now)
{
    const TodayAdvice advice = adviseToday(now, m_date);
    constexpr int kTrainsWhenItMay = 92;
    if (!allowsExercise(advice) || !m_dice.happens(kTrainsWhenItMay))
        return;
    Session session = plannedSession(now);
    session.meta = meta(RecordKind::Session, kTrains + m_dice.between(0, 40));
    session.meta.provenance = m_dice.happens(85) ? Provenance::Timed : Provenance::Typed;
    session.before = m_body.beforeLoading(m_date);
    session.during = m_body.during(m_date, advice.stage, *session.before);
    if (m_dice.happens(85))
        session.after = m_body.afterLoading(*session.during);
    session.effort = m_dice.between(4, 6);
    if (m_dice.happens(7)) { // the last set cut short by the telephone
        session.sets.back().held = seconds{ session.sets.back().planned.count() / 2 };
        session.ended = Ended::ForOther;
    }
    m_records.sessions.push_back(session);
}

Session SampleCourse::plannedSession(const History& now) const
{
    const TodayAdvice advice = adviseToday(now, m_date);
    Session session{ .date = m_date, .stage = advice.stage, .variant = advice.variant.value_or(Variant::Full) };
    Dose dose = advice.dose.value_or(Dose{});
    if (advice.stage.number() == Stage::kLast) { // maintenance: heavy one day, hops the next
        const bool hops = m_records.sessions.size() % 2 == 0;
        session.stage = *Stage::of(hops ? 5 : 3);
        if (!hops)
            dose = now.planOn(m_date).at(session.stage).dose;
    }
    session.sets.assign(static_cast<std::size_t>(dose.sets), { .planned = dose.hold, .held = dose.hold });
    return session;
}

void SampleCourse::run(const History& now)
{
    const auto verdict = judgeMiles(now, m_date);
    if (!verdict || verdict->nextRunDate != m_date || !isWeekday({ 2, 4, 6 }))
        return;
    const auto dayShare = isWeekday({ 6 }) ? 40 : 30;
    std::int64_t hundredths = verdict->target.hundredths(LengthUnit::Miles) * dayShare / 100 / 10 * 10;
    if (hundredths < 50)
        return;
    const Stage stage = now.stageOn(m_date);
    const bool badWeek = m_flaresLeft > 0 && stage.number() == 3 && m_date - now.stageSince(m_date) >= days{ 8 };
    const bool overdoes = badWeek && (!m_overdone || m_date - *m_overdone >= days{ 4 });
    Run run{ .meta = meta(RecordKind::Run, kRuns + m_dice.between(0, 30)), .date = m_date };
    run.during = m_body.whileRunning(m_date);
    if (overdoes) {
        --m_flaresLeft;
        m_overdone = m_date;
        m_body.overdo(m_date);
        hundredths += m_flaresLeft > 0 ? hundredths / 4 / 10 * 10 : 0;
        run.hills = m_flaresLeft > 0;
        run.during = Pain::of(6);
        run.note
            = (run.hills ? Tr::tr("Hills with the club. Too much.") : Tr::tr("Thought it had settled. It had not."))
                  .toStdString();
    }
    run.distance = Distance::ofHundredthMiles(hundredths);
    run.duration = seconds{ hundredths * m_dice.between(590, 650) / 100 };
    run.treadmill = !run.hills && m_dice.happens(15);
    run.after = m_dice.happens(80) ? Rating(m_body.afterLoading(*run.during)) : std::nullopt;
    run.effort = m_dice.between(3, 6);
    m_records.runs.push_back(run);
}

void SampleCourse::miles(const History& now)
{
    const auto verdict = judgeMiles(now, m_date);
    constexpr Distance kEnough = Distance::ofHundredthMiles(2400);
    if (!verdict || !verdict->to || *verdict->to > kEnough)
        return;
    MileTarget target{ .meta = meta(RecordKind::MileTarget, kDecides + 10), .date = m_date, .target = *verdict->to };
    if (verdict->decision == MileDecision::Reduce)
        target.reason = Tr::tr("After the flare.").toStdString();
    m_records.mileTargets.push_back(target);
}

void SampleCourse::visit()
{
    const std::array notes{ Tr::tr("First visit. Explained the four phases and the 24-hour rule."),
        Tr::tr("Tolerates loading well. Keep the easy runs easy."),
        Tr::tr("Calf strength is coming back. Talked about hills and pacing."),
        Tr::tr("Good control of the heel raise. Goal: the city 10 km in autumn.") };
    Visit visit{ .meta = meta(RecordKind::Visit, kVisits, kSampleClinician), .date = m_date };
    visit.meta.provenance = Provenance::Clinician;
    visit.with = kSampleClinician;
    visit.sharedNote = notes[std::min(m_records.visits.size(), notes.size() - 1)].toStdString();
    visit.decision = "hold";
    visit.next = m_date + days{ 21 };
    m_lastVisit = m_date;
    m_records.visits.push_back(visit);

    Measure visa{ .meta = meta(RecordKind::Measure, kVisits + 5), .date = m_date, .kind = MeasureKind::VisaA };
    visa.values = { { .tenths = std::min(94, 46 + 3 * week() + m_dice.between(-2, 2)) * 10 } };
    m_records.measures.push_back(visa);
    Measure reach{ .meta = meta(RecordKind::Measure, kVisits + 6), .date = m_date, .kind = MeasureKind::KneeToWall };
    const int good = 115 + m_dice.between(-3, 3);
    reach.values = { { .side = Side::Left, .tenths = good },
        { .side = Side::Right, .tenths = std::min(good - 2, 72 + 4 * week() + m_dice.between(-4, 4)) } };
    m_records.measures.push_back(reach);
}

bool SampleCourse::isAway() const
{
    return std::any_of(m_records.pauses.begin(), m_records.pauses.end(),
        [this](const Pause& pause) { return pause.from <= m_date && m_date <= pause.to; });
}

Meta SampleCourse::meta(RecordKind kind, int minute, const std::string& author)
{
    const auto name = std::to_string(static_cast<int>(kind)) + "/" + std::to_string(++m_made);
    const auto midnight = std::chrono::sys_days(m_date.time_since_epoch());
    const Moment created{ Instant(midnight + minutes{ minute }), minutes{ 0 } };
    return { .id = Id::derived(m_records.episode.meta.id, name),
        .owner = m_records.episode.meta.id,
        .created = created,
        .edited = created,
        .author = author };
}

History SampleCourse::history() const
{
    EpisodeRecords records = m_records;
    records.sort();
    return History(std::move(records));
}

bool SampleCourse::isWeekday(std::initializer_list<unsigned> iso) const
{
    const unsigned today = std::chrono::weekday(m_date).iso_encoding();
    return std::find(iso.begin(), iso.end(), today) != iso.end();
}

} // namespace springback::app
