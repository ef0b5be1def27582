# How targets of ours are made: warnings, output folders, generated sources.

add_library(jiamei_warnings INTERFACE)
target_compile_options(jiamei_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
    $<$<BOOL:${JIAMEI_WERROR}>:-Werror>)

# A static library of ours. Sources are added by the folders themselves with target_sources.
function(jiamei_library name)
    add_library(${name} STATIC)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE jiamei_warnings)
endfunction()

# C++ from .proto files, compiled for the lite runtime into a library of its own (no warnings asked of it).
function(jiamei_protobuf name)
    add_library(${name} STATIC)
    set(out ${PROJECT_BINARY_DIR}/generated)
    file(MAKE_DIRECTORY ${out})
    foreach(proto IN LISTS ARGN)
        cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
        cmake_path(REMOVE_EXTENSION proto OUTPUT_VARIABLE stem)
        add_custom_command(OUTPUT ${out}/${folder}/${stem}.pb.cc ${out}/${folder}/${stem}.pb.h
            COMMAND protobuf::protoc --proto_path=${PROJECT_SOURCE_DIR} --cpp_out=lite:${out} ${folder}/${proto}
            WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} DEPENDS ${proto} VERBATIM)
        target_sources(${name} PRIVATE ${out}/${folder}/${stem}.pb.cc)
    endforeach()
    target_include_directories(${name} SYSTEM PUBLIC ${out})
    target_link_libraries(${name} PUBLIC protobuf::libprotobuf-lite)
endfunction()
