// A name put together by touch: the letters of a syllable, then one of its characters.
#pragma once

#include "qml/viewmodels/household_change_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class NameModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString letters READ letters NOTIFY changed)
    /// Characters that read so: character
    Q_PROPERTY(jiamei::kiosk::RowsModel* characters READ characters CONSTANT)

public:
    explicit NameModel(HouseholdChangeDesk& desk, QObject* parent = nullptr);

    /// Something that has a name already and may hold digits, at most so long.
    void begin(const QString& name, qsizetype most);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void typeKey(const QString& key);
    /// The last letter; without letters the last character.
    Q_INVOKABLE void eraseKey();
    Q_INVOKABLE void take(const QString& character);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString letters() const { return m_letters; }
    [[nodiscard]] RowsModel* characters() { return &m_characters; }

Q_SIGNALS:
    void changed();

private:
    static constexpr qsizetype kPersonCharacters = 12;
    void look();

    HouseholdChangeDesk& m_desk;
    RowsModel m_characters;
    QString m_name;
    QString m_letters;
    qsizetype m_most = kPersonCharacters;
    bool m_takesDigits = false;
};

} // namespace jiamei::kiosk
