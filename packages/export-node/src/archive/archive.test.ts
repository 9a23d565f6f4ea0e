import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../test/workbook.ts';
import { scanXml } from './xml-scan.ts';
import { openZip } from './zip.ts';

const limit = 1_000_000;

function patched(archive: Uint8Array, change: (view: DataView, directory: number) => void): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  change(view, view.getUint32(copy.length - 22 + 16, true));
  return copy;
}

describe('openZip', () => {
  it('reads packed and stored parts, whatever the case of the name', async () => {
    const archive = openZip(
      zipSync({ 'a/B.xml': strToU8('é'.repeat(99)), 'c.xml': [strToU8('x'), { level: 0 }] }),
      limit,
    );
    if (!archive.ok) throw new Error(archive.error.reason);
    expect(archive.value.names).toEqual(['a/B.xml', 'c.xml']);
    expect(await archive.value.read('A/b.XML')).toEqual({ ok: true, value: strToU8('é'.repeat(99)) });
    expect(await archive.value.read('c.xml')).toEqual({ ok: true, value: strToU8('x') });
    expect(await archive.value.read('nowhere.xml')).toEqual({ ok: true, value: undefined });
  });

  it('refuses a total that is too large before it unpacks anything', () => {
    const archive = archiveOf({ a: '0'.repeat(600_000), b: '0'.repeat(600_000) });
    expect(openZip(archive, limit)).toMatchObject({ ok: false, error: { code: 'refused', reason: 'unpacked-size' } });
  });

  it('refuses a part larger, or smaller, than it says', async () => {
    for (const announced of [10, 999_999]) {
      const lying = patched(archiveOf({ a: '0'.repeat(500_000) }), (view, at) =>
        view.setUint32(at + 24, announced, true),
      );
      const archive = openZip(lying, limit);
      expect(archive.ok && (await archive.value.read('a'))).toMatchObject({ ok: false, error: { reason: 'size-lie' } });
    }
  });

  it('refuses names given twice, encryption, and thousands of parts', () => {
    expect(openZip(archiveOf({ 'a.xml': '1', 'A.XML': '2' }), limit)).toMatchObject({ error: { reason: 'duplicate' } });
    expect(openZip(archiveOf({ 'a/b': '1', 'a\\b': '2' }), limit)).toMatchObject({ error: { reason: 'duplicate' } });
    const encrypted = patched(archiveOf({ a: '1' }), (view, at) => view.setUint16(at + 8, 1, true));
    expect(openZip(encrypted, limit)).toMatchObject({ error: { reason: 'encrypted' } });
    const many = archiveOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`p${i}`, ''])));
    expect(openZip(many, limit)).toMatchObject({ error: { reason: 'entries' } });
  });

  it('says when the directory or a part is damaged', async () => {
    expect(openZip(strToU8('PK not an archive'), limit)).toMatchObject({ error: { code: 'malformed' } });
    const far = patched(archiveOf({ a: '1' }), (view, at) => view.setUint32(at + 42, 0xfffffff0, true));
    const archive = openZip(far, limit);
    expect(archive.ok && (await archive.value.read('a'))).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });
});

describe('scanXml', () => {
  function events(xml: string, stopAt?: string) {
    const seen: string[] = [];
    const outcome = scanXml(xml, {
      open: (name, attribute) => {
        seen.push(`<${name} ${attribute('k') ?? ''}`);
        return name !== stopAt;
      },
      close: (name) => seen.push(`/${name}`),
      text: (text) => seen.push(text),
    });
    return [outcome, ...seen];
  }

  it.each([
    [
      '<a k="1>2"><x:b k=\'"\'/>t &lt;&#233;&#xE9;&eacute;</a>',
      ['complete', '<a 1>2', '<b "', '/b', 't <éé&eacute;', '/a'],
    ],
    ['<?xml version="1.0"?><!-- <z> --><a><![CDATA[<&]]></a>', ['complete', '<a ', '<&', '/a']],
    ['<a xmlns:k="n" x:k = "v"/>', ['complete', '<a v', '/a']],
    ['<a>', ['malformed', '<a ']],
    ['<a></b>', ['malformed', '<a ']],
    ['<a', ['malformed']],
    ['<!DOCTYPE a><a/>', ['doctype']],
  ])('tells of %s', (xml, expected) => {
    expect(events(xml)).toEqual(expected);
  });

  it('stops when asked', () => {
    expect(events('<a><b/><c/></a>', 'b')).toEqual(['stopped', '<a ', '<b ']);
  });
});
