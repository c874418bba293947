"""The parts of the frame that are the same on all pages of a place: rendered once for each place."""

from pathlib import Path
from posixpath import dirname

from jinja2 import Environment, Template, pass_context
from jinja2.runtime import Context

from generator.shell.composition import LOOK


class Once:
    """Gives templates a function ``once(name)``, which takes the place of an include.

    A place is a folder of the site, from which all links lead the same way; a page of the menu is one for itself. A
    template of the publisher's own may show anything of its page, so it is rendered for each.
    """

    def __init__(self, env: Environment, root: Path) -> None:
        """Prepares nothing yet.

        Args:
            env: The templates.
            root: The project folder; the templates of its look show nothing of a page but its place.
        """
        self._env = env
        self._look = (root / LOOK).resolve()
        self._ours: dict[str, bool] = {}
        self._made: dict[tuple[object, ...], str] = {}

    @pass_context
    def __call__(self, context: Context, name: str) -> str:
        """What a template gives."""
        template = self._env.get_template(name)
        if not self._is_ours(template):
            return template.render(context.get_all())
        place = (name, context["base_url"], *_place(context))
        if place not in self._made:
            self._made[place] = template.render(context.get_all())
        return self._made[place]

    def _is_ours(self, template: Template) -> bool:
        file = template.filename or ""
        if file not in self._ours:
            self._ours[file] = Path(file).resolve().is_relative_to(self._look)
        return self._ours[file]


def _place(context: Context) -> tuple[str, str]:
    page = context.get("page")
    if page is None:
        return "", ""
    in_menu = page.parent or page in context["nav"].pages
    return dirname(page.url.rstrip("/")), page.url if in_menu else ""
