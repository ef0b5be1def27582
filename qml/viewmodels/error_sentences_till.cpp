// The sentences about the till: goods and their prices, the basket, the business day.
#include "qml/viewmodels/error_sentences.hpp"

namespace jiamei::kiosk::sentences {

namespace {

// clang-format off
constexpr Sentences kRows[] = {
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
    {ErrorCode::BasketEmpty, QT_TRANSLATE_NOOP("ErrorText", "Nothing has been chosen yet."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Scan or tap an item first.")},
    {ErrorCode::BasketChanged, QT_TRANSLATE_NOOP("ErrorText", "A price, the stock or the balance changed since this was shown."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Look at the new numbers and confirm again.")},
    {ErrorCode::PriceInPast, QT_TRANSLATE_NOOP("ErrorText", "A price cannot begin in the past."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::ExpiryInPast, QT_TRANSLATE_NOOP("ErrorText", "The best-before date has passed already."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::VisitLimitReached, QT_TRANSLATE_NOOP("ErrorText", "One visit may cost {limit} points at most.|This is more than one visit may cost."),
        kept::kBooked,
        next::kLess},
    {ErrorCode::BarcodeInvalid, QT_TRANSLATE_NOOP("ErrorText", "The check digit of this barcode is wrong."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Scan the code again.")},
};
// clang-format on

} // namespace

std::span<const Sentences> till()
{
    return kRows;
}

} // namespace jiamei::kiosk::sentences
