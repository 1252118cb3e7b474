// @ts-check
'use strict';

/**
 * The document's sections, shown one at a time. Which one is in the address's fragment, so that the browser's back and forward lead through the pages
 * and, from the first one, out of the course as the learner expects.
 */
var Views = (() => {
  /** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
  const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter(element => element instanceof HTMLElement);

  /** @param {(view: HTMLElement) => void} shown Called after a section has been shown. */
  const create = shown => {
    const title = document.title;
    const wide = matchMedia('(min-width: 62em)');
    const menu = /** @type {HTMLDetailsElement | null} */ (document.getElementById('_menu'));

    const fitMenu = () => {
      if (menu) menu.open = wide.matches;
    };

    /** The heading of a section, or of that part of it which is shown. @param {HTMLElement} view */
    const headingOf = view => all('h1', view).find(heading => !heading.closest('[data-standing][hidden]')) ?? view;

    /** Begins the section from its top, for eyes and screen readers alike. @param {HTMLElement} view */
    const begin = view => {
      headingOf(view).focus();
      scrollTo(0, 0);
    };

    /** @param {HTMLElement} view */
    const show = view => {
      for (const other of all('.view')) other.hidden = other !== view;
      document.title = view.id === '_start' ? title : `${headingOf(view).textContent?.trim()} – ${title}`;
      for (const link of all('.menu a')) {
        if (link.getAttribute('href') === '#' + view.id) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
      shown(view);
    };

    /** What the address's fragment points at, and the section it lies in. */
    const target = () => {
      const element = document.getElementById(location.hash.slice(1));
      const view = element?.closest('[data-view]');
      return element && view instanceof HTMLElement ? { element, view } : null;
    };

    /** Shows what the address says; nothing where it says nothing that can be shown. */
    const follow = () => {
      const to = target();
      if (!to) return;
      const from = all('.view').find(view => !view.hidden);
      if (to.view !== from) {
        show(to.view);
        if (!wide.matches) fitMenu();
      }
      if (to.element === to.view) return begin(to.view);
      to.element.scrollIntoView();
      to.element.focus({ preventScroll: true });
    };

    wide.addEventListener('change', fitMenu);
    fitMenu();
    return {
      follow,
      /** Whether the address already points at a section. */
      isAddressed: () => target() !== null,
      /** Goes to a section without leaving a step behind in the history. @param {HTMLElement} view */
      resume: view => {
        history.replaceState(null, '', '#' + view.id);
        show(view);
        begin(view);
      },
      /** Shows a section that has no address of its own. @param {HTMLElement} view */
      showLast: view => {
        show(view);
        begin(view);
      },
    };
  };

  return { all, create };
})();
