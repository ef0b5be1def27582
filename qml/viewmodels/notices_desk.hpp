// Notices and the objections against their lines, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

/// How a line of a notice stands.
enum class LineMark { Waiting, Posted, Stopped, Taken };

struct BoardRow {
    int document = 0; ///< that names the line
    int line = 1;
    QString group;
    QString numberText;
    QString name; ///< one character hidden where the village wants it
    QString title;
    int points = 0; ///< negative for a deduction
    LineMark mark = LineMark::Waiting;
};

struct NoticeItem {
    int document = 0;
    QString face; ///< as shown; who posts it signs for that
    int batch = 0;
    QDate first;
    QDate last;
    bool isOver = false; ///< may be posted on the day that is open
    bool hasPhoto = false;
    int lines = 0;
    int waiting = 0;
    int stopped = 0;
    int given = 0;
    int deducted = 0;
};

struct NoticeView {
    NoticeItem notice;
    QList<BoardRow> rows;
};

struct PostOrder {
    QByteArray request;
    int notice = 0;
    QString face;
    SecondPerson second;
};

struct NoticePosted {
    int lines = 0;
    int points = 0;
    int left = 0;
};

struct ObjectionItem {
    int document = 0;
    QString numberText; ///< of the household that the line is about
    QString name;
    QString title;
    int points = 0;
    QString by;     ///< number of the household that objects, or empty
    QString reason; ///< a code of claim_reasons, or what was typed
    QDate day;
};

struct ObjectOrder {
    QByteArray request;
    int document = 0;
    int line = 1;
    QString reason;
    int by = 0; ///< household that objects; 0 = does not say
};

struct SettleOrder {
    QByteArray request;
    int objection = 0;
    bool isUpheld = false;
    QString reason;
    SecondPerson second;
};

class NoticesDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    /// Newest first.
    virtual void notices(QObject* receiver, Reply<QList<NoticeItem>> reply) = 0;
    virtual void notice(int document, QObject* receiver, Reply<NoticeView> reply) = 0;
    /// What a notice put up now would list; nothing is written. NothingToDo when that is nothing.
    virtual void preview(QObject* receiver, Reply<NoticeView> reply) = 0;
    /// The one whose last day is farthest, for the idle screen; document 0 = none hangs out.
    virtual void outside(QObject* receiver, Reply<NoticeView> reply) = 0;
    virtual void open(const QByteArray& request, QObject* receiver, Reply<int> reply) = 0;
    virtual void post(const PostOrder& order, QObject* receiver, Reply<NoticePosted> reply) = 0;
    /// The sheet for the board; gives the file.
    virtual void print(int document, QObject* receiver, Reply<QString> reply) = 0;
    /// Keeps a picture of the posted notice.
    virtual void photograph(const QByteArray& request, int document, const QString& file, QObject* receiver,
                            Reply<int> reply) = 0;

    /// Those that are open.
    virtual void objections(QObject* receiver, Reply<QList<ObjectionItem>> reply) = 0;
    virtual void object(const ObjectOrder& order, QObject* receiver, Reply<int> reply) = 0;
    virtual void settle(const SettleOrder& order, QObject* receiver, Reply<int> reply) = 0;
};

} // namespace jiamei::kiosk
