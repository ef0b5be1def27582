#include "core/sync/compression.hpp"

#include "core/sync/file.hpp"

#include <zstd.h>

#include <algorithm>
#include <memory>

namespace jiamei::sync {

namespace {

constexpr int kLevel = 9;
constexpr int kMaxWindowLog = 23; ///< 8 MiB, what a reader must be ready to hold
constexpr std::size_t kStep = std::size_t{256} << 10U;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

tl::unexpected<Error> tooLarge(std::uint64_t rawSize)
{
    return refuse(ErrorCode::SyncTooLarge, {{"bytes", static_cast<std::int64_t>(rawSize)}});
}

} // namespace

Result<Bytes> compress(std::string_view raw)
{
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, kMaxWindowLog);
    Bytes stored(ZSTD_compressBound(raw.size()), '\0');
    const auto size = ZSTD_compress2(context.get(), stored.data(), stored.size(), raw.data(), raw.size());
    if (ZSTD_isError(size) != 0U)
        return tooLarge(raw.size());
    stored.resize(size);
    return stored;
}

Result<Bytes> decompress(std::string_view stored, std::uint64_t rawSize)
{
    if (rawSize > kMaxSectionBytes || rawSize > kFreeExpansion + kMaxExpansion * stored.size())
        return tooLarge(rawSize);
    // Creating a context costs more than unpacking a small section.
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kMaxWindowLog);
    Bytes raw;
    ZSTD_inBuffer in{stored.data(), stored.size(), 0};
    std::size_t left = 1;
    std::size_t produced = 0;
    while (left != 0) {
        // One byte of room beyond what was declared tells an explosion from an honest end.
        raw.resize(std::min<std::size_t>(raw.size() + kStep, rawSize + 1));
        ZSTD_outBuffer out{raw.data(), raw.size(), produced};
        left = ZSTD_decompressStream(context.get(), &out, &in);
        const bool stalled = out.pos == produced && in.pos == in.size && left != 0;
        produced = out.pos;
        if (produced > rawSize)
            return tooLarge(produced);
        if (ZSTD_isError(left) != 0U || stalled)
            return refuse(ErrorCode::SyncSectionDamaged);
    }
    if (produced != rawSize || in.pos != in.size)
        return refuse(ErrorCode::SyncSectionDamaged);
    raw.resize(produced);
    return raw;
}

} // namespace jiamei::sync
