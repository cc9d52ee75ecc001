import { expect, test } from "vitest";
import { openApi } from "#lib/api/open-api";
import { operationTable } from "#lib/api/operation-table";

const document = openApi(operationTable, "https://films.example.org");

test("every operation is described, with its parameters, body and answers", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(document.servers).toEqual([{ url: "https://films.example.org" }]);
  for (const { id, method, path } of operationTable) {
    const described = document.paths?.[`/api${path}`]?.[methodKey(method)];
    expect(described?.operationId, id).toBe(id);
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = described?.parameters?.flatMap((one) => ("in" in one && one.in === "path" ? one.name : []));
    expect(parameters ?? [], id).toEqual(named);
    if (method === "POST" && /generate|shares$/.test(path)) expect(described?.requestBody, id).toBeDefined();
  }
});

test("an order's fields are those of the seed, with what is required", () => {
  const text = JSON.stringify(document.paths?.["/api/v1/videos/generate"]?.post?.requestBody);
  for (const field of ["configuration", "topic", "context", "quality", "use_rag", "enable_subtitles", "template_id"]) {
    expect(text).toContain(`"${field}"`);
  }
  expect(text).toContain('"required":["configuration"]');
  expect(text).toContain('"additionalProperties":false');
});

test("it is plain JSON without loose ends", () => {
  const text = JSON.stringify(document);
  expect(JSON.parse(text)).toBeTypeOf("object");
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(Object.keys(document.components?.schemas ?? {})).toContain(name);
});

function methodKey(method: (typeof operationTable)[number]["method"]) {
  const keys = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;
  return keys[method];
}
