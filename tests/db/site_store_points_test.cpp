// What every store of a site promises of points: caps, claims, notices, objections, kin and rules.
#include "tests/db/site_store_contract.hpp"
#include "tests/support/committee.hpp"

namespace jiamei::tests {

TEST_P(SiteStoreContract, CountsAgainstCapsOnlyWhatStands)
{
    m_shop.furnish();
    const auto first = valueOf(m_shop.award(1, "A1", 2));
    EXPECT_EQ(codeOf(m_shop.award(1, "A1", 2)), ErrorCode::RuleCapReached);

    valueOf(m_shop.reverse(first.number));
    const auto second = m_shop.award(1, "A1", 3);

    EXPECT_TRUE(second);
    const auto day = m_shop.ask([](const auto& state) { return state.lastDay(); });
    EXPECT_EQ(m_shop.ask([&](const auto& state) {
        return state.capUnits(household(1), RuleNumber(1), {day.date, day.date});
    }),
              3);
    EXPECT_EQ(m_shop.ask([&](const auto& state) { return state.awardedBy(OperatorNumber(1), household(1), day.date); })
                  .value(),
              25);
}

TEST_P(SiteStoreContract, SumsWhatWasAwardedInAMonthAndStillStands)
{
    m_shop.furnish();
    const auto month =
        points::DateSpan{valueOf(BusinessDate::parse("2020-01-01")), valueOf(BusinessDate::parse("2099-12-31"))};
    const auto awarded = [&] {
        return m_shop.ask([&](const auto& state) { return state.awardedIn(household(1), month); }).value();
    };
    const auto first = valueOf(m_shop.award(1, "A1", 2));
    valueOf(m_shop.award(1, "D1"));
    valueOf(m_shop.award(2, "A2"));
    EXPECT_EQ(awarded(), 10);

    valueOf(m_shop.reverse(first.number));

    EXPECT_EQ(awarded(), 0);
    const auto balances =
        m_shop.ask([](const auto& state) { return state.balancesOf(journal::AccountKind::Household); });
    EXPECT_EQ(balances.at(journal::householdAccount(household(1))),
              m_shop.ask([](const auto& state) { return state.balance(journal::householdAccount(household(1))); }));
}

TEST_P(SiteStoreContract, AdvancesWhatADeductionLacksAndSettlesItLater)
{
    m_shop.furnish();
    valueOf(m_shop.redeem(1, 2, 4));
    valueOf(m_shop.award(1, "D1"));
    const auto owed = m_shop.ask([](const auto& state) { return points::figuresOf(state, household(1)); });
    valueOf(m_shop.award(1, "A2"));

    const auto figures = m_shop.ask([](const auto& state) { return points::figuresOf(state, household(1)); });

    EXPECT_EQ(owed.spendable.value(), 0);
    EXPECT_EQ(owed.owed.value(), 10);
    EXPECT_EQ(figures.spendable.value(), 2);
    EXPECT_EQ(figures.owed.value(), 0);
    EXPECT_EQ(figures.honour.value(), -18);
}

TEST_P(SiteStoreContract, KeepsClaimsNoticesAndObjections)
{
    using points::ClaimState;
    support::Village village(*m_store);
    support::Committee committee(village);
    const auto waiting = valueOf(committee.submit(1, "F01")).number;
    const auto stopped = committee.approved(2, "F01");
    const auto penalty = committee.approved(1, "N01");
    const auto notice = valueOf(committee.openNotice());
    const auto objection = valueOf(committee.object(stopped)).number;
    committee.turnTo("2026-03-12");
    const auto posted = valueOf(committee.post(notice.number));
    const auto ask = [&](auto question) { return valueOf(village.look(question)); };

    EXPECT_EQ(ask([](const auto& state) { return state.claimsIn(ClaimState::Submitted); }).size(), 1U);
    EXPECT_EQ(ask([](const auto& state) { return state.claimsIn(ClaimState::InPublicity); }).front().id.document,
              stopped);
    const auto ofOne = ask([](const auto& state) { return state.claimsOf(household(1)); });
    ASSERT_EQ(ofOne.size(), 2U);
    EXPECT_EQ(ofOne[0].id, (points::ClaimId{waiting, 1}));
    EXPECT_EQ(ofOne[1].state, ClaimState::Posted);
    EXPECT_EQ(ofOne[1].changed, posted.number);
    EXPECT_TRUE(ofOne[1].isDeduction);
    const auto entry = ask([&](const auto& state) { return state.rows(ofOne[1].posted, ofOne[1].posted); });
    EXPECT_EQ(std::get<journal::Entry>(entry.front().body).amount, 5);
    EXPECT_EQ(ask([&](const auto& state) { return state.claimsOnNotice(notice.number); }).size(), 2U);
    EXPECT_TRUE(ask([&](const auto& state) { return state.claimsOnNotice(DocumentNumber()); }).empty());
    EXPECT_FALSE(ask([&](const auto& state) { return state.claim({penalty, 2}); }));
    const auto notices = ask([](const auto& state) { return state.notices(); });
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].days, 3);
    EXPECT_EQ(notices[0].upTo.value(), notice.firstSeq.value() - 1);
    const auto objections = ask([](const auto& state) { return state.objections(); });
    ASSERT_EQ(objections.size(), 1U);
    EXPECT_EQ(objections[0].document, objection);
    EXPECT_EQ(objections[0].about, (points::ClaimId{stopped, 1}));
    EXPECT_EQ(objections[0].by, std::nullopt);
}

