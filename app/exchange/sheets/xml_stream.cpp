#include "app/exchange/sheets/xml_stream.h"

#include "app/exchange/file_error.h"

#include <expat.h>

#include <charconv>
#include <cstring>
#include <exception>
#include <memory>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What expat's callbacks work on. Exceptions may not cross expat: they wait in `failure`.
struct Run
{
    XML_Parser parser = nullptr;
    XmlHandler &handler;
    const ZipArchive &archive;
    QString part;
    int depth = 0;
    std::exception_ptr failure;

    [[nodiscard]] FileError error(const char *code, const QString &reason = {}) const
    {
        return {QString::fromLatin1(code), archive.path(), reason.isEmpty() ? part : part + u": "_s + reason};
    }
    template<class Call>
    void guarded(const Call &call)
    {
        if (failure || handler.isStopped())
            return;
        try {
            call();
        } catch (...) {
            failure = std::current_exception();
        }
        if (failure || handler.isStopped())
            XML_StopParser(parser, XML_FALSE);
    }
};

Run &runOf(void *data)
{
    return *static_cast<Run *>(data);
}

void onStart(void *data, const char *name, const char **attributes)
{
    Run &run = runOf(data);
    run.guarded([&] {
        if (++run.depth > run.archive.limits().xmlDepth)
            throw run.error("xml-too-deep");
        run.handler.start(localName(name), XmlAttributes(attributes));
    });
}

void onEnd(void *data, const char *name)
{
    Run &run = runOf(data);
    run.guarded([&] {
        --run.depth;
        run.handler.end(localName(name));
    });
}

void onText(void *data, const char *text, int length)
{
    Run &run = runOf(data);
    run.guarded([&] { run.handler.text({text, static_cast<std::size_t>(length)}); });
}

void onDoctype(void *data, const char *, const char *, const char *, int)
{
    Run &run = runOf(data);
    run.guarded([&] { throw run.error("xml-doctype"); });
}

void checkResult(Run &run, XML_Status status)
{
    if (run.failure)
        std::rethrow_exception(run.failure);
    if (run.handler.isStopped() || status == XML_STATUS_OK)
        return;
    const QString line = QString::number(static_cast<qulonglong>(XML_GetCurrentLineNumber(run.parser)));
    throw run.error("xml-broken",
                    u"%1 (%2)"_s.arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(run.parser))), line));
}

} // namespace

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (localName(*pair) == name)
            return pair[1];
    return {};
}

int XmlAttributes::integer(std::string_view name, int otherwise) const
{
    const std::string_view text = (*this)[name];
    int value = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

bool XmlAttributes::flag(std::string_view name) const
{
    const std::string_view text = (*this)[name];
    return text == "1" || text == "true" || text == "on";
}

void parseXml(const ZipArchive &archive, std::string_view part, XmlHandler &handler)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                         XML_ParserFree);
    Run run{parser.get(), handler, archive, QString::fromUtf8(part.data(), qsizetype(part.size())), 0, {}};
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    std::int64_t fed = 0;
    archive.stream(part, [&](std::string_view piece) {
        fed += static_cast<std::int64_t>(piece.size());
        checkResult(run, XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), 0));
        if (handler.isStopped())
            return false;
        // A tag that does not end is kept by expat as a whole, and read from its start with every piece.
        if (fed - XML_GetCurrentByteIndex(parser.get()) > archive.limits().xmlToken)
            throw run.error("xml-token-too-large");
        return true;
    });
    if (!handler.isStopped())
        checkResult(run, XML_Parse(parser.get(), "", 0, 1));
}

} // namespace pilotage::exchange
