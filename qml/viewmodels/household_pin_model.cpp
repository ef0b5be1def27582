#include "qml/viewmodels/household_pin_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Then the page looks again and begins anew, with another id: the digits are no part of a request, so the same id
/// would call a PIN saved that is not, and setting or taking away once more does no harm.
bool mayStand(const Error& error)
{
    const auto family = familyOf(error.code);
    return family != ErrorFamily::Refused && family != ErrorFamily::Usage;
}

} // namespace

HouseholdPinModel::HouseholdPinModel(HouseholdPinDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household)
{
    connect(&tools.language, &Language::changed, this, &HouseholdPinModel::changed);
}

void HouseholdPinModel::start()
{
    m_state = {};
    m_state.household = m_household.number();
    m_isLoaded = false;
    m_done = Act::None;
    forget();
    m_desk.pin(m_state.household, this,
               shows<HouseholdPinState>([this, asked = m_state.household] { return asked == m_state.household; },
                                        [this](const HouseholdPinState& state) {
                                            m_state = state;
                                            m_isLoaded = true;
                                            turnTo(firstStage());
                                        }));
}

void HouseholdPinModel::forget()
{
    m_present.clear();
    m_new.clear();
    m_isDifferent = false;
    renew();
    turnTo(Stage::New);
}

void HouseholdPinModel::turnTo(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageBegun();
    Q_EMIT changed();
}

void HouseholdPinModel::enter(const QString& pin)
{
    if (isBusy() || !isLoaded() || m_stage == Stage::Done)
        return;
    switch (m_stage) {
    case Stage::Present:
        m_present = pin;
        setBusy(true);
        // Wrong, or not now: the next one is typed from the start.
        m_desk.checkPin(m_state.household, pin, this,
                        [this, asked = m_state.household](const Result<HouseholdPinState>& checked) {
                            setBusy(false);
                            if (!checked)
                                refusals().show(checked.error());
                            if (asked == m_state.household)
                                turnTo(checked ? Stage::New : Stage::Present);
                        });
        return;
    case Stage::New:
        m_new = pin;
        m_isDifferent = false;
        turnTo(Stage::Again);
        return;
    case Stage::Again:
        m_isDifferent = pin != m_new;
        if (m_isDifferent)
            turnTo(Stage::New);
        else
            save();
        return;
    case Stage::Done:
        return;
    }
}

void HouseholdPinModel::save()
{
    const auto again = [this, asked = m_state.household](const Error& error) {
        if (asked != m_state.household || asked != m_household.number())
            return false; // the page was left
        if (mayStand(error))
            start();
        else
            turnTo(error.code == ErrorCode::HouseholdPinInvalid ? Stage::New : firstStage());
        return false;
    };
    m_desk.setPin({beginAnother(), m_state.household, m_present, m_new}, this,
                  acted<HouseholdPinState>([this](const HouseholdPinState& state) { keep(state, Act::Set); }, again));
}

void HouseholdPinModel::remove(int reason)
{
    if (isBusy() || !isLoaded())
        return;
    m_desk.removePin({beginAnother(), m_state.household, reasonCodes(ReasonFor::PinRemoved).value(reason)}, this,
                     acted<HouseholdPinState>([this](const HouseholdPinState& state) { keep(state, Act::Removed); },
                                              [this, asked = m_state.household](const Error& error) {
                                                  if (asked == m_household.number() && mayStand(error))
                                                      start();
                                                  return false;
                                              }));
}

void HouseholdPinModel::keep(const HouseholdPinState& state, Act act)
{
    if (state.household != m_state.household)
        return; // another one is on the page by now
    forget();
    m_state = state;
    m_done = act;
    turnTo(Stage::Done);
}

QString HouseholdPinModel::title() const
{
    return m_state.numberText.isEmpty() ? QString() : tr("%1, no. %2").arg(m_state.name, m_state.numberText);
}

QString HouseholdPinModel::stage() const
{
    switch (m_stage) {
    case Stage::Present:
        return u"present"_s;
    case Stage::New:
        return u"new"_s;
    case Stage::Again:
        return u"again"_s;
    case Stage::Done:
        break;
    }
    return u"done"_s;
}

QStringList HouseholdPinModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::PinRemoved));
}

QString HouseholdPinModel::doneWords() const
{
    if (m_done == Act::None)
        return {};
    if (m_done == Act::Removed)
        return tr("The PIN is gone. The household redeems without one.");
    return m_state.isAsked ? tr("Saved. From now on the household types it at a redemption.")
                           : tr("Saved. The shop does not ask for it yet: a manager switches that on in the settings.");
}

} // namespace jiamei::kiosk
