import generator.library.rules as package
from generator.library.rules import RULES


def test_every_rule_file_is_in_the_list_once() -> None:
    files = {name for name in vars(package) if hasattr(getattr(package, name), "check") and name != "rule"}
    assert sorted(rule.check.__module__.rsplit(".", 1)[-1] for rule in RULES) == sorted(files)


def test_only_the_rules_about_words_read_every_language() -> None:
    assert [rule.check.__module__.rsplit(".", 1)[-1] for rule in RULES if rule.every_language] == [
        *("build_up", "pain_score", "reading_level", "sentence_length", "range_dash", "spelled_number", "promise"),
        "rejected_word",
    ]
