// The container of sync files, county files and enrolments: frame, header, compressed sections, signature, end mark.
// Byte for byte in packaging/doc/formats.md.
#pragma once

#include "core/base/ids.hpp"
#include "core/ports/signer.hpp"
#include "core/sync/streams.hpp"

#include "core/sync/sync.pb.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace jiamei::sync {

/// What a signature is for. Each purpose has its own five-byte prefix, so none stands in for another. The numbers are
/// stored; Reset and Update are kept for later files.
enum class Purpose : std::uint8_t { Sync = 1, County = 2, Enrolment = 3, Reset = 4, Update = 5 };
[[nodiscard]] std::string_view prefixOf(Purpose purpose);

/// The numbers are stored. Rules to Resend are parts of county files that later versions write.
enum class SectionType : std::uint16_t {
    End = 0,
    Days = 1,
    Cumulative = 2,
    Stock = 3,
    Versions = 4,
    Detail = 5,
    Register = 6,
    Sites = 7,
    Receipt = 8,
    HubIdentity = 9,
    Enrolment = 10,
    Rules = 20,
    Prices = 21,
    Blocked = 22,
    Trust = 23,
    Time = 24,
    Resend = 25,
};

inline constexpr std::size_t kMaxSectionBytes = std::size_t{64} << 20U;
inline constexpr std::uint64_t kMaxExpansion = 200; ///< raw to stored, beyond the first MiB
inline constexpr std::uint64_t kFreeExpansion = std::uint64_t{1} << 20U;
inline constexpr std::uint64_t kMaxFileBytes = std::uint64_t{1} << 30U;

/// Four groups of four digits of a key, for two people to compare.
[[nodiscard]] std::string digitsOf(const PublicKey& key);
/// Whether a person typed the digits of the key; spaces and hyphens do not matter.
[[nodiscard]] bool areDigitsOf(std::string_view typed, const PublicKey& key);

/// Writes one file from front to back. Holds one section at a time.
class FileWriter {
public:
    FileWriter(ByteSink& sink, const Signer& signer, Purpose purpose);

    [[nodiscard]] Done begin(const pb::Header& header);
    /// Errors: SyncTooLarge above kMaxSectionBytes; whatever the sink fails with.
    [[nodiscard]] Done addSection(SectionType type, std::string_view raw);
    [[nodiscard]] Done addSection(SectionType type, const google::protobuf::MessageLite& message);
    /// Signs and closes. The digest names the file: BLAKE2b-256 of all its bytes.
    [[nodiscard]] Result<Digest> finish();

private:
    Done put(std::string_view bytes);

    ByteSink& m_sink;
    const Signer& m_signer;
    Purpose m_purpose;
    Blake2bStream m_hash;
    std::uint64_t m_size = 0;
};

/// What one pass over a file yields.
struct FileDigests {
    Digest whole{}; ///< names the file
    Digest body{};  ///< of all bytes before the signature; what is signed
};

/// Errors: SyncTruncated, SyncNotASyncFile, SyncTooLarge by size alone; FileUnreadable.
[[nodiscard]] Result<FileDigests> digestsOf(const ByteSource& source);

/// Names any file, also one that is no sync file: BLAKE2b-256 of all its bytes. Errors: FileUnreadable.
[[nodiscard]] Result<Digest> wholeDigest(const ByteSource& source);

struct Section {
    SectionType type = SectionType::End;
    Bytes bytes;
};

/// Whether files of this purpose are read from this key.
using IsKnownKey = std::function<Result<bool>(Purpose, const PublicKey&)>;

/// Reads one file: its frame and signature first, nothing parsed before they hold, then header, then section by
/// section. The source outlives the reader.
class FileReader {
public:
    /// Checks size, end mark, key, signature and header, in this order.
    /// Errors: SyncTruncated, SyncNotASyncFile, SyncVersionUnknown {version}, SyncPurposeWrong {purpose},
    /// SyncKeyUnknown {key}, SyncUnsigned, SyncSignatureWrong, SyncSectionDamaged.
    [[nodiscard]] static Result<FileReader> open(const ByteSource& source, const FileDigests& digests,
                                                 std::span<const Purpose> accepted, const IsKnownKey& isKnown);

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] const PublicKey& key() const { return m_key; }
    [[nodiscard]] const pb::Header& header() const { return m_header; }

    /// The next section, decompressed within bounds; nothing after the last.
    /// Errors: SyncTooLarge {section}, SyncSectionDamaged {section}.
    [[nodiscard]] Result<std::optional<Section>> next();
    /// Goes back to the first section.
    void rewind() { m_offset = m_firstSection; }

private:
    explicit FileReader(const ByteSource& source) : m_source(&source) {}

    const ByteSource* m_source;
    Purpose m_purpose = Purpose::Sync;
    PublicKey m_key;
    pb::Header m_header;
    std::uint64_t m_firstSection = 0;
    std::uint64_t m_offset = 0;
    std::uint64_t m_end = 0; ///< where the signature begins
};

/// Parses a section's message. Errors: SyncSectionDamaged {section}.
template <class Message>
[[nodiscard]] Result<Message> parseSection(const Section& section)
{
    Message message;
    if (!message.ParseFromArray(section.bytes.data(), static_cast<int>(section.bytes.size())))
        return refuse(ErrorCode::SyncSectionDamaged, {{"section", static_cast<std::int64_t>(section.type)}});
    return message;
}

/// `jiamei-621125100201-01-0123abcd-00000007.jms`; lower-case ASCII, legal on every stick. A hint only: the header
/// rules.
[[nodiscard]] std::string fileName(std::string_view owner, EpochId epoch, std::int64_t number,
                                   std::string_view extension);

} // namespace jiamei::sync
