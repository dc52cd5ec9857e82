# pilotage_test(methods SOURCES weights_test.cpp ... USES pilotage_methods [LABELS unit] [UI]):
# one Boost.Test program a layer; each of its cases is a CTest test (read from --list_content after the build).
function(pilotage_test name)
    cmake_parse_arguments(ARG "UI" "" "SOURCES;USES;LABELS" ${ARGN})
    set(target ${name}_tests)
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE ${ARG_USES} Boost::unit_test_framework)
    target_compile_definitions(${target} PRIVATE BOOST_TEST_DYN_LINK
        PILOTAGE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" PILOTAGE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        PILOTAGE_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    set(listing ${CMAKE_CURRENT_BINARY_DIR}/${target}_cases.cmake)
    add_custom_command(TARGET ${target} POST_BUILD
        COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${target}> -DNAME=${name} "-DLABELS=${ARG_LABELS}"
                -DOUT=${listing} -P ${CMAKE_SOURCE_DIR}/tests/support/list_cases.cmake
        VERBATIM)
    # A program that was not built shows as one failing test, never as none.
    set(include_file ${CMAKE_CURRENT_BINARY_DIR}/${target}_include.cmake)
    file(WRITE ${include_file} "if(EXISTS \"${listing}\")\n  include(\"${listing}\")\nelse()\n"
        "  add_test(${name}_NOT_BUILT ${name}_NOT_BUILT)\nendif()\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${include_file})
endfunction()
