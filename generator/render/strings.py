"""The words of the site itself, such as headings and labels, in each language."""

from collections.abc import Iterable, Iterator, Mapping

from babel import Locale

from generator.languages import language_of
from generator.languages.language import Language
from generator.problems import Problem, Told, did_you_mean
from generator.render.agreement import absent, asked, differing, lacking, misspelled, unfilled
from generator.render.word import Word
from generator.render.word_files import FOLDER, WordFile, dotted, features, file_path, read_words

TOLD = (Told("missing-strings", also=("missing-string", "unknown-string", "string-placeholder", "unknown-strings")),)
"""What is told of the words of the site."""


class Strings:
    """The words of one language. A word is asked for by its dotted name.

    A word that counts something holds one text for each plural form of the language.
    """

    def __init__(self, language: Language, words: Mapping[str, str]) -> None:
        self.language = language
        self._words = words
        self._plural = Locale.parse(language.locale).plural_form

    def __call__(self, name: str, **values: object) -> str:
        """The word ``name`` with its placeholders filled.

        Raises:
            KeyError: When there is no such word; that is a mistake in the program.
        """
        word = self._words[name]
        return word.format(**values) if values else word

    def count(self, name: str, number: int, shown: str = "") -> str:
        """The plural form of ``name`` for ``number``, with ``{number}`` filled.

        Args:
            name: The word.
            number: What decides on the plural form.
            shown: What stands in the place of ``{number}``, such as a range; the number itself when it is empty.
        """
        form = f"{name}.{self._plural(number)}"
        return self(form if form in self._words else f"{name}.other", number=shown or number)

    @property
    def letters(self) -> frozenset[str]:
        """The signs in which the words are written."""
        return frozenset("".join(self._words.values()))

    def __contains__(self, name: str) -> bool:
        return name in self._words

    def __iter__(self) -> Iterator[str]:
        """The names of all words."""
        return iter(self._words)


def load_strings(
    files: Mapping[str, str], languages: tuple[str, ...], wanted: Iterable[Word] = ()
) -> tuple[dict[str, Strings], list[Problem]]:
    """Reads the words of all languages, and holds them against what is asked for and against the first language.

    The words of a language stand in ``<language>.yaml``, and those of a feature in ``<language>/<feature>.yaml``.

    Args:
        files: Text by path.
        languages: Codes of the languages.
        wanted: The words that the program and its templates ask for.

    Problems:
        missing-strings, missing-string, unknown-string, unknown-strings, string-placeholder, wrong-type, and the YAML
        rules.
    """
    problems: list[Problem] = []
    read = {language: read_words(files, language, problems) for language in languages}
    first, known = read[languages[0]], asked(wanted)
    wrong = misspelled(known, (path for file in first.values() for path in file.leaves))
    elsewhere = {path.rsplit("/", 1)[1].removesuffix(".yaml") for path in files if path.startswith(f"{FOLDER}/")}
    for language in languages:
        problems.extend(_files(files, language, languages[0]))
        problems.extend(lacking(known, read[language], first))
        if all(feature in read[language] for feature in features(files, language)) and "" in read[language]:
            problems.extend(absent(known, language, read[language], first, elsewhere))
        for feature, file in read[language].items():
            problems.extend(unfilled(known, file))
            if language != languages[0] and feature in first:
                meant = {path: text for path, text in first[feature].leaves.items() if path not in wrong}
                problems.extend(differing(known, meant, file))
    return {language: _strings(language, found) for language, found in read.items() if "" in found}, problems


def _strings(language: str, found: Mapping[str, WordFile]) -> Strings:
    words = {dotted(path): text for file in found.values() for path, text in file.leaves.items()}
    return Strings(language_of(language), words)


def _files(files: Mapping[str, str], language: str, first: str) -> Iterator[Problem]:
    """Files of words that a language lacks, or has alone."""
    wanted = features(files, first)
    for feature in (*wanted, ""):
        path = file_path(language, feature)
        if path not in files:
            hint = f"copy {file_path(first, feature)} and translate it"
            yield Problem(path, 1, 1, "missing-strings", f'there are no words for "{language}"', hint)
    for feature in features(files, language):
        if feature not in wanted:
            message = f'"{first}" has no words of this name, so nobody asks for them'
            hint = did_you_mean(feature, wanted) or f"delete it, or write {file_path(first, feature)}"
            yield Problem(file_path(language, feature), 1, 1, "unknown-strings", message, hint)
