#include "qml/viewmodels/handover_model.hpp"

#include "qml/devices/removable_media.hpp"
#include "qml/viewmodels/session_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

HandoverModel::HandoverModel(ShopDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_media(tools.media),
      m_session(tools.session), m_carriers({"folder", "label", "writable"}, this), m_stage(u"choose"_s)
{
    m_looking.setInterval(1000);
    connect(&m_looking, &QTimer::timeout, this, &HandoverModel::look);
}

void HandoverModel::start()
{
    m_file = {};
    m_chosen.clear();
    setStage(u"choose"_s);
    look();
    m_looking.start();
}

void HandoverModel::stop()
{
    m_looking.stop();
}

void HandoverModel::look()
{
    QList<QVariantMap> rows;
    const auto carriers = m_media.carriers();
    for (const Carrier& carrier : carriers)
        rows.append({{u"folder"_s, carrier.folder}, {u"label"_s, carrier.label}, {u"writable"_s, carrier.isWritable}});
    m_carriers.setRows(rows);
    if (m_stage != u"choose"_s)
        return;
    const bool isThere = std::any_of(carriers.begin(), carriers.end(),
                                     [this](const Carrier& carrier) { return carrier.folder == m_chosen; });
    if (!isThere)
        choose(carriers.isEmpty() ? QString() : carriers.first().folder);
}

void HandoverModel::choose(const QString& folder)
{
    m_chosen = folder;
    Q_EMIT changed();
    lookForAnswer();
}

void HandoverModel::lookForAnswer()
{
    m_answer = {};
    m_answerError.reset();
    Q_EMIT changed();
    if (m_chosen.isEmpty())
        return;
    m_desk.lookForAnswer(m_chosen, this, [this, folder = m_chosen](const Result<CountyAnswer>& answer) {
        if (folder != m_chosen)
            return;
        if (answer)
            m_answer = *answer;
        else
            m_answerError = answer.error();
        Q_EMIT changed();
    });
}

void HandoverModel::readAnswer()
{
    if (m_stage == u"writing"_s || m_stage == u"reading"_s)
        return;
    if (m_answerError)
        refusals().show(*m_answerError);
    else if (m_answer.isFirst)
        setStage(u"compare"_s);
    else
        acceptAnswer();
}

void HandoverModel::refuseAnswer()
{
    setStage(u"choose"_s);
    refusals().show({ErrorCode::EnrolmentCodeWrong, {}});
}

template <class T, class Done>
Reply<T> HandoverModel::ends(Done done)
{
    return acted<T>(std::move(done), [this](const Error&) {
        setStage(u"choose"_s);
        return false;
    });
}

void HandoverModel::acceptAnswer()
{
    const auto compared = m_stage == u"compare"_s ? m_answer.digits : QString();
    setStage(u"reading"_s);
    setBusy(true);
    m_desk.acceptAnswer(m_chosen, compared, this, ends<CountyAnswer>([this](const CountyAnswer& answer) {
                            m_answer = answer;
                            m_answer.isNews = false;
                            m_session.refresh();
                            setStage(u"read"_s);
                        }));
}

void HandoverModel::write()
{
    if (m_chosen.isEmpty() || m_stage == u"writing"_s)
        return;
    setStage(u"writing"_s);
    setBusy(true);
    m_desk.writeSyncFile(m_chosen, this, ends<SyncFileDone>([this](const SyncFileDone& file) {
                             m_file = file;
                             setStage(u"done"_s);
                             Q_EMIT written();
                         }));
}

void HandoverModel::setStage(const QString& stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
