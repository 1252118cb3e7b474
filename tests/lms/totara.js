// A strict stand-in for Totara's SCORM 1.2 API. What it does was observed in Totara or Moodle, or is what the standard
// says where nobody has looked; facts/*.md hold the observations as examples. Where it is stricter than
// Totara, it says so.

import { arrays, children, elements, general } from "./datamodel.js";
import { launchValues } from "./launch.js";
import { addTimespans } from "./timespan.js";

/** @import { Api, Launch, Send, Tracks } from "./types.js" */

/** @type {Readonly<Record<string, string>>} */
const errors = {
  0: "No error",
  101: "General exception",
  201: "Invalid argument error",
  202: "Element cannot have children",
  203: "Element not an array - cannot have count",
  301: "Not initialized",
  401: "Not implemented error",
  402: "Invalid set value, element is a keyword",
  403: "Element is read only",
  404: "Element is write only",
  405: "Incorrect data type",
};

const keyword = /\._(children|count|version)$/;

const status = "cmi.core.lesson_status";
const raw = "cmi.core.score.raw";
const time = "cmi.core.session_time";
const autocommitAfter = 60_000;

/**
 * One launch of a SCO.
 * @param {Launch} launch
 * @param {Tracks} tracks what was kept before
 * @param {Send} send keeps what has changed
 * @param {(action: () => void, milliseconds: number) => void} [later] the timer
 * @returns {Api}
 */
export function totara(launch, tracks, send, later = setTimeout) {
  /** @type {"before" | "open" | "over"} */
  let session = "before";
  let error = "0";
  let autocommits = false;
  /** @type {Tracks} */
  let values = {};
  /** What the player takes for kept: what it was given, and what it has sent since, whether or not that arrived. */
  const sent = { ...tracks };
  /** What really is kept. */
  const stored = { ...tracks };

  /** What a session begins with. Arrays stand as at the launch. */
  const begin = () => {
    const now = Object.entries(sent).filter(([name]) => general(name) === name && name !== time);
    const lists = Object.entries(tracks).filter(([name]) => general(name) !== name);
    values = { "cmi._version": "3.4", ...Object.fromEntries([...now, ...lists]), ...launchValues(launch, tracks) };
    values[status] ||= "not attempted";
  };

  /** @param {string} code @param {string} [result] */
  const refuse = (code, result = "false") => {
    error = code;
    return result;
  };

  /** @param {string} result */
  const accept = (result) => {
    error = "0";
    return result;
  };

  /** How long an array is: an index is taken once anything is written at it. @param {string} array */
  const count = (array) => {
    const indexes = Object.keys(values)
      .filter((name) => name.startsWith(`${array}.`))
      .map((name) => Number.parseInt(name.slice(array.length + 1), 10));
    return indexes.length === 0 ? 0 : Math.max(...indexes) + 1;
  };

  /** Whether every index of a name is within its array, or the next one of it. @param {string} name @param {0 | 1} more */
  const indexesFit = (name, more) =>
    [...name.matchAll(/\.(\d+)(?=\.)/g)].every((match) => Number(match[1]) < count(name.slice(0, match.index)) + more);

  /** Sends what differs from what was sent last. @param {Tracks} [more] */
  const store = (more = {}) => {
    const changes = Object.fromEntries(Object.entries(values).filter(([name, value]) =>
      elements[general(name)]?.access !== "r" && name !== time && value !== (sent[name] ?? "") && value !== "not attempted"));
    // A commit that fails is not made good by the next one, unless the values have changed in between.
    Object.assign(sent, changes);
    const news = { ...changes, ...more };
    const after = { ...stored, ...news };
    if (launch.forceCompleted && after[status] === "incomplete" && (after[raw] ?? "") !== "") news[status] = "completed";
    // Whatever else the server answers than a first line that says true is a no.
    if (send(news).split("\n")[0] !== "true") return refuse("101");
    Object.assign(stored, news);
    return accept("true");
  };

  const closeStatus = () => {
    if (values[status] === "not attempted") values[status] = "completed";
    const score = values[raw] ?? "";
    if (values["cmi.core.credit"] === "credit" && launch.masteryOverride && launch.mastery !== "" && score !== "") {
      values[status] = Number(score) >= Number(launch.mastery) ? "passed" : "failed";
    }
  };

  /** @param {string} name */
  const getKeyword = (name) => {
    const parent = name.replace(keyword, "");
    const plain = general(parent);
    if (name.endsWith("._children")) {
      if (plain in children) return accept(children[plain] ?? "");
      return refuse(plain in elements ? "202" : "201", "");
    }
    if (name.endsWith("._count")) {
      if (arrays.has(plain)) return accept(String(count(parent)));
      return refuse(plain in elements || plain in children ? "203" : "201", "");
    }
    return name === "cmi._version" ? accept("3.4") : refuse("201", "");
  };

  /** @param {string} name @param {string} value */
  const setElement = (name, value) => {
    if (keyword.test(name)) return refuse("402");
    const element = elements[general(name)];
    // Totara answers 201 where the standard has 401.
    if (element === undefined) return refuse("201");
    if (element.access === "r") return refuse("403");
    if (!indexesFit(name, 1)) return refuse("201");
    if (!element.accepts(value, launch.standardMode ?? true)) return refuse("405");
    // A score that is blanked becomes 0.
    values[name] = name === "cmi.comments" ? (values[name] ?? "") + value : name.startsWith("cmi.core.score.") ? value || "0" : value;
    if (launch.autocommit && !autocommits) {
      autocommits = true;
      later(() => {
        autocommits = false;
        if (session === "open") store();
      }, autocommitAfter);
    }
    return accept("true");
  };

  return {
    LMSInitialize(argument) {
      // Even where it is refused: what was set and not committed is gone.
      begin();
      if (argument !== "") return refuse("201");
      // Stricter than Totara, unless told not to be: after LMSFinish, nothing but a new launch opens a session.
      if (session === "open" || (session === "over" && !launch.reopens)) return refuse("101");
      session = "open";
      return accept("true");
    },
    LMSFinish(argument) {
      if (argument !== "") return refuse("201");
      if (session !== "open") return refuse("301");
      closeStatus();
      session = "over";
      const spent = values[time];
      return store(spent === undefined ? {} : { "cmi.core.total_time": addTimespans(values["cmi.core.total_time"] ?? "", spent) });
    },
    LMSGetValue(name) {
      if (session !== "open") return refuse("301", "");
      // Stricter than Totara: what is not a string is taken for a fault of the SCO.
      if (typeof name !== "string") return refuse("201", "");
      if (keyword.test(name)) return getKeyword(name);
      const element = elements[general(name)];
      if (element === undefined) return refuse("201", "");
      if (element.access === "w") return refuse("404", "");
      return indexesFit(name, 0) ? accept(values[name] ?? "") : refuse("201", "");
    },
    LMSSetValue(name, value) {
      if (session !== "open") return refuse("301");
      return typeof name === "string" && typeof value === "string" ? setElement(name, value) : refuse("201");
    },
    LMSCommit(argument) {
      if (session !== "open") return refuse("301");
      return argument === "" ? store() : refuse("201");
    },
    LMSGetLastError: () => error,
    LMSGetErrorString: (code) => errors[code] ?? "",
    LMSGetDiagnostic: (code) => errors[code === "" ? error : code] ?? "",
  };
}
