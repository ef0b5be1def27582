// jiamei goods set | add, jiamei price set
#include "app/cli/goods_words.hpp"
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/stock/catalogue.hpp"

namespace jiamei::cli {

namespace {

struct GoodsInputs {
    std::string barcode;
    std::optional<std::int32_t> number;
    std::optional<std::string> name;
    std::optional<std::string> category;
    std::optional<std::string> spec;
    std::optional<std::string> unit;
    std::optional<std::int64_t> points;
    std::optional<std::int64_t> limit;
    std::string limitPeriod;
    std::optional<std::string> cost;
    std::vector<std::string> codes;
    std::vector<std::string> packs;
    bool hasNoCodes = false;
    std::optional<std::int64_t> minimum;
    std::optional<std::int32_t> shelfLife;
    std::string picture;
    bool hasNoPicture = false;
    bool isWithdrawn = false;
    bool isOffered = false;
    bool wantsOwnBarcode = false;
    std::string from;
    std::string until;
};

/// What becomes of goods that are not there yet, or of those that are.
enum class Wish { Set, Add, PriceOnly };

/// Found by any of their barcodes they are named by the first one, so that a repeated request says the same again.
Result<std::optional<stock::GoodsForm>> knownForm(const ports::SiteState& state, const GoodsInputs& inputs)
{
    stock::GoodsForm form;
    form.keepsPrice = !inputs.points;
    if (inputs.number) {
        JIAMEI_TRY(form.goods, requireGoods(state, GoodsNumber(*inputs.number)));
        if (!inputs.barcode.empty())
            form.goods.barcode = inputs.barcode;
        return std::optional(std::move(form));
    }
    JIAMEI_TRY(auto goods, state.goodsByBarcode(inputs.barcode));
    if (!goods)
        return std::optional<stock::GoodsForm>();
    form.goods = std::move(*goods);
    // Goods that have further codes only are named by their number.
    if (!form.goods.barcode.empty())
        form.goods.number = GoodsNumber();
    return std::optional(std::move(form));
}

Result<std::vector<stock::GoodsCode>> codesOf(const GoodsInputs& inputs)
{
    JIAMEI_TRY(const auto one, Quantity::of(1));
    std::vector<stock::GoodsCode> codes;
    codes.reserve(inputs.codes.size() + inputs.packs.size());
    for (const auto& code : inputs.codes)
        codes.push_back({code, one});
    JIAMEI_TRY(const auto packs, parseItems(inputs.packs, ItemForm::WithQuantity));
    for (const auto& pack : packs)
        codes.push_back({pack.barcode, pack.quantity});
    return codes;
}

/// What the options say on top of what is known.
Done change(stock::GoodsForm& form, const GoodsInputs& inputs)
{
    auto& goods = form.goods;
    goods.name = inputs.name.value_or(goods.name);
    goods.category = inputs.category.value_or(goods.category);
    goods.spec = inputs.spec.value_or(goods.spec);
    goods.unit = inputs.unit.value_or(goods.unit);
    goods.shelfLifeDays = inputs.shelfLife.value_or(goods.shelfLifeDays);
    goods.isWithdrawn = inputs.isWithdrawn || (goods.isWithdrawn && !inputs.isOffered);
    form.wantsOwnBarcode = inputs.wantsOwnBarcode;
    if (inputs.points) {
        JIAMEI_TRY(form.points, Points::of(*inputs.points));
    }
    if (inputs.cost) {
        JIAMEI_TRY(goods.usualCost, parseYuan(*inputs.cost));
    }
    if (inputs.limit) {
        JIAMEI_TRY(goods.householdLimit, Quantity::of(*inputs.limit));
    }
    if (inputs.minimum) {
        JIAMEI_TRY(goods.minimumStock, Quantity::of(*inputs.minimum));
    }
    if (!inputs.limitPeriod.empty()) {
        const auto period = parseLimitPeriod(inputs.limitPeriod);
        if (!period)
            return wrongUsage("--limit-period ten-days|month|quarter|term|year|lifetime");
        goods.limitPeriod = *period;
    }
    if (inputs.hasNoCodes || !inputs.codes.empty() || !inputs.packs.empty()) {
        JIAMEI_TRY(goods.codes, codesOf(inputs));
    }
    if (inputs.hasNoPicture)
        goods.picture.clear();
    return {};
}

Result<stock::SetGoods> commandOf(Session& session, const GoodsInputs& inputs, Wish wish)
{
    return session.look([&](const ports::SiteState& state) -> Result<stock::SetGoods> {
        stock::SetGoods command;
        command.startsToday = inputs.from.empty();
        if (command.startsToday) {
            JIAMEI_TRY(command.validFrom, setupDate(state, session.moment()));
        } else {
            JIAMEI_TRY(command.validFrom, BusinessDate::parse(inputs.from));
        }
        if (!inputs.until.empty()) {
            JIAMEI_TRY(command.validUntil, BusinessDate::parse(inputs.until));
        }
        std::optional<stock::GoodsForm> known;
        if (wish != Wish::Add) {
            JIAMEI_TRY(known, knownForm(state, inputs));
        }
        if (!known && wish == Wish::PriceOnly)
            return refuse(ErrorCode::GoodsUnknown, {{"barcode", inputs.barcode.substr(0, 40)}});
        auto form = known.value_or(stock::GoodsForm());
        if (!known) {
            form.goods.barcode = inputs.barcode;
            form.isNew = wish == Wish::Add;
        }
        JIAMEI_CHECK(change(form, inputs));
        command.goods.push_back(std::move(form));
        return command;
    });
}

/// The goods as they are now, and their price on the first day of the command; nothing when none holds then.
Result<Answer> answerOf(Call& call, const ports::SiteState& state, const journal::StoredDocument& document,
                        const stock::SetGoods& command)
{
    const auto& made = document.payload.goods_set();
    const GoodsNumber number(made.goods_size() > 0 ? made.goods(0).number() : made.prices(0).goods());
    JIAMEI_TRY(const auto goods, requireGoods(state, number));
    // A repeated request finds the day on which it was booked, not today.
    auto from = command.validFrom;
    if (made.prices_size() > 0) {
        JIAMEI_TRY(from, BusinessDate::ofDaysSince2020(made.prices(0).valid_from()));
    }
    JIAMEI_TRY(const auto price, state.price(number, from));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"number", number.value()},
                   {"barcode", goods.barcode},
                   {"name", goods.name},
                   {"points", price ? Json(price->points.value()) : Json()},
                   {"valid_from", from.text()},
                   {"valid_until", command.validUntil ? Json(command.validUntil->text()) : Json()},
                   {"withdrawn", goods.isWithdrawn}};
    answer.text = goods.name + (goods.barcode.empty() ? "" : " " + goods.barcode);
    if (price)
        answer.text += call.say({"：每", ": "}) + goods.unit + " " + std::to_string(price->points.value()) +
                       call.say({" 分", " points"});
    if (command.validUntil)
        answer.text += call.say({"，到 ", ", until "}) + command.validUntil->text();
    if (goods.isWithdrawn)
        answer.text += call.say({"（停用）", " (withdrawn)"});
    answer.text += "\n";
    return answer;
}

