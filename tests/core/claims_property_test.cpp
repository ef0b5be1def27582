// Random villages under review: whatever people try, nobody decides about their own, nothing unreviewed is spent,
// nothing is posted twice, and no cap is crossed.
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <rapidcheck/gtest.h>

#include <map>
#include <set>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using journal::Entry;
using journal::EntryKind;
using points::ClaimState;

constexpr int kHouseholds = 6;

/// The whole range from the first game on; by itself it would grow with the number of games.
int between(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

/// Plays random commands as random people; refusals are part of the game.
class Player {
public:
    explicit Player(Committee& committee) : m_committee(committee), m_village(committee.village)
    {
        for (const int household : {1, 2, 5})
            addOperator(household);
    }

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i)
            move();
    }

private:
    void addOperator(int household)
    {
        operators::AddOperator command;
        command.id = valueOf(OperatorId::parse("of-" + std::to_string(household)));
        command.role = operators::Role::Operator;
        command.household = householdNo(household);
        command.name = m_village.salted(household::PersonalField::Name, "志愿者" + std::to_string(household));
        command.pinHash = m_village.salted(household::PersonalField::PinHash, "unset");
        valueOf(m_village.run(command, m_committee.manager));
    }

    // The manager, the operator, the helper, the neighbour of household 4, and those of 1, 2 and 5.
    static operators::Authority anybody()
    {
        const auto actor = between(1, 8);
        const auto approver = between(0, 8);
        operators::Authority authority{OperatorNumber(actor), std::nullopt, {}};
        if (approver > 0)
            authority.approver = OperatorNumber(approver);
        return authority;
    }

    static operators::Authority anyTwo()
    {
        auto authority = anybody();
        if (!authority.approver)
            authority.approver = OperatorNumber(authority.actor.value() == 1 ? 2 : 1);
        return authority;
    }

    /// Mostly one of the kind that is asked for, now and then any other.
    DocumentNumber oneOf(const std::vector<DocumentNumber>& wanted)
    {
        const auto& from = wanted.empty() || between(0, 8) == 0 ? m_documents : wanted;
        return from.empty() ? DocumentNumber(1) : *rc::gen::elementOf(from);
    }

    void keep(const Committee::Answer& answer)
    {
        if (!answer)
            return;
        m_documents.push_back(answer->number);
        if (answer->payload.has_claims_submitted())
            m_claims.push_back(answer->number);
        if (answer->payload.has_notice_opened())
            m_notices.push_back(answer->number);
        if (answer->payload.has_objection_raised())
            m_objections.push_back(answer->number);
    }

    void meet(DocumentNumber document)
    {
        points::HoldMeeting meeting;
        meeting.date = valueOf(m_village.look([](const auto& state) { return state.lastDay(); })).date;
        meeting.attending = {householdNo(between(1, kHouseholds + 1)), householdNo(8)};
        meeting.others = between(0, 4);
        points::MeetingVote vote;
        vote.claim = m_committee.seen(document);
        if (*rc::gen::arbitrary<bool>())
            vote.recused = {meeting.attending.front()};
        const auto voices = 2 + meeting.others - std::ssize(vote.recused);
        vote.inFavour = between(0, static_cast<int>(voices) + 1);
        vote.against = voices - vote.inFavour;
        meeting.votes.push_back(std::move(vote));
        keep(m_village.run(meeting, anybody()));
    }

    void turnDay()
    {
        const auto day = valueOf(m_village.look([](const auto& state) { return state.lastDay(); }));
        const auto later = day.date.daysSince2020() + between(0, 4);
        m_committee.turnTo(valueOf(BusinessDate::ofDaysSince2020(later)).text());
    }

    void move()
    {
        const auto household = between(1, kHouseholds + 1);
        const auto* const rule = *rc::gen::element("F01", "F02", "N01", "M01", "M02", "N02");
        switch (between(0, 17)) {
        case 0:
        case 1:
        case 2:
            return keep(m_committee.submit(household, rule, between(1, 3), anybody()));
        case 3:
        case 4:
        case 13:
        case 14:
            return keep(m_committee.review(oneOf(m_claims), between(0, 6) > 0, anybody()));
        case 5:
            return meet(oneOf(m_claims));
        case 6:
            return keep(m_committee.openNotice());
        case 7:
        case 15:
            return keep(m_committee.post(oneOf(m_notices), anyTwo()));
        case 8:
            return keep(m_committee.object(oneOf(m_claims)));
        case 9:
            return keep(m_committee.settle(oneOf(m_objections), *rc::gen::arbitrary<bool>(), anyTwo()));
        case 10:
            return keep(m_village.award(household, "A08", 1, anybody()));
        case 11:
            if (between(0, 3) == 0)
                return keep(m_committee.withdraw(oneOf(m_claims), anyTwo()));
            if (between(0, 3) == 0)
                return keep(m_village.run(till::Reverse{oneOf(m_claims), {}, "记错"}, anyTwo()));
            return keep(m_committee.kin(household, between(1, kHouseholds + 1), *rc::gen::arbitrary<bool>()));
        default:
            turnDay();
        }
    }

    Committee& m_committee;
    Village& m_village;
    std::vector<DocumentNumber> m_documents;
    std::vector<DocumentNumber> m_claims;
    std::vector<DocumentNumber> m_notices;
    std::vector<DocumentNumber> m_objections;
};

