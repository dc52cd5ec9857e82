# The shipped tables and the demonstration workbook.
target_sources(pilotage_workbook PRIVATE
    library.h library.cpp library_table.h library_table.cpp library_rows.h library_rows.cpp
    demo_activity.h demo_activity.cpp demo_annual.h demo_annual.cpp demo_builder.h demo_builder.cpp
    demo_context.h demo_context.cpp demo_ets.h demo_ets.cpp demo_facts.h demo_facts.cpp demo_figures.h demo_figures.cpp
    demo_random.h demo_records.h demo_records.cpp demo_register.h demo_register.cpp)
set(resources ${CMAKE_SOURCE_DIR}/resources)
qt_add_resources(pilotage_workbook pilotage_library PREFIX /library BASE ${resources} FILES
    ${resources}/divisions.csv ${resources}/indicators/indicators.csv
    ${resources}/schemes/schemes.csv ${resources}/schemes/county_example_v1.csv
    ${resources}/factors/cycles.csv ${resources}/factors/documents.csv ${resources}/factors/ets_power_benchmarks.csv
    ${resources}/factors/fuel_other_industry.csv ${resources}/factors/fuel_steel_guide.csv
    ${resources}/factors/grid.csv ${resources}/factors/other_defaults.csv
    ${resources}/factors/pollutant_equivalents.csv ${resources}/factors/process_steel_guide.csv
    ${resources}/factors/programmes.csv ${resources}/factors/requirements.csv ${resources}/factors/sets.csv
    ${resources}/factors/standard_coal.csv
    ${resources}/demo/candidates.csv ${resources}/demo/city_co2_t.csv ${resources}/demo/corrections.csv
    ${resources}/demo/county_co2_mt.csv ${resources}/demo/county_profile.csv ${resources}/demo/documents.csv
    ${resources}/demo/enrolments.csv ${resources}/demo/ets_entities.csv ${resources}/demo/events.csv
    ${resources}/demo/facts.csv ${resources}/demo/generated_indicators.csv ${resources}/demo/late_2024.csv
    ${resources}/demo/measures.csv ${resources}/demo/milestones.csv ${resources}/demo/organisations.csv
    ${resources}/demo/projects.csv ${resources}/demo/register_counts.csv ${resources}/demo/sites.csv
    ${resources}/demo/special_cells.csv ${resources}/demo/targets.csv)
