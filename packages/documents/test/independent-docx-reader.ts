/**
 * A second reading of WordprocessingML, for tests only: it shares no code with the package's reader and resolves
 * revisions the way Word does when they are all accepted or all rejected.
 */
interface Tag {
  name: string;
  attributes: string;
  children: (Tag | string)[];
}

export interface ResolvedParagraph {
  text: string;
  /** One entry a character: the properties of its run. */
  formats: string[];
  /** Properties of the paragraph, without revision marks. */
  properties: string;
}

function parse(xml: string): Tag {
  const root: Tag = { name: '', attributes: '', children: [] };
  const stack = [root];
  for (const [, close, name, attributes, empty, text] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)/g,
  )) {
    if (text !== undefined) stack.at(-1)!.children.push(decode(text));
    else if (name === undefined) continue;
    else if (close) {
      const top = stack.pop();
      if (top?.name !== name) throw new Error(`</${name}> closes <${top?.name}>`);
    } else {
      const tag = { name, attributes: attributes ?? '', children: [] };
      stack.at(-1)!.children.push(tag);
      if (!empty) stack.push(tag);
    }
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name}> is not closed`);
  return root;
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function write(node: Tag | string): string {
  if (typeof node === 'string') return node;
  return `<${node.name}${node.attributes}>${node.children.map(write).join('')}</${node.name}>`;
}

const tags = (tag: Tag | undefined) => (tag?.children ?? []).filter((child): child is Tag => typeof child !== 'string');
const find = (tag: Tag | undefined, name: string) => tags(tag).find((child) => child.name === name);

/** Paragraphs of a part with every revision accepted or rejected, in document order. */
export function resolve(xml: string, how: 'accept' | 'reject'): ResolvedParagraph[] {
  const gone = how === 'accept' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  const out: ResolvedParagraph[] = [];
  let open: { text: string; formats: string[] } | undefined;
  let code = 0;
  visit(parse(xml));
  return out;

  function visit(tag: Tag): void {
    for (const child of tags(tag)) {
      if (child.name === 'w:p') paragraph(child);
      else {
        close();
        visit(child);
      }
    }
    close();
  }

  /** A paragraph whose mark goes but that nothing follows stays a paragraph. */
  function close(): void {
    if (open) out.push({ ...open, properties: 'open' });
    open = undefined;
  }

  function paragraph(tag: Tag): void {
    open ??= { text: '', formats: [] };
    inline(tag);
    const properties = find(tag, 'w:pPr');
    const mark = find(properties, 'w:rPr');
    if (tags(mark).some(({ name }) => gone.includes(name))) return;
    const own = tags(properties)
      .filter(({ name }) => name !== 'w:rPr')
      .map(write)
      .join('');
    const ownMark = tags(mark)
      .filter(({ name }) => !['w:ins', 'w:del'].includes(name))
      .map(write)
      .join('');
    out.push({ ...open, properties: `${own}|${ownMark}` });
    open = undefined;
  }

  function inline(tag: Tag): void {
    for (const child of tags(tag)) {
      if (gone.includes(child.name) || child.name === 'w:pPr') continue;
      if (child.name === 'w:r') run(child);
      else inline(child);
    }
  }

  function run(tag: Tag): void {
    const format = tags(find(tag, 'w:rPr')).map(write).join('');
    const add = (text: string) => {
      if (code > 0) return;
      open!.text += text;
      for (let n = 0; n < text.length; n++) open!.formats.push(format);
    };
    for (const child of tags(tag)) {
      if (child.name === 'w:t' || child.name === 'w:delText') add(child.children.join(''));
      else if (child.name === 'w:tab') add('\t');
      else if (child.name === 'w:br') add('\n');
      else if (child.name === 'w:noBreakHyphen') add('\u2011');
      else if (child.name === 'w:softHyphen') add('\u00ad');
      else if (child.name === 'w:footnoteReference') add('[note]');
      else if (child.name === 'w:fldChar') {
        const type = /fldCharType="(\w+)"/.exec(child.attributes)?.[1];
        if (type === 'begin') code++;
        else if (type === 'separate') code--;
      }
    }
  }
}
