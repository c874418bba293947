"""``limber figure``: the pictures of exercises, with a contact sheet for review by eye."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from generator.exports.figures import pictures
from generator.library.library import Library
from generator.models.exercise import Exercise
from generator.shell import contact_sheet, filesystem
from generator.shell.project import Project
from generator.shell.verbs.verb import CommandError, Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="*", metavar="ID", help="ids of exercises (default: all)")
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help="folder for the files")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    library = project.library
    _expect_figures(options.ids, library)
    rows: list[contact_sheet.Row] = []
    written: dict[str, bytes] = {}
    for id_ in options.ids or sorted(library.stories):
        exercise = library.of(Exercise)[id_].entity
        drawing = library.stories[id_].drawing
        drawn = {path.rpartition("/")[2]: picture(drawing) for path, picture in pictures(exercise)}
        rows.append(_row(exercise, drawn))
        written |= {path: svg.encode() for path, svg in drawn.items()}
    filesystem.write({**written, **contact_sheet.files(rows)}, options.to)
    print(f"{options.to}: {len(written)} pictures of {len(rows)} exercises; look at contact-sheet.html")
    return Exit.OK


def _expect_figures(ids: list[str], library: Library) -> None:
    for id_ in ids:
        if id_ not in library.stories:
            known = id_ in library.of(Exercise)
            why = "has no figure that can be drawn; run: limber check" if known else "is not the id of an exercise"
            raise CommandError(f'"{id_}" {why}')


def _row(exercise: Exercise, drawn: Mapping[str, str]) -> contact_sheet.Row:
    """The row of an exercise; of its pictures the first moves, and there is one still a frame."""
    moving, *stills = drawn
    frames = exercise.figure.frames.values() if exercise.figure else ()
    captioned = [(path, str(frame.caption), drawn[path]) for path, frame in zip(stills, frames, strict=True)]
    return contact_sheet.Row(exercise.name, moving, captioned)


VERB = Verb(
    "figure",
    "draw the figures of exercises",
    "Writes the pictures of exercises as SVG files, and a contact sheet of them as one HTML page and one PNG, for "
    "review by eye. Drafts are drawn too.",
    _add_arguments,
    _run,
)
