#include "tests/support/power_cut_disk.hpp"

#include <algorithm>
#include <cstring>
#include <set>

namespace jiamei::support {

namespace {

constexpr std::size_t kSector = 512;

std::uint64_t below(std::uint64_t bound, std::mt19937_64& random)
{
    return random() % bound;
}

std::string_view folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

} // namespace

void SharedBytes::resize(std::size_t size)
{
    const auto inLast = size % kPieceSize;
    m_pieces.resize((size + kPieceSize - 1) / kPieceSize);
    if (size < m_size && inLast != 0 && m_pieces.back()) {
        // What lies beyond the end reads as zeros when the file grows again.
        auto last = std::make_shared<Piece>(*m_pieces.back());
        std::fill(last->begin() + static_cast<std::ptrdiff_t>(inLast), last->end(), '\0');
        m_pieces.back() = std::move(last);
    }
    m_size = size;
}

void SharedBytes::write(std::size_t offset, std::string_view bytes)
{
    if (offset + bytes.size() > m_size)
        resize(offset + bytes.size());
    while (!bytes.empty()) {
        auto& piece = m_pieces[offset / kPieceSize];
        if (!piece)
            piece = std::make_shared<Piece>(Piece{});
        else if (piece.use_count() > 1)
            piece = std::make_shared<Piece>(*piece);
        const auto at = offset % kPieceSize;
        const auto count = std::min(bytes.size(), kPieceSize - at);
        std::memcpy(piece->data() + at, bytes.data(), count);
        bytes.remove_prefix(count);
        offset += count;
    }
}

std::size_t SharedBytes::read(std::size_t offset, std::span<char> into) const
{
    const auto total = offset >= m_size ? 0 : std::min(into.size(), m_size - offset);
    for (std::size_t done = 0; done < total;) {
        const auto& piece = m_pieces[(offset + done) / kPieceSize];
        const auto at = (offset + done) % kPieceSize;
        const auto count = std::min(total - done, kPieceSize - at);
        if (piece)
            std::memcpy(into.data() + done, piece->data() + at, count);
        else
            std::memset(into.data() + done, 0, count);
        done += count;
    }
    return total;
}

bool PowerCutDisk::begin()
{
    if (m_isCut)
        return false;
    if (m_watch)
        m_watch(*this);
    ++m_operations;
    m_isCut = m_cutAt && m_operations >= *m_cutAt;
    return !m_isCut;
}

void PowerCutDisk::apply(Folder& folder, const Naming& naming)
{
    if (naming.file)
        folder[naming.path] = *naming.file;
    else
        folder.erase(naming.path);
}

void PowerCutDisk::name(const std::string& path, std::optional<FileNumber> file)
{
    m_namings.push_back({++m_order, path, file});
    apply(m_live, m_namings.back());
}

std::optional<PowerCutDisk::FileNumber> PowerCutDisk::create(const std::string& path)
{
    if (!begin())
        return std::nullopt;
    const auto file = ++m_lastFile;
    m_files[file];
    name(path, file);
    return file;
}

bool PowerCutDisk::remove(const std::string& path)
{
    if (!begin())
        return false;
    name(path, std::nullopt);
    return true;
}

bool PowerCutDisk::rename(const std::string& from, const std::string& to)
{
    if (!begin())
        return false;
    const auto file = find(from);
    name(from, std::nullopt);
    name(to, file);
    return true;
}

bool PowerCutDisk::write(FileNumber file, std::size_t offset, std::string_view bytes)
{
    if (!begin())
        return false;
    auto& live = m_files.at(file).live;
    live.write(offset, bytes);
    for (auto at = offset / kSector * kSector; at < offset + bytes.size(); at += kSector) {
        std::string sector(std::min(kSector, live.size() - at), '\0');
        sector.resize(live.read(at, sector));
        m_changes.push_back({++m_order, file, at, std::make_shared<const std::string>(std::move(sector))});
    }
    return true;
}

bool PowerCutDisk::truncate(FileNumber file, std::size_t size)
{
    if (!begin())
        return false;
    m_files.at(file).live.resize(size);
    m_changes.push_back({++m_order, file, size, nullptr});
    return true;
}

bool PowerCutDisk::sync(FileNumber file)
{
    if (!begin())
        return false;
    if (m_syncs == SyncHabit::Lying)
        return true;
    auto& synced = m_files.at(file);
    const bool hasNewSize = synced.live.size() != synced.durable.size();
    synced.durable = synced.live;
    std::erase_if(m_changes, [&](const Change& change) { return change.file == file; });
    if (m_model == DirectoryModel::Ordered && hasNewSize)
        keepNamings([](const Naming&) { return true; });
    else if (m_model == DirectoryModel::OwnName)
        keepNamings([&](const Naming& naming) { return naming.file == file; });
    return true;
}

bool PowerCutDisk::syncFolderOf(const std::string& path)
{
    if (!begin())
        return false;
    if (m_syncs == SyncHabit::Honest)
        keepNamings([&](const Naming& naming) { return folderOf(naming.path) == folderOf(path); });
    return true;
}

void PowerCutDisk::keepNamings(const std::function<bool(const Naming&)>& isLasting)
{
    for (const auto& naming : m_namings)
        if (isLasting(naming))
            apply(m_durable, naming);
    std::erase_if(m_namings, isLasting);
    forgetNameless();
}

std::optional<PowerCutDisk::FileNumber> PowerCutDisk::find(const std::string& path) const
{
    const auto found = m_live.find(path);
    return found == m_live.end() ? std::nullopt : std::optional(found->second);
}

std::size_t PowerCutDisk::sizeOf(FileNumber file) const
{
    return m_files.at(file).live.size();
}

std::size_t PowerCutDisk::read(FileNumber file, std::size_t offset, std::span<char> into) const
{
    return m_files.at(file).live.read(offset, into);
}

std::string PowerCutDisk::contentOf(const std::string& path) const
{
    const auto file = find(path);
    std::string content(file ? sizeOf(*file) : 0, '\0');
    if (file)
        content.resize(read(*file, 0, content));
    return content;
}

void PowerCutDisk::hold(FileNumber file)
{
    ++m_files.at(file).holders;
}

void PowerCutDisk::release(FileNumber file)
{
    --m_files.at(file).holders;
    forgetNameless();
}

PowerCutDisk PowerCutDisk::snapshot() const
{
    PowerCutDisk copy(*this);
    copy.m_watch = nullptr;
    copy.m_cutAt.reset();
    copy.m_isCut = false;
    return copy;
}

void PowerCutDisk::survive(const Change& change, Survival survival, std::mt19937_64& random)
{
    auto& durable = m_files.at(change.file).durable;
    if (!change.sector)
        return durable.resize(change.offset);
    std::string_view bytes = *change.sector;
    auto offset = change.offset;
    if (survival == Survival::Torn && below(4, random) == 0) {
        const auto middle = below(bytes.size(), random);
        if (below(2, random) == 0) {
            bytes = bytes.substr(0, middle);
        } else {
            bytes.remove_prefix(middle);
            offset += middle;
        }
    }
    durable.write(offset, bytes);
}

void PowerCutDisk::surviveNamings(Survival survival, std::uint64_t instant, std::uint32_t chance,
                                  std::mt19937_64& random)
{
    if (survival == Survival::Nothing)
        return;
    if (m_model == DirectoryModel::Ordered && survival != Survival::Prefix)
        m_namings.resize(below(m_namings.size() + 1, random));
    for (const auto& naming : m_namings) {
        const bool isPrefix = survival == Survival::Prefix;
        if (isPrefix ? naming.order <= instant : m_model == DirectoryModel::Ordered || below(100, random) < chance)
            apply(m_durable, naming);
    }
}

void PowerCutDisk::restart(Survival survival, std::mt19937_64& random)
{
    // The chance differs from cut to cut: both "nearly all" and "hardly any" find faults that a fair coin misses.
    const auto chance = static_cast<std::uint32_t>(5 + below(91, random));
    auto oldest = m_order;
    if (!m_changes.empty())
        oldest = std::min(oldest, m_changes.front().order - 1);
    if (!m_namings.empty())
        oldest = std::min(oldest, m_namings.front().order - 1);
    const auto instant = oldest + below(m_order - oldest + 1, random);
    for (const auto& change : m_changes) {
        const bool survives = survival == Survival::Prefix
                                  ? change.order <= instant
                                  : survival != Survival::Nothing && below(100, random) < chance;
        if (survives)
            survive(change, survival, random);
    }
    surviveNamings(survival, instant, chance, random);

    m_changes.clear();
    m_namings.clear();
    m_live = m_durable;
    for (auto& [number, file] : m_files) {
        file.live = file.durable;
        file.holders = 0;
    }
    forgetNameless();
    m_cutAt.reset();
    m_isCut = false;
    ++m_boot;
}

void PowerCutDisk::forgetNameless()
{
    std::set<FileNumber> named;
    for (const auto* folder : {&m_live, &m_durable})
        for (const auto& [path, file] : *folder)
            named.insert(file);
    for (const auto& naming : m_namings)
        if (naming.file)
            named.insert(*naming.file);
    std::erase_if(m_files, [&](const auto& file) { return file.second.holders == 0 && !named.contains(file.first); });
    std::erase_if(m_changes, [&](const Change& change) { return !m_files.contains(change.file); });
}

} // namespace jiamei::support