TEST_P(SiteStoreContract, AnswersForOneNoticeOrObjectionAsForAllOfThem)
{
    using points::ObjectionState;
    support::Village village(*m_store);
    support::Committee committee(village);
    const auto ask = [&](auto question) { return valueOf(village.look(question)); };
    EXPECT_EQ(ask([](const auto& state) { return state.lastNotice(); }), std::nullopt);
    const auto one = committee.approved(1, "F01");
    const auto other = committee.approved(2, "F01");
    valueOf(committee.openNotice());
    const auto dismissed = valueOf(committee.object(one)).number;
    valueOf(committee.settle(dismissed, false));
    const auto again = valueOf(committee.object(one)).number;
    const auto upheld = valueOf(committee.object(other)).number;
    valueOf(committee.settle(upheld, true));
    valueOf(village.award(3, "A08"));
    const auto between = village.head().seq;
    valueOf(committee.openNotice());

    const auto notices = ask([](const auto& state) { return state.notices(); });
    const auto objections = ask([](const auto& state) { return state.objections(); });

    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(ask([](const auto& state) { return state.lastNotice(); }), notices[1]);
    for (std::size_t i = 0; i < notices.size(); ++i) {
        const auto number = notices[i].document;
        EXPECT_EQ(ask([&](const auto& state) { return state.notice(number); }), notices[i]);
        EXPECT_EQ(ask([&](const auto& state) { return state.noticesUntil(number); }), std::int64_t(i) + 1);
    }
    EXPECT_EQ(ask([&](const auto& state) { return state.notice(dismissed); }), std::nullopt);
    const auto reaching = [&](Seq row) { return ask([&](const auto& state) { return state.noticeReaching(row); }); };
    EXPECT_EQ(reaching(Seq(1)), notices[0]);
    EXPECT_EQ(reaching(notices[0].upTo), notices[0]);
    EXPECT_EQ(reaching(Seq(notices[0].upTo.value() + 1)), notices[1]);
    EXPECT_EQ(reaching(between), notices[1]);
    EXPECT_EQ(reaching(Seq(notices[1].upTo.value() + 1)), std::nullopt);

    ASSERT_EQ(objections.size(), 3U);
    for (const auto& objection : objections)
        EXPECT_EQ(ask([&](const auto& state) { return state.objection(objection.document); }), objection);
    EXPECT_EQ(ask([&](const auto& state) { return state.objection(one); }), std::nullopt);
    const auto about = [&](DocumentNumber document, std::int32_t line) {
        std::vector<DocumentNumber> found;
        for (const auto& objection : ask([&](const auto& state) {
                 return state.objectionsAbout(points::ClaimId{document, line});
             }))
            found.push_back(objection.document);
        return found;
    };
    EXPECT_EQ(about(one, 1), (std::vector{dismissed, again}));
    EXPECT_EQ(about(other, 1), (std::vector{upheld}));
    EXPECT_EQ(about(one, 2), std::vector<DocumentNumber>());
    const auto in = [&](ObjectionState which) {
        const auto found = ask([&](const auto& state) { return state.objectionsIn(which); });
        return found.size() == 1 ? found.front().document : DocumentNumber();
    };
    EXPECT_EQ(in(ObjectionState::Open), again);
    EXPECT_EQ(in(ObjectionState::Upheld), upheld);
    EXPECT_EQ(in(ObjectionState::Dismissed), dismissed);
}

