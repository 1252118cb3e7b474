/** @import { Api, Call } from "./types.js" */

/** @type {(keyof Api)[]} */
export const methods = [
  "LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit",
  "LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic",
];

/**
 * An API that does what another does and tells of every call, in order.
 * @param {Api} api
 * @param {(call: Call) => void} tell
 * @returns {Api}
 */
export function recorded(api, tell) {
  let number = 0;
  /** @type {Record<string, (...args: never[]) => string>} */
  const wrapped = {};
  for (const method of methods) {
    wrapped[method] = (...args) => {
      const call = number++;
      try {
        const result = /** @type {(...args: never[]) => string} */ (api[method]).apply(api, args);
        // What is no text cannot be told.
        tell({ number: call, method, args, result: typeof result === "string" ? result : "", error: api.LMSGetLastError() });
        return result;
      } catch (error) {
        tell({ number: call, method, args, result: "", error: "thrown" });
        throw error;
      }
    };
  }
  return /** @type {Api} */ (/** @type {unknown} */ (wrapped));
}
