// @ts-check
'use strict';

/** Room for a learner's own thoughts. They stay in this browser session: never in the LMS, never on the disk. */
var Reflection = (() => {
  /** A store that forgets at once where the browser allows none. */
  const store = Object.freeze({
    /** @param {string} name */
    read: name => {
      try {
        return sessionStorage.getItem(name) ?? '';
      } catch {
        return '';
      }
    },
    /** @param {string} name @param {string} text */
    write: (name, text) => {
      try {
        if (text) sessionStorage.setItem(name, text);
        else sessionStorage.removeItem(name);
      } catch {
        // Nothing to do: the words on the page promise no more than this session.
      }
    },
  });

  /** @param {HTMLElement} box @param {HTMLTemplateElement} template @param {string} name */
  const addTo = (box, template, name) => {
    const content = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    const [label] = content.querySelectorAll('label');
    const [text] = content.querySelectorAll('textarea');
    const [clear] = content.querySelectorAll('button');
    const [hint, cleared] = Views.all('.hint, [data-cleared]', content);
    if (!label || !text || !clear || !hint || !cleared) return;

    text.id = `_${name}-text`;
    hint.id = `_${name}-hint`;
    label.htmlFor = text.id;
    text.setAttribute('aria-describedby', hint.id);
    text.value = store.read(name);
    text.addEventListener('input', () => {
      cleared.textContent = '';
      store.write(name, text.value);
    });
    clear.addEventListener('click', () => {
      text.value = '';
      store.write(name, '');
      cleared.textContent = cleared.dataset.cleared ?? '';
      text.focus();
    });
    box.append(content);
  };

  return Object.freeze({ store, addTo });
})();
