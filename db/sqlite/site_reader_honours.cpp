// The part of the reader that asks for honours, village flags, publications, answered flags, evidence and sums of a
// span.
#include "db/sqlite/honour_reading.hpp"
#include "db/sqlite/site_reader.hpp"

namespace jiamei::db {

Result<std::vector<programme::Honour>> SiteReader::honours() const
{
    return guarded([&] { return readHonours(m_connection); });
}

Result<std::vector<programme::VillageFlag>> SiteReader::villageFlags() const
{
    return guarded([&] { return readVillageFlags(m_connection); });
}

Result<std::vector<programme::Publication>> SiteReader::publications() const
{
    return guarded([&] { return readPublications(m_connection); });
}

Result<std::vector<programme::FlagAnswer>> SiteReader::flagAnswers() const
{
    return guarded([&] { return readFlagAnswers(m_connection); });
}

Result<std::vector<programme::EvidenceUse>> SiteReader::evidence() const
{
    return guarded([&] { return readEvidence(m_connection); });
}

Result<std::vector<points::HouseholdPoints>> SiteReader::pointsIn(const points::DateSpan& span) const
{
    return guarded([&] { return readPointsIn(m_connection, span); });
}

Result<std::vector<points::PostedPoints>> SiteReader::postedIn(const points::DateSpan& span) const
{
    return guarded([&] { return readPostedIn(m_connection, span); });
}

} // namespace jiamei::db
