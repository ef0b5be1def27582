#include "core/journal/verify.hpp"

#include "core/journal/derived_comparison.hpp"

#include <algorithm>
#include <set>

namespace jiamei::journal {

namespace {

/// A document whose rows agree with it and with each other, but whose meaning is not yet looked at.
class JournalReader {
public:
    JournalReader(ports::VerifySource& source, SiteId site) : m_source(source), m_site(site) {}

    /// Reads the next document with its rows behind `head`. Nothing in `document` afterwards: the end.
    Result<Findings> next(const Head& head, std::optional<SealedDocument>& document)
    {
        document.reset();
        JIAMEI_TRY(auto stored, m_source.nextDocument());
        if (!stored) {
            JIAMEI_TRY(const auto row, m_source.nextRow());
            return row ? Findings({row->seq, "document", number(row->document)}) : std::nullopt;
        }
        const Seq first(head.seq.value() + 1);
        if (stored->number.value() != head.lastDocument.value() + 1 || stored->firstSeq != first ||
            stored->rowCount < 1)
            return Findings({first, "document", number(stored->number)});

        SealedDocument sealed;
        sealed.head = head;
        const auto payloadHash = blake2b(stored->payloadBytes);
        sealed.rows.reserve(static_cast<std::size_t>(std::min(stored->rowCount, 4096)));
        for (std::int32_t i = 0; i < stored->rowCount; ++i) {
            JIAMEI_TRY(auto row, m_source.nextRow());
            const Seq expected(sealed.head.seq.value() + 1);
            if (!row || row->seq != expected)
                return Findings({expected, "row", "missing"});
            if (auto finding = examine(*stored, payloadHash, sealed.head, *row))
                return finding;
            sealed.head.seq = row->seq;
            sealed.head.digest = row->hash;
            sealed.head.epoch = row->epoch;
            sealed.rows.push_back(*row);
        }
        auto payload = parsePayload(stored->payloadBytes);
        if (!payload)
            return Findings({first, "payload", number(stored->number)});
        stored->payload = std::move(*payload);
        sealed.head.lastTime = stored->at;
        sealed.head.lastDocument = stored->number;
        sealed.document = std::move(*stored);
        document = std::move(sealed);
        return Findings();
    }

private:
    template <class Id>
    static std::string number(Id id)
    {
        return std::to_string(id.value());
    }

    [[nodiscard]] Findings examine(const StoredDocument& document, const Digest& payloadHash, const Head& head,
                                   const Row& row) const
    {
        if (chainHash(head.digest, canonicalBytes(m_site, row)) != row.hash)
            return Finding{row.seq, "hash", number(row.document)};
        if (row.payloadHash != payloadHash)
            return Finding{row.seq, "payload", number(row.document)};
        if (row.document != document.number || row.day != document.day || row.at != document.at ||
            row.actor != document.actor || row.approver != document.approver)
            return Finding{row.seq, "document", number(row.document)};
        return std::nullopt;
    }

    ports::VerifySource& m_source;
    SiteId m_site;
};

/// Posts, voids and reversals against the entries they name. Remembers only what was named.
class References {
public:
    explicit References(ports::VerifySource& source) : m_source(source) {}

    Result<Findings> examine(const SealedDocument& document)
    {
        for (const auto& row : document.rows) {
            const auto* entry = std::get_if<Entry>(&row.body);
            const bool names = entry != nullptr && (entry->kind == EntryKind::Post || entry->kind == EntryKind::Void ||
                                                    entry->kind == EntryKind::Reversal);
            if (!names)
                continue;
            JIAMEI_TRY(const auto isRight, fits(*entry, row.seq));
            if (!isRight)
                return Findings({row.seq, "refers_to", std::to_string(row.document.value())});
        }
        return Findings();
    }

private:
    Result<bool> fits(const Entry& entry, Seq seq)
    {
        if (!entry.refersTo || *entry.refersTo >= seq)
            return false;
        JIAMEI_TRY(const auto row, m_source.row(*entry.refersTo));
        const auto* named = row ? std::get_if<Entry>(&row->body) : nullptr;
        if (named == nullptr)
            return false;
        if (entry.kind != EntryKind::Reversal)
            return named->kind == EntryKind::Pending && named->debit == entry.debit && named->credit == entry.credit &&
                   named->amount == entry.amount && m_closed.insert(*entry.refersTo).second;
        auto mirror = *named;
        std::swap(mirror.debit, mirror.credit);
        mirror.kind = EntryKind::Reversal;
        mirror.refersTo = entry.refersTo;
        const bool canBeUndone = named->kind == EntryKind::Single || named->kind == EntryKind::Post;
        return canBeUndone && mirror == entry && m_reversed.insert(*entry.refersTo).second;
    }