/// Everything that a journal says, walked through document by document with kin as it stood then.
class Witness {
public:
    explicit Witness(const MemoryStore& store) : m_state(store.state()) {}

    void walk()
    {
        const auto head = valueOf(m_state.head());
        for (std::int64_t number = 1; number <= head.lastDocument.value(); ++number) {
            const auto document = *valueOf(m_state.document(DocumentNumber(number)));
            const auto rows = valueOf(m_state.rowsOf(document.number));
            if (document.payload.has_kin_declared())
                declare(document.payload.kin_declared());
            for (const auto& row : rows)
                see(document, row);
        }
    }

private:
    void declare(const journal::pb::KinDeclared& in)
    {
        const auto tie =
            household::kinTie(valueOf(HouseholdNumber::of(in.first())), valueOf(HouseholdNumber::of(in.second())));
        if (in.ended())
            m_kin.erase(tie);
        else
            m_kin.insert(tie);
    }

    void nobodyDecidesAboutTheirOwn(const journal::Row& row, HouseholdNumber household)
    {
        for (const auto& number : {std::optional(row.actor), row.approver}) {
            const auto person = number ? valueOf(m_state.operatorByNumber(*number)) : std::nullopt;
            if (!person || !person->household)
                continue;
            RC_ASSERT(person->household != household);
            RC_ASSERT(!m_kin.contains(household::kinTie(*person->household, household)));
        }
    }

    static bool decides(journal::RecordType type)
    {
        return type == journal::RecordType::ClaimReviewed || type == journal::RecordType::ClaimSubmitted ||
               type == journal::RecordType::ClaimWithdrawn || type == journal::RecordType::ObjectionSettled;
    }

    void see(const journal::StoredDocument& document, const journal::Row& row)
    {
        if (const auto* record = std::get_if<journal::Record>(&row.body)) {
            if (decides(record->type))
                nobodyDecidesAboutTheirOwn(row, valueOf(HouseholdNumber::of(*record->subject)));
            if (record->type == journal::RecordType::ClaimReviewed)
                reviewed(document, *record->refersTo);
            return;
        }
        const auto& entry = std::get<Entry>(row.body);
        if (!entry.rule)
            return;
        const auto& account = entry.debit.kind == journal::AccountKind::Household ? entry.debit : entry.credit;
        nobodyDecidesAboutTheirOwn(row, valueOf(HouseholdNumber::of(account.owner)));
        if (entry.kind == EntryKind::Post)
            posted(*entry.refersTo);
    }

    void reviewed(const journal::StoredDocument& document, Seq claim)
    {
        const auto& payload = document.payload;
        const auto submitter = valueOf(m_state.rows(claim, claim)).front().actor;
        if (payload.has_claims_reviewed())
            RC_ASSERT(document.actor != submitter);
        m_reviewed.insert(claim);
    }

    void posted(Seq claim)
    {
        RC_ASSERT(m_reviewed.contains(claim));
        RC_ASSERT(m_posted.insert(claim).second);
    }

