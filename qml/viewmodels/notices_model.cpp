#include "qml/viewmodels/notices_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/board_rows.hpp"
#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

NoticesModel::NoticesModel(NoticesDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_photo(tools.photo), m_refusals(tools.refusals), m_speaker(tools.speaker),
      m_items({"document", "batch", "first", "last", "over", "waiting", "stopped", "photo", "lines"}, this),
      m_lines(boardRoles(), this), m_stage(u"list"_s)
{
    connect(&tools.language, &Language::changed, this, &NoticesModel::languageChanged);
    connect(&tools.language, &Language::changed, this, &NoticesModel::changed);
}

void NoticesModel::start()
{
    m_stage = u"list"_s;
    m_view = {};
    m_chosen.clear();
    m_request.renew();
    m_items.firstPage();
    loadList();
}

void NoticesModel::loadList()
{
    m_desk.notices(this, [this](const Result<QList<NoticeItem>>& notices) {
        if (!notices) {
            m_refusals.show(notices.error());
            return;
        }
        QList<QVariantMap> rows;
        for (const NoticeItem& notice : *notices)
            rows.append({{u"document"_s, notice.document},
                         {u"batch"_s, notice.batch},
                         {u"first"_s, notice.first.toString(Qt::ISODate)},
                         {u"last"_s, notice.last.toString(Qt::ISODate)},
                         {u"over"_s, notice.isOver},
                         {u"waiting"_s, notice.waiting},
                         {u"stopped"_s, notice.stopped},
                         {u"photo"_s, notice.hasPhoto},
                         {u"lines"_s, notice.lines}});
        m_items.setRows(rows);
        m_isLoaded = true;
        Q_EMIT changed();
    });
}

void NoticesModel::previewNext()
{
    m_desk.preview(this, [this](const Result<NoticeView>& view) {
        if (view)
            show(*view, u"next"_s);
        else
            m_refusals.show(view.error());
    });
}

void NoticesModel::look(int document)
{
    m_desk.notice(document, this, [this](const Result<NoticeView>& view) {
        if (view)
            show(*view, u"notice"_s);
        else
            m_refusals.show(view.error());
    });
}

void NoticesModel::show(const NoticeView& view, const QString& stage)
{
    const bool isAnother = stage != m_stage || view.notice.document != m_view.notice.document;
    m_view = view;
    m_stage = stage;
    m_chosen.clear();
    m_request.inputChanged();
    if (isAnother) {
        m_printedFile.clear();
        m_posted = {};
        m_lines.firstPage();
    }
    showLines();
}

void NoticesModel::showLines()
{
    m_lines.setRows(boardRows(m_view.rows, m_chosen));
    Q_EMIT changed();
}

void NoticesModel::choose(const QString& key)
{
    if (m_isBusy || m_stage != u"notice"_s)
        return;
    m_chosen = key == m_chosen ? QString() : key;
    m_request.inputChanged();
    showLines();
}

void NoticesModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT changed();
}

bool NoticesModel::begin()
{
    if (m_isBusy)
        return false;
    setBusy(true);
    return true;
}

template <class T>
bool NoticesModel::end(const Result<T>& result)
{
    setBusy(false);
    if (!result) {
        m_request.failed(result.error());
        m_refusals.show(result.error());
        if (result.error().code == ErrorCode::ItemChanged)
            look(document());
        return false;
    }
    m_request.renew();
    m_speaker.play(Sound::Finished);
    return true;
}

void NoticesModel::putUp()
{
    if (m_stage != u"next"_s || !begin())
        return;
    m_desk.open(m_request.of(m_desk), this, [this](const Result<int>& document) {
        if (!end(document))
            return;
        loadList();
        look(*document);
        Q_EMIT putUpDone();
    });
}

void NoticesModel::object(int reason)
{
    const auto row = std::ranges::find_if(m_view.rows, [&](const BoardRow& line) { return keyOf(line) == m_chosen; });
    if (row == m_view.rows.end() || !begin())
        return;
    const ObjectOrder order{m_request.of(m_desk), row->document, row->line,
                            reasonCodes(ReasonFor::Objection).value(reason), 0};
    m_desk.object(order, this, [this](const Result<int>& document) {
        if (!end(document))
            return;
        look(this->document());
        Q_EMIT objected();
    });
}

void NoticesModel::print()
{
    if (document() == 0 || !begin())
        return;
    m_desk.print(document(), this, [this](const Result<QString>& file) {
        setBusy(false);
        if (!file) {
            m_refusals.show(file.error());
            return;
        }
        m_printedFile = *file;
        Q_EMIT changed();
    });
}

void NoticesModel::photograph()
{
    if (document() == 0 || !m_photo.isTaken() || !begin())
        return;
    m_desk.photograph(m_request.of(m_desk), document(), m_photo.file(), this, [this](const Result<int>& made) {
        if (!end(made))
            return;
        m_photo.clear();
        look(document());
    });
}

void NoticesModel::post()
{
    send({});
}

void NoticesModel::postWith(const QString& id, const QString& pin)
{
    send({id, pin});
}

void NoticesModel::send(const SecondPerson& second)
{
    if (document() == 0 || !begin())
        return;
    m_desk.post({m_request.of(m_desk), document(), m_view.notice.face, second}, this,
                [this](const Result<NoticePosted>& done) {
                    if (!end(done))
                        return;
                    m_posted = *done;
                    loadList();
                    look(document());
                    Q_EMIT posted();
                });
}

QString NoticesModel::matter() const
{
    return tr("The points of notice no. %1 are entered: %n item(s)", nullptr, waiting()).arg(batch());
}

QStringList NoticesModel::objectionReasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Objection));
}

} // namespace jiamei::kiosk
