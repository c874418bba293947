"""The languages that a site can be written in: one record each, and the one list of them."""

from generator.languages.en import ENGLISH
from generator.languages.es import SPANISH
from generator.languages.language import Language

LANGUAGES: tuple[Language, ...] = (ENGLISH, SPANISH)


class UnknownLanguageError(LookupError):
    """There is no record of a language; the message says what to do."""


def language_of(code: str) -> Language:
    """The record of a language.

    Raises:
        UnknownLanguageError: When there is none.
    """
    for language in LANGUAGES:
        if language.code == code:
            return language
    known = ", ".join(language.code for language in LANGUAGES)
    for language in LANGUAGES:
        if language.code.casefold() == code.replace("_", "-").casefold():
            raise UnknownLanguageError(f'write the language "{code}" as "{language.code}"')
    raise UnknownLanguageError(
        f'there is no record of the language "{code}", only of {known}; write {file_of(code)} '
        f"after the model of en.py and put it into LANGUAGES, or take it out of languages"
    )


def file_of(code: str) -> str:
    """The file that holds, or would hold, the record of a language."""
    return f"generator/languages/{code.replace('-', '_').lower()}.py"
