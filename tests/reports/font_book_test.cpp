#include "app/reports/font_book.h"

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;
using namespace pilotage::reports;

namespace {

QString familyFor(const FontBook &book, char32_t character)
{
    return book.faces()[std::size_t(book.faceOf(FontRole::Body, character))].family;
}

bool says(const FontBook &book, const QString &wanted)
{
    for (const Substitution &one : book.substitutions())
        if (one.wanted == wanted)
            return true;
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(font_book)

BOOST_AUTO_TEST_CASE(a_chinese_document_takes_one_typeface_for_all)
{
    const FontBook book;
    BOOST_TEST((familyFor(book, U'a') == familyFor(book, U'减')));
}

BOOST_AUTO_TEST_CASE(a_latin_document_has_letters_that_are_not_made_for_squares)
{
    const FontBook chinese;
    const FontBook latin(Script::Latin);
    BOOST_TEST((familyFor(latin, U'减') == familyFor(chinese, U'减')));
    BOOST_TEST((familyFor(latin, U'a') != familyFor(latin, U'减')));
    // Letters have widths of their own there.
    const int face = latin.faceOf(FontRole::Body, U'i');
    BOOST_TEST(latin.advance(face, U'i') < 0.6 * latin.advance(face, U'm'));
}

BOOST_AUTO_TEST_CASE(only_typefaces_that_the_document_needs_are_missed)
{
    BOOST_TEST(!says(FontBook(), u"Times New Roman"_s));
    BOOST_TEST(!says(FontBook(Script::Latin), u"仿宋_GB2312"_s));
}

BOOST_AUTO_TEST_SUITE_END()
