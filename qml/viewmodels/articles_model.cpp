#include "qml/viewmodels/articles_model.hpp"

#include <algorithm>
#include <limits>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

ArticlesModel::ArticlesModel(VillageDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk), m_items({"document", "title", "channel", "date", "reads"}, this)
{
}

void ArticlesModel::start()
{
    m_desk.articles(this, shows<QList<ArticleLine>>([this](const QList<ArticleLine>& lines) {
                        m_all = lines;
                        qint64 reads = 0;
                        QList<QVariantMap> rows;
                        for (const ArticleLine& line : std::as_const(m_all)) {
                            reads += line.reads;
                            rows.append({{u"document"_s, line.document},
                                         {u"title"_s, line.title},
                                         {u"channel"_s, line.channel},
                                         {u"date"_s, line.date.toString(Qt::ISODate)},
                                         {u"reads"_s, line.reads}});
                        }
                        m_reads = static_cast<int>(std::min<qint64>(reads, std::numeric_limits<int>::max()));
                        m_items.setRows(rows);
                        m_isLoaded = true;
                    }));
}

void ArticlesModel::pick(int document)
{
    const auto found = std::ranges::find(m_all, document, &ArticleLine::document);
    m_picked = found == m_all.end() ? ArticleLine() : *found;
    renew();
    Q_EMIT changed();
}

void ArticlesModel::countReads(int reads)
{
    if (isBusy() || m_picked.document == 0)
        return;
    m_desk.countReads(beginAnother(), m_picked.document, reads, this, acted<int>([this](int) { start(); }));
}

void ArticlesModel::startNew()
{
    m_draft = {};
    renew();
    Q_EMIT changed();
    m_desk.today(this, shows<QDate>([this](const QDate& today) {
                     m_today = today;
                     m_draft.date = today;
                 }));
}

void ArticlesModel::setTitle(const QString& text)
{
    m_draft.title = text;
    edited();
}

void ArticlesModel::setChannel(const QString& text)
{
    m_draft.channel = text;
    edited();
}

void ArticlesModel::stepDate(int days)
{
    const QDate date = m_draft.date.addDays(days);
    // What has not appeared yet is no article.
    if (date > m_today)
        return;
    m_draft.date = date;
    edited();
}

void ArticlesModel::setNewReads(int reads)
{
    m_draft.reads = reads;
    edited();
}

void ArticlesModel::add()
{
    if (!isReady())
        return;
    auto order = m_draft;
    order.request = begin();
    m_desk.addArticle(order, this, acted<int>([this](int) {
                          start();
                          Q_EMIT added();
                      }));
}

} // namespace jiamei::kiosk
