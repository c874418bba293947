"""What the search of the site finds: the entities that have a page, each with the words by which people look for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.models.base import Claim, NamedEntity
from generator.models.condition import Condition, Tier
from generator.models.exercise import Exercise
from generator.models.place import Place
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.models.session import effective_doses, session_span
from generator.models.span import Span
from generator.pages.site import Site
from generator.render.numbers import counted

ROUND_MINUTES = (5, 10, 15, 20, 30, 45, 60)
"""The times that people say they have. Source: our choice."""


@dataclass(frozen=True)
class Findable:
    """A page, or a part of one, that the search can find.

    Attributes:
        path: The Markdown file of the page, relative to the folder of its language; it may end in a fragment.
        kind: What it is, in the words of the site.
        title: What a result is called.
        summary: What a result says below its title.
        note: A few words beside the kind, such as how long a routine takes.
        names: Other names for it. A result shows the one that was typed.
        asked: What people type to find it, though it is no name for it.
        texts: What else is said there. Only its words count.
    """

    path: str
    kind: str
    title: str
    summary: str
    note: str = ""
    names: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


def find_condition(condition: Condition, site: Site) -> Iterator[Findable]:
    """A condition; a signpost says how soon to get help."""
    medical = (condition.medical_name,) if condition.medical_name else ()
    told = (condition.key_points, condition.what, condition.feels, condition.causes, condition.helps)
    yield replace(
        _named(condition, site),
        summary=condition.summary,
        note=site.strings(f"tier.{condition.signpost}") if condition.signpost else "",
        names=(*condition.aliases.values(), *medical),
        texts=tuple(text for claims in told for text in _texts(claims)),
    )


def find_exercise(exercise: Exercise, site: Site) -> Iterator[Findable]:
    """An exercise with its start position, what it is for, what it needs and which muscles it works."""
    strings, terms = site.strings, site.library.terms
    yield replace(
        _named(exercise, site),
        summary=exercise.summary,
        note=strings(f"position.{exercise.position}"),
        names=tuple(exercise.aliases.values()),
        texts=(
            exercise.start,
            *exercise.steps.values(),
            *(strings(f"purpose.{purpose}") for purpose in exercise.purposes),
            *(terms["equipment"][id_] for id_ in exercise.equipment),
            *(terms["muscles"][id_] for id_ in exercise.muscles),
        ),
    )


def find_place(place: Place, site: Site) -> Iterator[Findable]:
    """A place of the body that hurts."""
    yield replace(_named(place, site), summary=place.summary)


def find_precaution(precaution: Precaution, site: Site) -> Iterator[Findable]:
    """A precaution, by what its reader would say too."""
    texts = (precaution.short, *_texts(precaution.choose), *_texts(precaution.movements))
    yield replace(_named(precaution, site), summary=precaution.summary, texts=texts)


def find_routine(routine: Routine, site: Site) -> Iterator[Findable]:
    """A routine with the time that it takes. Who has 10 minutes finds what fits into them."""
    library, strings, found = site.library, site.strings, _named(routine, site)
    time = session_span(routine, effective_doses(routine, library.exercises))
    had = next((minutes for minutes in ROUND_MINUTES if minutes >= time.high), None)
    fits = (counted("unit.minutes", Span(had, had), strings),) if had else ()
    yield replace(
        found,
        summary=routine.summary,
        note=counted("unit.minutes", time, strings),
        asked=(*found.asked, *fits),
        texts=(
            routine.who,
            routine.not_for or "",
            strings(f"stage.{routine.stage}"),
            *(library.exercises[id_].name for id_ in routine.exercises),
            *(library.conditions[id_].name for id_ in routine.conditions),
        ),
    )


def find_safety(safety: Safety, site: Site) -> Iterator[Findable]:
    """The safety page, and on it the signs of each tier."""
    path, asked = site.path(safety), tuple(safety.searched_as.values())
    kind = site.strings("kind.safety")
    yield Findable(path, kind, safety.title, safety.summary, asked=asked)
    for tier in Tier:
        signs = [sign for sign in safety.signs.values() if sign.tier is tier]
        if signs:
            advice, texts = safety.tiers[tier], tuple(text for sign in signs for text in (sign.text, sign.why or ""))
            yield Findable(f"{path}#{tier}", kind, advice.title, advice.action, texts=texts)


def _named(entity: NamedEntity, site: Site) -> Findable:
    """What holds for each entity with a name and a page of its own."""
    kind = site.strings(f"kind.{site.library.kind_of(type(entity)).name}")
    return Findable(site.path(entity), kind, entity.name, "", asked=tuple(entity.searched_as.values()))


def _texts(claims: Mapping[str, Claim]) -> Iterator[str]:
    return (claim.text for claim in claims.values())
