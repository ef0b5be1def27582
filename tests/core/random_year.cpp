#include "tests/core/random_year.hpp"

#include "core/household/close.hpp"
#include "core/household/merge.hpp"
#include "core/household/split.hpp"
#include "core/points/year_end.hpp"
#include "core/programme/award_honour.hpp"
#include "tests/support/issues.hpp"
#include "tests/support/stocktaking.hpp"

#include <rapidcheck/gtest.h>

namespace jiamei::tests {

using namespace jiamei::support;
using journal::AccountKind;
using points::ClaimState;
using points::Grade;
using points::YearEndPolicy;

namespace {

/// The whole range from the first game on; by itself it would grow with the number of games.
int between(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

std::map<std::int32_t, std::int64_t> honoursOf(const Purses& purses)
{
    std::map<std::int32_t, std::int64_t> honours;
    for (const auto& [household, held] : purses) {
        if (held.honour != 0)
            honours[household] = held.honour;
    }
    return honours;
}

void mayHaveNothingLeft(const Committee::Answer& answer)
{
    const auto code = codeOf(answer).value_or(ErrorCode::AlreadyReversed);
    RC_ASSERT((code == ErrorCode::AlreadyReversed || code == ErrorCode::DocumentNotReversible));
}

} // namespace

Purses pursesOf(const MemoryStore& store)
{
    Purses purses;
    for (const auto& [account, balance] : store.state().balances()) {
        if (account.kind == AccountKind::Owed)
            purses[account.owner].owed = -balance.net();
        if (account.kind != AccountKind::Household)
            continue;
        auto& held = purses[account.owner];
        held.spendable = balance.net();
        held.pending = balance.pending;
        held.honour = balance.honour;
    }
    return purses;
}

Held sumOf(const Purses& purses)
{
    Held sum;
    for (const auto& [household, held] : purses) {
        sum.spendable += held.spendable;
        sum.pending += held.pending;
        sum.honour += held.honour;
        sum.owed += held.owed;
    }
    return sum;
}

RandomYear::RandomYear(const Scope& scope) : m_scope(scope)
{
    valueOf(m_village.receive(1, 500));
}

void RandomYear::play(int moves)
{
    for (int i = 0; i < moves; ++i)
        move();
}

void RandomYear::undoEverything()
{
    for (const auto& objection : valueOf(m_store.state().objections())) {
        if (objection.state == points::ObjectionState::Open)
            valueOf(m_committee.settle(objection.document, false));
    }
    while (const auto open = anyClaim([](const auto& claim) { return isOpen(claim.state); }))
        valueOf(m_village.run(points::Withdraw{{seen(*open)}, "全部撤回"}, m_committee.both));
    for (auto number = m_village.head().lastDocument.value(); number > 0; --number)
        undo(*valueOf(m_store.state().document(DocumentNumber(number))));
}

/// A document leaves the traces it may leave, a refusal none.
template <class Act>
void RandomYear::watch(Act act)
{
    const auto before = pursesOf(m_store);
    const auto head = m_village.head();
    const Answer answer = act();
    const auto after = pursesOf(m_store);
    if (!answer) {
        RC_ASSERT(m_village.head() == head);
        RC_ASSERT(after == before);
        return;
    }
    m_documents.push_back(answer->number);
    honourMovesByDeedsOnly(answer->payload, before, after);
    ledgersAreSound(after);
}

void RandomYear::honourMovesByDeedsOnly(const journal::pb::Payload& payload, const Purses& before,
                                        const Purses& after) const
{
    if (payload.has_household_split() || payload.has_households_merged()) {
        const auto was = sumOf(before);
        const auto is = sumOf(after);
        RC_ASSERT(is.honour == was.honour);
        RC_ASSERT(is.pending == was.pending);
        RC_ASSERT(is.worth() == was.worth());
    } else if (!isDeed(payload)) {
        RC_ASSERT(honoursOf(after) == honoursOf(before));
    }
}

/// An award, a deduction, or the end of one; neither spending nor expiry, nor undoing these.
bool RandomYear::isDeed(const journal::pb::Payload& payload) const
{
    if (payload.has_reversal()) {
        const auto original = *valueOf(m_store.state().document(DocumentNumber(payload.reversal().document())));
        return !original.payload.has_redemption() && !original.payload.has_year_end_run() &&
               !original.payload.has_stock_received() && !original.payload.has_stock_issued();
    }
    return payload.has_award() || payload.has_activity_closed() || payload.has_objection_settled() ||
           payload.has_deduction_restored() || points::postingOf(payload) != nullptr;
}

void RandomYear::ledgersAreSound(const Purses& purses) const
{
    std::map<journal::Ledger, std::int64_t> sums;
    for (const auto& [account, balance] : m_store.state().balances()) {
        sums[ledgerOf(account.kind)] += balance.net();
        RC_ASSERT(isWithinBounds(account.kind, balance));
    }
    for (const auto& [ledger, sum] : sums)
        RC_ASSERT(sum == 0);
    for (const auto& [household, held] : purses)
        RC_ASSERT((held.spendable == 0 || held.owed == 0));
}

void RandomYear::move()
{
    const auto household = *rc::gen::element(1, 2, 3, 5, 6, 13, 14); // the last two come by splits
    switch (between(0, 13)) {
    case 0:
    case 1:
    case 2:
        return deed(household);
    case 3:
    case 4:
    case 5:
    case 6:
        return step();
    case 7:
    case 8:
        return live(household);
    case 9:
        return mend();
    case 10:
    case 11:
        return keepShop(household);
    default:
        turnTo(today() + between(0, 5));
    }
}

void RandomYear::deed(int household)
{
    switch (between(0, 8)) {
    case 0:
    case 1:
        return watch([&] { return m_village.award(household, *rc::gen::element("A03", "A08", "K9")); });
    case 2:
        return watch([&] { return m_village.award(household, *rc::gen::element("N07", "N9")); });
    case 3:
    case 4:
        return watch(
            [&] { return m_committee.submit(household, *rc::gen::element("F01", "F02", "N01", "M01", "M02", "N02")); });
    case 5:
        return inspect(household);
    case 6:
        return gather(household);
    default:
        return honour(household);
    }
}

void RandomYear::inspect(int household)
{
    const auto grade = [] { return *rc::gen::element(Grade::Best, Grade::Clean, Grade::Fair); };
    const std::vector<points::RoundLine> lines{Inspection::line(household, grade()),
                                               Inspection::line(household % 3 + 1, grade())};
    watch([&] { return m_inspection.enter(m_inspection.sheet(lines)); });
}

void RandomYear::gather(int household)
{
    const auto activity = m_crowd.open(*rc::gen::element<std::string>("A03", "A08", "F01", "F02", "M02"));
    watch([&] { return m_crowd.scan(activity, household); });
    watch([&] { return m_crowd.scan(activity, household % 3 + 1, between(1, 4)); });
    watch([&] { return m_crowd.close(activity, {Village::kOperator, Village::kManager, {}}); });
}

void RandomYear::honour(int household)
{
    using programme::HonourLevel;
    programme::AwardHonour command;
    command.household = householdNo(household);
    command.kind = *rc::gen::element<std::string>("最美家庭", "美丽庭院示范户");
    command.level = *rc::gen::element(HonourLevel::Village, HonourLevel::County, HonourLevel::Nation);
    command.year = 2025;
    command.withBonus = true;
    watch([&] { return m_village.run(command, m_committee.clerk); });
}

/// What brings claims on their way.
void RandomYear::step()
{
    switch (between(0, 8)) {
    case 0:
    case 1:
    case 2:
        if (const auto claim = anyClaim([](const auto& one) { return one.state == ClaimState::Submitted; }))
            judge(*claim);
        return;
    case 3:
        return watch([&] { return m_committee.openNotice(); });
    case 4:
    case 5: {
        const auto notices = valueOf(m_store.state().notices());
        if (!notices.empty())
            watch([&] { return m_committee.post((*rc::gen::elementOf(notices)).document); });
        return;
    }
    case 6: {
        const points::Object command{{anyDocument(), between(1, 3)}, "那天没有到场", {}};
        return watch([&] { return m_village.run(command, m_committee.clerk); });
    }
    default: {
        const auto objections = valueOf(m_store.state().objections());
        const auto uphold = *rc::gen::arbitrary<bool>();
        if (!objections.empty())
            watch([&] { return m_committee.settle((*rc::gen::elementOf(objections)).document, uphold); });
    }
    }
}

void RandomYear::judge(const points::Claim& claim)
{
    const bool approve = between(0, 5) > 0;
    if (claim.review != points::ReviewKind::Meeting) {
        const points::Review review{{seen(claim)}, approve, approve ? "" : "材料不全"};
        return watch([&] { return m_village.run(review, m_committee.manager); });
    }
    points::HoldMeeting meeting;
    meeting.date = m_inspection.today();
    meeting.others = 3;
    points::MeetingVote vote;
    vote.claim = seen(claim);
    vote.inFavour = approve ? 3 : 1;
    vote.against = 3 - vote.inFavour;
    meeting.votes.push_back(std::move(vote));
    watch([&] { return m_village.run(meeting, m_committee.manager); });
}

/// Spending, expiry, and households that change.
void RandomYear::live(int household)
{
    switch (between(0, m_scope.closings ? 8 : m_scope.splitsAndMerges ? 6 : 4)) {
    case 0:
    case 1:
    case 2:
        return watch([&] { return m_village.redeem(household, {{1, between(1, 3)}}); });
    case 3:
        return endYear();
    case 4:
        return split(household);
    case 5: {
        const household::Merge command{householdNo(household), householdNo(household % 6 + 1)};
        return watch([&] { return m_village.run(command, m_committee.both); });
    }
    case 6: {
        const household::Close command{householdNo(household), household::HouseholdState::MovedAway, true};
        return watch([&] { return m_village.run(command, m_committee.both); });
    }
    default: {
        const household::Reopen command{householdNo(household)};
        return watch([&] { return m_village.run(command, m_committee.both); });
    }
    }
}

/// Goods come, leave without points and are counted.
void RandomYear::keepShop(int household)
{
    const std::vector<stock::IssueLine> lines{some(1, between(1, 4))};
    const auto issue = [&](const stock::Issue& command) {
        watch([&] { return m_village.run(command, m_committee.both); });
    };
    switch (between(0, 9)) {
    case 0:
        return issue(careOf(lines, {household, household % 3 + 1}));
    case 1:
        return issue(prizeOf(lines));
    case 2:
        return issue(writeOffOf(lines));
    case 3:
        return issue(transferOf(lines));
    case 4:
        return issue(returnOf(lines));
    case 5:
        return watch([&] { return m_village.receive(1, between(1, 6)); });
    default:
        return takeStock();
    }
}

/// One step of the stocktake that goes on, or the first of a new one. Goods move between the steps.
void RandomYear::takeStock()
{
    const auto open = valueOf(stock::openStocktake(m_store.state()));
    if (!open)
        return watch([&] { return m_village.run(stock::OpenStocktake{}, m_committee.manager); });
    if (open->state == stock::StocktakeState::Counting)
        return countAndFinish(open->number);
    if (between(0, 4) == 0)
        return watch([&] {
            return m_village.run(stock::DropStocktake{open->number, "重新盘点"}, m_committee.manager);
        });
    const stock::AcceptStocktake accept{open->number, {Stocktaking::because(1)}};
    watch([&] { return m_village.run(accept, m_committee.manager); });
}

void RandomYear::countAndFinish(DocumentNumber stocktake)
{
    const auto found = m_village.shelf(1) + (m_scope.differences ? between(-3, 4) : 0);
    const stock::CountGoods count{stocktake, {{GoodsNumber(1), pieces(std::max<std::int64_t>(found, 0))}}, true};
    watch([&] { return m_village.run(count, {Village::kHelper, std::nullopt, {}}); });
    watch([&] { return m_village.run(stock::FinishStocktake{stocktake, true}, m_committee.manager); });
}

void RandomYear::split(int household)
{
    household::Split command;
    command.household = householdNo(household);
    command.part.members = 1;
    command.part.personal.push_back(m_village.salted(household::PersonalField::Name, "分出户"));
    command.share = between(0, 101);
    watch([&] { return m_village.run(command, m_committee.both); });
}

void RandomYear::endYear()
{
    const auto policy = *rc::gen::element(YearEndPolicy::Carry, YearEndPolicy::Halve, YearEndPolicy::Clear);
    const auto year = static_cast<int>(m_inspection.today().ymd().year());
    watch([&] { return m_village.run(points::PreviewYearEnd{policy, year}, m_committee.manager); });
    turnTo(std::max(date(std::to_string(year) + "-12-31").daysSince2020(), today() + 30));
    watch([&] { return m_village.run(points::RunYearEnd{policy, year}, m_committee.both); });
}

void RandomYear::mend()
{
    switch (between(0, 4)) {
    case 0:
    case 1: {
        till::Reverse command{anyDocument(), {}, "记错"};
        if (between(0, 3) == 0)
            command.lines = {between(1, 3)};
        return watch([&] { return m_village.run(command, m_committee.both); });
    }
    case 2:
        return watch([&] { return m_inspection.restore(anyDocument()); });
    default:
        if (const auto claim = anyClaim([](const auto& one) { return isOpen(one.state); }))
            watch([&] { return m_village.run(points::Withdraw{{seen(*claim)}, "录错了户"}, m_committee.both); });
    }
}

void RandomYear::undo(const journal::StoredDocument& document)
{
    const auto whole = m_village.reverse(document);
    if (codeOf(whole) != ErrorCode::ReversalNeedsLine)
        return mayHaveNothingLeft(whole);
    for (std::int32_t line = 1; line <= document.rowCount; ++line)
        mayHaveNothingLeft(m_village.reverse(document, {line}));
}

void RandomYear::turnTo(int day)
{
    m_committee.turnTo(valueOf(BusinessDate::ofDaysSince2020(day)).text());
}

DocumentNumber RandomYear::anyDocument() const
{
    return m_documents.empty() ? DocumentNumber(1) : *rc::gen::elementOf(m_documents);
}

template <class Wanted>
std::optional<points::Claim> RandomYear::anyClaim(Wanted wanted) const
{
    std::vector<points::Claim> claims;
    for (const auto& [id, claim] : m_store.state().claims()) {
        if (wanted(claim))
            claims.push_back(claim);
    }
    return claims.empty() ? std::nullopt : std::optional(*rc::gen::elementOf(claims));
}

points::SeenClaim RandomYear::seen(const points::Claim& claim) const
{
    return {claim.id, valueOf(points::faceOf(m_store.state(), claim))};
}

} // namespace jiamei::tests
