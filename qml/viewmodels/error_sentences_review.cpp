// The sentences about review, meeting, publicity and objections.
#include "qml/viewmodels/error_sentences.hpp"

namespace jiamei::kiosk::sentences {

namespace {

// clang-format off
constexpr Sentences kRows[] = {
    {ErrorCode::NotForReview, QT_TRANSLATE_NOOP("ErrorText", "This is not an award that waits for review."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Look at the list again.")},
    {ErrorCode::AlreadyDecided, QT_TRANSLATE_NOOP("ErrorText", "This one has been decided already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Look at the list again.")},
    {ErrorCode::ItemChanged, QT_TRANSLATE_NOOP("ErrorText", "This changed after you looked at it."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Look at it again, then confirm.")},
    {ErrorCode::ItemTwice, QT_TRANSLATE_NOOP("ErrorText", "The same item is there twice."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::ReviewSamePerson, QT_TRANSLATE_NOOP("ErrorText", "You entered this yourself."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Another operator, of another household, reviews it.")},
    {ErrorCode::ReviewNeedsMeeting, QT_TRANSLATE_NOOP("ErrorText", "This one is for the meeting."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Put it on the list of the next meeting.")},
    {ErrorCode::MeetingTooSmall, QT_TRANSLATE_NOOP("ErrorText", "Only {voices} may decide on this; {needed} are needed.|Too few may decide on this."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Decide it when more people attend.")},
    {ErrorCode::MeetingVotesWrong, QT_TRANSLATE_NOOP("ErrorText", "{votes} votes for {voices} voices do not add up.|The votes do not add up."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Check who attends, who is recused, and the votes.")},
    {ErrorCode::MeetingDateWrong, QT_TRANSLATE_NOOP("ErrorText", "The date of the meeting cannot be right."),
        kept::kSaved,
        next::kCorrect},
    {ErrorCode::RecusalMissing, QT_TRANSLATE_NOOP("ErrorText", "Household {household} is concerned or kin and must be recused.|Somebody concerned or kin must be recused."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Recuse it for this item and vote without it.")},
    {ErrorCode::RecusalNotAttending, QT_TRANSLATE_NOOP("ErrorText", "Household {household} does not attend and cannot be recused.|Who is recused does not attend."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Check who attends and who is recused.")},
    {ErrorCode::NoticeUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such notice."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Look at the list again.")},
    {ErrorCode::NoticeNotOver, QT_TRANSLATE_NOOP("ErrorText", "The notice hangs until {last}.|The notice is not over yet."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Post it on a business day from {from} on.|Wait for its end.")},
    {ErrorCode::NoticePosted, QT_TRANSLATE_NOOP("ErrorText", "Everything on this notice has been posted."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Nothing more to do here.")},
    {ErrorCode::NoticeStopped, QT_TRANSLATE_NOOP("ErrorText", "Every line that is left is stopped by an objection."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Settle the objections first.")},
    {ErrorCode::NotPublic, QT_TRANSLATE_NOOP("ErrorText", "This one does not hang out yet."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Wait for the notice, or tell those who review it.")},
    {ErrorCode::ObjectionLinePosted, QT_TRANSLATE_NOOP("ErrorText", "This line has been posted already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "If it is wrong, reverse it.")},
    {ErrorCode::ObjectionTooLate, QT_TRANSLATE_NOOP("ErrorText", "The notice hung until {last} and is over.|The notice is over."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "If it is wrong, reverse it.")},
    {ErrorCode::ObjectionOpen, QT_TRANSLATE_NOOP("ErrorText", "An objection against this is open already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Settle that one first.")},
    {ErrorCode::ObjectionUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no such objection."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Look at the list again.")},
    {ErrorCode::ObjectionDecided, QT_TRANSLATE_NOOP("ErrorText", "This objection was settled already."),
        kept::kSaved,
        QT_TRANSLATE_NOOP("ErrorText", "Nothing more to do here.")},
};
// clang-format on

} // namespace

std::span<const Sentences> review()
{
    return kRows;
}

} // namespace jiamei::kiosk::sentences
