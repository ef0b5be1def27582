// The list of open objections: one of every kind of line, none hides the others.
#include "qml/viewmodels/notice_answers.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

TEST(OpenObjections, ShowTheLineOfAnActivityBesideTheOthers)
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    Crowd crowd(committee);
    const auto activity = crowd.open();
    for (const int household : {1, 2})
        valueOf(crowd.scan(activity, household));
    const auto closed = valueOf(crowd.close(activity)).number;
    const auto claim = committee.approved(3, "F01");
    const auto direct = valueOf(village.award(1, "A08")).number;
    valueOf(committee.openNotice());
    valueOf(village.run(points::Object{{closed, 2}, "那天没有到场", {}}, committee.clerk));
    valueOf(committee.object(claim));
    valueOf(committee.object(direct));

    const auto shown = valueOf(village.look(kiosk::openObjections));

    ASSERT_EQ(shown.size(), 3);
    EXPECT_EQ(shown[0].numberText, QStringLiteral("0002"));
    EXPECT_EQ(shown[0].points, 5);
    EXPECT_FALSE(shown[0].title.isEmpty());
    EXPECT_EQ(shown[1].numberText, QStringLiteral("0003"));
    EXPECT_EQ(shown[2].numberText, QStringLiteral("0001"));
    EXPECT_EQ(shown[2].points, 10);
}

} // namespace
