target_sources(pilotage_workbook PRIVATE
    frozen_reports.h frozen_reports.cpp report_charts.cpp report_ets.cpp report_figures.cpp report_index.cpp
    report_quality.cpp report_register.cpp report_parts.h report_values.h report_values.cpp report_words.h)
target_link_libraries(pilotage_workbook PUBLIC pilotage_reports PRIVATE pilotage_messages)
