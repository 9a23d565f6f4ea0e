import type { Block, BlockKind, Format, Notice, SourceDocument } from '../block.ts';
import type { Limits } from '../limits.ts';
import { mergeSpans, templateFields } from '../template-fields.ts';
import { hasVisibleText, trimLineBreaks } from '../text/line-breaks.ts';
import { mostPoints } from '../text/most-letters.ts';
import { attribute, child, children, descendants, textContent, type XmlElement } from '../xml/parse-xml.ts';
import { type OdtPackage, openOdt, readOdtStyles } from './package.ts';
import type { OdtParagraph } from './paragraph-source.ts';
import { holdsParagraphs, type OdtSink, readOdtParagraph } from './read-paragraph.ts';

export interface OdtReading {
  odt: OdtPackage;
  document: SourceDocument<Format>;
  sources: OdtParagraph[];
}

interface Place {
  list: number;
  cell: boolean;
  generated: boolean;
}

/** Reads an OpenDocument text. @throws ReadRefusal, caught by the package's public functions. */
export function readOdt(bytes: Uint8Array, limits: Limits): OdtReading {
  const odt = openOdt(bytes, limits);
  const styles = readOdtStyles([odt.content.root, ...(odt.styles ? [odt.styles.root] : [])]);
  const blocks: Block[] = [];
  const sources: OdtParagraph[] = [];
  const seen: OdtSink['seen'] = new Set();
  const notes: XmlElement[] = [];

  readStory(odt.body, 'content.xml', undefined);
  const masters = child(odt.styles?.root, 'office:master-styles');
  const pages = children(masters, 'style:master-page').flatMap((page) => children(page));
  for (const kind of ['header', 'footer'] as const) {
    // A left, first or last page has a header of its own.
    for (const area of pages.filter(({ name }) => name.startsWith(`style:${kind}`))) {
      if (attribute(area, 'style:display') !== 'false') readStory(area, 'styles.xml', kind);
    }
  }
  for (let n = 0; n < notes.length; n++) readStory(notes[n]!, 'content.xml', 'footnote');

  const title = odt.meta && child(child(odt.meta.root, 'office:meta'), 'dc:title');
  const titleText = title ? textContent(title).trim() : '';
  const document: SourceDocument<Format> = {
    format: 'odt',
    ...(titleText ? { title: titleText } : {}),
    blocks,
    notices: notices(odt, seen, blocks),
  };
  return { odt, document, sources };

  function readStory(root: XmlElement, part: OdtParagraph['part'], kind: BlockKind | undefined): void {
    const frames: XmlElement[] = [];
    const sink: OdtSink = { seen, note: (body) => notes.push(body), frame: (content) => frames.push(content) };
    walk(root, { list: 0, cell: false, generated: false });
    for (let n = 0; n < frames.length; n++) walk(frames[n]!, { list: 0, cell: false, generated: false });

    function walk(parent: XmlElement, place: Place): void {
      for (const element of children(parent)) {
        switch (element.name) {
          case 'text:p':
          case 'text:h':
            addBlock(element, place);
            break;
          case 'text:tracked-changes':
            if (element.children.length > 0) seen.add('revision');
            break;
          case 'text:list':
            walk(element, { ...place, list: place.list + 1 });
            break;
          case 'text:list-header':
            walk(element, { ...place, list: 0 });
            break;
          case 'table:table-cell':
            walk(element, { list: 0, cell: true, generated: place.generated });
            break;
          case 'table:covered-table-cell':
          case 'office:forms':
          case 'text:sequence-decls':
          case 'text:variable-decls':
          case 'text:user-field-decls':
            break;
          case 'text:index-body':
            walk(element, { ...place, generated: true });
            break;
          case 'text:section':
            if (attribute(element, 'text:display') === 'none') seen.add('hidden');
            else walk(element, place);
            break;
          case 'draw:frame':
          case 'draw:image':
          case 'draw:object':
          case 'draw:object-ole':
            seen.add('image');
            walk(element, place);
            break;
          default:
            // Lists' items, tables' rows, frames' boxes, indexes: their paragraphs are found inside.
            if (holdsParagraphs(element)) walk(element, place);
        }
      }
    }

    function addBlock(element: XmlElement, place: Place): void {
      const source = readOdtParagraph(element, part, styles, sink);
      const { text, lead } = trimLineBreaks(source.text);
      if (!hasVisibleText(text)) return;
      source.lead = lead;
      const whole = place.generated ? [{ from: lead, to: source.text.length }] : [];
      const clamp = (n: number) => Math.min(Math.max(n - lead, 0), text.length);
      const fields = [...source.opaque, ...whole].map(({ from, to }) => ({ from: clamp(from), to: clamp(to) }));
      const opaque = mergeSpans([...fields, ...templateFields(text)]);
      source.opaque = opaque;
      const styleOf = (node: XmlElement) => attribute(node, 'text:style-name');
      const points = mostPoints(
        source.fragments.map(({ from, to, parents }) => [
          source.text.slice(from, to),
          styles.points([...[...parents].reverse().map(styleOf), styleOf(element)]),
        ]),
      );
      blocks.push({
        index: blocks.length,
        ...(kind ? { kind } : roleOf(element, place)),
        text,
        ...(opaque.length > 0 ? { opaque } : {}),
        ...(points === undefined ? {} : { points }),
      });
      sources.push(source);
    }
  }

  function roleOf(element: XmlElement, place: Place): { kind: BlockKind; level?: number } {
    const names = styles.names(attribute(element, 'text:style-name'));
    if (element.name === 'text:h') {
      const level = Number(attribute(element, 'text:outline-level') ?? 1) || 1;
      return { kind: 'heading', level: Math.min(Math.max(level, 1), 6) };
    }
    if (names.some((name) => /^(?:Title|Titre)$/.test(name))) return { kind: 'heading', level: 1 };
    if (place.list > 0) return { kind: 'list-item', level: place.list };
    if (names.some((name) => /^(?:Quotations|Citation)$/.test(name))) return { kind: 'quote' };
    return { kind: place.cell ? 'table-cell' : 'paragraph' };
  }
}

