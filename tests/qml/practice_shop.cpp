#include "tests/qml/practice_shop.hpp"

#include "app/io/default_tables.hpp"
#include "app/io/importers.hpp"
#include "app/io/table.hpp"
#include "core/fund/gifts.hpp"
#include "core/fund/money.hpp"
#include "core/fund/register.hpp"
#include "core/household/register.hpp"
#include "core/journal/bookkeeper.hpp"
#include "core/operators/pin.hpp"
#include "core/points/award.hpp"
#include "core/points/opening.hpp"
#include "core/points/rule_set.hpp"
#include "core/points/submit.hpp"
#include "core/stock/catalogue.hpp"
#include "core/stock/receive.hpp"
#include "core/sync/file.hpp"
#include "core/till/day.hpp"
#include "core/till/open_site.hpp"
#include "core/till/redeem.hpp"
#include "core/till/reverse.hpp"

#include "tests/support/results.hpp"

#include <QtCore/QCoreApplication>

namespace jiamei::support {

namespace {

constexpr const char* kSite = "621125100201-01";
constexpr std::int64_t kPiecesOnTheShelf = 40;

household::PersonalValue secret(Random& random, household::PersonalField field, std::string text)
{
    household::PersonalValue value;
    value.field = field;
    value.text = std::move(text);
    random.fill(value.salt);
    return value;
}

void succeed(const Done& done)
{
    if (!done)
        throw std::runtime_error("unexpected refusal: " + std::string(nameOf(done.error().code)));
}

KeyPair keyOf(std::uint8_t byte)
{
    KeySeed seed;
    seed.bytes.fill(byte);
    return KeyPair::fromSeed(seed);
}

/// One person's commands on a store, each under its own request.
class Clerk {
public:
    Clerk(ports::SiteStore& store, const Clock& clock, operators::Authority authority = {})
        : m_books(store, clock), m_authority(std::move(authority))
    {
    }

    template <class Command>
    DocumentNumber run(const Command& command)
    {
        const auto id = valueOf(RequestId::parse("clerk " + std::to_string(++requests)));
        return valueOf(m_books.run(id, m_authority, command)).number;
    }
    [[nodiscard]] Moment moment() const { return m_books.moment(); }

private:
    static inline int requests = 0;
    journal::Bookkeeper m_books;
    operators::Authority m_authority;
};

} // namespace

constexpr std::uint64_t kPhotoLook = 0x0F1E'2D3C'4B5A'6978; ///< every photo of this shop looks like this

PracticeShop::PracticeShop(Options options, QObject* parent) : QObject(parent), m_options(options), m_cardKey(keyOf(7))
{
    openKiosk();
}

void PracticeShop::waitForAnswers()
{
    bool isAnswered = false;
    // Answers come in the order of the questions.
    m_desks->all().shop.parked(this, [&](const Result<QList<kiosk::ParkedBasket>>&) { isAnswered = true; });
    while (!isAnswered)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void PracticeShop::openKiosk()
{
    kiosk::DeskTools tools{
        [this]() -> Result<std::shared_ptr<ports::SiteStore>> {
            if (m_store)
                return m_store;
            m_store = std::make_shared<MemoryStore>();
            openSite(*m_store, m_options.isPractice);
            if (m_options.isFurnished)
                furnish(*m_store);
            if (m_options.isDayOpen)
                openDay(*m_store);
            if (m_options.hasDebtor)
                leaveDebt(*m_store);
            if (m_options.hasClaims)
                submitClaims(*m_store);
            if (m_options.hasSpring)
                liveSpring(*m_store);
            if (m_options.hasStock)
                stockUp(*m_store);
            return m_store;
        },
        [this](ports::SiteStore&, const QString&) -> Result<kiosk::SyncFileDone> {
            if (syncFailure)
                return refuse(*syncFailure);
            return kiosk::SyncFileDone{QStringLiteral("jiamei-621125100201-01-00000000000000aa-1.jms"), 1, 41'000};
        },
        [this](ports::SiteStore&, HouseholdNumber household) -> Result<QString> {
            ++cardsPrinted;
            return QStringLiteral("card-%1-2.pdf").arg(QString::fromStdString(household.text()));
        },
        [this](ports::SiteStore&, DocumentNumber notice) -> Result<QString> {
            ++noticesPrinted;
            return QStringLiteral("notice-%1.pdf").arg(notice.value());
        },
        [this](ports::SiteStore&, HouseholdNumber household) -> Result<QString> {
            ++statementsPrinted;
            return QStringLiteral("statement-%1.pdf").arg(QString::fromStdString(household.text()));
        },
        slipPaper(),
        [this](const QString&) { return photo; },
        [](const QString& file) -> Result<kiosk::KeptPhoto> {
            return kiosk::KeptPhoto{Bytes(asBytes(blake2b(file.toStdString()))), kPhotoLook};
        },
        [this](const QString&) {
            std::vector<std::unique_ptr<sync::ByteSource>> sources;
            sources.reserve(m_answers.size());
            for (const auto& bytes : m_answers)
                sources.push_back(std::make_unique<sync::MemorySource>(bytes));
            return sources;
        },
        counterFile,
        m_clock,
        m_random};
    addCatalogueTools(tools);
    tools.printThanks = [this](ports::SiteStore& store, DocumentNumber donor) { return printThanks(store, donor); };
    m_desks = std::make_unique<kiosk::CoreDesks>(std::move(tools));
    m_kiosk = std::make_unique<kiosk::Kiosk>(m_desks->all(), kiosk::Devices{printer, speaker, media},
                                             [this] { return scannerMs; });
}

// As the real paper: there is nothing to thank a donor for who gave nothing.
Result<QString> PracticeShop::printThanks(ports::SiteStore& store, DocumentNumber donor)
{
    JIAMEI_CHECK(store.read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto gifts, fund::giftsOf(state, donor));
        if (gifts.money.isZero() && gifts.received.isZero())
            return refuse(ErrorCode::DonorGaveNothing, {{"donor", donor.value()}});
        return {};
    }));
    ++thanksPrinted;
    return QStringLiteral("thanks-%1.pdf").arg(donor.value());
}