    ports::VerifySource& m_source;
    std::set<Seq> m_closed;
    std::set<Seq> m_reversed;
};

/// A row may leave the epoch of the row before it only by opening another, or as the very first.
bool keepsEpoch(const Head& before, const SealedDocument& document)
{
    auto epoch = before.epoch;
    if (document.document.payload.has_site_opened())
        epoch = EpochId(document.document.payload.site_opened().epoch());
    if (document.document.payload.has_epoch_opened()) {
        const auto& opened = document.document.payload.epoch_opened();
        if (opened.parent_epoch() != before.epoch.value() || opened.parent_seq() != before.seq.value() ||
            opened.parent_head() != asBytes(before.digest))
            return false;
        epoch = EpochId(opened.epoch());
    }
    return std::ranges::all_of(document.rows, [&](const Row& row) { return row.epoch == epoch; });
}

/// A journal that cannot be read as one is a finding; a disk that cannot be read is an error.
template <class T>
Result<Findings> asFinding(const Result<T>& failed, Seq next)
{
    const auto& error = failed.error();
    if (error.code == ErrorCode::StorageFailed || error.code == ErrorCode::StorageBusy)
        return refuse(error);
    const auto seq = parseInteger(error.context.text("seq"));
    return Findings({seq ? Seq(*seq) : next, std::string(jiamei::nameOf(error.code)), error.context.text("document")});
}

/// Replays the journal into `model`. What is wrong, or nothing.
Result<Findings> replay(JournalReader& reader, References& references, SiteModel& model, Remembered& remembered)
{
    for (;;) {
        const auto head = *model.head();
        const Seq next(head.seq.value() + 1);
        std::optional<SealedDocument> document;
        const auto finding = reader.next(head, document);
        if (!finding)
            return asFinding(finding, next);
        if (*finding || !document)
            return *finding;
        if (!keepsEpoch(head, *document))
            return Findings({next, "epoch", {}});
        const auto named = references.examine(*document);
        if (!named)
            return asFinding(named, next);
        if (*named)
            return *named;
        const auto effects = effectsOf(model, *document);
        if (!effects) {
            JIAMEI_TRY(auto found, asFinding(effects, next));
            found->what = "effect";
            return found;
        }
        if (document->document.payload.has_day_opened())
            remembered.firstDocuments[DayNumber(document->document.payload.day_opened().number())] =
                document->document.number;
        auto witness = namedIn(document->document.payload);
        if (!witness)
            return asFinding(witness, next);
        if (!witness->empty())
            remembered.witnesses[document->document.number] = std::move(*witness);
        model.apply(*document, *effects);
    }
}

} // namespace

Result<VerifyReport> verify(ports::VerifySource& source)
{
    VerifyReport report;
    const auto site = source.site();
    SiteModel model(SiteModel::History::Dropped);
    Remembered remembered;
    Findings finding;
    if (site) {
        JournalReader reader(source, *site);
        References references(source);
        JIAMEI_TRY(finding, replay(reader, references, model, remembered));
    } else {
        JIAMEI_TRY(finding, asFinding(site, Seq(1)));
    }
    report.head = *model.head();
    report.entries = report.head.seq.value();
    if (!finding) {
        const auto tables = source.tables();
        if (tables) {
            finding = compareTables(tablesOf(model, remembered), remembered, *tables);
        } else {
            JIAMEI_TRY(finding, asFinding(tables, Seq()));
        }
    }
    report.ok = !finding;
    if (finding) {
        report.firstBad = finding->seq && finding->seq->value() > 0 ? finding->seq : std::nullopt;
        report.what = std::move(finding->what);
        report.detail = std::move(finding->detail);
    }
    return report;
}

} // namespace jiamei::journal
