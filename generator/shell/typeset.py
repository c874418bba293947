"""Makes the printable cards: what the press is told of each, and what comes of it."""

from collections.abc import Iterator, Mapping, Sequence

from generator.exports.cards import CardJob
from generator.exports.setting import Card, Cause
from generator.pages.site import CardFont
from generator.shell import press
from generator.shell.fonts import fingerprint, folders
from generator.works import Make, Work

CARDS = Work(
    "cards",
    press.set_card,
    ("generator.shell.press",),
    ("typst", "font-source-sans-pro"),
    0.15,
)
"""The order is what the press is told; what comes of it is for ``press.parts``."""


_NO_FONT = CardFont()


class Typesetter:
    """Turns jobs into cards."""

    def __init__(self, make: Make, own: CardFont = _NO_FONT) -> None:
        """Looks at the fonts.

        Args:
            make: Makes what is ordered, or takes it from where it is kept.
            own: The font of the publisher, if any.
        """
        self._make = make
        self._fonts = (folders(own), fingerprint(own))

    def __call__(self, jobs: Sequence[CardJob]) -> Iterator[Card]:
        """The cards, in the order of their jobs."""
        made = self._make(CARDS, _Orders(jobs, *self._fonts))
        return (_card(made[name]) for name in made)


class _Orders(Mapping[str, str]):
    """Orders by the numbers of their jobs, written when they are asked for: all of them would fill the memory."""

    def __init__(self, jobs: Sequence[CardJob], fonts: Sequence[str], fingerprint: str) -> None:
        self._jobs = jobs
        self._fonts = fonts
        self._fingerprint = fingerprint

    def __getitem__(self, name: str) -> str:
        job = self._jobs[int(name)]
        form = job.format
        told = (form.told, job.logo, self._fonts, self._fingerprint)
        return press.order(form.template, job.templates, job.data, *told)

    def __iter__(self) -> Iterator[str]:
        return map(str, range(len(self._jobs)))

    def __len__(self) -> int:
        return len(self._jobs)


def _card(data: bytes) -> Card:
    pages, pdf, picture, fault = press.parts(data)
    return Card(pdf, pages, picture, fault.text, Cause(fault.kind)) if fault else Card(pdf, pages, picture)
