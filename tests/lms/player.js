// Plays a package as an LMS does: the API in this window, the SCO in a frame or in a window of its own.
// Asked by ?lms=totara|scorm-again&visit=N and &frame=650x666 or &window, &fault= (faults.js) and &stays-hidden (post.js); the server says the rest at
// visits/N.

import { recorded } from "./calls.js";
import { delayOf, faultyApi } from "./faults.js";
import { Post } from "./post.js";

/** @import { Call, Fault, Launch, Tracks } from "./types.js" */

const query = new URLSearchParams(location.search);
const visit = `/visits/${query.get("visit")}`;
const post = new Post(query.has("stays-hidden"));
window.fault = /** @type {Fault} */ (query.get("fault") ?? "");
const fault = () => window.fault;

/** @type {() => void} */
let show = () => {};
window.shown = new Promise((resolve) => { show = resolve; });

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

const api = recorded(
  faultyApi(lms(launch, tracks, (changes) => {
    const answer = post.send(`${visit}/tracks`, changes);
    Post.askForContents(`${visit}/contents`);
    return answer;
  }), fault),
  (call) => {
    waiting.push(call);
    // This page hears of its end before its frame does: what the frame then says goes out by itself.
    if (post.leaving) window.handInCalls?.();
  });

const delay = delayOf(window.fault);
if (delay === 0) window.API = api;
else if (delay < Infinity) setTimeout(() => { window.API = api; }, delay);

if (query.has("window")) open(sco);
else document.body.append(frameOf(sco));

/** @param {string} url */
function frameOf(url) {
  const frame = document.createElement("iframe");
  frame.id = "scorm_object";
  frame.title = "Kurs";
  const [width, height] = query.get("frame")?.split("x") ?? [];
  if (width && height) Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
  frame.addEventListener("load", () => show(), { once: true });
  frame.src = url;
  return frame;
}
