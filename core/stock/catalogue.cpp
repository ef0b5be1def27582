#include "core/stock/catalogue.hpp"

#include "core/base/spaces.hpp"
#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace jiamei::stock {

namespace {

constexpr std::size_t kPictureBytes = 32;
constexpr std::int64_t kMaxCodes = 20;

struct Bounds {
    std::int64_t lowest;
    std::int64_t highest;
};
constexpr Bounds kPricePoints{1, 100'000};
constexpr Bounds kPackPieces{1, 10'000};
constexpr Bounds kMinimumStock{0, kMaxMinimumStock};
constexpr Bounds kShelfLifeDays{0, kMaxShelfLifeDays};

Done checkNumber(const Goods& goods, const char* field, std::int64_t value, const Bounds& bounds)
{
    if (value < bounds.lowest || value > bounds.highest)
        return refuse(ErrorCode::NumberInvalid, {{"field", field}, {"value", value}, {"name", goods.name}});
    return {};
}

Done checkBarcode(const Goods& goods, const std::string& barcode)
{
    if (!isBarcode(barcode))
        return refuse(ErrorCode::BarcodeInvalid, {{"barcode", barcode.substr(0, 40)}, {"name", goods.name}});
    return {};
}

/// A limit counts in a span of dates.
bool isLimitPeriod(points::CapPeriod period)
{
    using points::CapPeriod;
    switch (period) {
    case CapPeriod::TenDays:
    case CapPeriod::Month:
    case CapPeriod::Quarter:
    case CapPeriod::Term:
    case CapPeriod::Year:
    case CapPeriod::Lifetime:
        return true;
    case CapPeriod::None:
    case CapPeriod::ThreeYears:
    case CapPeriod::EachHonour:
        break;
    }
    return false;
}

Done checkGoods(const Goods& goods)
{
    JIAMEI_CHECK(checkText(goods.category, "category", 60));
    JIAMEI_CHECK(checkText(goods.name, "name", 120));
    JIAMEI_CHECK(checkText(goods.spec, "spec", 120));
    JIAMEI_CHECK(checkText(goods.unit, "unit", 30));
    if (isBlank(goods.name))
        return refuse(ErrorCode::TextInvalid, {{"field", "name"}, {"barcode", goods.barcode}});
    if (!goods.barcode.empty())
        JIAMEI_CHECK(checkBarcode(goods, goods.barcode));
    JIAMEI_CHECK(checkNumber(goods, "codes", std::ssize(goods.codes), {0, kMaxCodes}));
    for (const auto& code : goods.codes) {
        JIAMEI_CHECK(checkBarcode(goods, code.barcode));
        JIAMEI_CHECK(checkNumber(goods, "pieces", code.pieces.value(), kPackPieces));
    }
    if (!isLimitPeriod(goods.limitPeriod))
        return refuse(
            ErrorCode::NumberInvalid,
            {{"field", "limit_period"}, {"value", static_cast<std::int64_t>(goods.limitPeriod)}, {"name", goods.name}});
    if (goods.minimumStock)
        JIAMEI_CHECK(checkNumber(goods, "minimum_stock", goods.minimumStock->value(), kMinimumStock));
    JIAMEI_CHECK(checkNumber(goods, "shelf_life_days", goods.shelfLifeDays, kShelfLifeDays));
    if (!goods.picture.empty() && goods.picture.size() != kPictureBytes)
        return refuse(ErrorCode::NumberInvalid,
                      {{"field", "picture"}, {"value", std::ssize(goods.picture)}, {"name", goods.name}});
    return {};
}

Done checkDates(const ports::SiteState& state, const SetGoods& command)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.number.value() != 0 && command.validFrom < day.date)
        return refuse(ErrorCode::PriceInPast, {{"date", command.validFrom.text()}, {"last", day.date.text()}});
    // The first of all dates is how a payload says that there is no end.
    if (command.validUntil && (*command.validUntil < command.validFrom || *command.validUntil == BusinessDate()))
        return refuse(ErrorCode::PriceEndTooEarly,
                      {{"date", command.validFrom.text()}, {"until", command.validUntil->text()}});
    return {};
}

/// What a form becomes.
struct Line {
    const GoodsForm* form;
    std::optional<Goods> known;
    Goods goods;
};

Result<std::optional<Goods>> findKnown(const std::vector<Goods>& everything, const Goods& goods)
{
    const bool isNamed = goods.number != GoodsNumber();
    const auto found = std::ranges::find_if(everything, [&](const Goods& other) {
        if (isNamed)
            return other.number == goods.number;
        if (!goods.barcode.empty())
            return other.barcode == goods.barcode;
        return (other.barcode.empty() || carriesInStoreBarcode(other)) && other.name == goods.name &&
               other.spec == goods.spec;
    });
    if (found != everything.end())
        return std::optional(*found);
    if (isNamed)
        return refuse(ErrorCode::GoodsUnknown, {{"goods", goods.number.value()}});
    return std::optional<Goods>();
}

/// What the list leaves empty is no word about it.
void keepUnsaid(Goods& goods, const Goods& known)
{
    if (goods.codes.empty())
        goods.codes = known.codes;
    if (goods.limitPeriod == points::CapPeriod::Month)
        goods.limitPeriod = known.limitPeriod;
    if (!goods.minimumStock)
        goods.minimumStock = known.minimumStock;
    if (goods.shelfLifeDays == 0)
        goods.shelfLifeDays = known.shelfLifeDays;
    if (goods.picture.empty())
        goods.picture = known.picture;
    goods.isWithdrawn = goods.isWithdrawn || known.isWithdrawn;
}

/// As the payload keeps them: no limit and a limit of nothing are the same there.
void normalise(Goods& goods)
{
    if (goods.householdLimit && goods.householdLimit->isZero())
        goods.householdLimit.reset();
    if (goods.minimumStock && goods.minimumStock->isZero())
        goods.minimumStock.reset();
}

Result<Line> lineOf(const std::vector<Goods>& everything, const GoodsForm& form)
{
    JIAMEI_CHECK(checkGoods(form.goods));
    Line line{&form, {}, form.goods};
    JIAMEI_TRY(line.known, findKnown(everything, form.goods));
    if (!line.known || !form.keepsPrice)
        JIAMEI_CHECK(checkNumber(form.goods, "points", form.points.value(), kPricePoints));
    if (line.known && form.isNew)
        return refuse(ErrorCode::GoodsDuplicate, {{"barcode", line.known->barcode}, {"name", form.goods.name}});
    if (line.known) {
        line.goods.number = line.known->number;
        if (line.goods.barcode.empty() && carriesInStoreBarcode(*line.known))
            line.goods.barcode = line.known->barcode;
        if (form.keepsUnsaid)
            keepUnsaid(line.goods, *line.known);
    }
    normalise(line.goods);
    return line;
}

/// Known goods under their numbers, new ones under the next.
Result<std::vector<Line>> linesOf(const std::vector<Goods>& everything, const SetGoods& command)
{
    std::int32_t highest = 0;
    for (const auto& goods : everything)
        highest = std::max(highest, goods.number.value());
    std::vector<Line> lines;
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    std::set<GoodsNumber> numbers;
    for (const auto& form : command.goods) {
        JIAMEI_TRY(auto line, lineOf(everything, form));
        if (!line.known)
            line.goods.number = GoodsNumber(++highest);
        const bool isCoded = !form.goods.barcode.empty();
        const bool isNamed = form.goods.number != GoodsNumber();
        const bool isAgain =
            (isCoded || !isNamed) &&
            !seen.insert({form.goods.barcode, isCoded ? "" : form.goods.name, isCoded ? "" : form.goods.spec}).second;
        if (isAgain || !numbers.insert(line.goods.number).second)
            return refuse(ErrorCode::GoodsDuplicate, {{"barcode", form.goods.barcode}, {"name", form.goods.name}});
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Who carries which barcode: before the command, and by its forms.
class Barcodes {
public:
    explicit Barcodes(const std::vector<Goods>& everything)
    {
        for (const auto& goods : everything)
            forEach(goods, [&](const std::string& barcode) { m_known[barcode] = &goods; });
    }

    /// Errors: BarcodeTaken.
    [[nodiscard]] Done claim(const Goods& goods)
    {
        const Goods* taken = nullptr;
        std::string which;
        forEach(goods, [&](const std::string& barcode) {
            const auto* holder = holderOf(barcode, goods);
            if (holder != nullptr && taken == nullptr) {
                taken = holder;
                which = barcode;
            }
            m_claimed.emplace(barcode, &goods);
        });
        if (taken != nullptr)
            return refuse(ErrorCode::BarcodeTaken, {{"barcode", which}, {"name", taken->name}});
        return {};
    }

    /// The first that nobody carries.
    [[nodiscard]] std::string ownFor(const Goods& goods) const
    {
        std::int64_t turn = 0;
        auto barcode = inStoreBarcode(goods.number);
        while (holderOf(barcode, goods) != nullptr)
            barcode = inStoreBarcode(goods.number, ++turn);
        return barcode;
    }

private:
    template <class Visit>
    static void forEach(const Goods& goods, Visit&& visit)
    {
        if (!goods.barcode.empty())
            visit(goods.barcode);
        for (const auto& code : goods.codes)
            visit(code.barcode);
    }
    /// Other known goods, or any of the command.
    [[nodiscard]] const Goods* holderOf(const std::string& barcode, const Goods& goods) const
    {
        const auto known = m_known.find(barcode);
        if (known != m_known.end() && known->second->number != goods.number)
            return known->second;
        const auto claimed = m_claimed.find(barcode);
        return claimed == m_claimed.end() ? nullptr : claimed->second;
    }

    std::map<std::string, const Goods*> m_known;
    std::map<std::string, const Goods*> m_claimed;
};

/// Checks whom the barcodes belong to; then those who want one of their own get it, so that it meets no named one.
Done settleBarcodes(const std::vector<Goods>& everything, std::vector<Line>& lines)
{
    Barcodes barcodes(everything);
    for (const auto& line : lines)
        JIAMEI_CHECK(barcodes.claim(line.goods));
    for (auto& line : lines) {
        if (line.form->wantsOwnBarcode && line.goods.barcode.empty())
            line.goods.barcode = barcodes.ownFor(line.goods);
    }
    return {};
}

/// The price that the form's points are held against.
Result<std::optional<Price>> priceBefore(const ports::SiteState& state, const Line& line, const SetGoods& command)
{
    if (!line.form->keepsUnsaid || command.validUntil)
        return state.price(line.goods.number, command.validFrom);
    JIAMEI_TRY(const auto prices, state.pricesOf(line.goods.number));
    std::optional<Price> standing;
    for (const auto& price : prices) {
        if (!price.validUntil && holdsOn(price, command.validFrom) && (!standing || overrides(price, *standing)))
            standing = price;
    }
    return standing;
}

Result<bool> isPriceNew(const ports::SiteState& state, const Line& line, const SetGoods& command)
{
    if (!line.known)
        return true;
    if (line.form->keepsPrice)
        return false;
    JIAMEI_TRY(const auto before, priceBefore(state, line, command));
    return !before || before->points != line.form->points;
}

} // namespace

Result<CatalogueDifference> compare(const ports::SiteState& state, const SetGoods& command)
{
    JIAMEI_CHECK(checkDates(state, command));
    JIAMEI_TRY(const auto everything, state.goods());
    JIAMEI_TRY(auto lines, linesOf(everything, command));
    JIAMEI_CHECK(settleBarcodes(everything, lines));
    JIAMEI_TRY(const auto priceVersion, state.priceVersion());
    CatalogueDifference difference;
    for (const auto& line : lines) {
        const bool isChanged = line.known && line.goods != *line.known;
        if (!line.known)
            difference.added.push_back(line.goods);
        if (isChanged)
            difference.changed.push_back(line.goods);
        JIAMEI_TRY(const bool hasNewPrice, isPriceNew(state, line, command));
        if (hasNewPrice) {
            Price price;
            price.goods = line.goods.number;
            price.version = PriceVersion(priceVersion.value() + 1);
            price.points = line.form->points;
            price.validFrom = command.validFrom;
            price.validUntil = command.validUntil;
            difference.prices.push_back(price);
        }
        if (line.known && (isChanged || hasNewPrice))
            ++difference.changedRows;
    }
    return difference;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetGoods& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_TRY(const auto difference, compare(state, command));
    if (difference.added.empty() && difference.changedRows == 0)
        return refuse(ErrorCode::NothingToDo, {{"rows", static_cast<std::int64_t>(command.goods.size())}});
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto priceVersion, state.priceVersion());
    if (day.number.value() != 0 && !difference.prices.empty())
        JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::WhileNobodyElse));
    journal::Document document;
    document.authority = authority;
    operators::nameWitness(document);
    document.day = day.number;
    auto& payload = *document.payload.mutable_goods_set();
    std::set<GoodsNumber> touched;
    for (const auto* list : {&difference.added, &difference.changed}) {
        for (const auto& goods : *list) {
            *payload.add_goods() = journal::toPayload(goods);
            touched.insert(goods.number);
        }
    }
    payload.set_price_version(difference.prices.empty() ? priceVersion.value() : priceVersion.value() + 1);
    for (const auto& price : difference.prices) {
        auto& out = *payload.add_prices();
        out.set_goods(price.goods.value());
        out.set_points(price.points.value());
        out.set_valid_from(static_cast<std::uint32_t>(price.validFrom.daysSince2020()));
        out.set_valid_until(price.validUntil ? static_cast<std::uint32_t>(price.validUntil->daysSince2020()) : 0);
        touched.insert(price.goods);
    }
    for (const auto number : touched)
        document.addRecord(journal::RecordType::GoodsSet, number.value());
    return document;
}

void describe(CanonicalWriter& out, const SetGoods& command)
{
    out.text("goods-set");
    for (const auto& form : command.goods) {
        out.text(journal::toPayload(form.goods).SerializeAsString());
        out.integer(form.points.value());
        for (const bool flag : {form.keepsUnsaid, form.wantsOwnBarcode, form.keepsPrice, form.isNew})
            out.byte(flag ? 1 : 0);
    }
    out.optionalInteger(command.startsToday ? std::nullopt
                                            : std::optional<std::int64_t>(command.validFrom.daysSince2020()));
    out.optionalInteger(command.validUntil ? std::optional<std::int64_t>(command.validUntil->daysSince2020())
                                           : std::nullopt);
}

} // namespace jiamei::stock
