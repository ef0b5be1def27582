#include "qml/viewmodels/claim_reasons.hpp"

#include "core/base/reason_codes.hpp"

#include <QtCore/QCoreApplication>

#include <array>

namespace jiamei::kiosk {

namespace {

struct Reason {
    ReasonCode code;
    const char* words;
};

constexpr std::array kReasons{
    Reason{ReasonCode::NotSo, QT_TRANSLATE_NOOP("ClaimReason", "It did not happen")},
    Reason{ReasonCode::Twice, QT_TRANSLATE_NOOP("ClaimReason", "Given already")},
    Reason{ReasonCode::NoProof, QT_TRANSLATE_NOOP("ClaimReason", "The proof is missing")},
    Reason{ReasonCode::WrongRule, QT_TRANSLATE_NOOP("ClaimReason", "Does not fit the rule")},
    Reason{ReasonCode::WrongPoints, QT_TRANSLATE_NOOP("ClaimReason", "The points are wrong")},
    Reason{ReasonCode::WrongHousehold, QT_TRANSLATE_NOOP("ClaimReason", "The wrong household")},
    Reason{ReasonCode::Unfair, QT_TRANSLATE_NOOP("ClaimReason", "Others did the same and got nothing")},
    Reason{ReasonCode::FoundTrue, QT_TRANSLATE_NOOP("ClaimReason", "Looked into: the objection is right")},
    Reason{ReasonCode::FoundWrong, QT_TRANSLATE_NOOP("ClaimReason", "Looked into: the points are right")},
    Reason{ReasonCode::TakenBack, QT_TRANSLATE_NOOP("ClaimReason", "The objection was taken back")},
    Reason{ReasonCode::ByMeeting, QT_TRANSLATE_NOOP("ClaimReason", "The meeting decided so")},
    Reason{ReasonCode::HonourWithdrawn, QT_TRANSLATE_NOOP("ClaimReason", "Withdrawn by who gave it")},
    Reason{ReasonCode::TypedWrong, QT_TRANSLATE_NOOP("ClaimReason", "Entered wrongly")},
    Reason{ReasonCode::PapersRight, QT_TRANSLATE_NOOP("ClaimReason", "Papers checked: all is right")},
    Reason{ReasonCode::AskedAll, QT_TRANSLATE_NOOP("ClaimReason", "People asked: there is a good reason")},
    Reason{ReasonCode::WasWrong, QT_TRANSLATE_NOOP("ClaimReason", "It was wrong and is put right")},
    Reason{ReasonCode::Warned, QT_TRANSLATE_NOOP("ClaimReason", "Not good practice: talked with them")},
    Reason{ReasonCode::ToMeeting, QT_TRANSLATE_NOOP("ClaimReason", "The next meeting looks at it")},
    Reason{ReasonCode::LookedInto, QT_TRANSLATE_NOOP("ClaimReason", "Something is looked into")},
    Reason{ReasonCode::FalseClaim, QT_TRANSLATE_NOOP("ClaimReason", "Points were claimed that are not so")},
    Reason{ReasonCode::CardMisused, QT_TRANSLATE_NOOP("ClaimReason", "Somebody else used the card")},
    Reason{ReasonCode::AskedFor, QT_TRANSLATE_NOOP("ClaimReason", "The household asked for it")},
    Reason{ReasonCode::Settled, QT_TRANSLATE_NOOP("ClaimReason", "It is settled")},
    Reason{ReasonCode::Mistake, QT_TRANSLATE_NOOP("ClaimReason", "It was a mistake")},
    Reason{ReasonCode::Seen, QT_TRANSLATE_NOOP("ClaimReason", "Seen at the door")},
    Reason{ReasonCode::AtRound, QT_TRANSLATE_NOOP("ClaimReason", "Seen at the inspection")},
    Reason{ReasonCode::Reported, QT_TRANSLATE_NOOP("ClaimReason", "Reported by neighbours and looked at")},
    Reason{ReasonCode::Again, QT_TRANSLATE_NOOP("ClaimReason", "It happened again")},
    Reason{ReasonCode::PutRight, QT_TRANSLATE_NOOP("ClaimReason", "The household put it right")},
    Reason{ReasonCode::MadeGood, QT_TRANSLATE_NOOP("ClaimReason", "The household made good for it")},
    Reason{ReasonCode::PastDate, QT_TRANSLATE_NOOP("ClaimReason", "It is past its date")},
    Reason{ReasonCode::Broke, QT_TRANSLATE_NOOP("ClaimReason", "It broke or leaked")},
    Reason{ReasonCode::Spoiled, QT_TRANSLATE_NOOP("ClaimReason", "Damp or mice spoiled it")},
    Reason{ReasonCode::NotFound, QT_TRANSLATE_NOOP("ClaimReason", "It was not found on the shelf")},
    Reason{ReasonCode::CalledBack, QT_TRANSLATE_NOOP("ClaimReason", "The maker calls it back")},
    Reason{ReasonCode::WrongGoods, QT_TRANSLATE_NOOP("ClaimReason", "Something else was ordered")},
    Reason{ReasonCode::Faulty, QT_TRANSLATE_NOOP("ClaimReason", "It was faulty when it came")},
    Reason{ReasonCode::TooMany, QT_TRANSLATE_NOOP("ClaimReason", "Too much was delivered")},
    Reason{ReasonCode::CountedWrong, QT_TRANSLATE_NOOP("ClaimReason", "Counted wrongly: begin again")},
    Reason{ReasonCode::BegunWrong, QT_TRANSLATE_NOOP("ClaimReason", "Begun by mistake")},
    Reason{ReasonCode::ShelfMoved, QT_TRANSLATE_NOOP("ClaimReason", "The shelf changed too much meanwhile")},
    Reason{ReasonCode::NoTime, QT_TRANSLATE_NOOP("ClaimReason", "Not finished in time")},
    Reason{ReasonCode::PaperLost, QT_TRANSLATE_NOOP("ClaimReason", "The slip was lost")},
    Reason{ReasonCode::WrittenWrong, QT_TRANSLATE_NOOP("ClaimReason", "Written wrongly, torn up")},
    Reason{ReasonCode::NothingGiven, QT_TRANSLATE_NOOP("ClaimReason", "Nothing was given out by it")},
    Reason{ReasonCode::FewPoints, QT_TRANSLATE_NOOP("ClaimReason", "The points were not enough")},
    Reason{ReasonCode::NoneLeft, QT_TRANSLATE_NOOP("ClaimReason", "The book has fewer goods")},
    Reason{ReasonCode::OverLimit, QT_TRANSLATE_NOOP("ClaimReason", "It is more than is allowed")},
    Reason{ReasonCode::Unreadable, QT_TRANSLATE_NOOP("ClaimReason", "It cannot be read")},
    Reason{ReasonCode::Forgotten, QT_TRANSLATE_NOOP("ClaimReason", "It was forgotten")},
    Reason{ReasonCode::OthersKnow, QT_TRANSLATE_NOOP("ClaimReason", "Others know it")},
    Reason{ReasonCode::AtCounter, QT_TRANSLATE_NOOP("ClaimReason", "Taken back at the counter")},
};

} // namespace

QStringList reasonCodes(ReasonFor what)
{
    const auto codes = [](std::initializer_list<ReasonCode> reasons) {
        QStringList list;
        for (const ReasonCode reason : reasons)
            list.append(QString::fromStdString(std::string(textOf(reason))));
        return list;
    };
    using enum ReasonCode;
    switch (what) {
    case ReasonFor::Rejection:
        return codes({NotSo, Twice, NoProof, WrongRule, WrongPoints, WrongHousehold});
    case ReasonFor::Objection:
        return codes({NotSo, Twice, WrongRule, WrongPoints, WrongHousehold, Unfair});
    case ReasonFor::Uphold:
        return codes({FoundTrue, ByMeeting});
    case ReasonFor::Dismissal:
        return codes({FoundWrong, TakenBack, ByMeeting});
    case ReasonFor::HonourBack:
        return codes({HonourWithdrawn, WrongHousehold, Twice, TypedWrong});
    case ReasonFor::Flag:
        return codes({PapersRight, AskedAll, WasWrong, Warned, ToMeeting});
    case ReasonFor::Freeze:
        return codes({LookedInto, FalseClaim, CardMisused, AskedFor});
    case ReasonFor::Lifting:
        return codes({Settled, Mistake, AskedFor, ByMeeting});
    case ReasonFor::Reminder:
        return codes({Seen, AtRound, Reported, Again});
    case ReasonFor::Restoration:
        return codes({PutRight, MadeGood, ByMeeting});
    case ReasonFor::WriteOff:
        return codes({PastDate, Broke, Spoiled, NotFound, CalledBack});
    case ReasonFor::Return:
        return codes({WrongGoods, Faulty, TooMany});
    case ReasonFor::Stocktake:
        return codes({CountedWrong, BegunWrong, ShelfMoved, NoTime});
    case ReasonFor::SlipCancelled:
        return codes({AskedFor, PaperLost, TypedWrong, Mistake});
    case ReasonFor::PaperSpoiled:
        return codes({WrittenWrong, PaperLost, NothingGiven, Mistake});
    case ReasonFor::PinRemoved:
        return codes({Forgotten, OthersKnow, AskedFor, Mistake});
    case ReasonFor::PaperConflict:
        return codes({FewPoints, NoneLeft, OverLimit, Unreadable});
    }
    return {};
}

QString claimReason(const QString& reason)
{
    const auto code = reasonCodeOf(reason.toStdString());
    for (const Reason& known : kReasons)
        if (code == known.code)
            return QCoreApplication::translate("ClaimReason", known.words);
    return reason;
}

QStringList claimReasons(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words.append(claimReason(code));
    return words;
}

} // namespace jiamei::kiosk
