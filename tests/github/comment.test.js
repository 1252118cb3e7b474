// Every sentence that the comment on a pull request can say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { comment, MARKER } from "../../build/github/comment.js";

const RUN = "https://example.com/korning";
const WEB = `${RUN}/artifacts/7`;
const PATCH = "--- a/tests/snapshots/del/sida.html\n+++ b/tests/snapshots/del/sida.html\n@@ -1 +1 @@\n-förr\n+nu\n";

/** What stands between the link to the pages and the link to the run. @param {Parameters<typeof comment>[0]["snapshots"]} snapshots @param {string} [patch] */
const told = (snapshots, patch = "") => comment({ run: RUN, web: WEB, snapshots }, patch).split("\n\n").slice(2, -1).join("\n\n");

test("the comment links the pages and the run", () =>
  assert.equal(
    comment({ run: RUN, web: WEB, snapshots: "fresh" }, ""),
    `${MARKER}

**Se sidorna som deltagarna ser dem:** [hämta webbplatsen](${WEB}), packa upp och öppna \`index.html\`. Du behöver vara inloggad.

**Ögonblicksbilderna är uppdaterade.** Under *Files changed*, i \`tests/snapshots\`, ser du vad som ändras för deltagarna.

[Hela körningen](${RUN})
`,
  ));

test("content with faults has no pages and no snapshots", () =>
  assert.equal(
    comment({ run: RUN, web: null, snapshots: "unknown" }, ""),
    `${MARKER}

**Sidorna gick inte att bygga.** Felen är utmärkta på raderna under *Files changed*.

**Ögonblicksbilderna gick inte att göra.** Innehållet har fel, eller så gick något annat snett. Öppna körningen och läs det som är rött.

[Hela körningen](${RUN})
`,
  ));

test("new snapshots are on the branch", () =>
  assert.equal(
    told("pushed", PATCH),
    "**Ögonblicksbilderna är nya.** De ligger nu på grenen. Under *Files changed*, i `tests/snapshots`, ser du vad som ändras för deltagarna. Hämta grenen (`git pull`) innan du ändrar mer på din dator.",
  ));

test("a newer commit takes over", () => assert.equal(told("moved", PATCH), "**Grenen har fått nya ändringar.** Ögonblicksbilderna görs för dem i stället."));

test("what was refused is for whoever looks after the tool", () =>
  assert.equal(told("refused", PATCH), "**Ögonblicksbilderna kunde inte läggas på grenen.** Skälet står i körningen. Be den som sköter verktyget att titta."));

const BY_HAND = `Den som har .NET och git på datorn hämtar grenen, kör \`./build/snapshots.sh\` (i Windows i Git Bash), checkar in \`tests/snapshots\` och skickar upp.

Har du inte det? Skriv en kommentar här och be någon i gruppen om hjälp. Dina ändringar i innehållet finns kvar.`;
const HANDED = `<details><summary>Patchen, för <code>git apply</code></summary>

\`\`\`diff
${PATCH.trimEnd()}
\`\`\`

</details>`;

test("without an app the patch is handed over", () =>
  assert.equal(
    told("no-app", PATCH),
    `**Ögonblicksbilderna behöver uppdateras av en person.** Arbetsflödet har ingen app som får skriva på grenen.\n\n${BY_HAND}\n\n${HANDED}`,
  ));

test("and to a fork", () =>
  assert.equal(
    told("fork", PATCH),
    `**Ögonblicksbilderna behöver uppdateras av en person.** Grenen ligger i en kopia av förrådet (en fork), och dit får arbetsflödet inte skriva.\n\n${BY_HAND}\n\n${HANDED}`,
  ));

test("a patch too long for a comment is left in the run", () => {
  const text = told("no-app", PATCH.repeat(2000));
  assert.match(text, /\n\nPatchen är för lång att visa här\. Den finns i \[körningen\]\(https:\/\/example\.com\/korning\), som `snapshots`, och läggs på med `git apply`\.$/);
  assert.ok(text.length < 65_536);
});

test("a patch cannot end its own fence", () => {
  const text = told("fork", "+````\n+</details><h1>Falskt</h1>\n");
  assert.match(text, /\n`{5}diff\n\+````\n\+<\/details><h1>Falskt<\/h1>\n`{5}\n/);
});
