"""What a routine of the rich project must say on paper, read from its content files and not from the generator."""

import re
from dataclasses import dataclass
from typing import Any

import yaml
from babel.dates import format_date

from tests.browser.built import FOLDERS, SITE_URL
from tests.rich import rich

LABELS = {"en": ("Name", "Started on", "My therapist"), "es": ("Nombre", "Empecé el", "Mi fisioterapeuta")}
"""What a card has beside the page: lines to write on."""
NUMBERS = {"en": "999, 112 or 911", "es": "999, 112 o 911"}
"""Those of the safety file, for want of a setting."""
DOSE = ("hold_s", "repetitions", "sets", "rest_s", "minutes")
UNREAD = {
    "en": "No clinician has reviewed this edition yet.",
    "es": "Ningún profesional clínico ha revisado todavía esta edición.",
}
"""Until the content names a clinician who did."""


@dataclass(frozen=True)
class Item:
    """One exercise of a card."""

    texts: tuple[str, ...]
    """Name, start position and steps."""
    numbers: tuple[str, ...]
    """Every number of its dose in this routine."""
    ways: tuple[str, ...]
    """The first way to make it easier and, but for starting routines, the first to make it harder."""
    stills: tuple[str, ...]
    """What the pictures of its start and of its end show."""


@dataclass(frozen=True)
class Card:
    """One routine in one language."""

    address: str
    texts: tuple[str, ...]
    """What stands on paper, whether it is the page or a card; the full address and the day of the review come last."""
    items: tuple[Item, ...]
    pain: tuple[str, ...]
    """What to do at each pain score."""
    boxes: int
    """One for each session and for each time of what has days of its own: each number at its most."""


def card(routine: str, language: str) -> Card:
    """The card of a routine as its content files have it."""
    facts, words = _read("routines", routine, "en"), _read("routines", routine, language)
    safety = _read("safety", "safety", language)
    address = f"{FOLDERS[language]}routines/{routine}/"
    stops = [rule["short"] for rule in safety["stop_rules"].values() if isinstance(rule, dict) and "short" in rule]
    signs = [*map(_text, safety["alert"]["parts"].values())]
    safe = [safety["alert"]["title"], *signs, *stops]
    claims = [*safe, *words["progress"].values(), *words["step_back"].values()]
    day = format_date(facts["review"]["date"], "d MMMM y" if language == "en" else "long", language)
    unread = UNREAD[language]
    who = [words[key] for key in ("who", "not_for") if key in words]
    texts = (words["name"], *who, *map(_text, claims), unread, SITE_URL + address, day)
    starting = facts["stage"] in ("first-days", "start")
    items = tuple(_item(id_, item or {}, words, language, starting) for id_, item in facts["exercises"].items())
    schedule = facts["schedule"]
    boxes = sum(_weekly(schedule, each) for each in ({}, *_own_plans(facts))) * _most(schedule["weeks"])
    pain = tuple(_text(band) for band in safety["pain_score"]["bands"].values())
    return Card(address, texts, items, pain, boxes)


def _item(id_: str, item: dict[str, Any], routine: dict[str, Any], language: str, starting: bool) -> Item:
    facts, words = _read("exercises", id_, "en"), _read("exercises", id_, language)
    note = ((routine.get("exercises") or {}).get(id_) or {}).get("note")
    own = item.get("dose") or {}
    dose = {**facts["dose"], **own}
    parts = [dose[name] for name in DOSE if name in dose and (name, dose[name]) != ("sets", 1)]
    keys = list(facts["steps"])
    keys = keys[: keys.index(item["until"]) + 1] if "until" in item else keys
    texts = (words["name"], words["start"], *(words["steps"][key] for key in keys), *([note] if note else []))
    numbers = tuple(number for part in parts for number in re.findall(r"\d+", str(part)))
    shown = ("easier",) if starting else ("easier", "harder")
    ways = tuple(_text(words[way][next(iter(facts[way]))]) for way in shown if facts.get(way))
    drawn = (facts.get("figure") or {}).get("frames") or {}
    frames = [frame for frame, said in drawn.items() if said["step"] in ("start", *keys)]
    stills = tuple(words["figure"]["frames"][frame]["alt"] for frame in (*frames[:1], *frames[-1:]))
    return Item(texts, numbers, ways, stills)


def _read(kind: str, id_: str, language: str) -> dict[str, Any]:
    name = f"{id_}.yaml" if language == "en" else f"{id_}.{language}.yaml"
    written = rich()[f"content/{kind}/{name}"].replace("{numbers}", NUMBERS[language])
    content: dict[str, Any] = yaml.safe_load(written)
    return content


def _text(claim: Any) -> str:
    """The words of a claim, which stand alone in a translation."""
    return str(claim["text"] if isinstance(claim, dict) else claim)


def _own_plans(routine: dict[str, Any]) -> list[dict[str, Any]]:
    """The doses of exercises that are done on other days, or at other times, than the routine."""
    schedule = routine["schedule"]
    doses = [(item or {}).get("dose") or {} for item in routine["exercises"].values()]
    often = ("times_a_day", "days_a_week")
    return [dose for dose in doses if any(dose.get(name, schedule[name]) != schedule[name] for name in often)]


def _weekly(schedule: dict[str, Any], dose: dict[str, Any]) -> int:
    said = {**schedule, **dose}
    return _most(said["times_a_day"]) * _most(said["days_a_week"])


def _most(span: int | str) -> int:
    return int(str(span).split(" to ")[-1])
