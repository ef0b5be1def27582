// The sentences for every error code: what happened, what was not changed, what to do. One row per code;
// alternatives are separated by |, the first whose {values} are all known is used.
#include "qml/viewmodels/error_text.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>

namespace jiamei::kiosk {

namespace {

struct Sentences {
    ErrorCode code;
    const char* happened;
    const char* kept;
    const char* next;
};

namespace kept {
constexpr const char* kBooked = QT_TRANSLATE_NOOP("ErrorText", "Nothing was recorded. Points and goods are unchanged.");
constexpr const char* kSaved = QT_TRANSLATE_NOOP("ErrorText", "Nothing was saved or changed.");
constexpr const char* kCard =
    QT_TRANSLATE_NOOP("ErrorText", "No points were taken. Points are kept in the book, not on the card.");
constexpr const char* kFile = QT_TRANSLATE_NOOP("ErrorText", "Nothing was read in from the file.");
constexpr const char* kData = QT_TRANSLATE_NOOP("ErrorText", "What is already recorded was not changed.");
constexpr const char* kUnknown = QT_TRANSLATE_NOOP("ErrorText", "It is not yet known whether it was saved.");
} // namespace kept

namespace next {
constexpr const char* kAgain = QT_TRANSLATE_NOOP("ErrorText", "Please try again.");
constexpr const char* kSupport = QT_TRANSLATE_NOOP("ErrorText", "Write down the code below and call the township.");
constexpr const char* kManager = QT_TRANSLATE_NOOP("ErrorText", "Ask the shop manager.");
constexpr const char* kCorrect = QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.");
constexpr const char* kCard2 =
    QT_TRANSLATE_NOOP("ErrorText", "Hold the card flat and still and scan again, or find the household by name.");
constexpr const char* kByname = QT_TRANSLATE_NOOP("ErrorText", "Use the new card, or find the household by name.");
constexpr const char* kSecond = QT_TRANSLATE_NOOP("ErrorText", "Call a second person, who types their own PIN.");
constexpr const char* kWho =
    QT_TRANSLATE_NOOP("ErrorText", "{candidates} can agree, with their own PIN.|Nobody here can agree yet. A manager "
                                   "adds a second operator in the office.");
constexpr const char* kLess = QT_TRANSLATE_NOOP("ErrorText", "Take something out or choose fewer.");
constexpr const char* kFile2 =
    QT_TRANSLATE_NOOP("ErrorText", "Ask for the file again, or use the command line to see the details.");
constexpr const char* kStick = QT_TRANSLATE_NOOP("ErrorText", "Try another stick, or write the file again.");
} // namespace next

// clang-format off
constexpr Sentences kSentences[] = {
    {ErrorCode::InsufficientPoints, QT_TRANSLATE_NOOP("ErrorText", "Not enough points: {needed} needed, {spendable} available.|There are not enough points for this."),
        kept::kBooked,
        next::kLess},
    {ErrorCode::OutOfStock, QT_TRANSLATE_NOOP("ErrorText", "Not enough {name}: {available} left, {wanted} wanted.|There is not enough of this on the shelf."),
        kept::kBooked,
        next::kLess},
    {ErrorCode::LotExpired, QT_TRANSLATE_NOOP("ErrorText", "What is left of this item is past its date."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose another item and put the expired ones aside.")},
    {ErrorCode::GoodsLimitReached, QT_TRANSLATE_NOOP("ErrorText", "This household has had its share of this item for now: at most {limit}.|This household has had its share of this item for now."),
        kept::kBooked,
        next::kLess},
    {ErrorCode::DayNotOpen, QT_TRANSLATE_NOOP("ErrorText", "The shop is closed."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "A manager must open the day first.")},
    {ErrorCode::DayBeforeLastDay, QT_TRANSLATE_NOOP("ErrorText", "This date is before the last business day."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose the last day's date or a later one.")},
    {ErrorCode::DayAfterNextDay, QT_TRANSLATE_NOOP("ErrorText", "This date is after the next business day."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::DayUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such business day."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::DateNeedsConfirmation, QT_TRANSLATE_NOOP("ErrorText", "This date is more than one day away from the clock."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Look at a calendar or a phone, then confirm the date once more.")},
    {ErrorCode::DateOutOfRange, QT_TRANSLATE_NOOP("ErrorText", "This date cannot be used."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a date between 2020 and 2100.")},
    {ErrorCode::HouseholdUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no household with this number in the register."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Check the number, or find the household by name.")},
    {ErrorCode::HouseholdClosed, QT_TRANSLATE_NOOP("ErrorText", "This household is closed in the register."),
        kept::kBooked,
        next::kManager},
    {ErrorCode::HouseholdDuplicate, QT_TRANSLATE_NOOP("ErrorText", "This household number is in use already."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::HouseholdOutsideShop, QT_TRANSLATE_NOOP("ErrorText", "This household number belongs to another shop."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Use the shop where the household is registered.")},
    {ErrorCode::RuleUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such rule in the points rules."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose another rule from the list.")},
    {ErrorCode::RuleNotInForce, QT_TRANSLATE_NOOP("ErrorText", "This rule is not in force on this date."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose another rule from the list.")},
    {ErrorCode::RuleNeedsReview, QT_TRANSLATE_NOOP("ErrorText", "This rule needs a review by others and cannot be given at the counter."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Put it forward at the next review meeting.")},
    {ErrorCode::RuleCapReached, QT_TRANSLATE_NOOP("ErrorText", "{title}: this household has had it {cap} times in this period, and that is the limit.|This household has reached the limit for this rule for now."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Give these points again in the next period.")},
    {ErrorCode::PointsOutsideRule, QT_TRANSLATE_NOOP("ErrorText", "The rule does not allow this number of points."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose one of the numbers shown.")},
    {ErrorCode::QuantityOutsideLimits, QT_TRANSLATE_NOOP("ErrorText", "This many pieces are not allowed."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a smaller number.")},
    {ErrorCode::GoodsUnknown, QT_TRANSLATE_NOOP("ErrorText", "This code is not in the goods list."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Look for the item on the screen, or tell the keeper.")},
    {ErrorCode::GoodsWithoutPrice, QT_TRANSLATE_NOOP("ErrorText", "This item has no price in points yet."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Put it back and tell the manager.")},
    {ErrorCode::GoodsDuplicate, QT_TRANSLATE_NOOP("ErrorText", "This barcode is in the list already."),
        kept::kSaved,
        next::kCorrect},
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
    {ErrorCode::SecondPersonNeeded, QT_TRANSLATE_NOOP("ErrorText", "This needs a second person."),
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
    {ErrorCode::RecoveryKeyWrong, QT_TRANSLATE_NOOP("ErrorText", "This is not the recovery key of this shop."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Check the groups of digits on the sheet.")},
    {ErrorCode::DocumentUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no document with this number."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Check the number on the receipt.")},
    {ErrorCode::DocumentNotReversible, QT_TRANSLATE_NOOP("ErrorText", "This document cannot be taken back."),
        kept::kBooked,
        next::kManager},
    {ErrorCode::AlreadyReversed, QT_TRANSLATE_NOOP("ErrorText", "This document was taken back already."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "There is nothing more to do.")},
    {ErrorCode::ReasonMissing, QT_TRANSLATE_NOOP("ErrorText", "A reason is missing."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a reason.")},
    {ErrorCode::RequestReused, QT_TRANSLATE_NOOP("ErrorText", "This was recorded before with other contents."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Go back to the start and begin again.")},
    {ErrorCode::BasketEmpty, QT_TRANSLATE_NOOP("ErrorText", "Nothing has been chosen yet."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Scan or tap an item first.")},
    {ErrorCode::BasketChanged, QT_TRANSLATE_NOOP("ErrorText", "A price, the stock or the balance changed since this was shown."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Look at the new numbers and confirm again.")},
    {ErrorCode::SettingUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such setting."),
        kept::kSaved,
        next::kManager},
    {ErrorCode::SettingOutOfRange, QT_TRANSLATE_NOOP("ErrorText", "This setting cannot have this value."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::NumberInvalid, QT_TRANSLATE_NOOP("ErrorText", "This is not a number that can be used."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::TextInvalid, QT_TRANSLATE_NOOP("ErrorText", "This text contains characters that cannot be used, or is too long."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::Overflow, QT_TRANSLATE_NOOP("ErrorText", "This number is too large."),
        kept::kBooked,
        next::kCorrect},
    {ErrorCode::OpeningTwice, QT_TRANSLATE_NOOP("ErrorText", "The opening figures were entered before."),
        kept::kSaved,
        next::kManager},
    {ErrorCode::NothingToDo, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to do."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Go back.")},
    {ErrorCode::VillageUnknown, QT_TRANSLATE_NOOP("ErrorText", "This village code does not exist."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::UnitUnknown, QT_TRANSLATE_NOOP("ErrorText", "This division code does not exist."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::SiteExists, QT_TRANSLATE_NOOP("ErrorText", "There is a shop in this folder already."),
        kept::kData,
        QT_TRANSLATE_NOOP("ErrorText", "Choose another folder.")},
    {ErrorCode::SiteMissing, QT_TRANSLATE_NOOP("ErrorText", "There is no shop in this folder yet."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Set the shop up first; the handbook's first page says how.")},
    {ErrorCode::SiteUnknown, QT_TRANSLATE_NOOP("ErrorText", "This shop is not known here."),
        kept::kSaved,
        next::kSupport},
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
    {ErrorCode::FileMissing, QT_TRANSLATE_NOOP("ErrorText", "The file is not there."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read."),
        kept::kFile,
        next::kStick},
    {ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("ErrorText", "The file is too large."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::FileNotATable, QT_TRANSLATE_NOOP("ErrorText", "The file is not a table."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::FileOldSpreadsheet, QT_TRANSLATE_NOOP("ErrorText", "This is an old spreadsheet file."),
        kept::kFile,
        QT_TRANSLATE_NOOP("ErrorText", "Open it in WPS and save it as .xlsx.")},
    {ErrorCode::FileNotAPicture, QT_TRANSLATE_NOOP("ErrorText", "The file is not a picture that can be read."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::EncodingMixed, QT_TRANSLATE_NOOP("ErrorText", "The file mixes two ways of writing characters."),
        kept::kFile,
        QT_TRANSLATE_NOOP("ErrorText", "Open it in WPS and save it again.")},
    {ErrorCode::LineTooLong, QT_TRANSLATE_NOOP("ErrorText", "A line of the file is far too long."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::ColumnMissing, QT_TRANSLATE_NOOP("ErrorText", "A column is missing in the table: {column}.|A column is missing in the table."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::RowsInvalid, QT_TRANSLATE_NOOP("ErrorText", "Some rows of the table are not right."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::SyncTruncated, QT_TRANSLATE_NOOP("ErrorText", "The file is cut off."),
        kept::kFile,
        next::kStick},
    {ErrorCode::SyncNotASyncFile, QT_TRANSLATE_NOOP("ErrorText", "This is not a Jiamei file."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::SyncVersionUnknown, QT_TRANSLATE_NOOP("ErrorText", "The file was made by a newer program."),
        kept::kFile,
        QT_TRANSLATE_NOOP("ErrorText", "Update this program first.")},
    {ErrorCode::SyncUnsigned, QT_TRANSLATE_NOOP("ErrorText", "The file carries no signature."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::SyncSignatureWrong, QT_TRANSLATE_NOOP("ErrorText", "The signature of the file is not right; it was changed on the way."),
        kept::kFile,
        next::kStick},
    {ErrorCode::SyncKeyUnknown, QT_TRANSLATE_NOOP("ErrorText", "The sender of the file is not known here."),
        kept::kFile,
        next::kSupport},
    {ErrorCode::SyncTooLarge, QT_TRANSLATE_NOOP("ErrorText", "The file is too large to be a real one."),
        kept::kFile,
        next::kSupport},
    {ErrorCode::SyncSectionDamaged, QT_TRANSLATE_NOOP("ErrorText", "A part of the file is damaged."),
        kept::kFile,
        next::kStick},
    {ErrorCode::SyncChainBroken, QT_TRANSLATE_NOOP("ErrorText", "The rows of the file do not fit together."),
        kept::kFile,
        next::kSupport},
    {ErrorCode::SyncTotalsDisagree, QT_TRANSLATE_NOOP("ErrorText", "The totals of the file do not agree with its rows."),
        kept::kFile,
        next::kSupport},
    {ErrorCode::SyncPurposeWrong, QT_TRANSLATE_NOOP("ErrorText", "The file is meant for something else."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::SyncOtherSite, QT_TRANSLATE_NOOP("ErrorText", "The file is meant for another shop."),
        kept::kFile,
        QT_TRANSLATE_NOOP("ErrorText", "Bring it to that shop.")},
    {ErrorCode::SyncNotEnrolled, QT_TRANSLATE_NOOP("ErrorText", "This shop is not registered with the township yet."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Hand the registration file to the township first.")},
    {ErrorCode::EnrolmentCodeWrong, QT_TRANSLATE_NOOP("ErrorText", "The sixteen digits do not agree."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Compare them again with the township's screen.")},
    {ErrorCode::AlreadyEnrolled, QT_TRANSLATE_NOOP("ErrorText", "This shop is registered already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "There is nothing more to do.")},
    {ErrorCode::NewerDatabase, QT_TRANSLATE_NOOP("ErrorText", "The data of this shop was written by a newer program."),
        kept::kData,
        QT_TRANSLATE_NOOP("ErrorText", "Update this program; do not copy or delete anything.")},
    {ErrorCode::DatabaseDamaged, QT_TRANSLATE_NOOP("ErrorText", "The data of this shop is damaged."),
        kept::kData,
        next::kSupport},
    {ErrorCode::ChainBroken, QT_TRANSLATE_NOOP("ErrorText", "The records of this shop do not fit together; one was changed from outside."),
        kept::kData,
        next::kSupport},
    {ErrorCode::ConstraintViolated, QT_TRANSLATE_NOOP("ErrorText", "What was to be saved contradicts what is there."),
        kept::kBooked,
        next::kSupport},
    {ErrorCode::StorageFull, QT_TRANSLATE_NOOP("ErrorText", "The disk is full."),
        kept::kBooked,
        next::kSupport},
    {ErrorCode::StorageReadOnly, QT_TRANSLATE_NOOP("ErrorText", "The disk cannot be written to."),
        kept::kBooked,
        next::kSupport},
    {ErrorCode::StorageFailed, QT_TRANSLATE_NOOP("ErrorText", "Reading or writing the disk failed."),
        kept::kBooked,
        next::kSupport},
    {ErrorCode::StorageBusy, QT_TRANSLATE_NOOP("ErrorText", "The data is in use by another program."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Wait a little and try again.")},
    {ErrorCode::OutcomeUnknown, QT_TRANSLATE_NOOP("ErrorText", "The disk failed while this was being saved."),
        kept::kUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "Do not hand out anything yet. Restart the kiosk and check the points.")},
    {ErrorCode::KeysMissing, QT_TRANSLATE_NOOP("ErrorText", "The keys of this shop are missing."),
        kept::kData,
        next::kSupport},
    {ErrorCode::RuleSetNeedsVote, QT_TRANSLATE_NOOP("ErrorText", "New rules take effect only after the village's vote."),
        kept::kSaved,
        next::kManager},
    {ErrorCode::PriceInPast, QT_TRANSLATE_NOOP("ErrorText", "A price cannot begin in the past."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::ExpiryInPast, QT_TRANSLATE_NOOP("ErrorText", "The best-before date has passed already."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::OpeningTooLate, QT_TRANSLATE_NOOP("ErrorText", "Opening figures can only be entered before the first business day."),
        kept::kSaved,
        next::kManager},
    {ErrorCode::VisitLimitReached, QT_TRANSLATE_NOOP("ErrorText", "One visit may cost {limit} points at most.|This is more than one visit may cost."),
        kept::kBooked,
        next::kLess},
    {ErrorCode::CardNotPractice, QT_TRANSLATE_NOOP("ErrorText", "This is a real card; the practice village takes practice cards only."),
        kept::kCard,
        QT_TRANSLATE_NOOP("ErrorText", "Leave practice, or use a practice card.")},
    {ErrorCode::RowTooWide, QT_TRANSLATE_NOOP("ErrorText", "A row of the table has more cells than the heading."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::CellMissing, QT_TRANSLATE_NOOP("ErrorText", "A cell of the table is empty that must be filled."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::CellUnknown, QT_TRANSLATE_NOOP("ErrorText", "A cell of the table says something that is not known."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::BarcodeInvalid, QT_TRANSLATE_NOOP("ErrorText", "The check digit of this barcode is wrong."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Scan the code again.")},
    {ErrorCode::RuleDuplicate, QT_TRANSLATE_NOOP("ErrorText", "This rule is in the list twice."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::KioskAlreadyRunning, QT_TRANSLATE_NOOP("ErrorText", "Another kiosk has this shop open."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Close the other one first.")},
    {ErrorCode::ColumnTwice, QT_TRANSLATE_NOOP("ErrorText", "A column is in the table twice."),
        kept::kFile,
        next::kFile2},
    {ErrorCode::ReceiptNotInChain, QT_TRANSLATE_NOOP("ErrorText", "The township's answer names a row that this shop does not have."),
        kept::kData,
        next::kSupport},
    {ErrorCode::UsageWrong, QT_TRANSLATE_NOOP("ErrorText", "This cannot be done this way."),
        kept::kSaved,
        next::kAgain},
    {ErrorCode::OptionMissing, QT_TRANSLATE_NOOP("ErrorText", "Something that is needed was not given."),
        kept::kSaved,
        next::kAgain},
    {ErrorCode::PinMissing, QT_TRANSLATE_NOOP("ErrorText", "No PIN was given."),
        kept::kSaved,
        next::kAgain},
};
// clang-format on

QString words(const char* source)
{
    return QCoreApplication::translate("ErrorText", source);
}

// The text with its values in, or an empty one when a value is missing.
QString filled(QString text, const Context& context)
{
    for (const auto& [key, value] : context.items()) {
        const QString place = QStringLiteral("{%1}").arg(QString::fromStdString(key));
        if (const auto known = context.text(key); !known.empty())
            text.replace(place, QString::fromStdString(known));
    }
    return text.contains(u'{') ? QString() : text;
}

QString firstFilled(const QString& text, const Context& context)
{
    const auto alternatives = text.split(u'|');
    for (const QString& alternative : alternatives) {
        QString full = filled(alternative, context);
        if (!full.isEmpty())
            return full;
    }
    return {};
}

} // namespace

ErrorText ErrorText::of(const Error& error)
{
    const auto* const found = std::find_if(std::begin(kSentences), std::end(kSentences),
                                           [&](const Sentences& row) { return row.code == error.code; });
    if (found == std::end(kSentences))
        return {};
    return {firstFilled(words(found->happened), error.context), words(found->kept),
            firstFilled(words(found->next), error.context)};
}

} // namespace jiamei::kiosk
