"""The same rules in a plain loop of Python: rules.py answers|time < FIXTURE

The first line of the fixture is the standard, every other line a document.
"""
import json
import sys
import time
from datetime import date, timedelta

AS_OF = date(2026, 11, 22)


def compiled(standard):
    """The requirements with all days worked out beforehand."""
    lifetimes = {kind["id"]: kind.get("lifetime_days") for kind in standard["evidence_kinds"]}
    order = {fact["id"]: fact["type"].get("ordinal") for fact in standard["facts"] if isinstance(fact["type"], dict)}

    def rule(node):
        key, body = next(iter(node.items()))
        if key in ("all", "any"):
            return key, [rule(part) for part in body]
        if key == "not":
            return key, rule(body)
        if key == "at_least":
            return key, (body["count"], [rule(part) for part in body["of"]])
        if key == "fact":
            if "is" in body:
                return "is", (body["id"], body["is"])
            if "in" in body:
                return "in", (body["id"], set(body["in"]))
            least = body["at_least"]
            if isinstance(least, str):
                steps = order[body["id"]]
                return "in", (body["id"], set(steps[steps.index(least):]))
            return "from", (body["id"], least)
        oldest = {}
        for kind in body["kind"]:
            days = [days for days in (body.get("within_days"), lifetimes[kind]) if days is not None]
            oldest[kind] = (AS_OF - timedelta(min(days))).isoformat() if days else ""
        measure = body.get("measure")
        return "evidence", (
            oldest, body.get("tags", ()), body.get("languages", ()),
            measure and (measure["id"], measure["at_least"]),
            body.get("at_least", 0), body.get("at_most", 1000),
        )

    always = ("all", [])
    return [
        (one["id"], rule(one["applies_when"]) if "applies_when" in one else always, rule(one["evidenced_when"]))
        for criterion in standard["criteria"] for one in criterion["requirements"]
    ]


TODAY = AS_OF.isoformat()


def counts(test, item):
    oldest, tags, languages, measure = test[:4]
    since = oldest.get(item["kind"])
    return (
        since is not None and since <= item["collected"] <= TODAY
        and not item["withdrawn"] and not item["counter"]
        and item.get("expires", TODAY) >= TODAY
        and all(tag in item["tags"] for tag in tags)
        and all(language in item["languages"] for language in languages)
        and (measure is None or item["measures"].get(measure[0], -1) >= measure[1])
    )


def holds(rule, facts, evidence):
    key, body = rule
    if key == "all":
        return all(holds(part, facts, evidence) for part in body)
    if key == "any":
        return any(holds(part, facts, evidence) for part in body)
    if key == "not":
        return not holds(body, facts, evidence)
    if key == "at_least":
        return sum(holds(part, facts, evidence) for part in body[1]) >= body[0]
    if key == "is":
        return facts[body[0]] == body[1]
    if key == "in":
        return facts[body[0]] in body[1]
    if key == "from":
        return facts[body[0]] >= body[1]
    number = sum(counts(body, item) for item in evidence)
    return body[4] <= number <= body[5]


def outcomes(requirements, document):
    facts, evidence = document["service"]["facts"], document["evidence"]
    verdicts = {one["requirement"]: one["verdict"] for one in document["judgements"]}
    words = []
    for name, applies, evidenced in requirements:
        verdict = verdicts.get(name)
        if not holds(applies, facts, evidence):
            words.append("not-applicable")
        elif verdict == "not-met":
            words.append("not-met")
        elif not holds(evidenced, facts, evidence):
            words.append("not-evidenced")
        else:
            words.append(verdict or "not-judged")
    return words


def main(what, lines):
    standard, *texts = lines
    requirements = compiled(json.loads(standard))
    if what == "answers":
        for text in texts:
            print(" ".join(outcomes(requirements, json.loads(text))))
        return
    texts = texts[:200]
    documents = [json.loads(text) for text in texts]
    alone = whole = 1e9
    begun = time.perf_counter()
    while time.perf_counter() - begun < 8:
        start = time.perf_counter()
        for document in documents:
            outcomes(requirements, document)
        alone = min(alone, time.perf_counter() - start)
        start = time.perf_counter()
        for text in texts:
            outcomes(requirements, json.loads(text))
        whole = min(whole, time.perf_counter() - start)
    print(f"{alone * 1e6 / len(texts):.1f} {whole * 1e6 / len(texts):.1f}")


main(sys.argv[1], sys.stdin.read().splitlines())
