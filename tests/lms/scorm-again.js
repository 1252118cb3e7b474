// An LMS that nobody here wrote: scorm-again's SCORM 1.2 API, looser than Totara in some things and stricter in others.

// @ts-expect-error: the package's types speak of a default export; its module has a named one.
import { Scorm12API } from "scorm-again/scorm12";
import { launchValues } from "./launch.js";
import { taken } from "./post.js";

/** @import { Api, Launch, Send, Tracks } from "./types.js" */

/**
 * One launch of a SCO.
 * @param {Launch} launch
 * @param {Tracks} tracks what was kept before
 * @param {Send} send keeps what has changed
 * @returns {Api}
 */
export function scormAgain(launch, tracks, send) {
  const api = new Scorm12API({
    autocommit: false,
    dataCommitFormat: "flattened",
    lmsCommitUrl: "kept by the test server",
    logLevel: "NONE",
    mastery_override: launch.masteryOverride,
  }, {
    processHttpRequest: (/** @type {string} */ _url, /** @type {Record<string, unknown>} */ values) =>
      send(kept(values)) === taken
        ? { result: "true", errorCode: 0 }
        : { result: "false", errorCode: 101 },
    updateSettings() {},
  });
  api.loadFromFlattenedJSON({ ...tracks, ...launchValues(launch, tracks) }, "");
  return api;
}

/**
 * What is worth keeping: not the empty arrays, and not the session's time, which would count again at the next launch.
 * @param {Record<string, unknown>} values
 * @returns {Tracks}
 */
function kept(values) {
  return Object.fromEntries(Object.entries(values)
    .filter(([name, value]) => typeof value !== "object" && name !== "cmi.core.session_time")
    .map(([name, value]) => [name, String(value)]));
}
