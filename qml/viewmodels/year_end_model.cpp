#include "qml/viewmodels/year_end_model.hpp"

#include <algorithm>
#include <array>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLastMonthOfOldYear = 6; ///< until then it is the year that ended which people mean

// In the order of the screen.
constexpr std::array kPolicies{points::YearEndPolicy::Carry, points::YearEndPolicy::Halve,
                               points::YearEndPolicy::Clear};

int placeOf(points::YearEndPolicy policy)
{
    return static_cast<int>(std::ranges::find(kPolicies, policy) - kPolicies.begin());
}

QString textOf(points::YearEnd::State state)
{
    return state == points::YearEnd::State::Run        ? u"run"_s
           : state == points::YearEnd::State::Reversed ? u"reversed"_s
                                                       : u"previewed"_s;
}

} // namespace

YearEndModel::YearEndModel(PolicyDesk& desk, RefusalModel& refusals, Speaker& speaker, QObject* parent)
    : ActingModel(desk, {refusals, speaker}, parent), m_desk(desk), m_losses({"number", "name", "had", "loses"}, this),
      m_history({"document", "year", "policy", "stage", "date"}, this)
{
}

void YearEndModel::start()
{
    m_year = 0;
    m_document = 0;
    m_isLoaded = false;
    renew();
    Q_EMIT changed();
    load();
}

void YearEndModel::load()
{
    m_desk.yearEnd(
        kPolicies.at(static_cast<std::size_t>(m_policy)), m_year, this,
        shows<YearEndView>([this, policy = m_policy, year = m_year] { return policy == m_policy && year == m_year; },
                           [this](const YearEndView& view) {
                               if (m_year == 0) {
                                   const bool isOld = view.today.month() <= kLastMonthOfOldYear;
                                   m_year = view.today.year() - (isOld ? 1 : 0);
                                   load();
                                   return;
                               }
                               m_view = view;
                               m_isLoaded = true;
                               showLosses();
                           }));
}

void YearEndModel::showLosses()
{
    QList<QVariantMap> rows;
    for (const Loss& loss : std::as_const(m_view.face.losses))
        rows.append(
            {{u"number"_s, loss.numberText}, {u"name"_s, loss.name}, {u"had"_s, loss.had}, {u"loses"_s, loss.loses}});
    m_losses.setRows(rows);
    m_losses.firstPage();
}

void YearEndModel::stepYear(int more)
{
    if (!canBegin())
        return;
    m_year = std::clamp(m_year + more, firstYear(), lastYear());
    edited();
    load();
}

void YearEndModel::choosePolicy(int policy)
{
    if (isBusy() || policy < 0 || policy >= static_cast<int>(kPolicies.size()))
        return;
    m_policy = policy;
    edited();
    load();
}

YearEndOrder YearEndModel::order(const SecondPerson& second)
{
    return {begin(), kPolicies.at(static_cast<std::size_t>(m_policy)), m_year, second};
}

Reply<YearEndDone> YearEndModel::ends(bool isRun)
{
    return acted<YearEndDone>([this, isRun](const YearEndDone& result) {
        m_document = result.document;
        m_isDoneRun = isRun;
        m_view.face = result.face;
        showLosses();
        Q_EMIT changed();
        Q_EMIT done();
    });
}

void YearEndModel::recordPreview()
{
    if (canBegin())
        m_desk.recordPreview(order({}), this, ends(false));
}

void YearEndModel::confirmWith(const QString& id, const QString& pin)
{
    if (canBegin())
        m_desk.runYearEnd(order({id, pin}), this, ends(true));
}

void YearEndModel::loadHistory()
{
    m_history.firstPage();
    m_desk.yearEnds(this, shows<QList<YearEndItem>>([this](const QList<YearEndItem>& items) {
                        QList<QVariantMap> rows;
                        for (const YearEndItem& item : items)
                            rows.append({{u"document"_s, item.document},
                                         {u"year"_s, item.year},
                                         {u"policy"_s, placeOf(item.policy)},
                                         {u"stage"_s, textOf(item.state)},
                                         {u"date"_s, item.date.toString(Qt::ISODate)}});
                        m_history.setRows(rows);
                    }));
}

QString YearEndModel::matter() const
{
    switch (kPolicies.at(static_cast<std::size_t>(m_policy))) {
    case points::YearEndPolicy::Carry:
        return tr("Year end of %1: all %2 points are carried over").arg(m_year).arg(spendable());
    case points::YearEndPolicy::Halve:
        return tr("Year end of %1: halved, %2 points of %3 households expire").arg(m_year).arg(expires()).arg(losing());
    case points::YearEndPolicy::Clear:
        break;
    }
    return tr("Year end of %1: cleared, %2 points of %3 households expire").arg(m_year).arg(expires()).arg(losing());
}

} // namespace jiamei::kiosk
