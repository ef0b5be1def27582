// A new honour: who might be named, what it is called, its level and year, and the bonus it brings before anybody
// confirms it.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/honours_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <optional>

namespace jiamei::kiosk {

class HouseholdModel;
class Language;
class PhotoModel;

class HonourFormModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// The usual names
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    /// As core names it; "" = not chosen
    Q_PROPERTY(QString level READ level NOTIFY changed)
    Q_PROPERTY(int year READ year NOTIFY changed)
    Q_PROPERTY(int lastYear READ lastYear NOTIFY changed)
    Q_PROPERTY(QString certificate READ certificate NOTIFY changed)
    Q_PROPERTY(bool withBonus READ isWithBonus NOTIFY changed)
    /// What it would give; promised says whether that is known
    Q_PROPERTY(bool promised READ isPromised NOTIFY changed)
    Q_PROPERTY(int ladder READ ladder NOTIFY changed)
    Q_PROPERTY(int had READ had NOTIFY changed)
    Q_PROPERTY(int bonus READ bonus NOTIFY changed)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed)
    /// Why there is none, in words
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed)
    Q_PROPERTY(QString obstacleNext READ obstacleNext NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    // Candidates
    /// household, number, name, months, points, holds
    Q_PROPERTY(jiamei::kiosk::RowsModel* candidates READ candidates CONSTANT)
    Q_PROPERTY(QString candidateKind READ candidateKind NOTIFY candidatesChanged)
    Q_PROPERTY(int months READ months NOTIFY candidatesChanged)
    Q_PROPERTY(int monthsNeeded READ monthsNeeded NOTIFY candidatesChanged)
    Q_PROPERTY(int disqualified READ disqualified NOTIFY candidatesChanged)
    Q_PROPERTY(int candidateYear READ candidateYear NOTIFY candidatesChanged)
    Q_PROPERTY(bool candidatesLoaded READ areCandidatesLoaded NOTIFY candidatesChanged)

public:
    struct Tools {
        HouseholdModel& household;
        PhotoModel& photo;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    HonourFormModel(HonoursDesk& desk, Tools tools, QObject* parent = nullptr);

    /// Of nobody yet.
    Q_INVOKABLE void start();
    /// Households that are opened from now on are nothing to it.
    Q_INVOKABLE void stop() { m_isStarted = false; }
    Q_INVOKABLE void chooseKind(const QString& kind);
    Q_INVOKABLE void chooseLevel(const QString& level);
    Q_INVOKABLE void stepYear(int by);
    Q_INVOKABLE void setCertificate(const QString& text);
    Q_INVOKABLE void setWithBonus(bool with);
    Q_INVOKABLE void enter();
    Q_INVOKABLE void enterWith(const QString& id, const QString& pin);

    Q_INVOKABLE void startCandidates();
    Q_INVOKABLE void lookFor(const QString& kind);
    Q_INVOKABLE void stepCandidateYear(int by);
    /// The form begins with this candidate.
    Q_INVOKABLE void name(int household);

    [[nodiscard]] QStringList kinds() const { return m_desk.kinds(); }
    [[nodiscard]] QString kind() const { return m_order.kind; }
    [[nodiscard]] QString level() const { return m_order.level; }
    [[nodiscard]] int year() const { return m_order.year; }
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    [[nodiscard]] QString certificate() const { return m_order.certificate; }
    [[nodiscard]] bool isWithBonus() const { return m_order.withBonus; }
    [[nodiscard]] bool isPromised() const { return m_isPromised; }
    [[nodiscard]] int ladder() const { return m_promise.ladder; }
    [[nodiscard]] int had() const { return m_promise.had; }
    [[nodiscard]] int bonus() const { return m_promise.total; }
    [[nodiscard]] bool isReviewed() const { return m_promise.isReviewed; }
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString obstacleNext() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString matter() const;
    [[nodiscard]] RowsModel* candidates() { return &m_candidates; }
    [[nodiscard]] QString candidateKind() const { return m_candidateKind; }
    [[nodiscard]] int months() const { return m_found.months; }
    [[nodiscard]] int monthsNeeded() const { return m_found.monthsNeeded; }
    [[nodiscard]] int disqualified() const { return m_found.disqualified; }
    [[nodiscard]] int candidateYear() const { return m_candidateYear; }
    [[nodiscard]] bool areCandidatesLoaded() const { return m_areLoaded; }

Q_SIGNALS:
    void candidatesChanged();
    void named();
    void entered();

private:
    void touched();
    void askPromise();
    void askCandidates();
    void send(const SecondPerson& second);
    [[nodiscard]] bool isWhole() const;

    HonoursDesk& m_desk;
    HouseholdModel& m_household;
    PhotoModel& m_photo;
    RowsModel m_candidates;
    HonourOrder m_order;
    HonourPromise m_promise;
    std::optional<Error> m_obstacle;
    Candidates m_found;
    QString m_candidateKind;
    int m_asked = 0; ///< the newest question; an answer to an older one is none
    int m_lastYear = 0;
    int m_candidateYear = 0;
    bool m_isStarted = false;
    bool m_isPromised = false;
    bool m_areLoaded = false;
};

} // namespace jiamei::kiosk
