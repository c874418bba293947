"""How the plugin gets along with whatever else a project's ``mkdocs.yml`` holds."""

from collections.abc import Callable, Mapping
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.utils import get_theme_dir

LOOK = "site_templates/theme"
"""Folder of the look, below the project folder."""
ALTERNATE = "partials/alternate.html"
"""The part of the theme that draws the links between the languages."""
FRAME = "base.html"
"""The frame of every page."""


class CompositionError(Exception):
    """Something in the configuration cannot go together with this plugin; the message says what to do."""


def refuse(config: MkDocsConfig) -> None:
    """Stops where something would go wrong late or in silence.

    Raises:
        CompositionError: In one line.
    """
    if not config.config_file_path:
        raise CompositionError("the settings come from standard input; limber needs them in a file of the project")
    if "i18n" in config.plugins:
        raise CompositionError(
            'the plugin "i18n" builds languages too; take it out of plugins: limber builds every language of its list'
        )


def refuse_without_folders(config: MkDocsConfig, languages: tuple[str, ...]) -> None:
    """Stops where MkDocs could not build a further language.

    Raises:
        CompositionError: In one line.
    """
    for language in languages[1:]:
        folder = pages_of(Path(config.docs_dir), language)
        if not folder.is_dir():
            raise CompositionError(f'the pages written by hand in "{language}" have no folder; make {folder}')


def pages_of(first: Path, language: str) -> Path:
    """Folder of the hand-written pages of a further language: beside ``docs_dir``, by its name."""
    return first.parent / language


def dress(config: MkDocsConfig, root: Path, switch: list[dict[str, object]], tell: Callable[[str], None]) -> None:
    """Gives the pages their look, and the theme what it needs to link the languages.

    Args:
        config: The configuration, which is changed.
        root: The project folder.
        switch: What the theme knows of the languages.
        tell: Takes what a publisher should know.
    """
    look = root / LOOK
    config.extra["site_languages"] = switch
    # The frame brings the styles and scripts of the look itself, which settings of an earlier edition may name too.
    config.extra_css = [path for path in config.extra_css if not (look / str(path)).is_file()]
    config.extra_javascript = [path for path in config.extra_javascript if not (look / str(path)).is_file()]
    if config.theme.name == "material":
        _dress_material(config, look)
    else:
        _undress(config, look)
        tell(f'the look belongs to the theme "material": with "{config.theme.name}" the pages are plain')
    if not config.extra.get("alternate"):
        # Where a list stands, Material has each page ask for a site map of each language, which the look does not want.
        config.extra["alternate"] = (
            True
            if _is_ours(config, look, ALTERNATE)
            else language_links(switch, directory_urls=config.use_directory_urls)
        )


def _dress_material(config: MkDocsConfig, look: Path) -> None:
    if not any(_same(folder, look) for folder in config.theme.dirs):
        # The publisher's own files come before ours, and ours before the theme's.
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(look))


def _undress(config: MkDocsConfig, look: Path) -> None:
    """Takes out what only Material understands."""
    config.theme.dirs[:] = [folder for folder in config.theme.dirs if not _same(folder, look)]


def drop_assets(files: Files, config: MkDocsConfig, root: Path) -> None:
    """Takes out the styles and scripts of Material itself, which pages in our frame never ask for.

    Args:
        files: All files of the site, which are changed.
        config: The configuration.
        root: The project folder.
    """
    if _is_ours(config, root / LOOK, FRAME):
        material = Path(get_theme_dir("material"))
        for file in list(files):
            if file.src_dir and Path(file.src_dir) == material and file.src_uri != config.theme["favicon"]:
                files.remove(file)


def _is_ours(config: MkDocsConfig, look: Path, template: str) -> bool:
    """Whether a template is taken from the look, and not from the publisher or the theme."""
    first = next((folder for folder in config.theme.dirs if (Path(folder) / template).is_file()), "")
    return _same(first, look)


def _same(folder: str, look: Path) -> bool:
    return Path(folder).resolve() == look.resolve()


def language_links(switch: list[dict[str, object]], *, directory_urls: bool) -> list[Mapping[str, object]]:
    """The languages as Material itself wants them.

    Args:
        switch: What the look knows of them.
        directory_urls: Whether a page lies at ``bridge/`` rather than at ``bridge.html``.
    """
    end = "" if directory_urls else "index.html"
    return [{"name": it["name"], "lang": it["code"], "link": f"{it['path'] or './'}{end}"} for it in switch]
