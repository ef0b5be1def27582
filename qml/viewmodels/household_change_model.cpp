#include "qml/viewmodels/household_change_model.hpp"

#include "core/household/close.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/photo_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPersons = 99;

} // namespace

HouseholdChangeModel::HouseholdChangeModel(HouseholdChangeDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household),
      m_photo(tools.photo), m_name(desk, this), m_outcome({"title", "spendable", "honour", "owed"}, this),
      m_cards({"household", "number", "file"}, this)
{
    connect(&m_name, &NameModel::changed, this, &HouseholdChangeModel::edited);
    connect(&m_photo, &PhotoModel::changed, this, &HouseholdChangeModel::edited);
    connect(&m_household, &HouseholdModel::opened, this, [this] {
        if (!m_isAwaiting)
            return;
        m_isAwaiting = false;
        m_order.into = m_household.number();
        m_into = tr("%1, no. %2").arg(m_household.name(), m_household.numberText());
        edited();
    });
}

void HouseholdChangeModel::start()
{
    m_isAwaiting = false;
    m_facts = {};
    m_facts.household = m_household.number();
    load();
}

void HouseholdChangeModel::load()
{
    m_desk.facts(m_facts.household, this, [this, asked = m_facts.household](const Result<HouseholdFacts>& facts) {
        if (asked != m_facts.household)
            return;
        if (facts)
            m_facts = *facts;
        else
            refusals().show(facts.error());
        Q_EMIT changed();
    });
}

void HouseholdChangeModel::begin(HouseholdChange change)
{
    m_order = {};
    m_order.change = change;
    m_order.household = m_facts.household;
    if (change == HouseholdChange::Members) {
        m_order.members = m_facts.members;
        m_order.residents = m_facts.residents;
        m_order.women = m_facts.women;
    }
    if (change == HouseholdChange::Split)
        m_order.members = 1;
    m_order.movedAway = change == HouseholdChange::Close;
    m_share = {};
    m_into.clear();
    m_isAwaiting = false;
    m_done = {};
    renew();
    m_photo.clear();
    m_name.clear();
    Q_EMIT changed();
}

void HouseholdChangeModel::addMembers(int more)
{
    m_order.members = std::clamp(m_order.members + more, 0, kMostPersons);
    edited();
}

void HouseholdChangeModel::addResidents(int more)
{
    m_order.residents = std::clamp(m_order.residents + more, 0, kMostPersons);
    edited();
}

void HouseholdChangeModel::addWomen(int more)
{
    m_order.women = std::clamp(m_order.women + more, 0, kMostPersons);
    edited();
}

void HouseholdChangeModel::setPercent(int percent)
{
    m_order.percent = std::clamp(percent, 0, 100);
    edited();
    showShare();
}

void HouseholdChangeModel::showShare()
{
    m_desk.share(m_facts.household, m_order.percent, this,
                 shows<SplitShare>([this, asked = m_order.percent] { return asked == m_order.percent; },
                                   [this](const SplitShare& share) { m_share = share; }));
}

void HouseholdChangeModel::awaitOther()
{
    m_isAwaiting = true;
}

void HouseholdChangeModel::setMovedAway(bool movedAway)
{
    m_order.movedAway = movedAway;
    edited();
}

void HouseholdChangeModel::setExpires(bool expires)
{
    m_order.expire = expires;
    edited();
}

bool HouseholdChangeModel::arePointsOpen() const
{
    constexpr auto kRedeemFirst = static_cast<int>(household::ClosingPoints::RedeemFirst);
    return m_order.change == HouseholdChange::Close && m_facts.spendable > 0 && !m_order.expire &&
           m_facts.closingPoints == kRedeemFirst;
}

bool HouseholdChangeModel::isReady() const
{
    if (isBusy() || !isLoaded())
        return false;
    switch (m_order.change) {
    case HouseholdChange::Head:
    case HouseholdChange::Split:
        return !m_name.name().isEmpty();
    case HouseholdChange::Members:
        return m_order.members != m_facts.members || m_order.residents != m_facts.residents ||
               m_order.women != m_facts.women;
    case HouseholdChange::Merge:
        return m_order.into > 0;
    case HouseholdChange::Close:
        return !arePointsOpen();
    case HouseholdChange::Reopen:
        return true;
    case HouseholdChange::None:
        break;
    }
    return false;
}

