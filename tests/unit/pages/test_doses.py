import pytest

from generator.models.dose import Dose
from generator.models.references import ExerciseRef
from generator.models.routine import Schedule
from generator.pages.doses import DosePart, in_one_line, most_repeats, own_plan_part, schedule_parts, session_parts
from tests.conftest import MakeSite
from tests.minimal import PLANK


def dose(**parts: object) -> Dose:
    """A dose of these parts."""
    return Dose.model_validate(parts)


def test_the_parts_of_a_session_stand_in_the_order_in_which_they_are_done(make_site: MakeSite) -> None:
    everything = dose(
        hold_s="5 to 10",
        repetitions=1,
        sets="1 to 2",
        rest_s=30,
        minutes=10,
        sides="each",
        times_a_day=1,
        days_a_week=3,
    )
    strings = make_site().strings
    assert session_parts(everything, strings) == (
        DosePart("minutes", "Time", "10 minutes", "10", "minutes", "10 minutes"),
        DosePart("hold", "Hold", "5 to 10 seconds", "5 to 10 sec", "hold", "hold 5 to 10 seconds"),
        DosePart("repeats", "Repeats", "1 each side", "1", "each side", "1 each side"),
        DosePart("sets", "Sets", "1 to 2", "1 to 2", "sets", "1 to 2 sets"),
        DosePart("rest", "Rest between sets", "30 seconds", "30 sec", "rest", "rest 30 seconds"),
    )
    assert schedule_parts(everything, strings) == (
        DosePart("times", "How often", "1 time a day", "1 time", "a day", "1 time a day"),
        DosePart("days", "Which days", "3 days a week", "3 days", "a week", "3 days a week"),
    )
    assert in_one_line(session_parts(everything, strings)) == (
        "10 minutes · 1 each side · 1 to 2 sets · hold 5 to 10 seconds · rest 30 seconds"
    )


def test_seven_days_a_week_are_every_day(make_site: MakeSite) -> None:
    (days,) = schedule_parts(dose(days_a_week=7), make_site().strings)
    assert (days.value, days.number, days.word) == ("7 days a week", "Every", "day")


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"repetitions": 5}, [("Repeats", "5 times")]),
        ({"repetitions": 5, "sides": "each"}, [("Repeats", "5 each side")]),
        ({"repetitions": "3 to 5", "sides": "alternate"}, [("Repeats", "3 to 5 each side")]),
        ({"hold_s": 20, "sides": "each"}, [("Hold", "20 seconds"), ("Sides", "Each side")]),
    ],
)
def test_5_left_and_5_right_are_not_read_as_5_in_all(
    make_site: MakeSite, parts: dict[str, object], told: list[tuple[str, str]]
) -> None:
    found = session_parts(dose(**parts), make_site().strings)
    assert [(part.label, part.value) for part in found] == told


@pytest.mark.parametrize(("sets", "told"), [(1, []), (2, ["2"]), ("1 to 2", ["1 to 2"]), (None, [])])
def test_a_single_set_goes_without_saying(make_site: MakeSite, sets: object, told: list[str]) -> None:
    found = session_parts(dose(repetitions=5, sets=sets), make_site().strings)
    assert [part.value for part in found if part.name == "sets"] == told


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"repetitions": 5, "up_to": 12}, [("Build up to", "12 times")]),
        ({"repetitions": "5 to 8", "up_to": 12, "sides": "each"}, [("Build up to", "12 each side")]),
        ({"repetitions": 12, "up_to": 12}, []),
        ({"repetitions": "8 to 12", "up_to": 12}, []),
        ({"repetitions": 15, "up_to": 12}, []),
        ({"hold_s": 10, "up_to": 12}, []),
        ({"repetitions": 5, "published": {"repetitions": "5 to 12"}}, []),
    ],
)
def test_readers_learn_up_to_how_many_repeats_to_build(
    make_site: MakeSite, parts: dict[str, object], told: list[tuple[str, str]]
) -> None:
    found = most_repeats(dose(**parts), make_site().strings)
    assert [(part.label, part.value) for part in found] == told


def test_parts_that_do_not_apply_are_left_out(make_site: MakeSite) -> None:
    strings = make_site().strings
    assert session_parts(dose(), strings) == schedule_parts(dose(), strings) == ()


def test_parts_are_written_in_the_language_of_the_page(make_site: MakeSite) -> None:
    strings = make_site(language="es").strings
    assert session_parts(dose(hold_s="5 to 10"), strings)[0].value == "5 a 10 segundos"


def test_a_schedule_of_a_routine_has_the_same_parts(make_site: MakeSite) -> None:
    schedule = Schedule.model_validate({"times_a_day": 2, "days_a_week": "3 to 5", "weeks": 4})
    assert [part.value for part in schedule_parts(schedule, make_site().strings)] == [
        *("2 times a day", "3 to 5 days a week")
    ]


WALK = PLANK.replace("{hold_s: 10, repetitions: 3, ", "{minutes: 20, published: {minutes: 10 to 30, ours: true}, ")


@pytest.mark.parametrize(
    ("change", "plan"),
    [
        ("{}", ""),
        ("{dose: {minutes: 15, ours: true}}", ""),
        ("{dose: {days_a_week: 3, times_a_day: 2, ours: true}}", ""),
        ("{dose: {days_a_week: 7, ours: true}}", "7 days a week"),
        ("{dose: {times_a_day: 1, ours: true}}", "1 time a day"),
        ("{dose: {times_a_day: 1, days_a_week: 7, ours: true}}", "1 time a day, 7 days a week"),
    ],
)
def test_an_exercise_has_a_plan_of_its_own_where_it_differs_from_the_routine(
    make_site: MakeSite, change: str, plan: str
) -> None:
    site = make_site(plank=WALK, first_week=("plank: {}", f"plank: {change}"))
    found = own_plan_part(site.library.routines["first-week"], ExerciseRef("plank"), site.strings)
    assert [part.value for part in found] == ([plan] if plan else [])
