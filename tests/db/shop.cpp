#include "tests/db/shop.hpp"

namespace jiamei::tests {

namespace {

points::Rule rule(std::string code, std::int64_t each, std::optional<std::int64_t> cap)
{
    points::Rule rule;
    rule.code = std::move(code);
    rule.category = "环境卫生";
    rule.title = "庭院干净";
    rule.minimum = valueOf(Points::of(each));
    rule.maximum = rule.minimum;
    rule.unit = "次";
    rule.capCount = cap;
    rule.capPeriod = cap ? points::CapPeriod::Month : points::CapPeriod::None;
    rule.validFrom = valueOf(BusinessDate::parse("2026-01-01"));
    return rule;
}

stock::GoodsForm goods(std::string barcode, std::string name, std::int64_t each, std::optional<std::int64_t> limit)
{
    stock::GoodsForm form;
    form.goods.barcode = std::move(barcode);
    form.goods.category = "日用";
    form.goods.name = std::move(name);
    form.goods.unit = "件";
    if (limit)
        form.goods.householdLimit = valueOf(Quantity::of(*limit));
    form.goods.usualCost = valueOf(Money::of(250));
    form.points = valueOf(Points::of(each));
    return form;
}

} // namespace

RequestId Shop::nextRequest()
{
    RequestId::Bytes bytes{};
    m_random.fill(bytes);
    return RequestId(bytes);
}

household::PersonalValue Shop::secret(household::PersonalField field, std::string text)
{
    household::PersonalValue value;
    value.field = field;
    m_random.fill(value.salt);
    value.text = std::move(text);
    return value;
}

Answer Shop::openSite()
{
    using household::PersonalField;
    till::OpenSite command;
    command.facts.site = valueOf(SiteId::parse("621125100201-01"));
    command.facts.name = "示范村";
    command.facts.cardKey = m_cardKey;
    command.facts.syncKey = m_syncKey;
    command.facts.recoveryKey = Bytes(32, '\3');
    command.epoch = EpochId(0xF00DF00DF00DF00DU);
    command.manager.id = valueOf(OperatorId::parse("manager"));
    command.manager.role = operators::Role::Manager;
    command.manager.name = secret(PersonalField::Name, "站长");
    command.manager.pinHash = secret(PersonalField::PinHash, "$argon2id$first");
    return run(command, {});
}

Answer Shop::openDay(std::string_view date)
{
    till::OpenDay command;
    command.date = valueOf(BusinessDate::parse(date));
    command.now = m_clock.moment();
    command.isConfirmed = true;
    return run(command);
}

Answer Shop::redeem(std::int64_t number, std::int32_t goodsNumber, std::int64_t pieces)
{
    till::Redeem command;
    command.household = household(number);
    command.lines = {{GoodsNumber(goodsNumber), valueOf(Quantity::of(pieces))}};
    return run(command);
}

void Shop::furnish()
{
    using household::PersonalField;
    valueOf(openSite());
    const auto& alone = till::allSettings()[0]; // one person may award as much as a test wants
    valueOf(set(std::string(alone.name), alone.maximum));

    operators::AddOperator second;
    second.id = valueOf(OperatorId::parse("second"));
    second.role = operators::Role::Operator;
    second.name = secret(PersonalField::Name, "操作员");
    second.pinHash = secret(PersonalField::PinHash, "$argon2id$second");
    valueOf(run(second));

    household::SetHouseholds households;
    for (std::int64_t number = 1; number <= 3; ++number) {
        household::HouseholdForm form;
        form.number = household(number);
        form.group = "一组";
        form.members = 4;
        form.personal = {secret(PersonalField::Name, "户" + std::to_string(number)),
                         secret(PersonalField::Phone, "1300000000" + std::to_string(number)),
                         secret(PersonalField::Door, std::to_string(number) + "号")};
        households.households.push_back(std::move(form));
    }
    valueOf(run(households));
    valueOf(run(household::IssueCards{{household(1), household(2)}, valueOf(BusinessDate::parse("2026-03-09"))}));

    auto deduction = rule("D1", 30, {});
    deduction.isDeduction = true;
    valueOf(run(points::AdoptRules{{rule("A1", 5, 3), rule("A2", 12, {}), deduction}}));
    valueOf(run(stock::SetGoods{
        {goods("6901234567892", "肥皂", 4, 5), goods("6921234567890", "大米", 20, {}), goods("", "水壶", 60, {})},
        valueOf(BusinessDate::parse("2026-01-01"))}));
    points::OpeningBalances opening;
    for (std::int64_t number = 1; number <= 3; ++number)
        opening.lines.push_back({household(number), valueOf(Points::of(100))});
    valueOf(run(opening, m_both));
    valueOf(openDay("2026-03-09"));

    stock::Receive receive;
    const auto cost = valueOf(Money::of(300));
    receive.lines = {
        {GoodsNumber(1), valueOf(Quantity::of(4)), cost, valueOf(BusinessDate::parse("2027-05-01"))},
        {GoodsNumber(1), valueOf(Quantity::of(40)), cost, valueOf(BusinessDate::parse("2027-01-01"))},
        {GoodsNumber(2), valueOf(Quantity::of(10)), cost, {}},
        {GoodsNumber(1), valueOf(Quantity::of(9)), cost, {}},
    };
    valueOf(run(receive, m_both));
}

} // namespace jiamei::tests
