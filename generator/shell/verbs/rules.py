"""``limber rules``: the names of all rules, and what each asks of the author."""

import argparse
import json
import sys
from collections.abc import Iterator

from generator.build import load_words
from generator.catalogue import CATALOGUE
from generator.render.strings import Strings
from generator.shell.project import Project
from generator.shell.report import report
from generator.shell.verbs.verb import Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text or json (default: text)")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    first = project.settings.languages[0]
    words, problems = load_words(project.reading.files, (first,))
    if problems:
        print(report(project.checked(problems)), file=sys.stderr)
        return Exit.PROBLEMS
    print(_json(words[first]) if options.format == "json" else "\n".join(_table(words[first])))
    return Exit.OK


def _table(strings: Strings) -> Iterator[str]:
    """The rules by stage; further names of a rule stand below the first."""
    width = max(len(id_) for stage in CATALOGUE for told in stage.told for id_ in told.ids)
    for number, stage in enumerate(CATALOGUE):
        yield from ("",) if number else ()
        yield strings(stage.title)
        for told in stage.told:
            yield f"  {told.id:{width}}  {strings(told.sentence)}"
            yield from (f"  {id_}" for id_ in told.also)


def _json(strings: Strings) -> str:
    rules = [
        {"stage": stage.name, "ids": told.ids, "warnings": told.warnings, "asks": strings(told.sentence)}
        for stage in CATALOGUE
        for told in stage.told
    ]
    return json.dumps(rules, ensure_ascii=False, indent=1)


VERB = Verb(
    "rules",
    "list every rule and what it asks",
    "Lists the names that problems end in, and what each rule asks of the author.",
    _add_arguments,
    _run,
)
