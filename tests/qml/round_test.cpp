// A round of three hundred households by touch, with a power cut in the middle: nothing that was tapped is lost.
#include "qml/viewmodels/round_model.hpp"

#include "core/operators/pin.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/core_desks.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include "tests/support/inspection.hpp"
#include "tests/support/temporary_folder.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using namespace Qt::Literals::StringLiterals;

constexpr int kHouseholds = 300;
constexpr int kFirst = 101;
constexpr int kRowsOnAPage = 10;
constexpr const char* kPin = "268413";

class EmptyFile final : public kiosk::CounterFile {
public:
    QByteArray load() override { return {}; }
    Done save(const QByteArray&) override { return {}; }
};

bool waitFor(const std::function<bool()>& isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.hasExpired(120'000))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

std::shared_ptr<db::SqliteSiteStore> openStore(const std::filesystem::path& folder)
{
    return valueOf(db::SqliteSiteStore::open(folder / "site.db", db::Connection::Existence::MayBeNew, {}, UtcTime()));
}

/// A village with one large group and an operator who has a PIN.
void furnish(ports::SiteStore& store)
{
    Village village(store);
    household::SetHouseholds command;
    for (int number = kFirst; number < kFirst + kHouseholds; ++number) {
        household::HouseholdForm form;
        form.number = householdNo(number);
        form.group = "9组";
        form.members = 3;
        form.personal.push_back(village.salted(household::PersonalField::Name, "户主"));
        command.households.push_back(std::move(form));
    }
    valueOf(village.run(command, {Village::kManager, std::nullopt, {}}));
    operators::AddOperator taps;
    taps.id = valueOf(OperatorId::parse("taps"));
    taps.role = operators::Role::Operator;
    taps.name = village.salted(household::PersonalField::Name, "志愿者");
    taps.pinHash = village.salted(household::PersonalField::PinHash, valueOf(operators::hashPin(kPin, village.random)));
    valueOf(village.run(taps, {Village::kManager, std::nullopt, {}}));
    Inspection inspection(village);
}

/// The kiosk's side of one run: store, desks and the page's view model.
struct Counter {
    explicit Counter(const std::filesystem::path& folder)
        : store(openStore(folder)), refusals(language, speaker),
          desks({[this]() -> Result<std::shared_ptr<ports::SiteStore>> { return store; },
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 file,
                 clock,
                 random}),
          round(desks.all().rounds, refusals, speaker)
    {
        bool isIn = false;
        desks.all().shop.signIn(u"taps"_s, QString::fromLatin1(kPin), &round,
                                [&](const Result<kiosk::Person>& who) { isIn = who.has_value(); });
        EXPECT_TRUE(waitFor([&] { return isIn; }));
        round.start();
        EXPECT_TRUE(waitFor([this] { return round.groups()->total() > 0; }));
        round.choose(u"9组"_s);
        EXPECT_TRUE(waitFor([this] { return !round.isBusy(); }));
        round.rows()->setPageSize(kRowsOnAPage);
    }

    static int gradeOf(int household) { return household % 4 + 1; }

    [[nodiscard]] int householdAt(int row)
    {
        return round.rows()->data(round.rows()->index(row), Qt::UserRole).toInt();
    }

    /// One tap a household, page after page, as many pages.
    void gradePages(int pages)
    {
        for (int page = 0; page < pages; ++page) {
            for (int row = 0; row < round.rows()->rowCount(); ++row)
                round.giveGrade(householdAt(row), gradeOf(householdAt(row)));
            round.rows()->nextPage();
        }
    }

    std::shared_ptr<db::SqliteSiteStore> store;
    EmptyFile file;
    ManualClock clock;
    SeededRandom random;
    kiosk::Language language;
    kiosk::SilentSpeaker speaker;
    kiosk::RefusalModel refusals;
    kiosk::CoreDesks desks;
    kiosk::RoundModel round;
};

void chooseJudges(kiosk::RoundModel& round)
{
    for (const int household : {7, 8, 9})
        round.addVillager(household, u"户主"_s, u"%1"_s.arg(household));
    round.begin();
    EXPECT_TRUE(waitFor([&] { return round.stage() == u"grades"_s; }));
}

TEST(RoundOnTheScreen, LosesNoTapOfThreeHundredInAPowerCut)
{
    const TemporaryFolder first;
    const TemporaryFolder second;
    furnish(*openStore(first.path()));
    {
        Counter counter(first.path());
        ASSERT_EQ(counter.round.total(), kHouseholds);
        chooseJudges(counter.round);
        counter.gradePages(15);
        ASSERT_TRUE(waitFor([&] { return counter.round.unkept() == 0; }));
        ASSERT_EQ(counter.round.graded(), 150);
        // The plug is pulled: what lies on the disk now is all there is.
        for (const auto& entry : std::filesystem::directory_iterator(first.path()))
            std::filesystem::copy(entry.path(), second.path() / entry.path().filename());
    }
    Counter counter(second.path());
    auto& round = counter.round;

    ASSERT_EQ(round.stage(), u"grades"_s);
    EXPECT_EQ(round.graded(), 150);
    EXPECT_EQ(round.judges()->total(), 3);
    round.showUngraded();
    EXPECT_EQ(round.rows()->page(), 15);
    counter.gradePages(15);
    ASSERT_TRUE(waitFor([&] { return round.unkept() == 0; }));
    EXPECT_EQ(round.graded(), kHouseholds);
    round.summarise();
    ASSERT_TRUE(waitFor([&] { return round.stage() == u"summary"_s; }));
    EXPECT_EQ(round.submitted(), 150);
    round.enter();
    ASSERT_TRUE(waitFor([&] { return round.stage() == u"done"_s; }));

    EXPECT_EQ(round.submitted(), 150);
    EXPECT_EQ(round.withoutAward(), 150);
    EXPECT_TRUE(valueOf(counter.store->draftedGroups()).empty());
    const auto rounds = [&] {
        std::vector<points::Round> found;
        EXPECT_TRUE(counter.store->read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(found, state.rounds());
            return {};
        }));
        return found;
    }();
    ASSERT_EQ(rounds.size(), 1U);
    EXPECT_TRUE(valueOf(counter.store->verify()).ok);
    EXPECT_TRUE(counter.store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto document, points::requireRound(state, rounds[0].document));
        for (const auto& line : document.payload.round_entered().lines())
            EXPECT_EQ(static_cast<int>(line.grade()), Counter::gradeOf(static_cast<int>(line.household())));
        EXPECT_EQ(document.payload.round_entered().lines_size(), kHouseholds);
        return {};
    }));
}

