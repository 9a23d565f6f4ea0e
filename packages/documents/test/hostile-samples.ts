import { zlibSync } from 'fflate';
import { docx, namespaces, zipOf } from '../src/docx/sample-docx.ts';
import { odt } from '../src/odt/sample-odt.ts';
import { ole } from '../src/ole/sample-ole.ts';
import { flate, pdf, stream, t } from '../src/pdf/sample-pdf.ts';
import { binaryString, bytesOf } from '../src/text/binary.ts';
import { packEntry, writeZip } from '../src/zip/write-zip.ts';

/**
 * Files made to cost their reader far more than their size. Each is made when it is asked for; `code` is the refusal
 * expected, or `read` when the file may be read at its price.
 */
export interface HostileFile {
  name: string;
  fileName: string;
  make: () => Uint8Array;
  code: string;
  /** Also in the ordinary tests, not only when all are measured. */
  always?: true;
}

const mail = 'From: a@b\r\nTo: c@d\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const full = (unit: string, head = '') =>
  bytesOf(head + unit.repeat(Math.floor((9_900_000 - head.length) / unit.length)));
const zeros = (length: number) => '\0'.repeat(length);

function nested(depth: number): string {
  let out = 'a';
  for (let n = 0; n < depth; n++)
    out = `Content-Type: multipart/mixed; boundary=b${n}x\r\n\r\n--b${n}x\r\n${out}\r\n--b${n}x--\r\n`;
  return out;
}

/** A stream that unpacks to as many megabytes of zeros, from a thousandth of that. */
function packed(megabytes: number, fill = 0x20): string {
  return binaryString(zlibSync(new Uint8Array(megabytes * 1_000_000).fill(fill), { level: 9 }));
}

/** A compound file whose directory entries all lead to one long stream. */
function manyStreams(): Uint8Array {
  const streams: Record<string, Uint8Array> = {};
  for (let n = 0; n < 20_000; n++)
    streams[`__substg1.0_${n.toString(16).padStart(8, '0').toUpperCase()}`] = new Uint8Array(1);
  return ole(streams);
}

