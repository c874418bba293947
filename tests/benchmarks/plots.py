"""Draws the numbers of the last ``make bench`` for the page on performance, in the words of each language."""

import json
from pathlib import Path
from typing import Final

import matplotlib as mpl
from matplotlib.figure import Figure

from tests.benchmarks.bench import RESULTS

PAGES = Path("content") / "pages"
_SIZE: Final = "1000"
_OURS, _OTHERS = "#0f5257", "#8fa3ad"
_WORDS: Final = {
    "en": {
        "Limber, cold": "Limber, first build",
        "Limber, warm": "Limber, next build",
        "Limber, after one edit": "Limber, after one edit",
        "plain MkDocs with Material": "MkDocs with Material",
        "Zensical": "Zensical",
        "Hugo": "Hugo",
        "axis": "Seconds, middle of 3 rounds",
    },
    "es": {
        "Limber, cold": "Limber, primera vez",
        "Limber, warm": "Limber, otra vez",
        "Limber, after one edit": "Limber, tras un cambio",
        "plain MkDocs with Material": "MkDocs con Material",
        "Zensical": "Zensical",
        "Hugo": "Hugo",
        "axis": "Segundos, el valor del medio de 3 vueltas",
    },
}


def draw(found: dict[str, dict[str, float]], language: str) -> Figure:
    """Bars of the seconds that each builder takes for 1,000 exercises."""
    words = _WORDS[language]
    names = [what for what in words if what in found]
    seconds = [found[what]["middle_s"] for what in names]
    figure = Figure(figsize=(7, 3), layout="constrained")
    axes = figure.subplots()
    bars = axes.barh(
        [words[what] for what in names], seconds, color=[_OURS if "Limber" in n else _OTHERS for n in names]
    )
    axes.bar_label(bars, fmt="%.1f", padding=3)
    axes.invert_yaxis()
    axes.set_xlabel(words["axis"])
    axes.spines[["top", "right"]].set_visible(False)
    return figure


def main() -> None:
    """Writes ``performance.svg`` beside the page of each language; the same numbers give the same bytes."""
    mpl.rcParams |= {"svg.hashsalt": "limber", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 11}
    found = json.loads(RESULTS.read_text("utf-8"))[_SIZE]
    for language in _WORDS:
        path = PAGES / language / "about" / "performance.svg"
        draw(found, language).savefig(path, metadata={"Date": None}, facecolor="white")


if __name__ == "__main__":
    main()
