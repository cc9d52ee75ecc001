import { beforeEach, expect, test } from "vitest";
import { refuseCrossSite } from "#lib/accounts/same-origin";
import { changeSettings } from "#lib/config/settings";

const judge = (headers: Record<string, string>, method = "POST") => {
  try {
    refuseCrossSite(method, new Headers({ host: "films.local:3000", ...headers }));
    return "fine";
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
};

beforeEach(() => {
  changeSettings({ PUBLIC_URL: "" });
});

test.each([
  [{ "sec-fetch-site": "same-origin" }],
  [{ "sec-fetch-site": "same-origin", origin: "http://films.local:3000" }],
  [{ origin: "http://films.local:3000" }],
  [{}],
])("%j may change things", (headers) => {
  expect(judge(headers)).toBe("fine");
});

test.each([
  [{ "sec-fetch-site": "cross-site" }],
  [{ "sec-fetch-site": "same-site" }],
  [{ "sec-fetch-site": "cross-site", origin: "http://films.local:3000" }],
  [{ origin: "http://elsewhere.example" }],
  [{ origin: "http://films.local:3001" }],
  [{ origin: "null" }],
])("%j may only look", (headers) => {
  expect(judge(headers)).toBe("FORBIDDEN");
  expect(judge(headers, "DELETE")).toBe("FORBIDDEN");
  expect(judge(headers, "GET")).toBe("fine");
});

test("behind PUBLIC_URL its origin counts, not the Host", () => {
  changeSettings({ PUBLIC_URL: "https://films.example.org" });
  expect(judge({ origin: "https://films.example.org" })).toBe("fine");
  expect(judge({ origin: "http://films.local:3000" })).toBe("FORBIDDEN");
});
