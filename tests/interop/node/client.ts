// A client in TypeScript: put a rule into words, build a review, check it against the schema, have it
// assessed, read the report. The types are generated from the schemas by `tests/interop/run`.

import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";
import type { Assessment } from "./types/assessment.js";
import type { Report } from "./types/report.js";
import type { Rule, Standard } from "./types/standard.js";


const root = new URL(`file://${process.env["SAFON_ROOT"] ?? process.cwd()}`);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const revision = "standard/schema/assessment.wales-digital-service-standard-2.0.0.schema.json";

/** Every kind of rule; leaving one out would not compile. */
function words(rule: Rule): string {
  if (rule === "always" || rule === "never") return rule;
  if ("all" in rule) return `all of (${rule.all.map(words).join(", ")})`;
  if ("any" in rule) return `any of (${rule.any.map(words).join(", ")})`;
  if ("not" in rule) return `not ${words(rule.not)}`;
  if ("at_least" in rule) return `${rule.at_least.count} of (${rule.at_least.of.map(words).join(", ")})`;
  if ("fact" in rule) return rule.fact.id;
  if ("evidence" in rule) return rule.evidence.kind.join(" or ");
  const left: never = rule;
  return left;
}

const standard = read("standard/wales/2.0.0.json") as Standard;
const rules = standard.criteria.flatMap((criterion) => criterion.requirements ?? []);
const spoken = rules.map((requirement) => words(requirement.evidenced_when ?? "always"));
assert(spoken.some((said) => said.startsWith("2 of (")));

const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats.default(ajv, ["date"]);
const validate = ajv.compile<Assessment>(read(revision) as object);

const sample = read("examples/data/bin-collection.json");
assert(validate(sample), JSON.stringify(validate.errors));

const review: Assessment = {
  format: 1,
  standard: { id: "wales-digital-service-standard", version: "2.0.0" },
  written_in: "en",
  service: {
    id: "school-meals",
    name: { en: "School meals", cy: "Prydau ysgol" },
    organisation: { en: "Example Council", cy: "Cyngor Enghreifftiol" },
    facts: { stage: "discovery", "public-facing": true, "buys-technology": false },
  },
  assessed_on: "2026-11-22",
  evidence: [
    { id: "needs", kind: "user-needs", title: "Five needs", collected: "2026-10-01" },
  ],
};
assert(validate(review), JSON.stringify(validate.errors));

const wrong = structuredClone(review) as unknown as { evidence: { kind: string }[] };
wrong.evidence[0]!.kind = "user-neds";
assert(!validate(wrong));
assert(validate.errors?.some((error) => error.instancePath === "/evidence/0/kind"));

// zod reads the same schema, and refuses the same mistake of form.
const form = z.fromJSONSchema(read("standard/schema/findings.schema.json") as Parameters<typeof z.fromJSONSchema>[0]);
assert(form.safeParse({ format: 1, document: "findings", findings: [] }).success);
assert(!form.safeParse({ format: 1, findings: [{ code: "null" }] }).success);

const answer = spawnSync(process.env["SAFON"] ?? "safon", ["assess", "-", "--format", "json"], {
  input: JSON.stringify(review),
  encoding: "utf8",
});
assert([0, 1, 4].includes(answer.status ?? 3), answer.stdout + answer.stderr);
const report = JSON.parse(answer.stdout) as Report;
assert.equal(report.outcome, "incomplete");
console.log(`${report.service.name.en}: ${report.outcome}, ${report.readiness.ready} of ${report.readiness.of} ready`);
