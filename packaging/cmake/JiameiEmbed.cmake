# Puts a text file into a program:
#     jiamei_embed(target FILE path NAME symbol NAMESPACE jiamei::io)
# makes `extern const std::string_view symbol;` of that namespace. Declare it in a header of your own.
set(JIAMEI_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(jiamei_embed target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FILE;NAME;NAMESPACE" "")
    set(out ${PROJECT_BINARY_DIR}/generated/embedded/${target}_${arg_NAME}.cpp)
    add_custom_command(OUTPUT ${out}
        COMMAND ${CMAKE_COMMAND} -DIN=${arg_FILE} -DOUT=${out} -DNAME=${arg_NAME} -DNAMESPACE=${arg_NAMESPACE}
            -P ${JIAMEI_EMBED_SCRIPT}
        DEPENDS ${arg_FILE} ${JIAMEI_EMBED_SCRIPT} VERBATIM)
    set_source_files_properties(${out} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
    target_sources(${target} PRIVATE ${out})
endfunction()

if(CMAKE_SCRIPT_MODE_FILE AND IN)
    # Read as hexadecimal, since a CMake string loses semicolons and brackets. One literal of \x.. escapes: compilers
    # take megabytes of it in a second, arrays of numbers in ten.
    file(READ ${IN} hex HEX)
    string(LENGTH "${hex}" length)
    math(EXPR size "${length} / 2")
    string(REGEX REPLACE "(................................................................)" "\\1\"\n\"" hex "${hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" hex "${hex}")
    file(WRITE ${OUT} "#include <string_view>\n\nnamespace ${NAMESPACE} {\n\nextern const std::string_view ${NAME};\n"
        "const std::string_view ${NAME}(\n\"${hex}\", ${size});\n\n}\n")
endif()
