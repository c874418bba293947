"""``python -m generator`` is the same as ``limber``."""

import sys

from generator.shell.cli import main

sys.exit(main())
