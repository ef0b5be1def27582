#include "qml/viewmodels/rule_words.hpp"

#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/pictures.hpp"

#include <QtCore/QCoreApplication>

#include <array>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

// By the numbers of points::CapPeriod; how often in what time, and the time by itself.
struct Period {
    const char* often;
    const char* name;
};
constexpr std::array kPeriods{
    Period{QT_TRANSLATE_NOOP("RuleWords", "no limit"), QT_TRANSLATE_NOOP("RuleWords", "No limit")},
    Period{QT_TRANSLATE_NOOP("RuleWords", "%1 in ten days"), QT_TRANSLATE_NOOP("RuleWords", "Ten days")},
    Period{QT_TRANSLATE_NOOP("RuleWords", "%1 a month"), QT_TRANSLATE_NOOP("RuleWords", "Month")},
    Period{QT_TRANSLATE_NOOP("RuleWords", "%1 a quarter"), QT_TRANSLATE_NOOP("RuleWords", "Quarter")},
    Period{QT_TRANSLATE_NOOP("RuleWords", "%1 a school term"), QT_TRANSLATE_NOOP("RuleWords", "School term")},
    Period{QT_TRANSLATE_NOOP("RuleWords", "%1 a year"), QT_TRANSLATE_NOOP("RuleWords", "Year")},
    Period{QT_TRANSLATE_NOOP("RuleWords", "%1 in three years"), QT_TRANSLATE_NOOP("RuleWords", "Three years")},
    Period{QT_TRANSLATE_NOOP("RuleWords", "%1 in a lifetime"), QT_TRANSLATE_NOOP("RuleWords", "Lifetime")},
    Period{QT_TRANSLATE_NOOP("RuleWords", "%1 for each honour"), QT_TRANSLATE_NOOP("RuleWords", "Each honour")},
};

constexpr std::array kReviews{QT_TRANSLATE_NOOP("RuleWords", "one person enters it"),
                              QT_TRANSLATE_NOOP("RuleWords", "two review it"),
                              QT_TRANSLATE_NOOP("RuleWords", "the meeting decides")};

// In the order of points::RuleField.
constexpr std::array kFields{
    QT_TRANSLATE_NOOP("RuleWords", "Title"),      QT_TRANSLATE_NOOP("RuleWords", "Category"),
    QT_TRANSLATE_NOOP("RuleWords", "Sign"),       QT_TRANSLATE_NOOP("RuleWords", "Points"),
    QT_TRANSLATE_NOOP("RuleWords", "Unit"),       QT_TRANSLATE_NOOP("RuleWords", "Limit"),
    QT_TRANSLATE_NOOP("RuleWords", "Proof"),      QT_TRANSLATE_NOOP("RuleWords", "Who proposes"),
    QT_TRANSLATE_NOOP("RuleWords", "Review"),     QT_TRANSLATE_NOOP("RuleWords", "Notice"),
    QT_TRANSLATE_NOOP("RuleWords", "Valid from"), QT_TRANSLATE_NOOP("RuleWords", "Last day")};

// In the order of points::Proposer.
constexpr std::array kProposers{
    QT_TRANSLATE_NOOP("RuleWords", "household"), QT_TRANSLATE_NOOP("RuleWords", "group leader"),
    QT_TRANSLATE_NOOP("RuleWords", "women's federation"), QT_TRANSLATE_NOOP("RuleWords", "the record itself")};

// The units of the rules every village starts with; of one, and of several.
struct UsualUnit {
    const char* written;
    const char* one;
    const char* many;
};
constexpr std::array kUsualUnits{
    UsualUnit{"户", QT_TRANSLATE_NOOP("RuleUnits", "household"), QT_TRANSLATE_NOOP("RuleUnits", "households")},
    UsualUnit{"人", QT_TRANSLATE_NOOP("RuleUnits", "person"), QT_TRANSLATE_NOOP("RuleUnits", "people")},
    UsualUnit{"人次", QT_TRANSLATE_NOOP("RuleUnits", "attendance"), QT_TRANSLATE_NOOP("RuleUnits", "attendances")},
    UsualUnit{"次", QT_TRANSLATE_NOOP("RuleUnits", "time"), QT_TRANSLATE_NOOP("RuleUnits", "times")},
    UsualUnit{"份", QT_TRANSLATE_NOOP("RuleUnits", "bundle"), QT_TRANSLATE_NOOP("RuleUnits", "bundles")},
    UsualUnit{"事", QT_TRANSLATE_NOOP("RuleUnits", "event"), QT_TRANSLATE_NOOP("RuleUnits", "events")},
    UsualUnit{"处", QT_TRANSLATE_NOOP("RuleUnits", "place"), QT_TRANSLATE_NOOP("RuleUnits", "places")},
    UsualUnit{"班", QT_TRANSLATE_NOOP("RuleUnits", "shift"), QT_TRANSLATE_NOOP("RuleUnits", "shifts")},
    UsualUnit{"条", QT_TRANSLATE_NOOP("RuleUnits", "proposal"), QT_TRANSLATE_NOOP("RuleUnits", "proposals")},
    UsualUnit{"项", QT_TRANSLATE_NOOP("RuleUnits", "item"), QT_TRANSLATE_NOOP("RuleUnits", "items")},
};

constexpr std::size_t kStepsOnACard = 3;

QString say(const char* words)
{
    return QCoreApplication::translate("RuleWords", words);
}

QString dateText(BusinessDate date)
{
    return qtDate(date).toString(Qt::ISODate);
}

