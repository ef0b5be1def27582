// The sentences about households, their kin and their cards.
#include "qml/viewmodels/error_sentences.hpp"

namespace jiamei::kiosk::sentences {

namespace {

// clang-format off
constexpr Sentences kRows[] = {
    {ErrorCode::HouseholdUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no household with this number in the register."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Check the number, or find the household by name.")},
    {ErrorCode::HouseholdClosed, QT_TRANSLATE_NOOP("ErrorText", "This household is closed in the register."),
        kept::kBooked,
        next::kManager},
    {ErrorCode::HouseholdMerged, QT_TRANSLATE_NOOP("ErrorText", "Household {household} was merged into household {into}.|This household was merged into another."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Use household {into} from now on.|Find the household it was merged into.")},
    {ErrorCode::HouseholdNumberTaken, QT_TRANSLATE_NOOP("ErrorText", "Household number {household} was given before.|This household number was given before."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a number that was never used.")},
    {ErrorCode::HouseholdNumbersUsedUp, QT_TRANSLATE_NOOP("ErrorText", "This shop has no household number left."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Ask the township for another shop of this village.")},
    {ErrorCode::HouseholdIsOpen, QT_TRANSLATE_NOOP("ErrorText", "This household is open already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Check the number, or find the household by name.")},
    {ErrorCode::HouseholdHoldsPoints, QT_TRANSLATE_NOOP("ErrorText", "This household still has {spendable} points.|This household still has points."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Redeem them first, or agree with a second person that they expire.")},
    {ErrorCode::SplitShareInvalid, QT_TRANSLATE_NOOP("ErrorText", "The share is at most {max}.|This share is not possible."),
        kept::kBooked,
        next::kCorrect},
    {ErrorCode::SplitMembersInvalid, QT_TRANSLATE_NOOP("ErrorText", "Of {members} persons at least one must stay and one must leave.|At least one person must stay and one must leave."),
        kept::kBooked,
        next::kCorrect},
    {ErrorCode::HouseholdDuplicate, QT_TRANSLATE_NOOP("ErrorText", "This household number is in use already."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::HouseholdOutsideShop, QT_TRANSLATE_NOOP("ErrorText", "This household number belongs to another shop."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Use the shop where the household is registered.")},
    {ErrorCode::CardNotACard, QT_TRANSLATE_NOOP("ErrorText", "This code is not a points card."),
        kept::kCard,
        QT_TRANSLATE_NOOP("ErrorText", "Scan the code on the points card.")},
    {ErrorCode::CardDamaged, QT_TRANSLATE_NOOP("ErrorText", "The card could not be read completely."),
        kept::kCard,
        next::kCard2},
    {ErrorCode::CardPractice, QT_TRANSLATE_NOOP("ErrorText", "This is a practice card."),
        kept::kCard,
        QT_TRANSLATE_NOOP("ErrorText", "Use the household's real card.")},
    {ErrorCode::CardOtherVillage, QT_TRANSLATE_NOOP("ErrorText", "This card belongs to another village."),
        kept::kCard,
        QT_TRANSLATE_NOOP("ErrorText", "Points can be used in the household's own village.")},
    {ErrorCode::CardOtherShop, QT_TRANSLATE_NOOP("ErrorText", "This card belongs to another shop of this village."),
        kept::kCard,
        QT_TRANSLATE_NOOP("ErrorText", "Points can be used in the other shop.")},
    {ErrorCode::CardForged, QT_TRANSLATE_NOOP("ErrorText", "This card did not pass the check."),
        kept::kCard,
        QT_TRANSLATE_NOOP("ErrorText", "Show the card to the manager.")},
    {ErrorCode::CardReplaced, QT_TRANSLATE_NOOP("ErrorText", "This card was replaced by a newer one."),
        kept::kCard,
        next::kByname},
    {ErrorCode::CardBlocked, QT_TRANSLATE_NOOP("ErrorText", "This card is blocked."),
        kept::kCard,
        next::kByname},
    {ErrorCode::CardAhead, QT_TRANSLATE_NOOP("ErrorText", "This card is newer than the register here."),
        kept::kCard,
        next::kManager},
    {ErrorCode::CardUnknown, QT_TRANSLATE_NOOP("ErrorText", "This card is not in the register."),
        kept::kCard,
        QT_TRANSLATE_NOOP("ErrorText", "Find the household by name and give it a new card.")},
    {ErrorCode::CardNotPractice, QT_TRANSLATE_NOOP("ErrorText", "This is a real card; the practice village takes practice cards only."),
        kept::kCard,
        QT_TRANSLATE_NOOP("ErrorText", "Leave practice, or use a practice card.")},
};
// clang-format on

} // namespace

std::span<const Sentences> households()
{
    return kRows;
}

} // namespace jiamei::kiosk::sentences
