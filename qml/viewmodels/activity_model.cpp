#include "qml/viewmodels/activity_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

ActivityModel::ActivityModel(ActivitiesDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk),
      m_activities({"number", "title", "type", "date", "place", "open", "households", "people", "waiting"}, this),
      m_left({"number", "name", "reason"}, this)
{
}

void ActivityModel::start()
{
    m_desk.activities(this, shows<QList<ActivityLine>>([this](const QList<ActivityLine>& lines) {
                          m_lines = lines;
                          m_isLoaded = true;
                          showList();
                      }));
}

void ActivityModel::showList()
{
    QList<QVariantMap> rows;
    for (const ActivityLine& line : std::as_const(m_lines))
        rows.append({{u"number"_s, line.number},
                     {u"title"_s, line.title},
                     {u"type"_s, line.type},
                     {u"date"_s, line.date.toString(Qt::ISODate)},
                     {u"place"_s, line.place},
                     {u"open"_s, line.isOpen},
                     {u"households"_s, line.households},
                     {u"people"_s, line.persons + line.headcount},
                     {u"waiting"_s, line.waiting}});
    m_activities.setRows(rows);
    Q_EMIT listChanged();
}

void ActivityModel::pick(int number)
{
    const auto found = std::ranges::find(m_lines, number, &ActivityLine::number);
    if (found != m_lines.end())
        show(*found);
}

void ActivityModel::show(const ActivityLine& line)
{
    m_line = line;
    m_last = {};
    m_lastState.clear();
    m_arrivals.clear();
    m_end = {};
    m_isEnded = false;
    m_headsRequest.renew();
    renew();
    setBusy(false);
    m_left.setRows({});
    m_desk.arrivals(line.number, this, shows<QList<Arrival>>([this](const QList<Arrival>& arrivals) {
                        // Cards that were scanned meanwhile are in it, too.
                        m_arrivals = arrivals;
                        if (m_lastState.isEmpty() && !m_arrivals.isEmpty()) {
                            m_last = m_arrivals.front();
                            m_lastState = u"in"_s;
                            Q_EMIT lastChanged();
                        }
                    }));
    Q_EMIT changed();
    Q_EMIT lastChanged();
    Q_EMIT picked();
}

void ActivityModel::scan(const QString& card)
{
    SignInOrder order;
    order.card = card;
    send(order);
}

void ActivityModel::signIn(int household)
{
    SignInOrder order;
    order.household = household;
    send(order);
}

void ActivityModel::setLastPersons(int persons)
{
    if (m_last.household == 0)
        return;
    SignInOrder order;
    order.household = m_last.household;
    order.persons = std::max(0, persons);
    send(order);
}

// The next card need not wait for the answer to this one: each is an act of its own, and the desk keeps their order.
void ActivityModel::send(SignInOrder order)
{
    if (m_line.number == 0 || !m_line.isOpen)
        return;
    order.activity = m_line.number;
    order.request = m_desk.newRequest();
    m_desk.signIn(order, this, [this](const Result<SignedIn>& done) {
        if (done)
            taken(*done);
        else if (done.error().code == ErrorCode::AlreadySignedIn)
            again(done.error());
        else
            refusals().show(done.error());
    });
}

void ActivityModel::taken(const SignedIn& done)
{
    speaker().play(Sound::Accepted);
    m_line = done.activity;
    inputChanged();
    m_last = done.arrival;
    m_lastState = m_last.persons > 0 ? u"in"_s : u"out"_s;
    m_arrivals.removeIf([&](const Arrival& arrival) { return arrival.household == m_last.household; });
    if (m_last.persons > 0)
        m_arrivals.prepend(m_last);
    Q_EMIT changed();
    Q_EMIT lastChanged();
}

// The queue does not stop for a second scan: another sound and a word on the page, no panel.
void ActivityModel::again(const Error& error)
{
    speaker().play(Sound::Refused);
    const QString number = QString::fromStdString(error.context.text("household"));
    const auto known = std::ranges::find(m_arrivals, number, &Arrival::numberText);
    m_last = known != m_arrivals.end() ? *known : Arrival{0, number, QString(), 0};
    m_lastState = u"again"_s;
    Q_EMIT lastChanged();
}

void ActivityModel::setHeads(int headcount, int women)
{
    if (isBusy() || !m_line.isOpen)
        return;
    if (headcount == m_line.headcount && women == m_line.women) {
        Q_EMIT headsKept();
        return;
    }
    setBusy(true);
    m_desk.countHeads({m_headsRequest.of(m_desk), m_line.number, headcount, women}, this,
                      [this](const Result<ActivityLine>& line) {
                          setBusy(false);
                          if (!line) {
                              m_headsRequest.failed(line.error());
                              refusals().show(line.error());
                              return;
                          }
                          m_headsRequest.renew();
                          m_line = *line;
                          edited();
                          Q_EMIT headsKept();
                      });
}

void ActivityModel::close()
{
    sendClose({});
}

void ActivityModel::closeWith(const QString& secondId, const QString& secondPin)
{
    sendClose({secondId, secondPin});
}

void ActivityModel::sendClose(const SecondPerson& second)
{
    if (isBusy() || m_line.number == 0)
        return;
    m_desk.closeActivity({begin(), m_line.number, m_line.face, second}, this,
                         acted<ActivityEnd>([this](const ActivityEnd& end) { showEnd(end); }));
}

void ActivityModel::showEnd(const ActivityEnd& end)
{
    m_end = end;
    m_line = end.activity;
    m_isEnded = true;
    QList<QVariantMap> rows;
    for (const LeftBehind& left : end.left)
        rows.append({{u"number"_s, left.numberText}, {u"name"_s, left.name}, {u"reason"_s, left.reason}});
    m_left.setRows(rows);
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
