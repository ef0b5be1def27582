// The one refusal on the screen. A new one takes the place of the old one; nothing is stacked.
#pragma once

#include "core/base/error.hpp"
#include "qml/devices/speaker.hpp"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace jiamei::kiosk {

class Language;

class RefusalModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    /// The code as people copy it down: a number of three digits
    Q_PROPERTY(int supportNumber READ supportNumber NOTIFY changed)
    Q_PROPERTY(QString happened READ happened NOTIFY changed)
    Q_PROPERTY(QString kept READ kept NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    /// The way out that the panel offers beside "OK": "", "openDay", "secondPerson", "findByName", "park",
    /// "confirmDate"
    Q_PROPERTY(QString wayOut READ wayOut NOTIFY changed)

public:
    RefusalModel(Language& language, Speaker& speaker, QObject* parent = nullptr);

    void show(const Error& error);
    /// A card was shown while the basket of another household is open.
    void showOtherBasket();
    /// All places for parked baskets are taken.
    void showNoPlace();
    Q_INVOKABLE void dismiss();

    [[nodiscard]] bool isActive() const { return m_error.has_value() || m_own != Own::None; }
    [[nodiscard]] QString code() const;
    [[nodiscard]] int supportNumber() const;
    [[nodiscard]] QString happened() const;
    [[nodiscard]] QString kept() const;
    [[nodiscard]] QString next() const;
    [[nodiscard]] QString wayOut() const;

Q_SIGNALS:
    void changed();
    void dismissed();

private:
    // Refusals of the counter itself, which core knows nothing of.
    enum class Own { None, OtherBasket, NoPlace };
    void showOwn(Own own);

    Speaker& m_speaker;
    std::optional<Error> m_error;
    Own m_own = Own::None;
};

} // namespace jiamei::kiosk