function circle(): Uint8Array {
  const file = ole({ WordDocument: new Uint8Array(9_000) });
  const view = new DataView(file.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  // The stream follows itself.
  for (let n = 0; n < 10; n++) view.setUint32(table + 4 * n, 0, true);
  return file;
}

export const hostileFiles: readonly HostileFile[] = [
  {
    name: '65,000 entries',
    always: true,
    fileName: 'a.docx',
    code: 'bomb',
    make: () => writeZip(Array.from({ length: 65_000 }, (_, n) => packEntry(`${n}`, new Uint8Array()))),
  },
  {
    name: 'a part of 31 MB of paragraphs',
    fileName: 'a.docx',
    code: 'bomb',
    make: () => docx('<w:p/>'.repeat(5_000_000)),
  },
  {
    name: 'text of 31 MB',
    fileName: 'a.docx',
    code: 'bomb',
    make: () => docx(`<w:p><w:r><w:t>${'mot '.repeat(7_500_000)}</w:t></w:r></w:p>`),
  },
  { name: 'elements 100,000 deep', fileName: 'a.odt', code: 'bomb', make: () => odt('<text:span>'.repeat(100_000)) },
  {
    name: 'entities',
    fileName: 'a.docx',
    code: 'doctype',
    make: () =>
      zipOf([
        [
          '[Content_Types].xml',
          new TextEncoder().encode(
            `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]><a ${namespaces}>${'&b;'.repeat(100_000)}</a>`,
          ),
        ],
      ]),
  },
  { name: '9.9 MB of tags', fileName: 'a.html', code: 'too-large', make: () => full('<p>', '<html>') },
  { name: '9.9 MB of open divisions', fileName: 'a.html', code: 'bomb', make: () => full('<div>', '<html>') },
  { name: '9.9 MB of one word', always: true, fileName: 'a.txt', code: 'read', make: () => full('a') },
  { name: '9.9 MB of short lines', fileName: 'a.txt', code: 'too-large', make: () => full('a\n') },
  { name: '9.9 MB of stars', fileName: 'a.md', code: 'too-large', make: () => full('*') },
  { name: '9.9 MB of brackets', fileName: 'a.md', code: 'too-large', make: () => full('[') },
  { name: '9.9 MB of quotes', fileName: 'a.md', code: 'too-large', make: () => full('> ') },
  { name: '9.9 MB of bars', fileName: 'a.md', code: 'too-large', make: () => full('|a|\n|-|\n') },
  { name: '0.9 MB of stars', fileName: 'a.md', code: 'read', make: () => bytesOf('*'.repeat(900_000)) },
  { name: '0.9 MB of brackets', fileName: 'a.md', code: 'read', make: () => bytesOf('['.repeat(900_000)) },
  { name: 'parts 1,000 deep', fileName: 'a.eml', code: 'bomb', make: () => bytesOf(mail + nested(1_000)) },
  {
    name: 'parts without end',
    always: true,
    fileName: 'a.eml',
    code: 'bomb',
    make: () => full('--b\r\n\r\na\r\n', `${mail}Content-Type: multipart/mixed; boundary=b\r\n\r\n`),
  },
  { name: 'headers without end', fileName: 'a.eml', code: 'read', make: () => full('X-A: b\r\n', mail) },
  { name: 'one header of 9.9 MB', fileName: 'a.eml', code: 'read', make: () => full(' a\r\n', `${mail}X-A: b\r\n`) },
  {
    name: 'encoded words without end',
    fileName: 'a.eml',
    code: 'read',
    make: () => full('=?utf-8?q?a?= ', 'From: a\r\nMessage-ID: b\r\nSubject: '),
  },
  {
    name: 'quoted lines without end',
    fileName: 'a.eml',
    code: 'too-large',
    make: () => full('Le 3 a\r\n', `${mail}\r\n`),
  },
  { name: 'spaces without end', fileName: 'a.eml', code: 'read', make: () => full(' ', `${mail}\r\n`) },
  { name: 'groups without end', always: true, fileName: 'a.rtf', code: 'bomb', make: () => full('{', '{\\rtf1 ') },
  { name: 'empty groups', fileName: 'a.rtf', code: 'too-large', make: () => full('{}', '{\\rtf1 ') },
  { name: 'paragraphs without text', fileName: 'a.rtf', code: 'read', make: () => full('\\par', '{\\rtf1 ') },
  { name: 'paragraphs', fileName: 'a.rtf', code: 'read', make: () => full('a\\par', '{\\rtf1 ') },
  { name: 'headers', fileName: 'a.rtf', code: 'bomb', make: () => full('{\\header a}', '{\\rtf1 ') },
  {
    name: 'fields',
    fileName: 'a.rtf',
    code: 'too-large',
    make: () => full('{\\field{\\fldinst A}{\\fldrslt b}}', '{\\rtf1 '),
  },
  { name: 'fonts', fileName: 'a.rtf', code: 'too-large', make: () => full('{\\f1 a;}', '{\\rtf1{\\fonttbl') },
  { name: 'a stream that follows itself', always: true, fileName: 'a.doc', code: 'corrupt', make: circle },
  { name: '20,000 streams', fileName: 'a.msg', code: 'bomb', make: manyStreams },
  {
    name: 'a page that unpacks to 90 MB',
    fileName: 'a.pdf',
    code: 'bomb',
    make: () =>
      pdf([' '], { objects: ['<< >>', stream(packed(90), '/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode')] }),
  },
  {
    name: 'packed twice',
    always: true,
    fileName: 'a.pdf',
    code: 'bomb',
    make: () =>
      pdf(['/A Do'], {
        objects: [
          '<< >>',
          stream(
            binaryString(zlibSync(bytesOf(packed(300)))),
            '/Type /ObjStm /N 1 /First 10 /Filter [/FlateDecode /FlateDecode]',
          ),
        ],
      }),
  },
  {
    name: 'pages of 30 MB of operators',
    fileName: 'a.pdf',
    code: 'too-large',
    make: () => pdf([`${'Q '.repeat(5_200_000)}`], { packed: true }),
  },
  {
    name: 'a page of 200,000 words',
    fileName: 'a.pdf',
    code: 'too-large',
    make: () => pdf([t(70, 700, 'mot ').repeat(200_000)], { packed: true }),
  },
  {
    name: 'one line of 100,000 pieces',
    always: true,
    fileName: 'a.pdf',
    code: 'too-large',
    make: () => pdf([Array.from({ length: 100_000 }, (_, n) => t(n % 500, 700, 'a')).join('')], { packed: true }),
  },
  {
    name: 'a page of 40,000 pieces in rows of two',
    fileName: 'a.pdf',
    code: 'read',
    make: () =>
      pdf(
        [Array.from({ length: 40_000 }, (_, n) => t(n % 2 ? 70 : 330, 40_000 - (n >> 1), 'mot mot mot mot')).join('')],
        {
          packed: true,
        },
      ),
  },
  {
    name: 'a page of 100,000 rows of two',
    fileName: 'a.pdf',
    code: 'too-large',
    make: () =>
      pdf(
        [
          Array.from({ length: 100_000 }, (_, n) => t(n % 2 ? 70 : 330, 100_000 - (n >> 1), 'mot mot mot mot')).join(
            '',
          ),
        ],
        { packed: true },
      ),
  },
  {
    name: 'forms that draw each other',
    fileName: 'a.pdf',
    code: 'bomb',
    make: () =>
      pdf(['/A Do'], {
        resources: '/XObject << /A 11 0 R >>',
        objects: ['<< >>', stream('/A Do '.repeat(20), '/Subtype /Form /Resources << /XObject << /A 11 0 R >> >>')],
      }),
  },
  {
    name: 'forms that multiply',
    always: true,
    fileName: 'a.pdf',
    code: 'too-large',
    make: () =>
      pdf(['/A0 Do'], {
        resources: '/XObject << /A0 11 0 R >>',
        objects: [
          '<< >>',
          ...Array.from({ length: 9 }, (_, n) =>
            stream(
              `/A${n + 1} Do `.repeat(50),
              `/Subtype /Form /Resources << /XObject << /A${n + 1} ${12 + n} 0 R >> >>`,
            ),
          ),
        ],
      }),
  },
  { name: 'arrays in arrays', fileName: 'a.pdf', code: 'bomb', make: () => full('[', '%PDF-1.7\n1 0 obj\n<< /Pages ') },
  {
    name: 'objects without end',
    always: true,
    fileName: 'a.pdf',
    code: 'bomb',
    make: () => bytesOf(`%PDF-1.7\n${Array.from({ length: 600_000 }, (_, n) => `${n} 0 obj `).join('')}`),
  },
  {
    name: 'a tree of pages that turns in circles',
    fileName: 'a.pdf',
    code: 'read',
    make: () =>
      bytesOf(
        '%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] >> endobj trailer << /Root 1 0 R >>',
      ),
  },
  {
    name: 'a table of meaning without end',
    always: true,
    fileName: 'a.pdf',
    code: 'read',
    make: () =>
      pdf(['BT /F3 12 Tf 70 700 Td <0001> Tj ET'], {
        objects: [
          '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [] /ToUnicode 11 0 R >>',
          flate(`beginbfrange ${'<0000> <ffff> <0041> '.repeat(500_000)} endbfrange`),
        ],
      }),
  },
  { name: 'zeros', fileName: 'a.pdf', code: 'corrupt', make: () => bytesOf(`%PDF-1.7\n${zeros(9_000_000)}`) },
];
