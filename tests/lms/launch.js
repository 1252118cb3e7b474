// What an LMS says of a launch, from what it has kept: the same for both LMSs.

/** @import { Launch, Tracks } from "./types.js" */

const finished = ["passed", "completed", "failed"];

/**
 * The read-only elements of a launch.
 * @param {Launch} launch
 * @param {Tracks} tracks
 * @returns {Tracks}
 */
export function launchValues(launch, tracks) {
  const status = tracks["cmi.core.lesson_status"] ?? "";
  const mode = launch.mode === "normal" && finished.includes(status) ? "review" : launch.mode;
  return {
    "cmi.core.student_id": launch.learner,
    // Commas, spaces and Swedish letters, as real names have.
    "cmi.core.student_name": `Åkesson, ${launch.learner}`,
    "cmi.core.credit": mode === "normal" ? "credit" : "no-credit",
    "cmi.core.lesson_mode": mode,
    "cmi.core.entry": status === "" ? "ab-initio" : tracks["cmi.core.exit"] === "suspend" ? "resume" : "",
    "cmi.core.total_time": tracks["cmi.core.total_time"] ?? "00:00:00",
    "cmi.launch_data": launch.launchData,
    "cmi.student_data.mastery_score": launch.mastery,
  };
}
