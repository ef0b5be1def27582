#include "qml/viewmodels/donors_model.hpp"

#include "qml/viewmodels/fund_words.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/typed_number.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindName(const DonorItem& donor)
{
    return donor.isPerson ? u"person"_s : u"organisation"_s;
}

StockChoice kindOf(const DonorItem& donor)
{
    return choiceOf(donorKindChoices(), kindName(donor));
}

} // namespace

DonorsModel::DonorsModel(FundsDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_rows({"number", "name", "kindWords", "picture"}, this),
      m_goods({"name", "unit", "received", "given", "households", "remaining"}, this),
      m_gifts({"document", "date", "picture", "what", "note", "amount"}, this),
      m_kinds({"name", "words", "note", "picture", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &DonorsModel::show);
}

void DonorsModel::start()
{
    m_rows.firstPage();
    load();
}

void DonorsModel::load()
{
    m_desk.donors(this, shows<QList<DonorItem>>([this](const QList<DonorItem>& donors) {
                      m_donors = donors;
                      m_isLoaded = true;
                      show();
                  }));
}

void DonorsModel::open(int number)
{
    m_number = number;
    m_story = {};
    m_printedFile.clear();
    m_goods.firstPage();
    m_gifts.firstPage();
    renew();
    show();
    look();
}

void DonorsModel::look()
{
    m_desk.donor(m_number, this,
                 shows<DonorStory>([this, asked = m_number] { return asked == m_number; },
                                   [this](const DonorStory& story) { take(story); }));
}

void DonorsModel::take(const DonorStory& story)
{
    m_story = story;
    m_number = story.donor.number;
    show();
}

void DonorsModel::print()
{
    if (isBusy() || !isOpened())
        return;
    m_desk.printThanks(m_number, this, waitsFor<QString>([this, asked = m_number](const QString& file) {
                           if (asked == m_number)
                               m_printedFile = file;
                       }));
}

void DonorsModel::show()
{
    QList<QVariantMap> rows;
    for (const DonorItem& donor : std::as_const(m_donors)) {
        const auto kind = kindOf(donor);
        rows.append({{u"number"_s, donor.number},
                     {u"name"_s, shownName(donor)},
                     {u"kindWords"_s, kind.words},
                     {u"picture"_s, kind.picture}});
    }
    m_rows.setRows(rows);
    m_kinds.setRows(choiceRows(donorKindChoices(), m_isKindSaid ? kindName(m_form) : QString()));
    showStory();
    Q_EMIT changed();
}

void DonorsModel::showStory()
{
    QList<QVariantMap> goods;
    for (const GivenGoods& item : std::as_const(m_story.goods))
        goods.append({{u"name"_s, item.spec.isEmpty() ? item.name : item.name + u' ' + item.spec},
                      {u"unit"_s, item.unit},
                      {u"received"_s, item.received},
                      {u"given"_s, item.given},
                      {u"households"_s, item.households},
                      {u"remaining"_s, item.left}});
    m_goods.setRows(goods);
    QList<QVariantMap> gifts;
    for (const GiftItem& gift : std::as_const(m_story.gifts)) {
        const QString what = gift.isPaidBack ? tr("Money paid back") : gift.isMoney ? tr("Money") : tr("Goods");
        const QString fund = gift.fund.isEmpty() ? QString() : tr("fund %1").arg(gift.fund);
        const QString note = gift.what.isEmpty() || fund.isEmpty() ? gift.what + fund : gift.what + u" · "_s + fund;
        gifts.append({{u"document"_s, gift.document},
                      {u"date"_s, gift.date.toString(Qt::ISODate)},
                      {u"picture"_s, gift.isPaidBack ? u"money-back"_s
                                     : gift.isMoney  ? u"rule-support"_s
                                                     : u"box"_s},
                      {u"what"_s, what},
                      {u"note"_s, note},
                      {u"amount"_s, gift.isMoney ? tr("%1 yuan").arg(yuanOf(gift.value))
                                                 : tr("%n piece(s)", nullptr, gift.pieces)}});
    }
    m_gifts.setRows(gifts);
}

QString DonorsModel::name() const
{
    return isOpened() ? shownName(m_story.donor) : QString();
}

QString DonorsModel::money() const
{
    return yuanOf(m_story.money);
}

QString DonorsModel::value() const
{
    return yuanOf(m_story.value);
}

// ---- the form ------------------------------------------------------------------------------------------------------

void DonorsModel::beginForm(const DonorItem& item)
{
    m_form = item;
    m_isKindSaid = item.number != 0;
    m_asksKind = !m_isKindSaid;
    renew();
    show();
}

void DonorsModel::beginNew()
{
    beginForm({});
}

void DonorsModel::beginEdit()
{
    beginForm(m_story.donor);
}

void DonorsModel::chooseKind(const QString& name)
{
    const auto kind = fund::parseDonorKind(name.toStdString());
    if (!kind)
        return;
    m_form.isPerson = *kind == fund::DonorKind::Person;
    m_isKindSaid = true;
    m_asksKind = false;
    edited();
    show();
}

void DonorsModel::askKind()
{
    m_asksKind = true;
    Q_EMIT changed();
}

void DonorsModel::setName(const QString& words)
{
    m_form.name = words.trimmed();
    edited();
}

void DonorsModel::setPhone(const QString& digits)
{
    m_form.phone = digits;
    edited();
}

bool DonorsModel::stepBack()
{
    if (isBusy())
        return true;
    // A new one begins with the kind; one that is changed comes to it from its words.
    if (m_asksKind == isEditing()) {
        m_asksKind = !m_asksKind;
        Q_EMIT changed();
        return true;
    }
    return false;
}

void DonorsModel::save()
{
    if (!isReady())
        return;
    m_desk.setDonor({begin(), m_form}, this, acted<DonorStory>([this](const DonorStory& story) {
                        m_printedFile.clear();
                        take(story);
                        Q_EMIT saved();
                    }));
}

QString DonorsModel::stage() const
{
    return m_asksKind ? u"kind"_s : u"words"_s;
}

bool DonorsModel::isReady() const
{
    return !isBusy() && m_isKindSaid && !m_form.name.isEmpty();
}

QString DonorsModel::formKind() const
{
    return kindOf(m_form).words;
}

QString DonorsModel::formPicture() const
{
    return kindOf(m_form).picture;
}

} // namespace jiamei::kiosk
