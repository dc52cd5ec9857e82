# Use cases with a class of their own: edits of the register, of figures, history, bin, backups.
target_sources(pilotage_workbook PRIVATE
    backups.h backups.cpp import_desk.h import_desk.cpp data_check.h data_check.cpp file_settings.h file_settings.cpp history_desk.h history_desk.cpp
    file_check.h file_check.cpp recovery.h recovery.cpp
    figure_editing.h figure_editing.cpp figure_grid.h figure_grid.cpp figure_judging.cpp figure_lookups.h
    figure_review.cpp
    register_bulk.h register_bulk.cpp register_editing.h register_editing.cpp register_lifecycle.cpp register_lists.h
    register_moving.cpp register_lists.cpp register_records.h register_rows.h
    register_rows.cpp register_rules.h register_rules.cpp)
target_link_libraries(pilotage_workbook PRIVATE pilotage_messages)
