#include "qml/viewmodels/core_notices_desk.hpp"

#include "core/points/notice.hpp"
#include "core/points/objection.hpp"
#include "qml/viewmodels/desk_line.hpp"
#include "qml/viewmodels/notice_answers.hpp"

namespace jiamei::kiosk {

void CoreNoticesDesk::notices(QObject* receiver, Reply<QList<NoticeItem>> reply)
{
    m_line.ask<QList<NoticeItem>>(receiver, std::move(reply),
                                  [](DeskWriter& writer) { return writer.look<QList<NoticeItem>>(noticesOf); });
}

void CoreNoticesDesk::notice(int document, QObject* receiver, Reply<NoticeView> reply)
{
    m_line.ask<NoticeView>(receiver, std::move(reply), [document](DeskWriter& writer) {
        return writer.look<NoticeView>(
            [&](const ports::SiteState& state) { return noticeOf(state, DocumentNumber(document)); });
    });
}

void CoreNoticesDesk::preview(QObject* receiver, Reply<NoticeView> reply)
{
    m_line.ask<NoticeView>(receiver, std::move(reply), [](DeskWriter& writer) -> Result<NoticeView> {
        JIAMEI_TRY(const auto who, writer.authority({}));
        return writer.look<NoticeView>([&](const ports::SiteState& state) { return nextNotice(state, who); });
    });
}

void CoreNoticesDesk::outside(QObject* receiver, Reply<NoticeView> reply)
{
    m_line.ask<NoticeView>(receiver, std::move(reply),
                           [](DeskWriter& writer) { return writer.look<NoticeView>(noticeOutside); });
}

void CoreNoticesDesk::open(const QByteArray& request, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [request](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(const auto document, writer.run(request, {}, points::OpenNotice{}));
        return shown(document.number.value());
    });
}

void CoreNoticesDesk::post(const PostOrder& order, QObject* receiver, Reply<NoticePosted> reply)
{
    m_line.book<NoticePosted>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<NoticePosted> {
        const points::PostNotice command{DocumentNumber(order.notice), order.face.toStdString()};
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        const auto& made = document.payload.notice_posted();
        NoticePosted posted;
        posted.lines = made.posting().lines_size();
        posted.left = made.left();
        for (const auto& line : made.posting().lines())
            posted.points += shown(line.deduction() ? -line.points() : line.points());
        return posted;
    });
}

void CoreNoticesDesk::print(int document, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply), [document](DeskWriter& writer) -> Result<QString> {
        JIAMEI_TRY(auto* const store, writer.store());
        return writer.tools().printNotice(*store, DocumentNumber(document));
    });
}

void CoreNoticesDesk::photograph(const QByteArray& request, int document, const QString& file, QObject* receiver,
                                 Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [request, document, file](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(const auto photo, writer.keepPhoto(file));
        const points::PhotographNotice command{DocumentNumber(document), asDigest(photo.hash).value_or(Digest{})};
        JIAMEI_TRY(const auto made, writer.run(request, {}, command));
        return shown(made.number.value());
    });
}

void CoreNoticesDesk::objections(QObject* receiver, Reply<QList<ObjectionItem>> reply)
{
    m_line.ask<QList<ObjectionItem>>(receiver, std::move(reply), [](DeskWriter& writer) {
        return writer.look<QList<ObjectionItem>>(openObjections);
    });
}

void CoreNoticesDesk::object(const ObjectOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        points::Object command{{DocumentNumber(order.document), order.line}, order.reason.toStdString(), {}};
        if (order.by != 0) {
            JIAMEI_TRY(command.by, HouseholdNumber::of(order.by));
        }
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

void CoreNoticesDesk::settle(const SettleOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        const points::SettleObjection command{DocumentNumber(order.objection), order.isUpheld,
                                              order.reason.toStdString()};
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return shown(document.number.value());
    });
}

} // namespace jiamei::kiosk
