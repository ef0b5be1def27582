// Activities as the command line shows them.
#pragma once

#include "app/cli/call.hpp"
#include "core/programme/summary.hpp"

namespace jiamei::cli {

/// {"activity","face","date","type","unit","title","team","place","minutes","rule","points_each","households",
/// "persons","headcount","women","attendances","state","waiting"}
[[nodiscard]] Result<Json> jsonOf(const ports::SiteState& state, const programme::Activity& activity);

/// 志愿服务, "volunteer service" ...
[[nodiscard]] std::string wordOf(const Call& call, programme::ActivityType type);
/// 亲属户, "kin household" ...
[[nodiscard]] std::string wordOf(const Call& call, programme::StaysBehind reason);

[[nodiscard]] Result<Answer> listOf(const Call& call, const ports::SiteState& state);
/// One activity with everybody who signed in. Errors: ActivityUnknown.
[[nodiscard]] Result<Answer> showOf(const Call& call, const ports::SiteState& state, DocumentNumber number);
/// Sessions and attendances by type.
[[nodiscard]] Result<Answer> reportOf(const Call& call, const ports::SiteState& state, const points::DateSpan& span);

} // namespace jiamei::cli
