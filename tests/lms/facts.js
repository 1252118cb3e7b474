// Plays the examples of facts/*.md against totara.js.

import { totara } from "./totara.js";

/** @import { Api, Launch, Tracks } from "./types.js" */

/**
 * How an example launches; refuses: the LMS takes nothing; newAttempt: from nothing.
 * @typedef {Partial<Launch & { refuses: boolean, newAttempt: boolean }>} Options
 *
 * A line of an example: a call, a new launch, a look at what is kept, the server's coming and going, or seconds that pass.
 * @typedef {{ call: keyof Api, args: unknown[] } | { launch: Options } | { kept: string } | { server: "down" | "up" } | { wait: number }} Step
 */

/**
 * Plays the steps from a learner's first launch on.
 * @param {Step[]} steps
 * @returns {string[]} for each step what came of it: a call's result and error code, a kept value, nothing for the others
 */
export function play(steps) {
  /** @type {Tracks} */
  const tracks = {};
  /** @type {{ at: number, action: () => void }[]} */
  let timers = [];
  let now = 0;
  let down = false;

  /** @param {Options} options */
  const launched = ({ refuses = false, newAttempt = false, ...options }) => {
    if (newAttempt) for (const name of Object.keys(tracks)) delete tracks[name];
    down = refuses;
    return totara(
      { mode: "normal", mastery: "", masteryOverride: true, launchData: "", learner: "anna", ...options },
      { ...tracks },
      (changes) => !down && Boolean(Object.assign(tracks, changes)),
      (action, milliseconds) => timers.push({ at: now + milliseconds, action }));
  };

  let api = launched({});
  return steps.map((step) => {
    if ("launch" in step) api = launched(step.launch);
    else if ("server" in step) down = step.server === "down";
    else if ("wait" in step) {
      now += step.wait * 1000;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const timer of due) timer.action();
    } else if ("kept" in step) return JSON.stringify(tracks[step.kept] ?? null);
    else {
      const result = /** @type {(...args: unknown[]) => string} */ (api[step.call])(...step.args);
      return `${JSON.stringify(result)} ${api.LMSGetLastError()}`;
    }
    return "";
  });
}
