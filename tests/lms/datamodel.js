// The data model of SCORM 1.2 as Totara checks it. Types and lengths: docs of the standard as Totara narrows them;
// with its "SCORM 1.2 standard mode" off, texts may be longer.

/**
 * @typedef {object} Element
 * @property {"r" | "w" | "rw"} access
 * @property {(value: string, standardMode: boolean) => boolean} accepts
 */

/** @param {RegExp} pattern @returns {(value: string) => boolean} */
const like = (pattern) => (value) => pattern.test(value);

/** @param {number} length in standard mode @returns {Element["accepts"]} */
const text = (length) => (value, standardMode) => value.length <= (standardMode ? length : 64_000);

/** @param {...string} words @returns {(value: string) => boolean} */
const oneOf = (...words) => (value) => words.includes(value);

/** @param {RegExp} pattern @param {number} min @param {number} max @returns {(value: string) => boolean} */
const between = (pattern, min, max) => (value) =>
  pattern.test(value) && (value === "" || (Number(value) >= min && Number(value) <= max));

const cmiDecimal = /^-?[0-9]{0,3}(\.[0-9]*)?$/;
const cmiSInteger = /^-?[0-9]+$/;
const identifier = like(/^[!-~]{0,255}$/);
const time = like(/^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,2})?$/);
const timespan = like(/^[0-9]{2,4}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,2})?$/);
const score = between(cmiDecimal, 0, 100);
const feedback = text(255);
const statuses = ["passed", "completed", "failed", "incomplete", "browsed"];

/** @param {"r" | "w" | "rw"} access @param {Element["accepts"]} [accepts] @returns {Element} */
const element = (access, accepts = () => true) => ({ access, accepts });

/** Every element by its name, with `n` for an index. @type {Readonly<Record<string, Element>>} */
export const elements = {
  "cmi._version": element("r"),
  "cmi.core.student_id": element("r"),
  "cmi.core.student_name": element("r"),
  "cmi.core.lesson_location": element("rw", text(255)),
  "cmi.core.credit": element("r"),
  // A SCO may not go back to "not attempted": that is the LMS's own word.
  "cmi.core.lesson_status": element("rw", oneOf(...statuses)),
  "cmi.core.entry": element("r"),
  "cmi.core.score.raw": element("rw", score),
  "cmi.core.score.min": element("rw", score),
  "cmi.core.score.max": element("rw", score),
  "cmi.core.total_time": element("r"),
  "cmi.core.lesson_mode": element("r"),
  // "normal" is of SCORM 2004.
  "cmi.core.exit": element("w", oneOf("time-out", "suspend", "logout", "")),
  "cmi.core.session_time": element("w", timespan),
  "cmi.suspend_data": element("rw", text(4096)),
  "cmi.launch_data": element("r"),
  "cmi.comments": element("rw", text(4096)),
  "cmi.comments_from_lms": element("r"),
  "cmi.objectives.n.id": element("rw", identifier),
  "cmi.objectives.n.score.raw": element("rw", score),
  "cmi.objectives.n.score.min": element("rw", score),
  "cmi.objectives.n.score.max": element("rw", score),
  "cmi.objectives.n.status": element("rw", oneOf(...statuses, "not attempted")),
  "cmi.student_data.mastery_score": element("r"),
  "cmi.student_data.max_time_allowed": element("r"),
  "cmi.student_data.time_limit_action": element("r"),
  "cmi.student_preference.audio": element("rw", between(cmiSInteger, -1, 100)),
  "cmi.student_preference.language": element("rw", text(255)),
  "cmi.student_preference.speed": element("rw", between(cmiSInteger, -100, 100)),
  "cmi.student_preference.text": element("rw", between(cmiSInteger, -1, 1)),
  "cmi.interactions.n.id": element("w", identifier),
  "cmi.interactions.n.objectives.n.id": element("w", identifier),
  "cmi.interactions.n.time": element("w", time),
  "cmi.interactions.n.type": element("w", oneOf(
    "true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric")),
  "cmi.interactions.n.correct_responses.n.pattern": element("w", feedback),
  "cmi.interactions.n.weighting": element("w", between(cmiDecimal, -100, 100)),
  "cmi.interactions.n.student_response": element("w", feedback),
  "cmi.interactions.n.result": element("w", (value) =>
    oneOf("correct", "wrong", "unanticipated", "neutral")(value) || cmiDecimal.test(value)),
  "cmi.interactions.n.latency": element("w", timespan),
};

/** What `_children` answers. @type {Readonly<Record<string, string>>} */
export const children = {
  "cmi.core": "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time",
  "cmi.core.score": "raw,min,max",
  "cmi.objectives": "id,score,status",
  "cmi.objectives.n.score": "raw,min,max",
  "cmi.student_data": "mastery_score,max_time_allowed,time_limit_action",
  "cmi.student_preference": "audio,language,speed,text",
  "cmi.interactions": "id,objectives,time,type,correct_responses,weighting,student_response,result,latency",
};

/** What has a `_count`. @type {ReadonlySet<string>} */
export const arrays = new Set([
  "cmi.objectives",
  "cmi.interactions",
  "cmi.interactions.n.objectives",
  "cmi.interactions.n.correct_responses",
]);

/** An element's name in the tables: every index as `n`. @param {string} name */
export const general = (name) => name.replace(/\.\d+(?=\.|$)/g, ".n");