Result<Answer> carryOut(Call& call, const GoodsInputs& inputs, Wish wish)
{
    if (!inputs.until.empty() && !inputs.points)
        return wrongUsage("--until: --points");
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    JIAMEI_TRY(auto command, commandOf(session, inputs, wish));
    if (!inputs.picture.empty()) {
        JIAMEI_TRY(command.goods.front().goods.picture, keepSmallPicture(session, inputs.picture));
    }
    JIAMEI_TRY(const auto document, session.run(authority, command));
    return session.look([&](const ports::SiteState& state) { return answerOf(call, state, document, command); });
}

Result<Answer> setGoods(Call& call, const GoodsInputs& inputs)
{
    if (inputs.barcode.empty() && !inputs.number)
        return refuse(ErrorCode::OptionMissing, {{"option", "BARCODE"}});
    return carryOut(call, inputs, Wish::Set);
}

Result<Answer> addGoods(Call& call, const GoodsInputs& inputs)
{
    return carryOut(call, inputs, Wish::Add);
}

Result<Answer> setPrice(Call& call, const GoodsInputs& inputs)
{
    return carryOut(call, inputs, Wish::PriceOnly);
}

constexpr const char* kBarcodes = "EAN-8, UPC-A, EAN-13 or ITF-14";

void addDates(CLI::App& command, GoodsInputs& inputs)
{
    command.add_option("--from", inputs.from, "first day of the price")->type_name("DATE");
    command.add_option("--until", inputs.until, "last day of the price; then the one before it holds again")
        ->type_name("DATE");
}

