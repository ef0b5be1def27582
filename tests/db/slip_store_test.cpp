// Collection slips, hand-written slips, collectors and hand-overs on the disk: both stores say the same, verification
// finds whoever touched one, names can be erased, and what is refused touches nothing.
#include "core/till/collection.hpp"
#include "core/till/hand_over.hpp"
#include "core/till/paper_kit.hpp"
#include "core/till/redemption.hpp"
#include "tests/db/site_on_disk.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/stocktaking.hpp"

#include <sqlite3.h>

#include <functional>
#include <memory>

namespace jiamei::tests {

namespace {

using household::PersonalField;
using support::codeOf;
using support::householdNo;
using support::valueOf;
using support::Village;

const operators::Authority kManager{Village::kManager, std::nullopt, {}};
const operators::Authority kHelper{Village::kHelper, std::nullopt, {}};

constexpr const char* kOnSlip = "解玉兰";
constexpr const char* kWithoutSlip = "卯小花";
constexpr const char* kOverseer = "苟大山";

/// The same village written to any store: an open slip, a used one whose redemption was taken back, a cancelled one; of
/// five hand-written slips one entered, one spoiled, one in conflict; a collector without a slip; a hand-over.
struct Furnished {
    explicit Furnished(ports::SiteStore& store) : village(store), taking(village)
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 10));
        for (const int household : {1, 7})
            valueOf(village.award(household, "K9"));
        issued = issue(1);
        issue(7);
        issue(7);
        auto command = basket(7);
        command.slip = SlipNumber(2);
        bySlip = valueOf(village.run(command, kHelper)).number;
        valueOf(village.run(till::TakeBack{bySlip, village.clock.now()}, kHelper));
        valueOf(village.run(till::CancelSlip{SlipNumber(3), "不用了"}, kManager));
        valueOf(village.run(till::PrintPaperSlips{5}, kManager));
        command = basket(1);
        command.paper = PaperSlipNumber(2);
        command.collector = till::Collector{village.salted(PersonalField::Name, kWithoutSlip), till::Relation::Child};
        byHand = valueOf(village.run(command, kHelper)).number;
        valueOf(village.run(till::SettlePaperSlip{PaperSlipNumber(1), till::PaperSlipState::Spoiled, {}, {}, "写错"},
                            kManager));
        valueOf(village.run(till::SettlePaperSlip{PaperSlipNumber(5), till::PaperSlipState::Conflict, householdNo(7),
                                                  support::pointsOf(90), "货已给出"},
                            kManager));
        const auto stocktake = taking.open();
        valueOf(taking.count({{1, 9}}));
        valueOf(taking.finish());
        valueOf(taking.accept());
        handedOver = valueOf(village.run(till::HandOver{stocktake,
                                                        village.salted(PersonalField::Name, kOverseer),
                                                        "",
                                                        {Bytes(32, 'a'), Bytes(32, 'b'), Bytes(32, 'c')}},
                                         {Village::kManager, Village::kOperator, {}}))
                         .number;
    }

    DocumentNumber issue(std::int64_t household)
    {
        till::IssueSlip command;
        command.household = householdNo(household);
        command.collector = village.salted(PersonalField::Name, kOnSlip);
        command.relation = till::Relation::Neighbour;
        command.ceiling = support::pointsOf(30);
        command.until = support::date("2026-03-12");
        return valueOf(village.run(command, kManager)).number;
    }
    static till::Redeem basket(std::int64_t household)
    {
        till::Redeem command;
        command.household = householdNo(household);
        command.lines = {{GoodsNumber(1), support::pieces(1)}};
        return command;
    }
    [[nodiscard]] std::string collectorOf(DocumentNumber number) const
    {
        return valueOf(village.look([&](const auto& state) -> Result<std::string> {
            JIAMEI_TRY(const auto document, state.document(number));
            JIAMEI_TRY(const auto notes, till::notesOf(state, *document));
            return notes.collector;
        }));
    }

    Village village;
    support::Stocktaking taking;
    DocumentNumber issued;
    DocumentNumber bySlip;
    DocumentNumber byHand;
    DocumentNumber handedOver;
};

