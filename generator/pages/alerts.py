"""The safety blocks that stand above every exercise."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.library.usual import usual_of_any
from generator.models.base import Cited
from generator.models.condition import Condition
from generator.models.safety import AlertLine, Safety, Usual
from generator.pages.sheet import Sheet, Statement
from generator.pages.signs import Alert
from generator.render.numbers import span


@dataclass(frozen=True)
class Brief:
    """The alert line and the stop strip.

    Attributes:
        title: Whom to call, with the numbers, as the beginning of a sentence.
        emergency: The emergency signs in a few words.
        today_title: When to call a doctor today and not to start; empty where the safety file has no such line.
        today: The signs to get help for today, in a few words.
        stop: When to stop, in a few words.
        usual: What this means for people for whom some trouble is usual.
        safety: Address of the safety page.
        every: The emergency signs one by one, which open below the alert line; None where a link stands there.
    """

    title: str
    emergency: tuple[Statement, ...]
    today_title: str
    today: tuple[Statement, ...]
    stop: tuple[Statement, ...]
    usual: tuple[Statement, ...]
    safety: Markup
    every: Alert | None = None

    @property
    def emergency_text(self) -> str:
        """The emergency signs, as the end of the title."""
        return _joined(self.emergency)

    @property
    def today_text(self) -> str:
        """The signs to get help for today, as one sentence."""
        text = _joined(self.today)
        return f"{text[:1].upper()}{text[1:]}"

    @property
    def stop_text(self) -> str:
        """When to stop, as the end of "Stop if you get"."""
        return _joined(self.stop)


@dataclass(frozen=True)
class PainLine:
    """What to do at some pain scores.

    Attributes:
        scores: The scores, such as 0 to 3.
        advice: What to do.
        tone: The name of their colour: fine, change or stop.
        marks: The scores one by one, for the scale.
    """

    scores: str
    advice: Statement
    tone: str
    marks: tuple[int, ...]

    @property
    def lead(self) -> str:
        """The first sentence of what to do, which stands out."""
        return self.advice.text[: len(self.advice.text) - len(self.more)].rstrip()

    @property
    def more(self) -> str:
        """What to do, after the first sentence."""
        return self.advice.text.partition(". ")[2]


@dataclass(frozen=True)
class Pain:
    """The pain score rule.

    Attributes:
        scale: What 0 and 10 mean.
        when: When to check the score.
        lines: What to do at which score.
        usual: What holds for people who always have some pain; none where that is not usual.
    """

    scale: Statement
    when: Statement
    lines: tuple[PainLine, ...]
    usual: Statement | None

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The rule in reading order."""
        usual = (self.usual,) if self.usual else ()
        return (self.scale, *(line.advice for line in self.lines), *usual, self.when)


def _joined(statements: Iterable[Statement]) -> str:
    return "; ".join(statement.text for statement in statements) + "."


def brief(sheet: Sheet, conditions: Iterable[Condition] = (), *, today: bool = False) -> Brief:
    """The short block of exercises, routines and cards.

    Args:
        sheet: The page.
        conditions: For whom the page is. What is usual with them is told, so that no stop rule forbids what they need.
        today: Whether the signs to get help for today stand there too, as on pages that prescribe.
    """
    safety = sheet.site.library.safety
    judged = {rule.judges for rule in safety.stop_rules.values() if rule.short}
    return Brief(
        safety.alert.title,
        _parts(safety.alert, safety, sheet),
        safety.today.title if today and safety.today else "",
        _parts(safety.today, safety, sheet) if today and safety.today else (),
        tuple(sheet.cited(rule.short, rule) for rule in safety.stop_rules.values() if rule.short),
        tuple(
            sheet.statement(safety.usual[kind])
            for kind in usual_of_any(conditions, safety)
            if kind in judged and kind in safety.usual
        ),
        sheet.index(Safety).address,
    )


def _parts(line: AlertLine, safety: Safety, sheet: Sheet) -> tuple[Statement, ...]:
    """The parts of an alert line, each with the sources of the signs for which it stands."""
    found = []
    for part in line.parts.values():
        signs = [safety.signs[key] for key in part.signs]
        sources = dict.fromkeys(id_ for sign in signs for id_ in sign.sources)
        rests = Cited(sources=tuple(sources), ours=any(sign.ours for sign in signs))
        found.append(sheet.cited(part.text, rests))
    return tuple(found)


def pain(sheet: Sheet, conditions: Iterable[Condition] | None = None) -> Pain:
    """The pain score rule.

    Args:
        sheet: The page.
        conditions: For whom the page is; None for everybody.
    """
    safety = sheet.site.library.safety
    score, strings = safety.pain_score, sheet.site.strings
    told = conditions is None or Usual.PAIN_SCORE in usual_of_any(conditions, safety)
    return Pain(
        sheet.statement(score.scale),
        sheet.statement(score.when),
        tuple(
            PainLine(
                span(band.score, strings),
                sheet.statement(band),
                _tone(number, len(score.bands)),
                tuple(range(band.score.low, band.score.high + 1)),
            )
            for number, band in enumerate(score.bands.values(), 1)
        ),
        sheet.statement(score.usual) if told else None,
    )


def _tone(number: int, bands: int) -> str:
    """The colour of a band: all is well in the first one, the last one means stop."""
    return "stop" if number == bands else "fine" if number == 1 else "change"
