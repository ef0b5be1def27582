// The pictures of the programme's pages.
#include "tests/qml/screen_session.hpp"

#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>

namespace jiamei::screens {

namespace {

/// The document or key in the first role of a list's row, as part of an item's name.
QByteArray named(const char* prefix, const kiosk::RowsModel* rows, int place)
{
    return prefix + rows->data(rows->index(place, 0), Qt::UserRole).toString().toUtf8();
}

/// A sheet on a board, as a camera would bring it.
QString photoOfABoard(const QTemporaryDir& stick)
{
    QImage picture(800, 600, QImage::Format_RGB32);
    picture.fill(QColor(u"#7a5230"_s));
    QPainter painter(&picture);
    painter.fillRect(180, 60, 440, 480, Qt::white);
    painter.fillRect(230, 100, 340, 40, QColor(u"#96193a"_s));
    for (int line = 0; line < 8; ++line)
        painter.fillRect(230, 180 + 40 * line, 340 - 30 * (line % 3), 10, Qt::darkGray);
    painter.end();
    const auto file = stick.filePath(u"IMG_0012.JPG"_s);
    picture.save(file);
    return file;
}

void showReview(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.signIn(PracticeShop::kManager);
    s.touch("pointsGroup");
    s.on("menuPage");
    s.shoot("menu-points");
    s.touch("review");
    s.wait("chooseAll");
    s.shoot("review");
    s.touch(named("claim_", kiosk.review()->items(), 2));
    s.touch("reject");
    s.wait("reason_0");
    s.shoot("review-reject");
    s.touch("reasonCancel");
    s.touch("chooseAll");
    s.touch("chooseAll");
    // One of them is the manager's own.
    s.touch("approve");
    s.wait("secondApprove");
    s.shoot("review-second");
    s.touch("secondCancel");
    s.touch("chooseAll");
    for (int place = 0; place < 3; ++place)
        s.touch(named("claim_", kiosk.review()->items(), place));
    s.shoot("review-chosen");
    s.touch("approve");
    s.until([&] { return kiosk.review()->counts().value(2) == 3; }, "what the step leads to");
    s.touch("choice_1");
    s.shoot("review-meeting");
    s.touch("back");
}

void showPublicity(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("publicity");
    s.wait("noNotice");
    s.shoot("publicity-empty");
    s.touch("nextNotice");
    s.wait("putUp");
    s.shoot("notice-next");
    s.touch("putUp");
    s.wait("objectToLine");
    s.touch(named("line_", kiosk.notices()->lines(), 1));
    s.shoot("notice-hanging");
    s.touch("objectToLine");
    s.wait("reason_0");
    s.shoot("notice-objection");
    s.touch("reason_1");
    s.until([&] { return kiosk.notices()->stopped() == 1; }, "what the step leads to");
    s.shoot("notice-stopped");
    s.touch("photographNotice");
    s.wait("photoUse");
    s.shoot("notice-no-photo");
    s.touch("photoCancel");
    s.touch("printNotice");
    s.until([&] { return !kiosk.notices()->printedFile().isEmpty(); }, "the sheet");
    s.shoot("notice-printed");
    const QTemporaryDir stick;
    s.shop().photo = photoOfABoard(stick);
    s.shop().media.plugged = {{stick.path(), u"U 盘"_s, true, 1'000'000}};
    s.touch("photographNotice");
    s.wait("photoUse");
    s.until([&] { return kiosk.photo()->isFound(); }, "the photo");
    s.shoot("notice-photo");
    s.touch("photoUse");
    s.until([&] { return kiosk.notices()->hasPhoto(); }, "the kept photo");
    s.shoot("notice-photo-kept");
    s.touch("back");
    s.on("publicityPage");
    s.shoot("publicity");
    s.touch("back");
    s.touch("objections");
    s.touch(named("objection_", kiosk.objections()->items(), 0));
    s.shoot("objections");
    s.touch("dismiss");
    s.wait("reason_0");
    s.shoot("objections-dismiss");
    s.touch("reason_0");
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.wait("noObjection");
    s.shoot("objections-none");
    s.touch("back");
}

void showPosting(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.shop().turnDays(3);
    s.touch("publicity");
    s.until([&] { return kiosk.notices()->items()->total() > 0; }, "what the step leads to");
    s.touch(named("notice_", kiosk.notices()->items(), 0));
    s.wait("postNotice");
    s.shoot("notice-over");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-notice");
    s.touch("helpClose");
    s.touch("postNotice");
    s.wait("secondApprove");
    s.enterSecond(PracticeShop::kOperator);
    s.until([&] { return kiosk.notices()->postedLines() == 3; }, "what the step leads to");
    s.shoot("notice-posted");
    s.touch("back");
    s.on("publicityPage");
    s.touch("back");
}

void showMeeting(Session& s)
{
    auto& kiosk = s.shop().kiosk();
    s.touch("meeting");
    s.wait("byName");
    s.shoot("meeting-empty");
    for (const char* number : {"1", "5", "9"}) {
        s.touch(qPrintable(u"key_"_s + QString::fromLatin1(number)));
        s.touch(qPrintable(u"hit_000"_s + QString::fromLatin1(number)));
    }
    s.touch("others_more");
    s.touch("others_more");
    s.touch("key_1");
    s.wait("hit_0001");
    s.shoot("meeting-people");
    s.touch("key_clear");
    s.touch("toItems");
    s.wait("decideItem");
    s.touch("against_more");
    s.shoot("meeting-item");
    s.touch("help");
    s.wait("helpCard");
    s.shoot("help-meeting");
    s.touch("helpClose");
    s.touch("decideRest");
    s.wait("closeMeeting");
    s.shoot("meeting-close");
    s.touch("closeMeeting");
    s.until([&] { return kiosk.meeting()->stage() == u"done"_s; }, "what the step leads to");
    s.shoot("meeting-done");
    s.touch("toNotices");
    s.on("publicityPage");
    s.touch("back");
    s.touch("meeting");
    s.wait("noMeeting");
    s.shoot("meeting-nothing");
    s.touch("back");
    s.touch("toHome");
    s.on("homePage");
}

void showKin(Session& s)
{
    s.touch("staff");
    s.touch("householdGroup");
    s.on("menuPage");
    s.shoot("menu-households");
    s.touch("kin");
    s.on("findPage");
    s.digits("12");
    s.touch("hit_0012");
    s.wait("noKin");
    s.shoot("kin-none");
    s.touch("addKin");
    s.on("findPage");
    s.digits("7");
    s.touch("hit_0007");
    s.wait("secondApprove");
    s.shoot("kin-second");
    s.enterSecond(PracticeShop::kOperator);
    s.wait("endKin_0007");
    s.shoot("kin");
    s.touch("back");
    s.touch("toHome");
}

void showSubmission(Session& s)
{
    s.touch("award");
    s.wait("rule_A03");
    s.rest();
    s.scan(s.shop().cardOf(16));
    s.wait("householdName");
    for (int page = 1; page < s.shop().kiosk().award()->rules()->pages(); ++page)
        s.touch("rulePager_next");
    s.touch("rule_A05");
    s.wait("evidence");
    s.shoot("award-reviewed");
    s.touch("confirm");
    s.wait("pendingWords");
    s.touch("stay");
    s.shoot("result-pending");
    s.touch("finish");
    s.rest();
    s.scan(s.shop().cardOf(16));
    s.on("balancePage");
    s.touch("stay");
    s.shoot("balance-pending");
    s.touch("back");
}

void showBoard(Session& s)
{
    s.touch("staff");
    s.touch("pointsGroup");
    s.touch("publicity");
    s.touch("nextNotice");
    s.touch("putUp");
    s.wait("objectToLine");
    s.shoot("notice-second");
    s.touch("back");
    s.on("publicityPage");
    s.shoot("publicity-two");
    s.touch("back");
    s.touch("toHome");
    s.showBoardSoon();
    s.wait("boardTitle");
    s.shoot("idle-notice");
}

} // namespace

bool showProgramme(const Look& look, const QString& folder)
{
    Session session(look, folder, {.hasClaims = true});
    showReview(session);
    showPublicity(session);
    showPosting(session);
    showMeeting(session);
    showKin(session);
    showSubmission(session);
    showBoard(session);
    Session alone(look, folder, {.isFurnished = false, .isAlone = true});
    alone.signIn(PracticeShop::kManager);
    alone.touch("pointsGroup");
    alone.touch("review");
    alone.wait("alone");
    alone.shoot("review-alone");
    return session.isGood() && alone.isGood();
}

} // namespace jiamei::screens