void PracticeShop::addCatalogueTools(kiosk::DeskTools& tools)
{
    tools.keepSmallPhoto = [this](const QString& file) -> Result<Bytes> {
        if (photoFailure)
            return refuse(*photoFailure, {{"file", file.toStdString()}});
        return Bytes(asBytes(blake2b(file.toStdString())));
    };
    tools.photoFile = [](const Bytes&) { return QString(); };
    tools.printLabels = [this](ports::SiteStore&, const std::vector<GoodsNumber>& goods,
                               BusinessDate) -> Result<QString> {
        if (goods.empty())
            return refuse(ErrorCode::NothingToDo);
        labelsPrinted += static_cast<int>(goods.size());
        return QStringLiteral("labels-2026-03-09.pdf");
    };
    tools.printPriceList = [this](ports::SiteStore&, BusinessDate) -> Result<QString> {
        ++priceListsPrinted;
        return QStringLiteral("prices-2026-03-09.pdf");
    };
}

void PracticeShop::cutPower()
{
    m_kiosk.reset();
    m_desks.reset();
    openKiosk();
}

void PracticeShop::openSite(ports::SiteStore& store, bool isPractice)
{
    const auto hash = valueOf(operators::hashPin(kPin, m_random));
    const auto name = [this](const char* text) { return secret(m_random, household::PersonalField::Name, text); };
    const auto pin = [&] { return secret(m_random, household::PersonalField::PinHash, hash); };
    till::OpenSite open;
    open.facts.site = valueOf(SiteId::parse(kSite));
    open.facts.name = "漳县武阳镇董家庄村积分超市";
    open.facts.isPractice = isPractice;
    open.facts.cardKey = Bytes(asBytes(m_cardKey.publicKey()));
    open.facts.syncKey = Bytes(asBytes(keyOf(8).publicKey()));
    open.facts.recoveryKey = Bytes(32, 'r');
    open.epoch = EpochId(0x1234);
    open.manager = {valueOf(OperatorId::parse(kManager)), operators::Role::Manager, {}, name("王秀兰"), pin()};
    Clerk(store, m_clock).run(open);
    Clerk manager(store, m_clock, {OperatorNumber(1), {}, {}});
    if (!m_options.isAlone)
        manager.run(operators::AddOperator{
            valueOf(OperatorId::parse(kOperator)), operators::Role::Operator, {}, name("赵玉霞"), pin()});
    manager.run(operators::AddOperator{
        valueOf(OperatorId::parse(kHelper)), operators::Role::Helper, {}, name("刘继芳"), pin()});
}

