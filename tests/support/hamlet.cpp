#include "tests/support/hamlet.hpp"

#include "core/household/register.hpp"
#include "core/operators/people.hpp"
#include "core/points/award.hpp"
#include "core/points/opening.hpp"
#include "core/points/rule_set.hpp"
#include "core/stock/catalogue.hpp"
#include "core/stock/receive.hpp"
#include "core/stock/stocktake.hpp"
#include "core/till/day.hpp"
#include "core/till/open_site.hpp"
#include "core/till/reverse.hpp"

#include "tests/support/results.hpp"

namespace jiamei::support {

namespace {

HouseholdNumber householdOf(std::int64_t number)
{
    return valueOf(HouseholdNumber::of(number));
}

/// EAN-13 of a made-up number of China's range.
std::string barcodeOf(int number)
{
    auto digits = std::to_string(690'100'000'000 + number);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    digits.push_back(static_cast<char>('0' + (10 - sum % 10) % 10));
    return digits;
}

/// What a stocktake finds: one piece missing, one too many, or nothing.
std::int64_t differenceOf(int goods)
{
    return goods % 3 == 1 ? -1 : goods % 3 == 2 ? 1 : 0;
}

points::Rule aRule()
{
    points::Rule rule;
    rule.code = "A1";
    rule.category = "洁净家园";
    rule.title = "门前屋后干净整洁";
    rule.minimum = valueOf(Points::of(1));
    rule.maximum = valueOf(Points::of(5));
    rule.unit = "次";
    rule.validFrom = valueOf(BusinessDate::parse("2026-01-01"));
    return rule;
}

} // namespace

Hamlet::Hamlet(ports::SiteStore& store, std::uint64_t seed, HamletSize size)
    : m_random(seed), m_books(store, m_clock), m_size(size), m_date(valueOf(BusinessDate::parse("2026-03-09"))),
      m_seed(seed)
{
}

void Hamlet::watch(Begun begun, Answered answered)
{
    m_begun = std::move(begun);
    m_answered = std::move(answered);
}

std::uint64_t Hamlet::below(std::uint64_t bound)
{
    return m_random.next64() % bound;
}

RequestId Hamlet::nextRequest()
{
    return valueOf(RequestId::parse("village " + std::to_string(m_seed) + " " + std::to_string(++m_requests)));
}

template <class Command>
Hamlet::Answer Hamlet::run(const Command& command)
{
    m_clock.advance(std::chrono::seconds(1));
    m_lastRequest = nextRequest();
    if (m_begun)
        m_begun(m_lastRequest);
    auto answer = m_books.run(m_lastRequest, m_authority, command);
    m_authority = m_manager;
    if (answer && m_answered)
        m_answered(*answer);
    return answer;
}

household::PersonalValue Hamlet::secret(household::PersonalField field, std::string text)
{
    household::PersonalValue value;
    value.field = field;
    value.text = std::move(text);
    m_random.fill(value.salt);
    return value;
}

Done Hamlet::openSite()
{
    till::OpenSite command;
    command.facts.site = valueOf(SiteId::parse("621125100201-01"));
    command.facts.name = "漳县积分超市";
    command.facts.cardKey = Bytes(32, 'c');
    command.facts.syncKey = Bytes(32, 's');
    command.facts.recoveryKey = Bytes(32, 'r');
    command.epoch = EpochId(m_random.next64());
    command.manager = {.id = valueOf(OperatorId::parse("manager")),
                       .role = operators::Role::Manager,
                       .household = {},
                       .name = secret(household::PersonalField::Name, "管理员"),
                       .pinHash = secret(household::PersonalField::PinHash, "not a PIN")};
    JIAMEI_CHECK(run(command));
    return {};
}

Done Hamlet::furnishRegister()
{
    household::SetHouseholds households;
    household::IssueCards cards;
    cards.issueDay = m_date;
    points::OpeningBalances balances;
    for (int number = 1; number <= m_size.households; ++number) {
        household::HouseholdForm form;
        form.number = householdOf(number);
        form.group = std::to_string(number % 4 + 1) + "组";
        form.members = 4;
        form.personal.push_back(secret(household::PersonalField::Name, "户" + std::to_string(number)));
        households.households.push_back(std::move(form));
        cards.households.push_back(householdOf(number));
        balances.lines.push_back({householdOf(number), valueOf(Points::of(m_size.points))});
    }
    JIAMEI_CHECK(run(households));
    JIAMEI_CHECK(run(cards));
    JIAMEI_CHECK(run(points::AdoptRules{{aRule()}}));
    m_authority = m_witnessed;
    JIAMEI_CHECK(run(balances));
    return {};
}

Done Hamlet::furnishShelf()
{
    stock::SetGoods goods;
    goods.validFrom = m_date;
    stock::Receive opening;
    opening.source = stock::Source::Opening;
    for (int number = 1; number <= m_size.goods; ++number) {
        stock::GoodsForm form;
        form.goods.barcode = barcodeOf(number);
        form.goods.category = "日用品";
        form.goods.name = "物品" + std::to_string(number);
        form.goods.spec = "500g";
        form.goods.unit = "袋";
        if (m_size.limit && number % 5 == 0)
            form.goods.householdLimit = valueOf(Quantity::of(*m_size.limit));
        form.points = valueOf(Points::of(number));
        goods.goods.push_back(std::move(form));
        for (int lot = 0; lot < m_size.lotsEach; ++lot) {
            stock::ReceivedLine line;
            line.goods = GoodsNumber(number);
            line.quantity = valueOf(Quantity::of(m_size.pieces));
            line.unitCost = valueOf(Money::of(350));
            if (lot > 0)
                line.expiry = valueOf(BusinessDate::ofDaysSince2020(m_date.daysSince2020() + 3650 + lot));
            opening.lines.push_back(line);
        }
    }
    JIAMEI_CHECK(run(goods));
    m_authority = m_witnessed;
    JIAMEI_CHECK(run(opening));
    return {};
}

Done Hamlet::furnish()
{
    JIAMEI_CHECK(openSite());
    JIAMEI_CHECK(furnishRegister());
    JIAMEI_CHECK(furnishShelf());
    operators::AddOperator helper;
    helper.id = valueOf(OperatorId::parse("helper"));
    helper.role = operators::Role::Helper;
    helper.name = secret(household::PersonalField::Name, "帮手");
    helper.pinHash = secret(household::PersonalField::PinHash, "not a PIN");
    JIAMEI_CHECK(run(helper));
    JIAMEI_CHECK(openDay());
    return {};
}

Hamlet::Answer Hamlet::redeem(int lines)
{
    m_lastRedeem = {};
    m_lastRedeem.household =
        householdOf(static_cast<std::int64_t>(1 + below(static_cast<std::uint64_t>(m_size.households))));
    m_lastRedeem.card = CardGeneration(1);
    const auto first = below(static_cast<std::uint64_t>(m_size.goods));
    for (int line = 0; line < lines; ++line) {
        const auto goods = (first + static_cast<std::uint64_t>(line)) % static_cast<std::uint64_t>(m_size.goods) + 1;
        m_lastRedeem.lines.push_back({GoodsNumber(static_cast<std::int32_t>(goods)),
                                      valueOf(Quantity::of(static_cast<std::int64_t>(1 + below(3))))});
    }
    m_authority = m_helper;
    auto answer = run(m_lastRedeem);
    if (answer)
        m_lastRedemption = answer->number;
    return answer;
}

Hamlet::Answer Hamlet::redeemAgain()
{
    return m_books.run(m_lastRequest, m_helper, m_lastRedeem);
}

Hamlet::Answer Hamlet::award()
{
    points::Award command;
    command.household =
        householdOf(static_cast<std::int64_t>(1 + below(static_cast<std::uint64_t>(m_size.households))));
    command.ruleCode = "A1";
    command.pointsEach = valueOf(Points::of(1));
    command.proposer = "组长";
    return run(command);
}

Hamlet::Answer Hamlet::reverseLast()
{
    return run(till::Reverse{m_lastRedemption, {1}, "点错了"});
}

Hamlet::Answer Hamlet::closeDay()
{
    return run(till::CloseDay{});
}

Hamlet::Answer Hamlet::receive()
{
    stock::Receive command;
    for (const int goods : {1, 2}) {
        stock::ReceivedLine line;
        line.goods = GoodsNumber(goods);
        line.quantity = valueOf(Quantity::of(static_cast<std::int64_t>(10 + below(20))));
        line.unitCost = valueOf(Money::of(400));
        command.lines.push_back(line);
    }
    m_authority = m_witnessed;
    return run(command);
}

Hamlet::Answer Hamlet::openStocktake()
{
    auto answer = run(stock::OpenStocktake{});
    if (answer)
        m_stocktake = answer->number;
    return answer;
}

Hamlet::Answer Hamlet::countShelf()
{
    stock::CountGoods command;
    command.stocktake = m_stocktake;
    JIAMEI_CHECK(m_books.store().read([&](const ports::SiteState& state) -> Done {
        for (int goods = 1; goods <= m_size.goods; ++goods) {
            JIAMEI_TRY(const auto shelf, state.balance(journal::shelfAccount(GoodsNumber(goods))));
            command.lines.push_back({GoodsNumber(goods), valueOf(Quantity::of(shelf.net() + differenceOf(goods)))});
        }
        return {};
    }));
    m_authority = m_helper;
    return run(command);
}

Hamlet::Answer Hamlet::finishStocktake()
{
    return run(stock::FinishStocktake{m_stocktake, false});
}

Hamlet::Answer Hamlet::acceptStocktake()
{
    stock::AcceptStocktake command{m_stocktake, {}};
    for (int goods = 1; goods <= m_size.goods; ++goods)
        command.reasons.push_back({GoodsNumber(goods), stock::DifferenceReason::Unknown, "点了两遍"});
    return run(command);
}

Hamlet::Answer Hamlet::openDay()
{
    m_clock.advance(std::chrono::hours(m_date == valueOf(BusinessDate::inChina(m_clock.now())) ? 0 : 24));
    till::OpenDay command;
    command.date = m_date;
    command.now = m_books.moment();
    command.isConfirmed = true;
    return run(command);
}

Hamlet::Answer Hamlet::startDay(BusinessDate date)
{
    JIAMEI_CHECK(closeDay());
    m_date = date;
    return openDay();
}

Done Hamlet::step()
{
    const auto number = ++m_steps;
    if (number % 13 == 0) {
        JIAMEI_TRY(const auto next, BusinessDate::ofDaysSince2020(m_date.daysSince2020() + 1));
        JIAMEI_CHECK(startDay(next));
    } else if (number % 9 == 0 && m_lastRedemption.value() != 0) {
        JIAMEI_CHECK(reverseLast());
    } else if (number % 4 == 0) {
        JIAMEI_CHECK(award());
    } else {
        JIAMEI_CHECK(redeem(1 + static_cast<int>(below(3))));
    }
    return {};
}

} // namespace jiamei::support
