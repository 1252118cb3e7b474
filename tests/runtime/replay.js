// Goes through what the tests in C# have written, a line of JSON each, and says how many came out as they tell, and which did not:
//   { seed, parts, steps, stops }   a learner's history: at each stop, before and after a return and at the end, things stand as told
//   { words: [[written, folded]] }  words as they are compared
//   { texts: [[text, again]] }      stored texts, read and written again
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const readline = require('node:readline');
const { Answers, Codec, Rules } = require('./modules.js');

const MOST_TOLD = 5;

/** What ui.js takes for an answer; empty where the learner is asked for one. */
const read = (question, given) => question.type === 'numeric' && Answers.number(given) === null ? '' : given.trim() && given;

/** What ui.js does with an answer. */
const answered = (state, question, given) => {
  if (!given || (Rules.isWon(state, question) && !Answers.isRight(question, given))) return state;
  const saved = { fingerprint: question.fingerprint, answer: Answers.saved(question, given) };
  return { ...state, answers: new Map([...state.answers, [Codec.key(question.id), saved]]) };
};

const without = (keys, key) => new Set([...keys].filter(other => other !== key));

const take = (state, part, { kind, id, given }) => {
  switch (kind) {
    case 'Done': return { ...state, done: new Set([...state.done, Codec.key(id)]) };
    case 'Tick': return { ...state, checked: new Set([...state.checked, Codec.key(id)]) };
    case 'Untick': return { ...state, checked: without(state.checked, Codec.key(id)) };
    case 'Declare': return { ...state, declared: true };
    case 'Answer': {
      const question = part.questions.find(other => other.id === id);
      return answered(state, question, read(question, given));
    }
    default: return state;
  }
};

const standing = (part, state, status) => ({
  outcome: {
    done: part.pages.map(page => page.id).filter(id => Rules.isPageDone(state, id)).join(' '),
    ticked: part.checks.filter(id => state.checked.has(Codec.key(id))).join(' '),
    answered: part.questions.filter(question => Rules.answerTo(state, question) !== null).map(question => question.id).join(' '),
    points: Rules.points(part, state).won,
    complete: Rules.isComplete(part, state),
    score: Rules.score(part, state),
    status,
  },
  text: Codec.fit(part, state),
});

const stopsOf = ({ parts, steps }) => {
  let [part, state] = [parts[0], Codec.empty()];
  let status = Rules.nextStatus('not attempted', Rules.isComplete(part, state));
  const stops = [];
  const stop = () => stops.push(standing(part, state, status));
  for (const step of steps) {
    if (step.kind === 'Return') {
      stop();
      [part, state] = [parts[step.version], Codec.decode(Codec.fit(part, state))];
    } else {
      state = take(state, part, step);
    }
    status = Rules.nextStatus(status, Rules.isComplete(part, state));
    if (step.kind === 'Return') stop();
  }
  stop();
  return stops;
};

const check = line => {
  if (line.words) for (const [written, folded] of line.words) assert.equal(Answers.folded(written), folded);
  else if (line.texts) for (const [text, again] of line.texts) assert.equal(Codec.encode(Codec.decode(text)), again, JSON.stringify(text));
  else assert.deepEqual(stopsOf(line), line.stops);
};

(async () => {
  let count = 0;
  let wrong = 0;
  for await (const text of readline.createInterface({ input: fs.createReadStream(process.argv[2] ?? ''), crlfDelay: Infinity })) {
    const line = JSON.parse(text);
    try {
      check(line);
      count++;
    } catch (error) {
      if (wrong++ < MOST_TOLD) console.log(`seed ${line.seed}: ${error.message}`);
    }
  }
  console.log(wrong ? `${wrong} not as told` : `${count} as told`);
})();
