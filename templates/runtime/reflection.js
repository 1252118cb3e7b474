// @ts-check

/** Room for a learner's own thoughts. They stay in this browser session: never in the LMS, never on the disk. */

import { recall, remember } from './store.js';
import { elements } from './views.js';

/** @param {HTMLElement} box @param {string} name Under which they are remembered. @returns {() => void} Forgets them. */
export const openReflection = (box, name) => {
  const [text] = /** @type {HTMLTextAreaElement[]} */ (elements('textarea', box));
  const [clear, cleared] = elements('button, [data-cleared]', box);
  text.value = recall(name);
  text.addEventListener('input', () => {
    cleared.textContent = '';
    remember(name, text.value);
  });
  const forget = () => {
    text.value = '';
    remember(name, '');
  };
  clear.addEventListener('click', () => {
    forget();
    cleared.textContent = cleared.dataset.cleared ?? '';
    text.focus();
  });
  return forget;
};
