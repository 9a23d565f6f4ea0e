import { unzipSync } from 'fflate';
import type { Block, Edit } from '../../src/block.ts';
import { applyChange, checkEdits } from '../../src/check-edits.ts';
import { readDocument } from '../../src/read-document.ts';
import { reviseDocument } from '../../src/revise-document.ts';
import { resolve } from '../independent-docx-reader.ts';

export interface Outcome {
  edits: number;
  /** Insertions and deletions of ours in the body, those that follow each other counted once. */
  revisions: number;
  problems: string[];
  revised?: Uint8Array;
}

const author = 'Vérification';

/** One edit a block: a word replaced, a word added, a sentence cut, or the block removed, in turn. */
export function variedEdits(blocks: readonly Block[]): Edit[] {
  const out: Edit[] = [];
  for (const block of blocks) {
    const { text, index } = block;
    const middle = text.indexOf(' ', text.length >> 1);
    const edit =
      index % 5 === 4
        ? { from: 0, to: text.length, text: '' }
        : index % 5 === 3
          ? { from: Math.max(middle, 0), to: Math.max(middle, 0), text: '\nUn paragraphe de plus : ' }
          : index % 5 === 2
            ? { from: text.length, to: text.length, text: ' (revu & corrigé)' }
            : { from: 0, to: /^\S*/.exec(text)![0].length, text: 'Nouveau' };
    const candidate = { block: index, ...edit };
    if (checkEdits(blocks, [candidate]).ok) out.push(candidate);
  }
  return out;
}

/** Revises a document and reads it again with a reader that shares no code with the package. */
export function checkRoundTrip(bytes: Uint8Array): Outcome {
  const problems: string[] = [];
  const read = readDocument(bytes);
  if (!read.ok) return { edits: 0, revisions: 0, problems: [`not read: ${read.error.detail}`] };
  const { blocks } = read.value;
  const edits = variedEdits(blocks);
  const out = reviseDocument(bytes, edits, { author, date: new Date('2027-03-01T09:30:00Z'), mode: 'tracked' });
  if (!out.ok) return { edits: edits.length, revisions: 0, problems: [`not revised: ${out.error[0]?.detail}`] };
  const before = unzipSync(bytes);
  const after = unzipSync(out.value);
  if (Object.keys(before).join() !== Object.keys(after).join()) problems.push('other parts');
  let revisions = 0;
  for (const path of Object.keys(before)) {
    const [old, fresh] = [before[path]!, after[path] ?? new Uint8Array()];
    if (Buffer.compare(old, fresh) === 0) continue;
    if (!/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path))
      problems.push(`${path} changed`);
    const [oldXml, freshXml] = [old, fresh].map((part) => plain(new TextDecoder().decode(part))) as [string, string];
    const rejected = resolve(freshXml, 'reject').map(({ text }) => text);
    const original = resolve(oldXml, 'reject').map(({ text }) => text);
    if (rejected.join('¶') !== original.join('¶')) problems.push(`${path}: rejected is not the original`);
    if (path === 'word/document.xml') revisions = ownRevisions(freshXml);
  }
  const again = readDocument(out.value);
  const target = targetOf(blocks, edits);
  const accepted = again.ok ? again.value.blocks.map(({ text }) => text) : [];
  if (accepted.join('¶') !== target.join('¶')) problems.push('accepted is not the target');
  return { edits: edits.length, revisions, problems, revised: out.value };
}

function targetOf(blocks: readonly Block[], edits: readonly Edit[]): string[] {
  const checked = checkEdits(blocks, edits);
  if (!checked.ok) return [];
  const changes = new Map(checked.value.map((change) => [change.block, change]));
  return blocks
    .flatMap((block) => {
      const change = changes.get(block.index);
      return change ? applyChange(block, change) : [block.text];
    })
    .filter((text) => /[^\s\ufffc\u00ad]/.test(text));
}

/** Insertions and deletions of ours as an office suite counts them: what follows each other without a break is one. */
export function ownRevisions(xml: string): number {
  let kinds = '';
  const marks: string[] = [];
  const open: string[] = [];
  const token = /<w:p[ >]|<\/w:p>|<w:(ins|del)\s([^>]*?)(\/?)>|<\/w:(?:ins|del)>|<w:(?:t|delText|tab|br|fldChar)\b/g;
  for (const [all, name, attributes = '', empty] of xml.matchAll(token)) {
    const kind = attributes.includes(`w:author="${author}"`) ? (name === 'ins' ? 'I' : 'D') : '.';
    if (all.startsWith('<w:p')) marks.push('.');
    else if (all === '</w:p>') kinds += marks.pop() ?? '';
    else if (name && empty) marks[marks.length - 1] = kind;
    else if (name) open.push(kind);
    else if (all.startsWith('</')) open.pop();
    else kinds += open.findLast((own) => own !== '.') ?? '.';
  }
  return kinds.match(/I+|D+/g)?.length ?? 0;
}

/** What the independent reader does not know: comments of XML. */
function plain(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->/g, '').replace(/^\ufeff/, '');
}
