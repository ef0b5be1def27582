// P11: from a card in a camera frame to the household and its balance, against ZXing alone on the same frames.
#include "app/io/read_codes.hpp"
#include "app/print/qr.hpp"
#include "core/household/identify.hpp"
#include "core/household/register.hpp"
#include "core/journal/bookkeeper.hpp"
#include "core/points/award.hpp"
#include "core/till/open_site.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/bench/support/pairs.hpp"
#include "tests/support/clocks.hpp"
#include "tests/support/temporary_folder.hpp"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

namespace {

using namespace jiamei;

constexpr int kHouseholds = 1'500; // a large village
constexpr int kFrames = 40;        // each of another household
constexpr int kFrameWidth = 640;
constexpr int kFrameHeight = 480;

template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "card_read: %s\n", std::string(nameOf(result.error().code)).c_str());
        std::exit(1);
    }
    return std::move(*result);
}

void must(const Done& done)
{
    if (!done) {
        std::fprintf(stderr, "card_read: %s\n", std::string(nameOf(done.error().code)).c_str());
        std::exit(1);
    }
}

HouseholdNumber household(int number)
{
    return must(HouseholdNumber::of(number));
}

RequestId nextRequest(Random& random)
{
    RequestId::Bytes bytes{};
    random.fill(bytes);
    return RequestId(bytes);
}

// A site of 1,500 households, each with a card.
void furnish(ports::SiteStore& store, const PublicKey& cardKey)
{
    support::ManualClock clock;
    support::SeededRandom random;
    journal::Bookkeeper books(store, clock);
    const operators::Authority byManager{OperatorNumber(1), std::nullopt, {}};
    const auto salted = [&](household::PersonalField field, std::string text) {
        household::PersonalValue value{field, {}, std::move(text)};
        random.fill(value.salt);
        return value;
    };
    till::OpenSite site;
    site.facts.site = must(SiteId::parse("621125100202-01"));
    site.facts.name = "积分超市";
    site.facts.cardKey = Bytes(asBytes(cardKey));
    site.facts.syncKey = Bytes(32, 's');
    site.facts.recoveryKey = Bytes(32, 'r');
    site.epoch = EpochId(1);
    site.manager.id = must(OperatorId::parse("manager"));
    site.manager.name = salted(household::PersonalField::Name, "店长");
    site.manager.pinHash = salted(household::PersonalField::PinHash, "unset");
    must(books.run(nextRequest(random), {}, site));
    household::SetHouseholds households;
    household::IssueCards cards;
    cards.issueDay = must(BusinessDate::parse("2026-03-09"));
    for (int number = 1; number <= kHouseholds; ++number) {
        household::HouseholdForm form;
        form.number = household(number);
        form.group = "1组";
        form.personal.push_back(salted(household::PersonalField::Door, "1组" + std::to_string(number) + "号"));
        form.personal.push_back(salted(household::PersonalField::Name, "王小明"));
        households.households.push_back(std::move(form));
        cards.households.push_back(household(number));
    }
    must(books.run(nextRequest(random), byManager, households));
    must(books.run(nextRequest(random), byManager, cards));
}

// A card held up to the camera: five pixels a module on a grey background.
io::LuminancePicture frameOf(const print::QrModules& modules)
{
    constexpr int kModule = 5;
    constexpr std::uint8_t kBackground = 110;
    constexpr std::uint8_t kPaper = 225;
    constexpr std::uint8_t kPrint = 30;
    io::LuminancePicture frame{kFrameWidth, kFrameHeight,
                               std::vector<std::uint8_t>(std::size_t{kFrameWidth} * kFrameHeight, kBackground)};
    const int side = (modules.size + 2 * print::kQuietModules) * kModule;
    const int left = (kFrameWidth - side) / 2;
    const int top = (kFrameHeight - side) / 2;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / kModule - print::kQuietModules;
            const int row = y / kModule - print::kQuietModules;
            const bool isInside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
            frame.pixels[static_cast<std::size_t>((top + y) * kFrameWidth + left + x)] =
                isInside && modules.at(column, row) ? kPrint : kPaper;
        }
    }
    return frame;
}

std::vector<io::LuminancePicture> framesOf(const ports::SiteStore& store, const Signer& signer)
{
    std::vector<io::LuminancePicture> frames;
    must(store.read([&](const ports::SiteState& state) -> Done {
        for (int i = 1; i <= kFrames; ++i) {
            JIAMEI_TRY(const auto digits, household::cardText(state, household(i * kHouseholds / kFrames), signer));
            JIAMEI_TRY(const auto modules, print::cardQr(digits, print::CardSurface::Card));
            frames.push_back(frameOf(modules));
        }
        return {};
    }));
    return frames;
}

void readToHousehold(const ports::SiteStore& store, const io::LuminancePicture& frame)
{
    const auto codes = io::readCodes(frame.view(), io::Effort::Quick);
    must(store.read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto card, household::identify(state, codes.at(0).text));
        JIAMEI_TRY(const auto figures, points::figuresOf(state, card.household.household.number));
        return figures.spendable.isZero() && !card.household.name.empty() ? Done() : refuse(ErrorCode::NothingToDo);
    }));
}

// The library with what it needs to be told: the same kinds of code, one byte a pixel.
void readWithZXing(const io::LuminancePicture& frame)
{
    using ZXing::BarcodeFormat;
    const auto hints = ZXing::DecodeHints().setFormats(BarcodeFormat::QRCode | BarcodeFormat::EAN13 |
                                                       BarcodeFormat::EAN8 | BarcodeFormat::UPCA | BarcodeFormat::ITF);
    const auto results = ZXing::ReadBarcodes(
        ZXing::ImageView(frame.pixels.data(), frame.width, frame.height, ZXing::ImageFormat::Lum), hints);
    if (results.empty())
        must(Done(refuse(ErrorCode::CardNotACard)));
}

} // namespace

int main()
{
    const support::TemporaryFolder folder;
    const KeyPairSigner signer(KeyPair::fromSeed(KeySeed{{1}}));
    const support::ManualClock clock;
    auto store = must(
        db::SqliteSiteStore::open(folder.path() / "site.sqlite", db::Connection::Existence::MayBeNew, {}, clock.now()));
    furnish(*store, signer.publicKey());
    const auto frames = framesOf(*store, signer);
    constexpr double kMost = 1.10;
    constexpr int kPairs = 15;
    bench::comparePairs(
        {.name = "P11", .ratio = bench::RatioOf::Time, .must = kMost, .pairs = kPairs},
        [&] {
            for (const auto& frame : frames)
                readToHousehold(*store, frame);
        },
        [&] {
            for (const auto& frame : frames)
                readWithZXing(frame);
        });
    return 0;
}
