// Which release the one that is being built is held against: the last one that was published before it.
//   gh release list --exclude-drafts --json tagName,publishedAt --limit 1000 | node build/github/release-before.js v2026.2
// prints its tag, or nothing where there is none. A release that is built once more is not its own predecessor, and
// what is tagged of the program (v1.4.0, verktyg-2) is no release of the content.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** A release of the content: its year and its number in it, and a third number where it had to be mended. */
const CONTENT = /^v20\d\d(\.\d+){1,2}$/;

/** @typedef {{ tagName: string, publishedAt: string }} Release */

/** @param {Release[]} releases @param {string} tag @returns {string | null} */
export function releaseBefore(releases, tag) {
  const own = releases.find((release) => release.tagName === tag);
  const [last] = releases
    .filter((release) => CONTENT.test(release.tagName) && release.tagName !== tag && (!own || release.publishedAt < own.publishedAt))
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt, "en"));
  return last?.tagName ?? null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tag = process.argv[2] ?? "";
  if (!CONTENT.test(tag)) {
    console.error(`Taggen ”${tag}” är ingen utgåva av innehållet. Den ska se ut som v2026.2.`);
    process.exit(2);
  }
  const before = releaseBefore(JSON.parse(readFileSync(0, "utf8")), tag);
  if (before) console.log(before);
}
