# One include root (the project folder): #include "app/domain/period.h".

add_library(pilotage_options INTERFACE)
target_include_directories(pilotage_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(pilotage_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    SQLITE_ENABLE_PREUPDATE_HOOK PILOTAGE_VERSION="${PROJECT_VERSION}")
target_compile_options(pilotage_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    $<$<BOOL:${PILOTAGE_WERROR}>:-Werror>
    # gcc 12 sees overlaps in std::string that are not there once it optimises fully.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict>)
if(PILOTAGE_SANITIZE)
    target_compile_options(pilotage_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(pilotage_options INTERFACE -fsanitize=address,undefined)
endif()
if(PILOTAGE_FUZZ)
    target_compile_options(pilotage_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(pilotage_options INTERFACE -fsanitize=address,undefined)
endif()

# pilotage_layer(domain SOURCES a.h a.cpp USES methods Qt6::Core): the static library pilotage_domain.
function(pilotage_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
    add_library(pilotage_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(pilotage_${name} PUBLIC pilotage_options Qt6::Core ${ARG_USES}
                                           PRIVATE ${ARG_PRIVATE_USES})
endfunction()
