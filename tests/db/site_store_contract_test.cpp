// What every store of a site promises; run on the one in memory and on SQLite.
#include "core/household/merge.hpp"
#include "core/journal/epoch.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/db/shop.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/temporary_folder.hpp"

namespace jiamei::tests {

namespace {

struct Kind {
    std::string name;
    std::function<std::unique_ptr<ports::SiteStore>(const std::filesystem::path&)> make;

    friend void PrintTo(const Kind& kind, std::ostream* out) { *out << kind.name; }
};

std::unique_ptr<ports::SiteStore> inMemory(const std::filesystem::path&)
{
    return std::make_unique<support::MemoryStore>();
}

std::unique_ptr<ports::SiteStore> inSqlite(const std::filesystem::path& folder)
{
    return valueOf(db::SqliteSiteStore::open(folder / "site.db", db::Connection::Existence::MayBeNew, {}, UtcTime{}));
}

class SiteStoreContract : public testing::TestWithParam<Kind> {
protected:
    support::TemporaryFolder m_folder;
    std::unique_ptr<ports::SiteStore> m_store = GetParam().make(m_folder.path());
    Shop m_shop{*m_store};
};

} // namespace

TEST_P(SiteStoreContract, KnowsNoSiteBeforeTheFirstDocument)
{
    const auto looked = m_store->read([](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.site());
        return {};
    });

    EXPECT_EQ(codeOf(looked), ErrorCode::SiteMissing);
    EXPECT_EQ(m_shop.head(), journal::Head());
    EXPECT_EQ(codeOf(m_shop.closeDay()), ErrorCode::OperatorUnknown);
}

TEST_P(SiteStoreContract, OpensASiteWithItsEpochAndManager)
{
    const auto opened = valueOf(m_shop.openSite());

    EXPECT_EQ(opened.number.value(), 1);
    EXPECT_EQ(m_shop.head().epoch.value(), 0xF00DF00DF00DF00DU);
    EXPECT_EQ(m_shop.head().seq.value(), 2);
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.site(); }).name, "示范村");
    const auto manager = m_shop.ask([](const auto& state) { return state.operatorByNumber(OperatorNumber(1)); });
    ASSERT_TRUE(manager);
    EXPECT_EQ(manager->id.text(), "manager");
    EXPECT_EQ(manager->commitments.size(), 2U);
    const auto fields =
        m_shop.ask([](const auto& state) { return state.personal(journal::PersonalRecord::Owner::Operator, 1); });
    ASSERT_EQ(fields.size(), 2U);
    EXPECT_EQ(fields[1].text, "$argon2id$first");
    EXPECT_EQ(household::commitmentOf(fields[1]), manager->commitments[1].digest);
    EXPECT_EQ(codeOf(m_shop.openSite()), ErrorCode::SiteExists);
}

TEST_P(SiteStoreContract, KnowsEveryCardKeyOnceOldestFirst)
{
    valueOf(m_shop.openSite());
    PublicKey next;
    next.bytes.fill(9);
    std::uint64_t epoch = 5;
    for (int i = 0; i < 2; ++i) {
        valueOf(m_store->write({m_shop.nextRequest(), {}}, m_shop.clock().moment(), [&](const auto& state) {
            return journal::openEpoch(state, journal::EpochReason::MachineChanged, EpochId(++epoch), {next, next});
        }));
    }

    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.cardKeys(); }),
              (std::vector{Bytes(32, '\1'), Bytes(32, '\t')}));
}

TEST_P(SiteStoreContract, WritesNothingWhenADecisionRefuses)
{
    m_shop.furnish();
    const auto before = m_shop.head();

    const auto refused = m_shop.redeem(1, 2, 9);

    EXPECT_EQ(codeOf(refused), ErrorCode::InsufficientPoints);
    EXPECT_EQ(m_shop.head(), before);
    EXPECT_EQ(m_shop.redeem(1, 2, 1)->firstSeq.value(), before.seq.value() + 1);
}

