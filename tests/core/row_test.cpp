#include "core/journal/row.hpp"

#include "core/journal/document.hpp"

#include "tests/support/results.hpp"

#include <rapidcheck/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::journal;
using support::codeOf;
using support::valueOf;

const SiteId kSite = valueOf(SiteId::parse("621125100201-01"));

template <class T>
std::optional<T> maybe(T value)
{
    return *rc::gen::arbitrary<bool>() ? std::optional<T>(value) : std::nullopt;
}

Row aRandomRow()
{
    const auto number = [] { return *rc::gen::inRange(0, 1'000'000); };
    Row row;
    row.seq = Seq(number());
    row.epoch = EpochId(*rc::gen::arbitrary<std::uint64_t>());
    row.document = DocumentNumber(number());
    row.day = DayNumber(number());
    row.at = UtcTime(std::chrono::milliseconds(*rc::gen::arbitrary<std::int32_t>()));
    row.actor = OperatorNumber(number());
    row.approver = maybe(OperatorNumber(number()));
    row.ruleVersion = maybe(RuleSetVersion(number()));
    row.payloadHash = blake2b(std::to_string(number()));
    row.origin = maybe(Origin{EpochId(1), Seq(number())});
    if (*rc::gen::arbitrary<bool>()) {
        row.body = Record{RecordType::HouseholdSet, maybe<std::int64_t>(number()), maybe(Seq(number()))};
        return row;
    }
    Entry entry;
    entry.kind = EntryKind::Reversal;
    entry.debit = {AccountKind::Household, number()};
    entry.credit = {AccountKind::Redeemed, 0};
    entry.amount = number() + 1;
    entry.lot = maybe(LotNumber(number()));
    entry.rule = maybe(RuleNumber(number()));
    entry.units = maybe<std::int64_t>(number());
    entry.line = maybe<std::int32_t>(number());
    entry.refersTo = maybe(Seq(number()));
    row.body = entry;
    return row;
}

RC_GTEST_PROP(CanonicalRow, ComesBackFromItsBytes, ())
{
    const auto row = aRandomRow();
    RC_ASSERT(valueOf(parseCanonical(kSite, canonicalBytes(kSite, row))) == row);
}

RC_GTEST_PROP(CanonicalRow, RefusesBytesThatWereCutOrLengthened, ())
{
    const auto bytes = canonicalBytes(kSite, aRandomRow());
    const auto cut = *rc::gen::inRange<std::size_t>(0, bytes.size());
    RC_ASSERT(codeOf(parseCanonical(kSite, std::string_view(bytes).substr(0, cut))) == ErrorCode::ChainBroken);
    RC_ASSERT(codeOf(parseCanonical(kSite, bytes + '\0')) == ErrorCode::ChainBroken);
}

RC_GTEST_PROP(CanonicalRow, HashesDifferentlyForEveryChangedByte, ())
{
    auto bytes = canonicalBytes(kSite, aRandomRow());
    const auto before = chainHash({}, bytes);
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    bytes[at] = static_cast<char>(bytes[at] ^ *rc::gen::inRange(1, 256));
    RC_ASSERT(chainHash({}, bytes) != before);
}

TEST(CanonicalRow, BelongsToOneSite)
{
    Row row;
    row.body = Record{};
    const auto bytes = canonicalBytes(kSite, row);
    EXPECT_EQ(codeOf(parseCanonical(valueOf(SiteId::parse("621125100201-02")), bytes)), ErrorCode::ChainBroken);
}

TEST(Payloads, AreRefusedWhenTheyAreNotWhatProtobufWrites)
{
    EXPECT_EQ(codeOf(parsePayload("\xFF\xFF\xFF")), ErrorCode::ChainBroken);
}

TEST(Seal, RefusesADocumentThatCouldNotBeReadBack)
{
    Document document;
    document.payload.mutable_setting_set()->set_key("caf\xE9");
    document.rows.push_back({Record{RecordType::SettingSet, {}, {}}, {}});

    EXPECT_EQ(codeOf(seal(kSite, Head{}, document, RequestId{}, Moment{})), ErrorCode::TextInvalid);
}

TEST(Proof, SaysSiteEpochNumberAndHashOfARow)
{
    Digest hash{};
    hash.fill(0xAB);

    EXPECT_EQ(proofText(kSite, EpochId(0x1122334455667788), Seq(42), hash),
              "621125100201-01 1122334455667788 42 " + hexText(hash));
}

} // namespace
