// The kiosk: hands store, devices and desk to the pages and gets out of the way.
#include "app/io/picture_look.hpp"
#include "app/io/read_picture.hpp"
#include "app/io/shrink_picture.hpp"
#include "app/io/site_outbox.hpp"
#include "app/io/sync_files.hpp"
#include "app/io/system_clock.hpp"
#include "app/kiosk/counter_file.hpp"
#include "app/kiosk/mounted_media.hpp"
#include "app/kiosk/options.hpp"
#include "app/kiosk/paper.hpp"
#include "app/kiosk/photos.hpp"
#include "app/kiosk/walkthrough.hpp"
#include "core/household/identify.hpp"
#include "core/journal/bookkeeper.hpp"
#include "core/till/collection.hpp"
#include "db/sqlite/media.hpp"
#include "db/sqlite/site_folder.hpp"
#include "qml/viewmodels/core_desks.hpp"
#include "qml/viewmodels/kiosk.hpp"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickWindow>

#include <cstdio>

namespace {

using namespace jiamei;
using namespace Qt::Literals::StringLiterals;

std::filesystem::path pathOf(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

/// The site folder, shared by the desk's commands on the writer thread.
struct OpenFolder {
    std::shared_ptr<db::SiteFolder> folder;
};

Result<kiosk::SyncFileDone> handOver(db::SiteFolder& folder, const Clock& clock, Random& random,
                                     const std::filesystem::path& carrier)
{
    const auto now = journal::Bookkeeper(folder.store(), clock).moment();
    JIAMEI_TRY(const auto handed, io::handOver({folder.store(), folder.syncSigner(), random, now, "jiamei-kiosk",
                                                folder.outbox(), carrier}));
    JIAMEI_CHECK(folder.writeHeadCopy());
    std::error_code unknown;
    kiosk::SyncFileDone done;
    done.fileName = QString::fromStdString(handed.file.filename().string());
    done.number = static_cast<int>(handed.number);
    done.bytes = static_cast<qint64>(std::filesystem::file_size(handed.file, unknown));
    return done;
}

/// The county files in a folder. A shop's stick holds a handful; more than this are not looked at.
std::vector<std::unique_ptr<sync::ByteSource>> answersIn(const std::filesystem::path& carrier)
{
    constexpr std::size_t kMostFiles = 500;
    std::vector<std::unique_ptr<sync::ByteSource>> sources;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(carrier, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().extension() != ".jmc" || sources.size() >= kMostFiles)
            continue;
        if (auto source = io::FileSource::open(entry->path()))
            sources.push_back(std::move(*source));
    }
    return sources;
}

/// Tools that live as long as the desk.
struct Tools {
    const Clock& clock;
    Random& random;
    kiosk::PdfPaper& paper;
    kiosk::CounterFile& counterFile;
};

/// Paper made from one look at the shop.
Result<QString> printed(const OpenFolder& opened, const std::function<Result<QString>(const ports::SiteState&)>& print)
{
    QString file;
    JIAMEI_CHECK(opened.folder->store().read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(file, print(state));
        return {};
    }));
    return file;
}

QString newestPhoto(const QString& carrier)
{
    const auto file = kiosk::newestPicture(pathOf(carrier));
    return file ? QFile::decodeName(file->c_str()) : QString();
}

Result<kiosk::KeptPhoto> keepPhoto(const OpenFolder& opened, const std::filesystem::path& file)
{
    kiosk::KeptPhoto photo;
    JIAMEI_TRY(photo.look, io::lookOfFile(file));
    JIAMEI_TRY(photo.hash, db::keepPicture(opened.folder->media(), file));
    return photo;
}

kiosk::SlipPaper slipPaper(const std::shared_ptr<OpenFolder>& opened, kiosk::PdfPaper& paper)
{
    return {[opened](ports::SiteStore&, SlipNumber slip) {
                return printed(*opened, [&](const ports::SiteState& state) -> Result<QString> {
                    JIAMEI_TRY(const auto digits, till::slipText(state, slip, opened->folder->cardSigner()));
                    return QString::fromStdString(digits);
                });
            },
            [opened, &paper](ports::SiteStore&, SlipNumber slip, const QString& language) {
                return printed(*opened, [&](const ports::SiteState& state) {
                    return paper.printSlip(state, slip, opened->folder->cardSigner(), language);
                });
            },
            [opened, &paper](ports::SiteStore&, PaperSlipNumber first, int count, const QString& language) {
                return printed(*opened, [&](const ports::SiteState& state) {
                    return paper.printPaperKit(state, first, count, language);
                });
            }};
}

kiosk::DeskTools deskTools(const kiosk::Options& options, const std::shared_ptr<OpenFolder>& opened, const Tools& tools)
{
    const Clock& clock = tools.clock;
    Random& random = tools.random;
    return {[path = pathOf(options.data), opened, &clock, &random]() -> Result<std::shared_ptr<ports::SiteStore>> {
                db::FolderOptions folderOptions;
                folderOptions.user = db::FolderUser::Kiosk;
                JIAMEI_TRY(auto folder, db::SiteFolder::open(path, clock, random, folderOptions));
                opened->folder = std::move(folder);
                return std::shared_ptr<ports::SiteStore>(opened->folder, &opened->folder->store());
            },
            [opened, &clock, &random](ports::SiteStore&, const QString& carrier) {
                return handOver(*opened->folder, clock, random, pathOf(carrier));
            },
            [opened, &paper = tools.paper](ports::SiteStore&, HouseholdNumber household) {
                return printed(*opened, [&](const ports::SiteState& state) {
                    return paper.printCard(state, household, opened->folder->cardSigner());
                });
            },
            [opened, &paper = tools.paper](ports::SiteStore&, DocumentNumber notice) {
                return printed(*opened,
                               [&](const ports::SiteState& state) { return paper.printNotice(state, notice); });
            },
            [opened, &paper = tools.paper, &clock](ports::SiteStore&, HouseholdNumber household) {
                return printed(*opened, [&](const ports::SiteState& state) {
                    return paper.printStatement(state, household, clock.now());
                });
            },
            slipPaper(opened, tools.paper),
            newestPhoto,
            [opened](const QString& file) { return keepPhoto(*opened, pathOf(file)); },
            [](const QString& carrier) { return answersIn(pathOf(carrier)); },
            tools.counterFile,
            clock,
            random};
}

