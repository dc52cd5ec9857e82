#pragma once

#include "app/reports/document.h"

#include <set>

namespace pilotage::reports {

/// A part of a report that is left out or kept as one: a heading with what follows it, an annex, the closing;
/// on sheets, which have few headings, each table, chart and note as well.
struct Section
{
    int level = 1; ///< 2 belongs to the section of level 1 before it
    int first = 0; ///< position in ReportTemplate::blocks
    int end = 0; ///< behind its last own block; sections below it follow
};

/// In the order of the report. What stands before the first heading is a section too.
[[nodiscard]] std::vector<Section> sectionsOf(const ReportTemplate &report);

/// `chosen` with all that belongs to the sections in it.
[[nodiscard]] std::set<int> withBranches(const std::vector<Section> &sections, const std::set<int> &chosen);

/// The report file without some of its sections: what a report made so is bound and frozen from.
[[nodiscard]] QString sourceWithout(const ReportTemplate &report, const std::set<int> &leftOut);

/// A section as it stands in one document.
struct SectionState
{
    QString title; ///< as printed, with its number; as in the report file if it is not there
    int level = 1;
    bool isLeftOut = false;
    int block = -1; ///< its first block in the document; -1 = left out, or nothing to say
    int numbers = 0; ///< bound ones, with those of the sections below it
    int pending = 0; ///< of them
};

/// All sections of a report; `document` was bound from the file without those left out.
[[nodiscard]] std::vector<SectionState> outline(const ReportTemplate &report, const std::set<int> &leftOut,
                                                const Document &document);

} // namespace pilotage::reports
