// A pull request of an editor's, from the changed word to the snapshots on the branch; and what must not get onto it.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, test } from "node:test";
import { BRANCH, PAGE, Place, SNAPSHOT } from "./place.js";

const SUBJECT = "Make the snapshots of the content anew";
const WAYS_OUT = readFileSync(new URL("../../build/snapshots.txt", import.meta.url), "utf8").replaceAll("\r\n", "\n");

/** @type {Place} */
let place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.close());

/** The editor changes a word, and the first half makes the patch. */
function changeAWord() {
  place.write(PAGE, "Ett annat ord.");
  place.push("Byt ett ord");
  return place.check();
}

test("a changed word: red with both ways out, then the snapshots come onto the branch, and all is green", () => {
  const first = changeAWord();
  assert.equal(first.code, 1);
  assert.equal(
    first.out,
    `Ändrade ögonblicksbilder:\n M ${SNAPSHOT}\n::error title=Ögonblicksbilderna är inte uppdaterade::${WAYS_OUT.replaceAll("\n", " ")}\n`,
  );
  assert.equal(first.error, `\n${WAYS_OUT}`);
  assert.equal(readFileSync(place.environment.GITHUB_STEP_SUMMARY ?? "", "utf8"), WAYS_OUT);

  const answer = place.answer();
  assert.deepEqual([answer.code, answer.out, answer.error, answer.output], [0, `M\t${SNAPSHOT}\n`, "", "became=pushed"]);
  assert.equal(place.asHost("log", "--format=%s", BRANCH), `${SUBJECT}\nByt ett ord\nBegin`);
  assert.equal(place.asHost("show", `${BRANCH}:${SNAPSHOT}`), "<p>Ett annat ord.</p>");
  assert.equal(place.asHost("diff", "--name-only", `${BRANCH}~1`, BRANCH), SNAPSHOT);

  const second = place.check();
  assert.deepEqual([second.code, second.out, second.error], [0, "Ögonblicksbilderna är redan uppdaterade.\n", ""]);
  assert.equal(place.answer().output, "became=fresh");
  assert.equal(place.asHost("rev-list", "--count", BRANCH), "3");
});

test("a new snapshot and one that is gone come along", () => {
  place.git("rm", "-q", SNAPSHOT);
  place.write("tests/snapshots/del/gammal.html", "<p>Gammal.</p>\n");
  place.push("Byt sida");
  place.git("rm", "-q", "tests/snapshots/del/gammal.html");
  place.write(SNAPSHOT, "<p>Ny.</p>\n");
  place.git("add", "-A");
  place.check();
  writeFileSync(place.patch, place.git("diff", "--cached", "--no-renames", "HEAD") + "\n");

  const answer = place.answer();
  assert.deepEqual([answer.output, answer.out], ["became=pushed", `D\ttests/snapshots/del/gammal.html\nA\t${SNAPSHOT}\n`]);
});

test("content that cannot be built leaves no patch", () => {
  place.write(PAGE, "FEL");
  place.push("Skriv fel");
  const run = place.check();
  assert.deepEqual(
    [run.code, run.error],
    [2, "det gick inte\nÖgonblicksbilderna gick inte att göra. Har innehållet fel? Kör yrkesresan validate först.\n"],
  );
  assert.equal(place.answer().output, "became=unknown");
});

test("without an app, and for a fork, nothing is pushed", () => {
  changeAWord();
  assert.equal(place.answer({ REMOTE: "" }).output, "became=no-app");
  assert.equal(place.answer({ HEAD_REPOSITORY: "andra/forradet" }).output, "became=fork");
  assert.equal(place.asHost("log", "-1", "--format=%s", BRANCH), "Byt ett ord");
});

