// A refusal means that nothing was changed: what fails behind a booking is not told as one.
#include "qml/viewmodels/core_desks.hpp"

#include "core/household/household_pin.hpp"
#include "core/household/identify.hpp"
#include "core/operators/pin.hpp"
#include "core/programme/attendance.hpp"
#include "core/programme/team_register.hpp"
#include "core/till/settings.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/household_pin_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <utility>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using namespace Qt::Literals::StringLiterals;

constexpr const char* kPin = "268413";

class EmptyFile final : public kiosk::CounterFile {
public:
    QByteArray load() override { return {}; }
    Done save(const QByteArray&) override { return {}; }
};

/// Its first answer to a new PIN is lost: what was booked stands.
class LosesAnAnswer final : public kiosk::HouseholdPinDesk {
public:
    using State = kiosk::HouseholdPinState;

    explicit LosesAnAnswer(kiosk::HouseholdPinDesk& desk) : m_desk(desk) {}

    void pin(int household, QObject* receiver, kiosk::Reply<State> reply) override
    {
        m_desk.pin(household, receiver, std::move(reply));
    }
    void checkPin(int household, const QString& pin, QObject* receiver, kiosk::Reply<State> reply) override
    {
        m_desk.checkPin(household, pin, receiver, std::move(reply));
    }
    void setPin(const kiosk::HouseholdPinOrder& order, QObject* receiver, kiosk::Reply<State> reply) override
    {
        m_desk.setPin(order, receiver, [this, reply = std::move(reply)](const Result<State>& answer) {
            reply(std::exchange(m_isLosing, false) ? Result<State>(refuse(ErrorCode::OutcomeUnknown)) : answer);
        });
    }
    void removePin(const kiosk::HouseholdPinRemoval& order, QObject* receiver, kiosk::Reply<State> reply) override
    {
        m_desk.removePin(order, receiver, std::move(reply));
    }

private:
    kiosk::HouseholdPinDesk& m_desk;
    bool m_isLosing = true;
};

class Booked : public testing::Test {
protected:
    Booked()
    {
        operators::AddOperator taps;
        taps.id = valueOf(OperatorId::parse("taps"));
        taps.role = operators::Role::Operator;
        taps.name = village.salted(household::PersonalField::Name, "志愿者");
        taps.pinHash =
            village.salted(household::PersonalField::PinHash, valueOf(operators::hashPin(kPin, village.random)));
        valueOf(village.run(taps, inspection.committee.manager));
    }

    [[nodiscard]] kiosk::DeskTools tools()
    {
        return {[this]() -> Result<std::shared_ptr<ports::SiteStore>> { return store; },
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                file,
                village.clock,
                random};
    }

    /// Whether it comes true within a minute.
    template <class Holds>
    static bool waitUntil(Holds holds)
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds() && !timer.hasExpired(60'000))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return holds();
    }
    /// Asks and waits for the answer.
    template <class T, class Ask>
    [[nodiscard]] Result<T> answerTo(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask(&receiver, [&](const Result<T>& result) { answer.emplace(result); });
        return waitUntil([&] { return answer.has_value(); }) ? *answer : Result<T>(refuse(ErrorCode::StorageBusy));
    }
    void signIn(kiosk::CoreDesks& desks)
    {
        valueOf(answerTo<kiosk::Person>([&](QObject* to, const kiosk::Reply<kiosk::Person>& reply) {
            desks.all().shop.signIn(u"taps"_s, QString::fromLatin1(kPin), to, reply);
        }));
    }

    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    Village village{*store};
    Inspection inspection{village};
    EmptyFile file;
    SeededRandom random;
    QObject receiver;
};

TEST_F(Booked, ARoundIsEnteredThoughItsDraftStays)
{
    kiosk::CoreDesks desks(tools());
    signIn(desks);
    const auto sheet = inspection.sheet({Inspection::line(1, points::Grade::Best)});
    ASSERT_TRUE(store->roundDrafts().keepRoundDraft(sheet));
    ASSERT_TRUE(store->roundDrafts().keepRoundLine(sheet.group, sheet.lines.front()));
    store->roundDrafts().isStuck = true;

    const auto entered =
        answerTo<kiosk::RoundOutline>([&](QObject* to, const kiosk::Reply<kiosk::RoundOutline>& reply) {
            desks.all().rounds.enter(desks.all().rounds.newRequest(), u"1组"_s, to, reply);
        });

    EXPECT_TRUE(entered) << "what is booked stands";
    EXPECT_EQ(valueOf(store->state().rounds()).size(), 1U);
}

