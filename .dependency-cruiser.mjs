// The floors of the house, bottom to top. A room imports lower floors only: never up, never sideways. A new room needs
// one word here.
const floors = [
  ["contracts"],
  ["errors"],
  ["config"],
  ["log", "outbound", "processes", "render"],
  ["database", "storage", "media", "typesetting"],
  ["queue", "film"],
  ["providers"],
  ["storyboard", "sources", "songs", "voices", "characters", "accounts", "limits", "webhooks", "uploads"],
  ["jobs", "pipelines", "videos"],
  ["api", "worker"],
  ["cli"],
];

const inRooms = (rooms) => `^lib/(${rooms.join("|")})/`;
const test = "\\.test\\.tsx?$";

const upward = floors.slice(0, -1).map((rooms, floor) => ({
  name: `floor-${floor}-looks-up`,
  from: { path: inRooms(rooms) },
  to: { path: inRooms(floors.slice(floor + 1).flat()) },
}));

const sideways = floors.map((rooms, floor) => ({
  name: `floor-${floor}-sideways`,
  from: { path: inRooms(rooms) },
  to: { path: inRooms(rooms), pathNot: "^lib/$1/" },
}));

const doors = [
  { name: "lib-knows-no-app", from: { path: "^lib/" }, to: { path: "^app/" } },
  {
    // The top floor composes everything, its tests too: they set rooms up as those rooms' own tests do.
    name: "tests-of-all-rooms-use-their-tests",
    from: { path: "^lib/cli/.*\\.test\\.ts$" },
    to: { path: "^lib/[^/]+/[^/]+/", pathNot: "^lib/(cli/|[^/]+/testing/)" },
  },
  {
    name: "back-room-is-private",
    from: { path: "^lib/([^/]+)/", pathNot: "^lib/cli/.*\\.test\\.ts$" },
    to: { path: "^lib/[^/]+/[^/]+/", pathNot: "^lib/($1|providers/testing)/" },
  },
  {
    // Vendors' stand-ins, for the tests of every room above them.
    name: "stubs-are-for-tests",
    from: { path: "^(app|lib)/", pathNot: `/testing/|${test}` },
    to: { path: "^lib/providers/testing/" },
  },
  {
    name: "street-uses-shop-fronts",
    from: { path: "^(app/|proxy|instrumentation)" },
    to: { path: "^lib/[^/]+/[^/]+/", pathNot: "^lib/api/(v1|mv)/" },
  },
  {
    name: "browser-sees-contracts-and-render",
    from: { path: "\\.client\\.tsx$" },
    to: { path: "^lib/", pathNot: "^lib/(contracts|render)/" },
  },
  {
    name: "one-door-to-prisma",
    from: { path: "^(app|lib)/", pathNot: `^lib/database/|-store\\.ts$|/testing/|${test}` },
    to: { path: "^lib/database/client" },
  },
  {
    name: "app-goes-through-doors",
    from: { path: "^app/" },
    to: { path: "^lib/", pathNot: "^lib/(api|worker|contracts|render|config)/" },
  },
  {
    name: "pure-rooms-know-no-node",
    from: { path: "^lib/(contracts|render)/", pathNot: `/testing/|${test}` },
    to: { dependencyTypes: ["core"] },
  },
  // Cycles of types alone are harmless.
  { name: "no-cycles", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
  { name: "known-room", from: {}, to: { path: `^lib/(?!(${floors.flat().join("|")}|decisions)/)` } },
];

export default {
  forbidden: [...upward, ...sideways, ...doors].map((rule) => ({ severity: "error", ...rule })),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next/|lib/database/generated/)" },
  },
};
