#pragma once

#include <QLocale>

#include <memory>
#include <vector>

class QTranslator;

namespace pilotage {

/// The language of the program: PILOTAGE_LANG if set, else what was chosen, else Chinese.
[[nodiscard]] QLocale spokenLocale(const QString &chosen = {});

/// The program's own words and Qt's, for one language at a time. Also sets the default QLocale, so
/// that numbers and dates follow.
class Translators
{
public:
    Translators();
    ~Translators();

    void install(const QLocale &locale);

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace pilotage
