// What a lower hub tells the hub above: the same figures by any road, and nothing read twice or passed over.
#include "core/sync/rollup.hpp"
#include "tests/hub/hub.hpp"
#include "tests/support/results.hpp"

namespace jiamei::sync {
namespace {

using ports::FileState;
using support::valueOf;
using testing::Hub;
using testing::Shop;

Shop aShop(const std::string& site = "621125100201-01", std::uint8_t seed = 1)
{
    Shop shop(site, seed);
    shop.addHouseholds(1, 10);
    shop.receive(1, 1, 500, 350, true);
    shop.openPoints(1, 40);
    shop.openDay("2026-03-09");
    return shop;
}

Totals totalsOf(const Shop& shop)
{
    TotalsFold fold;
    for (std::int64_t number = 1;; ++number) {
        const auto document = valueOf(shop.state().document(DocumentNumber(number)));
        if (!document)
            return fold.sum();
        EXPECT_TRUE(fold.add(document->payload, valueOf(shop.state().rowsOf(document->number))));
    }
}

TEST(HubReport, GivesTheHubsAboveTheSameFiguresByAnyRoad)
{
    Hub county("621125", 100);
    Hub city("6211", 101);
    Hub province("62", 102);
    city.enrol(county);
    province.enrol(city);
    auto shop = aShop();
    auto other = aShop("621125100202-01", 2);
    for (auto* each : {&shop, &other}) {
        county.enrol(*each);
        each->work(11, 30);
        county.import(each->file());
    }
    EXPECT_EQ(city.import(county.report()).state, FileState::New);
    const auto cityReport = city.report();
    EXPECT_EQ(province.import(cityReport).state, FileState::New);
    EXPECT_EQ(province.import(cityReport).state, FileState::Duplicate);
    EXPECT_EQ(province.picture(), county.picture());

    // The same site day by two roads counts once.
    province.enrol(shop);
    shop.closeDay();
    EXPECT_EQ(province.import(shop.file()).state, FileState::New);
    county.import(shop.file());
    EXPECT_EQ(city.import(county.report()).state, FileState::New);
    EXPECT_EQ(province.import(city.report()).state, FileState::New);
    EXPECT_EQ(province.totals(), county.totals());
    EXPECT_EQ(province.picture(), county.picture());
}

TEST(HubReport, OfAHubThatWasMadeAnewIsReadFromTheBeginning)
{
    Hub city("6211", 101);
    Hub county("621125", 100);
    Hub again("621125", 103);
    auto shop = aShop();
    auto other = aShop("621125100202-01", 2);
    for (auto* hub : {&county, &again}) {
        city.enrol(*hub);
        hub->enrol(shop);
        hub->enrol(other);
    }
    county.import(shop.file());
    county.import(other.file());
    EXPECT_EQ(city.import(county.report()).state, FileState::New);
    shop.work(4, 10);
    again.import(shop.file());
    EXPECT_EQ(city.import(again.report()).state, FileState::New) << "its first change is not the old hub's first";
    EXPECT_EQ(city.totals(shop.site()), totalsOf(shop));
}

TEST(HubReport, ComesTwiceOnlyWhenItsHeadsAgree)
{
    Hub city("6211", 101);
    Hub county("621125", 100);
    Hub rolledBack("621125", 100); // the same keys and epoch, from a backup
    auto shop = aShop();
    auto other = aShop("621125100202-01", 2);
    city.enrol(county);
    for (auto* hub : {&county, &rolledBack}) {
        hub->enrol(shop);
        hub->enrol(other);
        hub->import(shop.file());
    }
    const auto late = county.report();
    county.import(other.file());
    shop.award(1, 5);
    rolledBack.import(shop.file());
    EXPECT_EQ(city.import(county.report()).state, FileState::New);
    EXPECT_EQ(city.import(late).state, FileState::Duplicate) << "never seen, but wholly within what is known";
    EXPECT_EQ(city.import(rolledBack.report()).state, FileState::Fork);
    EXPECT_EQ(city.totals(), county.totals());
}

TEST(HubReport, CarriesForksUpward)
{
    Hub county("621125", 100);
    Hub city("6211", 101);
    city.enrol(county);
    auto shop = aShop();
    county.enrol(shop);
    shop.work(1, 10);
    shop.closeDay();
    auto clone = shop.copy();
    shop.openDay("2026-03-10");
    shop.work(2, 10);
    clone.openDay("2026-03-11");
    county.import(shop.file());
    city.import(county.report());
    county.import(clone.file());
    EXPECT_EQ(city.import(county.report()).state, FileState::New);
    EXPECT_EQ(city.picture(), county.picture());
}

TEST(HubReport, NamesAUnitAsItWasCalledAtThePeriodsEnd)
{
    Hub hub;
    auto shop = aShop();
    hub.enrol(shop);
    hub.import(shop.file());
    const auto divisions = valueOf(household::Divisions::parse("code,name,level,valid_from,valid_to\n"
                                                               "621125,旧县,county,,2026-03-31\n"
                                                               "621125,新县,county,2026-04-01,\n"));
    const auto nameOn = [&](std::optional<BusinessDate> to) {
        std::string name;
        EXPECT_TRUE(hub.store().read([&](const ports::HubState& state) -> Done {
            JIAMEI_TRY(const auto units, unitTotals(state, divisions, {std::nullopt, to}, std::nullopt));
            name = units.front().name;
            return {};
        }));
        return name;
    };
    EXPECT_EQ(nameOn(valueOf(BusinessDate::parse("2026-03-31"))), "旧县");
    EXPECT_EQ(nameOn(valueOf(BusinessDate::parse("2026-04-30"))), "新县");
    EXPECT_EQ(nameOn(std::nullopt), "新县");
}

} // namespace
} // namespace jiamei::sync
