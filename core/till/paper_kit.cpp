#include "core/till/paper_kit.hpp"

#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/till/next_number.hpp"

#include <charconv>

namespace jiamei::till {

namespace {

constexpr std::string_view kPrefix = "7102";
constexpr std::string_view kCheckDomain{"JMK2\0", 5};
constexpr std::size_t kVillageDigits = 12;
constexpr std::size_t kShopDigits = 2;
constexpr std::size_t kNumberDigits = 7;
constexpr std::size_t kCheckDigits = 4;
constexpr std::size_t kBodyDigits = kPrefix.size() + kVillageDigits + kShopDigits + kNumberDigits;
constexpr std::int32_t kLastNumber = 999'999;

static_assert(kBodyDigits + kCheckDigits == kPaperSlipDigits);

/// Against slips of the pen and of the camera; nobody gains by a slip that was never printed.
std::string checkOf(std::string_view body)
{
    const auto digest = blake2b(std::string(kCheckDomain).append(body));
    std::uint32_t value = 0;
    for (const auto byte : std::span(digest).first<4>())
        value = value << 8U | byte;
    return padded(value % 10'000, kCheckDigits);
}

Result<std::int32_t> nextNumber(const ports::SiteState& state)
{
    return firstFreeNumber([&state](std::int32_t number) -> Result<bool> {
        JIAMEI_TRY(const auto slip, state.paperSlip(PaperSlipNumber(number)));
        return slip.has_value();
    });
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const PrintPaperSlips& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::RunDay));
    if (command.count < 1 || command.count > kMostPaperSlipsAtOnce)
        return refuse(ErrorCode::NumberInvalid, {{"field", "count"}, {"value", command.count}});
    JIAMEI_TRY(const auto first, nextNumber(state));
    if (first + command.count - 1 > kLastNumber)
        return refuse(ErrorCode::Overflow);
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_paper_slips_printed();
    payload.set_first(first);
    payload.set_count(command.count);
    document.addRecord(journal::RecordType::PaperSlipsPrinted, first);
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SettlePaperSlip& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_CHECK(requirePaperSlip(state, command.number));
    JIAMEI_CHECK(points::requireReason(command.reason));
    const bool isConflict = command.state == PaperSlipState::Conflict;
    if (isConflict) {
        JIAMEI_TRY(const auto household, command.household ? state.household(*command.household)
                                                           : Result<std::optional<household::Household>>());
        if (!household)
            return refuse(ErrorCode::HouseholdUnknown,
                          {{"household", command.household ? command.household->text() : std::string()}});
    }
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_paper_slip_settled();
    payload.set_number(command.number.value());
    payload.set_state(static_cast<std::uint32_t>(isConflict ? PaperSlipState::Conflict : PaperSlipState::Spoiled));
    payload.set_household(isConflict ? command.household->value() : 0);
    payload.set_points(isConflict ? command.points.value() : 0);
    payload.set_reason(command.reason);
    document.addRecord(journal::RecordType::PaperSlipSettled, command.number.value());
    return document;
}

Done requirePaperSlip(const ports::SiteState& state, PaperSlipNumber number)
{
    JIAMEI_TRY(const auto slip, state.paperSlip(number));
    if (!slip)
        return refuse(ErrorCode::PaperSlipUnknown, {{"number", number.value()}});
    if (slip->state != PaperSlipState::Printed)
        return refuse(ErrorCode::PaperSlipUsed, {{"number", number.value()},
                                                 {"state", std::string(textOf(slip->state))},
                                                 {"document", slip->changed.value()}});
    return {};
}

std::string paperSlipText(const SiteId& site, PaperSlipNumber number)
{
    const auto body = std::string(kPrefix) + site.village().text() + padded(site.shop(), kShopDigits) +
                      padded(number.value(), kNumberDigits);
    return body + checkOf(body);
}

Result<PaperSlipNumber> readPaperSlip(const SiteId& site, std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos || !text.substr(first).starts_with(kPrefix))
        return refuse(ErrorCode::SlipNotASlip);
    const auto digits = text.substr(first, text.find_last_not_of(kSpace) - first + 1);
    if (digits.size() != kPaperSlipDigits || digits.find_first_not_of("0123456789") != std::string_view::npos ||
        checkOf(digits.substr(0, kBodyDigits)) != digits.substr(kBodyDigits))
        return refuse(ErrorCode::PaperSlipDamaged);
    const auto village = digits.substr(kPrefix.size(), kVillageDigits);
    if (village != site.village().text())
        return refuse(ErrorCode::CardOtherVillage, {{"village", std::string(village)}});
    const auto shop = digits.substr(kPrefix.size() + kVillageDigits, kShopDigits);
    if (shop != padded(site.shop(), kShopDigits))
        return refuse(ErrorCode::CardOtherShop, {{"shop", std::string(shop)}});
    std::int32_t number = 0;
    std::from_chars(digits.data() + kBodyDigits - kNumberDigits, digits.data() + kBodyDigits, number);
    return PaperSlipNumber(number);
}

void describe(CanonicalWriter& out, const PrintPaperSlips& command)
{
    out.text("paper-slips");
    out.integer(command.count);
}

void describe(CanonicalWriter& out, const SettlePaperSlip& command)
{
    out.text("paper-slip-settle");
    out.integer(command.number.value());
    out.integer(static_cast<std::int64_t>(command.state));
    out.optionalInteger(command.household ? std::optional<std::int64_t>(command.household->value()) : std::nullopt);
    out.integer(command.points.value());
    out.text(command.reason);
}

} // namespace jiamei::till
