// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fit_file.h"

#include "fit_activity.h"
#include "fit_names.h"
#include "run_checks.h"
#include "run_text.h"

namespace springback::exchange {

namespace {

using fit::Damage;

// Session values by which a damaged message gives itself away.
bool isLikely(const fit::Session& session)
{
    constexpr std::int64_t kMostMs = 3 * 24 * 3'600'000LL;
    constexpr std::int64_t kFit2050 = 1'900'000'000; // 2050 in seconds since 1989-12-31
    return session.start && *session.start < kFit2050 && session.elapsed.value_or(0) <= kMostMs
        && session.timer.value_or(0) <= session.elapsed.value_or(kMostMs) + 60'000
        && session.distance.value_or(0) <= 300'000'00LL;
}

FileError damageOf(const fit::Decoded& decoded, const QString& file)
{
    const QString place = RunText::tr("byte %1").arg(qulonglong(decoded.at));
    switch (decoded.damage) {
    case Damage::Checksum:
        return { file, {},
            RunText::tr("The checksum of this FIT file is wrong: it was changed or damaged after it was written.") };
    case Damage::CutShort:
        return { file, place, RunText::tr("This FIT file is cut short.") };
    default:
        return { file, place, RunText::tr("This FIT file is damaged here; nothing after it can be trusted.") };
    }
}

/// The sessions of one file of a chain, as runs and what is none.
class Reader {
public:
    Reader(const fit::Activity& activity, const fit::Decoded& decoded, RunFile& file)
        : m_activity(activity), m_decoded(decoded), m_file(file)
    {
    }

    void read()
    {
        if (m_activity.fileType && *m_activity.fileType != fit::kActivityFile)
            return skip(fit::fileTypeName(*m_activity.fileType), RunText::tr("this FIT file is not an activity"));
        if (m_activity.sessions.empty())
            return m_activity.points == 0 ? nothing() : withoutSummary();
        for (const fit::Session& session : m_activity.sessions) {
            if (isFull(m_file))
                return;
            add(session);
        }
    }

private:
    bool isDamaged() const { return m_decoded.damage != Damage::None; }
    QString place() const { return RunText::tr("activity %1").arg(m_file.runs.size() + m_file.skipped.size() + 1); }
    void skip(const QString& sport, const QString& reason) { m_file.skipped.push_back({ place(), sport, reason }); }

    void nothing() { skip({}, RunText::tr("there is no activity in it")); }

    // Points alone do not say what they are of, and where they end is not known.
    void withoutSummary()
    {
        skip(m_activity.sport ? fit::sportName(*m_activity.sport) : QString(),
            RunText::tr("the recording breaks off before its summary, so that its sport and its end are not known"));
    }

    void add(const fit::Session& session)
    {
        const auto sport = session.sport ? session.sport : m_activity.sport;
        const QString name = sport ? fit::sportName(*sport) : QString();
        if (sport && *sport != fit::kRunning && *sport != fit::kGeneric)
            return skip(name, RunText::notARun());
        if (isDamaged() && !isLikely(session))
            return skip(name, RunText::tr("its summary is damaged"));
        if (!session.start || *session.start < fit::kFirstDate)
            return skip(name,
                RunText::tr("no usable date: the watch's clock was never set, so its times count from when it was "
                            "switched on"));
        FoundRun run = runOf(session);
        run.place = place();
        run.sport = name;
        if (!sport || *sport == fit::kGeneric)
            run.asks.push_back(Ask::Sport);
        m_file.runs.push_back(std::move(run));
    }

    FoundRun runOf(const fit::Session& session) const
    {
        using std::chrono::milliseconds;
        FoundRun run;
        run.start = fit::instantOf(*session.start);
        run.offset = m_activity.offset;
        run.salvaged = isDamaged();
        if (session.elapsed)
            run.elapsed = milliseconds(*session.elapsed);
        else if (session.end && *session.end >= *session.start)
            run.elapsed = seconds(*session.end - *session.start);
        if (session.timer)
            run.moving = milliseconds(*session.timer);
        if (session.distance)
            run.distance = Distance{ *session.distance * (Distance::kPerMetre / 100) };
        else if (!isDamaged())
            fromTrack(session, run);
        run.ascent = session.ascent;
        run.treadmill = session.subSport == fit::kTreadmill;
        run.effort = session.effort;
        run.feel = session.feel;
        return run;
    }

    void fromTrack(const fit::Session& session, FoundRun& run) const
    {
        const auto centimetres = m_activity.distanceWithin(session);
        if (!centimetres)
            return;
        run.distance = Distance{ *centimetres * (Distance::kPerMetre / 100) };
        run.notes.push_back(RunText::tr("The summary states no distance; it is taken from the recorded points."));
    }

    const fit::Activity& m_activity;
    const fit::Decoded& m_decoded;
    RunFile& m_file;
};

} // namespace

void readFit(const QByteArray& bytes, RunFile& file)
{
    constexpr int kMostChained = 1'000;
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
    fit::Bytes rest(data, static_cast<std::size_t>(bytes.size()));
    for (int part = 0; part < kMostChained && fit::isFit(rest); ++part) {
        fit::Activity activity;
        const fit::Decoded decoded = fit::decode(rest, [&activity](const fit::Message& m) { activity.take(m); });
        if (decoded.damage != Damage::None)
            file.damage = damageOf(decoded, file.file);
        Reader(activity, decoded, file).read();
        rest = rest.subspan(std::min(decoded.end, rest.size()));
    }
}

} // namespace springback::exchange
