#include "qml/viewmodels/core_catalogue_desk.hpp"

#include "core/household/search.hpp"
#include "core/till/day.hpp"
#include "qml/viewmodels/catalogue_answers.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace jiamei::kiosk {

/// Finds goods as households are found: by number, name and the first letters of its pinyin. Making the keys costs
/// time, so they stay until a name is another one.
class GoodsFinder {
public:
    [[nodiscard]] QList<CatalogueLine> find(const QList<CatalogueLine>& lines, const QString& text)
    {
        keepKeys(lines);
        QList<CatalogueLine> found;
        for (const auto number : household::search(m_keys, text.toStdString(), household::MatchMode::Fuzzy))
            for (const CatalogueLine& line : lines)
                if (line.number == number.value())
                    found.append(line);
        return found;
    }

private:
    void keepKeys(const QList<CatalogueLine>& lines)
    {
        std::vector<std::pair<int, QString>> names;
        names.reserve(static_cast<std::size_t>(lines.size()));
        for (const CatalogueLine& line : lines)
            names.emplace_back(line.number, line.name);
        if (names == m_names)
            return;
        m_names = std::move(names);
        if (!m_maker)
            m_maker.emplace();
        m_keys.clear();
        for (const auto& [number, name] : m_names) {
            // More goods than households can be are not found by name; no shop has so many.
            const auto key = HouseholdNumber::of(number);
            if (!key)
                continue;
            household::HouseholdDetails details;
            details.household.number = *key;
            details.name = name.toStdString();
            m_keys.push_back(m_maker->keysFor(details));
        }
    }

    std::vector<std::pair<int, QString>> m_names;
    std::vector<household::SearchKeys> m_keys;
    std::optional<household::SearchKeyMaker> m_maker;
};

namespace {

/// Before the first day nobody may know the date yet; the shop is furnished all the same.
Result<BusinessDate> dateOfToday(DeskWriter& writer, const ports::SiteState& state)
{
    const auto today = till::todayOf(state, writer.moment());
    if (today || today.error().code != ErrorCode::DateNeedsConfirmation)
        return today;
    JIAMEI_TRY(const auto day, state.lastDay());
    return day.date;
}

/// Prices that are set before the first day hold from the first of all dates.
Result<BusinessDate> startOfPrices(DeskWriter& writer, const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.number.value() == 0)
        return BusinessDate();
    return dateOfToday(writer, state);
}

Result<stock::SetGoods> goodsCommand(DeskWriter& writer, const GoodsOrder& order)
{
    stock::SetGoods command;
    command.startsToday = true;
    JIAMEI_TRY(command.validFrom, writer.look<BusinessDate>([&writer](const ports::SiteState& state) {
        return startOfPrices(writer, state);
    }));
    JIAMEI_TRY(auto form, goodsFormOf(order));
    command.goods.push_back(std::move(form));
    return command;
}

/// The goods as they stand, with another price.
Result<stock::SetGoods> priceCommand(DeskWriter& writer, const PriceOrder& order)
{
    stock::SetGoods command;
    JIAMEI_TRY(command.validFrom, coreDate(order.from));
    if (order.until.isValid()) {
        JIAMEI_TRY(command.validUntil, coreDate(order.until));
    }
    stock::GoodsForm form;
    JIAMEI_TRY(form.points, Points::of(order.points));
    JIAMEI_TRY(form.goods, writer.look<stock::Goods>([&](const ports::SiteState& state) -> Result<stock::Goods> {
        JIAMEI_TRY(const auto goods, state.goodsByNumber(GoodsNumber(order.goods)));
        if (!goods)
            return refuse(ErrorCode::GoodsUnknown, {{"goods", order.goods}});
        return *goods;
    }));
    command.goods.push_back(std::move(form));
    return command;
}

int goodsNumberOf(const journal::StoredDocument& document)
{
    const auto& made = document.payload.goods_set();
    return static_cast<int>(made.goods_size() > 0 ? made.goods(0).number() : made.prices(0).goods());
}