TEST(RoundOnTheScreen, OffersTheHouseholdsThatWereLeftToWhoeverMayEnterThemAndNobodyIsKeptFromANewRound)
{
    const TemporaryFolder folder;
    furnish(*openStore(folder.path()));
    {
        // The operator who taps is of no household; the neighbour of household 4 left it.
        const auto store = openStore(folder.path());
        ManualClock clock;
        points::RoundSheet sheet;
        sheet.group = "1组";
        sheet.date = date("2026-03-09");
        sheet.judges = {Inspection::judge(7), Inspection::judge(8), Inspection::judge(9)};
        sheet.lines = {Inspection::line(1, points::Grade::Best), Inspection::line(4, points::Grade::Clean)};
        RequestId::Bytes request{};
        request.fill(7);
        valueOf(journal::Bookkeeper(*store, clock)
                    .run(RequestId(request), {Village::kNeighbour, std::nullopt, {}}, points::EnterRound{sheet}));
    }
    Counter counter(folder.path());
    auto& round = counter.round;

    round.stepBack();
    round.start();
    ASSERT_TRUE(waitFor([&] { return round.groups()->total() > 0; }));
    round.choose(u"1组"_s);
    ASSERT_TRUE(waitFor([&] { return round.stage() == u"summary"_s; }));
    EXPECT_TRUE(round.isRest());
    EXPECT_EQ(round.submitted(), 1);
    round.beginNew();
    ASSERT_TRUE(waitFor([&] { return round.stage() == u"judges"_s; }));
    EXPECT_FALSE(round.isRest());
    EXPECT_EQ(round.total(), 6);
    round.stepBack();
    round.choose(u"1组"_s);
    ASSERT_TRUE(waitFor([&] { return round.stage() == u"summary"_s; }));
    round.enter();
    ASSERT_TRUE(waitFor([&] { return round.stage() == u"done"_s; }));
    EXPECT_EQ(round.submitted(), 1);
    round.start();
    round.choose(u"1组"_s);
    ASSERT_TRUE(waitFor([&] { return round.stage() == u"judges"_s; }));
}

