// What the till asks core beside goods and points: codes of slips, earlier visits, cash, who came before. Writer
// thread.
#pragma once

#include "core/till/redeem.hpp"
#include "qml/viewmodels/desk_answers.hpp"

namespace jiamei::kiosk {

/// Errors: those of household::identify, till::identifySlip, till::requireSlip, till::readPaperSlip and
/// till::requirePaperSlip, whichever the code is.
[[nodiscard]] Result<SeenCode> codeSeen(const ports::SiteState& state, const QString& text, BusinessDate today);

/// Of the open day.
[[nodiscard]] Result<Visits> visitsOf(const ports::SiteState& state, int household);

/// Errors: till::topUpFor's.
[[nodiscard]] Result<TopUpOffer> topUpOffered(const ports::SiteState& state, int total, int missing);

/// The latest three who came for the household, then its liaison; each name once.
[[nodiscard]] Result<QList<KnownCollector>> collectorsOf(const ports::SiteState& state, int household);

/// The command without signature and collector, which need the desk.
[[nodiscard]] Result<till::Redeem> redemptionOf(const ports::SiteState& state, const RedeemOrder& order);

} // namespace jiamei::kiosk
