/** What is told while an XML text goes by. Names come without their prefix. */
export interface XmlHandler {
  /** Returning `false` stops the reading at once. */
  open?(name: string, attribute: (name: string) => string | undefined): boolean | undefined;
  close?(name: string): void;
  text?(text: string): void;
}

/** `doctype`: the text declares a document type, which is where entity bombs live; nothing after it was read. */
export type XmlOutcome = 'complete' | 'stopped' | 'malformed' | 'doctype';

/**
 * Reads an XML text once, from left to right, in linear time and without recursion. It knows what spreadsheet parts
 * use (elements, attributes, text, CDATA, comments, predefined and numeric references) and fetches nothing.
 */
export function scanXml(xml: string, handler: XmlHandler): XmlOutcome {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) handler.text?.(decodeReferences(xml.slice(at, textEnd)));
    if (tag < 0) break;
    if (xml.startsWith('<!--', tag)) {
      const end = xml.indexOf('-->', tag + 4);
      if (end < 0) return 'malformed';
      at = end + 3;
    } else if (xml.startsWith('<![CDATA[', tag)) {
      const end = xml.indexOf(']]>', tag + 9);
      if (end < 0) return 'malformed';
      handler.text?.(xml.slice(tag + 9, end));
      at = end + 3;
    } else if (xml.startsWith('<?', tag)) {
      const end = xml.indexOf('?>', tag + 2);
      if (end < 0) return 'malformed';
      at = end + 2;
    } else if (xml.startsWith('<!', tag)) {
      return 'doctype';
    } else if (xml.startsWith('</', tag)) {
      const end = xml.indexOf('>', tag + 2);
      if (end < 0) return 'malformed';
      const name = xml.slice(tag + 2, end).trim();
      if (open.pop() !== name) return 'malformed';
      handler.close?.(localName(name));
      at = end + 1;
    } else {
      const end = tagEnd(xml, tag + 1);
      if (end < 0) return 'malformed';
      const selfClosing = xml[end - 1] === '/';
      const inside = xml.slice(tag + 1, selfClosing ? end - 1 : end);
      const nameEnd = inside.search(/[\s]/);
      const name = nameEnd < 0 ? inside : inside.slice(0, nameEnd);
      if (name === '') return 'malformed';
      let attributes: Map<string, string> | undefined;
      const attribute = (wanted: string) => {
        attributes ??= readAttributes(nameEnd < 0 ? '' : inside.slice(nameEnd));
        return attributes.get(wanted);
      };
      if (handler.open?.(localName(name), attribute) === false) return 'stopped';
      if (selfClosing) handler.close?.(localName(name));
      else open.push(name);
      at = end + 1;
    }
  }
  return open.length === 0 ? 'complete' : 'malformed';
}

/** Position of the `>` that closes the tag; one inside a quoted value does not. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  return -1;
}

/**
 * Attributes by local name; namespace declarations are left out, and the first of two equal names stays. A hand-made
 * loop: a regular expression would start again at each character of a long text without an equals sign.
 */
function readAttributes(inside: string): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (at < inside.length) {
    const equals = inside.indexOf('=', at);
    if (equals < 0) break;
    const name = inside.slice(at, equals).trim();
    let from = equals + 1;
    while (from < inside.length && isSpace(inside.charCodeAt(from))) from++;
    const quote = inside[from];
    if (quote !== '"' && quote !== "'") break;
    const end = inside.indexOf(quote, from + 1);
    if (end < 0) break;
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) {
      const key = localName(name);
      if (!found.has(key)) found.set(key, decodeReferences(inside.slice(from + 1, end)));
    }
    at = end + 1;
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An unknown reference stays as it is written: there are no entities without a document type. */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g,
    (whole, hex, decimal, name) => {
      if (name) return named[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
