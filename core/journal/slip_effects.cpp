#include "core/journal/slip_effects.hpp"

namespace jiamei::journal {

namespace {

using till::PaperSlipState;
using till::SlipState;

constexpr std::int32_t kMostPaperSlips = 1'000'000; // a payload that promises more was not written by a decision

tl::unexpected<Error> broken(const StoredDocument& document)
{
    return refuse(ErrorCode::ChainBroken, {{"seq", document.firstSeq.value()}});
}

Done issued(const ports::SiteState& before, const pb::SlipIssued& in, const StoredDocument& document,
            std::vector<Change>& out)
{
    const auto relation = till::relationOf(in.relation());
    JIAMEI_TRY(const auto known, before.slip(SlipNumber(in.number())));
    if (known || !relation || in.number() < 1 || in.generation() < 1 || in.generation() > 255)
        return broken(document);
    till::Slip slip;
    slip.number = SlipNumber(in.number());
    JIAMEI_TRY(slip.household, HouseholdNumber::of(in.household()));
    slip.generation = CardGeneration(static_cast<std::uint8_t>(in.generation()));
    JIAMEI_TRY(slip.issueDay, BusinessDate::ofDaysSince2020(in.issue_day()));
    JIAMEI_TRY(slip.ceiling, Points::of(in.ceiling()));
    JIAMEI_TRY(slip.until, BusinessDate::ofDaysSince2020(in.until()));
    slip.relation = *relation;
    slip.document = document.number;
    slip.changed = document.number;
    out.emplace_back(slip);
    return {};
}

/// A slip ends once: used or cancelled, never again afterwards.
Done moved(const ports::SiteState& before, std::int32_t number, SlipState state, const StoredDocument& document,
           std::vector<Change>& out)
{
    JIAMEI_TRY(auto slip, before.slip(SlipNumber(number)));
    if (!slip || slip->state != SlipState::Open)
        return broken(document);
    slip->state = state;
    slip->changed = document.number;
    out.emplace_back(*slip);
    return {};
}

Done printed(const ports::SiteState& before, const pb::PaperSlipsPrinted& in, const StoredDocument& document,
             std::vector<Change>& out)
{
    if (in.first() < 1 || in.count() < 1 || in.count() > kMostPaperSlips || in.first() > kMostPaperSlips)
        return broken(document);
    for (std::int32_t number = in.first(); number < in.first() + in.count(); ++number) {
        JIAMEI_TRY(const auto known, before.paperSlip(PaperSlipNumber(number)));
        if (known)
            return broken(document);
        out.emplace_back(till::PaperSlip{PaperSlipNumber(number), PaperSlipState::Printed, document.number});
    }
    return {};
}

/// The same for a number on paper.
Done settled(const ports::SiteState& before, std::int32_t number, std::optional<PaperSlipState> state,
             const StoredDocument& document, std::vector<Change>& out)
{
    JIAMEI_TRY(auto slip, before.paperSlip(PaperSlipNumber(number)));
    if (!slip || slip->state != PaperSlipState::Printed || !state || *state == PaperSlipState::Printed)
        return broken(document);
    slip->state = *state;
    slip->changed = document.number;
    out.emplace_back(*slip);
    return {};
}

Done redeemed(const ports::SiteState& before, const pb::Redemption& in, const StoredDocument& document,
              std::vector<Change>& out)
{
    if (in.slip() != 0)
        JIAMEI_CHECK(moved(before, in.slip(), SlipState::Redeemed, document, out));
    if (in.paper() != 0)
        JIAMEI_CHECK(settled(before, in.paper(), PaperSlipState::Entered, document, out));
    return {};
}

} // namespace

Done slipChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& document = sealed.document;
    const auto& payload = document.payload;
    switch (payload.body_case()) {
    case pb::Payload::kRedemption:
        return redeemed(before, payload.redemption(), document, out);
    case pb::Payload::kSlipIssued:
        return issued(before, payload.slip_issued(), document, out);
    case pb::Payload::kSlipCancelled:
        return moved(before, payload.slip_cancelled().number(), SlipState::Cancelled, document, out);
    case pb::Payload::kPaperSlipsPrinted:
        return printed(before, payload.paper_slips_printed(), document, out);
    case pb::Payload::kPaperSlipSettled:
        return settled(before, payload.paper_slip_settled().number(),
                       till::paperSlipStateOf(payload.paper_slip_settled().state()), document, out);
    default:
        return {};
    }
}

} // namespace jiamei::journal