class SlipsOnDisk : public SiteOnDisk {};

std::string of(DocumentNumber document)
{
    return std::to_string(document.value());
}

} // namespace

TEST_F(SlipsOnDisk, AreTheSameInBothStores)
{
    support::MemoryStore memory;
    const auto sqlite = open();
    Furnished one(memory);
    Furnished other(*sqlite);
    const auto agree = [&](auto question) {
        EXPECT_EQ(valueOf(one.village.look(question)), valueOf(other.village.look(question)));
    };

    agree([](const auto& state) { return state.slips(); });
    agree([](const auto& state) { return state.slipsOf(householdNo(7)); });
    agree([](const auto& state) { return state.slipsOf(householdNo(2)); });
    agree([](const auto& state) { return state.paperSlips(); });
    for (std::int32_t number = 0; number <= 6; ++number) {
        SCOPED_TRACE(number);
        agree([&](const auto& state) { return state.slip(SlipNumber(number)); });
        agree([&](const auto& state) { return state.paperSlip(PaperSlipNumber(number)); });
    }
    const auto slips = valueOf(other.village.look([](const auto& state) { return state.slips(); }));
    ASSERT_EQ(slips.size(), 3U);
    EXPECT_EQ(slips[0].state, till::SlipState::Open);
    EXPECT_EQ(slips[1].state, till::SlipState::Redeemed) << "taken back, and used all the same";
    EXPECT_EQ(slips[2].state, till::SlipState::Cancelled);
    const auto date = support::date("2026-03-09");
    for (const int household : {1, 7}) {
        const auto visits = [&](Furnished& shop) {
            return valueOf(shop.village.look(
                [&](const auto& state) { return till::visitsOn(state, householdNo(household), date); }));
        };
        EXPECT_EQ(visits(one).size(), visits(other).size());
        EXPECT_EQ(visits(other).size(), household == 1 ? 1U : 0U);
    }
}

TEST_F(SlipsOnDisk, AreVerifiedAndWhoeverTouchedThemIsFound)
{
    DocumentNumber issued;
    DocumentNumber byHand;
    DocumentNumber handedOver;
    {
        const auto store = open();
        const Furnished furnished(*store);
        issued = furnished.issued;
        byHand = furnished.byHand;
        handedOver = furnished.handedOver;
    }
    const auto clean = valueOf(open()->verify());
    EXPECT_TRUE(clean.ok) << clean.what << " " << clean.detail;
    const auto renamed = [&](DocumentNumber document) {
        return "UPDATE personal SET text = '别人' WHERE owner = 3 AND number = " + of(document);
    };
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE slip SET ceiling = 900 WHERE number = 1", "slip 1"},
        {"UPDATE slip SET until = until + 1 WHERE number = 1", "slip 1"},
        {"UPDATE slip SET relation = 1 WHERE number = 1", "slip 1"},
        {"UPDATE slip SET household = 2 WHERE number = 1", "slip 1"},
        {"UPDATE slip SET generation = 9 WHERE number = 1", "slip 1"},
        {"UPDATE slip SET state = 1 WHERE number = 2", "slip 2"},
        {"UPDATE slip SET state = 1 WHERE number = 3", "slip 3"},
        {"UPDATE slip SET changed = 1 WHERE number = 3", "slip 3"},
        {"DELETE FROM slip WHERE number = 2", "slip 2"},
        {"UPDATE paper_slip SET state = 1 WHERE number = 2", "paper_slip 2"},
        {"UPDATE paper_slip SET state = 3 WHERE number = 5", "paper_slip 5"},
        {"UPDATE paper_slip SET changed = 1 WHERE number = 1", "paper_slip 1"},
        {"DELETE FROM paper_slip WHERE number = 4", "paper_slip 4"},
        {"INSERT INTO paper_slip VALUES (6, 1, 1)", "paper_slip 6"},
        {renamed(issued), "personal.document " + of(issued) + "/1"},
        {renamed(byHand), "personal.document " + of(byHand) + "/1"},
        {renamed(handedOver), "personal.document " + of(handedOver) + "/1"},
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& [change, found] : changes) {
        tamper(change);

        const auto report = valueOf(open()->verify());

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.what + " " + report.detail, found) << change;
        m_folder.write("site.db", original);
    }
}

