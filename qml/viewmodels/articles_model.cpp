#include "qml/viewmodels/articles_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>
#include <limits>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

ArticlesModel::ArticlesModel(VillageDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(tools.refusals), m_speaker(tools.speaker),
      m_items({"document", "title", "channel", "date", "reads"}, this)
{
}

void ArticlesModel::start()
{
    m_desk.articles(this, [this](const Result<QList<ArticleLine>>& lines) {
        if (!lines) {
            m_refusals.show(lines.error());
            return;
        }
        m_all = *lines;
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
        Q_EMIT changed();
    });
}

void ArticlesModel::pick(int document)
{
    const auto found = std::ranges::find(m_all, document, &ArticleLine::document);
    m_picked = found == m_all.end() ? ArticleLine() : *found;
    m_request.renew();
    Q_EMIT changed();
}

void ArticlesModel::countReads(int reads)
{
    if (m_isBusy || m_picked.document == 0)
        return;
    m_isBusy = true;
    m_request.inputChanged();
    Q_EMIT changed();
    m_desk.countReads(m_request.of(m_desk), m_picked.document, reads, this,
                      [this](const Result<int>& document) { done(document); });
}

void ArticlesModel::startNew()
{
    m_draft = {};
    m_request.renew();
    Q_EMIT changed();
    m_desk.today(this, [this](const Result<QDate>& today) {
        if (!today) {
            m_refusals.show(today.error());
            return;
        }
        m_today = *today;
        m_draft.date = *today;
        Q_EMIT changed();
    });
}

void ArticlesModel::touched()
{
    m_request.inputChanged();
    Q_EMIT changed();
}

void ArticlesModel::setTitle(const QString& text)
{
    m_draft.title = text;
    touched();
}

void ArticlesModel::setChannel(const QString& text)
{
    m_draft.channel = text;
    touched();
}

void ArticlesModel::stepDate(int days)
{
    const QDate date = m_draft.date.addDays(days);
    // What has not appeared yet is no article.
    if (date > m_today)
        return;
    m_draft.date = date;
    touched();
}

void ArticlesModel::setNewReads(int reads)
{
    m_draft.reads = reads;
    touched();
}

void ArticlesModel::add()
{
    if (!isReady())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    auto order = m_draft;
    order.request = m_request.of(m_desk);
    m_desk.addArticle(order, this, [this](const Result<int>& document) {
        done(document);
        if (document)
            Q_EMIT added();
    });
}

void ArticlesModel::done(const Result<int>& document)
{
    m_isBusy = false;
    Q_EMIT changed();
    if (!m_request.settle(document, m_refusals, m_speaker))
        return;
    start();
}

} // namespace jiamei::kiosk