TEST_P(SiteStoreContract, AnswersAKnownRequestWithTheFirstDocument)
{
    m_shop.furnish();
    journal::Bookkeeper books(*m_store, m_shop.clock());
    const auto request = m_shop.nextRequest();
    const points::Award award{household(1), "A2", 1, {}, "household"};
    const auto first = valueOf(books.run(request, m_shop.manager(), award));
    const auto head = m_shop.head();

    const auto again = valueOf(books.run(request, m_shop.manager(), award));
    const auto other = books.run(request, m_shop.manager(), points::Award{household(2), "A2", 1, {}, "household"});

    EXPECT_FALSE(first.isRepeat);
    EXPECT_TRUE(again.isRepeat);
    EXPECT_EQ(again.number, first.number);
    EXPECT_EQ(again.payloadBytes, first.payloadBytes);
    EXPECT_EQ(again.firstSeq, first.firstSeq);
    EXPECT_EQ(codeOf(other), ErrorCode::RequestReused);
    EXPECT_EQ(m_shop.head(), head);
}

TEST_P(SiteStoreContract, TakesFromTheLotThatExpiresFirst)
{
    m_shop.furnish();

    const auto redeemed = valueOf(m_shop.redeem(1, 1, 5));

    ASSERT_EQ(redeemed.payload.redemption().lines(0).lots_size(), 1);
    EXPECT_EQ(redeemed.payload.redemption().lines(0).lots(0).lot(), 2);
    const auto lots = m_shop.ask([](const auto& state) { return state.lots(GoodsNumber(1)); });
    ASSERT_EQ(lots.size(), 3U);
    EXPECT_EQ(lots[0].number.value(), 2);
    EXPECT_EQ(lots[0].quantity.value(), 35);
    EXPECT_EQ(lots[1].number.value(), 1);
    EXPECT_EQ(lots[2].expiry, std::nullopt);
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.lastLot(); }).value(), 4);
}

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

TEST_P(SiteStoreContract, KeepsSettingsWithTheirFirstDay)
{
    m_shop.furnish();
    const auto day = [](const char* text) { return valueOf(BusinessDate::parse(text)); };
    const auto set = [&](std::int64_t value, std::optional<BusinessDate> from) {
        valueOf(m_shop.run(till::SetSetting{"household_month_cap", value, from}));
    };
    const auto dated = [&] {
        return m_shop.ask([](const auto& state) { return state.datedSetting("household_month_cap"); });
    };
    set(20, day("2098-01-01"));
    set(30, day("2098-01-01"));
    EXPECT_EQ(dated(), (std::map<BusinessDate, std::int64_t>{{day("2098-01-01"), 30}}));
    set(25, day("2097-01-01"));
    valueOf(m_shop.openDay("2097-06-01"));

    set(40, std::nullopt);

    EXPECT_EQ(dated(), (std::map<BusinessDate, std::int64_t>{{day("2097-01-01"), 25}, {day("2098-01-01"), 30}}));
    const auto last = m_shop.ask([](const auto& state) { return state.lastDay(); });
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.settingAtOnce("household_month_cap"); }),
              (ports::SettingAtOnce{40, last.number}));
    EXPECT_EQ(
        m_shop.ask([](const auto& state) { return till::settingValue(state, till::SettingKey::HouseholdMonthCap); }),
        40);
}

TEST_P(SiteStoreContract, CountsRedeemedPiecesByHouseholdAndMonth)
{
    m_shop.furnish();
    valueOf(m_shop.redeem(2, 1, 2));
    const auto first = valueOf(m_shop.redeem(1, 1, 3));
    EXPECT_EQ(codeOf(m_shop.redeem(1, 1, 3)), ErrorCode::GoodsLimitReached);

    valueOf(m_shop.reverse(first.number));
    EXPECT_TRUE(m_shop.redeem(1, 1, 5));
    valueOf(m_shop.openDay("2026-04-01"));

    EXPECT_TRUE(m_shop.redeem(1, 1, 4));
}

TEST_P(SiteStoreContract, ShowsAHouseholdsHistoryNewestFirst)
{
    m_shop.furnish();
    const auto award = valueOf(m_shop.award(1, "A2"));
    valueOf(m_shop.award(2, "A2"));
    const auto redemption = valueOf(m_shop.redeem(1, 1, 1));
    const auto reversal = valueOf(m_shop.reverse(award.number));

    const auto history = m_shop.ask([](const auto& state) { return state.history(household(1), 3); });
    const auto whole = m_shop.ask([](const auto& state) { return state.history(household(1), 1000); });

    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].document.number, reversal.number);
    EXPECT_EQ(history[1].document.number, redemption.number);
    EXPECT_EQ(history[2].document.number, award.number);
    ASSERT_EQ(whole.size(), 6U); // register, card and opening balance before the three
    EXPECT_TRUE(whole[5].document.payload.has_households_set());
    EXPECT_EQ(m_shop.ask([&](const auto& state) { return state.reversalOf(award.firstSeq); }), reversal.firstSeq);
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

