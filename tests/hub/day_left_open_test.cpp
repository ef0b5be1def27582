// A day that its next opener closed, at a hub: which row ended it, and what older programs called so.
#include "core/sync/file.hpp"
#include "tests/hub/hub.hpp"
#include "tests/support/results.hpp"

namespace jiamei::sync {
namespace {

using ports::FileState;
using ports::SiteDay;
using support::valueOf;
using testing::Hub;
using testing::Shop;

Shop aShop()
{
    Shop shop;
    shop.addHouseholds(1, 10);
    shop.openPoints(1, 40);
    shop.openDay("2026-03-09");
    shop.award(1, 10);
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

template <class Question>
auto ask(Hub& hub, Question question)
{
    std::vector<SiteDay> found;
    EXPECT_TRUE(hub.store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(found, question(state));
        return {};
    }));
    return found;
}

/// The file as programs wrote it that took a day to end with the row before the opening that closed it.
Bytes asOlderProgramsWrote(const Bytes& file, const Shop& shop, int day, const journal::Head& end)
{
    const MemorySource source(file);
    constexpr std::array kAccepted{Purpose::Sync};
    auto reader = valueOf(FileReader::open(source, valueOf(digestsOf(source)), kAccepted,
                                           [](Purpose, const PublicKey&) -> Result<bool> { return true; }));
    MemorySink sink;
    FileWriter writer(sink, shop.signer(), Purpose::Sync);
    EXPECT_TRUE(writer.begin(reader.header()));
    while (const auto section = valueOf(reader.next())) {
        if (section->type != SectionType::Days) {
            EXPECT_TRUE(writer.addSection(section->type, section->bytes));
            continue;
        }
        pb::Days days;
        EXPECT_TRUE(days.ParseFromString(section->bytes));
        for (auto& told : *days.mutable_days()) {
            if (told.number() != day)
                continue;
            told.set_close_seq(end.seq.value());
            told.set_close_head(Bytes(asBytes(end.digest)));
        }
        EXPECT_TRUE(writer.addSection(SectionType::Days, days));
    }
    (void)valueOf(writer.finish());
    return sink.bytes();
}

TEST(DayLeftOpen, IsClosedInTheDaysBeforeAForkByTheRowThatBothBranchesName)
{
    auto shop = aShop();
    const auto common = totalsOf(shop);
    const auto evening = shop.head();
    shop.openOverOpenDay("2026-03-10");
    auto clone = shop.copy();
    shop.award(1, 3);
    clone.award(1, 4);
    Hub hub;
    hub.enrol(shop);
    (void)hub.import(shop.file());
    (void)hub.import(clone.file());

    const auto days =
        ask(hub, [&](const auto& state) { return state.commonDays(valueOf(SiteId::parse(shop.site()))); });

    ASSERT_EQ(days.size(), 2U) << "the day that is disputed from its opening is none of them";
    EXPECT_EQ(days[1].number, DayNumber(1));
    EXPECT_FALSE(days[1].isOpen);
    EXPECT_EQ(days[1].closed, Seq(evening.seq.value() + 1));
    const auto rows = valueOf(shop.state().rows(days[1].closed, days[1].closed));
    EXPECT_EQ(days[1].closeHead, rows.front().hash);
    EXPECT_EQ(hub.totals(), common);
}

/// One goes on in the day that the other's next opener closed: no head of its close is common.
TEST(DayLeftOpen, ThatOneBranchGoesOnInIsNoSharedClose)
{
    auto shop = aShop();
    Shop opening;
    opening.addHouseholds(1, 10);
    opening.openPoints(1, 40);
    auto clone = shop.copy();
    shop.openOverOpenDay("2026-03-10");
    clone.award(1, 4);
    Hub hub;
    hub.enrol(shop);
    (void)hub.import(shop.file());
    (void)hub.import(clone.file());
    EXPECT_EQ(hub.totals(), totalsOf(opening));
}

/// The head that older programs named stands in the same journal, so neither word disputes the other.
TEST(DayLeftOpen, IsNotDisputedByFilesOfProgramsThatNamedTheRowBefore)
{
    auto shop = aShop();
    const auto evening = shop.head();
    shop.openOverOpenDay("2026-03-10");
    shop.award(2, 5);
    const auto older = asOlderProgramsWrote(shop.file(), shop, 1, evening);
    shop.award(3, 6);
    const auto newer = shop.file();
    for (const bool swap : {false, true}) {
        Hub hub;
        hub.enrol(shop);
        EXPECT_EQ(hub.import(swap ? newer : older).state, FileState::New);
        EXPECT_EQ(hub.import(swap ? older : newer).state, swap ? FileState::Duplicate : FileState::New);

        const auto days = ask(hub, [&](const auto& state) { return state.days(valueOf(SiteId::parse(shop.site()))); });

        EXPECT_EQ(hub.totals(), totalsOf(shop));
        ASSERT_EQ(days.size(), 3U);
        EXPECT_EQ(days[1].closed, Seq(evening.seq.value() + 1)) << swap;
    }
}

} // namespace
} // namespace jiamei::sync
