// jiamei demo: a practice shop with households, rules, goods, stock and operators, to try everything on.
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/io/default_tables.hpp"
#include "app/io/importers.hpp"
#include "core/operators/people.hpp"
#include "core/operators/pin.hpp"
#include "core/operators/recovery_key.hpp"
#include "core/points/opening.hpp"
#include "core/points/rule_set.hpp"
#include "core/stock/catalogue.hpp"
#include "core/stock/receive.hpp"
#include "core/till/day.hpp"
#include "core/till/open_site.hpp"

#include <array>

namespace jiamei::cli {

namespace {

// 武阳镇 of 漳县. A practice shop's cards and files pass for nobody's.
constexpr const char* kVillage = "621125100201";
constexpr std::int64_t kOpeningPieces = 40;
constexpr std::int64_t kHouseholdsWithPoints = 60;

struct PracticeOperator {
    const char* id;
    const char* name;
    operators::Role role;
    const char* pin; ///< known to everybody; it guards nothing
};

constexpr std::array<PracticeOperator, 3> kOperators{{{"guanli", "练习管理员", operators::Role::Manager, "683520"},
                                                      {"caozuo", "练习操作员", operators::Role::Operator, "749163"},
                                                      {"yingye", "练习营业员", operators::Role::Helper, "517294"}}};

/// Every step has a request id of its own, so that a creation that was interrupted is taken up where it ended.
class PracticeShop {
public:
    PracticeShop(Call& call, db::SiteFolder& folder) : m_call(call), m_folder(folder)
    {
        m_authority.actor = OperatorNumber(1);
        m_authority.approver = OperatorNumber(2);
    }

    [[nodiscard]] Done make()
    {
        JIAMEI_CHECK(openSite());
        JIAMEI_CHECK(addOperators());
        JIAMEI_CHECK(adoptLists());
        JIAMEI_CHECK(enterOpening());
        return issueCards();
    }

    /// A day that is open, with the clock's date.
    [[nodiscard]] Done openDay()
    {
        journal::Bookkeeper bookkeeper(m_folder.store(), m_call.clock);
        till::OpenDay command;
        command.now = bookkeeper.moment();
        bool isOpen = false;
        JIAMEI_CHECK(m_folder.store().read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(const auto day, state.lastDay());
            isOpen = day.isOpen;
            if (!isOpen) {
                JIAMEI_TRY(command.date, todayOf(state, command.now));
            }
            return {};
        }));
        if (isOpen)
            return {};
        RequestId::Bytes id{};
        m_call.random.fill(id);
        JIAMEI_CHECK(bookkeeper.run(RequestId(id), m_authority, command));
        return {};
    }

private:
    template <class Command>
    [[nodiscard]] Done step(const char* name, const operators::Authority& authority, const Command& command)
    {
        JIAMEI_TRY(const auto request, RequestId::parse(std::string("demo ") + name));
        JIAMEI_CHECK(journal::Bookkeeper(m_folder.store(), m_call.clock).run(request, authority, command));
        return {};
    }

    [[nodiscard]] Result<operators::AddOperator> commandOf(const PracticeOperator& person)
    {
        operators::AddOperator command;
        JIAMEI_TRY(command.id, OperatorId::parse(person.id));
        command.role = person.role;
        command.name = personalValue(household::PersonalField::Name, person.name, m_call.random);
        JIAMEI_TRY(auto hash, operators::hashPin(person.pin, m_call.random));
        command.pinHash = personalValue(household::PersonalField::PinHash, std::move(hash), m_call.random);
        return command;
    }

    [[nodiscard]] Done openSite()
    {
        till::OpenSite command;
        JIAMEI_TRY(const auto village, VillageCode::parse(kVillage));
        JIAMEI_TRY(command.facts.site, SiteId::of(village, 1));
        command.facts.name = "练习网点";
        command.facts.isPractice = true;
        command.facts.cardKey = Bytes(asBytes(m_folder.cardSigner().publicKey()));
        command.facts.syncKey = Bytes(asBytes(m_folder.syncSigner().publicKey()));
        command.facts.recoveryKey = operators::makeRecoveryKey(m_call.random).publicKey;
        command.epoch = EpochId(m_call.random.next64());
        JIAMEI_TRY(command.manager, commandOf(kOperators.front()));
        return step("site", {}, command);
    }

    [[nodiscard]] Done addOperators()
    {
        operators::Authority alone;
        alone.actor = m_authority.actor;
        for (std::size_t i = 1; i < kOperators.size(); ++i) {
            JIAMEI_TRY(const auto command, commandOf(kOperators.at(i)));
            JIAMEI_CHECK(step(kOperators.at(i).id, alone, command));
        }
        return {};
    }

    [[nodiscard]] Done adoptLists()
    {
        JIAMEI_TRY(const auto rulesTable, io::parseTable(io::kDefaultRulesCsv, "points-rules.csv"));
        JIAMEI_TRY(const auto rules, io::importRules(rulesTable));
        points::AdoptRules adopt;
        for (const auto& row : rules.rows)
            adopt.rules.push_back(row.value);
        JIAMEI_CHECK(step("rules", m_authority, adopt));

        JIAMEI_TRY(const auto goodsTable, io::parseTable(io::kDefaultGoodsCsv, "goods.csv"));
        JIAMEI_TRY(const auto goods, io::importGoods(goodsTable));
        stock::SetGoods setGoods;
        for (const auto& row : goods.rows) {
            setGoods.goods.push_back({row.value.goods, row.value.points, true});
            setGoods.goods.back().goods.usualCost = row.value.cost.value_or(Money());
        }
        JIAMEI_CHECK(step("goods", m_authority, setGoods));

        JIAMEI_TRY(const auto village, VillageCode::parse(kVillage));
        JIAMEI_TRY(const auto site, SiteId::of(village, 1));
        JIAMEI_TRY(const auto householdsTable, io::parseTable(io::kPracticeHouseholdsCsv, "practice-households.csv"));
        JIAMEI_TRY(const auto households, io::importHouseholds(householdsTable, site));
        household::SetHouseholds setHouseholds;
        for (const auto& row : households.rows)
            setHouseholds.households.push_back(formOf(row.value, m_call.random));
        return step("households", m_authority, setHouseholds);
    }

