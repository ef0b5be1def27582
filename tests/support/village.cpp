#include "tests/support/village.hpp"

namespace jiamei::support {

namespace {

constexpr std::array<std::string_view, 10> kBarcodes{"2900000000018", "2900000000025", "2900000000032", "2900000000049",
                                                     "2900000000056", "2900000000063", "2900000000070", "2900000000087",
                                                     "2900000000094", "2900000000100"};

const operators::Authority kByManager{Village::kManager, std::nullopt, {}};

} // namespace

HouseholdNumber householdNo(std::int64_t number)
{
    return valueOf(HouseholdNumber::of(number));
}

Points pointsOf(std::int64_t value)
{
    return valueOf(Points::of(value));
}

Quantity pieces(std::int64_t value)
{
    return valueOf(Quantity::of(value));
}

BusinessDate date(std::string_view text)
{
    return valueOf(BusinessDate::parse(text));
}

points::Rule aRule(std::string code, std::int64_t value, std::optional<std::int64_t> monthlyCap)
{
    points::Rule rule;
    rule.code = std::move(code);
    rule.category = "人居环境";
    rule.title = "参加村组环境整治";
    rule.minimum = pointsOf(value);
    rule.maximum = pointsOf(value);
    rule.unit = "人次";
    rule.capCount = monthlyCap;
    rule.capPeriod = monthlyCap ? points::CapPeriod::Month : points::CapPeriod::None;
    rule.evidence = "签到";
    rule.proposer = points::Proposer::Record;
    rule.validFrom = date("2026-01-01");
    return rule;
}

points::Rule aDeduction(std::string code, std::int64_t value)
{
    auto rule = aRule(std::move(code), value);
    rule.isDeduction = true;
    rule.title = "无故不参加应到会议";
    return rule;
}

stock::GoodsForm aGoods(int which, std::int64_t price, std::optional<std::int64_t> householdLimit)
{
    stock::GoodsForm form;
    form.goods.barcode = kBarcodes.at(static_cast<std::size_t>(which - 1));
    form.goods.category = "洗涤用品";
    form.goods.name = "物品" + std::to_string(which);
    form.goods.spec = "1kg/瓶";
    form.goods.unit = "瓶";
    if (householdLimit)
        form.goods.householdLimit = pieces(*householdLimit);
    form.goods.usualCost = valueOf(Money::of(850));
    form.points = pointsOf(price);
    return form;
}

Village::Village(ports::SiteStore& emptyStore) : m_store(emptyStore)
{
    openSite();
    addHouseholds();
    addPeople();
    addRules();
    addGoods();
}

RequestId Village::nextRequest()
{
    RequestId::Bytes bytes{};
    random.fill(bytes);
    return RequestId(bytes);
}

household::PersonalValue Village::salted(household::PersonalField field, std::string text)
{
    household::PersonalValue value{field, {}, std::move(text)};
    random.fill(value.salt);
    return value;
}

KeyPairSigner Village::cardSigner()
{
    return KeyPairSigner(KeyPair::fromSeed(KeySeed{{'c'}}));
}

void Village::openSite()
{
    till::OpenSite command;
    command.facts.site = valueOf(SiteId::parse("621125100201-01"));
    command.facts.name = "积分超市";
    command.facts.cardKey = Bytes(asBytes(cardSigner().publicKey()));
    command.facts.syncKey = Bytes(32, 's');
    command.facts.recoveryKey = Bytes(32, 'r');
    command.epoch = EpochId(0x1122334455667788);
    command.manager.id = valueOf(OperatorId::parse("manager"));
    command.manager.name = salted(household::PersonalField::Name, "店长");
    command.manager.pinHash = salted(household::PersonalField::PinHash, "unset");
    valueOf(run(command, {}));
}

void Village::addPeople()
{
    const auto add = [&](const char* id, const char* name, operators::Role role,
                         std::optional<HouseholdNumber> ofHousehold) {
        operators::AddOperator command;
        command.id = valueOf(OperatorId::parse(id));
        command.role = role;
        command.household = ofHousehold;
        command.name = salted(household::PersonalField::Name, name);
        command.pinHash = salted(household::PersonalField::PinHash, "unset");
        valueOf(run(command, kByManager));
    };
    add("operator", "志愿者甲", operators::Role::Operator, std::nullopt);
    add("helper", "志愿者乙", operators::Role::Helper, std::nullopt);
    add("neighbour", "志愿者丙", operators::Role::Operator, householdNo(4));
}

void Village::addHouseholds()
{
    household::SetHouseholds command;
    for (int number = 1; number <= 12; ++number) {
        household::HouseholdForm form;
        form.number = householdNo(number);
        form.group = number <= 6 ? "1组" : "2组";
        form.personal.push_back(salted(household::PersonalField::Door, std::to_string(number) + "号"));
        form.members = 4;
        form.residents = 3;
        form.personal.push_back(salted(household::PersonalField::Name, "户主" + std::to_string(number)));
        command.households.push_back(std::move(form));
    }
    valueOf(run(command, kByManager));
}

void Village::addRules()
{
    auto stepped = aRule("D02", 1);
    stepped.maximum = pointsOf(2);
    stepped.steps = {pointsOf(1), pointsOf(2)};
    auto reviewed = aRule("A05", 10);
    reviewed.review = points::ReviewKind::TwoPersons;
    valueOf(run(points::AdoptRules{{aRule("A03", 5, 4), aRule("A08", 10), stepped, aRule("K9", 50), reviewed,
                                    aDeduction("N07", 1), aDeduction("N9", 30)}},
                kByManager));
}

void Village::addGoods()
{
    valueOf(run(stock::SetGoods{{aGoods(1, 10), aGoods(2, 15), aGoods(3, 6, 2)}, date("2020-01-01")}, kByManager));
}

Result<journal::StoredDocument> Village::openDay(std::string_view day)
{
    return run(till::OpenDay{date(day), clock.moment(), true}, kByManager);
}

Result<journal::StoredDocument> Village::closeDay()
{
    return run(till::CloseDay{}, kByManager);
}

Result<journal::StoredDocument> Village::receive(int goods, std::int64_t quantity, std::string_view expiry)
{
    stock::ReceivedLine line;
    line.goods = GoodsNumber(goods);
    line.quantity = pieces(quantity);
    line.unitCost = valueOf(Money::of(850));
    if (!expiry.empty())
        line.expiry = date(expiry);
    return run(stock::Receive{stock::Source::Purchase, "", {line}}, {kManager, kOperator, {}});
}

Result<journal::StoredDocument> Village::award(std::int64_t number, std::string rule, std::int64_t units,
                                               operators::Authority authority)
{
    points::Award command;
    command.household = householdNo(number);
    command.ruleCode = std::move(rule);
    command.units = units;
    return run(command, std::move(authority));
}

Result<journal::StoredDocument> Village::redeem(std::int64_t number,
                                                const std::vector<std::pair<int, std::int64_t>>& lines,
                                                operators::Authority authority)
{
    till::Redeem command;
    command.household = householdNo(number);
    for (const auto& [goods, quantity] : lines)
        command.lines.push_back({GoodsNumber(goods), pieces(quantity)});
    return run(command, std::move(authority));
}

Result<journal::StoredDocument> Village::reverse(const journal::StoredDocument& document,
                                                 std::vector<std::int32_t> lines, operators::Authority authority)
{
    return run(till::Reverse{document.number, std::move(lines), "数量录错"}, std::move(authority));
}

points::Figures Village::figures(std::int64_t number) const
{
    return valueOf(look([&](const auto& state) { return points::figuresOf(state, householdNo(number)); }));
}

std::int64_t Village::shelf(int goods) const
{
    return valueOf(look([&](const auto& state) { return state.balance(journal::shelfAccount(GoodsNumber(goods))); }))
        .net();
}

journal::Head Village::head() const
{
    return valueOf(look([](const auto& state) { return state.head(); }));
}

} // namespace jiamei::support
