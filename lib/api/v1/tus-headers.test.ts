import { expect, test } from "vitest";
import { withTus } from "#lib/api/v1/tus-headers";

test("the verbs say what of the protocol is spoken", async () => {
  const options = withTus(async () => new Response(null, { status: 204, headers: { allow: "OPTIONS" } }));
  const answer = await options(new Request("http://localhost:3000/api/v1/files", { method: "OPTIONS" }), {
    params: Promise.resolve({}),
  });
  const { headers } = answer;
  expect([answer.status, headers.get("tus-version"), headers.get("allow")]).toEqual([204, "1.0.0", "OPTIONS"]);
  expect(headers.get("tus-max-size")).toBe("500000000");
  expect(headers.get("tus-extension")).toContain("checksum");
});
