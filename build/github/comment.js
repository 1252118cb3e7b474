// What a pull request's comment says, from facts about its run. Nothing here reads files or talks to anyone:
//   node build/github/comment.js FACTS.json PATCH  prints the comment
// The facts are those of the type Facts; PATCH may be missing.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * @typedef {object} Facts
 * @property {string} run the address of the run
 * @property {string | null} web the address of the rendered pages, a zip; null where the content has errors
 * @property {"fresh" | "pushed" | "moved" | "fork" | "no-app" | "refused" | "unknown"} snapshots what has become of the snapshots
 */

/** By it the comment is found again, to be updated. */
export const MARKER = "<!-- yrkesresan -->";

/** A comment may have 65,536 characters; a longer patch is left in the run. */
const LONGEST_PATCH = 40_000;

const SNAPSHOTS = {
  fresh: "**Ögonblicksbilderna är uppdaterade.** Under *Files changed*, i `tests/snapshots`, ser du vad som ändras för deltagarna.",
  pushed:
    "**Ögonblicksbilderna är nya.** De ligger nu på grenen. Under *Files changed*, i `tests/snapshots`, ser du vad som ändras för deltagarna. Hämta grenen (`git pull`) innan du ändrar mer på din dator.",
  moved: "**Grenen har fått nya ändringar.** Ögonblicksbilderna görs för dem i stället.",
  fork: "**Ögonblicksbilderna behöver uppdateras av en person.** Grenen ligger i en kopia av förrådet (en fork), och dit får arbetsflödet inte skriva.",
  "no-app": "**Ögonblicksbilderna behöver uppdateras av en person.** Arbetsflödet har ingen app som får skriva på grenen.",
  refused: "**Ögonblicksbilderna kunde inte läggas på grenen.** Skälet står i körningen. Be den som sköter verktyget att titta.",
  unknown: "**Ögonblicksbilderna gick inte att göra.** Innehållet har fel, eller så gick något annat snett. Öppna körningen och läs det som är rött.",
};

const BY_HAND = [
  "Den som har .NET och git på datorn hämtar grenen, kör `./build/snapshots.sh` (i Windows i Git Bash), checkar in `tests/snapshots` och skickar upp.",
  "Har du inte det? Skriv en kommentar här och be någon i gruppen om hjälp. Dina ändringar i innehållet finns kvar.",
];

/** @param {Facts} facts @param {string} patch @returns {string} */
export function comment(facts, patch) {
  const lines = [MARKER];
  lines.push(
    facts.web
      ? `**Se sidorna som deltagarna ser dem:** [hämta webbplatsen](${facts.web}), packa upp och öppna \`index.html\`. Du behöver vara inloggad.`
      : "**Sidorna gick inte att bygga.** Felen är utmärkta på raderna under *Files changed*.",
    SNAPSHOTS[facts.snapshots],
  );
  if (facts.snapshots === "fork" || facts.snapshots === "no-app") lines.push(...BY_HAND, ...handed(facts, patch));
  lines.push(`[Hela körningen](${facts.run})`);
  return lines.join("\n\n") + "\n";
}

/** The patch, in a fence that is longer than any in it: it comes from a branch and is shown as text. @param {Facts} facts @param {string} patch */
function handed(facts, patch) {
  if (!patch) return [];
  if (patch.length > LONGEST_PATCH) return [`Patchen är för lång att visa här. Den finns i [körningen](${facts.run}), som \`snapshots\`, och läggs på med \`git apply\`.`];
  const fence = "`".repeat(Math.max(3, ...[...patch.matchAll(/`+/g)].map((ticks) => ticks[0].length + 1)));
  return [`<details><summary>Patchen, för <code>git apply</code></summary>\n\n${fence}diff\n${patch.trimEnd()}\n${fence}\n\n</details>`];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , facts = "", patch = ""] = process.argv;
  process.stdout.write(comment(JSON.parse(readFileSync(facts, "utf8")), existsSync(patch) ? readFileSync(patch, "utf8") : ""));
}