    const journal::SiteModel& m_state;
    std::set<household::KinTie> m_kin;
    std::set<Seq> m_reviewed;
    std::set<Seq> m_posted;
};

RC_GTEST_PROP(Claims, AreNeverDecidedByTheirOwnOrTheirKin, ())
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    Player(committee).play(80);

    Witness(store).walk();
}

RC_GTEST_PROP(Claims, AreSpendableOnlyOncePosted, ())
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    Player(committee).play(80);

    std::map<int, std::int64_t> pending;
    std::map<int, std::int64_t> honour;
    for (const auto& [id, claim] : store.state().claims()) {
        const auto sign = claim.isDeduction ? -1 : 1;
        if (points::isOpen(claim.state) && !claim.isDeduction)
            pending[claim.household.value()] += claim.points.value();
        if (claim.state == ClaimState::Posted)
            honour[claim.household.value()] += sign * claim.points.value();
    }
    const auto head = valueOf(store.state().head());
    for (const auto& row : valueOf(store.state().directAwards(Seq(1), head.seq))) {
        const auto& entry = std::get<Entry>(row.body);
        if (!valueOf(store.state().reversalOf(row.seq)))
            honour[entry.credit.owner] += entry.amount;
    }
    for (int number = 1; number <= kHouseholds; ++number) {
        const auto figures = village.figures(number);
        RC_ASSERT(figures.pending.value() == pending[number]);
        RC_ASSERT(figures.honour.value() == honour[number]);
        RC_ASSERT(figures.spendable.value() - figures.owed.value() == honour[number]);
    }
}

RC_GTEST_PROP(Claims, ArePostedOnlyAfterTheirNoticeHasHungOutWhereTheirRuleAsksForOne, ())
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    Player(committee).play(80);

    const auto& state = store.state();
    const auto days = valueOf(state.days());
    for (const auto& [id, claim] : state.claims()) {
        const auto isPosted = claim.state == ClaimState::Posted || claim.state == ClaimState::Reversed;
        if (!isPosted || !claim.publicity)
            continue;
        const auto notice = valueOf(points::requireNotice(state, claim.notice));
        const auto row = valueOf(state.rows(claim.posted, claim.posted)).front();
        const auto date = days.at(static_cast<std::size_t>(row.day.value() - 1)).date;
        RC_ASSERT(date >= valueOf(points::datesOf(state, notice)).postFrom);
        RC_ASSERT(date.daysAfter(days.at(static_cast<std::size_t>(notice.day.value() - 1)).date) >= notice.days);
    }
}

RC_GTEST_PROP(Claims, CrossNoCapHoweverTheyAreSplit, ())
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    Player(committee).play(80);

    // F01 two units, N01 one unit a household and month; what ended otherwise gave its units back.
    std::map<std::tuple<int, std::string, unsigned>, std::int64_t> units;
    const auto days = valueOf(village.look([](const auto& state) { return state.days(); }));
    for (const auto& [id, claim] : store.state().claims()) {
        if (!points::isOpen(claim.state) && claim.state != ClaimState::Posted)
            continue;
        const auto code =
            valueOf(village.look([&](const auto& state) { return points::wordingOf(state, claim.id); })).code();
        const auto month =
            static_cast<unsigned>(days.at(static_cast<std::size_t>(claim.day.value() - 1)).date.ymd().month());
        units[{claim.household.value(), code, month}] += claim.units;
    }
    for (const auto& [key, sum] : units) {
        RC_ASSERT(std::get<1>(key) != "F01" || sum <= 2);
        RC_ASSERT(std::get<1>(key) != "N01" || sum <= 1);
    }
}

RC_GTEST_PROP(Claims, LeaveEveryLedgerAtZero, ())
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    Player(committee).play(80);

    std::int64_t sum = 0;
    for (const auto& [account, balance] : store.state().balances()) {
        sum += balance.net();
        RC_ASSERT(isWithinBounds(account.kind, balance));
    }
    RC_ASSERT(sum == 0);
    std::string states;
    for (const auto& [id, claim] : store.state().claims())
        states += claim.state == ClaimState::Posted ? "p" : "";
    RC_TAG(states.empty() ? "nothing posted" : "something posted");
}

} // namespace
