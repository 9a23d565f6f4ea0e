/** Someone who uses the site as a browser without JavaScript does: pages, forms, one cookie. */
export class Visitor {
  cookie = '';

  /** @param {string} url where the site is now; it changes when the site starts again */
  constructor(url) {
    this.url = url;
  }

  async get(path) {
    const response = await this.#ask(path, {});
    return { status: response.status, text: await response.text() };
  }

  /**
   * Sends a form, with what its page makes it carry.
   * @returns the path it leads to. @throws when the form comes back or the site does not answer
   */
  async send(path, fields, stamp) {
    const carried = stamp ?? (await this.stampOf(path));
    const response = await this.#ask(path, {
      method: 'POST',
      body: new URLSearchParams({ ...carried, ...fields }),
      headers: { origin: this.url },
    });
    const text = await response.text();
    const to = response.headers.get('location');
    if (response.status !== 303 || !to) throw new Error(`${path}: ${response.status} ${summaryOf(text)}`);
    return to;
  }

  /** The hidden fields of the form on a page. */
  async stampOf(path) {
    const { status, text } = await this.get(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    const form = /<form[^>]*method="post"[^>]*>(?:(?!<\/form>)[\s\S])*name="_csrf"[\s\S]*?<\/form>/gi;
    const main = text.slice(text.indexOf('<main'));
    const found = main.match(form)?.[0] ?? '';
    const hidden = [...found.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
      /name="([^"]*)"/.exec(tag)?.[1] ?? '',
      /value="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]);
    return Object.fromEntries(hidden);
  }

  async signIn({ email, password }) {
    const to = await this.send('/espace/connexion', { email, password });
    if (to.includes('/connexion')) throw new Error(`signing in leads to ${to}`);
  }

  async #ask(path, options) {
    const response = await fetch(new URL(path, this.url), {
      ...options,
      redirect: 'manual',
      headers: { ...options.headers, ...(this.cookie ? { cookie: this.cookie } : {}) },
      signal: AbortSignal.timeout(30_000),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';');
      if (!pair.endsWith('=')) this.cookie = pair;
    }
    return response;
  }
}

/** What an answer says, in short, for an error. */
function summaryOf(html) {
  const main = html.slice(Math.max(0, html.indexOf('<main')));
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}
