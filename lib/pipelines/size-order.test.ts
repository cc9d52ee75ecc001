import { expect, test } from "vitest";
import { ExplainerInput } from "#lib/contracts/job-input";
import { sizeOrder } from "#lib/pipelines/size-order";

const sized = (order: Parameters<typeof ExplainerInput.parse>[0]) => sizeOrder(ExplainerInput.parse(order));

test("a topic of the library is sized as it will be filmed", () => {
  const size = sized({ topic: "Pythagorean Theorem" });
  expect(size.writer).toBe("library");
  expect(size.scenes).toBeGreaterThan(3);
  expect(size.filmSeconds).toBeGreaterThan(30);
  expect(size.filmSeconds).toBeLessThan(300);
});

test("longer notes are a longer film", () => {
  const notes = "Waves carry energy from one place to another without carrying matter along with them. ";
  const [short, long] = [8, 60].map((n) =>
    sized({ topic: "Waves", context: Array.from({ length: n }, (_, i) => `${notes}This is point ${i}.`).join("\n\n") }),
  );
  expect(short?.writer).toBe("outline");
  expect(long?.filmSeconds).toBeGreaterThan(short?.filmSeconds ?? 0);
  expect(long?.narration).toBeGreaterThan(short?.narration ?? 0);
});
