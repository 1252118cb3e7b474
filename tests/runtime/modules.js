// The runtime's files that know no document, run by themselves as templates/runtime/rules.js tells.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const root = path.join(__dirname, '..', '..');
const text = ['answers.js', 'rules.js', 'codec.js', 'api.js', 'scorm.js']
  .map(name => fs.readFileSync(path.join(root, 'templates', 'runtime', name), 'utf8'))
  .join('\n');
const { Answers, Rules, Codec, Scorm } = vm.runInNewContext(`${text}\n({ Answers, Rules, Codec, Scorm })`);

/** A state as plain values in a fixed order: what another context made is never deeply equal to what this one did. */
const plain = state => ({
  done: [...state.done].sort(),
  checked: [...state.checked].sort(),
  declared: state.declared,
  answers: [...state.answers].map(([key, { fingerprint, answer }]) => [key, fingerprint, answer].join(' ')).sort(),
  later: [...state.later],
});

/** A state of keys, answers given as `{ key: [fingerprint, answer] }`. */
const state = ({ done = [], checked = [], declared = false, answers = {}, later = [] }) => ({
  done: new Set(done),
  checked: new Set(checked),
  declared,
  answers: new Map(Object.entries(answers).map(([key, [fingerprint, answer]]) => [key, { fingerprint, answer }])),
  later,
});

module.exports = {
  Answers,
  Rules,
  Codec,
  Scorm,
  plain,
  state,
  vectors: JSON.parse(fs.readFileSync(path.join(root, 'tests', 'vectors', 'learner-state.json'), 'utf8')),
};
