// The shop's funds: their list, one with its movements, and the form that opens or changes one.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/funds_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class Language;

class FundsModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// number, name, source (words), picture, note (project and paper), balance (yuan as text), percent (of what came
    /// in that is left), closed
    Q_PROPERTY(jiamei::kiosk::RowsModel* funds READ funds CONSTANT)
    /// Yuan as text
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    // The one that is open
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString balance READ balance NOTIFY changed)
    Q_PROPERTY(QString came READ came NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    /// Its movements are there
    Q_PROPERTY(bool opened READ isOpened NOTIFY changed)
    /// document, date (ISO date), picture, what, note, amount (yuan with its sign), comesIn, balance
    Q_PROPERTY(jiamei::kiosk::RowsModel* movements READ movements CONSTANT)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY changed)
    // The form
    /// "source" or "words"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(bool editing READ isEditing NOTIFY changed)
    /// name, words, note, picture, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* sources READ sources CONSTANT)
    Q_PROPERTY(QString formSource READ formSource NOTIFY changed)
    Q_PROPERTY(QString formPicture READ formPicture NOTIFY changed)
    Q_PROPERTY(QString formName READ formName NOTIFY changed)
    Q_PROPERTY(QString formProject READ formProject NOTIFY changed)
    Q_PROPERTY(QString formPaper READ formPaper NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    FundsModel(FundsDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// Again from the book.
    Q_INVOKABLE void load();
    Q_INVOKABLE void open(int number);
    /// The open one again.
    Q_INVOKABLE void look();
    /// The open one takes and pays nothing any more, or does again.
    Q_INVOKABLE void setClosed(bool isClosed);

    Q_INVOKABLE void beginNew();
    /// To change the open one.
    Q_INVOKABLE void beginEdit();
    Q_INVOKABLE void chooseSource(const QString& name);
    /// To choose another source.
    Q_INVOKABLE void askSource();
    Q_INVOKABLE void setName(const QString& words);
    Q_INVOKABLE void setProject(const QString& words);
    Q_INVOKABLE void setPaper(const QString& words);
    /// Whether there was a step before this one.
    Q_INVOKABLE bool stepBack();
    /// It is the open one afterwards.
    Q_INVOKABLE void save();

    [[nodiscard]] RowsModel* funds() { return &m_rows; }
    [[nodiscard]] QString total() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString name() const { return m_story.fund.name; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString balance() const;
    [[nodiscard]] QString came() const;
    [[nodiscard]] int percent() const;
    [[nodiscard]] bool isClosed() const { return m_story.fund.isClosed; }
    [[nodiscard]] bool isOpened() const { return m_number != 0 && m_story.fund.number == m_number; }
    [[nodiscard]] RowsModel* movements() { return &m_movements; }
    [[nodiscard]] bool hasOlder() const { return m_story.hasOlder; }
    [[nodiscard]] QString stage() const;
    [[nodiscard]] bool isEditing() const { return m_form.number != 0; }
    [[nodiscard]] RowsModel* sources() { return &m_sources; }
    [[nodiscard]] QString formSource() const;
    [[nodiscard]] QString formPicture() const;
    [[nodiscard]] QString formName() const { return m_form.name; }
    [[nodiscard]] QString formProject() const { return m_form.project; }
    [[nodiscard]] QString formPaper() const { return m_form.paper; }
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void saved();

private:
    void show();
    void showMovements();
    void take(const FundStory& story);
    void beginForm(const FundItem& item);

    FundsDesk& m_desk;
    RowsModel m_rows;
    RowsModel m_movements;
    RowsModel m_sources;
    FundsView m_view;
    FundStory m_story;
    FundItem m_form;
    int m_number = 0;
    bool m_isLoaded = false;
    bool m_isSourceSaid = false;
    bool m_asksSource = true;
};

} // namespace jiamei::kiosk
