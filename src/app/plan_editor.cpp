// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/plan_editor.h"

#include <QCoreApplication>

#include <algorithm>

#include "plan_lines.h"
#include "springback/app/entry_parsing.h"
#include "springback/app/words.h"
#include "springback/words/plan_words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanDraft)
};

Plan startOf(const Workspace& workspace, PlanEditor editor)
{
    if (editor == PlanEditor::Template)
        return defaultPlan().value_or(publishedPlan());
    const History* history = workspace.history();
    return history ? history->planOn(workspace.today()) : publishedPlan();
}

/// What the form takes; nothing when it is no such number.
std::optional<std::int64_t> readNumber(const PlanField& field, const QString& text, LengthUnit unit)
{
    if (field.unit() == PlanUnit::Length) {
        const auto length = readDistance(text, unit);
        return length ? std::optional(length->units) : std::nullopt;
    }
    if (field.unit() == PlanUnit::Hundredths) {
        // Two decimals, as a distance has them.
        const auto number = Distance::parse(QString(text).replace(u',', u'.').toStdString(), LengthUnit::Kilometres);
        return number ? std::optional(number->hundredths(LengthUnit::Kilometres)) : std::nullopt;
    }
    const QString trimmed = text.trimmed();
    const bool negative = trimmed.startsWith(u'-') || trimmed.startsWith(QChar(0x2212));
    const auto whole = readWhole(negative ? trimmed.mid(1) : trimmed);
    if (!whole)
        return std::nullopt;
    return negative ? -*whole : *whole;
}

/// The number as the form shows it: what `readNumber` takes.
QString writeNumber(const PlanField& field, std::int64_t value, LengthUnit unit)
{
    if (field.unit() == PlanUnit::Length)
        return writeDistance(Distance{ value }, unit);
    if (field.unit() == PlanUnit::Hundredths)
        return writeDistance(Distance{ value * (Distance::kPerKilometre / 100) }, LengthUnit::Kilometres);
    return QString::number(value);
}

QString groundOf(const PlanField& field)
{
    const PlanLine line = planLine({}, {}, field.source);
    QString text = line.evidence.left(1).toUpper() + line.evidence.mid(1);
    if (!line.source.isEmpty())
        text += QStringLiteral(" · ") + line.source;
    return text;
}

