// Collection slips and slips written by hand over core.
#pragma once

#include "qml/viewmodels/slips_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreSlipsDesk final : public SlipsDesk {
    Q_OBJECT

public:
    explicit CoreSlipsDesk(DeskLine& line, QObject* parent = nullptr) : SlipsDesk(parent), m_line(line) {}

    void slips(QObject* receiver, Reply<CollectionSlips> reply) override;
    void identify(const QString& code, QObject* receiver, Reply<CollectionSlipView> reply) override;
    void sheet(int slip, QObject* receiver, Reply<SlipSheet> reply) override;
    void issue(const SlipOrder& order, QObject* receiver, Reply<SlipSheet> reply) override;
    void cancel(const SlipCancellation& order, QObject* receiver, Reply<CollectionSlips> reply) override;
    void print(int slip, const QString& language, QObject* receiver, Reply<QString> reply) override;

    void kit(QObject* receiver, Reply<PaperKit> reply) override;
    void printKit(const QByteArray& request, int count, const QString& language, QObject* receiver,
                  Reply<PaperPrint> reply) override;
    void printAgain(int first, int count, const QString& language, QObject* receiver, Reply<QString> reply) override;
    void paperSlip(const QString& code, QObject* receiver, Reply<PaperSlipView> reply) override;
    void settle(const PaperSettlement& order, QObject* receiver, Reply<PaperSlipView> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
