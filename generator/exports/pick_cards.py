"""The sheets on which a clinic ticks exercises."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from generator.exports.cards import CardJob, as_json, common_data, on_paper, typst_files
from generator.pages.formats import PICKS, CardFormat
from generator.pages.pick import pick_views
from generator.pages.site import Site
from generator.render.addresses import card_path

_SOURCE = "content/exercises"


def pick_jobs(site: Site, templates: Mapping[str, str], formats: Iterable[CardFormat] = PICKS) -> Iterator[CardJob]:
    """The sheets of one language.

    Args:
        site: The language.
        templates: Every file below ``site_templates``, by path.
        formats: In which formats.
    """
    typst, formats = typst_files(templates), tuple(formats)
    for name, view in pick_views(site) if typst else ():
        data = as_json({**on_paper(asdict(view)), **common_data(view.address, site)})
        for form in formats:
            path = card_path(name, form.name)
            yield CardJob(path, form, data, typst, _SOURCE, name, site.settings.publisher.logo)
