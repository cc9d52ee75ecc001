import fc from "fast-check";
import { brokenValue } from "#lib/api/testing/fuzz/break-value";
import type { Described, Parameter } from "#lib/api/testing/fuzz/json-schema";
import type { ValueMaker } from "#lib/api/testing/fuzz/value-of";

/** `key`: by an API key of the owner's. `operator`: this machine's own person. */
export type Sender = "owner" | "key" | "operator" | "stranger" | "nobody" | "forger";

/** A request as data; bodies are bytes on the wire already. */
export interface FuzzRequest {
  /** Whether it was made to be taken in, as far as the description says. */
  sound: boolean;
  /** Who sends it. */
  as: Sender;
  params: Record<string, string>;
  query: [string, string][];
  headers: Record<string, string>;
  body?: string;
}

const anyText = fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.toWellFormed());
const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : JSON.stringify(value));

/** Requests for an operation: most by its description, some with one part broken. */
export function requestOf(described: Described, make: ValueMaker): fc.Arbitrary<FuzzRequest> {
  const sound = soundRequest(described, make);
  const { parameters, requestBody } = described;
  const partsToBreak = [
    "credential" as const,
    ...parameters.map(({ in: part }) => part),
    ...(requestBody ? (["body", "body", "bytes", "type"] as const) : []),
  ];
  const broken = fc
    .tuple(sound, fc.constantFrom(...partsToBreak), anyText, brokenBody(described, make), fc.nat())
    .map(([request, part, text, body, at]) => {
      return { ...request, sound: false, ...breakPart(request, part, { text, body, at, parameters }) };
    });
  return fc.oneof({ weight: 13, arbitrary: sound }, { weight: 7, arbitrary: broken });
}

function soundRequest({ parameters, requestBody }: Described, make: ValueMaker): fc.Arbitrary<FuzzRequest> {
  const of = (where: Parameter["in"]) => parameters.filter((one) => one.in === where);
  const record = (where: Parameter["in"]) =>
    fc.record(Object.fromEntries(of(where).map(({ name, schema }) => [name, make.of(schema, name).map(asText)])), {
      requiredKeys: of(where).flatMap(({ name, required }) => (required ? [name] : [])),
      noNullPrototype: true,
    });
  const schema = requestBody?.content["application/json"]?.schema;
  const body = schema ? make.of(schema).map((value) => JSON.stringify(value)) : fc.constant(undefined);
  const who = fc.constantFrom<Sender>("owner", "owner", "owner", "key", "operator", "operator", "stranger");
  return fc
    .tuple(record("path"), record("query"), record("header"), body, who)
    .map(([params, query, headers, text, as]) => ({
      ...{ sound: true, as, params: onlyText(params), query: Object.entries(onlyText(query)) },
      headers: { ...carriedFields(headers), ...(text !== undefined && { "content-type": "application/json" }) },
      body: text,
    }));
}

/** A header is bytes that HTTP can carry. */
const carried = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, "~");
const carriedFields = (fields: Partial<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(onlyText(fields)).map(([name, text]) => [name, carried(text)]));

const onlyText = (fields: Partial<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));

function brokenBody({ requestBody }: Described, make: ValueMaker): fc.Arbitrary<string> {
  const schema = requestBody?.content["application/json"]?.schema;
  return schema ? brokenValue(make.of(schema)).map((value) => JSON.stringify(value) ?? "") : fc.constant("");
}

type Part = "credential" | Parameter["in"] | "body" | "bytes" | "type";
interface Pieces {
  text: string;
  body: string;
  at: number;
  parameters: readonly Parameter[];
}

function breakPart(request: FuzzRequest, part: Part, pieces: Pieces): Partial<FuzzRequest> {
  const { text, body, at, parameters } = pieces;
  const named = parameters.filter((one) => one.in === part);
  const name = named[at % Math.max(1, named.length)]?.name ?? "nobody_knows";
  switch (part) {
    case "credential":
      return { as: at % 2 === 0 ? "nobody" : "forger" };
    case "path":
      return { params: { ...request.params, [name]: text === "" ? "x" : text } };
    case "query":
      return {
        query: [...request.query.filter(([key]) => key !== name), [at % 5 === 0 ? "nobody_knows" : name, text]],
      };
    case "header":
      return { headers: { ...request.headers, [name]: carried(text) } };
    case "body":
      return { body };
    case "bytes":
      return { body: at % 3 === 0 ? (request.body ?? "").slice(0, -1) : text };
    case "type":
      return { headers: { ...request.headers, "content-type": at % 2 === 0 ? "text/plain" : carried(text) } };
  }
}
