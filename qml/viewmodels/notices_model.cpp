#include "qml/viewmodels/notices_model.hpp"

#include "qml/viewmodels/board_rows.hpp"
#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/photo_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

NoticesModel::NoticesModel(NoticesDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_photo(tools.photo),
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
    renew();
    m_items.firstPage();
    loadList();
}

void NoticesModel::loadList()
{
    m_desk.notices(this, shows<QList<NoticeItem>>([this](const QList<NoticeItem>& notices) {
                       QList<QVariantMap> rows;
                       for (const NoticeItem& notice : notices)
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
                   }));
}

void NoticesModel::previewNext()
{
    m_desk.preview(this, [this](const Result<NoticeView>& view) {
        if (view)
            show(*view, u"next"_s);
        else
            refusals().show(view.error());
    });
}

void NoticesModel::look(int document)
{
    m_desk.notice(document, this, [this](const Result<NoticeView>& view) {
        if (view)
            show(*view, u"notice"_s);
        else
            refusals().show(view.error());
    });
}

void NoticesModel::show(const NoticeView& view, const QString& stage)
{
    const bool isAnother = stage != m_stage || view.notice.document != m_view.notice.document;
    m_view = view;
    m_stage = stage;
    m_chosen.clear();
    inputChanged();
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
    if (isBusy() || m_stage != u"notice"_s)
        return;
    m_chosen = key == m_chosen ? QString() : key;
    inputChanged();
    showLines();
}

template <class T, class Done>
Reply<T> NoticesModel::ends(Done done)
{
    return acted<T>(std::move(done), [this](const Error& error) {
        if (error.code == ErrorCode::ItemChanged)
            look(document());
        return false;
    });
}

void NoticesModel::putUp()
{
    if (m_stage != u"next"_s || isBusy())
        return;
    m_desk.open(begin(), this, ends<int>([this](int document) {
                    loadList();
                    look(document);
                    Q_EMIT putUpDone();
                }));
}

void NoticesModel::object(int reason)
{
    const auto row = std::ranges::find_if(m_view.rows, [&](const BoardRow& line) { return keyOf(line) == m_chosen; });
    if (row == m_view.rows.end() || isBusy())
        return;
    const ObjectOrder order{begin(), row->document, row->line, reasonCodes(ReasonFor::Objection).value(reason), 0};
    m_desk.object(order, this, ends<int>([this](int) {
                      look(document());
                      Q_EMIT objected();
                  }));
}

void NoticesModel::print()
{
    if (document() == 0 || isBusy())
        return;
    m_desk.print(document(), this, waitsFor<QString>([this](const QString& file) { m_printedFile = file; }));
}

void NoticesModel::photograph()
{
    if (document() == 0 || !m_photo.isTaken() || isBusy())
        return;
    m_desk.photograph(begin(), document(), m_photo.file(), this, ends<int>([this](int) {
                          m_photo.clear();
                          look(document());
                      }));
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
    if (document() == 0 || isBusy())
        return;
    m_desk.post({begin(), document(), m_view.notice.face, second}, this,
                ends<NoticePosted>([this](const NoticePosted& done) {
                    m_posted = done;
                    loadList();
                    look(document());
                    Q_EMIT posted();
                }));
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
