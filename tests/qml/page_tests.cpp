// Runs tst_*.qml off-screen on the real pages over a furnished shop.
#include "tests/qml/page_setup.hpp"

#include <QtQuickTest/quicktest.h>

#include <cstdlib>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QTEST_SET_MAIN_SOURCE_PATH
    PageSetup setup;
    return quick_test_main_with_setup(argc, argv, "pages", QUICK_TEST_SOURCE_DIR, &setup);
}
