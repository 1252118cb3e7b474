// A release as the workflow makes it: the steps before the build leave git as they found it, so that the release can name its commit.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { Place } from "./place.js";

// For GitHub's command line: one release before, whose asset it gives as a zip wherever it is asked to.
const RELEASES = `#!/usr/bin/env bash
case "$1 $2" in
  'release list') echo '[{"tagName":"v2026.1","publishedAt":"2026-05-01T00:00:00Z"}]' ;;
  'release download') while [ "$1" != --output ]; do shift; done; cp "$ASSET" "$2" ;;
  *) exit 9 ;;
esac
`;

/** @type {Place} */
let place;
/** @type {Record<string, string>} */
let environment;
beforeEach(() => {
  place = new Place();
  const gh = join(place.folder, "tools", "gh");
  writeFileSync(gh, RELEASES);
  chmodSync(gh, 0o755);
  const temporary = join(place.folder, "temporary");
  mkdirSync(temporary);
  const asset = join(place.folder, "asset.zip");
  writeFileSync(join(place.folder, "leverans.json"), "{}\n");
  execFileSync("zip", ["-q", "-j", asset, join(place.folder, "leverans.json")]);
  environment = { TAG: "v2026.2", ASSET: asset, RUNNER_TEMP: temporary };
});
afterEach(() => place.close());

test("the build holds the release against the one before, from a clean state", () => {
  // What the program would be given, and what git says just then.
  writeFileSync(join(place.folder, "tools", "yrkesresan"), '#!/usr/bin/env bash\necho "$@"\ngit status --porcelain\nmkdir -p "artifacts/$3"\necho x >"artifacts/$3/LEVERANS.html"\n');
  chmodSync(join(place.folder, "tools", "yrkesresan"), 0o755);
  const run = place.run("yrkesresan.yml", ["Fetch the release before, if there is one", "Build the delivery"], { ...environment, YRKESRESAN: "yrkesresan" });

  assert.deepEqual([run.code, run.error, run.out], [0, "", "Jämförs med v2026.1.\nbuild --release 2026.2 --since artifacts/before\n"]);
  assert.ok(existsSync(join(run.checkout, "artifacts/leverans-2026.2.zip")));
  assert.equal(execFileSync("git", ["status", "--porcelain"], { cwd: run.checkout, encoding: "utf8" }), "");
});
