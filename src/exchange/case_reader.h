// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>

#include "springback/codec/record_json.h"
#include "springback/domain/check.h"
#include "springback/exchange/case_file.h"

namespace springback::exchange {

/// Turns the document into records: fills in what was left out, then applies the rules of the records.
/// Every refusal is a codec::CodecError with the pointer to its place.
class CaseReader {
public:
    /// `seed` is the id of a person who has none; every other id left out derives from the person's.
    CaseReader(Date today, const Id& seed) : m_today(today), m_seed(seed) { }

    CaseFile read(const codec::Json& document);

private:
    void readPerson(const codec::Json& document);
    void readEpisode(const codec::Json& json, const std::string& place, std::size_t index);
    void readList(RecordKind kind, const codec::Json& list, const std::string& place, EpisodeRecords& records);
    void accept(Record record, EpisodeRecords& records, const std::string& place);
    void readHistory(const codec::Json& document);
    void readPast(RecordKind kind, const codec::Json& json, const std::string& place);
    /// A version needs its entry in the file, and says when it was written.
    void mustBelong(RecordKind kind, const Meta& meta, const std::string& place) const;
    const Episode& episodeOf(const Meta& meta, const std::string& place) const;
    void claimId(RecordKind kind, const Id& id, const std::string& place);
    void refuseFaults(const std::vector<FieldFault>& faults, const std::string& place) const;

    Date m_today;
    Id m_seed;
    CaseFile m_file;
    std::map<Id, RecordKind> m_ids;
    std::set<Date> m_mornings; ///< dates of this episode's check-ins
    bool m_hasOpenEpisode = false;
};

/// The instant of a record that says none: noon of its date, and a second later for each further place in
/// its list, so that the order of a list is the order of its entries.
Moment noonOf(Date date, std::size_t index);

/// Gives stage changes that did not say so the stage that held before them.
void fillFrom(std::vector<Record>& changes, const std::vector<std::size_t>& unsaid);

} // namespace springback::exchange
