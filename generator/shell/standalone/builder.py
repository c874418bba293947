"""The programs that build an exported folder, and what each asks for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Builder:
    """A program that makes a site of Markdown files.

    Attributes:
        name: What it is called on the command line.
        packages: What is to be installed for it.
        options: What follows its command ``build``; the name of a configuration file comes after.
    """

    name: str
    packages: str
    options: str

    def command(self, config: str) -> str:
        """What builds the site of one configuration file."""
        return f"{self.name} build {self.options} -f {config}"


BUILDERS = {
    builder.name: builder
    for builder in (
        Builder("mkdocs", '"mkdocs<2" mkdocs-material', "--strict"),
        # What it keeps from build to build misses changes of data, hence --clean.
        Builder("zensical", "zensical", "--clean --strict"),
    )
}
