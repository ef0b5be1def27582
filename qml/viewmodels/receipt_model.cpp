#include "qml/viewmodels/receipt_model.hpp"

#include "core/till/reverse.hpp"
#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/receipt_words.hpp"
#include "qml/viewmodels/refusal_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTakeBackSeconds = static_cast<int>(till::kTakeBackTime.count());

} // namespace

ReceiptModel::ReceiptModel(ShopDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_printer(tools.printer), m_speaker(tools.speaker), m_language(tools.language),
      m_refusals(tools.refusals), m_lines({"name", "unit", "quantity", "points"}, this)
{
    m_second.setInterval(1000);
    connect(&tools.language, &Language::changed, this, &ReceiptModel::changed);
    connect(&m_second, &QTimer::timeout, this, [this] { setTakeBack(m_takeBackSeconds - 1); });
}

void ReceiptModel::show(const Receipt& receipt)
{
    m_receipt = receipt;
    if (receipt.kind == EntryKind::Reversal)
        for (ReceiptLine& line : m_receipt.lines)
            line.name = claimReason(line.name);
    m_request.renew();
    QList<QVariantMap> rows;
    for (const ReceiptLine& line : std::as_const(m_receipt.lines))
        rows.append({{u"name"_s, line.name},
                     {u"unit"_s, line.unit},
                     {u"quantity"_s, line.quantity},
                     {u"points"_s, line.points}});
    m_lines.setRows(rows);
    m_printState.clear();
    m_isAtOnce = receipt.kind == EntryKind::Redemption;
    setTakeBack(receipt.kind == EntryKind::Reversal ? 0 : kTakeBackSeconds);
    m_speaker.play(Sound::Finished);
    Q_EMIT changed();
    Q_EMIT printChanged();
}

void ReceiptModel::setTakeBack(int seconds)
{
    m_takeBackSeconds = std::max(0, seconds);
    if (m_takeBackSeconds > 0)
        m_second.start();
    else
        m_second.stop();
    Q_EMIT takeBackChanged();
}

void ReceiptModel::takeBack()
{
    send({});
}

void ReceiptModel::takeBackWith(const QString& secondId, const QString& secondPin)
{
    send({secondId, secondPin});
}

void ReceiptModel::send(const SecondPerson& second)
{
    if (m_isBusy || document() == 0 || m_receipt.kind == EntryKind::Reversal)
        return;
    m_isBusy = true;
    Q_EMIT takeBackChanged();
    const bool isAtOnce = m_isAtOnce && second.id.isEmpty();
    m_desk.takeBack({m_request.of(m_desk), document(), second, isAtOnce}, this, [this](const Result<Receipt>& receipt) {
        m_isBusy = false;
        // From then on it is a reversal like any other, by somebody who may.
        if (!receipt && receipt.error().code == ErrorCode::TakeBackTooLate)
            m_isAtOnce = false;
        Q_EMIT takeBackChanged();
        if (!receipt) {
            m_request.failed(receipt.error());
            m_refusals.show(receipt.error());
            return;
        }
        show(*receipt);
        Q_EMIT takenBack();
    });
}

void ReceiptModel::print()
{
    const auto printed = m_printer.print(m_receipt, m_language.tag());
    m_printState = printed ? u"done"_s : u"failed"_s;
    Q_EMIT printChanged();
}

void ReceiptModel::leave()
{
    setTakeBack(0);
}

QString ReceiptModel::kind() const
{
    switch (m_receipt.kind) {
    case EntryKind::Redemption:
        return u"redemption"_s;
    case EntryKind::Reversal:
        return u"reversal"_s;
    case EntryKind::Pending:
        return u"pending"_s;
    default:
        return u"award"_s;
    }
}

QString ReceiptModel::goodsBack() const
{
    QStringList names;
    for (const ReceiptLine& line : m_receipt.goodsBack)
        names.append(u"%1 × %2 %3"_s.arg(line.name).arg(line.quantity).arg(line.unit).trimmed());
    return names.join(u"、"_s);
}

QStringList ReceiptModel::notes() const
{
    return notesOf(m_receipt);
}

QString ReceiptModel::time() const
{
    return m_receipt.time.toString(u"yyyy-MM-dd HH:mm"_s);
}

int ReceiptModel::points() const
{
    int sum = 0;
    for (const ReceiptLine& line : m_receipt.lines)
        sum += line.points;
    return sum;
}

} // namespace jiamei::kiosk
