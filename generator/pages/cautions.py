"""What speaks against an exercise, as pages and cards say it."""

from collections.abc import Iterable
from dataclasses import dataclass

from babel.lists import format_list

from generator.library.cautions import Caution, Ground, travelling
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.pages.origins import labelled
from generator.pages.sheet import Link, Sheet, Statement
from generator.pages.site import Site


@dataclass(frozen=True)
class Warned:
    """Someone or something to take care with, and the reason.

    Attributes:
        link: Where more stands.
        reason: Why, or how to change the exercise.
    """

    link: Link
    reason: Statement


def leave_out_line(exercise: Exercise, site: Site, routine: Routine | None = None) -> str:
    """Who should leave an exercise out, or ask first: one sentence, the most serious first; empty for nobody.

    Made from precautions, conditions, start positions and limits, so that it is written nowhere twice.

    Args:
        exercise: The exercise.
        site: The language.
        routine: The routine in which it stands, if any; its own conditions and precautions are answered there.
    """
    strings = site.strings
    found = [in_a_sentence(one.by, site) for one in travelling(site.library.cautions(exercise), routine)]
    if not found:
        return ""
    people = format_list(found, style="or", locale=strings("site.locale"))
    return strings("caution.leave-out", people=people)


def in_a_sentence(by: Condition | Precaution, site: Site) -> str:
    """Someone as the end of "if you …"."""
    if isinstance(by, Precaution):
        return by.short
    return site.strings("caution.condition", condition=by.name[:1].lower() + by.name[1:])


def reason(caution: Caution, sheet: Sheet) -> Statement:
    """Why an exercise is to be left out or changed; where its position decides, in the words of the site."""
    if caution.claim is None or caution.ground is Ground.POSITION:
        return Statement(sheet.site.strings("exercise.ruled-out"), (), ours=False)
    return sheet.statement(caution.claim)


def warnings(cautions: Iterable[Caution], sheet: Sheet, *, leave_out: bool) -> tuple[Warned, ...]:
    """Of what is said of an exercise, either who should leave it out or who should change it."""
    chosen = sorted((one for one in cautions if one.objects is leave_out), key=lambda one: one.gravity)
    return tuple(
        Warned(Link(in_a_sentence(one.by, sheet.site), sheet.link(one.by).address), reason(one, sheet))
        for one in chosen
    )


def told(all_: Iterable[Warned]) -> list[Statement]:
    """Reasons with those for whom they hold."""
    return [labelled(f"{one.link.text}: {one.reason.text}", one.reason) for one in all_]


def warned_exercises(by: Condition | Precaution, sheet: Sheet, *, leave_out: bool) -> tuple[Warned, ...]:
    """The exercises that someone should leave out, or those to change, each once."""
    return tuple(
        Warned(sheet.link(exercise), reason(one, sheet))
        for exercise, one in sheet.site.library.cautions_of(by)
        if one.objects is leave_out
    )
