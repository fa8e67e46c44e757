// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owner.h"
#include "plan_tables.h"
#include "springback/codec/record_json.h"

namespace springback::codec {

namespace {

/// Walks a table and notes its names.
struct NameLister {
    std::vector<std::string> names;

    template <class T> void must(const char* name, T&&) { names.emplace_back(name); }
    template <class T> void field(const char* name, T&&) { names.emplace_back(name); }
    template <class T> void sparse(const char* name, T&&) { names.emplace_back(name); }
};

template <class R> std::vector<std::string> namesOfRecord()
{
    R record;
    NameLister lister;
    lister.names.emplace_back("id");
    if (kOwner<R> != nullptr)
        lister.names.emplace_back(kOwner<R>);
    fields(lister, record);
    fields(lister, record.meta);
    return std::move(lister.names);
}

template <class T> std::vector<std::string> namesOf()
{
    T value;
    NameLister lister;
    fields(lister, value);
    return std::move(lister.names);
}

template <std::size_t... I> std::vector<std::string> namesOfKind(std::size_t kind, std::index_sequence<I...>)
{
    std::vector<std::string> names;
    ((I == kind ? void(names = namesOfRecord<std::variant_alternative_t<I, Record>>()) : void()), ...);
    return names;
}

} // namespace

std::vector<std::string> memberNames(RecordKind kind)
{
    if (kind == RecordKind::Runner)
        return namesOfRecord<Runner>();
    if (kind == RecordKind::Episode)
        return namesOfRecord<Episode>();
    return namesOfKind(static_cast<std::size_t>(kind), std::make_index_sequence<std::variant_size_v<Record>>{});
}

std::vector<std::string> setMemberNames()
{
    return namesOf<SessionSet>();
}

std::vector<std::string> valueMemberNames()
{
    return namesOf<MeasureValue>();
}

} // namespace springback::codec
