from generator.pages.names import in_one_line


def test_names_stand_in_one_line_as_long_as_they_fit_in_it() -> None:
    assert in_one_line(["Hip lift", "Glute bridge", "Bridging"]) == "Hip lift, Glute bridge"
    assert in_one_line(["Hip lift"]) == "Hip lift"


def test_the_first_name_stands_there_however_long_it_is() -> None:
    assert in_one_line(["Raising the leg to the side while standing", "Leg raise"]) == (
        "Raising the leg to the side while standing"
    )


def test_without_names_there_is_nothing() -> None:
    assert in_one_line([]) == ""
