#include "core/points/board.hpp"

#include "core/household/masking.hpp"
#include "core/till/settings.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace jiamei::points {

namespace {

Result<BoardMark> markOf(const ports::SiteState& state, const ClaimId& id)
{
    JIAMEI_TRY(const auto objection, openObjection(state, id));
    if (objection)
        return BoardMark::Stopped;
    JIAMEI_TRY(const auto claim, state.claim(id));
    if (claim) {
        if (claim->state == ClaimState::Posted)
            return BoardMark::Posted;
        return isOpen(claim->state) ? BoardMark::Waiting : BoardMark::Taken;
    }
    JIAMEI_TRY(const auto direct, directRow(state, id));
    if (!direct)
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "notice"}, {"document", id.document.value()}});
    JIAMEI_TRY(const auto reversal, state.reversalOf(direct->seq));
    return reversal ? BoardMark::Taken : BoardMark::Posted;
}

} // namespace

Result<bool> hidesNames(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto value, till::settingValue(state, till::SettingKey::NoticeMaskNames));
    return value != 0;
}

Result<std::vector<BoardLine>> boardLines(const ports::SiteState& state, const journal::pb::NoticeOpened& payload)
{
    JIAMEI_TRY(const bool isHidden, hidesNames(state));
    JIAMEI_TRY(const auto households, state.households());
    std::map<HouseholdNumber, const household::HouseholdDetails*> byNumber;
    for (const auto& details : households)
        byNumber[details.household.number] = &details;
    std::vector<BoardLine> lines;
    for (const auto& listed : payload.lines()) {
        BoardLine line;
        line.id = {DocumentNumber(listed.claim().document()), listed.claim().line()};
        JIAMEI_TRY(line.household, HouseholdNumber::of(listed.household()));
        if (const auto found = byNumber.find(line.household); found != byNumber.end()) {
            line.group = found->second->household.group;
            line.name = isHidden ? household::hideOneCharacter(found->second->name) : found->second->name;
        }
        line.title = listed.title();
        line.points = listed.deduction() ? -listed.points() : listed.points();
        JIAMEI_TRY(line.mark, markOf(state, line.id));
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, [](const BoardLine& a, const BoardLine& b) {
        return std::tie(a.group, a.household) < std::tie(b.group, b.household);
    });
    return lines;
}

Result<Board> boardOf(const ports::SiteState& state, DocumentNumber number)
{
    Board board;
    JIAMEI_TRY(board.notice, requireNotice(state, number));
    JIAMEI_TRY(board.batch, state.noticesUntil(number));
    JIAMEI_TRY(board.dates, datesOf(state, board.notice));
    JIAMEI_TRY(const auto document, state.document(number));
    if (!document || !document->payload.has_notice_opened())
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "notice"}, {"document", number.value()}});
    JIAMEI_TRY(board.lines, boardLines(state, document->payload.notice_opened()));
    for (const auto& line : board.lines) {
        if (line.mark != BoardMark::Taken)
            (line.points < 0 ? board.deducted : board.given) += line.points < 0 ? -line.points : line.points;
        board.waiting += line.mark == BoardMark::Waiting ? 1 : 0;
        board.stopped += line.mark == BoardMark::Stopped ? 1 : 0;
    }
    return board;
}

Result<std::vector<Notice>> noticesOutside(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto notices, state.notices());
    std::vector<Notice> outside;
    for (const auto& notice : notices) {
        JIAMEI_TRY(const auto dates, datesOf(state, notice));
        if (dates.first <= day.date && day.date <= dates.last)
            outside.push_back(notice);
    }
    return outside;
}

} // namespace jiamei::points
