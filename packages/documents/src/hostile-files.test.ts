import { deflateSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx, docxEntries, namespaces, p, r, stylesPart, zipOf } from './docx/sample-docx.ts';
import { detectFormat } from './format.ts';
import { odfNamespaces, odt, odtEntries } from './odt/sample-odt.ts';
import type { ReadProblemCode } from './problem.ts';
import { type ReadOptions, readDocument } from './read-document.ts';
import { reviseDocument } from './revise-document.ts';
import { crc32 } from './zip/crc32.ts';
import type { ZipEntry } from './zip/read-zip.ts';
import { packEntry, writeZip } from './zip/write-zip.ts';

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const good = docx(p('Bonjour'));

/** A document part that replaces the good one. */
function withDocument(xml: string | Uint8Array): Uint8Array {
  const entries = docxEntries('');
  entries.set('word/document.xml', typeof xml === 'string' ? bytes(xml) : xml);
  return zipOf(entries);
}

const wordDocument = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;

/** Entries of the good file with one more, written as they are given. */
function zipWith(...more: ZipEntry[]): Uint8Array {
  return writeZip([...[...docxEntries(p('a'))].map(([name, data]) => packEntry(name, data)), ...more]);
}

/** A copy with some bytes changed; `at` counts from the end when it is negative. */
function patched(source: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const out = source.slice();
  out.set(values, at < 0 ? out.length + at : at);
  return out;
}

function directoryOf(source: Uint8Array): number {
  return new DataView(source.buffer, source.byteOffset).getUint32(source.length - 6, true);
}

function without(...names: string[]): Uint8Array {
  const entries = docxEntries(p('a'));
  for (const name of names) entries.delete(name);
  return zipOf(entries);
}

const ole = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const wide = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));
const zeros = new Uint8Array(12_000_000);
const bomb = packEntry('word/media/x.bin', zeros);

