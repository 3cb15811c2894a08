import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL with PostGIS of our own: in a folder of its own, reached by a socket in it and nothing else. */
export interface Postgis {
  /** Runs SQL and gives the rows, their columns parted by `|`. */
  readonly query: (sql: string) => readonly string[];
}

const DEBIAN = "/usr/lib/postgresql";
const SETTINGS =
  "-c listen_addresses='' -c shared_buffers=512MB -c work_mem=64MB -c jit=off -c fsync=off -c autovacuum=off";

let started: { readonly postgis: Postgis; readonly stop: () => void } | string | null = null;

/** Starts it the first time; a string says why there is none. */
export function postgis(): Postgis | string {
  started ??= start();
  return typeof started === "string" ? started : started.postgis;
}

/** Stops it and removes its folder; does nothing when it was not started. */
export function stopPostgis(): void {
  if (started && typeof started !== "string") started.stop();
  started = null;
}

function start(): NonNullable<typeof started> {
  const binaries = findBinaries();
  if (!binaries) return "PostgreSQL is not installed";
  const owner = ownerIds();
  if (typeof owner === "string") return owner;
  const folder = mkdtempSync(join(tmpdir(), "bench-postgis-"));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  const run = (program: string, args: readonly string[], input = "") =>
    spawnSync(join(binaries, program), args, {
      ...owner,
      cwd: folder,
      input,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const data = join(folder, "data");
  const stop = () => {
    run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
    remove();
  };

  const made = run("initdb", ["-D", data, "-U", "bench", "-A", "trust", "--no-sync"]);
  if (made.status !== 0) {
    remove();
    return `initdb fails: ${made.stderr.trim()}`;
  }
  const up = run("pg_ctl", [
    "-D",
    data,
    "-l",
    join(folder, "log"),
    "-w",
    "-o",
    `${SETTINGS} -k ${folder}`,
    "start",
  ]);
  if (up.status !== 0) {
    remove();
    return "the PostgreSQL server does not start";
  }
  const query = (sql: string): readonly string[] => {
    const answer = run(
      "psql",
      ["-h", folder, "-U", "bench", "-d", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1"],
      sql,
    );
    if (answer.status !== 0) throw new Error(answer.stderr);
    return answer.stdout.split("\n").filter((line) => line !== "");
  };
  try {
    query("create extension postgis");
  } catch {
    stop();
    return "PostgreSQL has no PostGIS";
  }
  process.once("exit", stopPostgis);
  return { postgis: { query }, stop };
}

function findBinaries(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(DEBIAN, version, "bin"));
  const paths = [...folders, ...(process.env.PATH ?? "").split(":")];
  return paths.find((path) => existsSync(join(path, "initdb")) && existsSync(join(path, "psql"))) ?? null;
}

/** The server refuses to run as root: then it runs as the user `postgres`. */
function ownerIds(): { readonly uid?: number; readonly gid?: number } | string {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return "PostgreSQL does not run as root, and there is no user postgres";
  }
}
