// Handing the sync file over on a stick or in a folder. Delivered only after a receipt came back.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <QtCore/QTimer>

#include <optional>

namespace jiamei::kiosk {

class RemovableMedia;
class SessionModel;

class HandoverModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// folder, label, writable
    Q_PROPERTY(jiamei::kiosk::RowsModel* carriers READ carriers CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    /// "choose", "writing", "done"; "compare", "reading" and "read" for the township's answer
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(int fileNumber READ fileNumber NOTIFY changed)
    Q_PROPERTY(int kilobytes READ kilobytes NOTIFY changed)
    /// A file from the township with something new is on the carrier
    Q_PROPERTY(bool answerThere READ isAnswerThere NOTIFY changed)
    /// Sixteen digits of its sender, in four groups
    Q_PROPERTY(QString answerDigits READ answerDigits NOTIFY changed)
    Q_PROPERTY(bool answerHasReceipt READ answerHasReceipt NOTIFY changed)

public:
    struct Tools {
        RemovableMedia& media;
        SessionModel& session;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    HandoverModel(ShopDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void choose(const QString& folder);
    Q_INVOKABLE void write();
    /// The first answer asks to compare its digits, a later one is taken at once.
    Q_INVOKABLE void readAnswer();
    /// The digits agree.
    Q_INVOKABLE void acceptAnswer();
    /// They do not: nothing is taken.
    Q_INVOKABLE void refuseAnswer();

    [[nodiscard]] RowsModel* carriers() { return &m_carriers; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] int fileNumber() const { return m_file.number; }
    [[nodiscard]] int kilobytes() const { return static_cast<int>((m_file.bytes + 1023) / 1024); }

    [[nodiscard]] bool isAnswerThere() const { return m_answer.isNews || m_answerError; }
    [[nodiscard]] QString answerDigits() const { return m_answer.digits; }
    [[nodiscard]] bool answerHasReceipt() const { return m_answer.hasReceipt; }

Q_SIGNALS:
    void written();

private:
    void look();
    void lookForAnswer();
    void setStage(const QString& stage);
    /// The answer to what the carrier is needed for; without success another one can be chosen.
    template <class T, class Done>
    [[nodiscard]] Reply<T> ends(Done done);

    ShopDesk& m_desk;
    RemovableMedia& m_media;
    SessionModel& m_session;
    RowsModel m_carriers;
    QTimer m_looking;
    QString m_chosen;
    QString m_stage;
    SyncFileDone m_file;
    CountyAnswer m_answer;
    std::optional<Error> m_answerError;
};

} // namespace jiamei::kiosk
