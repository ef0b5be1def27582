// The sentences about the shop's data, its disk, its place and settings, and what was typed.
#include "qml/viewmodels/error_sentences.hpp"

namespace jiamei::kiosk::sentences {

namespace {

// clang-format off
constexpr Sentences kRows[] = {
    {ErrorCode::RequestReused, QT_TRANSLATE_NOOP("ErrorText", "This was recorded before with other contents."),
        kept::kBooked,
        QT_TRANSLATE_NOOP("ErrorText", "Go back to the start and begin again.")},
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
    {ErrorCode::KioskAlreadyRunning, QT_TRANSLATE_NOOP("ErrorText", "Another kiosk has this shop open."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Close the other one first.")},
    {ErrorCode::UsageWrong, QT_TRANSLATE_NOOP("ErrorText", "This cannot be done this way."),
        kept::kSaved,
        next::kAgain},
    {ErrorCode::OptionMissing, QT_TRANSLATE_NOOP("ErrorText", "Something that is needed was not given."),
        kept::kSaved,
        next::kAgain},
};
// clang-format on

} // namespace

std::span<const Sentences> machine()
{
    return kRows;
}

} // namespace jiamei::kiosk::sentences
