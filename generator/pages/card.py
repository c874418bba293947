"""One routine as a printable card: what the page of the routine shows, and what only paper needs."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.figures.story import Words
from generator.library.entry import Entry
from generator.models.base import Claim, Key
from generator.models.exercise import Exercise
from generator.models.routine import Routine, Stage
from generator.pages.doses import DosePart
from generator.pages.origins import publishers
from generator.pages.pictures import FeelLook
from generator.pages.routine import Item, RoutineView, routine_page, statements
from generator.pages.sheet import Sheet
from generator.pages.site import Site
from generator.render.addresses import page_path

_WORDS = (
    *("page", "who", "session", "stop", "start", "pain", "easier", "harder", "kept", "pain-now", "effort", "tick"),
    *("name", "started", "ticked", "notes", "code", "made-from", "sources-on-page", "week-word", "day-word"),
)
_STARTING = (Stage.FIRST_DAYS, Stage.START)
_SOURCES = 4
"""So many are named on paper; the card says where all of them stand."""
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
class CardView:
    """What a card shows."""

    lang: str
    title: str
    summary: str
    who: str
    emergency: str
    emergency_title: str
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
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    boxes: int
    pain_below: bool
    address: str
    reviewed: str
    pending: str
    """That no clinician has reviewed this edition yet; empty once one has."""
    looks: tuple[FeelLook, ...]
    sources: str
    words: Mapping[str, str]


def card_view(entry: Entry[Routine], site: Site) -> CardView:
    """The card of one routine."""
    view = routine_page(entry, site).view
    assert isinstance(view, RoutineView)
    library, strings = site.library, site.strings
    exercises = [library.exercises[id_] for id_ in entry.entity.exercises]
    sheet = Sheet(site, page_path("routine", entry.id))
    said = [one for _, group in statements(entry.entity, view, sheet) for one in group]
    return CardView(
        lang=site.language,
        title=view.name,
        summary=view.summary,
        who=view.who,
        emergency_title=view.brief.title,
        emergency=view.brief.emergency_text,
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
        see_someone=tuple(statement.text for statement in view.see_someone),
        progress_title=strings("routine.progress"),
        step_back_title=strings("routine.step-back"),
        columns=view.grid.columns,
        rows=view.grid.rows,
        boxes=len(view.grid.boxes),
        pain_below=view.grid.pain_below,
        address=view.address,
        reviewed=strings("card.reviewed", date=view.review.reviewed),
        pending=view.review.pending,
        looks=view.looks,
        sources="; ".join(publishers(said, library.sources)[:_SOURCES]),
        words={word: strings(f"card.{word}") for word in _WORDS},
    )


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
        easier=_first(exercise.easier),
        harder=_first(exercise.harder) if routine.stage not in _STARTING else "",
        pictures=_stills(exercise, site),
        tall=_is_tall(exercise, site),
    )


def _first(claims: Mapping[Key, Claim]) -> str:
    """A card has room for one way; the first is the one that the author put first."""
    return next((claim.text for claim in claims.values()), "")


def _stills(exercise: Exercise, site: Site) -> tuple[Still, ...]:
    story = site.library.stories.get(exercise.id)
    if story is None or exercise.figure is None:
        return ()
    frames = list(exercise.figure.frames.values())
    return tuple(
        Still(story.still(number, Words(exercise.name, frames[number].alt)), frames[number].alt)
        for number in (0, len(frames) - 1)
    )


def _is_tall(exercise: Exercise, site: Site) -> bool:
    story = site.library.stories.get(exercise.id)
    return story is not None and story.size[1] * _WIDE > story.size[0]


def breakable(text: str) -> str:
    """A text whose very long words may be broken: a zero-width space stands after every 8th letter of them."""
    words = text.split(" ")
    return " ".join(
        "\u200b".join(word[start : start + _PIECE] for start in range(0, len(word), _PIECE))
        if len(word) > _LONGEST_WORD
        else word
        for word in words
    )