TEST(RoundOnTheScreen, NamesGradedHouseholdsThatHaveLeftTheGroupAndTakesThemOut)
{
    const TemporaryFolder folder;
    furnish(*openStore(folder.path()));
    {
        const auto store = openStore(folder.path());
        ASSERT_TRUE(
            store->keepRoundDraft({"9组", date("2026-03-09"), {Inspection::judge(7), Inspection::judge(8)}, {}}));
        ASSERT_TRUE(store->keepRoundLine("9组", Inspection::line(3, points::Grade::Best)));
        ASSERT_TRUE(store->keepRoundLine("9组", Inspection::line(kFirst, points::Grade::Best)));
    }

    Counter counter(folder.path());

    EXPECT_EQ(counter.round.gone(), QStringList{u"0003 户主3"_s});
    EXPECT_EQ(counter.round.graded(), 1);
    EXPECT_EQ(valueOf(counter.store->roundDraft("9组"))->lines.size(), 1U);
}

TEST(RoundOnTheScreen, TakesSixScoresByDigitsAndDerivesTheGrade)
{
    const TemporaryFolder folder;
    furnish(*openStore(folder.path()));
    Counter counter(folder.path());
    auto& round = counter.round;
    chooseJudges(round);

    round.openSheet(kFirst);
    for (const auto* digit : {"1", "8", "2", "0", "9", "1", "7", "9"})
        round.type(QString::fromLatin1(digit));
    EXPECT_EQ(round.scores(), (QList<int>{18, 20, 9, 17, 9, -1}));
    EXPECT_EQ(round.sum(), -1);
    EXPECT_EQ(round.graded(), 0);
    round.type(u"8"_s);
    ASSERT_TRUE(waitFor([&] { return round.unkept() == 0; }));

    EXPECT_EQ(round.sum(), 81);
    EXPECT_EQ(round.grade(), 2);
    EXPECT_EQ(round.graded(), 1);
    round.nextHousehold();
    EXPECT_EQ(round.sum(), -1);
    round.previousHousehold();
    EXPECT_EQ(round.sum(), 81);
    round.choosePart(2);
    round.erase();
    EXPECT_EQ(round.scores()[2], -1);
    ASSERT_TRUE(waitFor([&] { return round.unkept() == 0; }));
    EXPECT_EQ(round.graded(), 0);
}

TEST(RoundOnTheScreen, TakesAGradeOutThatIsTappedTwice)
{
    const TemporaryFolder folder;
    furnish(*openStore(folder.path()));
    Counter counter(folder.path());
    chooseJudges(counter.round);

    counter.round.giveGrade(kFirst, 1);
    counter.round.giveGrade(kFirst, 1);
    counter.round.giveGrade(kFirst + 1, 3);
    counter.round.giveGrade(kFirst + 1, 2);
    ASSERT_TRUE(waitFor([&] { return counter.round.unkept() == 0; }));

    const auto draft = valueOf(counter.store->roundDraft("9组"));
    ASSERT_EQ(draft->lines.size(), 1U);
    EXPECT_EQ(draft->lines[0].grade, points::Grade::Clean);
}

} // namespace
