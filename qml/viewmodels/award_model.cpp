#include "qml/viewmodels/award_model.hpp"

#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/receipt_model.hpp"
#include "qml/viewmodels/rule_words.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostTimes = 99;

} // namespace

AwardModel::AwardModel(ShopDesk& desk, Models models, QObject* parent)
    : ActingModel(desk, {models.refusals, models.speaker}, parent), m_desk(desk), m_household(models.household),
      m_photo(models.photo), m_receipt(models.receipt),
      m_rules({"code", "title", "unit", "pointsMin", "pointsMax", "isDeduction", "review", "picture", "tint", "chosen"},
              this)
{
    connect(&m_household, &HouseholdModel::changed, this, &AwardModel::changed);
    connect(&m_photo, &PhotoModel::changed, this, [this] { inputChanged(); });
}

void AwardModel::start()
{
    m_chosen = {};
    m_quantity = 1;
    m_points = 0;
    m_photo.clear();
    changeChoice();
    m_desk.rules(this, shows<QList<RuleItem>>([this](const QList<RuleItem>& rules) {
                     m_allRules.clear();
                     m_categories.clear();
                     for (const RuleItem& rule : rules) {
                         m_allRules.append(rule);
                         if (!m_categories.contains(rule.category))
                             m_categories.append(rule.category);
                     }
                     // What is given at once is what the counter is there for.
                     std::stable_partition(m_allRules.begin(), m_allRules.end(),
                                           [](const RuleItem& rule) { return !rule.needsReview; });
                     m_category =
                         std::clamp<int>(m_category, 0, std::max<int>(0, static_cast<int>(m_categories.size()) - 1));
                     showRules();
                 }));
}

void AwardModel::chooseCategory(int category)
{
    if (category < 0 || category >= m_categories.size())
        return;
    m_category = category;
    showRules();
    m_rules.firstPage();
}

void AwardModel::choose(const QString& code)
{
    const auto found =
        std::find_if(m_allRules.begin(), m_allRules.end(), [&](const RuleItem& rule) { return rule.code == code; });
    if (isBusy() || found == m_allRules.end())
        return;
    m_chosen = *found;
    m_points = m_chosen.pointsMin;
    m_quantity = 1;
    m_photo.clear();
    changeChoice();
}

void AwardModel::changeChoice()
{
    inputChanged();
    showRules();
    Q_EMIT changed();
}

void AwardModel::stepPoints(int direction)
{
    QList<int> steps = m_chosen.steps;
    if (steps.isEmpty())
        for (int points = m_chosen.pointsMin; points <= m_chosen.pointsMax; ++points)
            steps.append(points);
    const auto place = std::clamp<qsizetype>(steps.indexOf(m_points) + direction, 0, steps.size() - 1);
    m_points = steps.at(place);
    changeChoice();
}

void AwardModel::morePoints()
{
    stepPoints(1);
}

void AwardModel::fewerPoints()
{
    stepPoints(-1);
}

void AwardModel::moreTimes()
{
    m_quantity = std::min(kMostTimes, m_quantity + 1);
    changeChoice();
}

void AwardModel::fewerTimes()
{
    m_quantity = std::max(1, m_quantity - 1);
    changeChoice();
}

void AwardModel::confirm()
{
    send({});
}

void AwardModel::confirmWith(const QString& secondId, const QString& secondPin)
{
    send({secondId, secondPin});
}

void AwardModel::send(const SecondPerson& second)
{
    if (!canConfirm())
        return;
    // The receipt is heard, not the award.
    m_desk.award({begin(), m_household.number(), m_chosen.code, m_points, m_quantity, m_photo.file(), second}, this,
                 acted<Receipt>(
                     [this](const Receipt& receipt) {
                         m_receipt.show(receipt);
                         Q_EMIT confirmed();
                     },
                     std::nullopt));
}

void AwardModel::showRules()
{
    QList<QVariantMap> rows;
    const QString category = m_categories.value(m_category);
    for (const RuleItem& rule : m_allRules)
        if (rule.category == category)
            rows.append({{u"code"_s, rule.code},
                         {u"title"_s, rule.title},
                         {u"unit"_s, unitWords(rule.unit)},
                         {u"pointsMin"_s, rule.pointsMin},
                         {u"pointsMax"_s, rule.pointsMax},
                         {u"isDeduction"_s, rule.isDeduction},
                         {u"review"_s, rule.byMeeting     ? u"meeting"_s
                                       : rule.needsReview ? u"two"_s
                                                          : QString()},
                         {u"picture"_s, pictureOfRule(rule.title, rule.category)},
                         {u"tint"_s, m_category},
                         {u"chosen"_s, rule.code == m_chosen.code}});
    m_rules.setRows(rows);
    Q_EMIT rulesChanged();
}

QString AwardModel::unit() const
{
    return unitWords(m_chosen.unit, m_quantity);
}

QString AwardModel::picture() const
{
    return m_chosen.code.isEmpty() ? QString() : pictureOfRule(m_chosen.title, m_chosen.category);
}

bool AwardModel::canConfirm() const
{
    return m_household.isKnown() && !m_chosen.code.isEmpty() && !isBusy();
}

} // namespace jiamei::kiosk
