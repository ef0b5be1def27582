#include "qml/viewmodels/issue_model.hpp"

#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/pictures.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

IssueModel::IssueModel(StockDesk& desk, Tools tools, QObject* parent)
    : StockFormModel(desk, {tools.photo, tools.slip, tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_aim(tools.household, this)
{
    connect(&tools.language, &Language::changed, this, [this] {
        m_aim.show();
        show();
    });
    connect(&m_aim, &IssueAim::changed, this, &IssueModel::edited);
}

void IssueModel::start()
{
    m_aim.stopAwaiting();
    m_isFromAList = std::exchange(m_isAsked, false);
    m_isResumed = !m_isFromAList && (!m_lines.isEmpty() || !m_aim.isEmpty());
    if (m_isResumed)
        m_stage = m_lines.isEmpty() ? Stage::To : Stage::Goods;
    else if (!m_isFromAList)
        reset();
    load();
}

void IssueModel::beginWriteOff(const StockLot& lot)
{
    reset();
    m_isAsked = true;
    m_begun = lot;
    m_aim.setKind(stock::IssueKind::WriteOff);
    if (lot.daysLeft < 0)
        m_aim.setCause(stock::WriteOffCause::Expired);
    m_lines.append({lot.goods, lot.pieces, lot.number});
    m_stage = Stage::To;
}

void IssueModel::reset()
{
    m_begun.reset();
    m_stage = Stage::Kind;
    m_isFromAList = false;
    m_aim.clear();
    m_lines.clear();
    StockFormModel::reset();
}

void IssueModel::load()
{
    m_desk.issuing(this, shows<IssuingView>([this](const IssuingView& view) {
                       m_view = view;
                       m_payment.show(m_view.funds);
                       show();
                   }));
    show();
}

bool IssueModel::enter(Stage stage)
{
    m_stage = stage;
    edited();
    return true;
}

void IssueModel::show()
{
    if (m_view.today.isValid() && m_aim.issueKind()) {
        QList<StockLot> past = m_view.past;
        if (m_begun && std::ranges::find(past, m_begun->number, &StockLot::number) == past.end())
            past.append(*m_begun);
        m_shelf.show(m_view.goods, past, m_aim.isUnwanted() ? StockShelf::Stock::All : StockShelf::Stock::Usable);
    }
    showLines();
}

void IssueModel::showLines()
{
    QList<QVariantMap> rows;
    QHash<ShelfPlace, int> taken;
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        const OutLine& line = m_lines.at(place);
        const StockGoods* known = m_shelf.goods(line.goods);
        if (known == nullptr)
            continue;
        const StockLot* lot = line.lot != 0 ? m_shelf.lot(line.lot) : nullptr;
        taken[{line.goods, line.lot}] += line.pieces;
        rows.append(rowOf(place, *known, line.pieces, lot != nullptr && lot->daysLeft < 0 ? tr("past") : QString(),
                          lot != nullptr ? lot->expiry : QDate()));
    }
    m_rows.setRows(rows);
    m_shelf.setTaken(taken);
    Q_EMIT changed();
}

// ---- the way through the steps -------------------------------------------------------------------------------------

QString IssueModel::stage() const
{
    constexpr std::array kNames{u"kind", u"to", u"goods", u"pieces", u"money", u"sum"};
    return QString::fromUtf16(kNames.at(static_cast<std::size_t>(m_stage)));
}

bool IssueModel::toStepBefore()
{
    switch (m_stage) {
    case Stage::Kind:
        return false;
    case Stage::To:
        return !m_isFromAList && enter(Stage::Kind);
    case Stage::Goods:
        return enter(Stage::To);
    case Stage::Pieces:
    case Stage::Money:
        return enter(Stage::Goods);
    case Stage::Sum:
        return enter(asksForMoney() ? Stage::Money : Stage::Goods);
    }
    return false;
}

void IssueModel::toNextStep()
{
    switch (m_stage) {
    case Stage::To:
        enter(Stage::Goods);
        break;
    case Stage::Goods:
        m_isResumed = false;
        enter(asksForMoney() ? Stage::Money : Stage::Sum);
        break;
    case Stage::Pieces:
        keepLine();
        break;
    case Stage::Money:
        enter(Stage::Sum);
        break;
    case Stage::Kind:
    case Stage::Sum:
        break;
    }
}

bool IssueModel::isStepDone() const
{
    switch (m_stage) {
    case Stage::Kind:
        return false;
    case Stage::To:
        return m_aim.isSaid();
    case Stage::Goods:
        return !m_lines.isEmpty() || asksForMoney();
    case Stage::Pieces:
        return m_typed.pieces() > 0;
    case Stage::Money:
    case Stage::Sum:
        return !m_lines.isEmpty() || m_payment.isPaying();
    }
    return false;
}

void IssueModel::chooseKind(const QString& name)
{
    const auto kind = stock::parseIssueKind(name.toStdString());
    if (!kind)
        return;
    if (kind != m_aim.issueKind()) {
        m_lines.clear();
        m_payment.clear();
    }
    m_aim.setKind(*kind);
    m_stage = Stage::To;
    show();
}

// ---- which goods ---------------------------------------------------------------------------------------------------

StockGoods IssueModel::goods() const
{
    const StockGoods* known = m_shelf.goods(m_line.goods);
    return known != nullptr ? *known : StockGoods();
}

QString IssueModel::picture() const
{
    return pictureOfGoods(name());
}

QString IssueModel::until() const
{
    const StockLot* lot = m_line.lot != 0 ? m_shelf.lot(m_line.lot) : nullptr;
    return lot != nullptr ? lot->expiry.toString(Qt::ISODate) : QString();
}

int IssueModel::placeOf(const ShelfPlace& place) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const OutLine& line) { return line.goods == place.goods && line.lot == place.lot; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

// A goods that is in the list already is changed there. Beside a certain lot the rest could mean that lot once more.
void IssueModel::beginLine(const ShelfPlace& place, int pieces)
{
    const bool isMixed = std::ranges::any_of(
        m_lines, [&](const OutLine& line) { return line.goods == place.goods && (line.lot == 0) != (place.lot == 0); });
    if (isMixed) {
        refusals().show({ErrorCode::GoodsDuplicate, {}});
        return;
    }
    m_line = place;
    const int known = placeOf(place);
    const int proposed = known >= 0 ? m_lines.at(known).pieces + pieces : pieces;
    m_typed.propose(proposed > 0 ? QString::number(proposed) : QString());
    enter(Stage::Pieces);
}

void IssueModel::pick(int goods, int lot)
{
    if (!isChoosing() || m_shelf.goods(goods) == nullptr)
        return;
    const StockLot* known = lot != 0 ? m_shelf.lot(lot) : nullptr;
    const ShelfPlace place{goods, known != nullptr ? lot : 0};
    beginLine(place, known != nullptr && placeOf(place) < 0 ? known->pieces : 0);
}

void IssueModel::addPieces(int pieces)
{
    m_typed.propose(QString::number(m_typed.pieces() + pieces));
    edited();
}

void IssueModel::takeUp(int goods, int pieces, const QString&)
{
    refusals().dismiss();
    beginLine({goods, 0}, pieces);
}

void IssueModel::change(int place)
{
    if (!isChoosing() || place < 0 || place >= m_lines.size())
        return;
    const OutLine& line = m_lines.at(place);
    beginLine({line.goods, line.lot}, 0);
}

void IssueModel::takeOut()
{
    const int place = placeOf(m_line);
    if (isBusy() || place < 0)
        return;
    m_lines.removeAt(place);
    m_stage = Stage::Goods;
    inputChanged();
    showLines();
}

void IssueModel::typeKey(const QString& key)
{
    m_typed.key(key);
    edited();
}

void IssueModel::eraseKey()
{
    m_typed.erase();
    edited();
}

void IssueModel::clearKeys()
{
    m_typed.clear();
    edited();
}

void IssueModel::takeAll()
{
    m_typed.propose(QString::number(available()));
    edited();
}

void IssueModel::keepLine()
{
    const OutLine line{m_line.goods, m_typed.pieces(), m_line.lot};
    if (line.pieces > available()) {
        refusals().show({ErrorCode::OutOfStock,
                         {{"name", name().toStdString()},
                          {"unit", unit().toStdString()},
                          {"available", std::int64_t{available()}},
                          {"wanted", std::int64_t{line.pieces}}}});
        return;
    }
    const int known = placeOf(m_line);
    if (known >= 0)
        m_lines[known] = line;
    else
        m_lines.append(line);
    m_stage = Stage::Goods;
    inputChanged();
    speaker().play(Sound::Accepted);
    showLines();
    m_rows.showRow(known >= 0 ? known : static_cast<int>(m_lines.size()) - 1);
}

// ---- the whole -----------------------------------------------------------------------------------------------------

QString IssueModel::matter() const
{
    return m_payment.isPaying() ? tr("%1: %2 pieces leave the shelf, %3 yuan are given")
                                      .arg(m_aim.words())
                                      .arg(pieces())
                                      .arg(m_payment.paid())
                                : tr("%1: %2 pieces leave the shelf").arg(m_aim.words()).arg(pieces());
}

void IssueModel::confirmWith(const QString& id, const QString& pin)
{
    if (m_stage != Stage::Sum || !isReady())
        return;
    IssueOrder order;
    order.request = begin();
    m_aim.writeInto(order);
    order.lines = m_lines;
    order.photo = m_photo.file();
    order.money = m_payment.parts();
    order.second = {id, pin};
    m_desk.issue(order, this, ends());
}

} // namespace jiamei::kiosk
