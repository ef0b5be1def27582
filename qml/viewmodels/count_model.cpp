#include "qml/viewmodels/count_model.hpp"

#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostDigits = 6; // what is typed wrongly is longer than any shelf of the village

} // namespace

CountModel::CountModel(StocktakeDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_items({"goods", "barcode", "name", "spec", "unit", "picture", "tint", "counted", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &CountModel::changed);
}

void CountModel::start()
{
    m_chosen = {};
    m_kept = {};
    m_typed.clear();
    m_isAgain = false;
    m_showsCounted = false;
    m_isLoaded = false;
    renew();
    m_items.firstPage();
    m_desk.sheet(this, shows<CountSheet>([this](const CountSheet& sheet) { take(sheet); }));
}

void CountModel::take(const CountSheet& sheet)
{
    m_sheet = sheet;
    m_isLoaded = true;
    showItems();
}

int CountModel::counted() const
{
    return static_cast<int>(std::ranges::count(m_sheet.items, true, &CountedItem::isCounted));
}

const CountedItem* CountModel::itemOf(int goods) const
{
    const auto found = std::ranges::find(m_sheet.items, goods, &CountedItem::goods);
    return found == m_sheet.items.end() ? nullptr : &*found;
}

QString CountModel::picture() const
{
    return pictureOfGoods(m_chosen.name);
}

void CountModel::showItems()
{
    QStringList categories;
    QList<QVariantMap> rows;
    for (const CountedItem& item : std::as_const(m_sheet.items)) {
        if (!categories.contains(item.category))
            categories.append(item.category);
        if (item.isCounted != m_showsCounted)
            continue;
        rows.append({{u"goods"_s, item.goods},
                     {u"barcode"_s, item.barcode},
                     {u"name"_s, item.name},
                     {u"spec"_s, item.spec},
                     {u"unit"_s, item.unit},
                     {u"picture"_s, pictureOfGoods(item.name)},
                     {u"tint"_s, static_cast<int>(categories.indexOf(item.category))},
                     {u"counted"_s, item.isCounted},
                     {u"chosen"_s, item.goods == m_chosen.goods}});
    }
    m_items.setRows(rows);
    Q_EMIT changed();
}

void CountModel::setShowsCounted(bool shows)
{
    if (shows == m_showsCounted)
        return;
    m_showsCounted = shows;
    m_items.firstPage();
    showItems();
}

void CountModel::choose(int goods)
{
    const CountedItem* item = itemOf(goods);
    if (item == nullptr || isBusy() || goods == m_chosen.goods)
        return;
    const CountedItem next = *item;
    keep();
    m_chosen = next;
    m_typed.clear();
    m_isAgain = false;
    showItems();
}

void CountModel::scan(const QString& barcode)
{
    m_desk.find(barcode, this, shows<CountedItem>([this](const CountedItem& found) {
                    if (itemOf(found.goods) == nullptr) {
                        refusals().show({ErrorCode::StocktakeOutside,
                                         {{"barcode", found.barcode.toStdString()},
                                          {"name", found.name.toStdString()},
                                          {"area", m_sheet.area.toStdString()}}});
                        return;
                    }
                    refusals().dismiss();
                    speaker().play(Sound::Accepted);
                    choose(found.goods);
                }));
}

void CountModel::countAgain()
{
    m_isAgain = true;
    Q_EMIT changed();
}

void CountModel::leaveAsCounted()
{
    m_chosen = {};
    m_typed.clear();
    m_isAgain = false;
    showItems();
}

void CountModel::type(const QString& digit)
{
    const bool isDigit = digit.size() == 1 && digit.front() >= u'0' && digit.front() <= u'9';
    if (!isDigit || m_chosen.goods == 0 || asksAgain() || m_typed.size() >= kMostDigits)
        return;
    m_typed = m_typed == u"0"_s ? digit : m_typed + digit;
    Q_EMIT changed();
}

void CountModel::erase()
{
    m_typed.chop(1);
    Q_EMIT changed();
}

void CountModel::clear()
{
    m_typed.clear();
    Q_EMIT changed();
}

void CountModel::keep()
{
    if (!isReady() || asksAgain())
        return;
    const CountedItem item = m_chosen;
    const QString typed = m_typed;
    const bool isAgain = m_isAgain;
    m_chosen = {};
    m_typed.clear();
    m_isAgain = false;
    const QByteArray request = beginAnother();
    showItems();
    m_desk.count({request, m_sheet.number, item.goods, typed.toInt(), isAgain}, this,
                 acted<CountSheet>(
                     [this, item, typed](const CountSheet& sheet) {
                         m_kept = item;
                         m_keptPieces = typed.toInt();
                         take(sheet);
                     },
                     [this, item, typed, isAgain](const Error& error) {
                         const bool wasCounted = error.code == ErrorCode::StocktakeCountedBefore;
                         // It comes back to be put right, whatever was chosen meanwhile.
                         m_chosen = item;
                         m_chosen.isCounted = m_chosen.isCounted || wasCounted;
                         m_typed = typed;
                         m_isAgain = isAgain;
                         showItems();
                         return wasCounted;
                     }));
}

QString CountModel::doneWords() const
{
    if (m_kept.goods == 0)
        return {};
    return tr("%1: %2 %3 written down.").arg(m_kept.name).arg(m_keptPieces).arg(m_kept.unit);
}

} // namespace jiamei::kiosk
