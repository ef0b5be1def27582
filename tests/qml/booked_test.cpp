// A refusal means that nothing was changed: what fails behind a booking is not told as one.
#include "qml/viewmodels/core_desks.hpp"

#include "core/operators/pin.hpp"
#include "core/programme/team_register.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

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
                file,
                village.clock,
                random};
    }

    /// Asks and waits for the answer.
    template <class T, class Ask>
    [[nodiscard]] Result<T> answerTo(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask(&receiver, [&](const Result<T>& result) { answer.emplace(result); });
        QElapsedTimer timer;
        timer.start();
        while (!answer && !timer.hasExpired(60'000))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return answer ? *answer : Result<T>(refuse(ErrorCode::StorageBusy));
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
    valueOf(answerTo<kiosk::Person>([&](QObject* to, const kiosk::Reply<kiosk::Person>& reply) {
        desks.all().shop.signIn(u"taps"_s, QString::fromLatin1(kPin), to, reply);
    }));
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