TEST_P(SiteStoreContract, KeepsDaysApart)
{
    m_shop.furnish();
    valueOf(m_shop.award(1, "A2"));
    valueOf(m_shop.closeDay());
    EXPECT_EQ(codeOf(m_shop.award(1, "A2")), ErrorCode::DayNotOpen);
    valueOf(m_shop.openDay("2026-03-10"));
    valueOf(m_shop.award(1, "A2"));

    const auto days = m_shop.ask([](const auto& state) { return state.days(); });
    const auto first = m_shop.ask([](const auto& state) { return state.documentsOfDay(DayNumber(1)); });
    const auto second = m_shop.ask([](const auto& state) { return state.documentsOfDay(DayNumber(2)); });
    const auto before = m_shop.ask([](const auto& state) { return state.documentsOfDay(DayNumber(0)); });

    ASSERT_EQ(days.size(), 2U);
    EXPECT_FALSE(days[0].isOpen);
    EXPECT_TRUE(days[1].isOpen);
    EXPECT_EQ(first.size(), 4U);
    EXPECT_EQ(second.size(), 2U);
    EXPECT_EQ(before.size(), 8U);
}

TEST_P(SiteStoreContract, AnswersForOneDayAsForAllOfThem)
{
    m_shop.furnish();
    const auto day = [&](std::int32_t number) {
        return m_shop.ask([&](const auto& state) { return state.day(DayNumber(number)); });
    };
    const auto dateOf = [&](std::int32_t number) {
        return m_shop.ask([&](const auto& state) { return till::dateOf(state, DayNumber(number)); });
    };
    const auto openBefore = day(1);
    valueOf(m_shop.closeDay());
    const auto closed = day(1);
    valueOf(m_shop.openDay("2026-03-10"));

    const auto days = m_shop.ask([](const auto& state) { return state.days(); });

    ASSERT_EQ(days.size(), 2U);
    EXPECT_TRUE(openBefore && openBefore->isOpen);
    EXPECT_EQ(closed, days[0]) << "what was asked for before the close is not what is so after it";
    EXPECT_EQ(day(1), days[0]);
    EXPECT_EQ(day(2), days[1]);
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.lastDay(); }), days[1]);
    EXPECT_EQ(dateOf(2), days[1].date);
    for (const std::int32_t number : {-1, 0, 3}) {
        EXPECT_EQ(day(number), std::nullopt) << number;
        EXPECT_EQ(dateOf(number), std::nullopt) << number;
    }
}

TEST_P(SiteStoreContract, RemembersSettingsRulesGoodsAndCards)
{
    m_shop.furnish();
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.setting("publicity_days"); }), std::nullopt);
    const auto name = std::string(till::allSettings()[1].name);
    valueOf(m_shop.set(name, 5));
    valueOf(m_shop.run(household::BlockCard{household(2)}));

    EXPECT_EQ(m_shop.ask([&](const auto& state) { return state.setting(name); }), 5);
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.rules(); }).size(), 3U);
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.allRulesEver(); }).size(), 3U);
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.ruleByCode("A1"); })->capCount, 3);
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.goods(); }).size(), 3U);
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.goodsByBarcode("6901234567892"); })->name, "肥皂");
    EXPECT_FALSE(m_shop.ask([](const auto& state) { return state.goodsByBarcode(""); }));
    EXPECT_TRUE(m_shop.ask([](const auto& state) { return state.card(household(2)); })->blocked);
    EXPECT_FALSE(m_shop.ask([](const auto& state) { return state.card(household(3)); }));
    EXPECT_EQ(m_shop.ask([](const auto& state) { return state.households(); }).back().phone, "13000000003");
    const auto date = valueOf(BusinessDate::parse("2026-03-09"));
    EXPECT_EQ(m_shop.ask([&](const auto& state) { return state.price(GoodsNumber(3), date); })->points.value(), 60);
    const auto early = valueOf(BusinessDate::parse("2025-12-31"));
    EXPECT_FALSE(m_shop.ask([&](const auto& state) { return state.price(GoodsNumber(3), early); }));
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

