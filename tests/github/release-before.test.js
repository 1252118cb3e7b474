import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("../../build/github/release-before.js", import.meta.url));

/** Tags in the order in which they were published. @param {string} tag @param {string[]} tags */
function before(tag, ...tags) {
  const releases = tags.map((tagName, day) => ({ tagName, publishedAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString() })).reverse();
  const run = spawnSync(process.execPath, [SCRIPT, tag], { input: JSON.stringify(releases), encoding: "utf8" });
  return run.status === 0 ? run.stdout.trim() : `${run.status} ${run.stderr.trim()}`;
}

test("the last release", () => assert.equal(before("v2026.3", "v2026.1", "v2026.2"), "v2026.2"));
test("none before the first", () => assert.equal(before("v2026.1"), ""));
test("never the release itself, where its run is started again", () => assert.equal(before("v2026.2", "v2026.1", "v2026.2"), "v2026.1"));
test("nor one that came after it", () => assert.equal(before("v2026.2", "v2026.1", "v2026.2", "v2026.3"), "v2026.1"));
test("nothing of the program's", () => assert.equal(before("v2026.2", "v2026.1", "v1.4.0", "verktyg-7", "v2026.2-prov"), "v2026.1"));
test("the tenth of a year comes after the ninth", () => assert.equal(before("v2026.11", "v2026.9", "v2026.10"), "v2026.10"));
test("the one that learners have, also where an older one has been mended since", () =>
  assert.equal(before("v2026.3", "v2026.1", "v2026.2", "v2026.1.1"), "v2026.1.1"));
test("a tag that is no release of the content is refused", () =>
  assert.equal(before("v1.4.0", "v2026.1"), "2 Taggen ”v1.4.0” är ingen utgåva av innehållet. Den ska se ut som v2026.2."));
