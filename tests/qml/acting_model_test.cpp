// What becomes of an act while it is under way, and of its answer when another form was begun meanwhile.
#include "qml/viewmodels/acting_model.hpp"

#include "qml/viewmodels/language.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace jiamei;
using kiosk::Sound;

class Listener final : public kiosk::Speaker {
public:
    void play(Sound sound) override { heard.push_back(sound); }
    std::vector<Sound> heard;
};

class Form final : public kiosk::ActingModel {
public:
    Form(kiosk::Desk& desk, Tools tools) : ActingModel(desk, tools, nullptr) {}
    using ActingModel::begin;
    using ActingModel::beginAnother;
    using ActingModel::edited;
    using ActingModel::form;
    using ActingModel::renew;

    [[nodiscard]] kiosk::Reply<int> answer()
    {
        return acted<int>([this](int number) { shown = number; });
    }
    [[nodiscard]] kiosk::Reply<int> answerThatSaysItself()
    {
        return acted<int>([this](int number) { shown = number; },
                          [this](const Error&) {
                              ++failures;
                              return true;
                          });
    }
    int shown = 0;
    int failures = 0;
};

class Acting : public testing::Test {
protected:
    kiosk::Desk desk;
    kiosk::Language language;
    Listener speaker;
    kiosk::RefusalModel refusals{language, speaker};
    Form form{desk, {refusals, speaker}};
};

TEST_F(Acting, KeepsTheIdOfWhatIsUnderWayWhenTheInputChanges)
{
    const QByteArray first = form.begin();
    const auto answer = form.answer();
    form.edited();
    answer(refuse(ErrorCode::OutcomeUnknown));
    EXPECT_EQ(form.begin(), first) << "it may stand: the next try is the same act";
}

TEST_F(Acting, TakesAnotherIdAfterARefusal)
{
    const QByteArray first = form.begin();
    const auto answer = form.answer();
    form.edited();
    answer(refuse(ErrorCode::InsufficientPoints));
    EXPECT_NE(form.begin(), first);
}

TEST_F(Acting, TheAnswerBelongsToTheFormItCameFrom)
{
    (void)form.begin();
    const auto answer = form.answer();
    const int before = form.form();
    form.renew();
    EXPECT_NE(form.form(), before);
    EXPECT_TRUE(form.isBusy());
    answer(5);
    EXPECT_EQ(form.shown, 0);
    EXPECT_FALSE(form.isBusy());
    EXPECT_EQ(speaker.heard, std::vector{Sound::Finished}) << "it is booked all the same";
}

TEST_F(Acting, ARefusalIsShownWhateverFormIsOnTheScreen)
{
    (void)form.begin();
    const auto answer = form.answerThatSaysItself();
    form.renew();
    answer(refuse(ErrorCode::InsufficientPoints));
    EXPECT_EQ(form.failures, 0) << "the form that would say it is gone";
    EXPECT_EQ(refusals.code(), QStringLiteral("InsufficientPoints"));
}

TEST_F(Acting, AnOlderActLeavesTheIdOfTheNewFormAlone)
{
    (void)form.begin();
    const auto older = form.answer();
    form.renew();
    const QByteArray second = form.begin();
    const auto newer = form.answer();
    older(refuse(ErrorCode::InsufficientPoints));
    newer(refuse(ErrorCode::OutcomeUnknown));
    EXPECT_EQ(form.begin(), second);
}

TEST_F(Acting, ShowsWhatCameOfItOnItsOwnForm)
{
    (void)form.beginAnother();
    form.answerThatSaysItself()(7);
    EXPECT_EQ(form.shown, 7);
    (void)form.beginAnother();
    form.answerThatSaysItself()(refuse(ErrorCode::InsufficientPoints));
    EXPECT_EQ(form.failures, 1);
    EXPECT_FALSE(refusals.isActive());
}

} // namespace