TEST_P(SiteStoreContract, CountsReviewedDeductionsAgainstCapsUntilTheyAreGivenBack)
{
    support::Village village(*m_store);
    support::Committee committee(village);
    const auto units = [&] {
        return valueOf(village.look([&](const ports::SiteState& state) -> Result<std::int64_t> {
            JIAMEI_TRY(const auto rule, state.ruleByCode("N01"));
            JIAMEI_TRY(const auto day, state.lastDay());
            return state.capUnits(household(1), rule->number, {day.date, day.date});
        }));
    };
    const auto document = committee.approved(1, "N01");
    EXPECT_EQ(units(), 1);
    valueOf(committee.withdraw(document, committee.both));

    EXPECT_EQ(units(), 0);
}

TEST_P(SiteStoreContract, ListsDirectAwardsOfARange)
{
    support::Village village(*m_store);
    support::Committee committee(village);
    const auto before = village.head().seq;
    const auto award = valueOf(village.award(1, "A08"));
    valueOf(village.award(1, "N9"));
    valueOf(committee.submit(1, "F01"));

    const auto last = village.head().seq;

    const auto direct = valueOf(village.look([&](const auto& state) { return state.directAwards(before, last); }));

    ASSERT_EQ(direct.size(), 2U);
    EXPECT_EQ(direct[0].seq, award.firstSeq);
}

TEST_P(SiteStoreContract, KeepsKinAndVersionsOfTheRules)
{
    support::Village village(*m_store);
    support::Committee committee(village);
    const auto ask = [&](auto question) { return valueOf(village.look(question)); };
    valueOf(committee.kin(7, 3));
    valueOf(committee.kin(2, 9));
    valueOf(committee.kin(2, 9, true));
    const auto draft = valueOf(
        village.run(points::DraftRules{{support::aRule("Z1", 3)}, support::date("2026-03-11")}, committee.manager));
    valueOf(village.run(points::VoteRules{draft.number, support::date("2026-03-09"), 9, 1, 0}, committee.both));

    EXPECT_EQ(ask([](const auto& state) { return state.kin(); }),
              std::vector{household::kinTie(household(3), household(7))});
    EXPECT_EQ(ask([](const auto& state) { return state.ruleSets(); }).size(), 3U);
    EXPECT_EQ(ask([](const auto& state) { return state.ruleSetVersion(); }).value(), 2);
    EXPECT_EQ(ask([](const auto& state) { return state.rulesOf(RuleSetVersion(3)); }).size(), 1U);
    EXPECT_TRUE(ask([](const auto& state) { return state.rulesOf(RuleSetVersion(4)); }).empty());
    const auto drafts = ask([](const auto& state) { return state.ruleDrafts(); });
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].state, points::RuleDraft::State::Adopted);
    committee.turnTo("2026-03-11");
    EXPECT_EQ(ask([](const auto& state) { return state.rules(); }).front().code, "Z1");
}

} // namespace jiamei::tests
