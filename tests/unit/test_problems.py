from generator.problems import Problem, Severity, did_you_mean, errors, in_order

FIRST = Problem("a.yaml", 2, 1, "some-rule", "first")
SECOND = Problem("a.yaml", 10, 1, "some-rule", "second")
OTHER_FILE = Problem("b.yaml", 1, 1, "some-rule", "third")


def test_problems_stand_in_the_order_of_file_line_and_column() -> None:
    left, right = Problem("a.yaml", 3, 2, "some-rule", "left"), Problem("a.yaml", 3, 11, "some-rule", "right")
    assert in_order([OTHER_FILE, right, SECOND, left, FIRST]) == (FIRST, left, right, SECOND, OTHER_FILE)


def test_lines_are_ordered_as_numbers_and_not_as_words() -> None:
    assert in_order([SECOND, FIRST]) == (FIRST, SECOND)


def test_a_problem_that_was_found_twice_is_told_once() -> None:
    assert in_order([FIRST, Problem("a.yaml", 2, 1, "some-rule", "first")]) == (FIRST,)


def test_a_problem_is_an_error_unless_it_says_otherwise() -> None:
    assert FIRST.severity is Severity.ERROR


def test_a_warning_keeps_everything_but_its_severity() -> None:
    problem = Problem("a.yaml", 2, 3, "some-rule", "wrong", "do this")
    assert problem.as_warning() == Problem("a.yaml", 2, 3, "some-rule", "wrong", "do this", Severity.WARNING)


def test_warnings_are_not_among_the_errors() -> None:
    assert errors([FIRST, SECOND.as_warning(), OTHER_FILE]) == (FIRST, OTHER_FILE)


def test_the_nearest_word_is_proposed() -> None:
    assert did_you_mean("low-back-pane", ["hip-pain", "low-back-pain"]) == 'did you mean "low-back-pain"?'


def test_nothing_is_proposed_when_no_word_is_near() -> None:
    assert did_you_mean("xyz", ["hip-pain", "low-back-pain"]) == ""


def test_nothing_is_proposed_when_there_is_no_word() -> None:
    assert did_you_mean("hip-pain", []) == ""