Result<QList<CatalogueLine>> linesOf(DeskWriter& writer)
{
    return writer.look<QList<CatalogueLine>>([&writer](const ports::SiteState& state) -> Result<QList<CatalogueLine>> {
        JIAMEI_TRY(const auto today, dateOfToday(writer, state));
        return catalogueOf(state, today, writer.tools().photoFile);
    });
}

} // namespace

CoreCatalogueDesk::CoreCatalogueDesk(DeskLine& line, QObject* parent)
    : CatalogueDesk(parent), m_line(line), m_finder(std::make_shared<GoodsFinder>())
{
}

void CoreCatalogueDesk::catalogue(QObject* receiver, Reply<QList<CatalogueLine>> reply)
{
    m_line.ask<QList<CatalogueLine>>(receiver, std::move(reply), linesOf);
}

void CoreCatalogueDesk::find(const QString& text, QObject* receiver, Reply<QList<CatalogueLine>> reply)
{
    m_line.ask<QList<CatalogueLine>>(receiver, std::move(reply),
                                     [text, finder = m_finder](DeskWriter& writer) -> Result<QList<CatalogueLine>> {
                                         JIAMEI_TRY(const auto lines, linesOf(writer));
                                         return finder->find(lines, text);
                                     });
}

void CoreCatalogueDesk::card(int goods, QObject* receiver, Reply<GoodsCard> reply)
{
    m_line.ask<GoodsCard>(receiver, std::move(reply), [goods](DeskWriter& writer) {
        return writer.look<GoodsCard>([&](const ports::SiteState& state) -> Result<GoodsCard> {
            JIAMEI_TRY(const auto today, dateOfToday(writer, state));
            return goodsCardOf(state, GoodsNumber(goods), today, writer.tools().photoFile);
        });
    });
}

void CoreCatalogueDesk::check(const GoodsOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.ask<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(const auto command, goodsCommand(writer, order));
        return writer.look<int>([&](const ports::SiteState& state) -> Result<int> {
            JIAMEI_TRY(const auto difference, stock::compare(state, command));
            static_cast<void>(difference);
            return order.fields.number;
        });
    });
}

void CoreCatalogueDesk::save(const GoodsOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(auto command, goodsCommand(writer, order));
        if (!order.photo.isEmpty()) {
            JIAMEI_CHECK(writer.store());
            JIAMEI_TRY(command.goods.front().goods.picture, writer.tools().keepSmallPhoto(order.photo));
        }
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return goodsNumberOf(document);
    });
}

void CoreCatalogueDesk::setPrice(const PriceOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(const auto command, priceCommand(writer, order));
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return goodsNumberOf(document);
    });
}

void CoreCatalogueDesk::priceList(QObject* receiver, Reply<PriceListView> reply)
{
    m_line.ask<PriceListView>(receiver, std::move(reply), [](DeskWriter& writer) {
        return writer.look<PriceListView>([&writer](const ports::SiteState& state) -> Result<PriceListView> {
            JIAMEI_TRY(const auto today, dateOfToday(writer, state));
            return priceListViewOf(state, today);
        });
    });
}

void CoreCatalogueDesk::printPriceList(QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply), [](DeskWriter& writer) -> Result<QString> {
        JIAMEI_TRY(auto* const store, writer.store());
        JIAMEI_TRY(const auto today, writer.look<BusinessDate>([&writer](const ports::SiteState& state) {
            return dateOfToday(writer, state);
        }));
        return writer.tools().printPriceList(*store, today);
    });
}

void CoreCatalogueDesk::printLabels(const QList<int>& goods, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply), [goods](DeskWriter& writer) -> Result<QString> {
        JIAMEI_TRY(auto* const store, writer.store());
        JIAMEI_TRY(const auto today, writer.look<BusinessDate>([&writer](const ports::SiteState& state) {
            return dateOfToday(writer, state);
        }));
        std::vector<GoodsNumber> numbers;
        for (const int number : goods)
            numbers.emplace_back(number);
        return writer.tools().printLabels(*store, numbers, today);
    });
}

} // namespace jiamei::kiosk