TEST_F(SlipsOnDisk, KeepNamesBesideTheJournalWhereTheyCanBeErased)
{
    const auto store = open();
    const Furnished furnished(*store);
    for (std::int64_t number = 1;; ++number) {
        const auto document =
            valueOf(furnished.village.look([&](const auto& state) { return state.document(DocumentNumber(number)); }));
        if (!document)
            break;
        for (const auto* name : {kOnSlip, kWithoutSlip, kOverseer})
            EXPECT_EQ(document->payloadBytes.find(name), Bytes::npos) << "document " << number;
    }
    EXPECT_EQ(furnished.collectorOf(furnished.bySlip), kOnSlip);
    EXPECT_EQ(furnished.collectorOf(furnished.byHand), kWithoutSlip);

    ASSERT_EQ(sqlite3_exec(store->connection()->database().getHandle(), "DELETE FROM personal WHERE owner = 3", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);

    const auto report = valueOf(store->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
    EXPECT_EQ(furnished.collectorOf(furnished.bySlip), "");
    EXPECT_EQ(furnished.collectorOf(furnished.byHand), "");
}

TEST_F(SlipsOnDisk, AreAsBeforeAfterARefusal)
{
    const auto store = open();
    Furnished furnished(*store);
    auto& village = furnished.village;
    const auto redeem = [&](std::int64_t household, auto change) {
        auto command = Furnished::basket(household);
        change(command);
        return village.run(command, kHelper);
    };
    using Basket = till::Redeem;
    using Attempt = std::function<Result<journal::StoredDocument>()>;
    const std::vector<std::pair<ErrorCode, Attempt>> attempts{
        {ErrorCode::SlipUsed, [&] { return redeem(7, [](Basket& each) { each.slip = SlipNumber(2); }); }},
        {ErrorCode::SlipIsCancelled, [&] { return redeem(7, [](Basket& each) { each.slip = SlipNumber(3); }); }},
        {ErrorCode::SlipOtherHousehold, [&] { return redeem(7, [](Basket& each) { each.slip = SlipNumber(1); }); }},
        {ErrorCode::SlipUnknown, [&] { return redeem(7, [](Basket& each) { each.slip = SlipNumber(4); }); }},
        {ErrorCode::PaperSlipUsed, [&] { return redeem(7, [](Basket& each) { each.paper = PaperSlipNumber(2); }); }},
        {ErrorCode::PaperSlipUsed, [&] { return redeem(7, [](Basket& each) { each.paper = PaperSlipNumber(5); }); }},
        {ErrorCode::PaperSlipUnknown, [&] { return redeem(7, [](Basket& each) { each.paper = PaperSlipNumber(6); }); }},
        {ErrorCode::TopUpOff,
         [&] {
             return redeem(7, [](Basket& each) {
                 each.topsUp = true;
                 each.lines.front().quantity = support::pieces(6);
             });
         }},
        {ErrorCode::TakeBackTooLate,
         [&] {
             return village.run(till::TakeBack{furnished.byHand, village.clock.now()}, kManager);
         }},
        {ErrorCode::AlreadyReversed,
         [&] {
             return village.run(till::TakeBack{furnished.bySlip, village.clock.now()}, kHelper);
         }},
    };
    const auto head = village.head();
    for (const auto& [code, attempt] : attempts) {
        SCOPED_TRACE(nameOf(code));
        EXPECT_EQ(codeOf(attempt()), code);
        EXPECT_EQ(village.head(), head);
    }
    const auto report = valueOf(store->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

} // namespace jiamei::tests
