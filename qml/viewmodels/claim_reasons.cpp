#include "qml/viewmodels/claim_reasons.hpp"

#include <QtCore/QCoreApplication>

#include <array>

namespace jiamei::kiosk {

namespace {

struct Reason {
    const char* code;
    const char* words;
};

constexpr std::array kReasons{
    Reason{"not-so", QT_TRANSLATE_NOOP("ClaimReason", "It did not happen")},
    Reason{"twice", QT_TRANSLATE_NOOP("ClaimReason", "Given already")},
    Reason{"no-proof", QT_TRANSLATE_NOOP("ClaimReason", "The proof is missing")},
    Reason{"wrong-rule", QT_TRANSLATE_NOOP("ClaimReason", "Does not fit the rule")},
    Reason{"wrong-points", QT_TRANSLATE_NOOP("ClaimReason", "The points are wrong")},
    Reason{"wrong-household", QT_TRANSLATE_NOOP("ClaimReason", "The wrong household")},
    Reason{"unfair", QT_TRANSLATE_NOOP("ClaimReason", "Others did the same and got nothing")},
    Reason{"found-true", QT_TRANSLATE_NOOP("ClaimReason", "Looked into: the objection is right")},
    Reason{"found-wrong", QT_TRANSLATE_NOOP("ClaimReason", "Looked into: the points are right")},
    Reason{"taken-back", QT_TRANSLATE_NOOP("ClaimReason", "The objection was taken back")},
    Reason{"by-meeting", QT_TRANSLATE_NOOP("ClaimReason", "The meeting decided so")},
    Reason{"honour-withdrawn", QT_TRANSLATE_NOOP("ClaimReason", "Withdrawn by who gave it")},
    Reason{"typed-wrong", QT_TRANSLATE_NOOP("ClaimReason", "Entered wrongly")},
    Reason{"papers-right", QT_TRANSLATE_NOOP("ClaimReason", "Papers checked: all is right")},
    Reason{"asked-all", QT_TRANSLATE_NOOP("ClaimReason", "People asked: there is a good reason")},
    Reason{"was-wrong", QT_TRANSLATE_NOOP("ClaimReason", "It was wrong and is put right")},
    Reason{"warned", QT_TRANSLATE_NOOP("ClaimReason", "Not good practice: talked with them")},
    Reason{"to-meeting", QT_TRANSLATE_NOOP("ClaimReason", "The next meeting looks at it")},
    Reason{"looked-into", QT_TRANSLATE_NOOP("ClaimReason", "Something is looked into")},
    Reason{"false-claim", QT_TRANSLATE_NOOP("ClaimReason", "Points were claimed that are not so")},
    Reason{"card-misused", QT_TRANSLATE_NOOP("ClaimReason", "Somebody else used the card")},
    Reason{"asked-for", QT_TRANSLATE_NOOP("ClaimReason", "The household asked for it")},
    Reason{"settled", QT_TRANSLATE_NOOP("ClaimReason", "It is settled")},
    Reason{"mistake", QT_TRANSLATE_NOOP("ClaimReason", "It was a mistake")},
    Reason{"seen", QT_TRANSLATE_NOOP("ClaimReason", "Seen at the door")},
    Reason{"at-round", QT_TRANSLATE_NOOP("ClaimReason", "Seen at the inspection")},
    Reason{"reported", QT_TRANSLATE_NOOP("ClaimReason", "Reported by neighbours and looked at")},
    Reason{"again", QT_TRANSLATE_NOOP("ClaimReason", "It happened again")},
    Reason{"put-right", QT_TRANSLATE_NOOP("ClaimReason", "The household put it right")},
    Reason{"made-good", QT_TRANSLATE_NOOP("ClaimReason", "The household made good for it")},
};

} // namespace

QStringList reasonCodes(ReasonFor what)
{
    const auto codes = [](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    switch (what) {
    case ReasonFor::Rejection:
        return codes({"not-so", "twice", "no-proof", "wrong-rule", "wrong-points", "wrong-household"});
    case ReasonFor::Objection:
        return codes({"not-so", "twice", "wrong-rule", "wrong-points", "wrong-household", "unfair"});
    case ReasonFor::Uphold:
        return codes({"found-true", "by-meeting"});
    case ReasonFor::Dismissal:
        return codes({"found-wrong", "taken-back", "by-meeting"});
    case ReasonFor::HonourBack:
        return codes({"honour-withdrawn", "wrong-household", "twice", "typed-wrong"});
    case ReasonFor::Flag:
        return codes({"papers-right", "asked-all", "was-wrong", "warned", "to-meeting"});
    case ReasonFor::Freeze:
        return codes({"looked-into", "false-claim", "card-misused", "asked-for"});
    case ReasonFor::Lifting:
        return codes({"settled", "mistake", "asked-for", "by-meeting"});
    case ReasonFor::Reminder:
        return codes({"seen", "at-round", "reported", "again"});
    case ReasonFor::Restoration:
        return codes({"put-right", "made-good", "by-meeting"});
    }
    return {};
}

QString claimReason(const QString& reason)
{
    for (const Reason& known : kReasons)
        if (reason == QLatin1String(known.code))
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
