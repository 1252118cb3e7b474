// States as the tests write and compare them, and the examples that C# is held to as well.
import fs from 'node:fs';
import { keyOf } from '../../templates/runtime/keys.js';

/** A state as plain values in a fixed order. */
export const plain = state => ({
  done: [...state.done].sort(),
  checked: [...state.checked].sort(),
  declared: state.declared,
  answers: [...state.answers].map(([key, { fingerprint, answer }]) => [key, fingerprint, answer].join(' ')).sort(),
  later: [...state.later],
});

/** A state of keys, answers given as `{ key: [fingerprint, answer] }`. */
export const state = ({ done = [], checked = [], declared = false, answers = {}, later = [] }) => ({
  done: new Set(done),
  checked: new Set(checked),
  declared,
  answers: new Map(Object.entries(answers).map(([key, [fingerprint, answer]]) => [key, { fingerprint, answer }])),
  later,
});

export const vectors = JSON.parse(fs.readFileSync(new URL('../vectors/learner-state.json', import.meta.url), 'utf8'));

/** As many ids as asked for. */
export const ids = (prefix, count) => Array.from({ length: count }, (_, at) => `${prefix}-${at}`);

export const keyed = all => all.map(keyOf);

/** A part in which there is nothing. */
export const none = { pages: [], questions: [], checks: [], share: null };

/** A question whose right answer is 1. */
export const question = (id, fingerprint, points = 1) => ({ id, type: 'numeric', right: ['1', '1'], points, fingerprint });
