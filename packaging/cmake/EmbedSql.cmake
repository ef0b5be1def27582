# SQL stands in .sql files and is compiled in:
#     jiamei_embed_sql(target HEADER db/sqlite/site_sql.hpp NAMESPACE jiamei::db::sql
#         QUERIES queries/a.sql ... MIGRATIONS migrations/0001_first.sql ...)
# A query file holds statements, each below a line `-- name: kItsConstant`; a migration is one file, run whole, its
# version is the number that its name begins with. Constants are jiamei::db::Sql and jiamei::db::Migration.
set(JIAMEI_EMBED_SQL_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(jiamei_embed_sql target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADER;NAMESPACE" "QUERIES;MIGRATIONS")
    list(TRANSFORM arg_QUERIES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    list(TRANSFORM arg_MIGRATIONS PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set(out ${PROJECT_BINARY_DIR}/generated/${arg_HEADER})
    add_custom_command(OUTPUT ${out}
        COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DNAMESPACE=${arg_NAMESPACE} "-DQUERIES=${arg_QUERIES}"
            "-DMIGRATIONS=${arg_MIGRATIONS}" -P ${JIAMEI_EMBED_SQL_SCRIPT}
        DEPENDS ${arg_QUERIES} ${arg_MIGRATIONS} ${JIAMEI_EMBED_SQL_SCRIPT} VERBATIM)
    set_source_files_properties(${out} PROPERTIES GENERATED TRUE)
    target_sources(${target} PRIVATE ${out})
    jiamei_generated_files(${target} ${out})
    target_include_directories(${target} SYSTEM PUBLIC ${PROJECT_BINARY_DIR}/generated)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE AND OUT)
    set(text "#pragma once\n\n#include \"db/sqlite/sql.hpp\"\n\n#include <array>\n\nnamespace ${NAMESPACE} {\n\n")
    foreach(file IN LISTS QUERIES)
        file(READ ${file} rest)
        # String functions only: as a CMake list the text would lose its semicolons.
        string(FIND "${rest}" "-- name: " start)
        while(NOT start EQUAL -1)
            math(EXPR start "${start} + 9")
            string(SUBSTRING "${rest}" ${start} -1 rest)
            string(FIND "${rest}" "\n" line)
            string(SUBSTRING "${rest}" 0 ${line} name)
            string(SUBSTRING "${rest}" ${line} -1 rest)
            string(FIND "${rest}" "-- name: " start)
            string(SUBSTRING "${rest}" 0 ${start} body)
            string(STRIP "${body}" body)
            string(APPEND text "inline constexpr Sql ${name}{R\"sql(${body})sql\"};\n")
        endwhile()
    endforeach()
    list(LENGTH MIGRATIONS migrations)
    string(APPEND text "\ninline constexpr std::array<Migration, ${migrations}> kMigrations{{\n")
    foreach(file IN LISTS MIGRATIONS)
        file(READ ${file} body)
        file(SHA256 ${file} sha256)
        get_filename_component(name ${file} NAME_WE)
        string(REGEX MATCH "^0*([1-9][0-9]*)_" number "${name}")
        string(APPEND text "    {${CMAKE_MATCH_1}, \"${name}\", \"${sha256}\",\n     R\"sql(${body})sql\"},\n")
    endforeach()
    string(APPEND text "}};\n\n} // namespace ${NAMESPACE}\n")
    file(WRITE ${OUT} "${text}")
endif()
