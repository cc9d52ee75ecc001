import { expect, test } from "vitest";
import { hashPassword, isPassword, passwordMark } from "#lib/accounts/password";

test("a password opens what it was kept for, another one does not", async () => {
  const kept = await hashPassword("höhle ﬁsch");
  expect(kept).toMatch(/^scrypt\$15\$8\$1\$[0-9a-f]{32}\$[0-9a-f]{64}$/);
  expect(await isPassword("höhle ﬁsch", kept)).toBe(true);
  // Composed and decomposed letters look the same to who types them.
  expect(await isPassword("ho\u0308hle fisch", kept)).toBe(true);
  expect(await isPassword("hohle fisch", kept)).toBe(false);
  expect(await isPassword("", kept)).toBe(false);
});

test("the same password is kept in another form each time", async () => {
  const [one, two] = [await hashPassword("same"), await hashPassword("same")];
  expect(one).not.toBe(two);
  expect(passwordMark(one)).not.toBe(passwordMark(two));
  await expect(isPassword("same", "plain text")).rejects.toThrow("cannot be read");
});
