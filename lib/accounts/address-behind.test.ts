import { expect, test } from "vitest";
import { addressBehind } from "#lib/accounts/address-behind";

test("without trusted proxies only the socket counts, whatever a caller writes", () => {
  expect(addressBehind("203.0.113.7", "198.51.100.1, 127.0.0.1", [])).toBe("203.0.113.7");
  expect(addressBehind("::ffff:203.0.113.7", undefined, [])).toBe("203.0.113.7");
});

test("a trusted proxy is believed as far as trusted machines wrote", () => {
  const trusted = ["10.0.0.0/8", "192.0.2.1"];
  expect(addressBehind("10.1.2.3", "198.51.100.1", trusted)).toBe("198.51.100.1");
  expect(addressBehind("10.1.2.3", "9.9.9.9, 198.51.100.1, 192.0.2.1", trusted)).toBe("198.51.100.1");
  expect(addressBehind("203.0.113.7", "198.51.100.1", trusted)).toBe("203.0.113.7");
});

test("a proxy that names nobody, or nonsense, is counted itself", () => {
  expect(addressBehind("10.1.2.3", undefined, ["10.0.0.0/8"])).toBe("10.1.2.3");
  expect(addressBehind("10.1.2.3", "unknown", ["10.0.0.0/8"])).toBe("10.1.2.3");
});

test("a home's IPv6 network is one address, and this machine none", () => {
  expect(addressBehind("2001:db8:1:2:3:4:5:6", undefined, [])).toBe("2001:db8:1:2::/64");
  expect(addressBehind("2001:db8:1:2:ffff::1", undefined, [])).toBe("2001:db8:1:2::/64");
  expect(addressBehind("127.0.0.1", undefined, [])).toBeUndefined();
  expect(addressBehind("::1", "198.51.100.1", [])).toBeUndefined();
  expect(addressBehind(undefined, undefined, [])).toBeUndefined();
});
