#include "core/operators/operator.hpp"

namespace jiamei::operators {

bool may(Role role, Duty duty)
{
    switch (role) {
    case Role::Helper:
        return duty == Duty::Redeem;
    case Role::Operator:
        return duty == Duty::Redeem || duty == Duty::Award || duty == Duty::Reverse || duty == Duty::IssueCards ||
               duty == Duty::HandOver;
    case Role::Manager:
        return true;
    case Role::Supervisor:
        return duty == Duty::AnswerFlags;
    }
    return false;
}

} // namespace jiamei::operators
