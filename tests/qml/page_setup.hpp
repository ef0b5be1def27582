// What every page test needs of the engine.
#pragma once

#include <QtCore/QObject>
#include <QtQml/QQmlEngine>

/// Quick Test asks it before each file.
class PageSetup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};
