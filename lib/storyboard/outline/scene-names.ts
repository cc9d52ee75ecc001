/** Gives scene ids that read like their headings: `half-adder`, `half-adder-2`. */
export function sceneNames(): (heading: string) => string {
  const used = new Set<string>();
  return (heading) => {
    const plain = heading.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const slug =
      plain
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^[^a-z]+|-+$/g, "")
        .slice(0, 40)
        .replace(/-+$/, "") || "scene";
    let id = slug;
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
    used.add(id);
    return id;
  };
}
