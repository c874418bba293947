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
    """Who should leave an exercise out, and who should ask first: a sentence each, the most serious first.

    Made from precautions, conditions, start positions and limits, so that it is written nowhere twice. Empty where
    nobody needs it.

    Args:
        exercise: The exercise.
        site: The language.
        routine: The routine in which it stands, if any; its own conditions and precautions are answered there.
    """
    found = travelling(site.library.cautions(exercise), routine)
    sentences = []
    for word, objects in (("caution.leave-out", True), ("caution.ask-first", False)):
        people = list(dict.fromkeys(in_a_sentence(one, site) for one in found if one.objects is objects))
        if people:
            listed = format_list(people, style="or", locale=site.library.language.locale)
            sentences.append(site.strings(word, people=listed))
    return " ".join(sentences)


def in_a_sentence(caution: Caution, site: Site) -> str:
    """For whom a caution holds, as the end of "if you …"."""
    by = caution.by
    if isinstance(by, Precaution):
        return caution.short or by.short
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
        Warned(Link(in_a_sentence(one, sheet.site), sheet.link(one.by).address), reason(one, sheet)) for one in chosen
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