const refused: [string, Uint8Array, ReadProblemCode, ReadOptions?][] = [
  // What is no document at all
  ['no byte', new Uint8Array(), 'empty'],
  ['more than 10 MB', new Uint8Array(10_000_001).fill(97), 'too-large'],
  ['an old Word file', join(ole, new Uint8Array(600)), 'unsupported'],
  [
    'a Word file with a password',
    join(ole, new Uint8Array(600), wide('EncryptedPackage'), new Uint8Array(9)),
    'encrypted',
  ],
  ['a PDF named .docx', bytes('%PDF-1.7\n'), 'unsupported', { fileName: 'lettre.docx' }],
  ['a PDF after some bytes', bytes('\n\n%PDF-1.7\n'), 'unsupported'],
  ['rich text', bytes('{\\rtf1 Bonjour}'), 'unsupported', { fileName: 'a.txt' }],
  ['an image named .txt', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'unsupported', { fileName: 'a.txt' }],
  ['bare XML', bytes('<?xml version="1.0"?><a/>'), 'unsupported'],
  // Damaged archives
  ['a file cut in half', good.subarray(0, good.length >> 1), 'corrupt'],
  ['a file without its last byte', good.subarray(0, -1), 'corrupt'],
  ['an archive that is only a start', bytes('PK\x03\x04'), 'corrupt'],
  ['an empty archive', writeZip([]), 'unsupported'],
  ['an archive of something else', zipSync({ 'a.txt': bytes('a') }), 'unsupported'],
  ['a directory outside the file', patched(good, -6, 0xff, 0xff, 0xff, 0x7f), 'corrupt'],
  ['a directory that is none', patched(good, directoryOf(good), 0), 'corrupt'],
  ['a split archive', patched(good, -18, 1), 'corrupt'],
  ['a wrong checksum', patched(good, directoryOf(good) + 16, 1, 2, 3, 4), 'corrupt'],
  ['broken compressed data', zipWith().map((byte, n) => (n > 80 && n < 120 ? 0xff : byte)), 'corrupt'],
  ['an unknown compression', patched(good, directoryOf(good) + 10, 99), 'corrupt'],
  ['a part with a password', patched(good, directoryOf(good) + 8, 1), 'encrypted'],
  ['a size that is too small', patched(good, directoryOf(good) + 24, 3, 0, 0, 0), 'corrupt'],
  ['two names for one entry', patched(good, 31, 120), 'corrupt'],
  ['the same name twice', zipWith(packEntry('word/document.xml', bytes('<x/>'))), 'corrupt'],
  ['the same name in capitals', zipWith(packEntry('WORD/Document.xml', bytes('<x/>'))), 'corrupt'],
  ['a path that climbs', zipWith(packEntry('../../etc/passwd', bytes('x'))), 'corrupt'],
  ['an absolute path', zipWith(packEntry('/etc/passwd', bytes('x'))), 'corrupt'],
  ['a drive', zipWith(packEntry('C:/x', bytes('x'))), 'corrupt'],
  ['a backslash', zipWith(packEntry('word\\x', bytes('x'))), 'corrupt'],
  ['a name with a null', zipWith(packEntry('word/\0x', bytes('x'))), 'corrupt'],
  ['a symbolic link', symbolicLink(), 'corrupt'],
  // Bombs
  ['a flat bomb in the text', zipWithDocument(zeros), 'bomb'],
  ['a bomb that lies about its size', zipWithDocument(zeros, 1_000), 'bomb'],
  ['a bomb of many entries', writeZip(Array.from({ length: 2_001 }, (_, n) => packEntry(`a${n}`, bytes('a')))), 'bomb'],
  [
    'a bomb of many megabytes',
    zipWith(...Array.from({ length: 9 }, (_, n) => ({ ...bomb, name: `word/media/${n}.bin` }))),
    'bomb',
  ],
  ['entries that overlap', overlapping(), 'bomb'],
  ['elements 100,000 deep', withDocument(wordDocument('<w:sdt>'.repeat(100_000))), 'bomb'],
  ['a million elements', withDocument(wordDocument('<w:p/>'.repeat(700_000))), 'bomb'],
  [
    'more elements than a tree may have',
    withDocument(wordDocument(varied())),
    'too-large',
    { limits: { maxNodes: 5_000 } },
  ],
  // XML that does harm
  ['a document type', withDocument(wordDocument(p('a'), '<!DOCTYPE w:document>')), 'doctype'],
  [
    'entities that multiply',
    withDocument(wordDocument(p('&b;'), '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>')),
    'doctype',
  ],
  [
    'an external entity',
    withDocument(wordDocument(p('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    'doctype',
  ],
  ['an entity without declaration', withDocument(wordDocument(p('&x;'))), 'corrupt'],
  [
    'a document type in the styles',
    docx(p('a'), { parts: { 'styles.xml': `<!DOCTYPE x>${stylesPart('')}` } }),
    'doctype',
  ],
  ['XML that is not closed', withDocument(`<w:document ${namespaces}><w:body>`), 'corrupt'],
  ['tags that cross', withDocument(wordDocument('<w:p><w:r></w:p></w:r>')), 'corrupt'],
  ['an undeclared prefix', withDocument('<x:document/>'), 'corrupt'],
  ['no XML', withDocument('Bonjour'), 'corrupt'],
  ['no character', withDocument(''), 'corrupt'],
  ['bytes that are no UTF-8', withDocument(latin('<a>\xff\xfe</a>')), 'corrupt'],
  ['control characters', withDocument(wordDocument(p('a\x01'))), 'corrupt'],
  ['a declaration in the wrong place', withDocument(` ${wordDocument('')}`), 'corrupt'],
  ['another root', withDocument('<a/>'), 'corrupt'],
  // Packages that do not hold together
  ['no content types', without('[Content_Types].xml'), 'unsupported'],
  ['no relationships', without('_rels/.rels'), 'corrupt'],
  ['no document', without('word/document.xml'), 'corrupt'],
  [
    'a spreadsheet',
    docx('', { mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
    'no-text-part',
  ],
  ['an OpenDocument without content', odtWithout('content.xml'), 'unsupported'],
  ['an OpenDocument without text', odtWith('content.xml', `<office:document-content ${odfNamespaces}/>`), 'corrupt'],
  [
    'an OpenDocument with a document type',
    odtWith('content.xml', `<!DOCTYPE x><office:document-content ${odfNamespaces}/>`),
    'doctype',
  ],
  ['a presentation', odt('', { mimetype: 'application/vnd.oasis.opendocument.presentation' }), 'no-text-part'],
  [
    'a manifest with a document type',
    odtWith('META-INF/manifest.xml', `<!DOCTYPE x><manifest:manifest ${odfNamespaces}/>`),
    'doctype',
  ],
  ['a page 100,000 deep', bytes(`<html>${'<div>'.repeat(100_000)}`), 'bomb'],
  ['a page of a million tags', bytes(`<html>${'<br>a'.repeat(1_000_000)}`), 'too-large'],
  [
    'formatting that multiplies',
    bytes(`<html>${Array.from({ length: 400 }, (_, n) => `<b id=${n}>`).join('')}${'<p>a'.repeat(20_000)}`),
    'bomb',
  ],
];

function symbolicLink(): Uint8Array {
  const source = docx(p('a'));
  const view = new DataView(source.buffer);
  view.setUint32(directoryOf(source) + 38, 0xa1ff0000, true);
  return source;
}

function zipWithDocument(data: Uint8Array, size = data.length): Uint8Array {
  const entries = [...docxEntries('')].filter(([name]) => name !== 'word/document.xml');
  const entry: ZipEntry = {
    name: 'word/document.xml',
    method: 8,
    crc: crc32(data),
    size,
    packed: deflateSync(data),
    time: 0,
  };
  return writeZip([...entries.map(([name, content]) => packEntry(name, content)), entry]);
}

/** Two directory entries that point into the same data. */
function overlapping(): Uint8Array {
  const source = zipSync({ 'aa.xml': bytes('<a/>'.repeat(100)), 'bb.xml': bytes('<a/>'.repeat(100)) }, { level: 0 });
  const view = new DataView(source.buffer);
  const first = directoryOf(source);
  const second = first + 46 + 6;
  view.setUint32(second + 42, view.getUint32(first + 42, true), true);
  source.set(bytes('aa.xml'.replace('aa', 'aa')), second + 46);
  return renamed(source, second + 46);
}

/** Keeps the names apart, so that only the overlap is at fault: the local header is shared, so both names must match it. */
function renamed(source: Uint8Array, at: number): Uint8Array {
  const out = source.slice();
  out.set(bytes('bb.xml'), at);
  const view = new DataView(out.buffer);
  // The second local header is placed inside the data of the first.
  const inside = 30 + 6 + 4;
  out.copyWithin(inside, view.getUint32(directoryOf(source) + 42, true), 36);
  out.set(bytes('bb.xml'), inside + 30);
  view.setUint32(directoryOf(source) + 46 + 6 + 42, inside, true);
  view.setUint32(directoryOf(source) + 46 + 6 + 20, 10, true);
  view.setUint32(directoryOf(source) + 46 + 6 + 24, 10, true);
  view.setUint32(inside + 18, 10, true);
  return out;
}

function varied(): string {
  let seed = 1;
  let out = '';
  for (let n = 0; n < 3_000; n++) {
    seed = (seed * 48_271) % 2_147_483_647;
    out += `<w:p w:rsidR="${seed.toString(16)}"><w:r/></w:p>`;
  }
  return out;
}

function odtWithout(name: string): Uint8Array {
  const entries = odtEntries('');
  entries.delete(name);
  return zipOf(entries);
}

function odtWith(name: string, content: string): Uint8Array {
  const entries = odtEntries('');
  entries.set(name, bytes(content));
  return zipOf(entries);
}

describe('refused, with a reason in plain French', () => {
  test.each(refused)('%s', (_, file, code, options) => {
    const result = readDocument(file, options);
    expect(result.ok ? result.value.blocks.length : result.error.code, result.ok ? '' : result.error.detail).toBe(code);
    if (result.ok) return;
    expect(result.error.message).toMatch(/^Ce (?:type de )?fichier [^<>{}]+\.$/);
    const revised = reviseDocument(file, [], { author: 'a', date: new Date(0), mode: 'clean', ...options });
    expect(revised.ok).toBe(false);
    detectFormat(file);
  });

  test('there are at least forty', () => expect(refused.length).toBeGreaterThanOrEqual(40));
});

describe('read, and harmless', () => {
  const read = (file: Uint8Array, options?: ReadOptions) => {
    const result = readDocument(file, options);
    if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
    return result.value;
  };
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  test('links to the outside are not opened', () => {
    const relationships = `<Relationship Id="x" Type="${office}/attachedTemplate" Target="file://serveur/modele.dotm" TargetMode="External"/><Relationship Id="y" Type="${office}/styles" Target="https://example.be/styles.xml" TargetMode="External"/>`;
    expect(read(docx(p('a'), { relationships })).notices.map(({ code }) => code)).toEqual(['external-links-ignored']);
  });

  test('a target outside the package is not found', () => {
    const relationships = `<Relationship Id="x" Type="${office}/styles" Target="../../../../etc/passwd"/>`;
    expect(read(docx(p('a'), { relationships })).blocks).toHaveLength(1);
  });

  test('imported parts, objects and macros are named and left', () => {
    const body = `${p('a', '<w:r><w:object/></w:r>')}<w:altChunk r:id="x"/>`;
    const parts = { 'vbaProject.bin': new Uint8Array([1]) };
    expect(read(docx(body, { parts })).notices.map(({ code }) => code)).toEqual([
      'images-skipped',
      'embedded-skipped',
      'macros-ignored',
    ]);
  });

  test('a long chain of styles, and text in odd places', () => {
    const chain = Array.from(
      { length: 3_000 },
      (_, n) => `<w:style w:type="paragraph" w:styleId="s${n}"><w:basedOn w:val="s${n + 1}"/></w:style>`,
    );
    const body = Array.from({ length: 300 }, () => `<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr>${r('a')}</w:p>`).join(
      '',
    );
    expect(read(docx(`perdu${body}`, { parts: { 'styles.xml': stylesPart(chain.join('')) } })).blocks).toHaveLength(
      300,
    );
  });

  test('names of the language do no harm', () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="__proto__"/><w:numPr><w:numId w:val="constructor"/></w:numPr></w:pPr>${r('a')}</w:p>`;
    expect(read(docx(body)).blocks).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('the wrong extension', () => {
    expect(read(docx(p('a')), { fileName: 'a.pdf' }).format).toBe('docx');
    expect(read(odt('<text:p>a</text:p>'), { fileName: 'a.docx' }).format).toBe('odt');
    expect(read(bytes('<!DOCTYPE html><p>a'), { fileName: 'a.docx' }).format).toBe('html');
  });

  test('UTF-16, a mark before the declaration, zip64 and a comment', () => {
    const xml = wordDocument(p('é😀')).replace('1.0"?', '1.0" encoding="UTF-16"?');
    const wideXml = Uint8Array.from([
      0xff,
      0xfe,
      ...[...`${xml}`].flatMap((c) =>
        [...Array(c.length).keys()].flatMap((k) => [c.charCodeAt(k) & 255, c.charCodeAt(k) >> 8]),
      ),
    ]);
    const file = withDocument(wideXml);
    expect(read(file).blocks[0]?.text).toBe('é😀');
    const out = reviseDocument(file, [{ block: 0, from: 0, to: 1, text: 'à' }], {
      author: 'é',
      date: new Date(0),
      mode: 'tracked',
    });
    expect(out.ok && read(out.value).blocks[0]?.text).toBe('à😀');
    expect(read(withDocument(`\ufeff${wordDocument(p('a'))}`)).blocks).toHaveLength(1);
    const commented = join(good.subarray(0, -2), new Uint8Array([4, 0]), bytes('note'));
    expect(read(commented).blocks).toHaveLength(1);
  });

  test('limits can be narrower', () => {
    expect(readDocument(good, { limits: { maxBytes: 100 } })).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
    expect(readDocument(good, { limits: { maxDepth: 3 } })).toMatchObject({ ok: false, error: { code: 'bomb' } });
  });
});
