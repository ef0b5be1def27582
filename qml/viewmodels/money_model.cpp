#include "qml/viewmodels/money_model.hpp"

#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/fund_words.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/spoken_date.hpp"

#include <algorithm>
#include <array>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

MoneyModel::MoneyModel(FundsDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_photo(tools.photo),
      m_kinds({"name", "words", "note", "picture", "chosen"}, this),
      m_funds({"number", "words", "note", "picture", "chosen"}, this),
      m_donors({"number", "words", "note", "picture", "chosen"}, this),
      m_receipts({"number", "words", "note", "picture", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &MoneyModel::show);
    connect(&m_photo, &PhotoModel::changed, this, &MoneyModel::edited);
}

void MoneyModel::beginWith(int fund, bool comesIn)
{
    reset();
    m_comesIn = comesIn;
    m_fund = fund;
    load();
}

void MoneyModel::beginGift(int donor)
{
    reset();
    m_isGift = true;
    m_donor = donor;
    m_kind = fund::MoneyKind::Donation;
    m_stage = Stage::Fund;
    load();
}

void MoneyModel::reset()
{
    m_choices = {};
    m_isLoaded = false;
    m_comesIn = true;
    m_isGift = false;
    m_stage = Stage::Kind;
    m_kind.reset();
    m_fund = m_donor = m_receipt = 0;
    m_amount.clear();
    m_purpose.clear();
    m_paper.clear();
    m_booked = {};
    m_photo.clear();
    for (RowsModel* rows : {&m_funds, &m_donors, &m_receipts})
        rows->firstPage();
    renew();
}

void MoneyModel::load()
{
    show();
    m_desk.choices(this, shows<MoneyChoices>([this](const MoneyChoices& choices) {
                       m_choices = choices;
                       m_isLoaded = true;
                       show();
                   }));
}

void MoneyModel::show()
{
    const auto kinds = m_comesIn ? moneyInChoices(m_choices.mayOpen) : moneyOutChoices();
    m_kinds.setRows(choiceRows(kinds, m_kind ? qtText(fund::textOf(*m_kind)) : QString()));
    QList<QVariantMap> rows;
    for (const FundItem& fund : std::as_const(m_choices.funds)) {
        const auto source = choiceOf(fundSourceChoices(), qtText(fund::textOf(fund.source)));
        rows.append({{u"number"_s, fund.number},
                     {u"words"_s, fund.name},
                     {u"note"_s, tr("holds %1 yuan").arg(yuanOf(fund.balance))},
                     {u"picture"_s, source.picture},
                     {u"chosen"_s, fund.number == m_fund}});
    }
    m_funds.setRows(rows);
    rows.clear();
    for (const DonorItem& donor : std::as_const(m_choices.donors)) {
        const auto kind = choiceOf(donorKindChoices(), donor.isPerson ? u"person"_s : u"organisation"_s);
        rows.append({{u"number"_s, donor.number},
                     {u"words"_s, shownName(donor)},
                     {u"note"_s, kind.words},
                     {u"picture"_s, kind.picture},
                     {u"chosen"_s, donor.number == m_donor}});
    }
    m_donors.setRows(rows);
    rows.clear();
    for (const GoodsReceipt& receipt : std::as_const(m_choices.receipts)) {
        const QString words = tr("No. %1").arg(receipt.document);
        rows.append(
            {{u"number"_s, receipt.document},
             {u"words"_s, receipt.party.isEmpty() ? words : words + u" · "_s + receipt.party},
             {u"note"_s, tr("%1, worth %2 yuan")
                             .arg(receipt.date.isValid() ? spokenDate(receipt.date) : tr("before the first day"),
                                  yuanOf(receipt.value))},
             {u"picture"_s, u"goods-in"_s},
             {u"chosen"_s, receipt.document == m_receipt}});
    }
    m_receipts.setRows(rows);
    Q_EMIT changed();
}

// ---- the way through the steps -------------------------------------------------------------------------------------

QString MoneyModel::stage() const
{
    constexpr std::array kNames{u"kind", u"fund", u"donor", u"amount", u"words", u"goods", u"sum", u"done"};
    return QString::fromUtf16(kNames.at(static_cast<std::size_t>(m_stage)));
}

QList<MoneyModel::Stage> MoneyModel::steps() const
{
    QList<Stage> all{m_isGift ? Stage::Fund : Stage::Kind};
    if (!m_isGift && m_kind == fund::MoneyKind::Donation)
        all.append(Stage::Donor);
    return all + QList<Stage>{Stage::Amount, Stage::Words, Stage::Sum};
}

void MoneyModel::enter(Stage stage)
{
    m_stage = stage;
    edited();
    show();
}

bool MoneyModel::stepBack()
{
    if (isBusy())
        return true;
    if (m_stage == Stage::Goods) {
        enter(Stage::Words);
        return true;
    }
    const auto all = steps();
    const auto place = all.indexOf(m_stage);
    if (place <= 0)
        return false;
    enter(all.at(place - 1));
    return true;
}

void MoneyModel::goOn()
{
    const auto all = steps();
    const auto place = all.indexOf(m_stage);
    if (isReady() && place >= 0 && place + 1 < all.size())
        enter(all.at(place + 1));
}

bool MoneyModel::isReady() const
{
    switch (m_stage) {
    case Stage::Kind:
        return m_kind.has_value();
    case Stage::Fund:
        return m_fund != 0;
    case Stage::Donor:
        return m_donor != 0;
    case Stage::Amount:
        return m_amount.fen() > 0;
    case Stage::Words:
        return !needsPurpose() || !m_purpose.isEmpty();
    case Stage::Goods:
    case Stage::Done:
        return true;
    case Stage::Sum:
        return !isBusy();
    }
    return false;
}

void MoneyModel::chooseKind(const QString& name)
{
    const auto kind = fund::parseMoneyKind(name.toStdString());
    if (!kind)
        return;
    if (kind != m_kind)
        m_donor = m_receipt = 0;
    m_kind = kind;
    goOn();
}

void MoneyModel::chooseFund(int number)
{
    m_fund = number;
    goOn();
}

void MoneyModel::chooseDonor(int number)
{
    m_donor = number;
    goOn();
}

void MoneyModel::askGoods()
{
    if (m_stage == Stage::Words && paysGoods())
        enter(Stage::Goods);
}

void MoneyModel::chooseGoods(int document)
{
    m_receipt = document == m_receipt ? 0 : document;
    enter(Stage::Words);
}

void MoneyModel::typeAmount(const QString& key)
{
    m_amount.key(key);
    edited();
}

void MoneyModel::eraseAmount()
{
    m_amount.erase();
    edited();
}

void MoneyModel::clearAmount()
{
    m_amount.clear();
    edited();
}

void MoneyModel::setPurpose(const QString& words)
{
    m_purpose = words.trimmed();
    edited();
}

void MoneyModel::setPaper(const QString& words)
{
    m_paper = words.trimmed();
    edited();
}

void MoneyModel::confirmWith(const QString& id, const QString& pin)
{
    if (isBusy() || m_stage != Stage::Sum || !m_kind)
        return;
    MoneyOrder order;
    order.request = begin();
    order.kind = *m_kind;
    order.number = m_fund;
    order.fen = m_amount.fen();
    order.donor = m_donor;
    order.purpose = m_purpose;
    order.paper = m_paper;
    order.photo = m_photo.file();
    order.receipt = m_receipt;
    order.second = {id, pin};
    m_desk.move(order, this, acted<MoneyBooked>([this](const MoneyBooked& booked) {
                    m_booked = booked;
                    m_photo.clear();
                    m_stage = Stage::Done;
                }));
}

// ---- words ---------------------------------------------------------------------------------------------------------

FundItem MoneyModel::chosenFund() const
{
    const auto known = std::ranges::find(m_choices.funds, m_fund, &FundItem::number);
    return known == m_choices.funds.end() ? FundItem() : *known;
}

QString MoneyModel::donorName() const
{
    const auto known = std::ranges::find(m_choices.donors, m_donor, &DonorItem::number);
    return known == m_choices.donors.end() ? QString() : shownName(*known);
}

QString MoneyModel::kindWords() const
{
    return m_kind ? movementChoice(qtText(fund::textOf(*m_kind))).words : QString();
}

QString MoneyModel::kindPicture() const
{
    return m_kind ? movementChoice(qtText(fund::textOf(*m_kind))).picture : QString();
}

QString MoneyModel::matter() const
{
    //: 20.00 yuan come into "Village": donation
    return m_comesIn ? tr("%1 yuan come into “%2”: %3").arg(amount(), fundName(), kindWords())
                     : tr("%1 yuan go out of “%2”: %3").arg(amount(), fundName(), kindWords());
}

} // namespace jiamei::kiosk
