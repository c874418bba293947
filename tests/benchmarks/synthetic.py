"""Makes a collection of any size out of the real one: every exercise again and again under other ids."""

import shutil
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


def make(folder: Path, exercises: int) -> None:
    """Writes a project with about ``exercises`` exercises in both languages.

    Conditions, precautions, routines, sources and prose are the real ones. Copies of an exercise suit no condition and
    are on no ladder, so that the pages of conditions keep their real size; the index pages grow with the collection.
    """
    for name in ("content", "site_templates"):
        shutil.copytree(REPOSITORY / name, folder / name)
    shutil.copy(REPOSITORY / "mkdocs.yml", folder)
    source = folder / "content" / "exercises"
    originals = sorted(path for path in source.glob("*.yaml") if "." not in path.stem)
    texts = [
        (path.stem, path.read_text("utf-8"), path.with_suffix(".es.yaml").read_text("utf-8")) for path in originals
    ]
    for number in range(len(originals), exercises):
        id_, english, spanish = texts[number % len(texts)]
        copy = f"{id_}-copy-{number}"  # not "bridge-2", which is the name of a picture
        english = without(english.replace(f"id: {id_}\n", f"id: {copy}\n"), ("suits", "harder_exercises", "instead"))
        english = without(english.replace("level: not-a-first-choice", "level: expert"), ("why_not_first",))
        (source / f"{copy}.yaml").write_text(with_dose(english), "utf-8")
        stamps = spanish.index("english:\n")
        text = without(spanish[:stamps], ("suits", "why_not_first")) + stamps_without(spanish[stamps:])
        (source / f"{copy}.es.yaml").write_text(text, "utf-8")


def without(text: str, fields: tuple[str, ...]) -> str:
    """YAML text without some of its top-level fields."""
    lines, skipping = [], False
    for line in text.splitlines(keepends=True):
        if line[0] not in " \n#":
            skipping = line.split(":")[0] in fields
        if not skipping:
            lines.append(line)
    return "".join(lines)


def with_dose(text: str) -> str:
    """The text with repeats in its dose, which the exercise that is not a first choice lacks."""
    dose = text[text.index("\ndose:\n") :]
    if any(f"\n  {word}:" in dose for word in ("repetitions", "hold_s", "minutes")):
        return text
    return text.replace("\ndose:\n", "\ndose:\n  repetitions: 5\n")


def stamps_without(stamps: str) -> str:
    """The stamps of the texts that are left."""
    lines = stamps.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(("  suits.", "  why_not_first.")))
