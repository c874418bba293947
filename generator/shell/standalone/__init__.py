"""A folder that another builder turns into the site without this program."""
