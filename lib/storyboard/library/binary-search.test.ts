import { expect, it } from "vitest";
import { binarySearch } from "#lib/storyboard/library/binary-search";

const scene = binarySearch.scenes.find((s) => s.id === "watch");

function shownNumbers(): number[] {
  const figure = scene?.blocks.find((block) => block.type === "figure");
  return (figure?.objects ?? []).flatMap((o) => (o.type === "polygon" ? [Number(o.label?.text)] : []));
}

it("points at the boxes that the search really looks at", () => {
  const values = shownNumbers();
  expect(values).toEqual([...values].sort((x, y) => x - y));
  const looks: number[] = [];
  for (let low = 0, high = values.length - 1; low <= high; ) {
    const middle = Math.floor((low + high) / 2);
    looks.push(middle);
    if (values[middle] === 55) break;
    if ((values[middle] ?? 0) < 55) low = middle + 1;
    else high = middle - 1;
  }
  const pointer = [
    scene?.parameters?.p,
    ...(scene?.actions ?? []).flatMap((a) => (a.do === "set" ? [a.parameters.p] : [])),
  ];
  expect(pointer).toEqual(looks);
});

it("says how many looks a list needs", () => {
  const table = binarySearch.scenes.flatMap((s) => s.blocks).find((block) => block.type === "table");
  for (const [values = "", , halving = ""] of table?.rows ?? []) {
    const n = Number(values.replaceAll(",", ""));
    expect(Number(halving)).toBe(Math.floor(Math.log2(n)) + 1);
  }
});
