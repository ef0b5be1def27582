#include "app/kiosk/options.hpp"

#include <CLI/CLI.hpp>

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

#include <cstdlib>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const std::string& text)
{
    return QFile::decodeName(text.c_str());
}

// A kiosk's own folder when the system made it, else the user's.
QString standardFolder()
{
    QString shared = u"/var/lib/jiamei/site"_s;
    if (QFile::exists(shared))
        return shared;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/jiamei/site"_s;
}

} // namespace

Options parseOptions(int argc, char** argv)
{
    CLI::App app("The till of a village points shop", "jiamei-kiosk");
    std::string data;
    std::string size = "1280x800";
    std::string language = "zh_CN";
    std::string carrier;
    std::string camera;
    std::string walkthrough;
    std::string operatorId;
    std::string pinFile;
    bool isPractice = false;
    Options options;
    app.add_option("--data", data, "Folder of the shop");
    app.add_flag("--practice", isPractice, "The practice village: the folder `practice` beside the shop's");
    app.add_flag("--windowed", options.isWindowed, "In a window instead of the whole screen");
    app.add_option("--size", size, "Size of the window in pixels")->check([](const std::string& text) {
        int width = 0;
        int height = 0;
        const bool isSize = std::sscanf(text.c_str(), "%dx%d", &width, &height) == 2;
        return isSize && width >= 800 && height >= 480 ? std::string() : "not a size like 1280x800: " + text;
    });
    app.add_option("--language", language, "Language at the start")->check(CLI::IsMember({"zh_CN", "en"}));
    app.add_option("--carrier", carrier, "A folder offered beside USB sticks");
    app.add_option("--camera-folder", camera, "A folder of pictures in place of a camera");
    app.add_option("--walkthrough", walkthrough, "Do the main job off-screen; pictures of every step go here");
    app.add_option("--operator", operatorId, "Who signs in on a walk-through; else the first manager");
    app.add_option("--pin-file", pinFile, "The PIN of a walk-through; else the variable JIAMEI_PIN");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error) == 0 ? 0 : 2);
    }
    options.data = data.empty() ? standardFolder() : textOf(data);
    if (isPractice)
        options.data += u"/practice"_s;
    int width = 0;
    int height = 0;
    if (std::sscanf(size.c_str(), "%dx%d", &width, &height) == 2)
        options.size = QSize(width, height);
    options.language = QString::fromStdString(language);
    options.carrier = textOf(carrier);
    options.cameraFolder = textOf(camera);
    options.walkthrough = textOf(walkthrough);
    options.operatorId = QString::fromStdString(operatorId);
    options.pinFile = textOf(pinFile);
    return options;
}

} // namespace jiamei::kiosk
