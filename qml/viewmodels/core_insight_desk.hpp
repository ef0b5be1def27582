// Lists of households and the radar over core.
#pragma once

#include "qml/viewmodels/insight_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreInsightDesk final : public InsightDesk {
    Q_OBJECT

public:
    explicit CoreInsightDesk(DeskLine& line, QObject* parent = nullptr) : InsightDesk(parent), m_line(line) {}

    void ranking(const RankingAsk& ask, QObject* receiver, Reply<RankingAnswer> reply) override;
    void switchRankingOn(const QByteArray& request, QObject* receiver, Reply<int> reply) override;
    void flags(int monthsBack, QObject* receiver, Reply<QList<FlagLine>> reply) override;
    void flagEntries(const FlagLine& flag, QObject* receiver, Reply<QList<FlagEntryLine>> reply) override;
    void answerFlag(const FlagOrder& order, QObject* receiver, Reply<int> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
