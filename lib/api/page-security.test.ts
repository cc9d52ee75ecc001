import { afterEach, expect, test } from "vitest";
import { contentPolicy, transportHeaders } from "#lib/api/page-security";
import { changeSettings } from "#lib/config/settings";

afterEach(() =>
  changeSettings({
    ...{ PUBLIC_URL: undefined, S3_PUBLIC_ENDPOINT: undefined },
    ...{ CLERK_SECRET_KEY: undefined, CLERK_PUBLISHABLE_KEY: undefined },
  }),
);

const policyOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    contentPolicy(path, "abc")
      .split("; ")
      .map((part) => [part.slice(0, part.indexOf(" ")), part.slice(part.indexOf(" ") + 1)]),
  );

test("scripts run by nonce alone, WASM is compiled, code is never made of text", () => {
  const policy = policyOf("/videos");
  expect(policy["script-src"]).toBe("'self' 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'");
  expect(policy["object-src"]).toBe("'none'");
  expect(policy["base-uri"]).toBe("'none'");
  expect(policy["media-src"]).toBe("'self' blob:");
  expect(policy["worker-src"]).toBe("'self' blob:");
});

test("only the player made for frames is framed", () => {
  expect(policyOf("/embed/token")["frame-ancestors"]).toBe("*");
  for (const path of ["/", "/s/token", "/embed", "/videos/embed/x", "/embedded/x"]) {
    expect(policyOf(path)["frame-ancestors"]).toBe("'none'");
  }
});

test("the bucket's public address and Clerk's hosts are named where they are set", () => {
  const host = "clerk.example.org";
  changeSettings({
    S3_PUBLIC_ENDPOINT: "https://bytes.example.org",
    CLERK_SECRET_KEY: "sk_test_0123456789abcdef",
    CLERK_PUBLISHABLE_KEY: `pk_test_${Buffer.from(`${host}$`).toString("base64")}`,
  });
  const policy = policyOf("/");
  expect(policy["media-src"]).toBe("'self' blob: https://bytes.example.org");
  expect(policy["connect-src"]).toBe(`'self' blob: data: https://bytes.example.org https://${host}`);
  expect(policy["img-src"]).toContain("https://img.clerk.com");
});

test("browsers are held to TLS only where there is TLS", () => {
  expect(transportHeaders()).toEqual({});
  changeSettings({ PUBLIC_URL: "http://films.example.org" });
  expect(transportHeaders()).toEqual({});
  changeSettings({ PUBLIC_URL: "https://films.example.org" });
  expect(transportHeaders()["strict-transport-security"]).toMatch(/^max-age=\d+/);
});
