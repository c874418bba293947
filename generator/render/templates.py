"""Jinja templates that write Markdown. Every value is escaped unless the program made it."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined

from generator.render.markdown import escape
from generator.render.strings import Strings

FOLDER = "site_templates/"
SUFFIX = ".md.jinja"


def environment(files: Mapping[str, str]) -> Environment:
    """An environment over the templates among ``files``, such as ``site_templates/pages/exercise.md.jinja``.

    It compiles each template once, for all languages.
    """
    templates = {path.removeprefix(FOLDER): text for path, text in files.items() if path.endswith(SUFFIX)}
    return Environment(
        loader=DictLoader(templates),
        undefined=StrictUndefined,
        finalize=escape,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


def render(environment: Environment, template: str, view: Any, strings: Strings) -> str:
    """Fills ``pages/<template>.md.jinja`` with the fields of a view, and the words of a language as ``t``.

    Raises:
        jinja2.TemplateError: When the template asks for something that the view does not have.
    """
    values = {field.name: getattr(view, field.name) for field in fields(view)}
    return environment.get_template(f"pages/{template}{SUFFIX}").render(values, t=strings)
