// Collection slips: which are open, what became of the others, and the one that is looked at.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/slips_desk.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class Language;

class SlipsModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// The open ones first, then the newest: number, household, name, collector, relation, ceiling, until, mark, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* slips READ slips CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// Number of the slip that is chosen; 0 = none
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    /// It can still be used or cancelled
    Q_PROPERTY(bool chosenOpen READ isChosenOpen NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)
    // The one whose sheet is shown
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(QString collector READ collector NOTIFY changed)
    Q_PROPERTY(QString relation READ relation NOTIFY changed)
    Q_PROPERTY(int ceiling READ ceiling NOTIFY changed)
    /// ISO dates
    Q_PROPERTY(QString issued READ issued NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)
    /// "open", "expired", "redeemed", "cancelled"
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    /// "", "done", "failed"
    Q_PROPERTY(QString printState READ printState NOTIFY changed)
    /// Where the paper went
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)

public:
    SlipsModel(SlipsDesk& desk, Language& language, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// Again from the book; what was done stays said.
    Q_INVOKABLE void load();
    Q_INVOKABLE void choose(int number);
    /// Chooses the slip of this code.
    Q_INVOKABLE void scan(const QString& code);
    /// Opens the sheet of the slip that is chosen.
    Q_INVOKABLE void open();
    /// For a reason of `reasons`.
    Q_INVOKABLE void cancel(int reason);
    Q_INVOKABLE void print();
    void show(const SlipSheet& sheet);

    [[nodiscard]] RowsModel* slips() { return &m_rows; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] bool isChosenOpen() const;
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString doneWords() const;
    [[nodiscard]] int number() const { return m_sheet.slip.number; }
    [[nodiscard]] QString digits() const { return m_sheet.digits; }
    [[nodiscard]] QString household() const;
    [[nodiscard]] QString collector() const { return m_sheet.slip.collector; }
    [[nodiscard]] QString relation() const;
    [[nodiscard]] int ceiling() const { return m_sheet.slip.ceiling; }
    [[nodiscard]] QString issued() const { return m_sheet.slip.issued.toString(Qt::ISODate); }
    [[nodiscard]] QString until() const { return m_sheet.slip.until.toString(Qt::ISODate); }
    [[nodiscard]] QString mark() const;
    [[nodiscard]] QString printState() const { return m_printState; }
    [[nodiscard]] QString fileName() const { return m_fileName; }

Q_SIGNALS:
    /// The sheet of the chosen slip is there.
    void opened();

private:
    void take(const CollectionSlips& slips);
    void showAll();

    SlipsDesk& m_desk;
    Language& m_language;
    RowsModel m_rows;
    CollectionSlips m_all;
    SlipSheet m_sheet;
    QString m_printState;
    QString m_fileName;
    int m_chosen = 0;
    int m_cancelled = 0; ///< number of the slip that was cancelled on this visit
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
