"""What nobody should write, and somebody does: values, signs, texts, names of files and folders."""

from typing import Any, Final

SIGNS: Final = (
    *("\x00", "\x07", "\x1b[31m", "\x7f", "\x85", "\r", "\r\n", "\t", "\n", "\u00a0", "\u00ad", "\u0301", "\u034f"),
    *("\u200b", "\u200d", "\u200e", "\u2028", "\u2029", "\u202e", "\u2066", "\u2800", "\u3164", "\ufdd0", "\ufe0f"),
    *("\ufeff", "\ufffd", "\ufffe", "\uffff", "\U0001f9d8", "\U0001fffe", "\U000e0041", "\U0010ffff", "ß", "İ", "ﬁ", "٣"),
    *(":", ": ", " #", "#", "-", "- ", "? ", "|", ">", "&a ", "*a", "!!python/object:os.system ", "!x ", "%", "@", "`"),
    *("'", '"', "\\", "{", "}", "[", "]", ",", "~", "<<: ", "---\n", "...\n", "=", "$", "<", "&amp;", "{{ x }}", "{x}"),
    *("{", "{0}", "]]>", "</script>", "(-:", "1:30", ".5", "0x10", "1e9", "\\N", "\\x1b", "\\ud800", "\\ufffe", "\\0"),
)
TEXTS: Final = (
    *("", " ", "\u200b", "\u200b\u200d", "\u3164", "\u202eabc", "a\x1bb", "a\ufffeb", "a\U0001ffffb", "a\x00b", "a\nb\n\nc"),
    *("x" * 61, "x" * 151, "word " * 101, "A. " * 700, "word " * 5000, "<script>alert(1)</script>", "]]>", "--", "# x"),
    *("5 to 10", "10 to 5", "0 to 0", "5-10", "9999 to 99999", "2026-11-20", "9999-12-31", "0000-00-00", "2026-02-30"),
    *("9998-06-01", "true", "null", "no", "1", "-1", "1.5", "1e400", "NaN", "con", "nul", "index", "start", "../a", "a/b"),
    *("https://a.example/", "javascript:alert(1)", "https://[", "http://a b", "%", "{number}", "{", "é" * 10, "🧘", "Ａ"),
    *("8 10", "60 degrees", "a pain score of 5", "cures", "abdomen", "one two three", "you feel faint", "10° past", "5 to"),
)
NUMBERS: Final = (
    *(0, 1, -1, 2, 5, 7, 12, 61, 90, 99, 181, 255, 10**9, 10**15, -(10**15), 10**40, 0.5, -0.0, 1e-300, 1e300, 12.25),
    *(179.999, -180, 180, 360, 1e15, 45, 118, 30, -90, 4, 10, 11, 24, 1e400, -1e400),
)
OTHERS: Final[tuple[Any, ...]] = (None, True, False, [], {}, [[]], {"a": {}}, [None], {"": ""}, ["a", "a"], [1, [2]], {"0": 0})
NAMES: Final = (
    *("", "a", "A", "0", "x-y", "x_y", "X-Y", "a--b", "-a", "a.b", "a b", "é", "\u200b", "[key]", "line 3", "text", "id"),
    *("sources", "ours", "start", "con", "nul", "com1", "index", "by-level", "none", "null", "true", "1", "1.5", "english"),
    *("draft", "review", "figure", "frames", "pose", "position", "language", "x" * 61, "x" * 3000, "a\x1b[0m", "{x}", "'"),
)
FILES: Final = (
    *("con.yaml", "nul.es.yaml", ".yaml", "a..yaml", "bridge..yaml", "bridge.es.es.yaml", "bridge.en.yaml", "bridge.de.yaml"),
    *("Bridge.yaml", "a b.yaml", "é.yaml", "\u202ea.yaml", "bridge.yml", "bridge.YAML", "deep/er/bridge.yaml", "-.yaml"),
    *("x" * 200 + ".yaml", "index.yaml", "by-level.yaml", "bridge-2.yaml", "a\nb.yaml", "bridge.es", "notes.txt", "a.md"),
)
"""Names below a folder of content."""
MONSTERS: Final = (
    *("? " * 10_000, "[" * 10_000, "{" * 10_000, "- " * 10_000, "a: " * 3_000, "- - " * 3000 + "a", "{a: " * 5000, "[a, " * 9000),
    *("a: b: c\r", "a: 1\rb:: : 2\r", "\ufeffid: a\n", "id: a\n\ufeffname: b\n", "&a [*a, *a]", "a: &x [*x]", "!!binary x"),
    *("'" * 9_999, '"' * 9_999, "|\n" * 9_999, "a:\n" * 9_999, "k: v\n" * 9_999, "#" * 100_000, "\n" * 100_000, "%YAML 9.9\n---\na: 1\n"),
    *("\n".join(f"k{n}: v" for n in range(9_000)), "a: [" + "x, " * 30_000 + "]", "a: " + "x" * 100_000, "x" * 100_000, "- a\n" * 30_000),
    *("\u2028", "0\u20280:", "\x85a: 1", "a: |9\n  b", "a: >-\n", "a: !<tag:yaml.org,2002:str> b", "? ? ? a\n: b", "? {a: b}\n: c"),
)
"""Whole files that a reader may choke on."""
