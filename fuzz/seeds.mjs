// Seeds out of the cases: each document without white space; two documents with a line feed and a zero between them;
// three reviews, one on each line.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const cases = join(here, "../tests/cases");
const json = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
};
const seedText = (target, name, text) => {
  const folder = join(here, "seeds", target);
  mkdirSync(folder, { recursive: true });
  if (text.length < 60_000) writeFileSync(join(folder, name), text);
};
const seed = (target, name, ...documents) =>
  seedText(target, name, documents.map((one) => JSON.stringify(one)).join("\n\0"));
const folders = (area) => readdirSync(join(cases, area)).map((name) => join(cases, area, name));

const files = ["read", "check", "assess", "gate", "migrate", "impact"]
  .flatMap(folders)
  .flatMap((folder) => (folder.endsWith(".json") ? [folder] : readdirSync(folder).map((name) => join(folder, name))))
  .concat(readdirSync(join(here, "../examples/data")).map((name) => join(here, "../examples/data", name)))
  .filter((path) => path.endsWith(".json"));
const lines = [];
for (const [number, path] of files.entries()) {
  const document = json(path);
  if (document === undefined || document === null) continue;
  for (const target of ["read", "schema"]) seed(target, `${number}`, document);
  if (document.written_in && document.standard) {
    for (const [target, version] of [["assess", "2.0.0"], ["migrate", "1.0.0"]]) {
      const standard = { id: "wales-digital-service-standard", version };
      seed(target, `${number}`, { ...document, standard });
      lines.push(JSON.stringify({ ...document, standard }));
    }
  }
}
for (let at = 0; at < lines.length; at += 3) seedText("lines", `${at}`, lines.slice(at, at + 3).join("\n"));
for (const folder of folders("assess").concat(folders("coming"))) {
  const [standard, assessment] = [json(join(folder, "standard.json")), json(join(folder, "assessment.json"))];
  if (standard && assessment) seed("standard", basename(folder), standard, assessment);
}

const changed = (document, changes) => {
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.split("/").slice(1);
    const key = steps.pop();
    const parent = steps.reduce((node, step) => node[step], document);
    if (Array.isArray(parent) && key === "-") parent.push(value);
    else if (Array.isArray(parent) && value === null) parent.splice(Number(key), 1);
    else if (value === null) delete parent[key];
    else parent[key] = value;
  }
  return document;
};
const base = join(cases, "diff/standard.json");
for (const folder of folders("diff").filter((one) => existsSync(join(one, "change.json")))) {
  const old = changed(json(base), json(join(folder, "before.json")) ?? {});
  const next = changed(structuredClone(old), json(join(folder, "change.json")));
  for (const target of ["diff", "edits"]) seed(target, basename(folder), old, next);
}
