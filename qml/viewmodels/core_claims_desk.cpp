#include "qml/viewmodels/core_claims_desk.hpp"

#include "core/points/review.hpp"
#include "qml/viewmodels/claim_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

namespace jiamei::kiosk {

void CoreClaimsDesk::underWay(QObject* receiver, Reply<QList<ClaimLine>> reply)
{
    m_line.ask<QList<ClaimLine>>(receiver, std::move(reply), [](DeskWriter& writer) {
        return writer.look<QList<ClaimLine>>(
            [&](const ports::SiteState& state) { return claimsUnderWay(state, writer.actor()); });
    });
}

void CoreClaimsDesk::review(const ReviewOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        const points::Review command{seenClaims(order.claims), order.isApproved, order.reason.toStdString()};
        JIAMEI_TRY(const auto document, writer.runAs(order.request, order.reviewer, command));
        return shown(document.number.value());
    });
}

void CoreClaimsDesk::newestPhoto(const QString& folder, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply),
                        [folder](DeskWriter& writer) -> Result<QString> { return writer.tools().newestPhoto(folder); });
}

} // namespace jiamei::kiosk