QString noticeWords(bool publicity)
{
    return publicity ? QCoreApplication::translate("RuleWords", "notice first")
                     : QCoreApplication::translate("RuleWords", "no notice");
}

QString fieldWords(const points::Rule& rule, points::RuleField field)
{
    using points::RuleField;
    switch (field) {
    case RuleField::Sign:
        return rule.isDeduction ? QCoreApplication::translate("RuleWords", "deduction")
                                : QCoreApplication::translate("RuleWords", "award");
    case RuleField::Points:
        return pointsWords(rule);
    case RuleField::Unit:
        return unitWords(qtText(rule.unit));
    case RuleField::Cap:
        return capWords(rule);
    case RuleField::Proposer:
        return say(kProposers.at(static_cast<std::size_t>(rule.proposer) - 1));
    case RuleField::Review:
        return reviewWords(rule.review);
    case RuleField::Publicity:
        return noticeWords(rule.publicity);
    case RuleField::ValidUntil:
        return rule.validUntil ? dateText(*rule.validUntil) : QCoreApplication::translate("RuleWords", "for good");
    default:
        return qtText(points::textOf(rule, field));
    }
}

QString signOf(const points::Rule& rule)
{
    return rule.isDeduction ? u"−"_s : u"+"_s;
}

QString rangeWords(const points::Rule& rule)
{
    const auto least = QString::number(rule.minimum.value());
    return signOf(rule) +
           (rule.minimum == rule.maximum ? least : least + u"–"_s + QString::number(rule.maximum.value()));
}

QString wholeWords(const points::Rule& rule)
{
    return pointsWords(rule) + u" / "_s + unitWords(qtText(rule.unit)) + u" · "_s + capWords(rule) + u" · "_s +
           reviewWords(rule.review);
}

QVariantMap differenceRow(const points::Rule& rule, const char16_t* kind, const QString& what, const QString& before,
                          const QString& after)
{
    return {{u"code"_s, qtText(rule.code)},
            {u"title"_s, qtText(rule.title)},
            {u"kind"_s, QString::fromUtf16(kind)},
            {u"what"_s, what},
            {u"before"_s, before},
            {u"after"_s, after}};
}

} // namespace

QString pointsWords(const points::Rule& rule)
{
    if (rule.steps.size() > 1) {
        QStringList steps;
        for (const auto step : rule.steps)
            steps.append(QString::number(step.value()));
        return signOf(rule) + steps.join(u" / "_s);
    }
    return rangeWords(rule);
}

QString capWords(const points::Rule& rule)
{
    const QString words = say(kPeriods.at(static_cast<std::size_t>(rule.capPeriod)).often);
    return rule.capCount ? words.arg(*rule.capCount) : words;
}

QString reviewWords(points::ReviewKind review)
{
    return say(kReviews.at(static_cast<std::size_t>(review) - 1));
}

QString unitWords(const QString& unit, int count)
{
    for (const UsualUnit& usual : kUsualUnits)
        if (unit == QString::fromUtf8(usual.written))
            return QCoreApplication::translate("RuleUnits", count == 1 ? usual.one : usual.many);
    return unit;
}

QStringList proposers()
{
    QStringList words;
    for (const auto* proposer : kProposers)
        words.append(say(proposer));
    return words;
}

QStringList capPeriods()
{
    QStringList words;
    for (std::size_t i = 0; i + 1 < kPeriods.size(); ++i)
        words.append(say(kPeriods.at(i).name));
    return words;
}

QList<QByteArray> ruleRoles()
{
    return {"code", "title", "points", "deduction", "unit", "details", "campaign", "picture", "mark"};
}

QVariantMap ruleRow(const points::Rule& rule)
{
    QString campaign;
    if (rule.validUntil)
        campaign = QCoreApplication::translate("RuleWords", "campaign %1 to %2")
                       .arg(dateText(rule.validFrom), dateText(*rule.validUntil));
    return {{u"code"_s, qtText(rule.code)},
            {u"title"_s, qtText(rule.title)},
            {u"points"_s, rule.steps.size() > kStepsOnACard ? rangeWords(rule) : pointsWords(rule)},
            {u"deduction"_s, rule.isDeduction},
            {u"unit"_s, unitWords(qtText(rule.unit))},
            // The dot stays with the word before it, so that no line begins with one.
            {u"details"_s,
             QStringList{capWords(rule), reviewWords(rule.review), noticeWords(rule.publicity)}.join(u"\u00a0· "_s)},
            {u"campaign"_s, campaign},
            {u"picture"_s, pictureOfRule(qtText(rule.title), qtText(rule.category))},
            {u"mark"_s, QString()}};
}

QList<QByteArray> differenceRoles()
{
    return {"code", "title", "kind", "what", "before", "after"};
}

QList<QVariantMap> differenceRows(const points::RuleDifference& difference)
{
    QList<QVariantMap> rows;
    for (const auto& changed : difference.changed)
        for (const auto& field : changed.fields)
            rows.append(differenceRow(changed.after, u"changed", say(kFields.at(static_cast<std::size_t>(field.field))),
                                      fieldWords(changed.before, field.field), fieldWords(changed.after, field.field)));
    for (const auto& rule : difference.added)
        rows.append(differenceRow(rule, u"added", QCoreApplication::translate("RuleWords", "New rule"), QString(),
                                  wholeWords(rule)));
    for (const auto& rule : difference.removed)
        rows.append(differenceRow(rule, u"removed", QCoreApplication::translate("RuleWords", "Dropped"),
                                  wholeWords(rule), QString()));
    return rows;
}

} // namespace jiamei::kiosk
