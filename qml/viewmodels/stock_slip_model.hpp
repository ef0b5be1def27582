// What was just received or issued: the slip on the screen and on paper. It is not taken back from here.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stock_desk.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class Language;
class ReceiptPrinter;

class StockSlipModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(int document READ document NOTIFY changed)
    Q_PROPERTY(bool issue READ isIssue NOTIFY changed)
    /// What it is, in words
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    /// From whom or to whom, why, by which paper, who pays: whole lines
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    /// count (name, pieces and unit), value (yuan as text), until (ISO date)
    Q_PROPERTY(jiamei::kiosk::RowsModel* lines READ lines CONSTANT)
    /// Yuan as text
    Q_PROPERTY(QString value READ value NOTIFY changed)
    Q_PROPERTY(QString people READ people NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(QString proof READ proof NOTIFY changed)
    Q_PROPERTY(bool practice READ isPractice NOTIFY changed)
    /// "": not asked yet, "done", "failed"
    Q_PROPERTY(QString printState READ printState NOTIFY changed)

public:
    StockSlipModel(ReceiptPrinter& printer, Language& language, QObject* parent = nullptr);

    void show(const StockSlip& slip);
    Q_INVOKABLE void print();

    [[nodiscard]] int document() const { return m_slip.document; }
    [[nodiscard]] bool isIssue() const { return m_slip.isIssue; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString time() const { return m_slip.time.toString(QStringLiteral("yyyy-MM-dd HH:mm")); }
    [[nodiscard]] QString siteName() const { return m_slip.siteName; }
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] RowsModel* lines() { return &m_lines; }
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString people() const;
    [[nodiscard]] QString fingerprint() const { return m_slip.fingerprint; }
    [[nodiscard]] QString proof() const { return m_slip.proof; }
    [[nodiscard]] bool isPractice() const { return m_slip.isPractice; }
    [[nodiscard]] QString printState() const { return m_printState; }

Q_SIGNALS:
    void changed();

private:
    ReceiptPrinter& m_printer;
    Language& m_language;
    StockSlip m_slip;
    RowsModel m_lines;
    QString m_printState;
};

} // namespace jiamei::kiosk
