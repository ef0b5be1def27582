// Random activities by random people: whoever signed in is awarded once at most, never by their own or kin, never above
// a cap, and what is counted adds up.
#include "tests/support/crowd.hpp"
#include "tests/support/memory_store.hpp"

#include <rapidcheck/gtest.h>

#include <map>

namespace {

using namespace jiamei;
using namespace jiamei::support;

constexpr int kHouseholds = 6;

/// The whole range from the first game on; by itself it would grow with the number of games.
int between(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

/// Plays random commands as random people; refusals are part of the game.
class Organiser {
public:
    explicit Organiser(Committee& committee) : m_committee(committee), m_crowd(committee) {}

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i)
            move();
    }

private:
    // The manager, the operator, and the neighbour of household 4.
    static operators::Authority anybody()
    {
        const auto who = [] { return OperatorNumber(*rc::gen::element(1, 2, 4)); };
        operators::Authority authority{who(), std::nullopt, {}};
        if (between(0, 2) == 0)
            authority.approver = who();
        return authority;
    }

    DocumentNumber anActivity() { return m_activities.empty() ? DocumentNumber(1) : *rc::gen::elementOf(m_activities); }

    template <class Command>
    void run(const Command& command)
    {
        const auto answer = m_committee.village.run(command, anybody());
        if (answer && answer->payload.has_activity_opened())
            m_activities.push_back(answer->number);
        if (answer && answer->payload.has_activity_closed())
            m_closes.push_back(*answer);
    }

    void signIn()
    {
        programme::SignInHousehold command;
        command.activity = anActivity();
        command.household = householdNo(between(1, kHouseholds + 1));
        if (between(0, 3) == 0)
            command.persons = between(0, 4);
        run(command);
    }

    void move()
    {
        switch (between(0, 14)) {
        case 0:
        case 1:
            return run(Crowd::aCleanup(*rc::gen::element<std::string>("A03", "A08", "F01", "F02", "")));
        case 2:
        case 3: {
            const auto activity = anActivity();
            return run(programme::CloseActivity{activity, m_crowd.face(activity)});
        }
        case 4:
            return run(programme::CountHeads{anActivity(), between(0, 50), between(0, 50)});
        case 5: {
            const auto one = between(1, kHouseholds + 1);
            static_cast<void>(m_committee.kin(one, between(1, kHouseholds + 1), *rc::gen::arbitrary<bool>()));
            return;
        }
        case 6:
            static_cast<void>(m_committee.village.award(between(1, kHouseholds + 1), "A03", 1, anybody()));
            return;
        case 7: {
            if (m_closes.empty())
                return;
            const auto closed = *rc::gen::elementOf(m_closes);
            static_cast<void>(
                m_committee.village.run(till::Reverse{closed.number, {between(1, 4)}, "记错"}, anybody()));
            return;
        }
        case 8: {
            const auto day = valueOf(m_committee.village.look([](const auto& state) { return state.lastDay(); }));
            m_committee.turnTo(valueOf(BusinessDate::ofDaysSince2020(day.date.daysSince2020() + between(0, 9))).text());
            return;
        }
        default:
            signIn();
        }
    }

    Committee& m_committee;
    Crowd m_crowd;
    std::vector<DocumentNumber> m_activities;
    std::vector<journal::StoredDocument> m_closes;
};

/// One village in which it was played.
struct Game {
    MemoryStore store;
    Village village{store};
    Committee committee{village};

    Game() { Organiser(committee).play(90); }

    template <class See>
    void eachClose(See see) const
    {
        const auto last = valueOf(store.state().head()).lastDocument.value();
        for (std::int64_t number = 1; number <= last; ++number) {
            const auto document = *valueOf(store.state().document(DocumentNumber(number)));
            if (document.payload.has_activity_closed())
                see(document);
        }
    }
};

RC_GTEST_PROP(RandomActivities, AwardEachHouseholdOnceAtMost, ())
{
    const Game game;
    std::map<std::pair<std::int64_t, std::uint32_t>, int> times;
    game.eachClose([&](const journal::StoredDocument& document) {
        const auto& closed = document.payload.activity_closed();
        for (const auto& award : closed.awards())
            ++times[{closed.activity(), award.household()}];
        for (const auto& claim : closed.submitted().lines())
            ++times[{closed.activity(), claim.household()}];
    });

    for (const auto& [key, count] : times)
        RC_ASSERT(count == 1);
    RC_TAG(times.empty() ? "nobody awarded" : "somebody awarded");
}

RC_GTEST_PROP(RandomActivities, AreNotClosedForOnesOwnHousehold, ())
{
    const Game game;
    game.eachClose([&](const journal::StoredDocument& document) {
        const auto isNeighbour = [](OperatorNumber number) { return number == Village::kNeighbour; };
        const bool isThere = isNeighbour(document.actor) || (document.approver && isNeighbour(*document.approver));
        for (const auto& award : document.payload.activity_closed().awards())
            RC_ASSERT(!isThere || award.household() != 4);
        for (const auto& claim : document.payload.activity_closed().submitted().lines())
            RC_ASSERT(!isThere || claim.household() != 4);
    });
}

// A03 four units, F01 two units a household and month, whatever gave them.
RC_GTEST_PROP(RandomActivities, CrossNoCap, ())
{
    const Game game;
    const auto& state = game.store.state();
    for (const auto& day : valueOf(state.days())) {
        const auto span = *points::spanOf(points::CapPeriod::Month, day.date);
        for (const auto* code : {"A03", "F01"}) {
            const auto rule = *valueOf(state.ruleByCode(code));
            for (int number = 1; number <= kHouseholds; ++number)
                RC_ASSERT(valueOf(state.capUnits(householdNo(number), rule.number, span)) <= *rule.capCount);
        }
    }
}

RC_GTEST_PROP(RandomActivities, LeaveEveryLedgerAtZeroAndEveryoneAccountedFor, ())
{
    const Game game;
    std::int64_t sum = 0;
    for (const auto& [account, balance] : game.store.state().balances()) {
        sum += balance.net();
        RC_ASSERT(isWithinBounds(account.kind, balance));
    }
    RC_ASSERT(sum == 0);
    std::int64_t attendances = 0;
    for (const auto& activity : valueOf(game.store.state().activities())) {
        const auto signIns = valueOf(game.store.state().signInsAt(activity.number));
        const auto attendance = programme::attendanceOf(activity, signIns);
        if (activity.state == programme::ActivityState::Closed)
            attendances += attendance.attendances();
        for (const auto& signIn : signIns) {
            const bool isBooked =
                signIn.state == programme::SignInState::Awarded || signIn.state == programme::SignInState::Submitted;
            RC_ASSERT(isBooked == (signIn.document.value() > 0));
            RC_ASSERT(activity.state == programme::ActivityState::Closed ||
                      signIn.state == programme::SignInState::Waiting);
        }
    }
    const auto summary = valueOf(game.village.look([](const auto& state) {
        return programme::summaryOf(state, *points::spanOf(points::CapPeriod::Lifetime, BusinessDate()));
    }));
    RC_ASSERT(summary.whole().attendance.attendances() == attendances);
}

} // namespace
