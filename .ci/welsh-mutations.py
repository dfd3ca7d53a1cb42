"""Checks the mutations of the Welsh texts, a line each: `welsh-mutations.py TEXTS EXCEPTIONS`.

The engine and its dictionary are those of cymraeg-mcp; `.ci/welsh` installs them. It says what a rule and a dictionary
can justify, and is wrong in places: an exception is a line of EXCEPTIONS with the two words as they stand, a tab, and
the reason. An exception that nothing needs fails, as a mutation that is wrong does.
"""

import sys

from cymraeg_mcp.mutations import MutationEngine
from cymraeg_mcp.paths import mutation_rules_path
from cymraeg_mcp.spelling import lookup
from cymraeg_mcp.tokenizer import tokenize

# Feminine nouns of these texts, for the article: the engine knows those of towns and farms.
FEMININE = """
barn canolfan cofrestr colofn cost cromfach cronfa cyfatebiaeth cyfradd cyllideb cymhariaeth cymuned cynulleidfa deddf
dogfen geirfa gwefan gwybodaeth mantais perthynas taenlen tasg trwydded tudalen tystiolaeth
""".split()


def is_finite(word):
    """Whether a verb is finite, which `neu` leaves as it is: a verb-noun after it mutates."""
    word = word.lower()
    ends = (word.endswith("wch") and len(word) > 4) or (word.endswith(("ir", "wyd")) and len(word) > 6)
    return ends or word.startswith(("mae", "dyma"))


def findings(engine, text):
    # No rule reaches across a figure, which stands here for what is filled in.
    text = text.replace("…", " 0 ")
    words = tokenize(text)
    before = {word.start: last.text for last, word in zip(words, words[1:])}
    for found in engine.check_text(text):
        if not (found.trigger == "neu" and is_finite(found.word)):
            yield f"{before[found.start]} {found.word}".lower(), found


def main():
    texts, exceptions = (open(path, encoding="utf-8").read().splitlines() for path in sys.argv[1:3])
    known = dict(line.split("\t") for line in exceptions if line and not line.startswith("#"))
    engine = MutationEngine(mutation_rules_path(), lookup)
    engine.feminine_nouns.update(FEMININE)
    used, wrong = set(), []
    for text in texts:
        for pair, found in findings(engine, text):
            if pair in known:
                used.add(pair)
            else:
                wrong.append(f"{pair} → {' / '.join(found.suggestions)} ({found.rule_en}): {text}")
    wrong += [f"an exception that nothing needs: {pair}" for pair in known if pair not in used]
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"Welsh texts: {len(texts)}, exceptions to mutations: {len(known)}")


main()
