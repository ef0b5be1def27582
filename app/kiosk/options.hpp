// The command line of the kiosk.
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>

namespace jiamei::kiosk {

struct Options {
    QString data;
    QString language;
    QSize size{1280, 800};
    bool isWindowed = false;
    QString carrier;      ///< a folder that stands for a stick
    QString cameraFolder; ///< a folder of pictures that stands for a camera
    QString walkthrough;  ///< where the pictures of a walk-through go; empty = none
    QString operatorId;
    QString pinFile;
};

/// Ends the program with status 2 and a sentence when the words make no sense, with 0 after --help.
[[nodiscard]] Options parseOptions(int argc, char** argv);

} // namespace jiamei::kiosk
