import type { DescribedOperation } from "./description";

/** How an operation is called from a shell, and by the typed client. */
export function requestExamples(operation: DescribedOperation, server: string): { title: string; code: string }[] {
  const origin = server === "/" ? "http://localhost:3000" : server;
  const { method, path, parameters, requestBody } = operation;
  const filled = path.replaceAll(/\{(\w+)\}/g, "$$$1");
  const body = requestBody?.content["application/json"]?.example;
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${origin}${filled}"`,
    ...(operation["x-scope"] === undefined ? [] : ['-H "Authorization: Bearer $REELWRIGHT_KEY"']),
    ...(body === undefined ? [] : ['-H "Content-Type: application/json"', `-d '${JSON.stringify(body)}'`]),
  ];
  const names = parameters.flatMap(({ in: place, name }) => (place === "path" ? [name] : []));
  const options = [
    ...(names.length === 0 ? [] : [`params: { path: { ${names.join(", ")} } },`]),
    ...(body === undefined ? [] : [`body: ${indented(JSON.stringify(body, null, 2))},`]),
  ];
  const given = options.length === 0 ? "" : `, {\n${options.map((line) => `  ${line}\n`).join("")}}`;
  const client = [
    'import createClient from "openapi-fetch";',
    `import type { paths } from "./api-types"; // ${origin}/api-types.d.ts`,
    "",
    `const client = createClient<paths>({ baseUrl: "${origin}" });`,
    `const { data, error } = await client.${method}("${path}"${given});`,
  ];
  return [
    { title: "Shell", code: lines.join(" \\\n  ") },
    { title: "TypeScript", code: client.join("\n") },
  ];
}

const indented = (text: string): string => text.replaceAll("\n", "\n  ");
