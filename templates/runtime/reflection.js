// @ts-check
'use strict';

/** Room for a learner's own thoughts. They stay in this browser session: never in the LMS, never on the disk. */
var Reflection = (() => {
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
    text.value = Store.read(name);
    text.addEventListener('input', () => {
      cleared.textContent = '';
      Store.write(name, text.value);
    });
    clear.addEventListener('click', () => {
      text.value = '';
      Store.write(name, '');
      cleared.textContent = cleared.dataset.cleared ?? '';
      text.focus();
    });
    box.append(content);
  };

  return { addTo };
})();
