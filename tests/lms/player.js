// Plays a package as an LMS does: the API in this window, the SCO in a frame or in a window of its own.
// Asked by ?lms=totara|scorm-again&visit=N and &frame=650x666 or &window; the server says the rest at visits/N.

import { recorded } from "./calls.js";
import { Post } from "./post.js";

/** @import { Call, Launch, Tracks } from "./types.js" */

const query = new URLSearchParams(location.search);
const visit = `/visits/${query.get("visit")}`;
const post = new Post();

/** @type {Call[]} */
let waiting = [];
window.handInCalls = () => {
  const calls = waiting;
  waiting = [];
  if (calls.length > 0) post.send(`${visit}/calls`, calls);
};
addEventListener("pagehide", window.handInCalls);

/** @type {{ launch: Launch, tracks: Tracks, sco: string }} */
const { launch, tracks, sco } = await (await fetch(visit)).json();

const lms = query.get("lms") === "scorm-again"
  ? (await import("./scorm-again.js")).scormAgain
  : (await import("./totara.js")).totara;

window.API = recorded(
  lms(launch, tracks, (changes) => post.send(`${visit}/tracks`, changes)),
  (call) => {
    waiting.push(call);
    // This page hears of its end before its frame does: what the frame then says goes out by itself.
    if (post.leaving) window.handInCalls?.();
  });

if (query.has("window")) open(sco);
else document.body.append(frameOf(sco));

/** @param {string} url */
function frameOf(url) {
  const frame = document.createElement("iframe");
  frame.id = "scorm_object";
  frame.title = "Kurs";
  const [width, height] = query.get("frame")?.split("x") ?? [];
  if (width && height) Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
  frame.src = url;
  return frame;
}
