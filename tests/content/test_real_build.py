"""The real content becomes a site: a strict build stops at the first warning, and at a card that cannot be set."""

from collections.abc import Mapping
from pathlib import Path

import pikepdf

from generator.pages.formats import FORMATS
from generator.pages.site import Site
from generator.render.addresses import language_folder


def test_the_real_content_becomes_a_site_without_a_warning(real_site: Path) -> None:
    assert (real_site / "index.html").is_file()
    assert (real_site / "es" / "index.html").is_file()


def test_each_routine_has_a_card_in_each_format_with_no_more_pages_than_it_promises(
    real_site: Path, sites: Mapping[str, Site]
) -> None:
    wanted, long = set(), {}
    for language, site in sites.items():
        for routine in site.library.routines:
            for form in FORMATS:
                path = f"{language_folder(language, tuple(sites))}cards/{routine}-{form.name}.pdf"
                wanted.add(path)
                with pikepdf.open(real_site / path) as pdf:
                    if form.most_pages and len(pdf.pages) > form.most_pages:
                        long[path] = len(pdf.pages)
    assert {path.relative_to(real_site).as_posix() for path in real_site.glob("**/cards/*.pdf")} == wanted
    assert long == {}
