#include "core/household/card.hpp"

#include "tests/support/results.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <fstream>

namespace {

using namespace jiamei;
using namespace jiamei::household;
using support::codeOf;
using support::valueOf;

const SiteId kSite = valueOf(SiteId::parse("621125100201-01"));

KeyPairSigner signerOf(std::uint8_t seed)
{
    return KeyPairSigner(KeyPair::fromSeed(KeySeed{{seed}}));
}

CardFace aFace()
{
    return {.key = keyIdOf(signerOf(1).publicKey()),
            .village = kSite.village(),
            .household = valueOf(HouseholdNumber::of(42)),
            .generation = CardGeneration(3),
            .issueDay = valueOf(BusinessDate::parse("2026-03-09"))};
}

// A site that knows the key of signer 1 and holds generation 3 of 2026-03-09 for the household.
struct Site {
    std::vector<PublicKey> keys{signerOf(9).publicKey(), signerOf(1).publicKey()};
    CardRegister known{kSite, keys, CardRecord{aFace().household, aFace().generation, aFace().issueDay}};

    Result<CardClaim> accept(std::string_view text)
    {
        JIAMEI_TRY(const auto claim, readCard(text, CardRealm::Real));
        JIAMEI_CHECK(checkCard(claim, known));
        return claim;
    }
    std::optional<ErrorCode> refusalOf(const CardFace& face) { return codeOf(accept(signCard(face, signerOf(1)))); }
};

TEST(Card, AgreesWithThePublishedVector)
{
    std::ifstream file(JIAMEI_TEST_DATA "/card_vector.json");
    const auto vector = nlohmann::json::parse(file);
    KeySeed seed;
    const auto seedBytes = parseHex(vector["seed"].get<std::string>()).value();
    std::copy(seedBytes.begin(), seedBytes.end(), seed.bytes.begin());
    const KeyPairSigner signer(KeyPair::fromSeed(seed));
    const CardFace face{.key = keyIdOf(signer.publicKey()),
                        .village = valueOf(VillageCode::parse(vector["village"].get<std::string>())),
                        .household = valueOf(HouseholdNumber::parse(vector["household"].get<std::string>())),
                        .generation = CardGeneration(vector["generation"].get<std::uint8_t>()),
                        .issueDay = valueOf(BusinessDate::parse(vector["issue_day"].get<std::string>()))};

    const auto text = signCard(face, signer);

    EXPECT_EQ(text, vector["text"].get<std::string>());
    EXPECT_EQ(hexText(asBytes(signer.publicKey())), vector["public_key"].get<std::string>());
    EXPECT_EQ(valueOf(readCard(text, CardRealm::Real)).face, face);
}

TEST(Card, IsAcceptedByItsOwnShop)
{
    Site site;

    const auto claim = site.accept(signCard(aFace(), signerOf(1)) + "\r\n");

    ASSERT_TRUE(claim);
    EXPECT_EQ(claim->face, aFace());
}

TEST(Card, OfAnotherTextIsNotACard)
{
    for (const auto* text : {"", "   ", "6901234567892", "7102", "hello", "7101 12", "https://example.org/7101"})
        EXPECT_EQ(codeOf(readCard(text, CardRealm::Real)), ErrorCode::CardNotACard) << text;
}

TEST(Card, CutShortOrTooLongIsDamaged)
{
    const auto text = signCard(aFace(), signerOf(1));

    EXPECT_EQ(codeOf(readCard(text.substr(0, 190), CardRealm::Real)), ErrorCode::CardDamaged);
    EXPECT_EQ(codeOf(readCard(text + "0", CardRealm::Real)), ErrorCode::CardDamaged);
    EXPECT_EQ(codeOf(readCard("7101", CardRealm::Real)), ErrorCode::CardDamaged);
}

// A group holds seven bytes: 2^56 and more has no meaning.
TEST(Card, WithAGroupBeyondSevenBytesIsDamaged)
{
    auto text = signCard(aFace(), signerOf(1));
    text.replace(4 + 17 * 5, 17, "72057594037927936");

    EXPECT_EQ(codeOf(readCard(text, CardRealm::Real)), ErrorCode::CardDamaged);
}

TEST(Card, OfAnUnknownVersionTypeOrSuiteIsDamaged)
{
    for (const unsigned first : {0x00U, 0x20U, 0x1CU, 0x11U, 0xE0U}) {
        auto text = signCard(aFace(), signerOf(1));
        const auto group = std::stoull(text.substr(4, 17)) & ((1ULL << 48U) - 1);
        auto changed = std::to_string(static_cast<unsigned long long>(first) << 48U | group);
        text.replace(4, 17, std::string(17 - changed.size(), '0') + changed);
        EXPECT_EQ(codeOf(readCard(text, CardRealm::Real)), ErrorCode::CardDamaged) << first;
    }
}

TEST(Card, OfThePracticeVillageIsRefusedByARealShopAndTheOtherWayRound)
{
    auto face = aFace();
    const auto real = signCard(face, signerOf(1));
    face.realm = CardRealm::Practice;
    const auto practice = signCard(face, signerOf(1));

    EXPECT_EQ(codeOf(readCard(practice, CardRealm::Real)), ErrorCode::CardPractice);
    EXPECT_EQ(codeOf(readCard(real, CardRealm::Practice)), ErrorCode::CardNotPractice);
    EXPECT_EQ(valueOf(readCard(practice, CardRealm::Practice)).face.realm, CardRealm::Practice);
}

TEST(Card, OfAnotherVillageIsRefusedBeforeItsSignatureIsLookedAt)
{
    auto face = aFace();
    face.village = valueOf(VillageCode::parse("621125100202"));

    EXPECT_EQ(codeOf(Site().accept(signCard(face, signerOf(7)))), ErrorCode::CardOtherVillage);
}

TEST(Card, OfAnotherShopInTheVillageNamesThatShop)
{
    auto face = aFace();
    face.household = valueOf(HouseholdNumber::of(10'001));

    const auto refused = Site().accept(signCard(face, signerOf(1)));

    ASSERT_EQ(codeOf(refused), ErrorCode::CardOtherShop);
    EXPECT_EQ(refused.error().context.text("shop"), "2");
}

TEST(Card, SignedByAnUnknownKeyIsForged)
{
    EXPECT_EQ(codeOf(Site().accept(signCard(aFace(), signerOf(7)))), ErrorCode::CardForged);
}

TEST(Card, OfAnOlderGenerationIsReplaced)
{
    auto face = aFace();
    face.generation = CardGeneration(2);

    EXPECT_EQ(Site().refusalOf(face), ErrorCode::CardReplaced);
}

// After a restore the same generation may have been issued twice: the issue day decides.
TEST(Card, OfTheSameGenerationMustCarryTheIssueDayOfTheRegister)
{
    auto face = aFace();
    face.issueDay = valueOf(BusinessDate::parse("2026-03-08"));
    EXPECT_EQ(Site().refusalOf(face), ErrorCode::CardReplaced);

    face.issueDay = valueOf(BusinessDate::parse("2026-03-10"));
    EXPECT_EQ(Site().refusalOf(face), ErrorCode::CardAhead);
}

TEST(Card, OfAGenerationAboveTheRegisterIsAhead)
{
    auto face = aFace();
    face.generation = CardGeneration(4);

    EXPECT_EQ(Site().refusalOf(face), ErrorCode::CardAhead);
}

TEST(Card, ThatWasBlockedIsRefused)
{
    Site site;
    site.known.card->blocked = true;

    EXPECT_EQ(site.refusalOf(aFace()), ErrorCode::CardBlocked);
}

TEST(Card, OfAHouseholdWithoutACardIsUnknown)
{
    Site site;
    site.known.card.reset();

    EXPECT_EQ(site.refusalOf(aFace()), ErrorCode::CardUnknown);
}

TEST(Card, ThatIsABadgeOrASlipOpensNoHousehold)
{
    for (const auto type : {CardType::Badge, CardType::Slip}) {
        auto face = aFace();
        face.type = type;
        EXPECT_EQ(Site().refusalOf(face), ErrorCode::CardNotACard);
    }
}

RC_GTEST_PROP(CardProperty, EveryFaceIsReadBackAsItWasSigned, ())
{
    const auto signer = signerOf(*rc::gen::arbitrary<std::uint8_t>());
    const CardFace face{
        .realm = *rc::gen::element(CardRealm::Real, CardRealm::Practice),
        .type = *rc::gen::element(CardType::Household, CardType::Badge, CardType::Slip),
        .key = keyIdOf(signer.publicKey()),
        .village = valueOf(VillageCode::of(*rc::gen::inRange<std::int64_t>(100'000'000'000, 1'000'000'000'000))),
        .household = valueOf(HouseholdNumber::of(*rc::gen::inRange(1, 65'536))),
        .generation = CardGeneration(static_cast<std::uint8_t>(*rc::gen::inRange(1, 256))),
        .issueDay = valueOf(BusinessDate::ofDaysSince2020(*rc::gen::inRange(0, 29'000)))};

    const auto text = signCard(face, signer);

    RC_ASSERT(text.size() == kCardDigits);
    const auto claim = valueOf(readCard(text, face.realm));
    RC_ASSERT(claim.face == face);
    RC_ASSERT(verifyCard(claim, std::vector{signer.publicKey()}));
}

TEST(Card, WithAnySingleDigitChangedIsRefused)
{
    Site site;
    const auto text = signCard(aFace(), signerOf(1));
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            auto changed = text;
            changed[at] = digit;
            EXPECT_EQ(site.accept(changed).has_value(), changed == text) << at << " " << digit;
        }
    }
}

TEST(Card, WithTwoDigitsSwappedIsRefused)
{
    Site site;
    const auto text = signCard(aFace(), signerOf(1));
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        auto changed = text;
        std::swap(changed[at], changed[at + 1]);
        EXPECT_EQ(site.accept(changed).has_value(), changed == text) << at;
    }
}

/// Gives the first seeds again before it gives a new one.
class StubbornRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, m_calls++ < 3 ? 1 : 2); }
    [[nodiscard]] int calls() const { return m_calls; }

private:
    int m_calls = 0;
};

TEST(CardKeys, AreDrawnAgainUntilTheirIdIsNew)
{
    KeySeed first;
    first.bytes.fill(1);
    const std::vector known{KeyPair::fromSeed(first).publicKey()};
    StubbornRandom random;

    const auto drawn = drawCardSeed(known, random);

    EXPECT_EQ(random.calls(), 4);
    EXPECT_EQ(drawn.bytes.front(), 2);
}

} // namespace