    [[nodiscard]] Done enterOpening()
    {
        points::OpeningBalances balances;
        stock::Receive receive;
        receive.source = stock::Source::Opening;
        JIAMEI_TRY(const auto pieces, Quantity::of(kOpeningPieces));
        for (std::int64_t i = 1; i <= kHouseholdsWithPoints; ++i) {
            JIAMEI_TRY(const auto number, HouseholdNumber::of(i));
            JIAMEI_TRY(const auto points, Points::of(20 + i * 7 % 60));
            balances.lines.push_back({number, points});
        }
        JIAMEI_CHECK(m_folder.store().read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(const auto goods, state.goods());
            for (const auto& item : goods)
                receive.lines.push_back({item.number, pieces, item.usualCost, std::nullopt});
            return {};
        }));
        JIAMEI_CHECK(step("balances", m_authority, balances));
        return step("stock", m_authority, receive);
    }

    [[nodiscard]] Done issueCards()
    {
        household::IssueCards command;
        JIAMEI_CHECK(m_folder.store().read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(command.issueDay, todayOf(state, journal::Bookkeeper(m_folder.store(), m_call.clock).moment()));
            JIAMEI_TRY(const auto households, state.households());
            for (const auto& details : households)
                command.households.push_back(details.household.number);
            return {};
        }));
        return step("cards", m_authority, command);
    }

    Call& m_call;
    db::SiteFolder& m_folder;
    operators::Authority m_authority;
};

struct PracticeState {
    ports::SiteFacts facts;
    std::size_t households = 0;
    bool isMade = false; ///< the last step was done
};

Result<PracticeState> stateOf(const ports::SiteState& state)
{
    PracticeState practice;
    JIAMEI_TRY(practice.facts, state.site());
    JIAMEI_TRY(const auto households, state.households());
    practice.households = households.size();
    if (households.empty())
        return practice;
    JIAMEI_TRY(const auto card, state.card(households.back().household.number));
    practice.isMade = card.has_value();
    return practice;
}

Result<PracticeState> look(const ports::SiteStore& store)
{
    PracticeState practice;
    JIAMEI_CHECK(store.read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(practice, stateOf(state));
        return {};
    }));
    return practice;
}

Answer answerOf(const Call& call, const PracticeState& practice)
{
    Answer answer;
    answer.json = {
        {"site", practice.facts.site.text()}, {"name", practice.facts.name},       {"practice", true},
        {"data", call.options.data},          {"households", practice.households}, {"operators", Json::array()}};
    answer.text = io::fillIn(
        call.say({"练习网点 {site} 在 {folder}，{households} 户，营业日已打开。\n操作员和密码（只用于练习）：\n",
                  "The practice shop {site} is in {folder}, with {households} households and an open "
                  "day.\nOperators and their PINs (for practice only):\n"}),
        {{"site", practice.facts.site.text()},
         {"folder", call.options.data},
         {"households", static_cast<std::int64_t>(practice.households)}},
        call.language);
    TextTable table({{call.say({"代号", "Id"})}, {call.say({"角色", "Role"})}, {call.say({"密码", "PIN"})}});
    for (const auto& person : kOperators) {
        answer.json["operators"].push_back(
            {{"operator", person.id}, {"role", operators::textOf(person.role)}, {"pin", person.pin}});
        table.add({person.id, std::string(operators::textOf(person.role)), person.pin});
    }
    answer.text += table.text();
    return answer;
}

Result<std::unique_ptr<db::SiteFolder>> openOrCreate(Call& call)
{
    const std::filesystem::path data = call.options.data;
    std::error_code ignored;
    if (!db::SiteFolder::isSite(data)) {
        if (std::filesystem::exists(data, ignored) && !std::filesystem::is_empty(data, ignored))
            return wrongUsage("--data: " + data.string() + " holds other files");
        return db::SiteFolder::create(data, call.clock, call.random);
    }
    auto folder = db::SiteFolder::open(data, call.clock, call.random);
    // Left behind by a creation that was interrupted before its first document.
    if (!folder && folder.error().code == ErrorCode::SiteMissing)
        return db::SiteFolder::create(data, call.clock, call.random);
    return folder;
}

Result<Answer> demo(Call& call, const NoInputs&)
{
    if (call.options.data.empty())
        return refuse(io::missingOption("--data"));
    const UnstoppableSection section;
    JIAMEI_TRY(const auto folder, openOrCreate(call));
    const auto before = look(folder->store());
    if (before && !before->facts.isPractice)
        return refuse(ErrorCode::SiteExists, {{"site", before->facts.site.text()}});
    PracticeShop shop(call, *folder);
    if (!before || !before->isMade)
        JIAMEI_CHECK(shop.make());
    JIAMEI_CHECK(shop.openDay());
    JIAMEI_TRY(const auto after, look(folder->store()));
    return answerOf(call, after);
}

} // namespace

void addDemoCommand(Commands& commands)
{
    commands.add<NoInputs>(commands.root(), "demo", "make a practice shop in the folder of --data", nothing, demo);
}

} // namespace jiamei::cli
