#include "qml/devices/scanner_input.hpp"

#include "tests/support/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <QtCore/QFile>

namespace {

using namespace jiamei::kiosk;

TEST(FolderCamera, LooksAtEachPictureOnceInTheOrderOfTheirNames)
{
    const jiamei::support::TemporaryFolder folder;
    const QString path = QString::fromStdString(folder.path().string());
    for (const char* name : {"/b.png", "/a.jpg", "/notes.txt"}) {
        QFile file(path + QString::fromLatin1(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    QStringList seen;
    FolderCamera camera(path, [](const QString& file) { return QStringList{file.section(u'/', -1)}; });
    QObject::connect(&camera, &CodeCamera::codeSeen, [&](const QString& text) { seen.append(text); });

    camera.look();
    camera.look();

    EXPECT_EQ(seen, (QStringList{QStringLiteral("a.jpg"), QStringLiteral("b.png")}));
}

TEST(FolderCamera, IsAbsentWithoutItsFolderAndSaysNothing)
{
    FolderCamera camera(QStringLiteral("/nowhere/at/all"), [](const QString&) { return QStringList(); });

    camera.look();

    EXPECT_FALSE(camera.isPresent());
}

TEST(FolderCamera, HandsItsCodesToTheScanner)
{
    const jiamei::support::TemporaryFolder folder;
    const QString path = QString::fromStdString(folder.path().string());
    QFile file(path + QStringLiteral("/card.png"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    FolderCamera camera(path, [](const QString&) { return QStringList{QStringLiteral("2900000000032")}; });
    ScannerInput scanner;
    QString goods;
    QObject::connect(&scanner, &ScannerInput::goodsScanned, [&](const QString& text) { goods = text; });
    scanner.listenTo(camera);

    camera.look();

    EXPECT_EQ(goods, QStringLiteral("2900000000032"));
}

} // namespace
