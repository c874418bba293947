"""The options of the plugin in ``mkdocs.yml``."""

from mkdocs.config import config_options
from mkdocs.config.base import Config

from generator.shell.project import DEFAULT_LANGUAGES


class LimberConfig(Config):
    """Options of the plugin in ``mkdocs.yml``."""

    languages = config_options.ListOfItems(config_options.Type(str), default=list(DEFAULT_LANGUAGES))
    publisher = config_options.Type(dict, default={})
    """Who publishes the site: name, numbers to call, and the look of its cards."""
    report = config_options.Type(str, default="")
    """Where readers report a mistake: an e-mail address, or one that begins with https."""
