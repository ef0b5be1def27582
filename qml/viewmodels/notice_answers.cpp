#include "qml/viewmodels/notice_answers.hpp"

#include <cstdlib>

namespace jiamei::kiosk {

namespace {

LineMark shownMark(points::BoardMark mark)
{
    switch (mark) {
    case points::BoardMark::Waiting:
        return LineMark::Waiting;
    case points::BoardMark::Posted:
        return LineMark::Posted;
    case points::BoardMark::Stopped:
        return LineMark::Stopped;
    case points::BoardMark::Taken:
        return LineMark::Taken;
    }
    return LineMark::Taken;
}

QList<BoardRow> rowsOf(const std::vector<points::BoardLine>& lines)
{
    QList<BoardRow> rows;
    for (const auto& line : lines)
        rows.append({shown(line.id.document.value()), line.id.line, qtText(line.group), qtText(line.household.text()),
                     qtText(line.name), qtText(line.title), shown(line.points), shownMark(line.mark)});
    return rows;
}

Result<NoticeItem> itemOf(const ports::SiteState& state, const points::Board& board)
{
    JIAMEI_TRY(const auto face, points::faceOf(state, board.notice));
    JIAMEI_TRY(const auto day, state.lastDay());
    NoticeItem item;
    item.document = shown(board.notice.document.value());
    item.face = qtText(face);
    item.batch = shown(board.batch);
    item.first = qtDate(board.dates.first);
    item.last = qtDate(board.dates.last);
    item.isOver = day.date >= board.dates.postFrom;
    item.hasPhoto = !board.notice.photo.empty();
    item.lines = shown(std::ssize(board.lines));
    item.waiting = shown(board.waiting);
    item.stopped = shown(board.stopped);
    item.given = shown(board.given);
    item.deducted = shown(board.deducted);
    return item;
}

/// What a line was entered as: a submission's line or a direct award.
struct Wording {
    HouseholdNumber household;
    QString title;
    int points = 0;
};

Result<Wording> deedOf(const ports::SiteState& state, const points::ClaimId& about)
{
    JIAMEI_TRY(const auto document, state.document(about.document));
    const auto* award = document ? journal::awardOn(document->payload, about.line) : nullptr;
    if (award != nullptr) {
        JIAMEI_TRY(const auto household, HouseholdNumber::of(award->household()));
        return Wording{household, qtText(award->title()),
                       shown(award->deduction() ? -award->points() : award->points())};
    }
    JIAMEI_TRY(const auto line, points::wordingOf(state, about));
    JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
    return Wording{household, qtText(line.title()), shown(line.deduction() ? -line.points() : line.points())};
}

} // namespace

Result<NoticeView> noticeOf(const ports::SiteState& state, DocumentNumber notice)
{
    JIAMEI_TRY(const auto board, points::boardOf(state, notice));
    NoticeView view;
    JIAMEI_TRY(view.notice, itemOf(state, board));
    view.rows = rowsOf(board.lines);
    return view;
}

Result<QList<NoticeItem>> noticesOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto notices, state.notices());
    QList<NoticeItem> items;
    for (const auto& notice : notices) {
        JIAMEI_TRY(const auto board, points::boardOf(state, notice.document));
        JIAMEI_TRY(const auto item, itemOf(state, board));
        items.prepend(item);
    }
    return items;
}

Result<NoticeView> nextNotice(const ports::SiteState& state, const operators::Authority& authority)
{
    JIAMEI_TRY(const auto document, points::decide(state, authority, points::OpenNotice{}));
    const auto& payload = document.payload.notice_opened();
    JIAMEI_TRY(const auto lines, points::boardLines(state, payload));
    JIAMEI_TRY(const auto day, state.lastDay());
    NoticeView view;
    view.rows = rowsOf(lines);
    view.notice.first = qtDate(day.date);
    view.notice.last = view.notice.first.addDays(payload.days() - 1);
    view.notice.lines = shown(std::ssize(lines));
    for (const BoardRow& row : std::as_const(view.rows))
        (row.points < 0 ? view.notice.deducted : view.notice.given) += std::abs(row.points);
    return view;
}

Result<NoticeView> noticeOutside(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto outside, points::noticesOutside(state));
    if (outside.empty())
        return NoticeView();
    return noticeOf(state, outside.back().document);
}

Result<QList<ObjectionItem>> openObjections(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto objections, state.objectionsIn(points::ObjectionState::Open));
    QList<ObjectionItem> items;
    for (const auto& objection : objections) {
        JIAMEI_TRY(const auto wording, deedOf(state, objection.about));
        JIAMEI_TRY(const auto details, state.householdDetails(wording.household));
        JIAMEI_TRY(const auto document, state.document(objection.document));
        ObjectionItem item;
        item.document = shown(objection.document.value());
        item.numberText = qtText(wording.household.text());
        item.name = details ? qtText(details->name) : QString();
        item.title = wording.title;
        item.points = wording.points;
        item.by = objection.by ? qtText(objection.by->text()) : QString();
        if (document) {
            item.reason = qtText(document->payload.objection_raised().reason());
            JIAMEI_TRY(item.day, qtDateOf(state, document->day));
        }
        items.append(item);
    }
    return items;
}

} // namespace jiamei::kiosk
