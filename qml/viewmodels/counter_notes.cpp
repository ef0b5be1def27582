#include "qml/viewmodels/counter_notes.hpp"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPieces = 100'000;
constexpr int kMostVoices = 10'000;

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QJsonObject jsonOf(const ParkedBasket& basket)
{
    QJsonArray lines;
    for (const OrderLine& line : basket.lines)
        lines.append(
            QJsonObject{{u"goods"_s, line.barcode}, {u"quantity"_s, line.quantity}, {u"points"_s, line.points}});
    return {{u"household"_s, basket.household},
            {u"spendable"_s, basket.spendable},
            {u"time"_s, basket.time.toString(Qt::ISODate)},
            {u"lines"_s, lines}};
}

ParkedBasket basketOf(const QJsonObject& json)
{
    ParkedBasket basket;
    basket.household = json[u"household"_s].toInt();
    basket.spendable = json[u"spendable"_s].toInt();
    basket.time = QDateTime::fromString(json[u"time"_s].toString(), Qt::ISODate);
    const auto lines = json[u"lines"_s].toArray();
    for (const auto& value : lines) {
        const auto line = value.toObject();
        const OrderLine order{line[u"goods"_s].toString(), line[u"quantity"_s].toInt(), line[u"points"_s].toInt()};
        if (!order.barcode.isEmpty() && order.quantity > 0 && order.quantity < kMostPieces)
            basket.lines.append(order);
    }
    return basket;
}

QString bootText(const BootId& boot)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(boot.data()), static_cast<qsizetype>(boot.size())).toHex());
}

BootId bootOf(const QString& text)
{
    BootId boot{};
    const auto bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() == static_cast<qsizetype>(boot.size()))
        std::copy(bytes.begin(), bytes.end(), boot.begin());
    return boot;
}

QJsonObject jsonOf(const till::DayWatch& watch)
{
    return {{u"day"_s, watch.day.value()},
            {u"on"_s, static_cast<qint64>(watch.on.count())},
            {u"boot"_s, bootText(watch.seen.boot)},
            {u"uptime"_s, static_cast<qint64>(watch.seen.uptime.count())},
            {u"confirmed"_s, watch.confirmed ? QString::fromStdString(watch.confirmed->text()) : QString()}};
}

till::DayWatch watchOf(const QJsonObject& json)
{
    till::DayWatch watch;
    watch.day = DayNumber(json[u"day"_s].toInt());
    watch.on = std::chrono::milliseconds(json[u"on"_s].toInteger());
    watch.seen.boot = bootOf(json[u"boot"_s].toString());
    watch.seen.uptime = std::chrono::milliseconds(json[u"uptime"_s].toInteger());
    if (const auto date = BusinessDate::parse(json[u"confirmed"_s].toString().toStdString()))
        watch.confirmed = *date;
    return watch;
}

QJsonObject jsonOf(const MeetingNote& meeting)
{
    QJsonArray attending;
    for (const int household : meeting.attending)
        attending.append(household);
    QJsonArray votes;
    for (const MeetingVote& vote : meeting.votes)
        votes.append(QJsonArray{vote.claim.document, vote.claim.line, vote.claim.face, vote.inFavour, vote.against,
                                vote.abstained});
    return {{u"attending"_s, attending}, {u"others"_s, meeting.others}, {u"votes"_s, votes}};
}

MeetingNote meetingOf(const QJsonObject& json)
{
    const auto count = [](const QJsonValue& value) { return std::clamp(value.toInt(), 0, kMostVoices); };
    MeetingNote meeting;
    const auto attending = json[u"attending"_s].toArray();
    for (const auto& household : attending)
        meeting.attending.append(household.toInt());
    meeting.others = count(json[u"others"_s]);
    const auto votes = json[u"votes"_s].toArray();
    for (const auto& value : votes) {
        const auto vote = value.toArray();
        meeting.votes.append(
            {{vote[0].toInt(), vote[1].toInt(), vote[2].toString()}, count(vote[3]), count(vote[4]), count(vote[5])});
    }
    return meeting;
}

} // namespace

QByteArray CounterNotes::toBytes() const
{
    QJsonArray baskets;
    for (const ParkedBasket& basket : parked)
        baskets.append(jsonOf(basket));
    QJsonObject note{{u"parked"_s, baskets}, {u"watch"_s, jsonOf(watch)}};
    if (!meeting.isEmpty())
        note[u"meeting"_s] = jsonOf(meeting);
    const auto body = QJsonDocument(note).toJson(QJsonDocument::Compact);
    return digestOf(body) + '\n' + body + '\n';
}

CounterNotes CounterNotes::fromBytes(const QByteArray& bytes)
{
    const auto end = bytes.indexOf('\n');
    if (end < 0 || digestOf(bytes.mid(end + 1).chopped(bytes.endsWith('\n') ? 1 : 0)) != bytes.left(end))
        return {};
    const auto json = QJsonDocument::fromJson(bytes.mid(end + 1)).object();
    CounterNotes notes;
    notes.watch = watchOf(json[u"watch"_s].toObject());
    notes.meeting = meetingOf(json[u"meeting"_s].toObject());
    const auto baskets = json[u"parked"_s].toArray();
    for (const auto& value : baskets)
        if (const auto basket = basketOf(value.toObject()); basket.household > 0 && !basket.lines.isEmpty())
            notes.parked.append(basket);
    return notes;
}

} // namespace jiamei::kiosk
