/**
 * Posts to the test server as Totara's player does: synchronously, and by a beacon once the page is on its way out,
 * when a browser lets nothing else through and nobody hears of a failure.
 */
export class Post {
  #leaving = false;

  constructor() {
    addEventListener("pagehide", () => { this.#leaving = true; });
    // Back from the browser's own cache.
    addEventListener("pageshow", () => { this.#leaving = false; });
  }

  get leaving() {
    return this.#leaving;
  }

  /**
   * @param {string} url
   * @param {unknown} body
   * @returns {boolean} whether the server said yes; a beacon has no answer and is taken for a yes
   */
  send(url, body) {
    const text = JSON.stringify(body);
    if (this.#leaving) return Post.#beacon(url, text);
    const request = new XMLHttpRequest();
    request.open("POST", url, false);
    try {
      request.send(text);
    } catch {
      // The frame is on its way out, this page not yet.
      return Post.#beacon(url, text);
    }
    return request.responseText === "true";
  }

  /** @param {string} url @param {string} text */
  static #beacon(url, text) {
    navigator.sendBeacon(url, text);
    return true;
  }
}
