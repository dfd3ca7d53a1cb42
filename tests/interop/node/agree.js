// Whether ajv, in strict mode, and hyperjump say of every mutant what the native reader says.

import { createReadStream, readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const folder = new URL("standard/schema/", `file://${process.env.SAFON_ROOT}`);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

const warnings = [];
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: false,
  validateFormats: true,
  logger: { log: (said) => warnings.push(said), warn: (said) => warnings.push(said), error: (said) => warnings.push(said) },
});
addFormats.default(ajv, ["date"]);

const compiled = new Map();
for (const name of readdirSync(folder)) {
  const schema = read(name);
  compiled.set(name, ajv.compile(schema));
}
if (warnings.length > 0) throw new Error(`ajv warns: ${warnings.join("\n")}`);

const hyperjump = new Map();
let count = 0;
// Only "\n" ends a line: a mutant may hold other line separators, and the file may be larger than a string.
async function* lines(path) {
  let rest = "";
  for await (const chunk of createReadStream(path, "utf8")) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop();
    yield* parts;
  }
  if (rest) yield rest;
}

for (const path of process.argv.slice(2)) {
  for await (const line of lines(path)) {
    const { schema, document, valid } = JSON.parse(line);
    if (!hyperjump.has(schema)) {
      const whole = read(schema);
      registerSchema(whole);
      hyperjump.set(schema, await validate(whole.$id));
    }
    const said = { ajv: compiled.get(schema)(document), hyperjump: hyperjump.get(schema)(document).valid };
    for (const [who, verdict] of Object.entries(said)) {
      if (valid !== null && verdict !== valid) throw new Error(`${who} says ${verdict}: ${line}`);
    }
    count += 1;
  }
}
console.log(`ajv (strict, no warning) and hyperjump: ${count} mutants, no disagreement`);