void PracticeShop::furnish(ports::SiteStore& store)
{
    Clerk manager(store, m_clock, {OperatorNumber(1), {}, {}});
    Clerk two(store, m_clock, {OperatorNumber(1), OperatorNumber(2), {}});
    const auto today = valueOf(BusinessDate::inChina(m_clock.now()));

    household::SetHouseholds households;
    household::IssueCards cards;
    points::OpeningBalances balances;
    cards.issueDay = today;
    const auto table = valueOf(io::parseTable(io::kPracticeHouseholdsCsv, "households.csv"));
    for (const auto& row : valueOf(io::importHouseholds(table, valueOf(SiteId::parse(kSite)))).rows) {
        household::HouseholdForm form;
        form.number = row.value.household.number;
        form.group = m_options.isOneGroup ? "1组" : row.value.household.group;
        form.members = row.value.household.members;
        form.personal.push_back(secret(m_random, household::PersonalField::Name, row.value.name));
        form.personal.push_back(secret(m_random, household::PersonalField::Door, row.value.door));
        households.households.push_back(form);
        cards.households.push_back(form.number);
        balances.lines.push_back({form.number, valueOf(Points::of(20 + form.number.value() % 7 * 15))});
    }
    constexpr int kHouseholdsOfOneGroup = 300;
    for (auto number = std::ssize(households.households) + 1; m_options.isOneGroup && number <= kHouseholdsOfOneGroup;
         ++number) {
        household::HouseholdForm form;
        form.number = valueOf(HouseholdNumber::of(number));
        form.group = "1组";
        form.members = 3;
        form.personal.push_back(secret(m_random, household::PersonalField::Name, "户主" + std::to_string(number)));
        households.households.push_back(form);
    }
    manager.run(households);
    manager.run(cards);

    points::AdoptRules rules;
    for (const auto& row : valueOf(io::importRules(valueOf(io::parseTable(io::kDefaultRulesCsv, "rules.csv")))).rows)
        rules.rules.push_back(row.value);
    manager.run(rules);

    stock::SetGoods goods;
    stock::Receive opening;
    opening.source = stock::Source::Opening;
    goods.validFrom = today;
    int number = 0;
    for (const auto& row : valueOf(io::importGoods(valueOf(io::parseTable(io::kDefaultGoodsCsv, "goods.csv")))).rows) {
        goods.goods.push_back({row.value.goods, row.value.points});
        goods.goods.back().goods.usualCost = row.value.cost.value_or(Money());
        const auto pieces = ++number % 11 == 0 ? 3 : kPiecesOnTheShelf;
        opening.lines.push_back({GoodsNumber(number), valueOf(Quantity::of(pieces)), valueOf(Money::of(500)), {}});
    }
    manager.run(goods);
    two.run(balances);
    two.run(opening);
}

void PracticeShop::openDay(ports::SiteStore& store)
{
    Clerk manager(store, m_clock, {OperatorNumber(1), {}, {}});
    till::OpenDay open;
    open.date = valueOf(BusinessDate::inChina(m_clock.now()));
    open.now = manager.moment();
    open.isConfirmed = true;
    manager.run(open);
}

void PracticeShop::turnDays(int days)
{
    Clerk(*m_store, m_clock, {OperatorNumber(1), {}, {}}).run(till::CloseDay{});
    m_clock.advance(std::chrono::hours(24 * days));
    openDay(*m_store);
    m_kiosk->session()->refresh();
}

int PracticeShop::looksOfEvidence() const
{
    int looks = 0;
    succeed(m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto evidence, state.evidence());
        looks = static_cast<int>(std::ranges::count(evidence, kPhotoLook, &programme::EvidenceUse::look));
        return {};
    }));
    return looks;
}

QStringList PracticeShop::onDuty() const
{
    QStringList ids;
    succeed(m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto day, state.lastDay());
        JIAMEI_TRY(const auto duty, till::dutyOf(state, day.number));
        for (const auto number : duty) {
            JIAMEI_TRY(const auto person, state.operatorByNumber(number));
            ids.append(person ? QString::fromStdString(person->id.text()) : QString());
        }
        return {};
    }));
    return ids;
}

bool PracticeShop::splitHasAgreement() const
{
    bool has = false;
    succeed(m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto head, state.head());
        JIAMEI_TRY(const auto rows, state.rows(head.seq, head.seq));
        JIAMEI_TRY(const auto document, state.document(rows.front().document));
        has = document && !document->payload.household_split().agreement().empty();
        return {};
    }));
    return has;
}

// An award that was spent before it was taken back.
void PracticeShop::leaveDebt(ports::SiteStore& store)
{
    Clerk two(store, m_clock, {OperatorNumber(1), OperatorNumber(2), {}});
    const auto household = valueOf(HouseholdNumber::of(7));
    points::Award award;
    award.household = household;
    award.ruleCode = "A03";
    award.units = 4;
    award.pointsEach = valueOf(Points::of(5));
    const auto given = two.run(award);
    till::Redeem redeem;
    redeem.household = household;
    redeem.lines.push_back({GoodsNumber(3), valueOf(Quantity::of(6))});
    redeem.shownTotal = valueOf(Points::of(36));
    two.run(redeem);
    two.run(till::Reverse{given, {}, "不是这一户"});
}

void PracticeShop::submitClaims(ports::SiteStore& store)
{
    const auto submit = [&](OperatorNumber who, std::initializer_list<std::pair<int, const char*>> deeds) {
        Clerk clerk(store, m_clock, {who, {}, {}});
        for (const auto& [household, rule] : deeds) {
            points::Award award;
            award.household = valueOf(HouseholdNumber::of(household));
            award.ruleCode = rule;
            clerk.run(points::Submit{{award}, {}});
        }
    };
    submit(OperatorNumber(2), {{3, "A05"}, {8, "C03"}, {12, "A05"}, {5, "C01"}, {14, "C02"}, {20, "E01"}});
    submit(OperatorNumber(1), {{9, "A05"}});
}

