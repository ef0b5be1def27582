// What verification says of a journal whose chain is right but which no decision wrote: a slip is good once.
#include "core/journal/verify.hpp"
#include "core/till/collection.hpp"
#include "core/till/paper_kit.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;

const operators::Authority kManager{Village::kManager, std::nullopt, {}};

/// The journal of a store, to which anything can be chained; without derived tables, which are compared last.
class RewrittenJournal final : public ports::VerifySource {
public:
    explicit RewrittenJournal(const journal::SiteModel& state) : m_head(valueOf(state.head()))
    {
        m_site = valueOf(state.site()).site;
        m_rows = valueOf(state.rows(Seq(1), m_head.seq));
        for (std::int64_t number = 1; number <= m_head.lastDocument.value(); ++number)
            m_documents.push_back(valueOf(state.document(DocumentNumber(number))).value());
    }

    /// The seq of its first row.
    Seq append(const journal::Document& document, const RequestId& request, const Moment& moment)
    {
        const auto sealed = valueOf(journal::seal(m_site, m_head, document, request, moment));
        m_documents.push_back(sealed.document);
        m_rows.insert(m_rows.end(), sealed.rows.begin(), sealed.rows.end());
        m_head = sealed.head;
        return sealed.document.firstSeq;
    }

    [[nodiscard]] Result<SiteId> site() override { return m_site; }
    [[nodiscard]] Result<std::optional<journal::StoredDocument>> nextDocument() override
    {
        return m_document < m_documents.size() ? std::optional(m_documents[m_document++]) : std::nullopt;
    }
    [[nodiscard]] Result<std::optional<journal::Row>> nextRow() override
    {
        return m_row < m_rows.size() ? std::optional(m_rows[m_row++]) : std::nullopt;
    }
    [[nodiscard]] Result<std::optional<journal::Row>> row(Seq seq) override
    {
        return std::optional(m_rows.at(static_cast<std::size_t>(seq.value() - 1)));
    }
    [[nodiscard]] Result<ports::DerivedTables> tables() override { return ports::DerivedTables(); }

private:
    SiteId m_site;
    journal::Head m_head;
    std::vector<journal::StoredDocument> m_documents;
    std::vector<journal::Row> m_rows;
    std::size_t m_document = 0;
    std::size_t m_row = 0;
};

/// Of collection slips 1 was used, 2 was cancelled and 3 is open; of the numbers on paper 1 was entered, 2 is spoiled
/// and 3 is free. Household 7 has points and goods 1 is on the shelf for more.
class UsedSlips : public testing::Test {
protected:
    UsedSlips()
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 10));
        valueOf(village.award(7, "K9"));
        for (int slip = 1; slip <= 3; ++slip)
            issued = issue();
        auto command = basket();
        command.slip = SlipNumber(1);
        redeemed = valueOf(village.run(command, kManager)).number;
        cancelled = valueOf(village.run(till::CancelSlip{SlipNumber(2), "不用了"}, kManager)).number;
        printed = valueOf(village.run(till::PrintPaperSlips{3}, kManager)).number;
        command = basket();
        command.paper = PaperSlipNumber(1);
        entered = valueOf(village.run(command, kManager)).number;
        settled =
            valueOf(
                village.run(
                    till::SettlePaperSlip{PaperSlipNumber(2), till::PaperSlipState::Spoiled, std::nullopt, {}, "写错"},
                    kManager))
                .number;
    }

    static till::Redeem basket()
    {
        till::Redeem command;
        command.household = householdNo(7);
        command.lines = {{GoodsNumber(1), pieces(1)}};
        return command;
    }
    DocumentNumber issue()
    {
        till::IssueSlip command;
        command.household = householdNo(7);
        command.collector = village.salted(household::PersonalField::Name, "解玉兰");
        command.relation = till::Relation::Neighbour;
        command.ceiling = pointsOf(30);
        command.until = date("2026-03-10");
        return valueOf(village.run(command, kManager)).number;
    }

    /// A good redemption without a slip, before somebody writes one into it.
    [[nodiscard]] journal::Document redemption() const
    {
        return valueOf(village.look([](const auto& state) { return till::decide(state, kManager, basket()); }));
    }
    /// The document as it was decided.
    [[nodiscard]] journal::Document copyOf(DocumentNumber number) const
    {
        const auto stored = valueOf(store.state().document(number)).value();
        journal::Document copy;
        copy.payload = stored.payload;
        copy.authority = {stored.actor, stored.approver, {}};
        copy.day = stored.day;
        for (const auto& row : valueOf(store.state().rowsOf(number)))
            copy.rows.push_back({row.body, row.ruleVersion});
        return copy;
    }

    struct Found {
        journal::VerifyReport report;
        Seq written; ///< first row of what was added
    };
    Found verifiedWith(const journal::Document& document)
    {
        RewrittenJournal past(store.state());
        const auto written = past.append(document, village.nextRequest(), momentOf(village.clock));
        return {valueOf(journal::verify(past)), written};
    }

    MemoryStore store;
    Village village{store};
    DocumentNumber issued;
    DocumentNumber redeemed;
    DocumentNumber cancelled;
    DocumentNumber printed;
    DocumentNumber entered;
    DocumentNumber settled;
};

} // namespace

TEST_F(UsedSlips, AreNoFaultWhileEachIsUsedOnce)
{
    auto bySlip = redemption();
    bySlip.payload.mutable_redemption()->set_slip(3);
    auto byHand = redemption();
    byHand.payload.mutable_redemption()->set_paper(3);

    for (const auto& document : {bySlip, byHand, redemption()})
        EXPECT_EQ(verifiedWith(document).report.firstBad, std::nullopt);
}

TEST_F(UsedSlips, AreFoundInARedemptionThatNamesOneAgain)
{
    for (const int slip : {1, 2}) {
        SCOPED_TRACE(slip);
        auto document = redemption();
        document.payload.mutable_redemption()->set_slip(slip);

        const auto found = verifiedWith(document);

        EXPECT_FALSE(found.report.ok);
        EXPECT_EQ(found.report.firstBad, found.written);
        EXPECT_EQ(found.report.what, "effect");
    }
}

TEST_F(UsedSlips, AreFoundInARedemptionThatNamesANumberOnPaperAgain)
{
    for (const int paper : {1, 2}) {
        SCOPED_TRACE(paper);
        auto document = redemption();
        document.payload.mutable_redemption()->set_paper(paper);

        const auto found = verifiedWith(document);

        EXPECT_FALSE(found.report.ok);
        EXPECT_EQ(found.report.firstBad, found.written);
        EXPECT_EQ(found.report.what, "effect");
    }
}

TEST_F(UsedSlips, AreFoundInEveryDocumentThatIsWrittenASecondTime)
{
    for (const auto number : {issued, redeemed, cancelled, printed, entered, settled}) {
        SCOPED_TRACE(number.value());

        const auto found = verifiedWith(copyOf(number));

        EXPECT_EQ(found.report.firstBad, found.written);
        EXPECT_EQ(found.report.what, "effect");
    }
}
