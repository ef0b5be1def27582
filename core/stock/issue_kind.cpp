#include "core/stock/issue_kind.hpp"

#include "core/base/names.hpp"

namespace jiamei::stock {

namespace {

constexpr std::array<Named<IssueKind>, 5> kKinds{{{"care", IssueKind::Care},
                                                  {"prize", IssueKind::Prize},
                                                  {"write-off", IssueKind::WriteOff},
                                                  {"transfer", IssueKind::Transfer},
                                                  {"return", IssueKind::Return}}};

constexpr std::array<Named<WriteOffCause>, 5> kCauses{{{"expired", WriteOffCause::Expired},
                                                       {"damaged", WriteOffCause::Damaged},
                                                       {"lost", WriteOffCause::Lost},
                                                       {"recalled", WriteOffCause::Recalled},
                                                       {"other", WriteOffCause::Other}}};

} // namespace

std::optional<IssueKind> issueKindOf(std::uint32_t number)
{
    return numbered(kKinds, number);
}

std::optional<WriteOffCause> writeOffCauseOf(std::uint32_t number)
{
    return numbered(kCauses, number);
}

std::optional<IssueKind> parseIssueKind(std::string_view text)
{
    return called(kKinds, text);
}

std::string_view textOf(IssueKind kind)
{
    return nameIn(kKinds, kind);
}

std::optional<WriteOffCause> parseWriteOffCause(std::string_view text)
{
    return called(kCauses, text);
}

std::string_view textOf(WriteOffCause cause)
{
    return nameIn(kCauses, cause);
}

} // namespace jiamei::stock
