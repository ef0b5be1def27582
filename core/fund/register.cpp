#include "core/fund/register.hpp"

#include "core/base/spaces.hpp"
#include "core/household/named_fields.hpp"
#include "core/journal/named.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>
#include <utility>

namespace jiamei::fund {

namespace {

using household::PersonalField;
using household::PersonalValue;
using journal::PersonalRecord;

constexpr std::size_t kNameBytes = 120;
constexpr std::size_t kPaperBytes = 60;
constexpr std::size_t kPhoneBytes = 30;

Result<journal::Document> recordOf(const ports::SiteState& state, const operators::Authority& authority,
                                   const journal::Record& record)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    document.rows.push_back({record, {}});
    return document;
}

Done checkTexts(const Fund& fund)
{
    JIAMEI_CHECK(requireText(fund.name, "name", kNameBytes));
    JIAMEI_CHECK(checkText(fund.project, "project", kNameBytes));
    return checkText(fund.paper, "paper", kPaperBytes);
}

Done checkName(const Fund& wanted, const std::vector<Fund>& funds)
{
    const auto name = tidied(wanted.name);
    const auto same = std::ranges::find_if(funds, [&](const Fund& other) {
        return !other.isClosed && other.number != wanted.number && tidied(other.name) == name;
    });
    if (!wanted.isClosed && same != funds.end())
        return refuse(ErrorCode::FundDuplicate, {{"name", same->name}, {"fund", same->number.value()}});
    return {};
}

Done checkDonorTexts(const SetDonor& command)
{
    bool isNamed = false;
    for (const auto& value : command.named) {
        const bool isPhone = value.field == PersonalField::Phone;
        JIAMEI_CHECK(checkText(value.text, isPhone ? "phone" : "name", isPhone ? kPhoneBytes : kNameBytes));
        if (!isPhone && isBlank(value.text))
            return refuse(ErrorCode::TextInvalid, {{"field", "name"}});
        isNamed = isNamed || !isPhone;
    }
    if (command.donor.value() == 0 && !isNamed)
        return refuse(ErrorCode::TextInvalid, {{"field", "name"}});
    return {};
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetFund& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_CHECK(checkTexts(command.fund));
    JIAMEI_TRY(const auto funds, state.funds());
    auto fund = command.fund;
    if (fund.number.value() == 0) {
        fund.number = FundNumber(funds.empty() ? 1 : funds.back().number.value() + 1);
    } else {
        const auto known = std::ranges::find(funds, fund.number, &Fund::number);
        if (known == funds.end())
            return refuse(ErrorCode::FundUnknown, {{"fund", fund.number.value()}});
        if (*known == fund)
            return refuse(ErrorCode::NothingToDo, {{"name", fund.name}});
    }
    JIAMEI_CHECK(checkName(fund, funds));
    JIAMEI_TRY(const auto balance, balanceOf(state, fund.number));
    if (fund.isClosed && !balance.isZero())
        return refuse(ErrorCode::FundHoldsMoney, {{"fund", fund.number.value()},
                                                  {"name", fund.name},
                                                  {"available", balance.value()},
                                                  {"available_yuan", yuanText(balance)}});
    JIAMEI_TRY(auto document, recordOf(state, authority, {journal::RecordType::FundSet, fund.number.value(), {}}));
    auto& payload = *document.payload.mutable_fund_set();
    payload.set_number(fund.number.value());
    payload.set_source(static_cast<std::uint32_t>(fund.source));
    payload.set_name(fund.name);
    payload.set_project(fund.project);
    payload.set_paper(fund.paper);
    payload.set_closed(fund.isClosed);
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetDonor& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_CHECK(checkDonorTexts(command));
    const bool isNew = command.donor.value() == 0;
    journal::Record record{journal::RecordType::DonorSet, {}, {}};
    household::NamedFields fields;
    if (isNew) {
        fields = household::withFields({}, command.named);
    } else {
        JIAMEI_TRY(const auto known, requireDonor(state, command.donor));
        JIAMEI_TRY(auto kept, state.personal(PersonalRecord::Owner::Document, known.named.value()));
        fields = household::withFields(std::move(kept), command.named);
        if (known.kind == command.kind && isSame(fields))
            return refuse(ErrorCode::NothingToDo, {{"donor", command.donor.value()}});
        record.subject = command.donor.value();
    }
    JIAMEI_TRY(auto document, recordOf(state, authority, record));
    auto& payload = *document.payload.mutable_donor_set();
    payload.set_donor(command.donor.value());
    payload.set_kind(static_cast<std::uint32_t>(command.kind));
    journal::nameIn(document, *payload.mutable_named(), fields.wanted);
    return document;
}

void describe(CanonicalWriter& out, const SetFund& command)
{
    out.text("fund-set");
    out.integer(command.fund.number.value());
    out.integer(static_cast<std::int64_t>(command.fund.source));
    out.text(command.fund.name);
    out.text(command.fund.project);
    out.text(command.fund.paper);
    out.integer(command.fund.isClosed ? 1 : 0);
}

// The random bytes are new at every try; they say nothing about the request.
void describe(CanonicalWriter& out, const SetDonor& command)
{
    out.text("donor-set");
    out.integer(command.donor.value());
    out.integer(static_cast<std::int64_t>(command.kind));
    for (const auto& value : command.named) {
        out.integer(static_cast<std::int64_t>(value.field));
        out.text(value.text);
    }
}

Result<Fund> requireFund(const ports::SiteState& state, FundNumber number)
{
    JIAMEI_TRY(const auto funds, state.funds());
    const auto known = std::ranges::find(funds, number, &Fund::number);
    if (known == funds.end())
        return refuse(ErrorCode::FundUnknown, {{"fund", number.value()}});
    if (known->isClosed)
        return refuse(ErrorCode::FundIsClosed, {{"fund", number.value()}, {"name", known->name}});
    return *known;
}

Result<Donor> requireDonor(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto donor, state.donor(number));
    if (!donor)
        return refuse(ErrorCode::DonorUnknown, {{"donor", number.value()}});
    return *donor;
}

Result<Money> balanceOf(const ports::SiteState& state, FundNumber fund)
{
    JIAMEI_TRY(const auto balance, state.balance(journal::fundAccount(fund)));
    return Money::of(balance.net());
}

Result<Fund> requireMoney(const ports::SiteState& state, FundNumber number, Money amount)
{
    JIAMEI_TRY(auto fund, requireFund(state, number));
    JIAMEI_TRY(const auto available, balanceOf(state, number));
    if (available < amount)
        return refuse(ErrorCode::FundShort, {{"fund", number.value()},
                                             {"name", fund.name},
                                             {"needed", amount.value()},
                                             {"available", available.value()},
                                             {"needed_yuan", yuanText(amount)},
                                             {"available_yuan", yuanText(available)}});
    return fund;
}

Result<DonorWords> wordsOf(const ports::SiteState& state, const Donor& donor)
{
    JIAMEI_TRY(const auto kept, state.personal(PersonalRecord::Owner::Document, donor.named.value()));
    DonorWords words;
    for (const auto& value : kept) {
        if (value.field == PersonalField::Name)
            words.name = value.text;
        if (value.field == PersonalField::Phone)
            words.phone = value.text;
    }
    return words;
}

} // namespace jiamei::fund
