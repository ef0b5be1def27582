// A household, its register entry and the personal fields that stand beside it.
#pragma once

#include "core/base/bytes.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jiamei::household {

enum class HouseholdState : std::uint8_t { Open = 1, MovedAway = 2, Closed = 3 };

/// Fields of the personal table. The numbers are stored and hashed.
enum class PersonalField : std::uint8_t {
    Name = 1, ///< head of household, an operator's or a witness's name
    Phone = 2,
    Kind = 3,    ///< 户类型; never on a screen, slip or notice that a villager meets
    Liaison = 4, ///< 联户执委
    PinHash = 5, ///< an operator's or a household's: argon2id string; in no sync file
    Door = 6,    ///< 门牌
};

/// A personal field with the random bytes that hide it in its commitment. Erasing both leaves the chain whole.
struct PersonalValue {
    PersonalField field = PersonalField::Name;
    std::array<std::uint8_t, 16> salt{};
    std::string text;
    friend bool operator==(const PersonalValue&, const PersonalValue&) = default;
};

/// BLAKE2b-256(salt, text).
[[nodiscard]] Digest commitmentOf(const PersonalValue& value);

struct Commitment {
    PersonalField field = PersonalField::Name;
    Digest digest{};
    friend bool operator==(const Commitment&, const Commitment&) = default;
};

/// 联户执委 with a number of their own here: an operator or a household; one without is a name in the personal table.
struct Liaison {
    std::optional<OperatorNumber> person;
    std::optional<HouseholdNumber> household;
    friend bool operator==(const Liaison&, const Liaison&) = default;
};

struct Household {
    HouseholdNumber number;
    std::string group; ///< 组别
    std::uint32_t members = 0;
    std::uint32_t residents = 0;
    std::uint32_t women = 0;
    HouseholdState state = HouseholdState::Open;
    std::optional<HouseholdNumber> mergedInto; ///< its points, honour, debts and caps are this number's since
    std::vector<Commitment> commitments;
    std::string grid; ///< 网格
    Liaison liaison;
    friend bool operator==(const Household&, const Household&) = default;
};

/// Whether a PIN is promised; an entry without one keeps no hash either.
[[nodiscard]] bool hasPin(const Household& household);
/// Of a household that leaves.
void forgetPin(Household& household);

/// A household with the personal fields that are still kept; what screens and searches show.
struct HouseholdDetails {
    Household household;
    std::string name;
    std::string phone;
    std::string kind;
    std::string liaison;
    std::string door; ///< 门牌

    /// Shows one kept field.
    void show(const PersonalValue& value);
    friend bool operator==(const HouseholdDetails&, const HouseholdDetails&) = default;
};

inline void HouseholdDetails::show(const PersonalValue& value)
{
    switch (value.field) {
    case PersonalField::Name:
        name = value.text;
        break;
    case PersonalField::Phone:
        phone = value.text;
        break;
    case PersonalField::Kind:
        kind = value.text;
        break;
    case PersonalField::Liaison:
        liaison = value.text;
        break;
    case PersonalField::Door:
        door = value.text;
        break;
    case PersonalField::PinHash:
        break;
    }
}

/// Two households that declared each other kin, the lower number first; nobody of one decides about the other.
struct KinTie {
    HouseholdNumber first;
    HouseholdNumber second;
    friend constexpr auto operator<=>(const KinTie&, const KinTie&) = default;
};

[[nodiscard]] constexpr KinTie kinTie(HouseholdNumber one, HouseholdNumber other)
{
    return one < other ? KinTie{one, other} : KinTie{other, one};
}

/// Redemption is frozen up to and with this business date.
struct Freeze {
    HouseholdNumber household;
    BusinessDate until;
    DocumentNumber document; ///< that says why
    friend bool operator==(const Freeze&, const Freeze&) = default;
};

/// The newest card of a household. A lower generation is dead.
struct CardRecord {
    HouseholdNumber household;
    CardGeneration generation;
    BusinessDate issueDay;
    bool blocked = false;
    friend bool operator==(const CardRecord&, const CardRecord&) = default;
};

} // namespace jiamei::household
