// The register of assets over core.
#pragma once

#include "qml/viewmodels/assets_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreAssetsDesk final : public AssetsDesk {
    Q_OBJECT

public:
    explicit CoreAssetsDesk(DeskLine& line, QObject* parent = nullptr) : AssetsDesk(parent), m_line(line) {}

    void assets(QObject* receiver, Reply<Assets> reply) override;
    void set(const QByteArray& request, const AssetLine& asset, QObject* receiver, Reply<Assets> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
