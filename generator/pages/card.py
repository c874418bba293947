"""One routine as a printable card: what the page of the routine shows, and what only paper needs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.drawing.drawing import Words
from generator.library.entry import Entry
from generator.models.base import Claim
from generator.models.exercise import Exercise
from generator.models.references import ExerciseRef
from generator.models.routine import Routine, Schedule, Stage
from generator.models.words import Key
from generator.pages.doses import DosePart
from generator.pages.pictures import FeelLook, first_and_last
from generator.pages.routine import routine_view
from generator.pages.routine_items import Item
from generator.pages.sheet import Sheet
from generator.pages.site import Site
from generator.render.strings import Strings

WORDS = (
    *("page", "who", "session", "stop", "start", "pain", "easier", "harder", "kept", "pain-now", "effort", "tick"),
    *("name", "started", "ticked", "notes", "code", "sources-on-page", "week-word", "day-word"),
)
"""The words that stand on every card."""
_STARTING = (Stage.FIRST_DAYS, Stage.START)
_WIDE = 1.25
"""Our choice: a picture that is so many times as wide as high stands above the next one, not beside it."""
_LONGEST_WORD = 19
_PIECE = 8
"""A longer word may be broken after every 8th letter, so that it stays on the card."""


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
    start: str
    steps: tuple[str, ...]
    dose: tuple[DosePart, ...]
    note: str
    kept: str
    leave_out: str
    easier: str
    harder: str
    """Only from the stage build on: who starts needs no way up yet."""
    pictures: tuple[Still, ...]
    tall: bool
    """Whether the pictures stand side by side, because they are hardly wider than high."""


@dataclass(frozen=True)
class Grid:
    """The tick-off grid: weeks against session days, a box a session, and room for a pain score a week.

    The longer of the two runs across, so that the grid stays low.
    """

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    boxes: int
    pain_below: bool
    """True when the weeks run across, and the pain scores stand in a row below them."""


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
    grid: Grid
    address: str
    reviewed: str
    pending: str
    """That no clinician has reviewed this edition yet; empty once one has."""
    looks: tuple[FeelLook, ...]
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
        glance=(*view.at_a_glance, *view.beside),
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
        grid=_grid(entry.entity.schedule, strings),
        address=view.address,
        reviewed=strings("card.reviewed", date=review.reviewed, by=review.by, due=review.due),
        pending=review.pending,
        looks=view.looks,
        words={word: strings(f"card.{word}") for word in WORDS},
    )


def _calls(site: Site) -> Iterator[str]:
    """When to call the publisher, and the number of a medical advice line."""
    publisher, strings = site.settings.publisher, site.strings
    if when := publisher.call_us.get(site.language, publisher.call_us.get("", "")):
        yield strings("card.call-us", when=when)
    if publisher.advice_line:
        yield strings("card.advice-line", number=publisher.advice_line)


def _item(item: Item, exercise: Exercise, routine: Routine, site: Site) -> CardItem:
    return CardItem(
        number=item.number,
        name=item.link.text,
        start=item.start,
        steps=item.steps,
        dose=item.dose,
        note=item.note,
        kept=item.kept,
        leave_out=item.leave_out,
        easier=item.easier.text if item.easier else "",
        harder=_first(exercise.harder) if routine.stage not in _STARTING else "",
        pictures=_stills(exercise, routine.exercises[ExerciseRef(exercise.id)].until, site),
        tall=_is_tall(exercise, site),
    )


def _grid(schedule: Schedule, strings: Strings) -> Grid:
    weeks = tuple(strings("card.week", number=number) for number in range(1, schedule.weeks.high + 1))
    days = tuple(strings("card.day", number=number) for number in range(1, schedule.days_a_week.high + 1))
    boxes = schedule.times_a_day.high
    if len(weeks) > len(days):
        return Grid(weeks, days, boxes, pain_below=True)
    return Grid(days, weeks, boxes, pain_below=False)


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


def _is_tall(exercise: Exercise, site: Site) -> bool:
    if exercise.id not in site.gallery:
        return False
    width, height = site.gallery.size(exercise.id)
    return height * _WIDE > width


def breakable(text: str) -> str:
    """A text whose very long words may be broken: a zero-width space stands after every 8th letter of them."""
    words = text.split(" ")
    return " ".join(
        "\u200b".join(word[start : start + _PIECE] for start in range(0, len(word), _PIECE))
        if len(word) > _LONGEST_WORD
        else word
        for word in words
    )
