// What `sync read` takes from a county file, and what it says of the rest.
#include "core/sync/enrolment.hpp"
#include "tests/cli/shop.hpp"

#include "core/sync/sync.pb.h"

namespace jiamei::cli {
namespace {

using support::valueOf;

constexpr const char* kSite = "621125100201-01";

const KeyPairSigner& county()
{
    static const KeyPairSigner signer(KeyPair::fromSeed(KeySeed{{5}}));
    return signer;
}

Bytes anOffer(std::int64_t number)
{
    points::Rule rule;
    rule.code = "Z1";
    rule.title = "清沟";
    rule.minimum = valueOf(Points::of(4));
    rule.maximum = rule.minimum;
    return sync::toBytes({valueOf(household::DivisionCode::parse("621125")),
                          number,
                          valueOf(BusinessDate::parse("2027-01-01")),
                          {rule}});
}

/// A receipt and an offer of rules in one file.
Bytes countyFile(const ports::HubReceipt& acknowledged, const Bytes& offer)
{
    sync::pb::Header header;
    header.set_unit("621125");
    header.set_number(1);
    header.set_addressee(kSite);
    sync::pb::HubIdentity identity;
    identity.set_unit("621125");
    sync::pb::Receipt receipt;
    receipt.set_site(kSite);
    receipt.set_file_number(acknowledged.fileNumber);
    receipt.mutable_head()->set_epoch(acknowledged.epoch.value());
    receipt.mutable_head()->set_seq(acknowledged.seq.value());
    receipt.mutable_head()->set_digest(Bytes(asBytes(acknowledged.head)));
    sync::MemorySink sink;
    sync::FileWriter writer(sink, county(), sync::Purpose::County);
    EXPECT_TRUE(writer.begin(header));
    EXPECT_TRUE(writer.addSection(sync::SectionType::HubIdentity, identity));
    EXPECT_TRUE(writer.addSection(sync::SectionType::Receipt, receipt));
    EXPECT_TRUE(writer.addSection(sync::SectionType::Rules, std::string_view(offer)));
    EXPECT_TRUE(writer.finish());
    return sink.bytes();
}

// The rules are the county's business with the village; they wait for no receipt.
TEST(SyncRead, TakesTheOffersOfAFileWhoseReceiptItRefuses)
{
    Shop shop;
    shop.open();
    const auto digits = sync::digitsOf(county().publicKey());
    const ports::HubReceipt foreign{EpochId(1), Seq(9000), Digest{}, 1};
    const auto file = shop.folder.write("answer.jmc", countyFile(foreign, anOffer(3))).string();

    const auto first = shop.manage({"sync", "read", file, "--code", digits});

    EXPECT_EQ(first.status, 1);
    EXPECT_EQ(first.code(), "ReceiptNotInChain");
    const auto read = first.json()["files"][0];
    EXPECT_EQ(read["state"], "refused");
    EXPECT_EQ(read["reason"], "ReceiptNotInChain");
    EXPECT_EQ(read["drafts"], 1);
    EXPECT_TRUE(read["acknowledged"].is_null());

    const auto again = shop.manage({"sync", "read", file});
    EXPECT_EQ(again.code(), "ReceiptNotInChain");
    EXPECT_EQ(again.json()["files"][0]["drafts"], 0) << "it is here already";
}

} // namespace
} // namespace jiamei::cli
