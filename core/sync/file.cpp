#include "core/sync/file.hpp"

#include "core/sync/compression.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace jiamei::sync {

namespace {

constexpr std::string_view kMagic("\x89JMS\r\n\x1a\n", 8);
constexpr std::string_view kEndMagic("\n\x1a\n\rSMJ\x89", 8);
constexpr std::uint16_t kVersion = 1;
constexpr std::uint8_t kSuite = 0; ///< Ed25519 and BLAKE2b-256
constexpr std::uint8_t kRaw = 0;
constexpr std::uint8_t kZstd = 1;
constexpr std::uint64_t kFrameSize = 8 + 2 + 1 + 1 + 4 + PublicKey::kSize;
constexpr std::uint64_t kSectionFrame = 2 + 1 + 1 + 4 + 4;
constexpr std::uint64_t kTail = Signature::kSize + 8 + 8;
constexpr std::uint64_t kSmallest = kFrameSize + kSectionFrame + kTail;
constexpr std::uint32_t kMaxHeader = 1U << 20U;
constexpr std::size_t kReadStep = std::size_t{64} << 10U;

void putNumber(Bytes& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i, value >>= 8U)
        out.push_back(static_cast<char>(value & 255U));
}

std::uint64_t number(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return value;
}

Bytes signedMessage(Purpose purpose, const Digest& body)
{
    Bytes message(prefixOf(purpose));
    message.append(asBytes(body));
    return message;
}

Result<Bytes> readBytes(const ByteSource& source, std::uint64_t offset, std::uint64_t size)
{
    Bytes bytes(size, '\0');
    JIAMEI_CHECK(source.readAt(offset, bytes));
    return bytes;
}

/// Size and both ends, before anything is hashed.
Done checkEnds(const ByteSource& source)
{
    const auto size = source.size();
    const auto start = std::min<std::uint64_t>(size, kMagic.size());
    JIAMEI_TRY(const auto magic, readBytes(source, 0, start));
    if (magic != kMagic.substr(0, start))
        return refuse(ErrorCode::SyncNotASyncFile);
    if (size < kSmallest)
        return refuse(ErrorCode::SyncTruncated, {{"bytes", static_cast<std::int64_t>(size)}});
    if (size > kMaxFileBytes)
        return refuse(ErrorCode::SyncTooLarge, {{"bytes", static_cast<std::int64_t>(size)}});
    JIAMEI_TRY(const auto end, readBytes(source, size - 16, 16));
    if (std::string_view(end).substr(8) != kEndMagic || number(std::string_view(end).substr(0, 8)) != size)
        return refuse(ErrorCode::SyncTruncated, {{"bytes", static_cast<std::int64_t>(size)}});
    return {};
}

std::string groupedDigits(const Digest& digest)
{
    constexpr unsigned kGroups = 4;
    constexpr std::uint64_t kGroupRange = 10'000;
    std::string text;
    for (unsigned group = 0; group < kGroups; ++group) {
        // Eight bytes a group: the remainder's bias is below 10^-15.
        auto value = number(asBytes(digest).substr(std::size_t{group} * 8, 8)) % kGroupRange;
        std::string digits(4, '0');
        for (std::size_t i = 4; i-- > 0; value /= 10)
            digits[i] = static_cast<char>('0' + value % 10);
        text += (group == 0 ? "" : " ") + digits;
    }
    return text;
}

} // namespace

std::string_view prefixOf(Purpose purpose)
{
    using namespace std::string_view_literals;
    switch (purpose) {
    case Purpose::Sync:
        return "JMS1\0"sv;
    case Purpose::County:
        return "JMD1\0"sv;
    case Purpose::Enrolment:
        return "JME1\0"sv;
    case Purpose::Reset:
        return "JMR1\0"sv;
    case Purpose::Update:
        return "JMU1\0"sv;
    }
    return "JM??\0"sv;
}

std::string digitsOf(const PublicKey& key)
{
    return groupedDigits(blake2b(asBytes(key)));
}

bool areDigitsOf(std::string_view typed, const PublicKey& key)
{
    const auto bare = [](std::string_view text) {
        std::string digits;
        std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c != ' ' && c != '-'; });
        return digits;
    };
    return bare(typed) == bare(digitsOf(key));
}

