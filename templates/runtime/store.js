// @ts-check

/** What stays in this browser session: never in the LMS, never on the disk. Where the browser allows none, nothing is kept: no more was promised. */

import { attempt } from './api.js';

/** @param {string} name */
export const recall = name => attempt(() => sessionStorage.getItem(name)) ?? '';

/** @param {string} name @param {string} text Empty = forget it. */
export const remember = (name, text) => attempt(() => text ? sessionStorage.setItem(name, text) : sessionStorage.removeItem(name));
