// Publicity: notices that hang out, the next one, and the posting of what nobody objected to.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/notices_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class Language;
class PhotoModel;

class NoticesModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// document, batch, first, last, over, waiting, stopped, photo, lines
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    /// key, group, number, name, title, points, mark ("waiting", "posted", "stopped", "taken"), chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* lines READ lines CONSTANT)
    /// "list", "next" (a preview) or "notice"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(int document READ document NOTIFY changed)
    Q_PROPERTY(int batch READ batch NOTIFY changed)
    Q_PROPERTY(QString first READ first NOTIFY changed)
    Q_PROPERTY(QString last READ last NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int stopped READ stopped NOTIFY changed)
    Q_PROPERTY(int given READ given NOTIFY changed)
    Q_PROPERTY(int deducted READ deducted NOTIFY changed)
    Q_PROPERTY(bool hasPhoto READ hasPhoto NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString printedFile READ printedFile NOTIFY changed)
    /// What the last posting did
    Q_PROPERTY(int postedLines READ postedLines NOTIFY changed)
    Q_PROPERTY(int postedPoints READ postedPoints NOTIFY changed)
    Q_PROPERTY(int leftLines READ leftLines NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(QStringList objectionReasons READ objectionReasons NOTIFY languageChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        Language& language;
        PhotoModel& photo;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    NoticesModel(NoticesDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// What the next notice would list.
    Q_INVOKABLE void previewNext();
    Q_INVOKABLE void putUp();
    Q_INVOKABLE void look(int document);
    Q_INVOKABLE void choose(const QString& key);
    /// Against the chosen line, for a reason of `objectionReasons`.
    Q_INVOKABLE void object(int reason);
    Q_INVOKABLE void print();
    /// Keeps the picture that the photo model holds.
    Q_INVOKABLE void photograph();
    Q_INVOKABLE void post();
    Q_INVOKABLE void postWith(const QString& id, const QString& pin);

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] RowsModel* lines() { return &m_lines; }
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] int document() const { return m_view.notice.document; }
    [[nodiscard]] int batch() const { return m_view.notice.batch; }
    [[nodiscard]] QString first() const { return m_view.notice.first.toString(Qt::ISODate); }
    [[nodiscard]] QString last() const { return m_view.notice.last.toString(Qt::ISODate); }
    [[nodiscard]] bool isOver() const { return m_view.notice.isOver; }
    [[nodiscard]] int waiting() const { return m_view.notice.waiting; }
    [[nodiscard]] int stopped() const { return m_view.notice.stopped; }
    [[nodiscard]] int given() const { return m_view.notice.given; }
    [[nodiscard]] int deducted() const { return m_view.notice.deducted; }
    [[nodiscard]] bool hasPhoto() const { return m_view.notice.hasPhoto; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QString printedFile() const { return m_printedFile; }
    [[nodiscard]] int postedLines() const { return m_posted.lines; }
    [[nodiscard]] int postedPoints() const { return m_posted.points; }
    [[nodiscard]] int leftLines() const { return m_posted.left; }
    [[nodiscard]] QString matter() const;
    [[nodiscard]] QStringList objectionReasons() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void languageChanged();
    void putUpDone();
    void objected();
    void posted();

private:
    void loadList();
    void show(const NoticeView& view, const QString& stage);
    void showLines();
    /// As acted(); what somebody else changed meanwhile is shown as it is now.
    template <class T, class Done>
    [[nodiscard]] Reply<T> ends(Done done);
    void send(const SecondPerson& second);

    NoticesDesk& m_desk;
    PhotoModel& m_photo;
    RowsModel m_items;
    RowsModel m_lines;
    QString m_stage;
    NoticeView m_view;
    QString m_chosen;
    QString m_printedFile;
    NoticePosted m_posted;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