QString sectionTitle(const std::optional<Stage>& stage)
{
    if (!stage)
        return Tr::tr("In every stage");
    const QString name = words::phaseShort(*stage);
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

PlanDraft::PlanDraft(Workspace& workspace, PlanEditor editor)
    : m_workspace(workspace), m_editor(editor), m_before(startOf(workspace, editor)), m_plan(m_before),
      m_fields(planFields(m_before)), m_unit(workspace.unit())
{
}

const EpisodeRecords* PlanDraft::records() const
{
    const History* history = m_workspace.history();
    return history ? &history->records() : nullptr;
}

const PlanField* PlanDraft::fieldAt(const std::string& path) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&path](const PlanField& field) { return field.path == path; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool PlanDraft::mayEdit(const PlanField& field) const
{
    if (m_editor != PlanEditor::Own)
        return true;
    return field.item <= PlanItem::SpacingAfterAmber || field.item >= PlanItem::MileIncrement;
}

QString PlanDraft::problem(const std::string& path, const std::vector<FieldFault>& faults) const
{
    if (const auto unread = m_unread.find(path); unread != m_unread.end())
        return unread->second.error;
    for (const FieldFault& fault : faults)
        if (fault.field == path)
            return path == "plan/miles/increment_m" ? Tr::tr("It may be from 0.25 to 2 miles or kilometres.")
                                                    : words::fieldFault(fault);
    return {};
}

QString PlanDraft::errorAt(const std::string& path) const
{
    return problem(path, faults());
}

PlanEntry PlanDraft::entryOf(const PlanField& field, const std::vector<FieldFault>& faults) const
{
    const std::int64_t value = field.value(m_plan);
    const auto published = publishedValue(field);
    PlanEntry entry;
    entry.path = field.path;
    entry.label = words::planItem(field);
    entry.unit = words::planUnit(field, m_unit);
    entry.isSwitch = field.unit() == PlanUnit::YesNo;
    entry.on = value != 0;
    const auto unread = m_unread.find(field.path);
    entry.text = unread != m_unread.end() ? unread->second.text : writeNumber(field, value, m_unit);
    entry.mayEdit = mayEdit(field);
    if (published)
        entry.published = words::planValue(field, published, m_unit);
    entry.isPublished = unread == m_unread.end() && (!published || *published == value);
    if (field.value(m_before) != value)
        entry.before = words::planValue(field, field.value(m_before), m_unit);
    entry.ground = groundOf(field);
    entry.error = problem(field.path, faults);
    return entry;
}

PlanEntry PlanDraft::entry(const std::string& path) const
{
    const PlanField* field = fieldAt(path);
    return field ? entryOf(*field, faults()) : PlanEntry{};
}

std::vector<PlanSection> PlanDraft::sections() const
{
    const auto wrong = faults();
    std::vector<PlanSection> sections;
    std::optional<Stage> shown;
    for (const PlanField& field : m_fields) {
        if (sections.empty() || field.stage != shown) {
            shown = field.stage;
            sections.push_back({ sectionTitle(shown),
                shown ? words::exerciseName(*shown, Variant::Full)
                      : Tr::tr("Pain bands, easing into hops and running."),
                {} });
        }
        PlanSection& section = sections.back();
        const QString heading = !field.stage ? QString()
            : field.isOfGate()               ? Tr::tr("To move on, all of these")
                                             : Tr::tr("Dose");
        if (section.groups.empty() || section.groups.back().heading != heading)
            section.groups.push_back({ heading, {} });
        PlanEntry entry = entryOf(field, wrong);
        section.changed += entry.before.isEmpty() ? 0 : 1;
        section.hasErrors = section.hasErrors || !entry.error.isEmpty();
        section.groups.back().entries.push_back(std::move(entry));
    }
    return sections;
}

void PlanDraft::type(const std::string& path, const QString& text)
{
    const PlanField* field = fieldAt(path);
    if (!field || !mayEdit(*field))
        return;
    const auto number = readNumber(*field, text, m_unit);
    if (!number) {
        m_unread[path] = { text, Tr::tr("“%1” is not a number that fits here.").arg(text) };
        return;
    }
    m_unread.erase(path);
    // A length is kept as it was, when what is typed shows the same.
    if (writeNumber(*field, field->value(m_plan), m_unit) != writeNumber(*field, *number, m_unit))
        field->set(m_plan, *number);
}

void PlanDraft::turn(const std::string& path, bool on)
{
    const PlanField* field = fieldAt(path);
    if (field && mayEdit(*field))
        field->set(m_plan, on ? 1 : 0);
}

void PlanDraft::toDefault(const std::string& path)
{
    const PlanField* field = fieldAt(path);
    const auto published = field ? publishedValue(*field) : std::nullopt;
    if (!published || !mayEdit(*field))
        return;
    m_unread.erase(path);
    field->set(m_plan, *published);
}

void PlanDraft::allToDefault()
{
    for (const PlanField& field : m_fields)
        toDefault(field.path);
}

void PlanDraft::setExtras(std::vector<ExtraExercise> extras)
{
    m_plan.extras = std::move(extras);
}

void PlanDraft::setFlarePlan(const QString& text)
{
    m_plan.flarePlan = text.trimmed().toStdString();
}

std::vector<PlanEdit> PlanDraft::edits() const
{
    std::vector<PlanEdit> edits;
    for (PlanChangeLine& line : planChanges(m_before, m_plan, m_unit)) {
        const auto reason = m_reasons.find(line.path);
        QString text = reason == m_reasons.end() ? QString() : reason->second;
        edits.push_back({ std::move(line), std::move(text) });
    }
    return edits;
}

std::vector<FieldFault> PlanDraft::faults() const
{
    PlanVersion version;
    version.date = m_workspace.today();
    version.plan = m_plan;
    const Episode* episode = m_workspace.episode();
    auto found = check(Record(version), episode ? *episode : Episode{}, version.date);
    for (const auto& [path, unread] : m_unread)
        found.push_back({ path, RecordFault::BadText, {}, {} });
    return found;
}

Date PlanDraft::earliestFrom() const
{
    const History* history = m_workspace.history();
    if (!history)
        return m_workspace.today();
    const EpisodeRecords& records = history->records();
    Date earliest = records.episode.start;
    const auto after = [&earliest](const auto& decisions) {
        for (const auto& decision : decisions)
            earliest = std::max(earliest, decision.date);
    };
    after(records.plans);
    after(records.stageChanges);
    after(records.mileTargets);
    return std::min(earliest, m_workspace.today());
}

std::optional<Refusal> PlanDraft::refuseReasons(const QString& reason) const
{
    if (!reason.trimmed().isEmpty())
        return std::nullopt;
    for (const PlanEdit& edit : edits())
        if (edit.reason.trimmed().isEmpty())
            return Refusal{ Tr::tr(
                                "%1 was changed without a reason. Give one for it, or one for all. Nothing was saved.")
                                .arg(edit.line.what),
                { { "reason", RecordFault::Missing, {}, {} } } };
    return std::nullopt;
}

std::string PlanDraft::reasonText(const QString& common) const
{
    QStringList lines;
    if (!common.trimmed().isEmpty())
        lines << common.trimmed();
    for (const PlanEdit& edit : edits())
        if (!edit.reason.trimmed().isEmpty())
            lines << Tr::tr("%1: %2", "what was changed, why").arg(edit.line.what, edit.reason.trimmed());
    return lines.join(u'\n').toStdString();
}

std::optional<Refusal> PlanDraft::store(Date from, const QString& by, const QString& reason)
{
    for (const auto& [path, unread] : m_unread)
        return Refusal{ Tr::tr("%1: %2 Nothing was saved.").arg(words::planFieldName(path), unread.error),
            { { path, RecordFault::BadText, {}, {} } } };
    if (const auto wrong = faults(); !wrong.empty())
        return Refusal{ problem(wrong.front().field, wrong) + QLatin1Char(' ') + Tr::tr("Nothing was saved."), wrong };
    if (m_editor == PlanEditor::Template) {
        keepDefaultPlan(m_plan);
        return std::nullopt;
    }
    if (m_plan == m_before)
        return Refusal{ Tr::tr("Nothing was changed yet."), {} };
    if (m_editor != PlanEditor::Own && by.trimmed().isEmpty())
        return Refusal{ Tr::tr("Give the name of who decided this. Nothing was saved."),
            { { "by", RecordFault::Missing, {}, {} } } };
    if (auto refusal = refuseReasons(reason))
        return refusal;
    if (from < earliestFrom())
        return Refusal{ Tr::tr(
                            "Decisions up to %1 were made under the plan before. A change can hold from that day on. "
                            "Nothing was saved.")
                            .arg(words::date(earliestFrom())),
            { { "date", RecordFault::NotAllowedHere, {}, {} } } };
    PlanVersion version;
    version.date = from;
    version.plan = m_plan;
    version.by = by.trimmed().toStdString();
    version.reason = reasonText(reason);
    if (m_editor == PlanEditor::Clinician)
        version.meta.provenance = Provenance::Clinician;
    if (m_editor == PlanEditor::Reported)
        version.meta.provenance = Provenance::Reported;
    return m_workspace.save(version);
}

} // namespace springback::app
