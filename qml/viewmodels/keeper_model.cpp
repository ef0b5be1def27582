#include "qml/viewmodels/keeper_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

KeeperModel::KeeperModel(StocktakeDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk), m_funds({"name", "yuan"}, this)
{
}

void KeeperModel::start()
{
    m_sheet = {};
    m_isLoaded = false;
    m_receiver.clear();
    m_receiverName.clear();
    m_openMatters.clear();
    m_overseer.clear();
    m_signatures = {};
    m_step = Step::Sheet;
    m_signing = 0;
    renew();
    m_funds.firstPage();
    load();
}

void KeeperModel::load()
{
    if (m_step == Step::Sign || m_step == Step::Confirm || m_sheet.document != 0)
        return;
    m_desk.holdings(this, shows<KeeperSheet>([this](const KeeperSheet& sheet) {
                        m_isLoaded = true;
                        show(sheet);
                    }));
}

void KeeperModel::show(const KeeperSheet& sheet)
{
    m_sheet = sheet;
    QList<QVariantMap> rows;
    for (const FundHolding& fund : std::as_const(m_sheet.funds))
        rows.append({{u"name"_s, fund.name}, {u"yuan"_s, fund.yuan}});
    m_funds.setRows(rows);
    Q_EMIT changed();
}

QString KeeperModel::stage() const
{
    if (!m_isLoaded)
        return {};
    if (m_sheet.document != 0)
        return u"done"_s;
    if (m_sheet.stocktake == 0)
        return u"count"_s;
    switch (m_step) {
    case Step::Sheet:
        break;
    case Step::Receiver:
        return u"receiver"_s;
    case Step::Words:
        return u"words"_s;
    case Step::Sign:
        return u"sign"_s;
    case Step::Confirm:
        return u"confirm"_s;
    }
    return u"sheet"_s;
}

void KeeperModel::chooseReceiver(const QString& id, const QString& name)
{
    if (m_step != Step::Receiver)
        return;
    m_receiver = id;
    m_receiverName = name;
    edited();
}

void KeeperModel::setOpenMatters(const QString& words)
{
    m_openMatters = words.trimmed();
    edited();
}

void KeeperModel::setOverseer(const QString& name)
{
    m_overseer = name.trimmed();
    edited();
}

void KeeperModel::next()
{
    if (m_step == Step::Sheet)
        m_step = Step::Receiver;
    else if (m_step == Step::Receiver && !m_receiver.isEmpty())
        m_step = Step::Words;
    else if (m_step == Step::Words && !m_overseer.isEmpty()) {
        m_step = Step::Sign;
        m_signing = 0;
        m_signatures = {};
    }
    Q_EMIT changed();
}

bool KeeperModel::stepBack()
{
    if (isBusy() || m_step == Step::Sheet || m_sheet.document != 0 || m_sheet.stocktake == 0)
        return isBusy();
    if (m_step == Step::Receiver) {
        m_step = Step::Sheet;
    } else if (m_step == Step::Words) {
        m_step = Step::Receiver;
    } else if (m_step == Step::Confirm) {
        // The last one signs once more.
        m_step = Step::Sign;
        m_signatures.back().clear();
    } else if (m_signing > 0) {
        --m_signing;
        m_signatures.at(static_cast<std::size_t>(m_signing)).clear();
    } else {
        m_step = Step::Words;
    }
    edited();
    return true;
}

void KeeperModel::sign(const QString& picture)
{
    if (m_step != Step::Sign || picture.isEmpty())
        return;
    m_signatures.at(static_cast<std::size_t>(m_signing)) = picture;
    if (m_signing + 1 < static_cast<int>(m_signatures.size()))
        ++m_signing;
    else
        m_step = Step::Confirm;
    speaker().play(Sound::Accepted);
    edited();
}

QStringList KeeperModel::signatures() const
{
    return {m_signatures.begin(), m_signatures.end()};
}

void KeeperModel::confirmWith(const QString& id, const QString& pin)
{
    if (isBusy() || m_step != Step::Confirm || m_sheet.document != 0 || (!id.isEmpty() && id != m_receiver))
        return;
    m_desk.handOver({begin(), m_sheet.stocktake, m_overseer, m_openMatters, m_signatures, {id, pin}}, this,
                    acted<KeeperSheet>([this](const KeeperSheet& sheet) { show(sheet); }));
}

QString KeeperModel::matter() const
{
    const QString held =
        tr("You take over the shop: %1 pieces worth %2 yuan, money %3 yuan, %4 points not yet redeemed")
            .arg(m_sheet.pieces)
            .arg(m_sheet.stockYuan, m_sheet.moneyYuan)
            .arg(m_sheet.points);
    return m_openMatters.isEmpty() ? held : held + u'\n' + tr("Still open: %1").arg(m_openMatters);
}

} // namespace jiamei::kiosk
