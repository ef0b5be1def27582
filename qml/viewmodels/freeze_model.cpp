#include "qml/viewmodels/freeze_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/spoken_date.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

constexpr int kUsualDays = 30;
constexpr int kMostDays = 365; ///< on the screen; the office can say more

} // namespace

FreezeModel::FreezeModel(FreezeDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household)
{
    connect(&tools.language, &Language::changed, this, &FreezeModel::changed);
}

void FreezeModel::start()
{
    m_state = {};
    m_state.household = m_household.number();
    m_isLoaded = false;
    m_days = kUsualDays;
    m_act = m_done = Act::None;
    renew();
    Q_EMIT changed();
    m_desk.freeze(m_state.household, this,
                  shows<FreezeState>([this, asked = m_state.household] { return asked == m_state.household; },
                                     [this](const FreezeState& state) {
                                         m_state = state;
                                         m_isLoaded = true;
                                     }));
}

void FreezeModel::setDays(int days)
{
    m_days = std::clamp(days, 1, kMostDays);
    edited();
}

void FreezeModel::freeze(int reason)
{
    ask(Act::Freeze, reasonCodes(ReasonFor::Freeze).value(reason));
}

void FreezeModel::lift(int reason)
{
    ask(Act::Lift, reasonCodes(ReasonFor::Lifting).value(reason));
}

void FreezeModel::ask(Act act, const QString& reason)
{
    if (isBusy() || !isLoaded())
        return;
    m_act = act;
    m_reason = reason;
    edited();
    Q_EMIT secondNeeded();
}

void FreezeModel::confirmWith(const QString& id, const QString& pin)
{
    if (isBusy() || m_act == Act::None)
        return;
    const QDate until = m_act == Act::Freeze ? wanted() : QDate();
    m_desk.setFreeze({begin(), m_state.household, until, m_reason, {id, pin}}, this,
                     acted<FreezeState>([this](const FreezeState& state) {
                         m_state = state;
                         m_done = m_act;
                         m_act = Act::None;
                     }));
}

QDate FreezeModel::wanted() const
{
    return m_state.today.isValid() ? m_state.today.addDays(m_days) : QDate();
}

QString FreezeModel::title() const
{
    return m_state.numberText.isEmpty() ? QString() : tr("%1, no. %2").arg(m_state.name, m_state.numberText);
}

QString FreezeModel::reason() const
{
    return claimReason(m_state.reason);
}

QStringList FreezeModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Freeze));
}

QStringList FreezeModel::liftReasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Lifting));
}

QString FreezeModel::matter() const
{
    return m_act == Act::Lift ? tr("Household %1 may redeem again: %2").arg(m_state.numberText, claimReason(m_reason))
                              : tr("Household %1 gets no goods until %2: %3")
                                    .arg(m_state.numberText, spokenDate(wanted()), claimReason(m_reason));
}

QString FreezeModel::doneWords() const
{
    if (m_done == Act::None)
        return {};
    return m_done == Act::Lift
               ? tr("Lifted. The household may redeem again at once.")
               : tr("Recorded. No goods until %1; points go on as before.").arg(spokenDate(m_state.until));
}

} // namespace jiamei::kiosk
