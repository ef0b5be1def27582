#include "core/till/open_site.hpp"

#include "core/base/spaces.hpp"
#include "core/journal/effects.hpp"

namespace jiamei::till {

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority&, const OpenSite& command)
{
    JIAMEI_TRY(const auto head, state.head());
    if (head.seq.value() != 0)
        return refuse(ErrorCode::SiteExists, {{"site", command.facts.site.text()}});
    JIAMEI_CHECK(requireText(command.facts.name, "name", 120));
    JIAMEI_CHECK(requireText(command.manager.name.text, "name", 60));
    if (!command.facts.site.givesNumbers())
        return refuse(ErrorCode::NumberInvalid, {{"field", "shop"}, {"value", command.facts.site.shop()}});

    constexpr OperatorNumber kFirst{1};
    operators::Operator manager;
    manager.number = kFirst;
    manager.id = command.manager.id;
    manager.role = operators::Role::Manager;
    for (const auto& value : {command.manager.name, command.manager.pinHash})
        manager.commitments.push_back({value.field, household::commitmentOf(value)});

    journal::Document document;
    auto& payload = *document.payload.mutable_site_opened();
    payload.set_site(command.facts.site.text());
    payload.set_name(command.facts.name);
    payload.set_practice(command.facts.isPractice);
    payload.set_card_key(command.facts.cardKey);
    payload.set_sync_key(command.facts.syncKey);
    payload.set_recovery_key(command.facts.recoveryKey);
    payload.set_epoch(command.epoch.value());
    *payload.mutable_manager() = journal::toPayload(manager);
    document.rows.push_back({journal::Record{journal::RecordType::SiteOpened, {}, {}}, {}});
    document.rows.push_back({journal::Record{journal::RecordType::OperatorSet, kFirst.value(), {}}, {}});
    document.personal.push_back(
        {journal::PersonalRecord::Owner::Operator, kFirst.value(), {command.manager.name, command.manager.pinHash}});
    return document;
}

void describe(CanonicalWriter& out, const OpenSite& command)
{
    out.text("site-open");
    out.text(command.facts.site.text());
    out.text(command.facts.name);
    out.text(command.manager.id.text());
}

} // namespace jiamei::till
