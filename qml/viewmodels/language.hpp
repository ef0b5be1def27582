// The language on the screen, switched while everything stays where it is.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTranslator>
#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(QString tag READ tag NOTIFY changed)

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    [[nodiscard]] QString tag() const { return m_tag; }
    /// "zh_CN" or "en"; anything else is Simplified Chinese.
    Q_INVOKABLE void use(const QString& tag);
    Q_INVOKABLE void toggle();

Q_SIGNALS:
    /// After the new words are installed; the engine's retranslate() hangs on it.
    void changed();

private:
    QTranslator m_translator;
    QString m_tag;
};

} // namespace jiamei::kiosk
