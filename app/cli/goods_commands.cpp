// jiamei goods set, jiamei price set
#include "app/cli/session.hpp"
#include "core/stock/catalogue.hpp"

namespace jiamei::cli {

namespace {

struct GoodsInputs {
    std::string barcode;
    std::optional<std::string> name;
    std::optional<std::string> category;
    std::optional<std::string> spec;
    std::optional<std::string> unit;
    std::optional<std::int64_t> points;
    std::optional<std::int64_t> limit;
    std::optional<std::string> cost;
    std::string from;
};

Result<std::optional<stock::GoodsForm>> knownForm(const ports::SiteState& state, const std::string& barcode,
                                                  BusinessDate date)
{
    JIAMEI_TRY(const auto goods, state.goodsByBarcode(barcode));
    if (!goods)
        return std::optional<stock::GoodsForm>();
    stock::GoodsForm form;
    form.goods = *goods;
    JIAMEI_TRY(const auto price, state.price(goods->number, date));
    if (price)
        form.points = price->points;
    return std::optional(std::move(form));
}

/// What the options say on top of what is known.
Done change(stock::GoodsForm& form, const GoodsInputs& inputs)
{
    auto& goods = form.goods;
    goods.barcode = inputs.barcode;
    goods.name = inputs.name.value_or(goods.name);
    goods.category = inputs.category.value_or(goods.category);
    goods.spec = inputs.spec.value_or(goods.spec);
    goods.unit = inputs.unit.value_or(goods.unit);
    if (inputs.points) {
        JIAMEI_TRY(form.points, Points::of(*inputs.points));
    }
    if (inputs.cost) {
        JIAMEI_TRY(goods.usualCost, parseYuan(*inputs.cost));
    }
    if (inputs.limit) {
        JIAMEI_TRY(const auto limit, Quantity::of(*inputs.limit));
        goods.householdMonthLimit = limit.isZero() ? std::nullopt : std::optional(limit);
    }
    return {};
}

Result<stock::SetGoods> commandOf(Session& session, const GoodsInputs& inputs, bool mayBeNew)
{
    return session.look([&](const ports::SiteState& state) -> Result<stock::SetGoods> {
        stock::SetGoods command;
        if (inputs.from.empty()) {
            JIAMEI_TRY(command.validFrom, setupDate(state, session.moment()));
        } else {
            JIAMEI_TRY(command.validFrom, BusinessDate::parse(inputs.from));
        }
        JIAMEI_TRY(auto known, knownForm(state, inputs.barcode, command.validFrom));
        if (!known && !mayBeNew)
            return refuse(ErrorCode::GoodsUnknown, {{"barcode", inputs.barcode.substr(0, 40)}});
        auto form = std::move(known).value_or(stock::GoodsForm());
        JIAMEI_CHECK(change(form, inputs));
        command.goods.push_back(std::move(form));
        return command;
    });
}

Result<Answer> set(Call& call, const GoodsInputs& inputs, bool mayBeNew)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto command, commandOf(session, inputs, mayBeNew));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& form = command.goods.front();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"barcode", form.goods.barcode},
                   {"name", form.goods.name},
                   {"points", form.points.value()},
                   {"valid_from", command.validFrom.text()}};
    answer.text = form.goods.name + call.say({"：每", ": "}) + form.goods.unit + " " +
                  std::to_string(form.points.value()) + call.say({" 分\n", " points\n"});
    return answer;
}

Result<Answer> setGoods(Call& call, const GoodsInputs& inputs)
{
    return set(call, inputs, true);
}

Result<Answer> setPrice(Call& call, const GoodsInputs& inputs)
{
    return set(call, inputs, false);
}

void addBarcode(CLI::App& command, GoodsInputs& inputs)
{
    command.add_option("barcode", inputs.barcode, "EAN-8, UPC-A, EAN-13 or ITF-14")->required()->type_name("BARCODE");
    command.add_option("--from", inputs.from, "first day of the price")->type_name("DATE");
}

} // namespace

void addGoodsCommands(Commands& commands)
{
    commands.add<GoodsInputs>(
        commands.group("goods", "the catalogue"), "set", "add goods or change them; what is not named stays",
        [](CLI::App& command, GoodsInputs& inputs) {
            addBarcode(command, inputs);
            command.add_option("--name", inputs.name, "name on the shelf");
            command.add_option("--category", inputs.category, "group of goods");
            command.add_option("--spec", inputs.spec, "size or make, as 1kg/瓶");
            command.add_option("--unit", inputs.unit, "what one piece is called");
            command.add_option("--points", inputs.points, "points for one piece");
            command.add_option("--limit", inputs.limit, "most pieces a household may have in a month; 0 = no limit");
            command.add_option("--cost", inputs.cost, "what a piece usually costs")->type_name("YUAN");
        },
        setGoods);
    commands.add<GoodsInputs>(
        commands.group("price", "points for goods"), "set", "set the points for one piece",
        [](CLI::App& command, GoodsInputs& inputs) {
            addBarcode(command, inputs);
            command.add_option("points", inputs.points, "points for one piece")->required();
        },
        setPrice);
}

} // namespace jiamei::cli
