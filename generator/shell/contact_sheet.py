"""All figures side by side, as one HTML page and one PNG, for review by eye."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

import typst

_STYLE = """
body { font: 1rem/1.4 system-ui, sans-serif; margin: 1.5rem; color: #1d2b33; background: #fff }
section { border-top: 1px solid #cfd6da; padding: 1rem 0 }
h2 { font-size: 1.1rem; margin: 0 0 .5rem }
.frames { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: end }
figure { margin: 0; max-width: 16rem }
img { display: block; width: 100%; height: auto; max-height: 14rem }
img.small { width: 120px }
figcaption { font-size: .85rem }
"""

_SHEET = b"""
#set page(width: 1000pt, height: auto, margin: 24pt)
#set text(font: "DejaVu Sans Mono", size: 9pt)
#let stills(row) = grid(columns: row.stills.len(), gutter: 8pt,
  ..row.stills.map(still => image(bytes(still), height: 92pt, fit: "contain")))
#grid(columns: 2, gutter: 18pt,
  ..json(bytes(sys.inputs.rows)).map(row => block(breakable: false)[#text(row.name) #stills(row)]))
"""
"""Typst code. Names and pictures come in as data, so they are never markup."""


@dataclass(frozen=True)
class Row:
    """The pictures of one exercise.

    Attributes:
        name: Its name.
        movement: Path of the picture that moves.
        stills: Path, caption and SVG of each still.
    """

    name: str
    movement: str
    stills: Sequence[tuple[str, str, str]]


def html(rows: Sequence[Row]) -> bytes:
    """A page with every still, its caption, and the picture that moves; the last still at 120 pixels too."""
    parts = ["<!doctype html>", '<html lang="en"><meta charset="utf-8"><title>Contact sheet</title>']
    parts.append(f"<style>{_STYLE}</style><h1>Contact sheet</h1>")
    for row in rows:
        parts.append(f'<section><h2>{escape(row.name)}</h2><div class="frames">')
        for path, caption, _ in row.stills:
            image = f'<img src="{escape(path)}" alt="">'
            parts.append(f"<figure>{image}<figcaption>{escape(caption)}</figcaption></figure>")
        parts.append(f'<figure><img src="{escape(row.movement)}" alt=""><figcaption>Moving</figcaption></figure>')
        parts.append(f'<figure><img class="small" src="{escape(row.stills[-1][0])}" alt=""></figure></div></section>')
    return "\n".join(parts).encode()


def png(rows: Sequence[Row]) -> bytes:
    """One picture with the name and the stills of every exercise."""
    data = [{"name": row.name, "stills": [still for _, _, still in row.stills]} for row in rows]
    inputs = {"rows": json.dumps(data)}
    return typst.compile(_SHEET, format="png", ppi=110, ignore_system_fonts=True, sys_inputs=inputs)


def files(rows: Sequence[Row]) -> Mapping[str, bytes]:
    """The contact sheet by path."""
    return {"contact-sheet.html": html(rows), "contact-sheet.png": png(rows)}
