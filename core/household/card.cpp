#include "core/household/card.hpp"

#include <algorithm>
#include <charconv>

namespace jiamei::household {

namespace {

constexpr std::string_view kTextPrefix = "7101";
constexpr std::string_view kCardPrefix{"JMC1\0", 5};
constexpr std::string_view kSlipPrefix{"JMK1\0", 5};
constexpr std::size_t kFaceBytes = 13;
constexpr std::size_t kGroupBytes = 7;
constexpr std::size_t kGroupDigits = 17;
constexpr std::size_t kCardBytes = kFaceBytes + Signature::kSize;
constexpr std::uint64_t kGroupEnd = std::uint64_t{1} << 56U;
constexpr std::uint64_t kSuiteEd25519 = 0;

static_assert(kCardBytes % kGroupBytes == 0);
static_assert(kTextPrefix.size() + kCardBytes / kGroupBytes * kGroupDigits == kCardDigits);

void putBigEndian(Bytes& bytes, std::uint64_t value, unsigned size)
{
    for (unsigned left = size; left > 0; --left)
        bytes.push_back(static_cast<char>(value >> (8U * (left - 1)) & 255U));
}

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes)
        value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

Bytes faceBytes(const CardFace& face)
{
    Bytes bytes;
    const auto realm = static_cast<unsigned>(face.realm);
    const auto type = static_cast<unsigned>(face.type);
    putBigEndian(bytes, realm << 4U | type << 2U | kSuiteEd25519, 1);
    putBigEndian(bytes, face.key.value(), 2);
    putBigEndian(bytes, static_cast<std::uint64_t>(face.village.value()), 5);
    putBigEndian(bytes, face.household.value(), 2);
    putBigEndian(bytes, face.generation.value(), 1);
    putBigEndian(bytes, static_cast<std::uint64_t>(face.issueDay.daysSince2020()), 2);
    return bytes;
}

Bytes signedBytes(const CardFace& face)
{
    return Bytes(face.type == CardType::Slip ? kSlipPrefix : kCardPrefix) + faceBytes(face);
}

tl::unexpected<Error> damaged()
{
    return refuse(ErrorCode::CardDamaged);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

Result<Bytes> cardBytes(std::string_view digits)
{
    if (!digits.starts_with(kTextPrefix) || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return refuse(ErrorCode::CardNotACard);
    if (digits.size() != kCardDigits)
        return damaged();
    Bytes bytes;
    for (std::size_t at = kTextPrefix.size(); at < kCardDigits; at += kGroupDigits) {
        std::uint64_t group = 0;
        std::from_chars(digits.data() + at, digits.data() + at + kGroupDigits, group);
        if (group >= kGroupEnd)
            return damaged();
        putBigEndian(bytes, group, kGroupBytes);
    }
    return bytes;
}

Result<CardFace> faceOf(std::string_view bytes)
{
    const auto first = bigEndian(bytes.substr(0, 1));
    const auto realm = first >> 4U;
    const auto type = first >> 2U & 3U;
    const bool isKnownRealm =
        realm == static_cast<unsigned>(CardRealm::Real) || realm == static_cast<unsigned>(CardRealm::Practice);
    const auto village = VillageCode::of(static_cast<std::int64_t>(bigEndian(bytes.substr(3, 5))));
    const auto household = HouseholdNumber::of(static_cast<std::int64_t>(bigEndian(bytes.substr(8, 2))));
    const auto generation = bigEndian(bytes.substr(10, 1));
    const auto issueDay = BusinessDate::ofDaysSince2020(static_cast<std::int64_t>(bigEndian(bytes.substr(11, 2))));
    if (!isKnownRealm || type > static_cast<unsigned>(CardType::Slip) || (first & 3U) != kSuiteEd25519 || !village ||
        !household || generation == 0 || !issueDay)
        return damaged();
    return CardFace{.realm = static_cast<CardRealm>(realm),
                    .type = static_cast<CardType>(type),
                    .key = KeyId(static_cast<std::uint16_t>(bigEndian(bytes.substr(1, 2)))),
                    .village = *village,
                    .household = *household,
                    .generation = CardGeneration(static_cast<std::uint8_t>(generation)),
                    .issueDay = *issueDay};
}

std::string_view nameOf(CardType type)
{
    return type == CardType::Badge ? "badge" : type == CardType::Slip ? "slip" : "household";
}

Done matches(const CardFace& face, const CardRecord& current)
{
    const auto context = [&] {
        return Context{{"household", face.household.text()},
                       {"generation", std::int64_t{face.generation.value()}},
                       {"current", std::int64_t{current.generation.value()}},
                       {"issued", current.issueDay.text()}};
    };
    // One generation issued on two days exists after a restore; the later one then belongs to the lost tail.
    const auto shown = std::pair(face.generation, face.issueDay);
    const auto held = std::pair(current.generation, current.issueDay);
    if (shown < held)
        return refuse(ErrorCode::CardReplaced, context());
    if (held < shown)
        return refuse(ErrorCode::CardAhead, context());
    if (current.blocked)
        return refuse(ErrorCode::CardBlocked, {{"household", face.household.text()}});
    return {};
}

} // namespace

KeyId keyIdOf(const PublicKey& key)
{
    const auto digest = blake2b(asBytes(key));
    return KeyId(static_cast<std::uint16_t>(bigEndian(asBytes(digest).substr(0, 2))));
}

KeySeed drawCardSeed(std::span<const PublicKey> known, Random& random)
{
    for (;;) {
        KeySeed seed;
        random.fill(seed.bytes);
        const auto id = keyIdOf(KeyPair::fromSeed(seed).publicKey());
        if (std::none_of(known.begin(), known.end(), [&](const PublicKey& key) { return keyIdOf(key) == id; }))
            return seed;
    }
}

std::string signCard(CardFace face, const Signer& signer)
{
    face.key = keyIdOf(signer.publicKey());
    const auto signature = signer.sign(signedBytes(face));
    const auto bytes = faceBytes(face) + Bytes(asBytes(signature));
    std::string text(kTextPrefix);
    for (std::size_t at = 0; at < kCardBytes; at += kGroupBytes) {
        const auto group = std::to_string(bigEndian(std::string_view(bytes).substr(at, kGroupBytes)));
        text.append(kGroupDigits - group.size(), '0').append(group);
    }
    return text;
}

Result<CardClaim> readCard(std::string_view text, CardRealm site)
{
    JIAMEI_TRY(const auto bytes, cardBytes(trimmed(text)));
    JIAMEI_TRY(const auto face, faceOf(bytes));
    if (face.realm != site)
        return refuse(site == CardRealm::Real ? ErrorCode::CardPractice : ErrorCode::CardNotPractice);
    return CardClaim{face, *asSignature(std::string_view(bytes).substr(kFaceBytes))};
}

bool verifyCard(const CardClaim& claim, std::span<const PublicKey> keys)
{
    const auto message = signedBytes(claim.face);
    return std::any_of(keys.begin(), keys.end(), [&](const PublicKey& key) {
        return keyIdOf(key) == claim.face.key && verify(key, message, claim.signature);
    });
}

Done checkIssuer(const CardClaim& claim, const SiteId& site, std::span<const PublicKey> keys)
{
    const auto& face = claim.face;
    if (face.village != site.village())
        return refuse(ErrorCode::CardOtherVillage, {{"village", face.village.text()}});
    if (!site.gives(face.household)) {
        return refuse(ErrorCode::CardOtherShop,
                      {{"household", face.household.text()}, {"shop", SiteId::shopGiving(face.household)}});
    }
    return verifyCard(claim, keys) ? Done() : refuse(ErrorCode::CardForged);
}

Done checkHouseholdCard(const CardClaim& claim, const SiteId& site, std::span<const PublicKey> keys)
{
    if (claim.face.type != CardType::Household)
        return refuse(ErrorCode::CardNotACard, {{"type", std::string(nameOf(claim.face.type))}});
    return checkIssuer(claim, site, keys);
}

Done checkCard(const CardClaim& claim, const CardRegister& known)
{
    const auto& face = claim.face;
    JIAMEI_CHECK(checkHouseholdCard(claim, known.site, known.keys));
    if (!known.card)
        return refuse(ErrorCode::CardUnknown, {{"household", face.household.text()}});
    return matches(face, *known.card);
}

} // namespace jiamei::household
