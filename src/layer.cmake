# springback_layer(NAME [QT] SOURCES … [HEADERS …] [PUBLIC …] [PRIVATE …])
# One static library a layer: it sees include/ and its own folder, and the layers it is linked to.
# The link lines in src/*/CMakeLists.txt are the first lock on the layers.

add_library(springback_options INTERFACE)
target_compile_options(springback_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
  -Wno-missing-field-initializers) # a designated initialiser names what it means and leaves the rest at its default
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  target_compile_options(springback_options INTERFACE -Wno-restrict) # gcc 12 sees overlaps in std::string that are none
endif()
target_compile_definitions(springback_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS POINTERHOLDER_TRANSITION=4)
if(SPRINGBACK_WERROR)
  target_compile_options(springback_options INTERFACE -Werror)
endif()
if(SPRINGBACK_ASAN)
  target_compile_options(springback_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer
    -Wno-maybe-uninitialized) # sanitizers make gcc 12 see it in the library's own <regex>
  target_link_options(springback_options INTERFACE -fsanitize=address,undefined)
endif()
if(SPRINGBACK_FUZZ)
  target_compile_options(springback_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(springback_options INTERFACE -fsanitize=address,undefined)
endif()

function(springback_layer name)
  cmake_parse_arguments(ARG "QT" "" "SOURCES;HEADERS;PUBLIC;PRIVATE" ${ARGN})
  list(TRANSFORM ARG_HEADERS PREPEND ${PROJECT_SOURCE_DIR}/include/springback/${name}/)
  if(ARG_SOURCES)
    add_library(springback_${name} STATIC ${ARG_SOURCES} ${ARG_HEADERS})
    target_include_directories(springback_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(springback_${name} PUBLIC ${ARG_PUBLIC} PRIVATE springback_options ${ARG_PRIVATE})
    if(ARG_QT)
      set_target_properties(springback_${name} PROPERTIES AUTOMOC ON)
    else()
      set_target_properties(springback_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    endif()
  else()
    add_library(springback_${name} INTERFACE)
    target_include_directories(springback_${name} INTERFACE ${PROJECT_SOURCE_DIR}/include)
    target_link_libraries(springback_${name} INTERFACE ${ARG_PUBLIC})
  endif()
endfunction()

# springback_plugin(LAYER NAME SOURCES … LIBRARIES …): a part of a layer that is loaded when it is needed, since its
# libraries would hold up every start; beside the program, under springback-NAME.
function(springback_plugin layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_library(springback_${name} MODULE ${ARG_SOURCES})
  target_include_directories(springback_${name} PRIVATE ${PROJECT_SOURCE_DIR}/include ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(springback_${name} PRIVATE springback_options Qt6::Core ${ARG_LIBRARIES})
  set_target_properties(springback_${name} PROPERTIES PREFIX "" OUTPUT_NAME springback-${name} AUTOMOC ON
    LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
  add_dependencies(springback_${layer} springback_${name})
endfunction()

# A precompiled header for a layer or a test program of many sources: pays from about ten files on. Not for what the preset
# core builds besides: the compiler's cache then has it ready, and would hold two with a header for each.
function(springback_precompile name)
  get_target_property(type springback_${name} TYPE)
  if(NOT type STREQUAL INTERFACE_LIBRARY)
    target_precompile_headers(springback_${name} PRIVATE ${ARGN})
    # Without it ccache passes over every file that uses the precompiled header.
    target_compile_options(springback_${name} PRIVATE -fpch-preprocess)
  endif()
endfunction()
