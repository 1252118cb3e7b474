// Plays the examples of facts/*.md against totara.js.

import { totara } from "./totara.js";

/** @import { Api, Launch, Tracks } from "./types.js" */

/**
 * A line of an example: a call, a new launch, or a look at what is kept.
 * @typedef {{ call: keyof Api, args: unknown[] } | { launch: Partial<Launch & { refuses: boolean }> } | { kept: string }} Step
 */

/**
 * Plays the steps from a learner's first launch on.
 * @param {Step[]} steps
 * @returns {string[]} for each step what came of it: a call's result and error code, a kept value, nothing for a launch
 */
export function play(steps) {
  /** @type {Tracks} */
  const tracks = {};
  /** @param {Partial<Launch & { refuses: boolean }>} options */
  const launched = ({ refuses = false, ...options }) => totara(
    { mode: "normal", mastery: "", masteryOverride: true, launchData: "", learner: "anna", ...options },
    { ...tracks },
    (changes) => !refuses && Boolean(Object.assign(tracks, changes)));

  let api = launched({});
  return steps.map((step) => {
    if ("launch" in step) {
      api = launched(step.launch);
      return "";
    }
    if ("kept" in step) return JSON.stringify(tracks[step.kept] ?? null);
    const result = /** @type {(...args: unknown[]) => string} */ (api[step.call])(...step.args);
    return `${JSON.stringify(result)} ${api.LMSGetLastError()}`;
  });
}
