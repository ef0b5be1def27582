#include "core/programme/registers.hpp"

#include "core/base/spaces.hpp"
#include "core/household/named_fields.hpp"
#include "core/journal/named.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>
#include <utility>

namespace jiamei::programme {

namespace {

using household::PersonalField;

std::string_view fieldName(PersonalField field)
{
    return field == PersonalField::Phone ? "phone" : "contact";
}

Result<journal::Document> recordOf(const ports::SiteState& state, const operators::Authority& authority,
                                   journal::RecordType type)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    document.rows.push_back({journal::Record{type, {}, {}}, {}});
    return document;
}

/// What is kept under the flag now, and what it is to be.
Result<household::NamedFields> contactOf(const ports::SiteState& state, const SetVillageFlag& command,
                                         DocumentNumber document)
{
    JIAMEI_TRY(auto known, state.personal(journal::PersonalRecord::Owner::Document, document.value()));
    return household::withFields(std::move(known), command.contact);
}

Done checkReads(std::int64_t reads)
{
    if (reads < 0 || reads > kMostReads)
        return refuse(ErrorCode::NumberInvalid, {{"value", reads}, {"field", "reads"}});
    return {};
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetVillageFlag& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageSettings));
    for (const auto& value : command.contact)
        JIAMEI_CHECK(checkText(value.text, fieldName(value.field), 90));
    JIAMEI_TRY(const auto flags, state.villageFlags());
    const auto known = std::ranges::find(flags, command.kind, &VillageFlag::kind);
    const bool isKnown = known != flags.end();
    JIAMEI_TRY(const auto contact, contactOf(state, command, isKnown ? known->document : DocumentNumber()));
    if (isKnown && known->holds == command.holds && known->since == command.since && isSame(contact))
        return refuse(ErrorCode::NothingToDo, {{"what", std::string(textOf(command.kind))}});
    JIAMEI_TRY(auto document, recordOf(state, authority, journal::RecordType::VillageFlagSet));
    auto& payload = *document.payload.mutable_village_flag_set();
    payload.set_flag(static_cast<std::uint32_t>(command.kind));
    payload.set_ended(!command.holds);
    payload.set_since(static_cast<std::uint32_t>(command.since.daysSince2020()));
    journal::nameIn(document, *payload.mutable_contact(), contact.wanted);
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const AddPublication& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_CHECK(requireText(command.title, "title", 300));
    JIAMEI_CHECK(requireText(command.channel, "channel", 90));
    JIAMEI_CHECK(checkReads(command.reads));
    JIAMEI_TRY(auto document, recordOf(state, authority, journal::RecordType::PublicationSet));
    auto& payload = *document.payload.mutable_publication_set();
    payload.set_title(command.title);
    payload.set_channel(command.channel);
    payload.set_date(static_cast<std::uint32_t>(command.date.daysSince2020()));
    payload.set_reads(command.reads);
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const CountReads& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_CHECK(checkReads(command.reads));
    JIAMEI_TRY(const auto all, state.publications());
    const auto known = std::ranges::find(all, command.publication, &Publication::document);
    if (known == all.end())
        return refuse(ErrorCode::PublicationUnknown, {{"document", command.publication.value()}});
    if (known->reads == command.reads)
        return refuse(ErrorCode::NothingToDo, {{"what", "reads"}});
    JIAMEI_TRY(auto document, recordOf(state, authority, journal::RecordType::PublicationSet));
    auto& payload = *document.payload.mutable_publication_set();
    payload.set_document(command.publication.value());
    payload.set_title(known->title);
    payload.set_channel(known->channel);
    payload.set_date(static_cast<std::uint32_t>(known->date.daysSince2020()));
    payload.set_reads(command.reads);
    return document;
}

void describe(CanonicalWriter& out, const SetVillageFlag& command)
{
    out.text("village-flag");
    out.integer(static_cast<std::int64_t>(command.kind));
    out.integer(command.holds ? 1 : 0);
    out.integer(command.since.daysSince2020());
    for (const auto& value : command.contact) {
        out.integer(static_cast<std::int64_t>(value.field));
        out.text(value.text);
    }
}

void describe(CanonicalWriter& out, const AddPublication& command)
{
    out.text("publication-add");
    out.text(command.title);
    out.text(command.channel);
    out.integer(command.date.daysSince2020());
    out.integer(command.reads);
}

void describe(CanonicalWriter& out, const CountReads& command)
{
    out.text("publication-reads");
    out.integer(command.publication.value());
    out.integer(command.reads);
}

} // namespace jiamei::programme
