/**
 * Adds two CMITimespans as Totara does: what stands after the point is read as centiseconds, so ".5" is five of them.
 * @param {string} one
 * @param {string} other
 */
export function addTimespans(one, other) {
  const total = centiseconds(one) + centiseconds(other);
  const [seconds, rest] = [Math.floor(total / 100), total % 100];
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(part).padStart(2, "0")).join(":");
  return rest === 0 ? clock : `${clock}.${String(rest).padStart(2, "0")}`;
}

/** @param {string} timespan */
function centiseconds(timespan) {
  const [hours = 0, minutes = 0, seconds = 0, rest = 0] = timespan.split(/[:.]/).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 100 + rest;
}
