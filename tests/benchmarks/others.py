"""The same pages in other builders of sites: plain MkDocs with Material, Zensical, and Hugo."""

import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from tests.benchmarks.measured import Measured, run, size_mb

LANGUAGES = ("en", "es")
_PLAIN = """\
site_name: Plain
site_url: https://limber.example/
docs_dir: {docs}
site_dir: {site}
theme: {{name: material, font: false, language: {language}, features: [navigation.tabs, navigation.top]}}
nav: [index.md, safety/index.md, conditions/index.md, exercises/index.md, routines/index.md, about/index.md]
not_in_nav: "/*/*"
validation: {{omitted_files: warn, absolute_links: warn, unrecognized_links: warn, anchors: warn}}
plugins: {{search: {{}}}}
markdown_extensions: {{attr_list: {{}}, md_in_html: {{}}, tables: {{}}, toc: {{permalink: false, toc_depth: 1-2}}}}
"""
_HUGO = """\
baseURL = "https://limber.example/"
title = "Hugo"
disableKinds = ["taxonomy", "term", "rss"]
defaultContentLanguage = "en"
[languages.en]
contentDir = "en"
weight = 1
[languages.es]
contentDir = "es"
weight = 2
[markup.goldmark.renderer]
unsafe = true
"""
_HUGO_PAGE = """\
<!doctype html>
<html lang="{{ .Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}">
{{ with .Params.structured }}<script type="application/ld+json">{{ . | safeJS }}</script>{{ end }}</head>
<body><header><nav>{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></header>
<main><article>{{ .Content }}</article></main><footer>{{ .Site.Title }}</footer></body></html>
"""
_HUGO_LINK = """\
{{- $url := urls.Parse .Destination -}}
{{- with and (not $url.IsAbs) $url.Path (.Page.GetPage (strings.Replace $url.Path "/index.md" "/_index.md")) -}}
<a href="{{ .RelPermalink }}{{ with $url.Fragment }}#{{ . }}{{ end }}">{{ $.Text | safeHTML }}</a>
{{- else -}}<a href="{{ .Destination }}">{{ .Text | safeHTML }}</a>{{- end -}}
"""


def tool(name: str) -> str:
    """A command of the environment that runs this."""
    return str(Path(sys.executable).with_name(name))


class Other(Protocol):
    """A builder of sites.

    Attributes:
        name: What it is called in the tables.
    """

    name: str

    def __init__(self, project: Path, folder: Path) -> None:
        """Gives it the pages of a project, in a folder of its own."""

    def build(self) -> Measured:
        """Builds both languages."""


class Plain:
    """MkDocs with Material, given the pages as if they were written by hand."""

    name = "plain MkDocs with Material"

    def __init__(self, project: Path, folder: Path) -> None:
        """Exports the pages of a project into a folder."""
        self._folder = folder
        run([tool("limber"), "export", "--for", "mkdocs", "--to", str(folder / "pages")], project)

    def build(self) -> Measured:
        """Builds both languages, one after the other."""
        found = Measured()
        for language in LANGUAGES:
            config, site = self._folder / f"{language}.yml", self._folder / "site" / language
            docs = self._folder / "pages" / language
            config.write_text(_PLAIN.format(docs=docs, site=site, language=language), "utf-8")
            found += run([tool("mkdocs"), "build", "-q", "-f", str(config)], self._folder, site)
        return found


class Zensical:
    """Zensical, given the folder that ``limber export --for zensical`` makes for it."""

    name = "Zensical"

    def __init__(self, project: Path, folder: Path) -> None:
        """Exports a project into a folder."""
        self._pages = folder / "pages"
        run([tool("limber"), "export", "--for", "zensical", "--to", str(self._pages)], project)

    def build(self) -> Measured:
        """Builds both languages, one after the other."""
        found = Measured()
        for config in ("mkdocs.yml", "mkdocs.es.yml"):
            found += run([tool("zensical"), "build", "--clean", "-f", config], self._pages)
        return replace(found, written_mb=size_mb(self._pages / "site"))


class Hugo:
    """Hugo, given the portable Markdown and a layout of a few lines, which follows links between pages."""

    name = "Hugo"

    def __init__(self, project: Path, folder: Path) -> None:
        """Exports the pages of a project into a folder, where the pages of an index are named as Hugo names them."""
        self._folder = folder / "pages"
        run([tool("limber"), "export", "--to", str(self._folder)], project)
        for index in self._folder.rglob("index.md"):
            index.rename(index.with_name("_index.md"))
        layouts = self._folder / "layouts" / "_default"
        (layouts / "_markup").mkdir(parents=True)
        for name in ("single", "list", "home"):
            (layouts / f"{name}.html").write_text(_HUGO_PAGE, "utf-8")
        (layouts / "_markup" / "render-link.html").write_text(_HUGO_LINK, "utf-8")
        (self._folder / "hugo.toml").write_text(_HUGO, "utf-8")

    def build(self) -> Measured:
        """Builds both languages at once."""
        shutil.rmtree(self._folder / "public", ignore_errors=True)
        return run([tool("hugo"), "--quiet"], self._folder, self._folder / "public")


OTHERS: tuple[type[Other], ...] = (Plain, Zensical, Hugo)