TEST_F(Booked, WhatFailsBehindABookingIsNoRefusal)
{
    kiosk::DeskLine line(tools());
    const QByteArray request(16, 'r');
    const auto add = [&](ErrorCode behind) {
        return answerTo<bool>([&](QObject* to, const kiosk::Reply<bool>& reply) {
            line.book<bool>(to, reply, [&, behind](kiosk::DeskWriter& writer) -> Result<bool> {
                writer.setActor(Village::kOperator);
                JIAMEI_CHECK(writer.run(request, {}, programme::AddTeam{"巾帼志愿队", date("2026-03-08")}));
                return refuse(behind);
            });
        });
    };

    EXPECT_EQ(codeOf(add(ErrorCode::StorageFailed)), ErrorCode::OutcomeUnknown);
    EXPECT_EQ(valueOf(store->state().teams()).size(), 1U);
    EXPECT_EQ(codeOf(add(ErrorCode::StorageFailed)), ErrorCode::OutcomeUnknown) << "the same act, booked before";
    EXPECT_EQ(valueOf(store->state().teams()).size(), 1U);
}

TEST_F(Booked, ASignInThatStandsIsAnsweredAgainThoughItsCardWasReplaced)
{
    kiosk::CoreDesks desks(tools());
    signIn(desks);
    const household::IssueCards issue{{householdNo(7)}, date("2026-03-09")};
    valueOf(village.run(issue, inspection.committee.manager));
    const auto card = valueOf(household::cardText(store->state(), householdNo(7), Village::cardSigner()));
    programme::OpenActivity cleanup;
    cleanup.title = "清理河道";
    const auto activity = valueOf(village.run(cleanup, inspection.committee.clerk)).number;
    const auto scan = [&](char request) {
        kiosk::SignInOrder order;
        order.request = QByteArray(16, request);
        order.activity = static_cast<int>(activity.value());
        order.card = QString::fromStdString(card);
        return answerTo<kiosk::SignedIn>([&](QObject* to, const kiosk::Reply<kiosk::SignedIn>& reply) {
            desks.all().activities.signIn(order, to, reply);
        });
    };
    valueOf(scan('a'));
    valueOf(village.run(issue, inspection.committee.manager));

    const auto again = scan('a');
    const auto fresh = scan('b');

    ASSERT_TRUE(again) << "what is booked stands";
    EXPECT_EQ(again->arrival.household, 7);
    EXPECT_EQ(codeOf(fresh), ErrorCode::CardReplaced);
}

TEST_F(Booked, APinThatStandsIsAnsweredAgainWithoutTheOneItReplaced)
{
    kiosk::CoreDesks desks(tools());
    signIn(desks);
    const auto set = [&](char request, const QString& present, const QString& pin) {
        return answerTo<kiosk::HouseholdPinState>(
            [&](QObject* to, const kiosk::Reply<kiosk::HouseholdPinState>& reply) {
                desks.all().pins.setPin({QByteArray(16, request), 7, present, pin}, to, reply);
            });
    };
    valueOf(set('a', {}, u"2846"_s));
    valueOf(set('b', u"2846"_s, u"7305"_s));

    EXPECT_TRUE(set('b', u"2846"_s, u"7305"_s));

    EXPECT_EQ(valueOf(store->signInState(householdNo(7))).attempts, 0U);
    EXPECT_EQ(codeOf(set('c', u"2846"_s, u"9163"_s)), ErrorCode::HouseholdPinWrong);
    EXPECT_EQ(codeOf(set('d', {}, u"9163"_s)), ErrorCode::HouseholdPinNeeded);
    EXPECT_EQ(valueOf(store->signInState(householdNo(7))).attempts, 1U);
}

