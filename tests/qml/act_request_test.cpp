// Which tries of an act at the counter are the same act.
#include "qml/viewmodels/act_request.hpp"
#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"

#include "core/base/reason_codes.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;
using kiosk::ActRequest;

int made = 0;
QByteArray next()
{
    return QByteArray::number(++made);
}

TEST(ActRequest, StaysTheSameWhileTheOutcomeIsUnknownEvenWhenTheInputChanges)
{
    ActRequest request;
    const QByteArray first = request.of(next);
    request.failed({ErrorCode::OutcomeUnknown, {}});
    EXPECT_EQ(request.of(next), first);
    request.inputChanged();
    EXPECT_EQ(request.of(next), first);
}

TEST(ActRequest, IsANewOneAfterARefusalAnotherInputAndAnotherAct)
{
    ActRequest request;
    const QByteArray first = request.of(next);
    request.failed({ErrorCode::InsufficientPoints, {}});
    const QByteArray second = request.of(next);
    EXPECT_NE(second, first);
    request.inputChanged();
    const QByteArray third = request.of(next);
    EXPECT_NE(third, second);
    request.failed({ErrorCode::OutcomeUnknown, {}});
    request.renew();
    EXPECT_NE(request.of(next), third);
}

TEST(ClaimReason, IsACodeInTheChainAndASentenceOnTheScreen)
{
    kiosk::Language language;
    for (const auto& [name, code] : kReasonCodes) {
        const auto text = QString::fromStdString(std::string(name));
        language.use(QStringLiteral("en"));
        const auto english = kiosk::claimReason(text);
        language.use(QStringLiteral("zh_CN"));
        const auto chinese = kiosk::claimReason(text);
        EXPECT_NE(english, text) << name;
        EXPECT_NE(chinese, text) << name;
        EXPECT_NE(chinese, english) << name;
    }
    EXPECT_EQ(kiosk::claimReason(QStringLiteral("counter")), QStringLiteral("柜台撤回"));
    EXPECT_EQ(kiosk::claimReason(QStringLiteral("不是这一户")), QStringLiteral("不是这一户"));
}

} // namespace