/// What the catalogue needs: pictures of goods, labels, the list of prices.
void addCatalogueTools(kiosk::DeskTools& tools, const std::shared_ptr<OpenFolder>& opened, kiosk::PdfPaper& paper)
{
    tools.keepSmallPhoto = [opened](const QString& file) -> Result<Bytes> {
        JIAMEI_TRY(const auto picture, io::shrinkPicture(pathOf(file)));
        return db::keepMadePicture(opened->folder->media(), picture);
    };
    tools.photoFile = [opened](const Bytes& hash) {
        const auto file = opened->folder->media() / hexText(hash);
        std::error_code unknown;
        return std::filesystem::exists(file, unknown) ? QFile::decodeName(file.c_str()) : QString();
    };
    tools.printLabels = [opened, &paper](ports::SiteStore&, const std::vector<GoodsNumber>& goods, BusinessDate date) {
        return printed(*opened, [&](const ports::SiteState& state) { return paper.printLabels(state, goods, date); });
    };
    tools.printPriceList = [opened, &paper](ports::SiteStore&, BusinessDate date) {
        return printed(*opened, [&](const ports::SiteState& state) { return paper.printPriceList(state, date); });
    };
}

/// The digits of the first household's card, as its printed card says them. Before the desk opens the folder.
Result<QString> firstCard(const kiosk::Options& options, const Clock& clock, Random& random)
{
    JIAMEI_TRY(const auto folder, db::SiteFolder::open(pathOf(options.data), clock, random));
    QString card;
    JIAMEI_CHECK(folder->store().read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto households, state.households());
        for (const auto& details : households) {
            const auto digits = household::cardText(state, details.household.number, folder->cardSigner());
            if (digits && card.isEmpty())
                card = QString::fromStdString(*digits);
        }
        return card.isEmpty() ? Done(refuse(ErrorCode::CardUnknown)) : Done();
    }));
    return card;
}

int walk(const kiosk::Options& options, const QString& card, kiosk::Kiosk& kiosk, QQuickWindow& window)
{
    QString pin = qEnvironmentVariable("JIAMEI_PIN");
    if (QFile file(options.pinFile); !options.pinFile.isEmpty() && file.open(QIODevice::ReadOnly))
        pin = QString::fromUtf8(file.readLine()).trimmed();
    kiosk::Walkthrough walkthrough(kiosk, window, {options.walkthrough, options.operatorId, pin, card});
    return walkthrough.run() ? 0 : 4;
}

QStringList codesIn(const QString& file)
{
    QStringList texts;
    if (const auto codes = io::readCodesInFile(pathOf(file)))
        for (const auto& code : *codes)
            texts.append(QString::fromStdString(code.text));
    return texts;
}

int runKiosk(const kiosk::Options& options)
{
    const io::SystemClock clock;
    io::SystemRandom random;
    QString card;
    if (!options.walkthrough.isEmpty()) {
        const auto found = firstCard(options, clock, random);
        if (!found) {
            std::fprintf(stderr, "jiamei-kiosk: %s\n", std::string(nameOf(found.error().code)).c_str());
            return 1;
        }
        card = *found;
    }
    const auto opened = std::make_shared<OpenFolder>();
    kiosk::PdfPaper paper(pathOf(options.data) / "receipts");
    kiosk::SilentSpeaker speaker;
    kiosk::MountedMedia carriers(options.walkthrough.isEmpty() ? options.carrier : options.walkthrough + u"/stick"_s);
    kiosk::SiteCounterFile counterFile(pathOf(options.data) / "counter.note");
    auto tools = deskTools(options, opened, {clock, random, paper, counterFile});
    addCatalogueTools(tools, opened, paper);
    tools.printThanks = [opened, &paper, &clock](ports::SiteStore&, DocumentNumber donor) {
        return printed(*opened,
                       [&](const ports::SiteState& state) { return paper.printThanks(state, donor, clock.now()); });
    };
    kiosk::CoreDesks desks(std::move(tools));
    kiosk::Kiosk kiosk(desks.all(), {paper, speaker, carriers});
    kiosk.language()->use(options.language);

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QObject::connect(kiosk.language(), &kiosk::Language::changed, &engine, &QQmlEngine::retranslate);
    engine.setInitialProperties({{u"kiosk"_s, QVariant::fromValue(&kiosk)},
                                 {u"width"_s, options.size.width()},
                                 {u"height"_s, options.size.height()}});
    engine.load(QUrl(u"qrc:/qt/qml/Jiamei/Kiosk/Main.qml"_s));
    auto* const window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr)
        return 4;
    kiosk.scanner()->listenTo(window);
    kiosk::FolderCamera camera(options.cameraFolder, codesIn);
    if (camera.isPresent() && !options.cameraFolder.isEmpty()) {
        kiosk.scanner()->listenTo(camera);
        camera.start();
    }
    if (!options.walkthrough.isEmpty())
        return walk(options, card, kiosk, *window);
    if (!options.isWindowed)
        window->showFullScreen();
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = kiosk::parseOptions(argc, argv);
    if (!options.walkthrough.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(u"jiamei-kiosk"_s);
    return runKiosk(options);
}
