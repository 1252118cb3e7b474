// The form of what is written to the LMS.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anotherValue, DATA, EXIT, INTERACTIONS, LOCATION, SCORE, STATUS, TIME, timespan } from '../../templates/runtime/elements.js';
import { elements, general } from '../lms/datamodel.js';
import { HOUR } from './doubles.js';

for (const [why, milliseconds, written] of [
  ['nothing', 0, '0000:00:00.00'],
  ['half a second has two decimals, since Totara reads .5 as five hundredths', 500, '0000:00:00.50'],
  ['what is below a hundredth is left out', 1999, '0000:00:01.99'],
  ['a minute', 60_000, '0000:01:00.00'],
  ['the last hundredth of an hour', HOUR - 1, '0000:59:59.99'],
  ['an hour', HOUR, '0001:00:00.00'],
  ['a day and two hours', 26 * HOUR + 61_000, '0026:01:01.00'],
  ['as long as four digits tell', 9999 * HOUR, '9999:00:00.00'],
  ['a clock that was set back', -HOUR, '0000:00:00.00'],
]) {
  test(`a time of ${milliseconds} ms is ${written}: ${why}`, () => {
    assert.equal(timespan(milliseconds), written);
    assert.ok(elements[TIME].accepts(written, true));
  });
}

for (const [element, value, another] of [
  [STATUS, 'incomplete', 'browsed'],
  [STATUS, 'completed', 'incomplete'],
  [EXIT, '', 'suspend'],
  [EXIT, 'suspend', ''],
  [LOCATION, 'las', ''],
  [LOCATION, '', 'suspend'],
  [`${SCORE}raw`, '80', '80.0'],
  [`${SCORE}min`, '0', '0.0'],
  [`${INTERACTIONS}0.id`, 'fraga-1', ''],
  [`${INTERACTIONS}0.type`, 'choice', 'performance'],
  [`${INTERACTIONS}0.time`, '12:00:00', '00:00:00'],
  [`${INTERACTIONS}0.correct_responses.0.pattern`, 'a', ''],
  [`${INTERACTIONS}0.student_response`, 'a', ''],
  [`${INTERACTIONS}0.weighting`, '1', '1.0'],
  [`${INTERACTIONS}0.student_response`, '12.5', ''],
  [`${INTERACTIONS}0.result`, 'correct', ''],
]) {
  test(`in between ${element} "${value}" is "${another}", which Totara takes`, () => {
    assert.equal(anotherValue(element, value), another);
    assert.ok(elements[general(element)].accepts(another, true));
  });
}

test('the elements are those of SCORM 1.2', () => {
  for (const element of [DATA, STATUS, LOCATION, EXIT, TIME, `${SCORE}raw`, `${SCORE}min`, `${SCORE}max`]) assert.ok(element in elements, element);
});
