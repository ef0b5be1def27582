// The village's names, articles and liaisons over core.
#pragma once

#include "qml/viewmodels/village_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreVillageDesk final : public VillageDesk {
    Q_OBJECT

public:
    explicit CoreVillageDesk(DeskLine& line, QObject* parent = nullptr) : VillageDesk(parent), m_line(line) {}

    void flags(QObject* receiver, Reply<QList<VillageFlagLine>> reply) override;
    void setFlag(const VillageFlagOrder& order, QObject* receiver, Reply<int> reply) override;
    void articles(QObject* receiver, Reply<QList<ArticleLine>> reply) override;
    void addArticle(const ArticleOrder& order, QObject* receiver, Reply<int> reply) override;
    void countReads(const QByteArray& request, int document, int reads, QObject* receiver, Reply<int> reply) override;
    void today(QObject* receiver, Reply<QDate> reply) override;
    void liaison(int household, QObject* receiver, Reply<LiaisonLine> reply) override;
    void setLiaison(const LiaisonOrder& order, QObject* receiver, Reply<int> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
