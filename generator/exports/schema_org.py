"""schema.org descriptions of the pages, for search engines and other machines.

Properties are those that the vocabulary lists for each type (schema.org 30.0). A review is named only when a
clinician made it.
"""

from dataclasses import replace
from typing import Any, TypeAlias

from generator.exports.figures import stills
from generator.models.base import ReviewedEntity
from generator.models.condition import Condition
from generator.models.dose import Dose
from generator.models.exercise import Exercise, Purpose
from generator.models.routine import Routine
from generator.models.session import effective_doses, session_span
from generator.models.span import Span
from generator.pages.doses import schedule_parts, session_parts
from generator.pages.site import Page, Site
from generator.render.addresses import HOME, index_path

Facts: TypeAlias = dict[str, Any]
"""Properties of one thing by their names in the vocabulary."""

_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_CATEGORY = {
    Purpose.STRENGTH: "StrengthTraining",
    Purpose.STRETCH: "Flexibility",
    Purpose.MOBILITY: "Flexibility",
    Purpose.BALANCE: "Balance",
    Purpose.AEROBIC: "AerobicActivity",
}


def described(page: Page, facts: Facts, site: Site) -> Page:
    """A page about one entity with its description, and the way that leads to it."""
    return replace(page, facts={"@context": "https://schema.org", "@graph": [facts, _breadcrumbs(page, site)]})


def _common(page: Page, site: Site) -> Facts:
    facts: Facts = {
        "name": page.title,
        "description": page.description,
        "inLanguage": site.language,
        "license": _LICENCE,
        "isAccessibleForFree": True,
    }
    if url := site.public(page.path):
        facts["url"] = url
    return facts


def _reviewed(entity: ReviewedEntity) -> Facts:
    if not entity.review.by_clinician:
        return {}
    return {"lastReviewed": entity.review.date.isoformat()}


def exercise_facts(exercise: Exercise, page: Page, site: Site) -> Facts:
    """An exercise as a plan and a guide in steps."""
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


def _steps(texts: tuple[str, ...]) -> list[Facts]:
    return [{"@type": "HowToStep", "position": number, "text": text} for number, text in enumerate(texts, 1)]


def _dose(dose: Dose, site: Site) -> Facts:
    parts = [part.value for part in schedule_parts(dose, site.strings)]
    facts: Facts = {"activityFrequency": ", ".join(parts)}
    if dose.repetitions and dose.repetitions.low == dose.repetitions.high:
        facts["repetitions"] = dose.repetitions.low
    if dose.minutes:
        facts["activityDuration"] = _duration(dose.minutes)
    facts["additionalVariable"] = "; ".join(f"{p.label}: {p.value}" for p in session_parts(dose, site.strings))
    return facts


def _duration(span: Span) -> str:
    return f"PT{span.high}M"


def condition_facts(condition: Condition, page: Page, site: Site) -> Facts:
    """A page about a medical condition."""
    routines = site.library.routines_for_condition.get(condition.id, ())
    about: Facts = {
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


def routine_facts(routine: Routine, page: Page, site: Site) -> Facts:
    """A routine as a plan whose sections are its exercises."""
    library = site.library
    strings = site.strings
    schedule = schedule_parts(routine.schedule, strings)
    sections = []
    for position, id_ in enumerate(routine.exercises, 1):
        exercise = library.exercises[id_]
        steps = _steps((exercise.start, *exercise.steps.values()))
        section = {"@type": "HowToSection", "position": position, "name": exercise.name, "itemListElement": steps}
        if url := site.public(site.path(exercise)):
            section["url"] = url
        sections.append(section)
    return {
        "@type": ["ExercisePlan", "HowTo"],
        **_common(page, site),
        "activityFrequency": ", ".join(part.value for part in schedule),
        "activityDuration": _duration(session_span(routine, effective_doses(routine, library.exercises))),
        "step": sections,
    }


def _breadcrumbs(page: Page, site: Site) -> Facts:
    strings = site.strings
    trail = [(strings("nav.home"), HOME), (page.title, page.path)]
    if page.entry:
        folder = page.entry.kind.folder
        trail.insert(1, (strings(f"nav.{folder}"), index_path(folder)))
    items = []
    for position, (name, path) in enumerate(trail, 1):
        item: Facts = {"@type": "ListItem", "position": position, "name": name}
        if url := site.public(path):
            item["item"] = url
        items.append(item)
    return {"@type": "BreadcrumbList", "itemListElement": items}
