// Makes the clone ready before any command: packages, Node 24, the database client. The only plain JavaScript here,
// since it runs before anything is installed, on Node 20 too. When all is in place it returns in milliseconds.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const inRoot = (...parts) => path.join(root, ...parts);
const neededMajor = 24;

try {
  if (!isInstalled()) await install();
  const node = findNode();
  if (!isGenerated()) generate(node);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** npm's own record of what lies in node_modules, compared with the lockfile; optional packages may be absent. */
function isInstalled() {
  const record = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const locked = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")).packages;
  return Object.entries(locked).every(([place, wanted]) => {
    if (place === "") return true;
    const found = installed[place];
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional || wanted.peer);
  });
}

async function install() {
  console.log("Installing packages (about 1.5 GB; a minute or two, only now and after updates) …");
  const npm = process.env.npm_execpath;
  const [command, ...words] = npm ? [process.execPath, npm, "ci"] : ["npm", "ci"];
  const child = spawn(command, [...words, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    // The encoder's package would download a second copy of what it already holds.
    env: { ...process.env, SKIP_FFMPEG: "true" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said = (said + text).slice(-20_000);
  });
  const start = Date.now();
  const pulse = setInterval(() => {
    console.log(`  … still installing (${Math.round((Date.now() - start) / 1000)} s)`);
  }, 15_000);
  const code = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message)).once("close", resolve);
  });
  clearInterval(pulse);
  if (code === 0) return console.log(`Packages installed in ${Math.round((Date.now() - start) / 1000)} s.`);
  const why = said.split("\n").find((line) => /npm (error|ERR!) (?!code|errno|A complete log)/.test(line));
  throw new Error(
    `The packages could not be installed (${why?.replace(/^npm (error|ERR!) /, "").trim() ?? `npm ended with ${code}`}); ` +
      "check the network and the free disk space, then run the command again.",
  );
}

/** npm brings Node 24 for Linux; elsewhere the person's own must be new enough. */
function findNode() {
  const brought = inRoot("node_modules", ".bin", "node");
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split(".")[0]) >= neededMajor) return process.execPath;
  throw new Error(
    `Reelwright needs Node ${neededMajor} or newer on this system and found ${process.version}; install it from nodejs.org and run the command again.`,
  );
}

function schemaHash() {
  const hash = createHash("sha256");
  hash.update(readFileSync(inRoot("prisma", "schema.prisma")));
  hash.update(readFileSync(inRoot("node_modules", "prisma", "package.json")));
  return hash.digest("hex");
}

function isGenerated() {
  const record = inRoot("lib", "database", "generated", ".schema-hash");
  return existsSync(record) && readFileSync(record, "utf8") === schemaHash();
}

function generate(node) {
  const engine = inRoot("lib", "database", "schema-engine", "serve-schema-engine.ts");
  chmodSync(engine, 0o755);
  const { status, stdout, stderr } = spawnSync(
    node,
    [inRoot("node_modules", "prisma", "build", "index.js"), "generate"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
        PRISMA_SCHEMA_ENGINE_BINARY: engine,
        CHECKPOINT_DISABLE: "1",
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
      },
    },
  );
  if (status !== 0) throw new Error(`The database client could not be generated:\n${stdout}${stderr}`);
  writeFileSync(inRoot("lib", "database", "generated", ".schema-hash"), schemaHash());
}