TEST_P(SiteStoreContract, KeepsTeamsActivitiesAndSignIns)
{
    using programme::SignInState;
    support::Village village(*m_store);
    support::Committee committee(village);
    support::Crowd crowd(committee);
    const auto ask = [&](auto question) { return valueOf(village.look(question)); };
    const auto team = crowd.addTeam("巾帼志愿服务队");
    valueOf(village.run(programme::JoinTeam{team, household(3), 2}, committee.clerk));
    valueOf(village.run(programme::JoinTeam{team, household(1), 1}, committee.clerk));
    auto command = support::Crowd::aCleanup();
    command.team = team;
    const auto cleanup = crowd.open(command);
    const auto lecture = crowd.open("");
    valueOf(crowd.scan(cleanup, 4));
    valueOf(crowd.scan(cleanup, 2, 2));
    valueOf(crowd.scan(lecture, 2));
    valueOf(crowd.count(cleanup, 30, 12));
    const auto closed = valueOf(crowd.close(cleanup, committee.neighbour)).number;

    const auto teams = ask([](const auto& state) { return state.teams(); });
    ASSERT_EQ(teams.size(), 1U);
    EXPECT_EQ(teams[0].founded, support::date("2024-03-08"));
    EXPECT_EQ(teams[0].members, (std::vector<programme::TeamMember>{{household(1), 1}, {household(3), 2}}));
    const auto activities = ask([](const auto& state) { return state.activities(); });
    ASSERT_EQ(activities.size(), 2U);
    EXPECT_EQ(activities[0], crowd.activity(cleanup));
    EXPECT_EQ(activities[0].team, team);
    EXPECT_EQ(activities[0].title, "清理河道");
    EXPECT_EQ(activities[0].minutes, 90);
    EXPECT_EQ(activities[0].headcount, 30);
    EXPECT_EQ(activities[0].women, 12);
    EXPECT_EQ(activities[0].state, programme::ActivityState::Closed);
    EXPECT_EQ(activities[0].changed, closed);
    EXPECT_EQ(activities[1].rule, std::nullopt);
    const auto open = ask([](const auto& state) { return state.activitiesIn(programme::ActivityState::Open); });
    EXPECT_EQ(open, std::vector{activities[1]});
    EXPECT_EQ(ask([](const auto& state) { return state.activitiesWith(SignInState::Waiting); }), activities);
    EXPECT_EQ(ask([](const auto& state) { return state.activitiesWith(SignInState::Awarded); }),
              std::vector{activities[0]});
    EXPECT_EQ(ask([&](const auto& state) { return state.activitiesBy(team); }), std::vector{activities[0]});
    EXPECT_TRUE(ask([&](const auto& state) { return state.activitiesBy(cleanup); }).empty());
    const auto on = [&](const char* first, const char* last) {
        return ask([&](const auto& state) { return state.activitiesOn({support::date(first), support::date(last)}); });
    };
    EXPECT_EQ(on("2026-03-09", "2026-03-09"), activities);
    EXPECT_TRUE(on("2026-03-10", "2026-12-31").empty());
    EXPECT_FALSE(ask([](const auto& state) { return state.activity(DocumentNumber(1)); }));
    const auto there = ask([&](const auto& state) { return state.signInsAt(cleanup); });
    ASSERT_EQ(there.size(), 2U);
    EXPECT_EQ(there[0].household, household(4)) << "in the order in which they came";
    EXPECT_EQ(there[0].state, SignInState::Waiting);
    EXPECT_EQ(there[1].persons, 2);
    EXPECT_EQ(there[1].state, SignInState::Awarded);
    EXPECT_EQ(there[1].document, closed);
    EXPECT_EQ(ask([](const auto& state) { return state.signInsOf(household(2)); }).size(), 2U);
    EXPECT_FALSE(ask([&](const auto& state) { return state.signIn(lecture, household(4)); }));
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

TEST_P(SiteStoreContract, KeepsRoundsRemindersAndFreezes)
{
    support::Village village(*m_store);
    support::Inspection inspection(village);
    const auto ask = [&](auto question) { return valueOf(village.look(question)); };
    const auto sheet = inspection.sheet({inspection.line(1, points::Grade::Best)});
    const auto round = valueOf(inspection.enter(sheet));
    const auto mended = valueOf(inspection.remind(1, "N10")).number;
    valueOf(village.run(points::MendReminder{mended}, inspection.committee.clerk));
    const auto served = valueOf(inspection.remind(2, "N11")).number;
    valueOf(inspection.freeze(3, "2026-03-20"));
    valueOf(inspection.freeze(5, "2026-03-20"));
    valueOf(inspection.freeze(5, std::nullopt));
    inspection.committee.turnTo("2026-03-12");
    const auto deduction = valueOf(village.award(2, "N11")).number;

    const auto rounds = ask([](const auto& state) { return state.rounds(); });
    ASSERT_EQ(rounds.size(), 1U);
    EXPECT_EQ(rounds[0], (points::Round{round.number, DayNumber(1), "1组", support::date("2026-03-09"),
                                        Bytes(asBytes(points::hashOf(sheet)))}));
    const auto reminders = ask([](const auto& state) { return state.reminders(); });
    ASSERT_EQ(reminders.size(), 2U);
    EXPECT_EQ(reminders[0].state, points::ReminderState::Mended);
    EXPECT_EQ(reminders[1].document, served);
    EXPECT_EQ(reminders[1].state, points::ReminderState::Served);
    EXPECT_EQ(reminders[1].served, (points::ClaimId{deduction, 1}));
    EXPECT_EQ(reminders[1].until, support::date("2026-03-11"));
    EXPECT_EQ(ask([&](const auto& state) { return state.reminder(served); }), reminders[1]);
    EXPECT_FALSE(ask([&](const auto& state) { return state.reminder(deduction); }));
    EXPECT_EQ(ask([](const auto& state) { return state.remindersOf(household(1)); }), std::vector{reminders[0]});
    EXPECT_EQ(ask([](const auto& state) { return state.remindersIn(points::ReminderState::Served); }),
              std::vector{reminders[1]});
    EXPECT_TRUE(ask([](const auto& state) { return state.remindersIn(points::ReminderState::Open); }).empty());
    const auto inSpan = [&](const char* first, const char* last) {
        return ask([&](const auto& state) { return state.roundsIn({support::date(first), support::date(last)}); });
    };
    EXPECT_EQ(inSpan("2026-03-01", "2026-03-09"), rounds);
    EXPECT_TRUE(inSpan("2026-03-10", "2026-03-31").empty());
    EXPECT_EQ(ask([](const auto& state) { return state.freeze(household(3)); })->until, support::date("2026-03-20"));
    EXPECT_FALSE(ask([](const auto& state) { return state.freeze(household(5)); }));
    EXPECT_EQ(ask([](const auto& state) { return state.claimsOf(household(1)); }).size(), 1U);
    EXPECT_EQ(ask([](const auto& state) { return state.ruleByCode("N10"); })->reminderDays, 3);
}

TEST_P(SiteStoreContract, FindsRemindersByWhatBecameOfTheirDeduction)
{
    support::Village village(*m_store);
    support::Inspection inspection(village);
    auto& committee = inspection.committee;
    const auto serving = [&](points::ClaimState state) {
        return valueOf(village.look([&](const auto& site) { return site.remindersServing(state); }));
    };
    const auto reminder = valueOf(inspection.remind(1, "N10")).number;
    valueOf(inspection.remind(2, "N10"));
    committee.turnTo("2026-03-13");
    const auto deduction = valueOf(committee.submit(1, "N10")).number;

    ASSERT_EQ(serving(points::ClaimState::Submitted).size(), 1U);
    EXPECT_EQ(serving(points::ClaimState::Submitted)[0].document, reminder);
    valueOf(committee.review(deduction, false, committee.manager));

    EXPECT_TRUE(serving(points::ClaimState::Submitted).empty());
    ASSERT_EQ(serving(points::ClaimState::Rejected).size(), 1U);
    EXPECT_EQ(serving(points::ClaimState::Rejected)[0].document, reminder);
}

TEST_P(SiteStoreContract, KeepsDraftsOfRoundsOutsideTheJournal)
{
    m_shop.furnish();
    const auto head = m_shop.head();
    auto& drafts = m_store->roundDrafts();
    points::RoundSheet sheet;
    sheet.group = "2组";
    sheet.date = support::date("2026-03-13");
    sheet.judges = {support::Inspection::judge(1), support::Inspection::judge(OperatorNumber(1))};
    auto scored = support::Inspection::line(8, points::Scores{20, 0, 3, 4, 5, 6});
    scored.problem = "柴草";
    scored.mendBy = support::date("2026-03-20");
    const auto graded = support::Inspection::line(7, points::Grade::Clean);

    EXPECT_TRUE(drafts.keepRoundDraft(sheet));
    EXPECT_TRUE(drafts.keepRoundLine("2组", scored));
    EXPECT_TRUE(drafts.keepRoundLine("2组", support::Inspection::line(7, points::Grade::Poor)));
    EXPECT_TRUE(drafts.keepRoundLine("2组", graded));
    EXPECT_TRUE(drafts.keepRoundLine("2组", support::Inspection::line(9, points::Grade::Best)));
    EXPECT_TRUE(drafts.dropRoundLine("2组", household(9)));
    sheet.judges.push_back(support::Inspection::judge(3));
    EXPECT_TRUE(drafts.keepRoundDraft(sheet));

    sheet.lines = {graded, scored};
    EXPECT_EQ(valueOf(drafts.roundDraft("2组")), std::optional(sheet));
    EXPECT_EQ(valueOf(drafts.roundDraft("1组")), std::nullopt);
    EXPECT_EQ(valueOf(drafts.draftedGroups()), std::vector<std::string>{"2组"});
    EXPECT_EQ(m_shop.head(), head);
    EXPECT_TRUE(drafts.dropRoundDraft("2组"));
    EXPECT_EQ(valueOf(drafts.roundDraft("2组")), std::nullopt);
    EXPECT_TRUE(valueOf(drafts.draftedGroups()).empty());
}

TEST_P(SiteStoreContract, KeepsSignInStateOutsideTheJournal)
{
    m_shop.furnish();
    const auto head = m_shop.head();
    const PoweredOn now{{7}, std::chrono::milliseconds(1234)};
    const auto always = [](const ports::SignInState&) { return Done(); };
    const auto never = [](const ports::SignInState&) { return Done(refuse(ErrorCode::PinLocked)); };

    valueOf(m_store->beginAttempt(OperatorNumber(1), now, always));
    EXPECT_EQ(valueOf(m_store->beginAttempt(OperatorNumber(1), now, always)).attempts, 2U);
    EXPECT_EQ(codeOf(m_store->beginAttempt(OperatorNumber(1), now, never)), ErrorCode::PinLocked);

    const auto found = valueOf(m_store->signInState(OperatorNumber(1)));
    EXPECT_EQ(found.attempts, 2U);
    EXPECT_EQ(found.lastAttempt.boot, now.boot);
    EXPECT_EQ(found.lastAttempt.uptime, now.uptime);
    ASSERT_TRUE(m_store->clearAttempts(OperatorNumber(1)));
    EXPECT_EQ(valueOf(m_store->signInState(OperatorNumber(1))).attempts, 0U);
    EXPECT_EQ(valueOf(m_store->signInState(OperatorNumber(2))).attempts, 0U);
    EXPECT_EQ(m_shop.head(), head);
}

TEST_P(SiteStoreContract, KnowsWhatWasMergedIntoAHousehold)
{
    support::TemporaryFolder folder;
    const auto store = GetParam().make(folder.path());
    support::Village village(*store);
    support::Committee committee(village);
    for (const auto& [closing, into] : {std::pair{7, 5}, {4, 5}, {5, 9}})
        valueOf(
            village.run(household::Merge{support::householdNo(closing), support::householdNo(into)}, committee.both));
    const auto merged = [&](int number) {
        return valueOf(village.look([&](const auto& state) { return state.mergedInto(support::householdNo(number)); }));
    };

    EXPECT_EQ(merged(5), (std::vector{support::householdNo(4), support::householdNo(7)}));
    EXPECT_EQ(merged(9), std::vector{support::householdNo(5)});
    EXPECT_TRUE(merged(4).empty());
    const auto closed = valueOf(village.look([](const auto& s) { return s.household(support::householdNo(4)); }));
    EXPECT_EQ(closed->mergedInto, support::householdNo(5));
}

INSTANTIATE_TEST_SUITE_P(Stores, SiteStoreContract, testing::Values(Kind{"Memory", inMemory}, Kind{"Sqlite", inSqlite}),
                         [](const auto& test) { return test.param.name; });

} // namespace jiamei::tests
