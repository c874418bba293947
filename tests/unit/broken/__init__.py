"""Every mistake that an author can make, one edit of the good project each, with the words that tell it."""
