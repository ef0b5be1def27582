// The sentences for every error code, one row per code, in a file per subject: what happened, what was not changed,
// what to do. Alternatives are separated by |, the first whose {values} are all known is used.
#pragma once

#include "core/base/error.hpp"

#include <QtCore/QtGlobal>

#include <array>
#include <span>

namespace jiamei::kiosk::sentences {

struct Sentences {
    ErrorCode code;
    const char* happened;
    const char* kept;
    const char* next;
};

/// The till: goods and their prices, the basket, slips, the business day.
[[nodiscard]] std::span<const Sentences> till();
/// The shop behind the till: goods that come and go, donors and money, stocktakes, assets.
[[nodiscard]] std::span<const Sentences> shop();
/// Those who serve: operators, PINs, second persons.
[[nodiscard]] std::span<const Sentences> people();
/// Households, their kin and their cards.
[[nodiscard]] std::span<const Sentences> households();
/// Points and their rules: awards, reversals, votes on rules, campaigns, the year end.
[[nodiscard]] std::span<const Sentences> points();
/// Review, meeting, publicity and objections.
[[nodiscard]] std::span<const Sentences> review();
/// Rounds, reminders, freezes, activities, teams, honours, lists and flags.
[[nodiscard]] std::span<const Sentences> programme();
/// Files that people bring and files of the township.
[[nodiscard]] std::span<const Sentences> files();
/// The shop's data, its disk, its place and settings, and what was typed.
[[nodiscard]] std::span<const Sentences> machine();
/// Every subject's rows; a code is in one of them.
[[nodiscard]] std::array<std::span<const Sentences>, 9> all();

// Said by many codes.
namespace kept {
inline constexpr const char* kBooked =
    QT_TRANSLATE_NOOP("ErrorText", "Nothing was recorded. Points and goods are unchanged.");
inline constexpr const char* kSaved = QT_TRANSLATE_NOOP("ErrorText", "Nothing was saved or changed.");
inline constexpr const char* kCard =
    QT_TRANSLATE_NOOP("ErrorText", "No points were taken. Points are kept in the book, not on the card.");
inline constexpr const char* kFile = QT_TRANSLATE_NOOP("ErrorText", "Nothing was read in from the file.");
inline constexpr const char* kData = QT_TRANSLATE_NOOP("ErrorText", "What is already recorded was not changed.");
inline constexpr const char* kUnknown = QT_TRANSLATE_NOOP("ErrorText", "It is not yet known whether it was saved.");
} // namespace kept

namespace next {
inline constexpr const char* kAgain = QT_TRANSLATE_NOOP("ErrorText", "Please try again.");
inline constexpr const char* kSupport =
    QT_TRANSLATE_NOOP("ErrorText", "Write down the code below and call the township.");
inline constexpr const char* kManager = QT_TRANSLATE_NOOP("ErrorText", "Ask the shop manager.");
inline constexpr const char* kCorrect = QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.");
inline constexpr const char* kCard2 =
    QT_TRANSLATE_NOOP("ErrorText", "Hold the card flat and still and scan again, or find the household by name.");
inline constexpr const char* kByname =
    QT_TRANSLATE_NOOP("ErrorText", "Use the new card, or find the household by name.");
inline constexpr const char* kSecond = QT_TRANSLATE_NOOP("ErrorText", "Call a second person, who types their own PIN.");
inline constexpr const char* kWho =
    QT_TRANSLATE_NOOP("ErrorText", "{candidates} can agree, with their own PIN.|Nobody here can agree yet. A manager "
                                   "adds a second operator in the office.");
inline constexpr const char* kLess = QT_TRANSLATE_NOOP("ErrorText", "Take something out or choose fewer.");
inline constexpr const char* kFile2 =
    QT_TRANSLATE_NOOP("ErrorText", "Ask for the file again, or use the command line to see the details.");
inline constexpr const char* kStick = QT_TRANSLATE_NOOP("ErrorText", "Try another stick, or write the file again.");
} // namespace next

} // namespace jiamei::kiosk::sentences
