/**
 * `<limpide-demarche>` and `<limpide-liste>`: what is online, drawn inside another site. Nothing is kept in the browser, only the
 * server that gave this script is asked, and elements are made one by one, so that the strictest policy of the host (no inline
 * style, trusted types) is kept. Until the answer comes, and when none comes, the link inside the element stays.
 */
type Drawn = string | { t: string; n?: string; h?: string; d?: string; l?: string; c?: Drawn[] };

const server = new URL(import.meta.url).origin;
const tags = /^(?:section|div|h[2-6]|p|ul|ol|li|dl|dt|dd|a|strong|time|span)$/;

const css = `
:host{display:block;font:inherit;color:var(--limpide-texte,inherit)}
[part~=cadre]{padding:var(--limpide-espace,1.25em);background:var(--limpide-fond,transparent);border:1px solid var(--limpide-filet,currentColor);border-radius:var(--limpide-rayon,0);font-family:var(--limpide-police,inherit);overflow-wrap:anywhere}
*{max-width:70ch}
[part~=cadre]>:first-child{margin-top:0}
[part~=cadre]>:last-child{margin-bottom:0}
h2,h3,h4,h5,h6{line-height:1.25;margin:1.25em 0 .5em}
[part~=titre]{font-size:1.4em}
[part~=sous-titre]{font-size:1.1em}
p,ul,ol,dl,dd{margin:.5em 0}
ul,ol{padding-inline-start:1.25em}
dt{font-weight:700}
dd{margin-inline-start:0}
a{color:var(--limpide-lien,inherit);text-decoration:underline;text-underline-offset:.15em}
a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
[part~=verifie]{margin-top:1.25em;padding-top:.75em;border-top:1px solid var(--limpide-filet,currentColor);font-size:.9em}
`;

let sheet: CSSStyleSheet | undefined;
function style(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** An element of the answer; what is not on the list of tags leaves only its words. */
function draw(node: Drawn): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const children = (node.c ?? []).map(draw);
  if (!tags.test(node.t)) {
    const words = document.createDocumentFragment();
    words.append(...children);
    return words;
  }
  const element = document.createElement(node.t);
  if (node.n) element.setAttribute('part', node.n);
  if (node.l) element.lang = node.l;
  if (node.h && node.t === 'a' && /^(?:https?:\/\/|tel:|mailto:)/i.test(node.h)) element.setAttribute('href', node.h);
  if (node.d && node.t === 'time') element.setAttribute('datetime', node.d);
  element.append(...children);
  return element;
}

abstract class Embed extends HTMLElement {
  private asking: AbortController | undefined;
  /** The attributes of an element that is upgraded are told one by one first: they are asked about once. */
  private placed = false;

  /** Address of what is shown; nothing while the element does not say what. */
  protected abstract path(): string | undefined;

  connectedCallback(): void {
    this.placed = true;
    void this.show();
  }

  disconnectedCallback(): void {
    this.placed = false;
    this.asking?.abort();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.placed && before !== after) void this.show();
  }

  protected options(names: readonly string[]): string {
    const options = new URLSearchParams();
    for (const name of names) {
      const value = this.getAttribute(name);
      if (value) options.set(name, value);
    }
    const language = this.closest('[lang]')?.getAttribute('lang');
    if (language) options.set('langue', language);
    return options.toString();
  }

  private async show(): Promise<void> {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    const path = this.path();
    if (!path) return;
    try {
      const response = await fetch(server + path, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: asking.signal,
      });
      // 410 says in words that the démarche was withdrawn; any other failure leaves the link.
      if (!response.ok && response.status !== 410) throw new Error(String(response.status));
      const drawn = draw((await response.json()) as Drawn);
      if (asking.signal.aborted) return;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [style()];
      root.replaceChildren(drawn);
      this.dispatchEvent(new CustomEvent('limpide-pret', { bubbles: true }));
    } catch {
      if (asking.signal.aborted) return;
      // What was drawn before may speak of something else: the link is better.
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      this.dispatchEvent(new CustomEvent('limpide-echec', { bubbles: true }));
    }
  }
}

const shared = ['niveau', 'parties'];
const chosen = ['moment', 'organisation', 'q', 'max', 'niveau'];

class Demarche extends Embed {
  static readonly observedAttributes = ['demarche', ...shared];

  protected path(): string | undefined {
    const id = this.getAttribute('demarche');
    return id ? `/integrer/demarches/${encodeURIComponent(id)}/contenu?${this.options(shared)}` : undefined;
  }
}

class Liste extends Embed {
  static readonly observedAttributes = chosen;

  protected path(): string {
    return `/integrer/listes/contenu?${this.options(chosen)}`;
  }
}

if (!customElements.get('limpide-demarche')) customElements.define('limpide-demarche', Demarche);
if (!customElements.get('limpide-liste')) customElements.define('limpide-liste', Liste);
