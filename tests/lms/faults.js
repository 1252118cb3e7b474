// What goes wrong in an LMS's script, by name: see docs/session.md. What goes wrong in its server, the test server does.

import { methods } from "./calls.js";

/** @import { Api, Fault } from "./types.js" */

/**
 * An API that fails as told at the moment.
 * @param {Api} api
 * @param {() => Fault} fault
 * @returns {Api}
 */
export function faultyApi(api, fault) {
  /** @type {Record<string, (...args: string[]) => string>} */
  const wrapped = {};
  for (const method of methods) {
    wrapped[method] = (...args) => {
      switch (fault()) {
        case "null-values": if (method === "LMSGetValue") return /** @type {any} */ (null); break;
        case "unreadable-values": if (method === "LMSGetValue") return /** @type {any} */ ({ toString() { throw new Error("No text."); } }); break;
        case "throws": throw new Error("The LMS is gone.");
        case "false": return method === "LMSGetLastError" ? "101" : "false";
        case "commit-false": if (method === "LMSCommit") return "false"; break;
        case "optional-false": if (method === "LMSSetValue" && isOptional(args[0])) return "false"; break;
        case "slow": if (method === "LMSCommit") wait(); break;
        default: break;
      }
      return /** @type {(...args: string[]) => string} */ (api[method]).apply(api, args);
    };
  }
  if (fault() === "no-get-value") delete wrapped["LMSGetValue"];
  return /** @type {Api} */ (/** @type {unknown} */ (wrapped));
}

/** How long after the player's start the API is there, in milliseconds; never for "no-api". @param {Fault} fault */
export const delayOf = (fault) => (fault === "no-api" ? Infinity : Number(/^late-(\d+)$/.exec(fault)?.[1] ?? 0));

/** All but what a learner would lose something without. @param {string | undefined} element */
const isOptional = (element) => element !== "cmi.suspend_data" && element !== "cmi.core.lesson_status";

/** Stops the page for as long as the server takes, as Totara's requests do; on its way out a page is not stopped. */
function wait() {
  const request = new XMLHttpRequest();
  request.open("GET", "/slow", false);
  try {
    request.send();
  } catch {
    // On its way out.
  }
}
