/** The answer of Totara's server to what it has taken. */
export const taken = "true\n0";

/**
 * Posts to the test server as the scripts of Totara 13 and Moodle 4.2 do: synchronously, and by a beacon from a page that is hidden or on its way out. A
 * request that cannot be sent is followed by a beacon too. A beacon is always answered as if the server had taken it, whatever becomes of it.
 */
export class Post {
  #leaving = false;
  #hidden = false;

  /** @param {boolean} [staysHidden] Whether a page that has once been hidden goes on sending beacons, as in the first versions of Totara 13. */
  constructor(staysHidden = false) {
    addEventListener("pagehide", () => { this.#leaving = true; });
    // Back from the browser's own cache.
    addEventListener("pageshow", () => { this.#leaving = false; });
    new PerformanceObserver((list) => {
      const over = list.getEntries().filter((entry) => /** @type {PerformanceResourceTiming} */ (entry).initiatorType === "beacon");
      window.beaconsUnderWay = (window.beaconsUnderWay ?? 0) - over.length;
    }).observe({ type: "resource" });
    addEventListener("visibilitychange", () => { this.#hidden = document.visibilityState === "hidden" || (staysHidden && this.#hidden); });
  }

  get leaving() {
    return this.#leaving;
  }

  /**
   * @param {string} url
   * @param {unknown} body
   * @returns {string} what the server answers: its text, or the number of an HTTP status that is not 200
   */
  send(url, body) {
    const text = JSON.stringify(body);
    if (this.#leaving || this.#hidden) return Post.#beacon(url, text);
    const request = new XMLHttpRequest();
    request.open("POST", url, false);
    try {
      request.send(text);
    } catch {
      // The frame is on its way out, this page not yet; or there is no way to the server.
      return Post.#beacon(url, text);
    }
    return request.status === 200 ? request.responseText : String(request.status);
  }

  /** Asks for the table of contents, as Moodle's script does in the same call after it has saved; what comes of it is of no interest. @param {string} url */
  static askForContents(url) {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.send();
  }

  /** @param {string} url @param {string} text */
  static #beacon(url, text) {
    if (navigator.sendBeacon(url, text)) window.beaconsUnderWay = (window.beaconsUnderWay ?? 0) + 1;
    return taken;
  }
}
