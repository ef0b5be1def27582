#include "qml/viewmodels/fund_words.hpp"

#include "qml/viewmodels/named_choice.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kContext = "FundWords";

constexpr NamedChoice kSources[] = {
    {"government", QT_TRANSLATE_NOOP("FundWords", "Government"), QT_TRANSLATE_NOOP("FundWords", "by a county paper"),
     "fund-government"},
    {"federation", QT_TRANSLATE_NOOP("FundWords", "Women's federation"),
     QT_TRANSLATE_NOOP("FundWords", "money for a purpose"), "fund-federation"},
    {"village", QT_TRANSLATE_NOOP("FundWords", "Village"), QT_TRANSLATE_NOOP("FundWords", "money of all"), "household"},
    {"donation", QT_TRANSLATE_NOOP("FundWords", "Donations"), QT_TRANSLATE_NOOP("FundWords", "of people and firms"),
     "source-donation"},
    {"support", QT_TRANSLATE_NOOP("FundWords", "Partner organisation"),
     QT_TRANSLATE_NOOP("FundWords", "helps the village"), "rule-neighbours"},
    {"top-up", QT_TRANSLATE_NOOP("FundWords", "Paid on top"), QT_TRANSLATE_NOOP("FundWords", "at the counter"),
     "balance"},
    {"other", QT_TRANSLATE_NOOP("FundWords", "Something else"), "", "cause-other"},
};

constexpr NamedChoice kOpening[] = {{"opening", QT_TRANSLATE_NOOP("FundWords", "Opening figure"),
                                     QT_TRANSLATE_NOOP("FundWords", "what was there before"), "source-opening"}};
constexpr NamedChoice kIn[] = {
    {"grant", QT_TRANSLATE_NOOP("FundWords", "Grant"), QT_TRANSLATE_NOOP("FundWords", "paid to the shop"),
     "money-grant"},
    {"donation", QT_TRANSLATE_NOOP("FundWords", "Donation"), QT_TRANSLATE_NOOP("FundWords", "by a donor of the list"),
     "source-donation"},
    {"top-up", QT_TRANSLATE_NOOP("FundWords", "Paid on top"), QT_TRANSLATE_NOOP("FundWords", "by households"),
     "balance"},
};
constexpr NamedChoice kOut[] = {
    {"spending", QT_TRANSLATE_NOOP("FundWords", "Spent"), QT_TRANSLATE_NOOP("FundWords", "for goods or something else"),
     "rule-waste"},
    {"paid-back", QT_TRANSLATE_NOOP("FundWords", "Paid back"),
     QT_TRANSLATE_NOOP("FundWords", "what was not used goes back"), "money-back"},
};
// Money that moves with something else.
constexpr NamedChoice kBeside[] = {
    {"receipt", QT_TRANSLATE_NOOP("FundWords", "Goods came in"), "", "goods-in"},
    {"care", QT_TRANSLATE_NOOP("FundWords", "Care visit"), "", "issue-care"},
    {"reversal", QT_TRANSLATE_NOOP("FundWords", "Reversed"), "", "cause-other"},
    {"other", QT_TRANSLATE_NOOP("FundWords", "Something else"), "", "cause-other"},
};
constexpr NamedChoice kDonors[] = {
    {"organisation", QT_TRANSLATE_NOOP("FundWords", "Firm or organisation"), "", "donor-firm"},
    {"person", QT_TRANSLATE_NOOP("FundWords", "Person"), "", "person"},
};

} // namespace

QList<StockChoice> fundSourceChoices()
{
    return choicesFrom(kContext, kSources);
}

QList<StockChoice> moneyInChoices(bool withOpening)
{
    auto choices = choicesFrom(kContext, kIn);
    if (withOpening)
        choices.append(choicesFrom(kContext, kOpening));
    return choices;
}

QList<StockChoice> moneyOutChoices()
{
    return choicesFrom(kContext, kOut);
}

QList<StockChoice> donorKindChoices()
{
    return choicesFrom(kContext, kDonors);
}

StockChoice movementChoice(const QString& kind)
{
    return choiceOf(moneyInChoices(true) + moneyOutChoices() + choicesFrom(kContext, kBeside), kind);
}

QList<QVariantMap> choiceRows(const QList<StockChoice>& choices, const QString& chosen)
{
    QList<QVariantMap> rows;
    for (const StockChoice& choice : choices)
        rows.append({{u"name"_s, choice.name},
                     {u"words"_s, choice.words},
                     {u"note"_s, choice.note},
                     {u"picture"_s, choice.picture},
                     {u"chosen"_s, choice.name == chosen}});
    return rows;
}

QString shownName(const DonorItem& donor)
{
    return !donor.name.isEmpty() ? donor.name : saidIn(kContext, QT_TRANSLATE_NOOP("FundWords", "Name erased"));
}

QString paperWords(const QString& project, const QString& paper)
{
    QStringList words;
    if (!project.isEmpty())
        words.append(project);
    if (!paper.isEmpty())
        words.append(saidIn(kContext, QT_TRANSLATE_NOOP("FundWords", "Paper no. %1")).arg(paper));
    return words.join(u" · "_s);
}

} // namespace jiamei::kiosk
