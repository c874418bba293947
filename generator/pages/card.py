"""One routine as a printable card: what the page of the routine shows, and what only paper needs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.drawing.drawing import Words
from generator.library.entry import Entry
from generator.models.base import Claim
from generator.models.exercise import Exercise
from generator.models.references import ExerciseRef
from generator.models.routine import NextStep, Routine, Stage
from generator.models.words import Key
from generator.pages.card_log import Log, card_log
from generator.pages.doses import DosePart, phrases
from generator.pages.pictures import FeelLook, feel_looks, first_and_last
from generator.pages.routine import routine_view
from generator.pages.routine_items import Item
from generator.pages.sheet import Sheet
from generator.pages.site import Site

WORDS = (
    *("page", "who", "stop", "start", "pain", "easier", "harder", "kept", "pain-now", "effort", "tick"),
    *("name", "started", "therapist", "notes", "code", "code-exercise", "see-move", "sources-on-page", "week-word"),
    *("before", "unchecked"),
)
"""The words that stand on every card."""
_STARTING = (Stage.FIRST_DAYS, Stage.START)


@dataclass(frozen=True)
class Still:
    """One picture."""

    svg: str
    alt: str


@dataclass(frozen=True)
class CardItem:
    """One exercise of a card."""

    number: int
    name: str
    address: str
    """Where its moving picture is; empty where the site has no address."""
    start: str
    steps: tuple[str, ...]
    dose: tuple[str, ...]
    """How much, in parts that are each said in one line."""
    feel: str
    feel_looks: tuple[FeelLook, ...]
    """The signs of the tints that show where it is felt."""
    note: str
    kept: str
    leave_out: str
    easier: str
    harder: str
    """Only from the stage build on: who starts needs no way up yet."""
    pictures: tuple[Still, ...]
    aspect: float
    """How many times as wide as high its pictures are; 0 without one."""


@dataclass(frozen=True)
class Onward:
    """What comes after the routine."""

    text: str
    name: str
    """The routine that it leads to; empty where it leads to none."""
    address: str


@dataclass(frozen=True)
class CardView:
    """What a card shows."""

    title: str
    summary: str
    who: str
    emergency: str
    emergency_title: str
    today_title: str
    today: str
    stop: str
    usual: tuple[str, ...]
    glance: tuple[DosePart, ...]
    items: tuple[CardItem, ...]
    pain: tuple[tuple[str, str], ...]
    pain_usual: str
    progress: tuple[str, ...]
    step_back: tuple[str, ...]
    see_someone: tuple[str, ...]
    progress_title: str
    step_back_title: str
    need: str
    need_title: str
    before: tuple[str, ...]
    feel_title: str
    next: tuple[Onward, ...]
    next_title: str
    log: Log
    address: str
    reviewed: str
    pending: str
    """That no clinician has reviewed this edition yet; empty once one has."""
    words: Mapping[str, str]


def card_view(entry: Entry[Routine], site: Site) -> CardView:
    """The card of one routine."""
    view = routine_view(entry, Sheet(site, site.path(entry.entity)))
    library, strings, review = site.library, site.strings, view.origins.review
    exercises = [library.exercises[id_] for id_ in entry.entity.exercises]
    assert review, "a routine is reviewed"
    return CardView(
        title=view.name,
        summary=entry.entity.summary,
        who=" ".join(said for said in (view.who, view.not_for) if said),
        emergency_title=view.brief.title,
        emergency=view.brief.emergency_text,
        today_title=view.brief.today_title,
        today=view.brief.today_text if view.brief.today else "",
        stop=view.brief.stop_text,
        usual=tuple(statement.text for statement in view.brief.usual),
        glance=view.at_a_glance,
        items=tuple(
            _item(item, exercise, entry.entity, site) for item, exercise in zip(view.items, exercises, strict=True)
        ),
        pain=tuple((line.scores, line.advice.text) for line in view.pain.lines),
        pain_usual=view.pain.usual.text if view.pain.usual else "",
        progress=tuple(statement.text for statement in view.progress),
        step_back=tuple(statement.text for statement in view.step_back),
        see_someone=(*(statement.text for statement in view.see_someone), *_calls(site)),
        progress_title=strings("routine.progress"),
        step_back_title=strings("routine.step-back"),
        need=f"{view.equipment[:1].upper()}{view.equipment[1:]}.",
        need_title=strings("routine.equipment"),
        before=tuple(statement.text for statement in view.before),
        feel_title=strings("exercise.feel"),
        next=tuple(_onward(step, site) for step in entry.entity.next.values()),
        next_title=strings("routine.next"),
        log=card_log(entry.entity, site),
        address=view.address,
        reviewed=strings("card.reviewed", date=review.reviewed, by=review.by, due=review.due),
        pending=review.pending,
        words={word: strings(f"card.{word}") for word in WORDS},
    )


def _calls(site: Site) -> Iterator[str]:
    """When to call the publisher, and the number of a medical advice line."""
    publisher, strings = site.settings.publisher, site.strings
    if when := publisher.call_us.get(site.language, publisher.call_us.get("", "")):
        yield strings("card.call-us", when=when)
    if publisher.advice_line:
        yield strings("card.advice-line", number=publisher.advice_line)


def _onward(step: NextStep, site: Site) -> Onward:
    if step.routine is None:
        return Onward(step.text, "", "")
    routine = site.library.routines[step.routine]
    return Onward(step.text, routine.name, site.public(site.path(routine)))


def _item(item: Item, exercise: Exercise, routine: Routine, site: Site) -> CardItem:
    return CardItem(
        number=item.number,
        name=item.link.text,
        address=site.public(site.path(exercise)),
        start=item.start,
        steps=item.steps,
        dose=phrases(item.dose),
        feel=exercise.feel.text,
        feel_looks=feel_looks((exercise,), Sheet(site, site.path(exercise))),
        note=item.note,
        kept=item.kept,
        leave_out=item.leave_out,
        easier=item.easier.text if item.easier else "",
        harder=_first(exercise.harder) if routine.stage not in _STARTING else "",
        pictures=_stills(exercise, routine.exercises[ExerciseRef(exercise.id)].until, site),
        aspect=_aspect(exercise, site),
    )


def _first(claims: Mapping[Key, Claim]) -> str:
    """A card has room for one way; the first is the one that the author put first."""
    return next((claim.text for claim in claims.values()), "")


def _stills(exercise: Exercise, until: str | None, site: Site) -> tuple[Still, ...]:
    if exercise.id not in site.gallery or exercise.figure is None:
        return ()
    frames, drawing = list(exercise.figure.frames.values()), site.gallery[exercise.id]
    return tuple(
        Still(drawing.still(number, Words(exercise.name, frames[number].alt), on_paper=True), frames[number].alt)
        for number in first_and_last(exercise, until)
    )


def _aspect(exercise: Exercise, site: Site) -> float:
    if exercise.id not in site.gallery:
        return 0
    width, height = site.gallery.size(exercise.id)
    return round(width / height, 3)
