// @ts-check

/**
 * Other windows of the same browser with the same part open: what is done in one is not lost to the other. They are told what the LMS has surely taken and
 * no more, since in a browser it has one learner at a time and takes nothing from a window that was left open by another. Windows whose states bear the
 * same mark, and so have the same owner, listen to each other. A window from which the LMS has nothing yet has a mark that nobody knows: it takes over the
 * other's, or where its learner has been logged out, offers its work to the other.
 *
 *   message = "?" mark              asked by a window that is opened: who has done more?
 *           | text " ?" mark        the answer to that: a state, which the LMS may not have
 *           | text *( " " key )     a state, and the keys of boxes that have been unticked: the state alone cannot tell that they ever were ticked
 */

import { attempt } from './api.js';

/**
 * @param {string} name The part's. @param {(text: string, more: string[]) => void} heard more: the other words of the message.
 * @returns {(text: string, more?: ReadonlyArray<string>) => void} Tells the other windows.
 */
export const openWindows = (name, heard) => {
  const channel = attempt(() => new BroadcastChannel(name));
  channel?.addEventListener('message', ({ data }) => {
    const [text, ...more] = String(data).split(' ');
    heard(text, more);
  });
  return (text, more = []) => channel?.postMessage([text, ...more].join(' '));
};
