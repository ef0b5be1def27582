// A number while somebody types it: pieces, or yuan with a point.
#pragma once

#include <QtCore/QString>

namespace jiamei::kiosk {

class TypedNumber {
public:
    enum class Form { Pieces, Yuan };

    TypedNumber() = default;
    TypedNumber(Form form, int mostDigits) : m_form(form), m_mostDigits(mostDigits) {}

    /// Shown until the first key, which takes its place.
    void propose(const QString& text);
    /// A digit, or the point of yuan; what would make no number is not taken.
    void key(const QString& key);
    void erase();
    void clear();

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] int pieces() const { return m_text.toInt(); }
    /// Of yuan; 0 when nothing is typed.
    [[nodiscard]] qint64 fen() const;

private:
    Form m_form = Form::Pieces;
    int m_mostDigits = 7;
    QString m_text;
    bool m_isProposed = false;
};

/// "8.50"
[[nodiscard]] QString yuanOf(qint64 fen);
/// "8.50" and "8.5" are 850. Nothing that can be read is 0.
[[nodiscard]] qint64 fenOf(const QString& yuan);

} // namespace jiamei::kiosk
