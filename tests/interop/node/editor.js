// VS Code's own JSON service on the schema of a revision: it completes ids of requirements, shows the
// words of the standard on hover, and underlines a mistake at its place.

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { getLanguageService } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";

const root = new URL("standard/schema/", `file://${process.env.SAFON_ROOT}`);
const read = (name) => JSON.parse(readFileSync(new URL(name, root), "utf8"));

async function open(name, text) {
  const schema = read(name);
  const service = getLanguageService({});
  service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ["*"], schema }] });
  const at = text.indexOf("█");
  const document = TextDocument.create("file:///x.json", "json", 1, text.replace("█", ""));
  const json = service.parseJSONDocument(document);
  const position = document.positionAt(Math.max(at, 0));
  return {
    complete: async () => (await service.doComplete(document, position, json)).items.map((item) => item.label),
    hover: async () => (await service.doHover(document, position, json))?.contents,
    mistakes: async () =>
      (await service.doValidation(document, json)).map((one) => document.getText(one.range)),
  };
}

const review = (requirement) => `{"format": 1, "judgements": [{"requirement": ${requirement}}]}`;
const name = "assessment.wales-digital-service-standard-2.0.0";

const completed = await (await open(`${name}.schema.json`, review('"█"'))).complete();
assert(completed.includes('"welsh-content-tested"'), completed.join());

const hovered = await (await open(`${name}.schema.json`, review('"welsh-█content-tested"'))).hover();
assert.match(JSON.stringify(hovered), /Test the Welsh content/);
const welsh = await (await open(`${name}.cy.schema.json`, review('"welsh-█content-tested"'))).hover();
assert.match(JSON.stringify(welsh), /Profwch y cynnwys Cymraeg/);

const underlined = await (await open(`${name}.schema.json`, review('"welsh-contentt"'))).mistakes();
assert(underlined.includes('"welsh-contentt"'), underlined.join());

const rule = (inner) => `{"criteria": [{"requirements": [{"evidenced_when": {"all": [${inner}]}}]}]}`;
const inside = await (await open("standard.schema.json", rule('{"█"}'))).complete();
for (const key of ["all", "any", "not", "at_least", "fact", "evidence"]) assert(inside.includes(key), inside.join());
console.log("completion, hover in both languages and underlining work in VS Code's JSON service");
