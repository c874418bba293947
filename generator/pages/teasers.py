"""One line about an exercise, a condition, a place, a precaution or a routine, as other pages show it."""

from dataclasses import replace

from generator.models.condition import Condition, Tier
from generator.models.exercise import Exercise
from generator.models.place import Place
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.session import apart, effective_doses, session_span
from generator.pages.pictures import place_picture, stills
from generator.pages.sheet import Sheet, Teaser
from generator.render.numbers import counted


def exercise_teaser(exercise: Exercise, sheet: Sheet) -> Teaser:
    """An exercise with its start position, its level and the end of its movement, which tells most."""
    strings = sheet.site.strings
    tags = (strings(f"position.{exercise.position}"), strings(f"level.{exercise.level}"))
    picture = next(reversed(stills(exercise, sheet)), None)
    return Teaser(sheet.link(exercise), exercise.summary, tags, picture)


def exercise_row(exercise: Exercise, sheet: Sheet) -> Teaser:
    """An exercise as a row shows it: its picture, its level and what it is for."""
    strings = sheet.site.strings
    purpose = strings(f"purpose.{exercise.purposes[0]}") if exercise.purposes else ""
    tags = tuple(tag for tag in (strings(f"level.{exercise.level}"), purpose) if tag)
    return replace(exercise_teaser(exercise, sheet), tags=tags, brief=True)


def routine_row(routine: Routine, sheet: Sheet) -> Teaser:
    """A routine as a row shows it: the picture of its first exercise, how many there are and how long they take."""
    return replace(routine_teaser(routine, sheet), brief=True)


def signpost_row(condition: Condition, tier: Tier, sheet: Sheet) -> Teaser:
    """A signpost as a row shows it: how soon to get help stands first, red in an emergency alone."""
    emergency = tier is Tier.EMERGENCY
    teaser = condition_teaser(condition, sheet)
    above, icon = sheet.site.strings(f"tier.{tier}"), "phone" if emergency else "clock"
    return replace(teaser, above=above, icon=icon, tone="red" if emergency else "amber")


def condition_teaser(condition: Condition, sheet: Sheet) -> Teaser:
    """A condition; a signpost says how soon to get help."""
    strings = sheet.site.strings
    tags = (strings(f"tier.{condition.signpost}"),) if condition.signpost else ()
    return Teaser(sheet.link(condition), condition.summary, tags)


def place_teaser(place: Place, sheet: Sheet) -> Teaser:
    """A place of the body that hurts, with its picture."""
    return Teaser(sheet.link(place), place.summary, picture=place_picture(place, sheet))


def precaution_teaser(precaution: Precaution, sheet: Sheet) -> Teaser:
    """A precaution."""
    return Teaser(sheet.link(precaution), precaution.summary, icon=precaution.icon)


def routine_teaser(routine: Routine, sheet: Sheet) -> Teaser:
    """A routine with its number of exercises, its minutes, and what is done apart from these."""
    strings = sheet.site.strings
    time = session_span(routine, effective_doses(routine, sheet.site.library.exercises))
    walks = apart(routine)
    number = strings.count("routine.exercises", len(routine.exercises) - len(walks))
    names = (strings("routine.apart", exercise=sheet.site.library.exercises[id_].name) for id_ in walks)
    tags = (number, counted("unit.minutes", time, strings), *names)
    first = sheet.site.library.exercises[next(iter(routine.exercises))]
    picture = next(reversed(stills(first, sheet)), None)
    return Teaser(sheet.link(routine), routine.summary, tags, picture)