FileWriter::FileWriter(ByteSink& sink, const Signer& signer, Purpose purpose)
    : m_sink(sink), m_signer(signer), m_purpose(purpose)
{
}

Done FileWriter::put(std::string_view bytes)
{
    m_hash.update(bytes);
    m_size += bytes.size();
    return m_sink.write(bytes);
}

Done FileWriter::begin(const pb::Header& header)
{
    const auto bytes = header.SerializeAsString();
    Bytes frame(kMagic);
    putNumber(frame, kVersion, 2);
    putNumber(frame, kSuite, 1);
    putNumber(frame, static_cast<std::uint8_t>(m_purpose), 1);
    putNumber(frame, bytes.size(), 4);
    frame.append(asBytes(m_signer.publicKey()));
    JIAMEI_CHECK(put(frame));
    return put(bytes);
}

Done FileWriter::addSection(SectionType type, std::string_view raw)
{
    if (raw.size() > kMaxSectionBytes)
        return refuse(ErrorCode::SyncTooLarge, {{"section", static_cast<std::int64_t>(type)}});
    JIAMEI_TRY(auto stored, compress(raw));
    // Readers refuse what expands too far: such a section is all but empty and goes raw.
    const bool isRaw = stored.size() >= raw.size() || raw.size() > kFreeExpansion + kMaxExpansion * stored.size();
    Bytes frame;
    putNumber(frame, static_cast<std::uint16_t>(type), 2);
    putNumber(frame, isRaw ? kRaw : kZstd, 1);
    putNumber(frame, 0, 1);
    putNumber(frame, isRaw ? raw.size() : stored.size(), 4);
    putNumber(frame, raw.size(), 4);
    JIAMEI_CHECK(put(frame));
    return put(isRaw ? raw : std::string_view(stored));
}

Done FileWriter::addSection(SectionType type, const google::protobuf::MessageLite& message)
{
    return addSection(type, message.SerializeAsString());
}

Result<Digest> FileWriter::finish()
{
    JIAMEI_CHECK(put(Bytes(kSectionFrame, '\0')));
    auto wholeHash = m_hash;
    const auto signature = m_signer.sign(signedMessage(m_purpose, m_hash.finish()));
    Bytes tail(asBytes(signature));
    putNumber(tail, m_size + kTail, 8);
    tail.append(kEndMagic);
    JIAMEI_CHECK(m_sink.write(tail));
    wholeHash.update(tail);
    return wholeHash.finish();
}

Result<FileDigests> digestsOf(const ByteSource& source)
{
    JIAMEI_CHECK(checkEnds(source));
    Blake2bStream hash;
    const auto bodyEnd = source.size() - kTail;
    Bytes buffer(std::min<std::uint64_t>(kReadStep, bodyEnd), '\0');
    for (std::uint64_t offset = 0; offset < bodyEnd;) {
        const auto step = std::min<std::uint64_t>(buffer.size(), bodyEnd - offset);
        JIAMEI_CHECK(source.readAt(offset, std::span(buffer).first(step)));
        hash.update(std::string_view(buffer).substr(0, step));
        offset += step;
    }
    JIAMEI_TRY(const auto tail, readBytes(source, bodyEnd, kTail));
    auto whole = hash;
    whole.update(tail);
    return FileDigests{whole.finish(), hash.finish()};
}

Result<Digest> wholeDigest(const ByteSource& source)
{
    Blake2bStream hash;
    Bytes buffer;
    for (std::uint64_t offset = 0; offset < source.size(); offset += buffer.size()) {
        buffer.resize(std::min<std::uint64_t>(kReadStep, source.size() - offset));
        JIAMEI_CHECK(source.readAt(offset, buffer));
        hash.update(buffer);
    }
    return hash.finish();
}