void PracticeShop::liveSpring(ports::SiteStore& store)
{
    Clerk manager(store, m_clock, {OperatorNumber(1), {}, {}});
    Clerk clerk(store, m_clock, {OperatorNumber(2), {}, {}});
    manager.run(operators::AddOperator{
        valueOf(OperatorId::parse(kSupervisor)),
        operators::Role::Supervisor,
        {},
        secret(m_random, household::PersonalField::Name, "马建国"),
        secret(m_random, household::PersonalField::PinHash, valueOf(operators::hashPin(kPin, m_random)))});
    const auto deed = [](int household, const char* rule, int value) {
        points::Award award;
        award.household = valueOf(HouseholdNumber::of(household));
        award.ruleCode = rule;
        award.pointsEach = valueOf(Points::of(value));
        return award;
    };
    const std::vector<int> tidy{3, 5, 8, 11, 14, 20, 21, 22};
    for (const int days : {31, 30, 0}) {
        for (const int household : tidy)
            clerk.run(deed(household, "A06", 2));
        clerk.run(deed(22, "N07", 1));
        if (days == 0)
            break;
        for (std::size_t i = 0; i < tidy.size() / 2; ++i)
            clerk.run(deed(tidy[i], "B01", 3));
        manager.run(till::CloseDay{});
        m_clock.advance(std::chrono::hours(24 * days));
        openDay(store);
    }
    for (int i = 0; i < 8; ++i)
        clerk.run(deed(7, "D02", 2));
    for (int i = 0; i < 5; ++i)
        manager.run(deed(9, "D02", 1));
    for (const int household : {12, 16})
        clerk.run(points::Submit{{deed(household, "C03", 10)}, Bytes(32, 'p')});
}

void PracticeShop::stockUp(ports::SiteStore& store)
{
    Clerk two(store, m_clock, {OperatorNumber(1), OperatorNumber(2), {}});
    two.run(fund::SetFund{{{}, fund::FundSource::Federation, "妇联专项", "", "", false}});
    two.run(fund::SetFund{{{}, fund::FundSource::Village, "村集体", "", "", false}});
    const auto grant = [&](int fund, int yuan) {
        fund::MoveMoney money;
        money.fund = FundNumber(fund);
        money.amount = valueOf(Money::of(yuan * 100));
        two.run(money);
    };
    grant(1, 2'000);
    grant(2, 300);
    two.run(fund::SetDonor{
        {}, fund::DonorKind::Organisation, {secret(m_random, household::PersonalField::Name, "武阳供销社")}});

    const auto today = valueOf(BusinessDate::inChina(m_clock.now()));
    stock::SetGoods goods;
    goods.validFrom = today;
    stock::Receive receive;
    constexpr int kFlour = 26;
    constexpr int kKeepsDays = 180;
    succeed(store.read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto flour, state.goodsByNumber(GoodsNumber(kFlour)));
        stock::GoodsForm form;
        form.goods = *flour;
        form.goods.shelfLifeDays = kKeepsDays;
        form.keepsPrice = true;
        goods.goods.push_back(form);
        for (const auto& [number, days] : {std::pair(kFlour, 10), std::pair(29, 45), std::pair(32, 80)}) {
            JIAMEI_TRY(const auto expiry, BusinessDate::ofDaysSince2020(today.daysSince2020() + days));
            JIAMEI_TRY(const auto pieces, Quantity::of(12));
            JIAMEI_TRY(const auto cost, Money::of(500));
            receive.lines.push_back({GoodsNumber(number), pieces, cost, expiry});
        }
        return {};
    }));
    two.run(goods);
    two.run(receive);
}

namespace {

QString digitsOf(const Signer& signer, int household, int generation, bool isPractice)
{
    household::CardFace face;
    face.realm = isPractice ? household::CardRealm::Practice : household::CardRealm::Real;
    face.village = valueOf(SiteId::parse(kSite)).village();
    face.household = valueOf(HouseholdNumber::of(household));
    face.generation = CardGeneration(static_cast<std::uint8_t>(generation));
    face.issueDay = valueOf(BusinessDate::parse("2026-03-09"));
    return QString::fromStdString(household::signCard(face, signer));
}

} // namespace

QString PracticeShop::cardOf(int household, int generation) const
{
    return digitsOf(m_cardKey, household, generation, m_kiosk->session()->isPractice());
}

QString PracticeShop::forgedCard(int household) const
{
    return digitsOf(KeyPairSigner(keyOf(9)), household, 1, false);
}

} // namespace jiamei::support
