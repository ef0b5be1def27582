// The statement: every movement, what waits, what was refused and why, and totals that add up.
#include "core/points/statement.hpp"
#include "core/points/year_end.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::StatementKind;
using testing::ElementsAre;

std::vector<StatementKind> kindsOf(const points::Statement& statement)
{
    std::vector<StatementKind> kinds;
    for (const auto& line : statement.lines)
        kinds.push_back(line.kind);
    return kinds;
}

class Statements : public testing::Test {
protected:
    points::Statement of(std::int64_t household)
    {
        return valueOf(
            village.look([&](const auto& state) { return points::wholeStatementOf(state, householdNo(household)); }));
    }
    points::Statement page(std::int64_t household, const points::StatementPage& page)
    {
        return valueOf(
            village.look([&](const auto& state) { return points::statementOf(state, householdNo(household), page); }));
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(Statements, TellEveryMovementNewestFirstWithWhatIsLeft)
{
    valueOf(village.receive(1, 10));
    valueOf(village.award(5, "K9"));
    const auto redemption = valueOf(village.redeem(5, {{1, 2}}));
    valueOf(village.award(5, "N07"));
    valueOf(village.reverse(redemption));
    valueOf(village.run(points::PreviewYearEnd{points::YearEndPolicy::Halve, 2026}, committee.manager));
    committee.turnTo("2026-12-31");
    valueOf(village.run(points::RunYearEnd{points::YearEndPolicy::Halve, 2026}, committee.both));

    const auto statement = of(5);

    EXPECT_THAT(kindsOf(statement),
                ElementsAre(StatementKind::Expiry, StatementKind::Reversal, StatementKind::Deduction,
                            StatementKind::Redemption, StatementKind::Award));
    const auto& lines = statement.lines;
    EXPECT_EQ(lines[0].points, -24);
    EXPECT_EQ(lines[0].year, 2026);
    EXPECT_EQ(lines[0].date, date("2026-12-31"));
    EXPECT_EQ(lines[1].about, redemption.number);
    EXPECT_EQ(lines[3].items, (std::vector<points::StatementItem>{{"", "物品1", 2, -20}}));
    EXPECT_EQ(lines[4].items.front().code, "K9");
    EXPECT_EQ(lines[4].spendable, 50);
    EXPECT_EQ(lines[0].spendable, 25);
    EXPECT_EQ(statement.opening, 0);
    EXPECT_EQ(statement.totals.awarded, 50);
    EXPECT_EQ(statement.totals.deducted, 1);
    EXPECT_EQ(statement.totals.redeemed, 20);
    EXPECT_EQ(statement.totals.reversed, 20);
    EXPECT_EQ(statement.totals.expired, 24);
    EXPECT_EQ(statement.closing, 25);
}

TEST_F(Statements, TellWhatWaitsAndWhyAnotherWasRefused)
{
    valueOf(committee.submit(5, "F01"));
    const auto refused = valueOf(committee.submit(5, "F02")).number;
    valueOf(committee.review(refused, false, committee.manager));
    const auto stopped = committee.approved(5, "M01");
    valueOf(committee.openNotice());
    valueOf(committee.object(stopped));
    committee.turnTo("2026-03-10");

    const auto statement = of(5);

    EXPECT_TRUE(statement.lines.empty());
    EXPECT_EQ(statement.figures.pending, pointsOf(40));
    ASSERT_EQ(statement.claims.size(), 3U);
    EXPECT_EQ(statement.claims[0].code, "M01");
    EXPECT_EQ(statement.claims[0].objectionReason, "那天没有到场");
    EXPECT_EQ(statement.claims[0].objection->state, points::ObjectionState::Open);
    EXPECT_EQ(statement.claims[1].claim.state, points::ClaimState::Rejected);
    EXPECT_EQ(statement.claims[1].reason, "材料不全");
    EXPECT_EQ(statement.claims[1].changed, date("2026-03-09"));
    EXPECT_EQ(statement.claims[2].claim.state, points::ClaimState::Submitted);
    EXPECT_EQ(statement.claims[2].submitted, date("2026-03-09"));
}

TEST_F(Statements, KeepDebtsApartFromDeeds)
{
    valueOf(village.award(5, "A03"));
    valueOf(village.award(5, "N9"));
    valueOf(village.award(5, "A08"));

    const auto statement = of(5);

    EXPECT_EQ(statement.totals.awarded, 15);
    EXPECT_EQ(statement.totals.deducted, 30);
    EXPECT_EQ(statement.totals.debt, 15);
    EXPECT_EQ(statement.closing, 0);
    EXPECT_EQ(statement.lines[1].points, -5);
}

TEST_F(Statements, TurnPagesWithoutLosingALine)
{
    for (int i = 0; i < 7; ++i)
        valueOf(village.award(5, i % 2 == 0 ? "A08" : "N9"));
    const auto whole = of(5);

    auto part = page(5, {3, {}, 0});
    std::vector<points::StatementLine> lines = part.lines;
    while (part.next.value() != 0) {
        const auto opening = part.opening;
        part = page(5, points::pageAfter(part, 3));
        EXPECT_EQ(part.closing, opening);
        EXPECT_LE(part.lines.size(), 3U);
        EXPECT_TRUE(part.claims.empty());
        lines.insert(lines.end(), part.lines.begin(), part.lines.end());
    }

    ASSERT_EQ(lines.size(), whole.lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].document, whole.lines[i].document);
        EXPECT_EQ(lines[i].spendable, whole.lines[i].spendable);
    }
    EXPECT_EQ(part.opening, 0);
}

TEST_F(Statements, AreOfHouseholdsThatAreThere)
{
    const auto unknown = village.look([](const auto& state) { return points::statementOf(state, householdNo(99)); });

    EXPECT_EQ(codeOf(unknown), ErrorCode::HouseholdUnknown);
}

RC_GTEST_PROP(StatementProperty, AddsUpToTheBalance, ())
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    valueOf(village.receive(1, 100));
    std::vector<journal::StoredDocument> made;
    for (int i = 0; i < 20; ++i) {
        const auto household = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(5, 8));
        auto answer = [&]() -> Result<journal::StoredDocument> {
            switch (*rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 6))) {
            case 0:
                return village.redeem(household, {{1, 1}});
            case 1:
                return village.award(household, "N9");
            case 2:
                if (!made.empty())
                    return village.reverse(*rc::gen::elementOf(made));
                return village.award(household, "A08");
            case 3:
                return committee.submit(household, "F02");
            default:
                return village.award(household, "A08");
            }
        }();
        if (answer)
            made.push_back(*answer);
    }
    for (int household = 5; household < 8; ++household) {
        const auto statement = valueOf(
            village.look([&](const auto& state) { return points::wholeStatementOf(state, householdNo(household)); }));
        RC_ASSERT(statement.opening == 0);
        RC_ASSERT(statement.closing == statement.totals.sum());
        RC_ASSERT(statement.closing == village.figures(household).spendable.value());
    }
}

} // namespace
