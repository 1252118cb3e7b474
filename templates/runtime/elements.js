// @ts-check

/** The elements of SCORM 1.2 that a session writes, and the form of what is written. Pure. */

export const DATA = 'cmi.suspend_data';
export const STATUS = 'cmi.core.lesson_status';
export const LOCATION = 'cmi.core.lesson_location';
export const EXIT = 'cmi.core.exit';
export const TIME = 'cmi.core.session_time';
export const SCORE = 'cmi.core.score.';
export const INTERACTIONS = 'cmi.interactions.';
const HOUR = 3600_000;

/** HHHH:MM:SS.SS, always with two decimals: Totara reads .5 as five hundredths. @param {number} milliseconds */
export const timespan = milliseconds => {
  // A clock may be set back.
  const spent = Math.max(0, milliseconds);
  return `${String(Math.floor(spent / HOUR)).padStart(4, '0')}:${new Date(spent).toISOString().slice(14, 22)}`;
};

/**
 * A value that an element may have and is not meant to; for an empty one "suspend", which cmi.core.exit also accepts. A whole number stays the number it is: from an empty
 * score Totara makes a 0, which would stand if the page died before the right one came. @param {string} element @param {string} value
 */
export const anotherValue = (element, value) =>
  element === STATUS ? (value === 'incomplete' ? 'browsed' : 'incomplete')
    : value === '' ? 'suspend'
      : element.endsWith('.type') ? 'performance'
        : element.endsWith('.time') ? '00:00:00'
          : /^\d+$/.test(value) ? value + '.0' : '';
