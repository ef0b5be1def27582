# How targets of ours are made: warnings, output folders, generated sources.

add_library(jiamei_warnings INTERFACE)
target_compile_options(jiamei_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
    $<$<BOOL:${JIAMEI_WERROR}>:-Werror>
    # When it optimises, GCC 12 misreads std::optional and std::string::replace (its bug 105651): shown, but no reason
    # to stop.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-error=maybe-uninitialized$<SEMICOLON>-Wno-error=restrict>)

# A static library of ours. Sources are added by the folders themselves with target_sources.
function(jiamei_library name)
    add_library(${name} STATIC)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE jiamei_warnings)
endfunction()

# Generated sources of a target, named here so that clang-tidy can have them without compiling anything.
add_custom_target(jiamei_generated)
function(jiamei_generated_files name)
    string(MD5 files "${ARGN}")
    add_custom_target(${name}_generated_${files} DEPENDS ${ARGN})
    add_dependencies(jiamei_generated ${name}_generated_${files})
endfunction()

# C++ from .proto files, compiled for the lite runtime into a library of its own (no warnings asked of it).
function(jiamei_protobuf name)
    add_library(${name} STATIC)
    set(outputs)
    set(out ${PROJECT_BINARY_DIR}/generated)
    file(MAKE_DIRECTORY ${out})
    foreach(proto IN LISTS ARGN)
        cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
        cmake_path(REMOVE_EXTENSION proto OUTPUT_VARIABLE stem)
        add_custom_command(OUTPUT ${out}/${folder}/${stem}.pb.cc ${out}/${folder}/${stem}.pb.h
            COMMAND protobuf::protoc --proto_path=${PROJECT_SOURCE_DIR} --cpp_out=lite:${out} ${folder}/${proto}
            WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} DEPENDS ${proto} VERBATIM)
        target_sources(${name} PRIVATE ${out}/${folder}/${stem}.pb.cc)
        list(APPEND outputs ${out}/${folder}/${stem}.pb.cc ${out}/${folder}/${stem}.pb.h)
    endforeach()
    jiamei_generated_files(${name} ${outputs})
    target_include_directories(${name} SYSTEM PUBLIC ${out})
    target_link_libraries(${name} PUBLIC protobuf::libprotobuf-lite)
endfunction()
