import type { SaverWorld } from './saving.ts';

/** What the saver needs, from a real browser. */
export function browserWorld(path: string): SaverWorld {
  return {
    async send(fields, { keepalive }) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const response = await fetch(path, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
        redirect: 'error',
        // Browsers refuse to keep alive what is larger.
        keepalive: keepalive && (fields.text ?? '').length < 20_000,
      });
      return { status: response.status, body: await response.json().catch(() => undefined) };
    },
    async renew() {
      const response = await fetch(location.pathname, { headers: { accept: 'text/html' } });
      if (!response.ok || response.redirected) return undefined;
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const props = page.querySelector('lp-island script[type="application/json"]')?.textContent;
      const { csrf, owner } = JSON.parse(props ?? '{}') as { csrf?: string; owner?: string };
      return csrf && owner ? { csrf, owner } : undefined;
    },
    store: {
      getItem: (key) => safely(() => localStorage.getItem(key)) ?? null,
      setItem: (key, value) => localStorage.setItem(key, value),
      removeItem: (key) => void safely(() => localStorage.removeItem(key)),
    },
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
}

/** A browser may forbid the store altogether. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
