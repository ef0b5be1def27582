// What every store of a site promises of the register, the till and the days; run on the one in memory and on SQLite.
#include "core/journal/epoch.hpp"
#include "tests/db/site_store_contract.hpp"

namespace jiamei::tests {

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

INSTANTIATE_TEST_SUITE_P(Stores, SiteStoreContract, everyStore(), nameOfStore);

} // namespace jiamei::tests