Result<FileReader> FileReader::open(const ByteSource& source, const FileDigests& digests,
                                    std::span<const Purpose> accepted, const IsKnownKey& isKnown)
{
    JIAMEI_CHECK(checkEnds(source));
    FileReader reader(source);
    reader.m_end = source.size() - kTail;
    JIAMEI_TRY(const auto frame, readBytes(source, 0, kFrameSize));
    const std::string_view view(frame);
    const auto version = number(view.substr(8, 2));
    if (version != kVersion || static_cast<std::uint8_t>(view[10]) != kSuite)
        return refuse(ErrorCode::SyncVersionUnknown, {{"version", static_cast<std::int64_t>(version)}});
    reader.m_purpose = static_cast<Purpose>(view[11]);
    if (std::find(accepted.begin(), accepted.end(), reader.m_purpose) == accepted.end())
        return refuse(ErrorCode::SyncPurposeWrong, {{"purpose", static_cast<std::int64_t>(view[11])}});
    const auto headerSize = number(view.substr(12, 4));
    reader.m_key = *asPublicKey(view.substr(16));

    JIAMEI_TRY(const bool known, isKnown(reader.m_purpose, reader.m_key));
    if (!known)
        return refuse(ErrorCode::SyncKeyUnknown, {{"key", digitsOf(reader.m_key)}});
    JIAMEI_TRY(const auto signatureBytes, readBytes(source, reader.m_end, Signature::kSize));
    const auto signature = *asSignature(signatureBytes);
    if (signature == Signature{})
        return refuse(ErrorCode::SyncUnsigned);
    if (!verify(reader.m_key, signedMessage(reader.m_purpose, digests.body), signature))
        return refuse(ErrorCode::SyncSignatureWrong, {{"key", digitsOf(reader.m_key)}});

    reader.m_firstSection = kFrameSize + headerSize;
    if (headerSize > kMaxHeader || reader.m_firstSection + kSectionFrame > reader.m_end)
        return refuse(ErrorCode::SyncSectionDamaged, {{"section", 0}});
    JIAMEI_TRY(const auto header, readBytes(source, kFrameSize, headerSize));
    if (!reader.m_header.ParseFromString(header))
        return refuse(ErrorCode::SyncSectionDamaged, {{"section", 0}});
    reader.rewind();
    return reader;
}

Result<std::optional<Section>> FileReader::next()
{
    const auto damaged = [](std::int64_t type) { return refuse(ErrorCode::SyncSectionDamaged, {{"section", type}}); };
    if (m_offset + kSectionFrame > m_end)
        return damaged(0);
    JIAMEI_TRY(const auto frame, readBytes(*m_source, m_offset, kSectionFrame));
    const std::string_view view(frame);
    const auto type = static_cast<std::int64_t>(number(view.substr(0, 2)));
    const auto codec = static_cast<std::uint8_t>(view[2]);
    const auto stored = number(view.substr(4, 4));
    const auto raw = number(view.substr(8, 4));
    if (type == 0) {
        if (m_offset + kSectionFrame != m_end)
            return damaged(0);
        return std::optional<Section>();
    }
    const auto begin = m_offset + kSectionFrame;
    if (stored > m_end - begin || codec > kZstd || (codec == kRaw && stored != raw))
        return damaged(type);
    if (stored > kMaxSectionBytes || raw > kMaxSectionBytes)
        return refuse(ErrorCode::SyncTooLarge, {{"section", type}});
    JIAMEI_TRY(auto bytes, readBytes(*m_source, begin, stored));
    m_offset = begin + stored;
    if (codec == kZstd) {
        auto unpacked = decompress(bytes, raw);
        if (!unpacked) {
            auto error = std::move(unpacked).error();
            error.context.add("section", type);
            return refuse(std::move(error));
        }
        bytes = std::move(*unpacked);
    }
    return std::optional(Section{static_cast<SectionType>(type), std::move(bytes)});
}

std::string fileName(std::string_view owner, EpochId epoch, std::int64_t number, std::string_view extension)
{
    constexpr std::size_t kEpochDigits = 8;
    constexpr std::size_t kNumberDigits = 8;
    auto digits = std::to_string(number);
    if (digits.size() < kNumberDigits)
        digits.insert(0, kNumberDigits - digits.size(), '0');
    return "jiamei-" + std::string(owner) + "-" + epochText(epoch).substr(0, kEpochDigits) + "-" + digits + "." +
           std::string(extension);
}

} // namespace jiamei::sync
