"""The sections of a page in reading order: one list from which come the page and the block of its origins."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.pages.cautions import Warned, told
from generator.pages.origins import Section as Rests
from generator.pages.sheet import Link, Statement, Teaser


@dataclass(frozen=True)
class Line:
    """One point of a list: a text, a link, or a text that leads to a link.

    Attributes:
        text: What stands first; before a link it ends with a space.
        link: Where it leads.
        reason: What is told of the link.
    """

    text: str = ""
    link: Link | None = None
    reason: str = ""


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it, in this order.

    Attributes:
        anchor: Its part of the address.
        title: The heading.
        intro: A paragraph.
        lines: A list.
        teasers: Links with pictures.
        rests: What it says, with the sources, as the block of origins tells it.
    """

    anchor: str
    title: str
    intro: str = ""
    lines: tuple[Line, ...] = ()
    teasers: tuple[Teaser, ...] = ()
    rests: tuple[Statement, ...] = ()

    @property
    def says_something(self) -> bool:
        """Whether anything stands below its heading."""
        return bool(self.intro or self.lines or self.teasers)

    @property
    def origin(self) -> Rests:
        """The section for the block of origins."""
        return self.title, self.rests


def present(*sections: Section) -> tuple[Section, ...]:
    """The sections that say something."""
    return tuple(each for each in sections if each.says_something)


@dataclass(frozen=True)
class Fold:
    """What opens when it is pressed: one row of a block of details.

    Attributes:
        anchor: Its part of the address.
        title: What the row says.
        line: What is inside, in a few words; it stands below the title.
        icon: The name of its icon.
        sections: What is inside.
    """

    anchor: str
    title: str
    line: str
    icon: str
    sections: tuple[Section, ...]


def folded(*folds: Fold) -> tuple[Fold, ...]:
    """The details that have something inside."""
    return tuple(each for each in folds if each.sections)


def stated(anchor: str, title: str, statements: tuple[Statement, ...]) -> Section:
    """A section of statements, each a point."""
    return Section(anchor, title, lines=tuple(Line(statement.text) for statement in statements), rests=statements)


def plain(anchor: str, title: str, texts: Iterable[str]) -> Section:
    """A section of texts that need no source."""
    return Section(anchor, title, lines=tuple(Line(text) for text in texts))


def linked(anchor: str, title: str, links: Iterable[Link]) -> Section:
    """A section of links."""
    return Section(anchor, title, lines=tuple(Line(link=link) for link in links))


def announced(anchor: str, title: str, teasers: Iterable[Teaser], rests: Iterable[Statement] = ()) -> Section:
    """A section of teasers; ``rests`` is what they say that needs a source."""
    return Section(anchor, title, teasers=tuple(teasers), rests=tuple(rests))


def warned(anchor: str, title: str, warnings: Iterable[Warned], intro: str = "") -> Section:
    """A section of links with the reason to take care; none where there are no reasons."""
    all_ = tuple(warnings)
    lines = tuple(Line(link=one.link, reason=one.reason.text) for one in all_)
    return Section(anchor, title, intro if lines else "", lines, rests=tuple(told(all_)))
