// The sentences about the shop behind the till: goods that come and go, donors and money, stocktakes, assets.
#include "qml/viewmodels/error_sentences.hpp"

namespace jiamei::kiosk::sentences {

namespace {

// clang-format off
constexpr Sentences kRows[] = {
    // Goods received.
    {ErrorCode::ExpiryBeforeProduction, QT_TRANSLATE_NOOP("ErrorText", "{name}: the best-before date is earlier than the day of production.|The best-before date is earlier than the day of production."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Read both dates on the packing again.")},
    {ErrorCode::ProductionInFuture, QT_TRANSLATE_NOOP("ErrorText", "{name}: the day of production is still to come.|The day of production is still to come."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Read both dates on the packing again.")},
    {ErrorCode::DonorUnknown, QT_TRANSLATE_NOOP("ErrorText", "This donor is not in the list."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a donor from the list, or add a new one.")},
    {ErrorCode::DonorGaveNothing, QT_TRANSLATE_NOOP("ErrorText", "This donor gave nothing yet that could be thanked for."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Book the gift first, then print the thanks.")},
    {ErrorCode::DonorMissing, QT_TRANSLATE_NOOP("ErrorText", "Nobody said who gave it."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a donor from the list, or add a new one.")},
    {ErrorCode::TransferOwnSite, QT_TRANSLATE_NOOP("ErrorText", "Goods are not transferred from this shop to itself."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Name the other shop.")},
    // Goods that go.
    {ErrorCode::LotUnknown, QT_TRANSLATE_NOOP("ErrorText", "{name} has no lot of this number.|There is no lot of this number."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a lot from the list, or none.")},
    {ErrorCode::RecipientMissing, QT_TRANSLATE_NOOP("ErrorText", "Nobody said where the goods go."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose the households, or write down the place, the occasion, the shop or the supplier.")},
    {ErrorCode::GoodsWithdrawn, QT_TRANSLATE_NOOP("ErrorText", "{name} is no longer offered.|This item is no longer offered."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "A manager puts it back into the goods list first.")},
    // The goods list and the register of assets.
    {ErrorCode::BarcodeTaken, QT_TRANSLATE_NOOP("ErrorText", "The code {barcode} belongs to {name}.|This code belongs to another item."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Check the code, or take it off the other item first.")},
    {ErrorCode::PriceEndTooEarly, QT_TRANSLATE_NOOP("ErrorText", "The price would end before it begins."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::AssetUnknown, QT_TRANSLATE_NOOP("ErrorText", "This is not in the register of assets."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose an entry from the list.")},
    // Money.
    {ErrorCode::FundUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such fund."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a fund from the list, or add a new one.")},
    {ErrorCode::FundDuplicate, QT_TRANSLATE_NOOP("ErrorText", "There is a fund named {name} already.|There is a fund of this name already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Give it a name that tells the two apart.")},
    {ErrorCode::FundShort, QT_TRANSLATE_NOOP("ErrorText", "{name} holds {available_yuan} yuan, {needed_yuan} are needed.|The fund does not hold this much."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a smaller amount or another fund.")},
    {ErrorCode::FundIsClosed, QT_TRANSLATE_NOOP("ErrorText", "The fund {name} is closed.|The fund is closed."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose another fund, or open this one again.")},
    {ErrorCode::FundUseTooLarge, QT_TRANSLATE_NOOP("ErrorText", "The goods cost {value_yuan} yuan, the funds would pay {used_yuan}.|The funds would pay more than the goods cost."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Lower what the funds pay, or check the cost of the goods.")},
    {ErrorCode::FundHoldsMoney, QT_TRANSLATE_NOOP("ErrorText", "The fund still holds {available_yuan} yuan.|The fund still holds money."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Spend it or pay it back first, then close the fund.")},
    {ErrorCode::FundNamedTwice, QT_TRANSLATE_NOOP("ErrorText", "The same fund is named twice."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Name each fund once, with all that it pays.")},
    // Stocktakes.
    {ErrorCode::StocktakeUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such stocktake."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a stocktake from the list.")},
    {ErrorCode::StocktakeIsOpen, QT_TRANSLATE_NOOP("ErrorText", "A stocktake of {area} is still going on.|A stocktake is still going on."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Finish that one and let it be accepted, or give it up.")},
    {ErrorCode::StocktakeState, QT_TRANSLATE_NOOP("ErrorText", "The stocktake is not at this step."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "First everything is counted, then it is finished, then somebody else accepts it.")},
    {ErrorCode::StocktakeCountedBefore, QT_TRANSLATE_NOOP("ErrorText", "{name} was counted already.|This item was counted already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Choose to count it again if the first number was wrong.")},
    {ErrorCode::StocktakeOutside, QT_TRANSLATE_NOOP("ErrorText", "{name} does not belong to this stocktake.|This item does not belong to this stocktake."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Count what the list shows.")},
    {ErrorCode::StocktakeOwnCount, QT_TRANSLATE_NOOP("ErrorText", "Nobody accepts what they counted themselves."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Call somebody who did not count, with their own PIN.")},
    {ErrorCode::StocktakeReasonMissing, QT_TRANSLATE_NOOP("ErrorText", "{name} differs and nobody said why.|Something differs and nobody said why."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a reason for every difference.")},
    {ErrorCode::StocktakeOutdated, QT_TRANSLATE_NOOP("ErrorText", "The shelf has changed too much since {name} was counted.|The shelf has changed too much since it was counted."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Give up this stocktake and count again in a new one.")},
    {ErrorCode::StocktakeUncounted, QT_TRANSLATE_NOOP("ErrorText", "{count} items are not counted yet.|Some items are not counted yet."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Count them, or leave them as the book has them.")},
    {ErrorCode::StocktakeEmpty, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to count, or nothing was counted."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Count at least one item, or choose another category.")},
};
// clang-format on

} // namespace

std::span<const Sentences> shop()
{
    return kRows;
}

} // namespace jiamei::kiosk::sentences
