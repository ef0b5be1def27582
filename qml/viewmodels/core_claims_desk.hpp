// Review, publicity and objections over core.
#pragma once

#include "qml/viewmodels/claims_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreClaimsDesk final : public ClaimsDesk {
    Q_OBJECT

public:
    explicit CoreClaimsDesk(DeskLine& line, QObject* parent = nullptr) : ClaimsDesk(parent), m_line(line) {}

    void underWay(QObject* receiver, Reply<QList<ClaimLine>> reply) override;
    void review(const ReviewOrder& order, QObject* receiver, Reply<int> reply) override;
    void newestPhoto(const QString& folder, QObject* receiver, Reply<QString> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