function notices(odt: OdtPackage, seen: OdtSink['seen'], blocks: readonly Block[]): Notice[] {
  const list: Notice[] = [];
  const say = (code: Notice['code'], message: string) => list.push({ code, message });
  if (blocks.length === 0) {
    say(
      'no-text',
      'Ce document ne contient pas de texte. S’il s’agit d’images numérisées, le texte ne peut pas être lu.',
    );
  }
  if (seen.has('revision')) {
    say(
      'revisions-accepted',
      'Le document contient des modifications suivies : il est lu comme si elles étaient acceptées.',
    );
  }
  if (seen.has('comment')) say('comments-skipped', 'Les commentaires du document ne sont pas lus.');
  if (seen.has('image')) say('images-skipped', 'Les images et les dessins ne sont pas lus.');
  if (seen.has('hidden')) say('hidden-text-skipped', 'Le texte masqué n’est pas lu.');
  if (odt.macros) {
    say(
      'macros-ignored',
      'Le document contient des macros : elles ne sont jamais exécutées et le document ne peut pas être modifié ici.',
    );
  }
  for (const element of descendants(odt.body)) {
    if (element.name !== 'text:section-source' && element.name !== 'draw:image' && element.name !== 'draw:object')
      continue;
    if (/^(?:[a-z]+:|\/|\.\.\/)/i.test(attribute(element, 'xlink:href') ?? '')) {
      say('external-links-ignored', 'Le document renvoie à des fichiers extérieurs : ils ne sont pas ouverts.');
      break;
    }
  }
  if (odt.signed) say('protected-parts', 'Le document porte une signature électronique : le modifier l’annulerait.');
  return list;
}
