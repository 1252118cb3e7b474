// Plays the examples of facts/*.md against totara.js.

import { taken } from "./post.js";
import { totara } from "./totara.js";

/** @import { Api, Launch, Tracks } from "./types.js" */

/**
 * How an example launches; refuses: the LMS takes nothing; newAttempt: from nothing.
 * @typedef {Partial<Launch & { refuses: boolean, newAttempt: boolean }>} Options
 *
 * A line of an example: a call, a new launch, a look at what is kept, how the server is from now on, or seconds that pass.
 * @typedef {{ call: keyof Api, args: unknown[] } | { launch: Options } | { kept: string } | { server: keyof typeof answers | "up" } | { wait: number }} Step
 */

/** What a server that takes nothing answers, or the player's script in its place. */
const answers = {
  refuses: "false\n101",
  unreachable: taken,
  failing: "500",
  "logged-out": "<!DOCTYPE html>\n<html lang=\"sv\">",
};

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
  /** @type {keyof typeof answers | "up"} */
  let server = "up";

  /** @param {Options} options */
  const launched = ({ refuses = false, newAttempt = false, ...options }) => {
    if (newAttempt) for (const name of Object.keys(tracks)) delete tracks[name];
    server = refuses ? "refuses" : "up";
    return totara(
      { mode: "normal", mastery: "", masteryOverride: true, launchData: "", learner: "anna", ...options },
      { ...tracks },
      (changes) => {
        if (server !== "up") return answers[server];
        Object.assign(tracks, changes);
        return taken;
      },
      (action, milliseconds) => timers.push({ at: now + milliseconds, action }));
  };

  let api = launched({});
  return steps.map((step) => {
    if ("launch" in step) api = launched(step.launch);
    else if ("server" in step) server = step.server;
    else if ("wait" in step) {
      now += step.wait * 1000;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const timer of due) timer.action();
    } else if ("kept" in step) return JSON.stringify(tracks[step.kept] ?? null);
    else {
      const result = /** @type {(...args: unknown[]) => string} */ (api[step.call])(...step.args);
      return `${JSON.stringify(result)} ${api.LMSGetLastError()}`.trimEnd();
    }
    return "";
  });
}
