// @ts-check

/** Room for a learner's own thoughts. They stay in this browser session: never in the LMS, never on the disk. */

import { recall, remember } from './store.js';
import { elements } from './views.js';

/** @param {HTMLElement} box @param {string} name Under which they are remembered, followed by the mark of whose they are. */
export const openReflection = (box, name) => {
  const [text] = /** @type {HTMLTextAreaElement[]} */ (elements('textarea', box));
  const [clear, cleared] = elements('button, [data-cleared]', box);
  let owner = '';
  const keep = () => remember(name + owner, text.value);
  const forget = () => {
    text.value = '';
    keep();
  };
  text.addEventListener('input', () => {
    cleared.textContent = '';
    keep();
  });
  clear.addEventListener('click', () => {
    forget();
    cleared.textContent = cleared.dataset.cleared ?? '';
    text.focus();
  });
  return {
    forget,
    /** Shows what somebody has written before, above what has been written since. @param {string} mark */
    show: mark => {
      const earlier = recall(name + mark);
      // What is written before it is known by whom is that learner's.
      remember(name + owner, '');
      owner = mark;
      if (earlier !== text.value) text.value = [earlier, text.value].filter(Boolean).join('\n');
      keep();
    },
  };
};
