#include "qml/viewmodels/stock_words.hpp"

#include "qml/viewmodels/named_choice.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

constexpr const char* kContext = "StockWords";

constexpr NamedChoice kSources[] = {
    {"purchase", QT_TRANSLATE_NOOP("StockWords", "Bought"), QT_TRANSLATE_NOOP("StockWords", "from a supplier"),
     "source-purchase"},
    {"donation", QT_TRANSLATE_NOOP("StockWords", "Donated"), QT_TRANSLATE_NOOP("StockWords", "by a donor of the list"),
     "source-donation"},
    {"transfer", QT_TRANSLATE_NOOP("StockWords", "Transferred"), QT_TRANSLATE_NOOP("StockWords", "from another shop"),
     "source-transfer"},
    {"support", QT_TRANSLATE_NOOP("StockWords", "Support"),
     QT_TRANSLATE_NOOP("StockWords", "from a partner organisation"), "rule-neighbours"},
    {"workshop", QT_TRANSLATE_NOOP("StockWords", "Women's workshop"),
     QT_TRANSLATE_NOOP("StockWords", "made in the village"), "source-workshop"},
    {"opening", QT_TRANSLATE_NOOP("StockWords", "Opening stock"),
     QT_TRANSLATE_NOOP("StockWords", "what lay there before"), "source-opening"},
};

constexpr NamedChoice kKinds[] = {
    {"care", QT_TRANSLATE_NOOP("StockWords", "Care visit"), QT_TRANSLATE_NOOP("StockWords", "to households"),
     "issue-care"},
    {"prize", QT_TRANSLATE_NOOP("StockWords", "Prize"), QT_TRANSLATE_NOOP("StockWords", "at an activity"),
     "rule-honour"},
    {"write-off", QT_TRANSLATE_NOOP("StockWords", "Write off"), QT_TRANSLATE_NOOP("StockWords", "spoiled or lost"),
     "goods-bin"},
    {"transfer", QT_TRANSLATE_NOOP("StockWords", "Transfer"), QT_TRANSLATE_NOOP("StockWords", "to another shop"),
     "source-transfer"},
    {"return", QT_TRANSLATE_NOOP("StockWords", "Return"), QT_TRANSLATE_NOOP("StockWords", "to the supplier"),
     "issue-return"},
};

constexpr NamedChoice kCauses[] = {
    {"expired", QT_TRANSLATE_NOOP("StockWords", "Past its date"), "", "reason-expired"},
    {"damaged", QT_TRANSLATE_NOOP("StockWords", "Broken"), "", "reason-damaged"},
    {"lost", QT_TRANSLATE_NOOP("StockWords", "Missing"), "", "reason-lost"},
    {"recalled", QT_TRANSLATE_NOOP("StockWords", "Called back"), "", "rule-speech"},
    {"other", QT_TRANSLATE_NOOP("StockWords", "Other"), "", "cause-other"},
};

} // namespace

QList<StockChoice> sourceChoices()
{
    return choicesFrom(kContext, kSources);
}

QList<StockChoice> issueChoices()
{
    return choicesFrom(kContext, kKinds);
}

QList<StockChoice> causeChoices()
{
    return choicesFrom(kContext, kCauses);
}

StockChoice choiceOf(const QList<StockChoice>& choices, const QString& name)
{
    const auto found = std::ranges::find(choices, name, &StockChoice::name);
    return found == choices.end() ? StockChoice{name, name, {}, {}} : *found;
}

} // namespace jiamei::kiosk
