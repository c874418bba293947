"""Cards in 2 languages side by side, for those who help somebody whose language they do not read."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from generator.exports.cards import CardJob, as_json, card_data, typst_files
from generator.models.routine import Routine
from generator.pages.card import card_view
from generator.pages.formats import TWINS, CardFormat
from generator.pages.site import Site
from generator.render.addresses import card_path

_SHARED: Final = ("name", "started", "therapist", "pain-now", "effort", "week-word")
"""Words of the log, which stands once for both languages."""


def twin_jobs(
    first: Site, second: Site, templates: Mapping[str, str], formats: Iterable[CardFormat] = TWINS
) -> Iterator[CardJob]:
    """The cards of every routine in two languages. They lie in the folder of the first.

    Args:
        first: The language on the side where lines begin.
        second: The other one.
        templates: Every file below ``site_templates``, by path.
        formats: In which formats.
    """
    typst, formats, logo = typst_files(templates), tuple(formats), first.settings.publisher.logo
    theirs = second.library.published_of(Routine)
    for id_, entry in first.library.published_of(Routine).items() if typst else ():
        data = twin_data(card_data(card_view(entry, first), first), card_data(card_view(theirs[id_], second), second))
        told = as_json(data)
        for form in formats:
            path = card_path(id_, f"{form.name}-{first.language}-{second.language}")
            yield CardJob(path, form, told, typst, entry.text_document.path, id_, logo)


def twin_data(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    """What the template is told of one routine in two languages."""
    pairs = zip(ours["log"]["rows"], theirs["log"]["rows"], strict=True)
    rows = [{**one, **{key: _both(one[key], other[key]) for key in ("name", "often")}} for one, other in pairs]
    weeks = [str(number) for number in range(1, len(ours["log"]["weeks"]) + 1)]
    words = {word: _both(ours["words"][word], theirs["words"][word]) for word in _SHARED}
    return {**ours, "twin": theirs, "log": {"weeks": weeks, "rows": rows}, "words": {**ours["words"], **words}}


def _both(one: str, other: str) -> str:
    return one if one == other else f"{one} / {other}"
