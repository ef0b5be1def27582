// What the kiosk offers: only what core would give out today.
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/offered_rules.hpp"

#include "core/till/settings.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class Offered : public testing::Test {
protected:
    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

TEST_F(Offered, GoodsAreThoseWithinTheirDate)
{
    valueOf(village.receive(1, 4, "2026-03-20"));
    valueOf(village.receive(1, 6));
    committee.turnTo("2026-03-21");

    const auto goods = valueOf(village.look(kiosk::goodsOf)).front();

    EXPECT_EQ(goods.stock, 6);
    EXPECT_FALSE(goods.isLow);
}

TEST_F(Offered, GoodsWarnByTheSettingOfTheShop)
{
    valueOf(village.receive(1, 6));
    valueOf(village.run(till::SetSetting{"low_stock_pieces", 7}, committee.both));

    EXPECT_TRUE(valueOf(village.look(kiosk::goodsOf)).front().isLow);
}

TEST_F(Offered, GoodsAreNotThoseThatWereWithdrawn)
{
    auto form = aGoods(1, 10);
    form.goods.isWithdrawn = true;
    valueOf(village.run(stock::SetGoods{{form}, date("2026-03-09")}, committee.both));

    EXPECT_EQ(valueOf(village.look(kiosk::goodsOf)).front().number, 2);
}

class OfferedRules : public Offered {
protected:
    /// Each of three forms has one rule that stays and one that ends on the 12th of March.
    OfferedRules()
    {
        std::vector<points::Rule> rules;
        for (const auto* code : {"A03", "Z1"})
            rules.push_back(aRule(code, 5));
        for (const auto* code : {"N11", "Z2"}) {
            rules.push_back(aDeduction(code, 8));
            rules.back().reminderDays = 2;
        }
        for (auto& rule : rules) {
            if (rule.code.starts_with('Z'))
                rule.validUntil = date("2026-03-12");
        }
        const auto draft =
            valueOf(village.run(points::DraftRules{rules, date("2026-03-10")}, committee.manager)).number;
        valueOf(village.run(points::VoteRules{draft, date("2026-03-09"), 9, 1, 0}, committee.both));
    }

    template <class Item>
    static QStringList codesOf(const QList<Item>& items)
    {
        QStringList codes;
        for (const auto& item : items)
            codes.append(item.code);
        codes.sort();
        return codes;
    }
    [[nodiscard]] std::vector<QStringList> offered() const
    {
        return {codesOf(valueOf(village.look(kiosk::rulesOf))),
                codesOf(valueOf(village.look(kiosk::rulesForActivities))),
                codesOf(valueOf(village.look(kiosk::rulesWithReminder)).rules)};
    }
};

TEST_F(OfferedRules, EndWithTheLastDayOfTheirCampaign)
{
    committee.turnTo("2026-03-12");
    EXPECT_EQ(offered(), (std::vector<QStringList>{{"A03", "N11", "Z1", "Z2"}, {"A03", "Z1"}, {"N11", "Z2"}}));

    committee.turnTo("2026-03-13");

    EXPECT_EQ(offered(), (std::vector<QStringList>{{"A03", "N11"}, {"A03"}, {"N11"}}));
}

TEST_F(Offered, SecondPersonsAreNamedAndTheRestOfTheRefusalStays)
{
    const Error error{ErrorCode::SecondPersonNeeded,
                      {{"sum", std::int64_t{30}},
                       {"limit", std::int64_t{20}},
                       {"candidates", "manager"},
                       {"witness", std::int64_t{1}}}};

    const auto named = village.look([&](const auto& state) { return kiosk::withNames(state, error); });

    EXPECT_EQ(named.context.text("candidates"), "店长");
    EXPECT_EQ(named.context.text("witness"), "1");
    EXPECT_EQ(named.context.text("sum"), "30");
    EXPECT_EQ(named.context.text("limit"), "20");
}

} // namespace
