#include "qml/viewmodels/handover_model.hpp"

#include "qml/devices/removable_media.hpp"
#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/refusal_model.hpp"
#include "qml/viewmodels/session_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

HandoverModel::HandoverModel(ShopDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_media(tools.media), m_session(tools.session), m_refusals(tools.refusals),
      m_speaker(tools.speaker), m_carriers({"folder", "label", "writable"}, this), m_stage(u"choose"_s)
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
        m_refusals.show(*m_answerError);
    else if (m_answer.isFirst)
        setStage(u"compare"_s);
    else
        acceptAnswer();
}

void HandoverModel::refuseAnswer()
{
    setStage(u"choose"_s);
    m_refusals.show({ErrorCode::EnrolmentCodeWrong, {}});
}

void HandoverModel::acceptAnswer()
{
    const auto compared = m_stage == u"compare"_s ? m_answer.digits : QString();
    setStage(u"reading"_s);
    m_desk.acceptAnswer(m_chosen, compared, this, [this](const Result<CountyAnswer>& answer) {
        if (!answer) {
            setStage(u"choose"_s);
            m_refusals.show(answer.error());
            return;
        }
        m_answer = *answer;
        m_answer.isNews = false;
        m_speaker.play(Sound::Finished);
        m_session.refresh();
        setStage(u"read"_s);
    });
}

void HandoverModel::write()
{
    if (m_chosen.isEmpty() || m_stage == u"writing"_s)
        return;
    setStage(u"writing"_s);
    m_desk.writeSyncFile(m_chosen, this, [this](const Result<SyncFileDone>& file) {
        if (!file) {
            setStage(u"choose"_s);
            m_refusals.show(file.error());
            return;
        }
        m_file = *file;
        m_speaker.play(Sound::Finished);
        setStage(u"done"_s);
        Q_EMIT written();
    });
}

void HandoverModel::setStage(const QString& stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
