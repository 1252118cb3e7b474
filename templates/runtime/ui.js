// @ts-check
'use strict';

/** Ties the document to the rules, the session and the views. */
(() => {
  const root = document.documentElement;
  const storageName = `yrkesresan-${document.body.dataset.part}`;
  const sections = Views.all('[data-page]');
  /** @type {Part} */
  const part = { pages: sections.map(section => ({ id: section.dataset.page ?? '', obligatory: 'obligatory' in section.dataset })) };
  const FIND_AGAIN = 250;
  const FIND_FOR = 2000;

  let state = Codec.empty();
  let bookmark = '';
  let touched = false;
  /** @type {ReturnType<typeof Scorm.open>} */
  let session = null;

  /** @param {string} id */
  const byId = id => /** @type {HTMLElement} */ (document.getElementById(id));
  const words = /** @type {HTMLTemplateElement} */ (byId('_words')).content;

  /** The words under a name, with their gaps filled. @param {string} name @param {...unknown} values */
  const word = (name, ...values) =>
    (words.querySelector(`[data-word="${name}"]`)?.textContent ?? '').replace(/\{(\d)\}/g, (_, gap) => String(values[gap]));

  /** Says one thing above the page, or nothing. @param {string} kind */
  const say = kind => {
    const banner = byId('_banner');
    if ((banner.dataset.kind ?? '') === kind) return;
    banner.dataset.kind = kind;
    banner.replaceChildren();
    if (!kind) return;
    const text = document.createElement('p');
    text.textContent = word(kind);
    banner.append(text);
  };

  const isSaying = (/** @type {string[]} */ ...kinds) => kinds.includes(byId('_banner').dataset.kind ?? '');

  const views = Views.create(view => {
    const page = view.dataset.page ?? '';
    touched = true;
    if (page) bookmark = page;
    if (view.dataset.view) session?.saveLocation(page);
    if (isSaying('resumed', 'saved_again')) say('');
    refreshResume();
  });

  /** @param {string} page */
  const sectionOf = page => sections.find(section => section.dataset.page === page);

  const refreshResume = () => {
    const next = sectionOf(bookmark) ?? sections.find(section => !Rules.isPageDone(state, section.dataset.page ?? ''));
    if (!next || (!bookmark && state.done.size === 0)) return;
    for (const link of Views.all('[data-resume]')) {
      link.setAttribute('href', '#' + next.id);
      link.textContent = word('continue_reading');
    }
  };

  const standing = () =>
    Rules.isComplete(part, state) || Rules.isEarned(session?.found.status ?? '') ? 'complete'
      : Rules.remaining(part, state).length > 0 ? 'remaining' : 'undeclared';

  /** Makes the document show the state. */
  const refresh = () => {
    for (const mark of Views.all('[data-mark]')) mark.toggleAttribute('data-done', Rules.isPageDone(state, mark.dataset.mark ?? ''));
    for (const box of Views.all('[data-check]')) {
      if (box instanceof HTMLInputElement) box.checked = state.checked.has(Codec.key(box.dataset.check ?? ''));
    }

    const now = standing();
    for (const text of Views.all('[data-standing]')) text.hidden = text.dataset.standing !== now;
    for (const text of Views.all('[data-registered]')) text.hidden = !session?.isRegistered();
    byId('_remaining').replaceChildren(...Rules.remaining(part, state).map(page => {
      const [link, item] = [document.createElement('a'), document.createElement('li')];
      const section = sectionOf(page.id);
      link.href = '#' + section?.id;
      link.textContent = section?.querySelector('h1')?.textContent ?? '';
      item.append(link);
      return item;
    }));

    const { done, of } = Rules.progress(part, state);
    const bar = /** @type {HTMLProgressElement} */ (byId('_progress'));
    [bar.max, bar.value] = [of || 1, now === 'complete' ? of || 1 : done];
    byId('_progress-text').textContent = now === 'complete' ? word('progress_complete')
      : word(part.pages.some(page => page.obligatory) ? 'progress_obligatory' : 'progress_all', done, of);
    refreshResume();
  };

  const save = () => {
    if (session) {
      session.saveData(Codec.encode(state));
      session.setStatus(Rules.isComplete(part, state));
    } else if (root.dataset.session === 'none') {
      Reflection.store.write(storageName, Codec.encode(state));
    }
  };

  /** @param {Partial<State>} news */
  const change = news => {
    state = { ...state, ...news };
    touched = true;
    save();
    refresh();
  };

  /** @param {boolean} leaving */
  const exit = leaving => {
    if (!session || root.dataset.session === 'closed') return;
    const well = session.finish(leaving);
    if (leaving) return;
    if (!well) return say('exit_trouble');
    root.dataset.session = 'closed';
    say('');
    views.showLast(byId('_closed'));
  };

  /** @type {Record<string, (button: HTMLElement) => void>} */
  const actions = {
    done: button => {
      const page = button.closest('[data-page]');
      if (!(page instanceof HTMLElement)) return;
      change({ done: new Set([...state.done, Codec.key(page.dataset.page ?? '')]) });
      location.hash = button.dataset.next ?? '';
    },
    declare: () => {
      change({ declared: true });
      views.showLast(byId('_end'));
    },
    exit: () => exit(false),
    reopen: () => location.reload(),
  };

  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('[data-action]') : null;
    if (button instanceof HTMLElement) actions[button.dataset.action ?? '']?.(button);
  });

  document.addEventListener('change', event => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.dataset.check === undefined) return;
    const key = Codec.key(box.dataset.check);
    change({ checked: new Set(box.checked ? [...state.checked, key] : [...state.checked].filter(other => other !== key)) });
  });

  /** @param {boolean} well */
  const saved = well => {
    if (!well) say('trouble');
    else if (isSaying('trouble', 'exit_trouble')) say('saved_again');
    refresh();
  };

  /** @param {string} mode @param {string} data @param {string} page */
  const restore = (mode, data, page) => {
    const begun = touched;
    root.dataset.session = mode;
    state = Codec.union(state, Codec.decode(data));
    if (mode === 'none' || mode === 'browse' || mode === 'review') say(mode === 'none' ? 'no_lms' : mode);
    const section = sectionOf(page);
    if (views.isAddressed()) views.follow();
    else if (section && !begun) {
      views.resume(section);
      if (mode === 'normal') say('resumed');
    }
    // Only opening writes no state: nothing new has been done, and what could not be read is left as it is.
    if (begun) save();
    else session?.setStatus(Rules.isComplete(part, state));
    refresh();
  };

  /** @param {number} left How long to go on looking, in milliseconds. */
  const connect = left => {
    const api = LmsApi.find(window);
    session = api && Scorm.open(api, { now: Date.now, later: setTimeout.bind(window), saved });
    if (session) restore(session.mode, session.found.data, session.found.location);
    else if (left > 0 && !api) setTimeout(connect, FIND_AGAIN, left - FIND_AGAIN);
    else restore('none', Reflection.store.read(storageName), '');
  };

  const reflection = /** @type {HTMLTemplateElement} */ (byId('_reflection'));
  for (const box of Views.all('[data-reflection]')) Reflection.addTo(box, reflection, `${storageName}-${box.dataset.reflection}`);

  addEventListener('hashchange', () => {
    if (root.dataset.session !== 'closed') views.follow();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session?.flushBeforeHiding();
  });
  addEventListener('pagehide', () => exit(true));
  // Shown again from the browser's memory, after the session was ended: begin anew.
  addEventListener('pageshow', event => {
    if (event.persisted && session) location.reload();
  });

  root.dataset.session = 'searching';
  refresh();
  connect(FIND_FOR);
})();
