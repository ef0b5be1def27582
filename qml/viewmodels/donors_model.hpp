// Who gives goods or money: the list, one donor with what became of the gifts, the paper that thanks them, and the form
// that enters or changes one.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/funds_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class Language;

class DonorsModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// number, name, kindWords, picture
    Q_PROPERTY(jiamei::kiosk::RowsModel* donors READ donors CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    // The one that is open
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// What became of the gifts is known
    Q_PROPERTY(bool opened READ isOpened NOTIFY changed)
    /// Yuan as text
    Q_PROPERTY(QString money READ money NOTIFY changed)
    Q_PROPERTY(QString value READ value NOTIFY changed)
    /// Pieces
    Q_PROPERTY(int received READ received NOTIFY changed)
    Q_PROPERTY(int given READ given NOTIFY changed)
    Q_PROPERTY(int left READ left NOTIFY changed)
    Q_PROPERTY(int otherwise READ otherwise NOTIFY changed)
    /// That got some of it
    Q_PROPERTY(int households READ households NOTIFY changed)
    /// Nothing was given that could be thanked for
    Q_PROPERTY(bool gaveNothing READ gaveNothing NOTIFY changed)
    /// name, unit, received, given, households, remaining
    Q_PROPERTY(jiamei::kiosk::RowsModel* goods READ goods CONSTANT)
    /// document, date (ISO date), picture, what, note, amount (yuan or pieces)
    Q_PROPERTY(jiamei::kiosk::RowsModel* gifts READ gifts CONSTANT)
    /// Where the thanks went; "" = not printed yet
    Q_PROPERTY(QString printedFile READ printedFile NOTIFY changed)
    // The form
    /// "kind" or "words"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(bool editing READ isEditing NOTIFY changed)
    /// name, words, note, picture, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(QString formKind READ formKind NOTIFY changed)
    Q_PROPERTY(QString formPicture READ formPicture NOTIFY changed)
    Q_PROPERTY(QString formName READ formName NOTIFY changed)
    Q_PROPERTY(QString formPhone READ formPhone NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    DonorsModel(FundsDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// Again from the book.
    Q_INVOKABLE void load();
    Q_INVOKABLE void open(int number);
    /// The open one again.
    Q_INVOKABLE void look();
    /// The letter of thanks to the open one.
    Q_INVOKABLE void print();

    Q_INVOKABLE void beginNew();
    /// To change the open one.
    Q_INVOKABLE void beginEdit();
    Q_INVOKABLE void chooseKind(const QString& name);
    /// To choose the other kind.
    Q_INVOKABLE void askKind();
    Q_INVOKABLE void setName(const QString& words);
    /// Empty = none.
    Q_INVOKABLE void setPhone(const QString& digits);
    /// Whether there was a step before this one.
    Q_INVOKABLE bool stepBack();
    /// It is the open one afterwards.
    Q_INVOKABLE void save();

    [[nodiscard]] RowsModel* donors() { return &m_rows; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isOpened() const { return m_number != 0 && m_story.donor.number == m_number; }
    [[nodiscard]] QString money() const;
    [[nodiscard]] QString value() const;
    [[nodiscard]] int received() const { return m_story.received; }
    [[nodiscard]] int given() const { return m_story.given; }
    [[nodiscard]] int left() const { return m_story.left; }
    [[nodiscard]] int otherwise() const { return m_story.otherwise; }
    [[nodiscard]] int households() const { return m_story.households; }
    [[nodiscard]] bool gaveNothing() const { return m_story.received == 0 && m_story.money == 0; }
    [[nodiscard]] RowsModel* goods() { return &m_goods; }
    [[nodiscard]] RowsModel* gifts() { return &m_gifts; }
    [[nodiscard]] QString printedFile() const { return m_printedFile; }
    [[nodiscard]] QString stage() const;
    [[nodiscard]] bool isEditing() const { return m_form.number != 0; }
    [[nodiscard]] RowsModel* kinds() { return &m_kinds; }
    [[nodiscard]] QString formKind() const;
    [[nodiscard]] QString formPicture() const;
    [[nodiscard]] QString formName() const { return m_form.name; }
    [[nodiscard]] QString formPhone() const { return m_form.phone; }
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void saved();

private:
    void show();
    void showStory();
    void take(const DonorStory& story);
    void beginForm(const DonorItem& item);

    FundsDesk& m_desk;
    RowsModel m_rows;
    RowsModel m_goods;
    RowsModel m_gifts;
    RowsModel m_kinds;
    QList<DonorItem> m_donors;
    DonorStory m_story;
    DonorItem m_form;
    QString m_printedFile;
    int m_number = 0;
    bool m_isLoaded = false;
    bool m_isKindSaid = false;
    bool m_asksKind = true;
};

} // namespace jiamei::kiosk
