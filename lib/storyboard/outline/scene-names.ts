/** Gives scene ids that read like their headings: `half-adder`, `half-adder-2`. */
export function sceneNames(): (heading: string) => string {
  const used = new Set<string>();
  /** The last number that a name was given. */
  const last = new Map<string, number>();
  return (heading) => {
    const plain = heading.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const slug =
      plain
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^[^a-z]+|-+$/g, "")
        .slice(0, 40)
        .replace(/-+$/, "") || "scene";
    let id = slug;
    // Thousands of headings may be the same.
    for (let n = (last.get(slug) ?? 1) + 1; used.has(id); n++) {
      id = `${slug}-${n}`;
      last.set(slug, n);
    }
    used.add(id);
    return id;
  };
}
