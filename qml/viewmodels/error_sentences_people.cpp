// The sentences about those who serve: operators, PINs, second persons.
#include "qml/viewmodels/error_sentences.hpp"

namespace jiamei::kiosk::sentences {

namespace {

// clang-format off
constexpr Sentences kRows[] = {
    {ErrorCode::OperatorUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no operator with this name."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a name from the list.")},
    {ErrorCode::OperatorExists, QT_TRANSLATE_NOOP("ErrorText", "An operator with this name exists already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name.")},
    {ErrorCode::OperatorBlocked, QT_TRANSLATE_NOOP("ErrorText", "This operator is blocked."),
        kept::kSaved,
        next::kManager},
    {ErrorCode::RoleNotAllowed, QT_TRANSLATE_NOOP("ErrorText", "This operator may not do this."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Let somebody who may do it sign in.")},
    {ErrorCode::OwnHousehold, QT_TRANSLATE_NOOP("ErrorText", "Nobody decides about their own household."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Let another operator do it.")},
    {ErrorCode::SecondPersonNeeded, QT_TRANSLATE_NOOP("ErrorText", "This needs a second person: {sum} points today, one alone may give {limit}.|This needs a second person."),
        kept::kBooked,
        next::kWho},
    {ErrorCode::SecondPersonSame, QT_TRANSLATE_NOOP("ErrorText", "The second person must be somebody else."),
        kept::kBooked,
        next::kSecond},
    {ErrorCode::SecondPersonHousehold, QT_TRANSLATE_NOOP("ErrorText", "The second person belongs to this household."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Call somebody of another household.")},
    {ErrorCode::PinWrong, QT_TRANSLATE_NOOP("ErrorText", "The PIN is wrong. {left} tries are left.|The PIN is wrong."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Type it again slowly.")},
    {ErrorCode::PinDelayed, QT_TRANSLATE_NOOP("ErrorText", "Too many wrong PINs. The next try is possible in {seconds} seconds.|Too many wrong PINs. The next try is possible later."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Please wait. Trying earlier does not help and is not counted.")},
    {ErrorCode::PinLocked, QT_TRANSLATE_NOOP("ErrorText", "This operator is locked after ten wrong PINs."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "The manager or the recovery key of the village committee unlocks it.")},
    {ErrorCode::PinWeak, QT_TRANSLATE_NOOP("ErrorText", "This PIN is too easy to guess."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose six digits or more, no sequence like 123456.")},
    {ErrorCode::HouseholdPinInvalid, QT_TRANSLATE_NOOP("ErrorText", "These four digits are too easy to guess."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose four others, not 1234 and not four of a kind.")},
    {ErrorCode::HouseholdPinNeeded, QT_TRANSLATE_NOOP("ErrorText", "Household {household} has a PIN.|This household has a PIN."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Let the household type it. If it was forgotten, a manager takes it away.")},
    {ErrorCode::HouseholdPinWrong, QT_TRANSLATE_NOOP("ErrorText", "This is not the PIN of the household. {left} tries are left.|This is not the PIN of the household."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Let the household think and try again. When no try is left, a manager takes the PIN away.")},
    {ErrorCode::HouseholdPinWait, QT_TRANSLATE_NOOP("ErrorText", "The PIN was wrong several times. The next try is possible in {seconds} seconds.|The PIN was wrong several times. The next try is possible later."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Please wait. Trying earlier does not help and is not counted.")},
    {ErrorCode::RecoveryKeyWrong, QT_TRANSLATE_NOOP("ErrorText", "This is not the recovery key of this shop."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Check the groups of digits on the sheet.")},
    {ErrorCode::PinMissing, QT_TRANSLATE_NOOP("ErrorText", "No PIN was given."),
        kept::kSaved,
        next::kAgain},
    {ErrorCode::KinHousehold, QT_TRANSLATE_NOOP("ErrorText", "You are declared kin of this household."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Somebody without a tie to it has to do this.")},
};
// clang-format on

} // namespace

std::span<const Sentences> people()
{
    return kRows;
}

} // namespace jiamei::kiosk::sentences
