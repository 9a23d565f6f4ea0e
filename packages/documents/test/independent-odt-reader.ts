/**
 * A second reading of OpenDocument text, for tests only: it shares no code with the package's reader and resolves
 * tracked changes as ODF part 3, 5.5, describes them.
 */
interface Tag {
  name: string;
  attributes: Record<string, string>;
  children: (Tag | string)[];
}

/** A character with the spans it is in, or the end of a paragraph. */
type Item = { character: string; format: string } | { end: string };

function parse(xml: string): Tag {
  const root: Tag = { name: '', attributes: {}, children: [] };
  const stack = [root];
  for (const [, close, name, attributes, empty, text] of xml.matchAll(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)/g,
  )) {
    if (text !== undefined)
      stack.at(-1)!.children.push(
        text
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&'),
      );
    else if (name === undefined) continue;
    else if (close) {
      const top = stack.pop();
      if (top?.name !== name) throw new Error(`</${name}> closes <${top?.name}>`);
    } else {
      const found = [...attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!] as const);
      const tag: Tag = { name, attributes: Object.fromEntries(found), children: [] };
      stack.at(-1)!.children.push(tag);
      if (!empty) stack.push(tag);
    }
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name}> is not closed`);
  return root;
}

function search(tag: Tag, name: string): Tag | undefined {
  for (const child of tag.children) {
    if (typeof child === 'string') continue;
    const found = child.name === name ? child : search(child, name);
    if (found) return found;
  }
  return undefined;
}

const hardSpace = '\ue000';

/** Paragraphs of content.xml with every change accepted or rejected: texts, and the spans around each character. */
export function resolveOdt(xml: string, how: 'accept' | 'reject'): { text: string; formats: string }[] {
  const body = search(parse(xml), 'office:text')!;
  const regions = new Map<string, Tag>();
  for (const region of search(body, 'text:tracked-changes')?.children ?? []) {
    if (typeof region !== 'string') regions.set(region.attributes['text:id']!, region.children[0] as Tag);
  }
  let items: Item[] = [];
  const hidden = new Set<string>();
  blocks(body);
  const out: { text: string; formats: string }[] = [];
  let open: { character: string; format: string }[] = [];
  for (const item of items) {
    if ('character' in item) open.push(item);
    else {
      out.push(collapsed(open));
      open = [];
    }
  }
  return out;

  function blocks(tag: Tag): void {
    for (const child of tag.children) {
      if (typeof child === 'string' || child.name === 'text:tracked-changes') continue;
      if (child.name === 'text:p' || child.name === 'text:h') {
        inline(child, '');
        add({ end: child.name });
      } else blocks(child);
    }
  }

  function add(item: Item): void {
    if (hidden.size === 0) items.push(item);
  }

  function inline(tag: Tag, format: string): void {
    for (const child of tag.children) {
      if (typeof child === 'string') for (const character of child) add({ character, format });
      else if (child.name === 'text:s') {
        for (let n = 0; n < Number(child.attributes['text:c'] ?? 1); n++) add({ character: hardSpace, format });
      } else if (child.name === 'text:tab') add({ character: '\t', format });
      else if (child.name === 'text:line-break') add({ character: '\n', format });
      else if (child.name === 'text:change') restore(child.attributes['text:change-id']!);
      else if (child.name === 'text:change-start' && how === 'reject') hidden.add(child.attributes['text:change-id']!);
      else if (child.name === 'text:change-end') hidden.delete(child.attributes['text:change-id']!);
      else if (child.name !== 'text:note')
        inline(child, `${format}<${child.attributes['text:style-name'] ?? child.name}>`);
    }
  }

  /** Puts deleted content back: its last paragraph goes on with what follows the mark. */
  function restore(id: string): void {
    const region = regions.get(id);
    if (how === 'accept' || region?.name !== 'text:deletion') return;
    const outer = items;
    items = [];
    blocks(region);
    outer.push(...items.slice(0, -1));
    items = outer;
  }
}

function collapsed(characters: readonly { character: string; format: string }[]): { text: string; formats: string } {
  let text = '';
  let formats = '';
  let afterSpace = true;
  for (const { character, format } of characters) {
    const space = /[ \r\n]/.test(character) && character !== '\n';
    if (space && afterSpace) continue;
    afterSpace = space;
    text += character;
    formats += `${format}|`;
  }
  if (afterSpace && text.endsWith(' ')) {
    text = text.slice(0, -1);
    formats = formats.slice(0, formats.slice(0, -1).lastIndexOf('|') + 1);
  }
  return { text: text.replaceAll(hardSpace, ' '), formats };
}
