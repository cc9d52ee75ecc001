interface Report {
  films: readonly Record<string, unknown>[];
  memory?: Readonly<Record<string, unknown>>;
  [other: string]: unknown;
}

const columns = {
  film: "name",
  size: "size",
  "changing share": "changingShare",
  "ours s": "oursWallSeconds",
  "limit s": "limitWallSeconds",
  "wall ×": "wallRatio",
  "cpu ×": "cpuRatio",
  "plain limit wall ×": "plainLimitWallRatio",
  "fresh wall ×": "freshWallRatio",
  "peak MB": "peakRssMb",
  bytes: "bytes",
  "limit bytes": "limitBytes",
} as const;

const short = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 100) / 100 : value);

/** Says a report in tables. × is the time of the limit or peer by ours: above 1 ours is faster. */
export function printTable(report: Report): void {
  console.table(
    report.films.map((film) =>
      Object.fromEntries(Object.entries(columns).map(([title, key]) => [title, short(film[key])])),
    ),
  );
  for (const peer of ["remotion", "naivePipe"]) {
    const figures = report[peer];
    if (typeof figures === "object" && figures !== null) console.log(peer, rounded(figures));
  }
  if (report.memory) console.log("memory", rounded(report.memory));
}

const rounded = (figures: object) =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, short(value)]));
