// The reasons that people pick instead of typing: the journal holds the code in no language. The programs have the
// words: the kiosk in its translations, paper and command line in app/io/reasons.cpp.
#pragma once

#include "core/base/names.hpp"

namespace jiamei {

enum class ReasonCode : std::uint8_t {
    NotSo,
    Twice,
    NoProof,
    WrongRule,
    WrongPoints,
    WrongHousehold,
    Unfair,
    FoundTrue,
    FoundWrong,
    TakenBack, ///< the objection
    ByMeeting,
    HonourWithdrawn,
    TypedWrong,
    PapersRight,
    AskedAll,
    WasWrong,
    Warned,
    ToMeeting,
    LookedInto,
    FalseClaim,
    CardMisused,
    AskedFor,
    Settled,
    Mistake,
    Seen,
    AtRound,
    Reported,
    Again,
    PutRight,
    MadeGood,
    PastDate,
    Broke,
    Spoiled,
    NotFound,
    CalledBack,
    WrongGoods,
    Faulty,
    TooMany,
    CountedWrong,
    BegunWrong,
    ShelfMoved,
    NoTime,
    PaperLost,
    WrittenWrong,
    NothingGiven,
    FewPoints,
    NoneLeft,
    OverLimit,
    Unreadable,
    Forgotten,
    OthersKnow, ///< the PIN
    AtCounter,  ///< taken back within the minute
};

/// As the journal has them; never changed.
inline constexpr std::array kReasonCodes{
    Named<ReasonCode>{"not-so", ReasonCode::NotSo},
    Named<ReasonCode>{"twice", ReasonCode::Twice},
    Named<ReasonCode>{"no-proof", ReasonCode::NoProof},
    Named<ReasonCode>{"wrong-rule", ReasonCode::WrongRule},
    Named<ReasonCode>{"wrong-points", ReasonCode::WrongPoints},
    Named<ReasonCode>{"wrong-household", ReasonCode::WrongHousehold},
    Named<ReasonCode>{"unfair", ReasonCode::Unfair},
    Named<ReasonCode>{"found-true", ReasonCode::FoundTrue},
    Named<ReasonCode>{"found-wrong", ReasonCode::FoundWrong},
    Named<ReasonCode>{"taken-back", ReasonCode::TakenBack},
    Named<ReasonCode>{"by-meeting", ReasonCode::ByMeeting},
    Named<ReasonCode>{"honour-withdrawn", ReasonCode::HonourWithdrawn},
    Named<ReasonCode>{"typed-wrong", ReasonCode::TypedWrong},
    Named<ReasonCode>{"papers-right", ReasonCode::PapersRight},
    Named<ReasonCode>{"asked-all", ReasonCode::AskedAll},
    Named<ReasonCode>{"was-wrong", ReasonCode::WasWrong},
    Named<ReasonCode>{"warned", ReasonCode::Warned},
    Named<ReasonCode>{"to-meeting", ReasonCode::ToMeeting},
    Named<ReasonCode>{"looked-into", ReasonCode::LookedInto},
    Named<ReasonCode>{"false-claim", ReasonCode::FalseClaim},
    Named<ReasonCode>{"card-misused", ReasonCode::CardMisused},
    Named<ReasonCode>{"asked-for", ReasonCode::AskedFor},
    Named<ReasonCode>{"settled", ReasonCode::Settled},
    Named<ReasonCode>{"mistake", ReasonCode::Mistake},
    Named<ReasonCode>{"seen", ReasonCode::Seen},
    Named<ReasonCode>{"at-round", ReasonCode::AtRound},
    Named<ReasonCode>{"reported", ReasonCode::Reported},
    Named<ReasonCode>{"again", ReasonCode::Again},
    Named<ReasonCode>{"put-right", ReasonCode::PutRight},
    Named<ReasonCode>{"made-good", ReasonCode::MadeGood},
    Named<ReasonCode>{"past-date", ReasonCode::PastDate},
    Named<ReasonCode>{"broke", ReasonCode::Broke},
    Named<ReasonCode>{"spoiled", ReasonCode::Spoiled},
    Named<ReasonCode>{"not-found", ReasonCode::NotFound},
    Named<ReasonCode>{"called-back", ReasonCode::CalledBack},
    Named<ReasonCode>{"wrong-goods", ReasonCode::WrongGoods},
    Named<ReasonCode>{"faulty", ReasonCode::Faulty},
    Named<ReasonCode>{"too-many", ReasonCode::TooMany},
    Named<ReasonCode>{"counted-wrong", ReasonCode::CountedWrong},
    Named<ReasonCode>{"begun-wrong", ReasonCode::BegunWrong},
    Named<ReasonCode>{"shelf-moved", ReasonCode::ShelfMoved},
    Named<ReasonCode>{"no-time", ReasonCode::NoTime},
    Named<ReasonCode>{"paper-lost", ReasonCode::PaperLost},
    Named<ReasonCode>{"written-wrong", ReasonCode::WrittenWrong},
    Named<ReasonCode>{"nothing-given", ReasonCode::NothingGiven},
    Named<ReasonCode>{"few-points", ReasonCode::FewPoints},
    Named<ReasonCode>{"none-left", ReasonCode::NoneLeft},
    Named<ReasonCode>{"over-limit", ReasonCode::OverLimit},
    Named<ReasonCode>{"unreadable", ReasonCode::Unreadable},
    Named<ReasonCode>{"forgotten", ReasonCode::Forgotten},
    Named<ReasonCode>{"others-know", ReasonCode::OthersKnow},
    Named<ReasonCode>{"counter", ReasonCode::AtCounter},
};

/// Nothing for a reason in people's own words.
[[nodiscard]] constexpr std::optional<ReasonCode> reasonCodeOf(std::string_view reason)
{
    return called(kReasonCodes, reason);
}
[[nodiscard]] constexpr std::string_view textOf(ReasonCode code)
{
    return nameIn(kReasonCodes, code);
}

} // namespace jiamei
