// A stored text that has come to harm: whatever is read from it can be written and read again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from '../../templates/runtime/codec.js';
import { vectors } from './states.js';

const BYTES = 256;

for (const { why, text } of vectors.states) {
  test(`any byte of a stored text may be another: ${why}`, () => {
    for (let at = 0; at < text.length; at++) {
      for (let byte = 0; byte < BYTES; byte++) {
        const mutated = text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1);
        const again = encode(decode(mutated));
        assert.equal(encode(decode(again)), again, JSON.stringify(mutated));
      }
    }
  });

  test(`a stored text may be cut anywhere: ${why}`, () => {
    for (let length = 0; length < text.length; length++) {
      const again = encode(decode(text.slice(0, length)));
      assert.equal(encode(decode(again)), again, text.slice(0, length));
    }
  });
}
