// @ts-check

/**
 * The document's sections, shown one at a time. Which one is in the address's fragment, so that the browser's back and forward lead through the pages
 * and, from the first one, out of the course as the learner expects.
 */

/** The build writes the document: what is found by a name is of the kind that is asked for. @template {HTMLElement} [T=HTMLElement] @param {string} id */
export const byId = id => /** @type {T} */ (document.getElementById(id));

/** @template {HTMLElement} [T=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {T[]} */
export const elements = (selector, within = document) => [.../** @type {NodeListOf<T>} */ (within.querySelectorAll(selector))];

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {string} textContent */
export const made = (tag, textContent) => Object.assign(document.createElement(tag), { textContent });

/** The id of the page that an element lies on. @param {Element} element */
export const pageAround = element => /** @type {HTMLElement} */ (element.closest('[data-page]')).dataset.page ?? '';

/** @param {(view: HTMLElement) => void} shown Called after a section has been shown. */
export const createViews = shown => {
  const title = document.title;
  const wide = matchMedia('(min-width: 62em)');
  const menu = /** @type {HTMLDetailsElement} */ (byId('_menu'));

  const fitMenu = () => {
    menu.open = wide.matches;
  };

  /** The heading of a section, or of that part of it which is shown. @param {HTMLElement} view */
  const headingOf = view => elements('h1', view).find(heading => !heading.closest('[data-standing][hidden]')) ?? view;

  /** Begins the section from its top, for eyes and screen readers alike. @param {HTMLElement} view */
  const begin = view => {
    headingOf(view).focus();
    scrollTo(0, 0);
  };

  /** @param {HTMLElement} view */
  const show = view => {
    for (const other of elements('.view')) other.hidden = other !== view;
    document.title = view.id === '_start' ? title : `${headingOf(view).textContent?.trim()} – ${title}`;
    for (const link of /** @type {HTMLAnchorElement[]} */ (elements('.menu a'))) {
      if (link.hash === '#' + view.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    shown(view);
  };

  /** Shows a section from its top. @param {HTMLElement} view */
  const open = view => {
    show(view);
    begin(view);
  };

  /** What the address's fragment points at, and the section it lies in; where there is none, the start. */
  const target = () => {
    const element = byId(location.hash.slice(1) || '_start');
    const view = /** @type {HTMLElement | null | undefined} */ (element?.closest('[data-view]'));
    return element && view ? { element, view } : null;
  };

  /** Shows what the address says; nothing where it says nothing that can be shown. */
  const follow = () => {
    const to = target();
    if (!to) return;
    const from = elements('.view').find(view => !view.hidden);
    if (to.view !== from) {
      show(to.view);
      if (!wide.matches) fitMenu();
    }
    if (to.element === to.view) return begin(to.view);
    to.element.scrollIntoView();
    to.element.focus({ preventScroll: true });
  };

  // A menu that folds would lose the focus that is in it.
  wide.addEventListener('change', () => menu.contains(document.activeElement) || fitMenu());
  fitMenu();
  return {
    follow,
    /** Whether the address already points at a section. */
    isAddressed: () => location.hash !== '' && target() !== null,
    /** Goes to a section without leaving a step behind in the history. @param {HTMLElement} view */
    resume: view => {
      open(view);
      const { hash } = location;
      const address = () => location.hash === hash && history.replaceState(null, '', '#' + view.id);
      // A browser goes to the address once more when the page has loaded, past what stands above the section.
      if (document.readyState === 'complete') address();
      else addEventListener('load', address);
    },
    /** For a section that has no address of its own. */
    showLast: open,
  };
};
