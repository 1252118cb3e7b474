// A git host of our own: a bare repository with a branch of an editor's, and the steps of the workflows run against it as they stand in the files.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const BRANCH = "redaktor/ett-ord";
export const SNAPSHOT = "tests/snapshots/del/sida.html";
export const PAGE = "content/sida.md";

// The tests may themselves be run by a hook, and no setting of this machine's is of interest.
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") && !name.startsWith("YRKESRESAN_")));
Object.assign(ENVIRONMENT, { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" });
for (const who of ["AUTHOR", "COMMITTER"]) Object.assign(ENVIRONMENT, { [`GIT_${who}_NAME`]: "Redaktör", [`GIT_${who}_EMAIL`]: "redaktor@example.com" });

// For the build and its test: a page's snapshot is the page in a paragraph.
const STAND_IN = `#!/usr/bin/env bash
[ "$1 $YRKESRESAN_ACCEPT" = "test 1" ] || exit 9
if grep -q FEL ${PAGE}; then echo "det gick inte" >&2; exit 1; fi
mkdir -p tests/snapshots/del
printf '<p>%s</p>\\n' "$(cat ${PAGE})" >${SNAPSHOT}
`;

/** The script of a step of a workflow. @param {string} workflow @param {string} name */
export function step(workflow, name) {
  const text = readFileSync(join(ROOT, "build/github", workflow), "utf8").replaceAll("\r\n", "\n");
  const found = text.split(/^ {6}- /m).find((each) => each.startsWith(`name: ${name}\n`));
  const script = found?.match(/^ {8}run: \|\n((?: {10}.*\n|\n)+)/m)?.[1];
  if (!script) throw new Error(`${workflow} has no step ${name}`);
  return script.replace(/^ {10}/gm, "");
}

export class Place {
  folder = mkdtempSync(join(tmpdir(), "yrkesresan-host-"));
  host = join(this.folder, "host.git");
  clone = join(this.folder, "clone");

  constructor() {
    const tools = join(this.folder, "tools");
    mkdirSync(tools);
    writeFileSync(join(tools, "dotnet"), STAND_IN);
    chmodSync(join(tools, "dotnet"), 0o755);
    this.environment = { ...ENVIRONMENT, PATH: tools + delimiter + ENVIRONMENT.PATH, GITHUB_STEP_SUMMARY: join(this.folder, "summary.md") };
    execFileSync("git", ["init", "-q", "--bare", this.host]);
    execFileSync("git", ["init", "-q", "-b", BRANCH, this.clone]);
    cpSync(join(ROOT, "build"), join(this.clone, "build"), { recursive: true });
    this.write(".gitignore", "artifacts/\n");
    this.write(PAGE, "Ett ord.");
    this.write(SNAPSHOT, "<p>Ett ord.</p>\n");
    mkdirSync(join(this.clone, "artifacts"));
    this.git("remote", "add", "origin", this.host);
    this.push("Begin");
  }

  /** @param {string} path @param {string} text */
  write(path, text) {
    mkdirSync(dirname(join(this.clone, path)), { recursive: true });
    writeFileSync(join(this.clone, path), text);
  }

  /** @param {string[]} args */
  git(...args) {
    return execFileSync("git", args, { cwd: this.clone, env: this.environment, encoding: "utf8" }).trim();
  }

  /** What the host has. @param {string[]} args */
  asHost(...args) {
    return execFileSync("git", ["-C", this.host, ...args], { env: this.environment, encoding: "utf8" }).trim();
  }

  /** Commits what there is, and sends it to the host. @param {string} subject */
  push(subject) {
    this.git("add", "-A");
    this.git("commit", "-q", "-m", subject);
    this.git("push", "-q", "origin", `HEAD:refs/heads/${BRANCH}`);
  }

  /** Steps as the workflow has them, one after the other, in a fresh clone of the branch. @param {string} workflow @param {string[]} names @param {Record<string, string>} [more] */
  run(workflow, names, more = {}) {
    const checkout = join(this.folder, "checkout");
    rmSync(checkout, { recursive: true, force: true });
    execFileSync("git", ["clone", "-q", "--depth", "1", "--branch", BRANCH, pathToFileURL(this.host).href, checkout], { env: this.environment });
    mkdirSync(join(checkout, "artifacts"));
    const output = join(this.folder, "output");
    writeFileSync(output, "");
    // Each in a shell of its own, as GitHub runs them; the first that fails is the last.
    const script = names.map((name) => `bash -e -c '${step(workflow, name).replaceAll("'", "'\\''")}'`).join("\n");
    const run = spawnSync("bash", ["-e", "-c", script], { cwd: checkout, env: { ...this.environment, GITHUB_OUTPUT: output, ...more }, encoding: "utf8" });
    return { code: run.status, out: run.stdout, error: run.stderr, output: readFileSync(output, "utf8").trim(), checkout };
  }

  /** The first half: the branch's own code. Gives the patch as the artifact that the second half gets. */
  check() {
    const run = this.run("yrkesresan.yml", ["Är ögonblicksbilderna uppdaterade?"]);
    cpSync(join(run.checkout, "artifacts"), join(this.folder, "run"), { recursive: true });
    return run;
  }

  get patch() {
    return join(this.folder, "run", "snapshots.patch");
  }

  /** The second half. @param {Record<string, string>} [more] */
  answer(more = {}) {
    return this.run("yrkesresan-svar.yml", ["Put the snapshots on the branch"], {
      PATCH: this.patch,
      REMOTE: this.host,
      GH_REPO: "vi/forradet",
      HEAD_REPOSITORY: "vi/forradet",
      HEAD_BRANCH: BRANCH,
      HEAD_SHA: this.asHost("rev-parse", BRANCH),
      ...more,
    });
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