test("a branch that has moved on is left to the run of its newer commit", () => {
  changeAWord();
  const before = place.asHost("rev-parse", BRANCH);
  place.write(PAGE, "Ett tredje ord.");
  place.push("Byt igen");
  const answer = place.answer({ HEAD_SHA: before });
  assert.deepEqual(
    [answer.output, answer.error],
    ["became=moved", "Grenen har fått nya ändringar under tiden. Körningen för dem gör bilderna.\n"],
  );
  assert.equal(place.asHost("log", "-1", "--format=%s", BRANCH), "Byt igen");
});

test("snapshots that never come out the same do not go round for ever", () => {
  changeAWord();
  place.answer();
  writeFileSync(place.patch, readFileSync(place.patch, "utf8").replaceAll("Ett annat", "Ett tredje").replaceAll("Ett ord", "Ett annat ord"));
  const again = place.answer();
  assert.deepEqual(
    [again.output, again.error],
    ["became=refused", "Ögonblicksbilderna gjordes om alldeles nyss och skiljer sig igen: de blir inte likadana två gånger. Det är ett fel i programmet.\n"],
  );
});

test("a branch that was rebased, with the snapshots' commit last, gets new snapshots", () => {
  changeAWord();
  place.answer();
  // The editor rebases on a newer main: the commit of the snapshots is still the last, on other content.
  place.git("fetch", "-q", "origin", BRANCH);
  const snapshots = place.asHost("rev-parse", BRANCH);
  place.git("commit", "-q", "--amend", "-m", "Byt ett ord, och ett till");
  place.write(PAGE, "Ett tredje ord.");
  place.git("commit", "-q", "-a", "--amend", "--no-edit");
  place.git("cherry-pick", snapshots);
  place.git("push", "-q", "--force", "origin", `HEAD:refs/heads/${BRANCH}`);
  assert.equal(place.check().code, 1);

  const again = place.answer();
  assert.deepEqual([again.output, again.error], ["became=pushed", ""]);
  assert.equal(place.asHost("show", `${BRANCH}:${SNAPSHOT}`), "<p>Ett tredje ord.</p>");
});

test("snapshots that an editor has amended are made anew", () => {
  changeAWord();
  place.answer();
  place.git("pull", "-q", "--ff-only", "origin", BRANCH);
  place.write(PAGE, "Ett tredje ord.");
  place.git("commit", "-q", "-a", "--amend", "--no-edit");
  place.git("push", "-q", "--force", "origin", `HEAD:refs/heads/${BRANCH}`);
  place.check();
  assert.equal(place.answer().output, "became=pushed");
});

const HOSTILE = [
  { what: "a workflow", path: ".github/workflows/elak.yml", mode: "100644" },
  { what: "a page", path: "content/elak.md", mode: "100644" },
  { what: "a program among the snapshots", path: "tests/snapshots/elak.sh", mode: "100755" },
  { what: "a link among the snapshots", path: "tests/snapshots/lank", mode: "120000" },
  { what: "a folder that begins alike", path: "tests/snapshots-elaka/sida.html", mode: "100644" },
];
for (const { what, path, mode } of HOSTILE) {
  test(`a patch that adds ${what} is refused whole`, () => {
    changeAWord();
    const added = `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+elakt\n`;
    writeFileSync(place.patch, readFileSync(place.patch, "utf8") + added);
    const answer = place.answer();
    assert.deepEqual([answer.output, answer.error], ["became=refused", `Patchen ändrar ”${path}” (${mode}), och det får den inte. Inget är ändrat.\n`]);
    assert.equal(place.asHost("log", "-1", "--format=%s", BRANCH), "Byt ett ord");
  });
}

test("a patch out of the repository, or that is none, is refused", () => {
  changeAWord();
  for (const text of ["diff --git a/../x b/../x\nnew file mode 100644\n--- /dev/null\n+++ b/../x\n@@ -0,0 +1 @@\n+elakt\n", "Hej!\n"]) {
    writeFileSync(place.patch, text);
    assert.equal(place.answer().output, "became=refused");
  }
  assert.equal(place.asHost("log", "-1", "--format=%s", BRANCH), "Byt ett ord");
});
