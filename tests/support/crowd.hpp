// Activities in a village under review: opening one, letting households sign in, closing it.
#pragma once

#include "core/programme/attendance.hpp"
#include "core/programme/closing.hpp"
#include "core/programme/summary.hpp"
#include "core/programme/team_register.hpp"
#include "tests/support/committee.hpp"

namespace jiamei::support {

class Crowd {
public:
    explicit Crowd(Committee& committee) : m_committee(committee) {}

    using Answer = Committee::Answer;

    /// A clean-up of an hour and a half under the rule, or one that only counts people.
    [[nodiscard]] static programme::OpenActivity aCleanup(std::string rule = "A03");
    DocumentNumber open(const programme::OpenActivity& command);
    DocumentNumber open(std::string rule = "A03") { return open(aCleanup(std::move(rule))); }
    DocumentNumber addTeam(std::string name, std::string_view founded = "2024-03-08");

    Answer scan(DocumentNumber activity, std::int64_t household) { return scan(activity, household, std::nullopt); }
    Answer scan(DocumentNumber activity, std::int64_t household, std::optional<std::int32_t> persons);
    Answer count(DocumentNumber activity, std::int32_t heads, std::int32_t women = 0);
    Answer close(DocumentNumber activity) { return close(activity, m_committee.clerk); }
    Answer close(DocumentNumber activity, const operators::Authority& authority);

    [[nodiscard]] programme::Activity activity(DocumentNumber number) const;
    [[nodiscard]] programme::SignIn signIn(DocumentNumber activity, std::int64_t household) const;
    [[nodiscard]] std::string face(DocumentNumber activity) const;

private:
    Committee& m_committee;
};

} // namespace jiamei::support
