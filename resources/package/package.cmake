# What an installation holds, and how it is packed: `cpack --config build/release/CPackConfig.cmake`.
# Tried with Debian 12's package; the settings for Windows and macOS are untested.

include(GNUInstallDirs)
set(id org.springback.Springback)

# A software centre takes screenshots from the web alone: they are named when there is an address to name.
set(SPRINGBACK_PICTURES_URL "" CACHE STRING "Where on the web resources/pictures is, for software centres")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/${id}.metainfo.xml.in)
file(READ ${CMAKE_CURRENT_LIST_DIR}/${id}.metainfo.xml.in metainfo)
if(NOT SPRINGBACK_PICTURES_URL)
  string(REGEX REPLACE "  <screenshots>.*</screenshots>\n" "" metainfo "${metainfo}")
endif()
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${id}.metainfo.xml CONTENT "${metainfo}" @ONLY)

install(TARGETS springback RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS springback_pdf springback_finish springback_sound DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/springback)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_BINARY_DIR}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME ${id}.xml)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/springback.bash
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME springback)

# Debian wants the manual and the change log compressed, without a time in them.
foreach(page IN ITEMS springback.1 changelog)
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/${page}.gz
    COMMAND gzip -9nc ${CMAKE_CURRENT_LIST_DIR}/${page} > ${PROJECT_BINARY_DIR}/${page}.gz
    DEPENDS ${CMAKE_CURRENT_LIST_DIR}/${page} VERBATIM)
endforeach()
add_custom_target(springback_documents ALL DEPENDS ${PROJECT_BINARY_DIR}/springback.1.gz ${PROJECT_BINARY_DIR}/changelog.gz)
install(FILES ${PROJECT_BINARY_DIR}/springback.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/springback)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/springback)

set(CPACK_PACKAGE_NAME springback)
set(CPACK_PACKAGE_VENDOR "Springback contributors")
# There is no address yet: example.org is reserved for examples.
set(CPACK_PACKAGE_CONTACT "Springback contributors <springback@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "carries an Achilles tendon through its loading programme")
set(CPACK_PACKAGE_DESCRIPTION "Guided sessions with a timer that does not drift, ratings of pain, the
gate to the next phase criterion by criterion, weekly miles, runs from the
files of a watch, checked backups, and a PDF for the appointment. Everything
lives in one file on this machine: no account, no server, no network.
It logs what is recorded and shows whether the written criteria of the plan
are met; it is not a medical device.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "speech-dispatcher")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
if(WIN32)
  set(CPACK_GENERATOR ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
endif()
include(CPack)