TEST_F(Booked, ARedemptionThatStandsIsAnsweredAgainWithoutThePinOfThatTime)
{
    valueOf(village.run(till::SetSetting{"household_pin", 1}, inspection.committee.manager));
    valueOf(village.receive(1, 5));
    valueOf(village.award(7, "K9"));
    kiosk::CoreDesks desks(tools());
    signIn(desks);
    valueOf(answerTo<kiosk::HouseholdPinState>([&](QObject* to, const kiosk::Reply<kiosk::HouseholdPinState>& reply) {
        desks.all().pins.setPin({QByteArray(16, 'p'), 7, {}, u"2846"_s}, to, reply);
    }));
    const auto goods =
        valueOf(village.look([](const auto& state) { return state.goodsByNumber(GoodsNumber(1)); })).value();
    kiosk::RedeemOrder order;
    order.household = 7;
    order.lines = {{QString::fromStdString(goods.barcode), 1, 10}};
    order.total = 10;
    const auto redeem = [&](char request, int total, const QString& pin) {
        order.request = QByteArray(16, request);
        order.total = total;
        order.householdPin = pin;
        return answerTo<kiosk::Receipt>(
            [&](QObject* to, const kiosk::Reply<kiosk::Receipt>& reply) { desks.all().shop.redeem(order, to, reply); });
    };
    const auto first = valueOf(redeem('a', 10, u"2846"_s));

    EXPECT_EQ(valueOf(redeem('a', 10, u"7305"_s)).document, first.document);

    EXPECT_EQ(codeOf(redeem('b', 11, u"7305"_s)), ErrorCode::BasketChanged);
    EXPECT_EQ(valueOf(store->signInState(householdNo(7))).attempts, 0U);
    EXPECT_EQ(codeOf(redeem('c', 10, u"7305"_s)), ErrorCode::HouseholdPinWrong);
    EXPECT_EQ(valueOf(store->signInState(householdNo(7))).attempts, 1U);
}

TEST_F(Booked, APinWhoseAnswerWasLostIsLookedForBeforeAnotherIsTyped)
{
    kiosk::CoreDesks desks(tools());
    signIn(desks);
    kiosk::SilentSpeaker speaker;
    kiosk::Language language;
    kiosk::RefusalModel refusals(language, speaker);
    kiosk::HouseholdModel household(desks.all().shop, refusals);
    LosesAnAnswer lossy(desks.all().pins);
    kiosk::HouseholdPinModel pins(lossy, {household, language, refusals, speaker});
    household.openNumber(7);
    ASSERT_TRUE(waitUntil([&] { return household.number() == 7; }));
    pins.start();
    ASSERT_TRUE(waitUntil([&] { return pins.isLoaded(); }));

    pins.enter(u"2846"_s);
    pins.enter(u"2846"_s);
    ASSERT_TRUE(waitUntil([&] { return refusals.isActive() && pins.isLoaded(); }));

    EXPECT_EQ(refusals.code(), u"OutcomeUnknown"_s);
    EXPECT_EQ(pins.stage(), u"present"_s) << "it stands";
    EXPECT_TRUE(pins.doneWords().isEmpty());
    pins.enter(u"2846"_s);
    ASSERT_TRUE(waitUntil([&] { return pins.stage() == u"new"_s; }));
    pins.enter(u"7305"_s);
    pins.enter(u"7305"_s);
    ASSERT_TRUE(waitUntil([&] { return pins.stage() == u"done"_s; }));
    EXPECT_TRUE(household::checkHouseholdPin(*store, village.clock, householdNo(7), "7305"))
        << "what was said is saved";
}

TEST_F(Booked, WhatFailsBeforeItIsOne)
{
    kiosk::DeskLine line(tools());

    const auto refused = answerTo<bool>([&](QObject* to, const kiosk::Reply<bool>& reply) {
        line.book<bool>(to, reply, [](kiosk::DeskWriter& writer) -> Result<bool> {
            writer.setActor(Village::kOperator);
            JIAMEI_CHECK(writer.run(QByteArray(16, 'r'), {}, programme::AddTeam{"", date("2026-03-08")}));
            return true;
        });
    });

    EXPECT_EQ(codeOf(refused), ErrorCode::TextInvalid);
}

} // namespace
