# Tables in and out: a library of its own under the workbook.
pilotage_layer(import SOURCES
    export_table.cpp export_table.h import_columns.h import_columns.cpp import_figures.h import_figures.cpp
    import_figures_apply.cpp import_figures_parts.cpp import_figures_pass.cpp import_figures_totals.cpp
    import_figures_view.cpp
    import_judge.h import_judge.cpp
    import_kinds.h import_kinds.cpp import_lookup.h import_lookup.cpp import_record_reader.h
    import_record_reader.cpp import_record_rules.cpp import_records.h import_records.cpp
    import_reading.h import_reading.cpp import_records_apply.cpp import_records_view.cpp import_session.h import_stage.h import_stage.cpp
    import_table.h import_table.cpp part_rules.h part_rules.cpp subject_names.h subject_names.cpp
    USES pilotage_domain pilotage_messages pilotage_storage pilotage_exchange)
target_link_libraries(pilotage_workbook PRIVATE pilotage_import)
