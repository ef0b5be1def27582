// Why a claim is rejected, an objection raised or settled, an honour taken back, a redemption frozen, a household
// reminded or its deduction given back, a stocktake given up, goods written off or returned, a slip ended, and what was
// found about a flag: the journal holds a code in no language (core/base/reason_codes.hpp), the sentence belongs to the
// screen. Reasons typed on the command line are shown as they are.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

enum class ReasonFor {
    Rejection,
    Objection,
    Uphold,
    Dismissal,
    HonourBack,
    Flag,
    Freeze,
    Lifting,
    Reminder,
    Restoration,
    Stocktake,
    WriteOff,
    Return, ///< to the supplier
    SlipCancelled,
    PaperSpoiled,
    PaperConflict,
    PinRemoved ///< of a household
};

/// The codes a person chooses between, in the order they are shown.
[[nodiscard]] QStringList reasonCodes(ReasonFor what);
/// The reason in the screen's language; a text that is no code stays.
[[nodiscard]] QString claimReason(const QString& reason);
[[nodiscard]] QStringList claimReasons(const QStringList& codes);

} // namespace jiamei::kiosk