void addFields(CLI::App& command, GoodsInputs& inputs)
{
    command.add_option("--category", inputs.category, "group of goods");
    command.add_option("--spec", inputs.spec, "size or make, as 1kg/瓶");
    command.add_option("--unit", inputs.unit, "what one piece is called");
    command.add_option("--limit", inputs.limit, "most pieces a household may have in a period; 0 = no limit");
    command.add_option("--limit-period", inputs.limitPeriod, "ten-days, month, quarter, term, year or lifetime");
    command.add_option("--cost", inputs.cost, "what a piece usually costs")->type_name("YUAN");
    auto* codes = command.add_option("--code", inputs.codes, "a further barcode; may be repeated, replaces the list");
    codes->allow_extra_args(false)->type_name("BARCODE");
    auto* packs = command.add_option("--pack", inputs.packs, "barcode of a pack; the same list as --code");
    packs->allow_extra_args(false)->type_name("BARCODE:PIECES");
    command.add_option("--minimum", inputs.minimum, "stock to be warned below; 0 = the shop's own warning");
    command.add_option("--shelf-life", inputs.shelfLife, "from production; 0 = not said")->type_name("DAYS");
    command.add_option("--picture", inputs.picture, "PNG or JPEG, kept small by its hash")->type_name("FILE");
    command.add_flag("--own-barcode", inputs.wantsOwnBarcode, "give them one that only this shop uses");
    addDates(command, inputs);
}

void defineSet(CLI::App& command, GoodsInputs& inputs)
{
    command.add_option("barcode", inputs.barcode, kBarcodes)->type_name("BARCODE");
    command.add_option("--number", inputs.number, "goods by their number, as goods list shows it")->type_name("NO");
    command.add_option("--name", inputs.name, "name on the shelf");
    command.add_option("--points", inputs.points, "points for one piece");
    addFields(command, inputs);
    command.add_flag("--no-codes", inputs.hasNoCodes, "take all further barcodes away")
        ->excludes(command.get_option("--code"))
        ->excludes(command.get_option("--pack"));
    command.add_flag("--no-picture", inputs.hasNoPicture, "take the picture away")
        ->excludes(command.get_option("--picture"));
    auto* withdraw = command.add_flag("--withdraw", inputs.isWithdrawn, "no longer given out nor received");
    command.add_flag("--offer", inputs.isOffered, "given out again")->excludes(withdraw);
}

void defineAdd(CLI::App& command, GoodsInputs& inputs)
{
    command.add_option("--name", inputs.name, "name on the shelf")->required();
    command.add_option("--points", inputs.points, "points for one piece")->required();
    addFields(command, inputs);
}

void definePrice(CLI::App& command, GoodsInputs& inputs)
{
    command.add_option("barcode", inputs.barcode, kBarcodes)->required()->type_name("BARCODE");
    command.add_option("points", inputs.points, "points for one piece")->required();
    addDates(command, inputs);
}

} // namespace

void addGoodsCommands(Commands& commands)
{
    auto& goods = commands.group("goods", "the catalogue");
    commands.add<GoodsInputs>(goods, "set", "add goods or change them; what is not named stays", defineSet, setGoods);
    commands.add<GoodsInputs>(goods, "add", "new goods without a barcode", defineAdd, addGoods);
    auto& price = commands.group("price", "points for goods");
    commands.add<GoodsInputs>(price, "set", "set the points for one piece", definePrice, setPrice);
    addGoodsListCommands(commands, goods, price);
    addLabelCommand(commands, goods);
}

} // namespace jiamei::cli
