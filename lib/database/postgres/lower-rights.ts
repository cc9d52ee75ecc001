import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, readFileSync } from "node:fs";
import { SetupProblem } from "#lib/errors/setup-problem";

/** How to run Postgres, which refuses to run as root: words to put before its command, and who must own its files. */
export interface Rights {
  prefix: readonly string[];
  own(file: string): void;
  /** Lets them pass through a folder that is ours. */
  passThrough(folder: string): void;
}

const harmless = { prefix: [], own: () => {}, passThrough: () => {} } satisfies Rights;
const candidates = ["postgres", "nobody", "daemon"];

/**
 * As root: an own user namespace in which root has another number (adds no user, owns no file), or, where those are
 * forbidden, an unprivileged user that exists. As anyone else: nothing to do.
 */
export function lowerRights(): Rights {
  if (process.getuid?.() !== 0) return harmless;
  const namespace = ["unshare", "-U", "--map-user=1000", "--map-group=1000"];
  if (runs([...namespace, "true"])) return { ...harmless, prefix: namespace };
  for (const { uid, gid } of unprivilegedUsers()) {
    const prefix = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
    if (runs([...prefix, "true"]))
      return { prefix, own: (file) => chownSync(file, uid, gid), passThrough: (folder) => chmodSync(folder, 0o711) };
  }
  throw new SetupProblem(
    "Postgres refuses to run as root and nothing lesser is possible here; start as an ordinary user or set DATABASE_URL.",
  );
}

function runs([command = "", ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

function unprivilegedUsers(): { uid: number; gid: number }[] {
  const rows = readFileSync("/etc/passwd", "utf8").split("\n");
  return candidates.flatMap((name) => {
    const [, , uid, gid] = rows.find((row) => row.startsWith(`${name}:`))?.split(":") ?? [];
    return uid && gid ? [{ uid: Number(uid), gid: Number(gid) }] : [];
  });
}
