// A name or other words put together by touch: the letters of a syllable, then one of its characters.
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

    Q_INVOKABLE void clear();
    /// Other words than a name, of so many bytes at most: digits are taken as they are, and letters too when they are
    /// chosen instead of a character.
    Q_INVOKABLE void begin(const QString& words, int mostBytes);
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
    void look();

    HouseholdChangeDesk& m_desk;
    RowsModel m_characters;
    QString m_name;
    QString m_letters;
    int m_mostBytes = 0; ///< 0 = it is a name
};

} // namespace jiamei::kiosk
