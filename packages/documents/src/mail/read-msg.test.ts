import { expect, test } from 'vitest';
import { ole } from '../ole/sample-ole.ts';
import { readAnyDocument } from '../read-any-document.ts';
import { bytesOf } from '../text/binary.ts';
import { unpackRtf } from './lzfu.ts';

const wide = (text: string) => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
const subject = { '__substg1.0_0037001F': wide('Votre demande d’aide\0') };

function read(streams: Record<string, Uint8Array>) {
  const result = readAnyDocument(ole(streams));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  expect(result.value.format).toBe('msg');
  return result.value;
}
const texts = (streams: Record<string, Uint8Array>) => read(streams).blocks.map(({ kind, text }) => `${kind} ${text}`);

test.each<[string, Record<string, Uint8Array>, string[]]>([
  [
    'plain',
    { '__substg1.0_1000001F': wide('Bonjour.\r\n\r\nDe : Bo\r\nEnvoyé : x\r\nÀ : y\r\n') },
    ['paragraph Bonjour.'],
  ],
  ['old encoding', { '__substg1.0_1000001E': bytesOf('\xc9t\xe9 \x80') }, ['paragraph Été €']],
  ['page', { '__substg1.0_10130102': bytesOf('<html><p>Un <b>mot</b></p>') }, ['paragraph Un mot']],
  [
    'page that says its character set',
    { '__substg1.0_10130102': bytesOf('<meta charset="iso-8859-15"><p>\xa4') },
    ['paragraph €'],
  ],
  ['long', { '__substg1.0_1000001F': wide(`${'a'.repeat(6000)}`) }, [`paragraph ${'a'.repeat(6000)}`]],
])('%s', (_, streams, expected) =>
  expect(texts({ ...subject, ...streams })).toEqual(['heading Votre demande d’aide', ...expected]),
);

test('rich text when there is nothing else', () => {
  // The example of [MS-OXRTFCP] 4.1.1.
  const packed = '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0'
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16));
  expect(String.fromCharCode(...unpackRtf(Uint8Array.from(packed), 1000))).toBe(
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  );
  expect(texts({ ...subject, '__substg1.0_10090102': Uint8Array.from(packed) })).toContain('paragraph hello world');
});

test('attachments are named and left, encrypted messages refused', () => {
  const { notices } = read({ ...subject, '__attach_version1.0_#00000000/__substg1.0_37010102': new Uint8Array([1]) });
  expect(notices.map(({ code }) => code)).toEqual(['attachments-skipped']);
  const result = readAnyDocument(ole({ ...subject, '__substg1.0_001A001F': wide('IPM.Note.SMIME') }));
  expect(result.ok ? '' : result.error.code).toBe('encrypted');
});
