#include "qml/viewmodels/session_model.hpp"

#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>
#include <chrono>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUnsentDaysUntilAttention = 30;
constexpr std::chrono::minutes kSignedInWhileIdle{15}; // design section 7

} // namespace

SessionModel::SessionModel(ShopDesk& desk, RefusalModel& refusals, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(refusals), m_people({"personId", "name", "role", "mayDecide"}, this)
{
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, [this] { startWait(m_waitSeconds - 1); });
    m_idle.setSingleShot(true);
    m_idle.setInterval(kSignedInWhileIdle);
    connect(&m_idle, &QTimer::timeout, this, &SessionModel::signOut);
    connect(&m_desk, &ShopDesk::slowChanged, this, &SessionModel::slowChanged);
    connect(&m_desk, &ShopDesk::booked, this, &SessionModel::refresh);
}

void SessionModel::refresh()
{
    m_desk.state(this, [this](const Result<ShopState>& state) {
        if (state)
            setState(*state);
        else
            m_refusals.show(state.error());
    });
    m_desk.people(this, [this](const Result<QList<Person>>& people) {
        if (!people) {
            m_refusals.show(people.error());
            return;
        }
        QList<QVariantMap> rows;
        for (const Person& person : *people)
            rows.append({{u"personId"_s, person.id},
                         {u"name"_s, person.name},
                         {u"role"_s, person.role},
                         {u"mayDecide"_s, person.mayDecide}});
        m_people.setRows(rows);
        Q_EMIT changed();
    });
}

void SessionModel::setState(const ShopState& state)
{
    m_state = state;
    Q_EMIT changed();
}

QString SessionModel::delivery() const
{
    if (m_state.unsent == 0 && m_state.lastReceipt.isValid())
        return u"delivered"_s;
    return m_state.unsentDays >= kUnsentDaysUntilAttention ? u"attention"_s : u"waiting"_s;
}

void SessionModel::signIn(const QString& id, const QString& pin)
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_desk.signIn(id, pin, this, [this](const Result<Person>& person) {
        setBusy(false);
        if (!person) {
            if (person.error().code == ErrorCode::PinDelayed)
                startWait(QString::fromStdString(person.error().context.text("seconds")).toInt());
            Q_EMIT signInRefused();
            m_refusals.show(person.error());
            return;
        }
        welcome(*person);
    });
}

// The question whether it is still the same day comes before the first page.
void SessionModel::welcome(const Person& person)
{
    startWait(0);
    m_desk.state(this, [this, person](const Result<ShopState>& state) {
        m_person = person;
        touched();
        // Who is signed in stays so; what the shop last was is shown meanwhile.
        if (state) {
            m_asksForSameDay = state->asksForSameDay;
            m_state = *state;
        } else {
            m_refusals.show(state.error());
        }
        Q_EMIT changed();
        Q_EMIT signInDone();
    });
}

int SessionModel::othersWhoDecide() const
{
    const auto& people = m_people.rows();
    return static_cast<int>(std::count_if(people.begin(), people.end(), [this](const QVariantMap& person) {
        return person[u"mayDecide"_s].toBool() && person[u"personId"_s].toString() != m_person.id;
    }));
}

void SessionModel::confirmSameDay()
{
    refuseSameDay();
    m_desk.confirmSameDay(this, [this](const Result<ShopState>& state) {
        if (state)
            setState(*state);
        else
            m_refusals.show(state.error());
    });
}

void SessionModel::refuseSameDay()
{
    m_asksForSameDay = false;
    Q_EMIT changed();
}

void SessionModel::signOut()
{
    if (!isSignedIn())
        return;
    m_person = {};
    m_asksForSameDay = false;
    m_idle.stop();
    m_desk.signOut();
    Q_EMIT changed();
    Q_EMIT signedOut();
}

bool SessionModel::requireOpenDay()
{
    if (!m_state.isDayOpen)
        m_refusals.show({ErrorCode::DayNotOpen, {}});
    return m_state.isDayOpen;
}

void SessionModel::touched()
{
    if (isSignedIn())
        m_idle.start();
}

void SessionModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged();
}

void SessionModel::startWait(int seconds)
{
    m_waitSeconds = std::max(0, seconds);
    if (m_waitSeconds > 0)
        m_wait.start();
    else
        m_wait.stop();
    Q_EMIT waitChanged();
}

} // namespace jiamei::kiosk
