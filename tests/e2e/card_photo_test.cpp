// Cards that a villager holds up badly, through the real program.
#include "tests/e2e/site.hpp"
#include "tests/support/photo.hpp"

namespace jiamei::e2e {
namespace {

TEST(CardPhotos, OfThirtyHouseholdsAreReadBackTurnedBlurredAndDarkened)
{
    Site site;
    site.open();
    const auto png = site.folder.path() / "card.png";
    const auto photo = site.folder.path() / "photo.png";
    const auto before = site.state();
    for (int household = 1; household <= 30; ++household) {
        const auto number = std::to_string(household * 8);
        ASSERT_EQ(site.call({"card", "png", number, "--out", png.string()}).status, 0) << number;
        support::distort(png, photo, support::badPhoto(household));

        const auto read = site.call({"card", "read", photo.string()});

        ASSERT_EQ(read.status, 0) << number << ": " << read.json.dump() << read.err;
        EXPECT_EQ(read.json["valid"], true);
        EXPECT_EQ(read.json["household"], std::string(4 - number.size(), '0') + number);
        EXPECT_EQ(read.json["site"], "621125100201-01");
    }
    EXPECT_EQ(site.state(), before);
}

} // namespace
} // namespace jiamei::e2e
