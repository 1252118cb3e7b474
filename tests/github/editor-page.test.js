// The editor's first page, followed from the top: its commands are run in their order, and its examples are written where it says and checked
// by the program. The content is the one of format.md's examples, so that what the real content says makes no difference.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = join(ROOT, "docs", "redaktor");
const read = (/** @type {string} */ name) => readFileSync(join(FOLDER, name), "utf8").replaceAll("\r\n", "\n");
const PAGE = read("README.md");
const JOURNEY = "content/barn-och-unga";
const SIDA = "ny/10-handlaggning/forberedelser/10-orosanmalan.md";
const FILES = ["yrkesresa.yaml", "kunskapsmal.yaml", "kallor.yaml", "ny/10-handlaggning/kurs.yaml", SIDA];
const VALIDATE = "dotnet run --project src/Yrkesresan.Packager.Cli -c Release -- validate";
/** What build/test.sh has built before. */
const PROGRAM = join(ROOT, "src/Yrkesresan.Packager.Cli/bin/Release/net10.0/yrkesresan.dll");

/** The fenced blocks of a document. @param {string} document */
const blocks = (document) => [...document.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, kind = "", path = "", text = ""]) => ({ kind, path, text }));

const folder = mkdtempSync(join(tmpdir(), "yrkesresan-redaktor-"));
const host = join(folder, "host.git");
const clone = join(folder, "yrkesresan");
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
  GIT_TERMINAL_PROMPT: "0",
  NO_COLOR: "1",
};

/** @param {string} command @param {string} cwd */
const shell = (command, cwd) => spawnSync("bash", ["-c", command], { cwd, env: environment, encoding: "utf8" });

/** A command of the page as the page has it, but for the address; the program is run as it has been built. @param {string} command */
function follow(command) {
  const cwd = existsSync(clone) ? clone : folder;
  const run = command === VALIDATE
    ? spawnSync("dotnet", ["exec", PROGRAM, "validate", "--templates", join(ROOT, "templates"), "--date", "2026-11-24"], { cwd, env: environment, encoding: "utf8" })
    : shell(command.replace("ADRESSEN", "host.git"), cwd);
  assert.equal(run.status, 0, `${command}\n${run.stdout}${run.stderr}`);
  return run.stdout;
}

before(() => {
  // A repository like theirs, with the content of the format's examples.
  const first = join(folder, "first");
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", host], { env: environment });
  execFileSync("git", ["init", "-q", "-b", "main", first], { env: environment });
  for (const { kind, path, text } of blocks(read("format.md"))) {
    if (!FILES.includes(path)) continue;
    const file = join(first, JOURNEY, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const run = shell(`git add -A && git -c user.name=Prov -c user.email=prov@example.com commit -qm Prov && git push -q ${JSON.stringify(host)} main`, first);
  assert.equal(run.status, 0, run.stderr);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("the page can be followed from the top to the bottom", () => {
  let changes = 0;
  for (const { kind, path, text } of blocks(PAGE)) {
    if (kind === "sh") {
      for (const command of text.trim().split("\n")) {
        // What the page says between the commands: the editor changes something, and the workflow puts snapshots on the branch.
        if (command === "git add content") {
          appendFileSync(join(clone, JOURNEY, SIDA), `\nÄndring ${++changes} av texten.\n`);
          if (changes > 1) snapshotsFromTheWorkflow();
        }
        follow(command);
      }
    } else {
      const file = join(clone, path);
      mkdirSync(dirname(file), { recursive: true });
      if (existsSync(file)) appendFileSync(file, text);
      else writeFileSync(file, text);
    }
  }
  assert.equal(changes, 2);
  assert.equal(execFileSync("git", ["-C", host, "log", "--format=%s", "-4", "nytt-ord-om-samtal"], { encoding: "utf8" }).includes("Rätta ett stavfel"), true);

  const told = follow(VALIDATE);
  for (const { path } of blocks(PAGE).filter((block) => block.kind === "markdown")) assert.doesNotMatch(told, new RegExp(`^.*${path.replace(/^content\//, "")}.*(fel|varning)`, "m"));
});

test("every command of the page is one that the test knows how to follow", () =>
  assert.deepEqual(blocks(PAGE).filter((block) => block.kind === "sh").flatMap((block) => block.text.trim().split("\n")).filter((line) => !/^git /.test(line) && line !== VALIDATE), []));

test("the index names every page of the folder, and every link leads somewhere", () => {
  // What stands in code is no link.
  const links = [...PAGE.replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? "");
  for (const name of readdirSync(FOLDER).filter((name) => name.endsWith(".md") && name !== "README.md")) assert.ok(links.includes(name), name);
  for (const link of links.filter((each) => !each.startsWith("https://"))) {
    const [file = "", heading] = link.split("#");
    const text = file ? read(file) : PAGE;
    if (!heading) continue;
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((match) => (match[1] ?? "").toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
    assert.ok(headings.includes(heading), link);
  }
});

test("what the page calls the checks and the answers is what they are called", () => {
  const workflow = readFileSync(join(ROOT, "build/github/yrkesresan.yml"), "utf8");
  for (const name of ["Innehåll", "Test"]) {
    assert.ok(PAGE.includes(`**${name}**`));
    assert.match(workflow, new RegExp(`^ {4}name: ${name}$`, "m"));
  }
  assert.match(PAGE, /”Ögonblicksbilderna är inte uppdaterade”/);
  assert.match(workflow, /title=Ögonblicksbilderna är inte uppdaterade::/);
});

function snapshotsFromTheWorkflow() {
  const workflow = join(folder, "workflow");
  const run = shell(
    `git clone -q -b nytt-ord-om-samtal ${JSON.stringify(host)} ${JSON.stringify(workflow)} && cd ${JSON.stringify(workflow)} && mkdir -p tests/snapshots && echo ny > tests/snapshots/ny.html && git add -A && git commit -qm Bilder && git push -q`,
    folder,
  );
  assert.equal(run.status, 0, run.stderr);
}
