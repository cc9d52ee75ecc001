import { expect, test } from "vitest";
import { painterChoices } from "./painter-choices";

const local = { id: "local/artwork", name: "Drawn", provider: "local", purpose: "image", configured: true };
const flux = { id: "replicate/flux", name: "FLUX", provider: "replicate", purpose: "image", configured: true };

test("there is nothing to choose where all pictures are drawn here", () => {
  expect(painterChoices([local, { ...flux, configured: false }, { ...flux, purpose: "video" }])).toEqual([]);
});

test("what is drawn here first, then who is configured", () => {
  expect(painterChoices([local, flux]).map(({ value }) => value)).toEqual(["", "replicate/flux"]);
});
