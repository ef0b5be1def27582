#include "app/io/table.hpp"

#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <functional>
#include <map>

namespace {

using namespace jiamei;
using namespace jiamei::io;
using support::codeOf;
using support::TemporaryFolder;
using support::valueOf;
using testing::ElementsAre;

// A workbook written by another library, as a county office would save it.
std::filesystem::path workbook(const TemporaryFolder& folder,
                               const std::function<void(lxw_workbook*, lxw_worksheet*)>& fill)
{
    auto path = folder.path() / "list.xlsx";
    auto* book = workbook_new(path.c_str());
    fill(book, workbook_add_worksheet(book, "户名册"));
    EXPECT_EQ(workbook_close(book), LXW_NO_ERROR);
    return path;
}

// An archive with these members.
std::filesystem::path archive(const TemporaryFolder& folder, const std::map<std::string, std::string>& members)
{
    auto path = folder.path() / "made.xlsx";
    auto* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : members)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0), ZIP_FL_OVERWRITE);
    EXPECT_EQ(zip_close(zip), 0);
    return path;
}

std::map<std::string, std::string> smallBook(const std::string& sheet)
{
    return {{"xl/workbook.xml", "<workbook><sheets><sheet name='a' r:id='r1'/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Target='sheet.xml'/></Relationships>"},
            {"xl/sheet.xml", sheet}};
}

TEST(Xlsx, GivesTextNumbersAndDatesAsTheyAreShown)
{
    const TemporaryFolder folder;
    const auto path = workbook(folder, [](lxw_workbook* book, lxw_worksheet* sheet) {
        auto* date = workbook_add_format(book);
        format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
        auto* builtIn = workbook_add_format(book);
        format_set_num_format_index(builtIn, 14);
        lxw_datetime day{2027, 3, 9, 0, 0, 0};
        worksheet_write_string(sheet, 0, 0, "条码", nullptr);
        worksheet_write_string(sheet, 0, 1, "进价", nullptr);
        worksheet_write_string(sheet, 0, 2, "有效期", nullptr);
        worksheet_write_string(sheet, 0, 3, "到期", nullptr);
        worksheet_write_number(sheet, 1, 0, 2900000000018.0, nullptr);
        worksheet_write_number(sheet, 1, 1, 12.8, nullptr);
        worksheet_write_datetime(sheet, 1, 2, &day, date);
        worksheet_write_datetime(sheet, 1, 3, &day, builtIn);
        worksheet_write_string(sheet, 3, 0, "0001", nullptr);
        worksheet_write_number(sheet, 3, 1, 1e-7, nullptr);
        worksheet_write_formula_num(sheet, 3, 2, "=1+1", nullptr, 2);
    });

    const auto table = valueOf(readTable(path));

    EXPECT_THAT(table.header, ElementsAre("条码", "进价", "有效期", "到期"));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_THAT(table.rows[0].cells, ElementsAre("2900000000018", "12.8", "2027-03-09", "2027-03-09"));
    EXPECT_THAT(table.rows[1].cells, ElementsAre("0001", "1e-07", "2"));
    EXPECT_EQ(table.rows[1].number, 4);
}

TEST(Xlsx, TakesTheFirstSheetThatIsShown)
{
    const TemporaryFolder folder;
    const auto path = workbook(folder, [](lxw_workbook* book, lxw_worksheet* sheet) {
        worksheet_write_string(sheet, 0, 0, "hidden", nullptr);
        worksheet_hide(sheet);
        auto* second = workbook_add_worksheet(book, "second");
        worksheet_write_string(second, 0, 0, "shown", nullptr);
        worksheet_activate(second);
        worksheet_set_first_sheet(second);
    });

    EXPECT_THAT(valueOf(readTable(path)).header, ElementsAre("shown"));
}

TEST(Xlsx, UnderstandsInlineStringsRunsAndPrefixes)
{
    const TemporaryFolder folder;
    const auto members = smallBook("<x:worksheet xmlns:x='m'><x:sheetData><x:row r='3'>"
                                   "<x:c r='B3' t='inlineStr'><x:is><x:r><x:t>王</x:t></x:r><x:rPh><x:t>w</x:t></x:rPh>"
                                   "<x:r><x:t>小明</x:t></x:r></x:is></x:c><x:c t='str'><x:v>x</x:v></x:c>"
                                   "</x:row></x:sheetData></x:worksheet>");

    EXPECT_THAT(valueOf(readTable(archive(folder, members))).header, ElementsAre("", "王小明", "x"));
}

TEST(Xlsx, IsReadInsideItsLimitsOnly)
{
    const TemporaryFolder folder;
    const auto bomb = smallBook("<worksheet>" + std::string(40U << 20U, ' ') + "</worksheet>");
    EXPECT_EQ(codeOf(readTable(archive(folder, bomb))), ErrorCode::FileTooLarge);

    TableLimits few;
    few.archiveMembers = 2;
    EXPECT_EQ(codeOf(readTable(archive(folder, smallBook("<worksheet/>")), few)), ErrorCode::FileTooLarge);

    TableLimits small;
    small.unpackedBytes = 1'000;
    EXPECT_EQ(codeOf(readTable(archive(folder, smallBook(std::string(2'000, ' '))), small)), ErrorCode::FileTooLarge);

    TableLimits rows;
    rows.rows = 1;
    const auto two = smallBook("<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row>"
                               "</sheetData></worksheet>");
    EXPECT_EQ(codeOf(readTable(archive(folder, two), rows)), ErrorCode::FileTooLarge);
}

TEST(Xlsx, ThatIsAnotherKindOfArchiveIsNoTable)
{
    const TemporaryFolder folder;
    EXPECT_EQ(codeOf(readTable(archive(folder, {{"a.txt", "a"}}))), ErrorCode::FileNotATable);
    EXPECT_EQ(codeOf(readTable(archive(folder, smallBook("not xml <")))), ErrorCode::FileNotATable);
    EXPECT_EQ(codeOf(readTable(archive(folder, smallBook("<worksheet/>")))), ErrorCode::FileNotATable);
    EXPECT_EQ(codeOf(readTable(folder.write("cut.xlsx", "PK\x03\x04 cut"))), ErrorCode::FileNotATable);

    const auto farColumn =
        smallBook("<worksheet><sheetData><row><c r='ZZZ1'><v>1</v></c></row></sheetData></worksheet>");
    EXPECT_EQ(codeOf(readTable(archive(folder, farColumn))), ErrorCode::FileNotATable);
    auto noSheet = smallBook("<worksheet/>");
    noSheet["xl/_rels/workbook.xml.rels"] = "<Relationships/>";
    EXPECT_EQ(codeOf(readTable(archive(folder, noSheet))), ErrorCode::FileNotATable);
}

} // namespace
