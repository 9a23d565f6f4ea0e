import type { Block, Format, Notice, SourceDocument } from '../block.ts';
import type { Limits } from '../limits.ts';
import { mergeSpans, templateFields } from '../template-fields.ts';
import { hasVisibleText, trimLineBreaks } from '../text/line-breaks.ts';
import { mostPoints } from '../text/most-letters.ts';
import { attribute, child, children, descendants, parseXml, textContent } from '../xml/parse-xml.ts';
import { type DocxPackage, type DocxPart, openDocx, openPart, relatedPart } from './package.ts';
import type { ParagraphSource } from './paragraph-source.ts';
import type { WalkSink } from './read-paragraph.ts';
import { readStyles } from './styles.ts';
import { isSeparatorNote, type StoryParagraph, walkStory } from './walk-story.ts';

/** A document with, for each block, the place it came from. */
export interface DocxReading {
  docx: DocxPackage;
  /** The parts that hold text, by path. */
  parts: Map<string, DocxPart>;
  document: SourceDocument<Format>;
  /** By block index. */
  sources: ParagraphSource[];
}

/** Reads a Word document. @throws ReadRefusal, caught by the package's public functions. */
export function readDocx(bytes: Uint8Array, limits: Limits): DocxReading {
  const docx = openDocx(bytes, limits);
  const styles = readStyles(relatedPart(docx, 'styles')?.xml.root, relatedPart(docx, 'numbering')?.xml.root);
  const seen: WalkSink['seen'] = new Set();
  const parts = new Map<string, DocxPart>([[docx.main.path, docx.main]]);
  const body = child(docx.main.xml.root, 'w:body');
  const paragraphs: StoryParagraph[] = body ? walkStory(body, { part: docx.main.path }, styles, seen) : [];

  for (const { path, kind } of headersAndFooters(docx)) {
    const part = openPart(docx.archive, path, limits);
    parts.set(path, part);
    paragraphs.push(...walkStory(part.xml.root, { part: path, kind }, styles, seen));
  }
  for (const type of ['footnotes', 'endnotes']) {
    const part = relatedPart(docx, type);
    if (!part) continue;
    parts.set(part.path, part);
    for (const note of children(part.xml.root)) {
      if (isSeparatorNote(note)) continue;
      paragraphs.push(...walkStory(note, { part: part.path, kind: 'footnote' }, styles, seen));
    }
  }

  const blocks: Block[] = [];
  const sources: ParagraphSource[] = [];
  for (const { source, kind, level } of paragraphs) {
    const { text, lead } = trimLineBreaks(source.text);
    if (!hasVisibleText(text)) continue;
    source.lead = lead;
    const opaque = opaqueSpans(source, text);
    source.opaque = opaque;
    const points = mostPoints(
      source.fragments.map(({ from, to, run }) => [
        source.text.slice(from, to),
        styles.points(run, source.elements[0]!),
      ]),
    );
    blocks.push({
      index: blocks.length,
      kind,
      ...(level === undefined ? {} : { level }),
      text,
      ...(opaque.length > 0 ? { opaque } : {}),
      ...(points === undefined ? {} : { points }),
    });
    sources.push(source);
  }
  const title = readTitle(docx);
  const document: SourceDocument<Format> = {
    format: 'docx',
    ...(title ? { title } : {}),
    blocks,
    notices: notices(docx, seen, blocks),
  };
  return { docx, parts, document, sources };
}

/** Fields and controls, with template code written in the text, in offsets of the block. */
function opaqueSpans(source: ParagraphSource, text: string): { from: number; to: number }[] {
  const clamp = (n: number) => Math.min(Math.max(n - source.lead, 0), text.length);
  const marked = source.opaque.map(({ from, to }) => ({ from: clamp(from), to: clamp(to) }));
  return mergeSpans([...marked, ...templateFields(text)]);
}

/** Headers, then footers, each once, in the order the sections name them. */
function headersAndFooters(docx: DocxPackage): { path: string; kind: 'header' | 'footer' }[] {
  const found: { path: string; kind: 'header' | 'footer' }[] = [];
  for (const element of descendants(docx.main.xml.root)) {
    if (element.name !== 'w:headerReference' && element.name !== 'w:footerReference') continue;
    const relationship = docx.main.relationships.get(attribute(element, 'r:id') ?? '');
    if (!relationship || relationship.external || !docx.archive.get(relationship.target)) continue;
    if (found.some(({ path }) => path === relationship.target)) continue;
    found.push({ path: relationship.target, kind: element.name === 'w:headerReference' ? 'header' : 'footer' });
  }
  return [...found.filter(({ kind }) => kind === 'header'), ...found.filter(({ kind }) => kind === 'footer')];
}

function readTitle(docx: DocxPackage): string | undefined {
  const path = 'docProps/core.xml';
  const bytes = docx.archive.read(path);
  if (!bytes) return undefined;
  const title = child(parseXml(bytes, path, docx.limits).root, 'dc:title');
  return title && textContent(title).trim() ? textContent(title).trim() : undefined;
}

function notices(docx: DocxPackage, seen: WalkSink['seen'], blocks: readonly Block[]): Notice[] {
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
  if (relatedPartExists(docx, 'comments')) say('comments-skipped', 'Les commentaires du document ne sont pas lus.');
  if (seen.has('image')) say('images-skipped', 'Les images et les dessins ne sont pas lus.');
  if (seen.has('hidden')) say('hidden-text-skipped', 'Le texte masqué n’est pas lu.');
  if (seen.has('embedded')) say('embedded-skipped', 'Un fichier incorporé dans le document n’est pas lu.');
  if (docx.macros) {
    say(
      'macros-ignored',
      'Le document contient des macros : elles ne sont jamais exécutées et le document ne peut pas être modifié ici.',
    );
  }
  const opened = ['image', 'attachedTemplate', 'subDocument', 'frame', 'oleObject', 'afChunk'];
  if ([...docx.main.relationships.values()].some(({ external, type }) => external && opened.includes(type))) {
    say('external-links-ignored', 'Le document renvoie à des fichiers extérieurs : ils ne sont pas ouverts.');
  }
  if (docx.signed) say('protected-parts', 'Le document porte une signature électronique : le modifier l’annulerait.');
  return list;
}

function relatedPartExists(docx: DocxPackage, type: string): boolean {
  return [...docx.main.relationships.values()].some(
    (relationship) => relationship.type === type && !relationship.external,
  );
}
