// The card: a signed identity of a household as 191 digits. It holds no balance, name or phone.
// Layout and order of checks: packaging/doc/card-format.md; one vector in tests/data/card_vector.json.
#pragma once

#include "core/base/ed25519.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"
#include "core/household/household.hpp"
#include "core/ports/signer.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::household {

/// How many digits every card has: `7101` and eleven groups of 17.
inline constexpr std::size_t kCardDigits = 191;

/// The version half of the first byte. Practice and real cards never pass for each other.
enum class CardRealm : std::uint8_t { Real = 1, Practice = 15 };

enum class CardType : std::uint8_t { Household = 0, Badge = 1, Slip = 2 };

/// First two bytes of BLAKE2b-256 of a card public key. Two keys may share one: a reader tries all of them.
using KeyId = Id<struct KeyIdTag, std::uint16_t>;
[[nodiscard]] KeyId keyIdOf(const PublicKey& key);

/// A new card key whose id is none of the known ones', so that a reader finds the key of a card at once.
[[nodiscard]] KeySeed drawCardSeed(std::span<const PublicKey> known, Random& random);

/// What is printed on the card, before its signature.
struct CardFace {
    CardRealm realm = CardRealm::Real;
    CardType type = CardType::Household;
    KeyId key{};
    VillageCode village{};
    HouseholdNumber household{};
    CardGeneration generation{1};
    BusinessDate issueDay{};

    friend bool operator==(const CardFace&, const CardFace&) = default;
};

/// A card as read. Nothing in it may be believed before checkCard() has agreed.
struct CardClaim {
    CardFace face;
    Signature signature;

    friend bool operator==(const CardClaim&, const CardClaim&) = default;
};

/// The card's digits. The key id is the signer's, whatever `face` says.
[[nodiscard]] std::string signCard(CardFace face, const Signer& signer);

/// The form alone, then the realm of the site that reads. White space around the digits is ignored.
/// Errors: CardNotACard, CardDamaged, CardPractice (at a real site), CardNotPractice (at a practice site).
[[nodiscard]] Result<CardClaim> readCard(std::string_view text, CardRealm site);

/// Whether one of the keys signed the claim; keys whose id is another one are passed over.
[[nodiscard]] bool verifyCard(const CardClaim& claim, std::span<const PublicKey> keys);

/// Village, shop and signature of a card or slip.
/// Errors: CardOtherVillage {village}, CardOtherShop {household, shop}, CardForged.
[[nodiscard]] Done checkIssuer(const CardClaim& claim, const SiteId& site, std::span<const PublicKey> keys);

/// What a household card shows by itself, whatever the register says: its kind, then as checkIssuer.
/// Errors: CardNotACard {type} for a badge or slip, checkIssuer's.
[[nodiscard]] Done checkHouseholdCard(const CardClaim& claim, const SiteId& site, std::span<const PublicKey> keys);

/// What a site knows when a card is presented; the caller looks it up for the claimed household.
struct CardRegister {
    SiteId site;
    std::span<const PublicKey> keys; ///< every card key ever certified for the site's village
    std::optional<CardRecord> card;  ///< absent when the site holds no card of that household
};

/// A household card against the register: as checkHouseholdCard, then generation and issue day.
/// Errors: checkHouseholdCard's, CardUnknown {household}, CardReplaced {household, generation, current, issued},
/// CardAhead {household, generation, current}, CardBlocked {household}.
[[nodiscard]] Done checkCard(const CardClaim& claim, const CardRegister& known);

} // namespace jiamei::household
