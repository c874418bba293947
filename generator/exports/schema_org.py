"""schema.org descriptions of the pages, for search engines and other machines.

Properties are those that the vocabulary lists for each type (schema.org 30.0). A review is named only when a
clinician made it.
"""

from typing import Any

from generator.exports.figures import stills
from generator.models.base import ReviewedEntity
from generator.models.condition import Condition
from generator.models.dose import Dose
from generator.models.exercise import Exercise, Purpose
from generator.models.routine import Routine
from generator.models.span import Span
from generator.pages.doses import schedule_parts, session_minutes, session_parts
from generator.pages.site import Page, Site
from generator.render.addresses import index_path, page_path

_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_CATEGORY = {
    Purpose.STRENGTH: "StrengthTraining",
    Purpose.STRETCH: "Flexibility",
    Purpose.MOBILITY: "Flexibility",
    Purpose.BALANCE: "Balance",
    Purpose.AEROBIC: "AerobicActivity",
}


def structured(page: Page, site: Site) -> dict[str, Any]:
    """The description of one page; empty for pages that schema.org has no word for."""
    library = site.library
    kind, _, id_ = page.path.removesuffix(".md").partition("/")
    if kind == "exercises" and id_ in library.exercises:
        things = [_exercise(library.exercises[id_], page, site)]
    elif kind == "conditions" and id_ in library.conditions:
        things = [_condition(library.conditions[id_], page, site)]
    elif kind == "routines" and id_ in library.routines:
        things = [_routine(library.routines[id_], page, site)]
    else:
        return {}
    return {"@context": "https://schema.org", "@graph": [*things, _breadcrumbs(kind.removesuffix("s"), page, site)]}


def _common(page: Page, site: Site) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "name": page.title,
        "description": page.description,
        "inLanguage": site.language,
        "license": _LICENCE,
        "isAccessibleForFree": True,
    }
    if url := site.public(page.path):
        facts["url"] = url
    return facts


def _reviewed(entity: ReviewedEntity) -> dict[str, Any]:
    if not entity.review.by_clinician:
        return {}
    return {"lastReviewed": entity.review.date.isoformat()}


def _exercise(exercise: Exercise, page: Page, site: Site) -> dict[str, Any]:
    plan = {
        "@type": ["ExercisePlan", "HowTo"],
        **_common(page, site),
        "alternateName": list(exercise.aliases.values()),
        "exerciseType": [site.strings(f"purpose.{purpose}") for purpose in exercise.purposes],
        "category": sorted({_CATEGORY[purpose] for purpose in exercise.purposes if purpose in _CATEGORY}),
        "image": [site.url + path for path in stills(exercise, site).values()] if site.url else [],
        "step": _steps((exercise.start, *exercise.steps.values())),
        "supply": [site.library.terms["equipment"][id_] for id_ in exercise.equipment],
        **_dose(exercise.dose, site),
    }
    return {name: value for name, value in plan.items() if value not in ([], "")}


def _steps(texts: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{"@type": "HowToStep", "position": number, "text": text} for number, text in enumerate(texts, 1)]


def _dose(dose: Dose, site: Site) -> dict[str, Any]:
    parts = [part.value for part in schedule_parts(dose, site.strings)]
    facts: dict[str, Any] = {"activityFrequency": ", ".join(parts)}
    if dose.repetitions and dose.repetitions.low == dose.repetitions.high:
        facts["repetitions"] = dose.repetitions.low
    if dose.minutes:
        facts["activityDuration"] = _duration(dose.minutes)
    facts["additionalVariable"] = "; ".join(f"{p.label}: {p.value}" for p in session_parts(dose, site.strings))
    return facts


def _duration(span: Span) -> str:
    return f"PT{span.high}M"


def _condition(condition: Condition, page: Page, site: Site) -> dict[str, Any]:
    routines = site.library.routines_for_condition.get(condition.id, ())
    about: dict[str, Any] = {
        "@type": "MedicalCondition",
        "name": condition.name,
        "alternateName": [*([condition.medical_name] if condition.medical_name else []), *condition.aliases.values()],
        "signOrSymptom": [{"@type": "MedicalSignOrSymptom", "name": claim.text} for claim in condition.feels.values()],
        "expectedPrognosis": " ".join(claim.text for claim in condition.course.values()),
        "possibleTreatment": [{"@type": "TherapeuticProcedure", "name": routine.name} for routine in routines],
    }
    return {
        "@type": "MedicalWebPage",
        **_common(page, site),
        **_reviewed(condition),
        "specialty": "https://schema.org/Physiotherapy",
        "medicalAudience": {"@type": "Patient"},
        "mainEntity": {name: value for name, value in about.items() if value not in ([], "")},
    }


def _routine(routine: Routine, page: Page, site: Site) -> dict[str, Any]:
    library = site.library
    strings = site.strings
    schedule = schedule_parts(routine.schedule, strings)
    sections = []
    for position, id_ in enumerate(routine.exercises, 1):
        exercise = library.exercises[id_]
        steps = _steps((exercise.start, *exercise.steps.values()))
        section = {"@type": "HowToSection", "position": position, "name": exercise.name, "itemListElement": steps}
        if url := site.public(page_path("exercise", exercise.id)):
            section["url"] = url
        sections.append(section)
    return {
        "@type": ["ExercisePlan", "HowTo"],
        **_common(page, site),
        "activityFrequency": ", ".join(part.value for part in schedule),
        "activityDuration": _duration(session_minutes(routine, library.exercises, strings)),
        "step": sections,
    }


def _breadcrumbs(kind: str, page: Page, site: Site) -> dict[str, Any]:
    strings = site.strings
    trail = [
        (strings("nav.home"), "index.md"),
        (strings(f"nav.{kind}s"), index_path(kind)),
        (page.title, page.path),
    ]
    items = []
    for position, (name, path) in enumerate(trail, 1):
        item: dict[str, Any] = {"@type": "ListItem", "position": position, "name": name}
        if url := site.public(path):
            item["item"] = url
        items.append(item)
    return {"@type": "BreadcrumbList", "itemListElement": items}
