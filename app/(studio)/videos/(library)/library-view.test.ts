import { expect, test } from "vitest";
import { addressQuery, libraryAddress } from "./library-view";

test("an address says what of the library is shown; what makes no sense counts as the usual", () => {
  expect(libraryAddress({})).toEqual({ show: "all", q: "" });
  expect(libraryAddress({ show: "deleted", q: " tides ", cursor: "abc" })).toEqual({
    ...{ show: "deleted", q: "tides", cursor: "abc" },
  });
  expect(libraryAddress({ show: "constructor", q: ["a", "b"], cursor: "" })).toEqual({ show: "all", q: "" });
  expect(libraryAddress({ q: "x".repeat(500) }).q).toHaveLength(200);
});

test("an address holds only what is not as usual", () => {
  expect(addressQuery({ show: "all", q: "" })).toEqual({});
  expect(addressQuery({ show: "films", q: "tides", cursor: "abc" })).toEqual({
    ...{ show: "films", q: "tides", cursor: "abc" },
  });
});