void HouseholdChangeModel::confirmWith(const QString& id, const QString& pin)
{
    if (!isReady())
        return;
    HouseholdOrder order = m_order;
    order.name = m_name.name();
    order.agreement = m_order.change == HouseholdChange::Split ? m_photo.file() : QString();
    order.request = ActingModel::begin();
    order.second = {id, pin};
    m_desk.change(order, this, acted<HouseholdChanged>([this](const HouseholdChanged& written) {
                      m_photo.clear();
                      showDone(written);
                      Q_EMIT done();
                  }));
}

void HouseholdChangeModel::showDone(const HouseholdChanged& written)
{
    m_done = written;
    QList<QVariantMap> rows;
    for (const ChangedHousehold& each : written.households)
        rows.append({{u"title"_s, tr("%1, no. %2").arg(each.name, each.numberText)},
                     {u"spendable"_s, each.spendable},
                     {u"honour"_s, each.honour},
                     {u"owed"_s, each.owed}});
    m_outcome.setRows(rows);
    QList<QVariantMap> cards;
    for (const ChangedCard& each : written.cards)
        cards.append({{u"household"_s, each.household},
                      {u"number"_s, each.numberText},
                      {u"file"_s, each.file.section(u'/', -1)}});
    m_cards.setRows(cards);
    Q_EMIT changed();
}

void HouseholdChangeModel::printCards()
{
    if (!isBusy() && !m_done.cards.isEmpty())
        printNext(0);
}

void HouseholdChangeModel::printNext(qsizetype index)
{
    setBusy(index < m_done.cards.size());
    if (!isBusy())
        return;
    m_desk.printCard(m_done.cards[index].household, this, [this, index](const Result<QString>& file) {
        m_done.cards[index].file = file ? *file : QString();
        showDone(HouseholdChanged(m_done));
        if (file) {
            printNext(index + 1);
            return;
        }
        setBusy(false);
        refusals().show(file.error());
    });
}

QString HouseholdChangeModel::title() const
{
    return m_facts.numberText.isEmpty() ? QString() : tr("%1, no. %2").arg(m_facts.name, m_facts.numberText);
}

QString HouseholdChangeModel::matter() const
{
    switch (m_order.change) {
    case HouseholdChange::Head:
        return tr("The new head of household %1 is %2").arg(m_facts.numberText, m_name.name());
    case HouseholdChange::Members:
        return tr("Household %1 now has %2 persons").arg(m_facts.numberText).arg(m_order.members);
    case HouseholdChange::Split:
        return tr("Household %1 is split: %2 takes %3 % along")
            .arg(m_facts.numberText, m_name.name())
            .arg(m_order.percent);
    case HouseholdChange::Merge:
        return tr("Household %1 is merged into %2").arg(m_facts.numberText, m_into);
    case HouseholdChange::Close:
        return m_order.movedAway ? tr("Household %1 moves away").arg(title())
                                 : tr("Household %1 is closed").arg(title());
    case HouseholdChange::Reopen:
        return tr("Household %1 is opened again").arg(title());
    case HouseholdChange::None:
        break;
    }
    return {};
}

QString HouseholdChangeModel::doneWords() const
{
    switch (m_done.change) {
    case HouseholdChange::Head:
        return tr("The new head is recorded.");
    case HouseholdChange::Members:
        return tr("The members are recorded.");
    case HouseholdChange::Split:
        return tr("The household is split. Both parts get a new card, the old one no longer works.");
    case HouseholdChange::Merge:
        return tr("The household is merged. Its old card no longer works; the card of the other one does.");
    case HouseholdChange::Close:
        return tr("The household is closed. Expired: %1, kept: %2, owed: %3, withdrawn: %4.")
            .arg(m_done.expired)
            .arg(m_done.kept)
            .arg(m_done.owed)
            .arg(m_done.withdrawn);
    case HouseholdChange::Reopen:
        return tr("The household is open again, with a new card.");
    case HouseholdChange::None:
        break;
    }
    return {};
}

} // namespace jiamei::kiosk
