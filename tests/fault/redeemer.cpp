// Redeems in a loop on the database of a real site and tells each answer to a pipe, until somebody kills it.
//   redeemer DATABASE SEED                  until killed
//   redeemer DATABASE SEED kill N ACT       kills itself instead of the Nth write, sync, truncation or removal of one
//                                           act: redeem, receive, count, accept (a stocktake) or close (the day)
//   redeemer DATABASE SEED split N ACT      the same on a store that commits its rows in two transactions
// Standard output carries Message after Message. Status 0: the act ended before the Nth call.
#include "tests/fault/messages.hpp"
#include "tests/fault/split_store.hpp"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <unistd.h>

namespace {

using namespace jiamei;
using namespace jiamei::fault;
using namespace jiamei::support;

void tell(const Message& message)
{
    // Smaller than a pipe's guarantee of wholeness.
    if (::write(STDOUT_FILENO, &message, sizeof message) != static_cast<ssize_t>(sizeof message))
        std::_Exit(4);
}

void tellAll(Hamlet& hamlet)
{
    hamlet.watch(
        [](const RequestId& request) {
            Message message{Message::Kind::Begun, {}};
            message.answer.request = request.bytes();
            tell(message);
        },
        [](const journal::StoredDocument& document) {
            tell({Message::Kind::Answered, acknowledgementOf(document)});
        });
}

int untilKilled(Hamlet& hamlet)
{
    for (;;) {
        if (!hamlet.redeem())
            return 1;
    }
}

/// What has to be done before the act can be.
Done prepare(Hamlet& hamlet, std::string_view act)
{
    JIAMEI_CHECK(hamlet.redeem());
    if (act != "count" && act != "accept")
        return {};
    JIAMEI_CHECK(hamlet.openStocktake());
    if (act == "count")
        return {};
    JIAMEI_CHECK(hamlet.countShelf());
    JIAMEI_CHECK(hamlet.finishStocktake());
    return {};
}

Hamlet::Answer carryOut(Hamlet& hamlet, std::string_view act)
{
    if (act == "receive")
        return hamlet.receive();
    if (act == "count")
        return hamlet.countShelf();
    if (act == "accept")
        return hamlet.acceptStocktake();
    if (act == "close")
        return hamlet.closeDay();
    return hamlet.redeem();
}

int untilTheNthCall(Hamlet& hamlet, FailingVfs& vfs, long nth, std::string_view act)
{
    if (!prepare(hamlet, act))
        return 1;
    long calls = 0;
    vfs.before([&](DiskCall call) {
        const bool changesTheDisk = call != DiskCall::Open && call != DiskCall::Read;
        if (changesTheDisk && ++calls == nth)
            std::raise(SIGKILL);
    });
    const auto answer = carryOut(hamlet, act);
    vfs.before(nullptr);
    return answer ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3 && argc != 6)
        return 2;
    const auto seed = std::strtoull(argv[2], nullptr, 10);
    FailingVfs vfs;
    db::ConnectionOptions options;
    options.vfs = vfs.name();
    auto store = openSite(argv[1], options, db::Connection::Existence::MustExist);
    if (!store)
        return 3;
    SplitStore split(**store);
    const bool isSplit = argc == 6 && std::strcmp(argv[3], "split") == 0;
    Hamlet hamlet(isSplit ? static_cast<ports::SiteStore&>(split) : **store, seed, kHamlet);
    tellAll(hamlet);
    if (argc == 3)
        return untilKilled(hamlet);
    return untilTheNthCall(hamlet, vfs, std::strtol(argv[4], nullptr, 10), argv[5]);
}
