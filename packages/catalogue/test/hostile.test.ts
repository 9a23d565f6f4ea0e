import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue, UnreadableRdf } from '../src/index.ts';

let server: Server;
let asked = 0;
beforeAll(async () => {
  server = createServer((_, answer) => {
    asked++;
    answer.end('{"@context":{}}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

const at = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const nested = (open: string, close: string, depth: number, inside = '') =>
  open.repeat(depth) + inside + close.repeat(depth);
const prefixes = '@prefix cpsv: <http://purl.org/vocab/cpsv#> . @prefix cv: <http://data.europa.eu/m8g/> .';
/** Ten lines that would be a billion words. */
const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "mot">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">&a9;</rdf:RDF>`;

/** The time is that of the processor: what the clock says depends on what else the machine does. */
describe('a hostile catalogue', () => {
  const files: [string, () => string][] = [
    ['entities that grow', () => bomb],
    ['an entity that is a file elsewhere', () => `<?xml version="1.0"?><!DOCTYPE x SYSTEM "${at()}/x.dtd"><x/>`],
    ['a context elsewhere', () => `{"@context":"${at()}/c","@id":"urn:a:1"}`],
    ['a context in a context', () => `{"@context":{"@version":1.1,"@import":"${at()}/c"},"@id":"urn:a:1"}`],
    [
      'a context of a property',
      () => `{"@context":{"p":{"@id":"urn:p:q","@context":"${at()}/c"}},"p":{"@id":"urn:a:2"}}`,
    ],
    ['JSON of 200 MB', () => `{"a":"${'x'.repeat(200_000_000)}"}`],
    ['JSON nested in itself', () => nested('{"a":', '}', 500_000, '1')],
    ['lists nested in themselves', () => nested('[', ']', 1_000_000)],
    ['JSON-LD nested in itself', () => nested('{"@id":"urn:a:1","urn:p:q":', '}', 20_000, '1')],
    ['XML nested in itself', () => nested('<a:b xmlns:a="urn:x:y">', '</a:b>', 200_000)],
    ['Turtle nested in itself', () => `<urn:a:1> <urn:p:q> ${nested('[<urn:p:q> ', ']', 200_000, '"x"')} .`],
    ['Turtle of lists in lists', () => `<urn:a:1> <urn:p:q> ${nested('(', ')', 100_000)} .`],
    ['Turtle without end', () => '<urn:a:1> <urn:p:q> "'.padEnd(5_000_000, 'x')],
  ];
  it.each(files)('%s: a sentence within five seconds, and no request', async (_, text) => {
    const start = process.cpuUsage();
    const error = await readCatalogue(text()).then(
      () => undefined,
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(UnreadableRdf);
    expect((error as Error).message).toMatch(/^Ce fichier/);
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
    expect(asked).toBe(0);
  });

  it('that turns in circles is read once', async () => {
    const ring = Array.from(
      { length: 300 },
      (_, i) => `<urn:a:${i}> a cpsv:PublicService ; cv:hasChannel <urn:a:${(i + 1) % 300}>, <urn:a:${i}> .`,
    );
    const start = process.cpuUsage();
    const read = await readCatalogue(`${prefixes}\n${ring.join('\n')}`);
    expect(read.records).toHaveLength(300);
    expect(read.repairs.some(({ kind }) => kind === 'circle')).toBe(true);
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  });

  it('whose parts hold each other many times over does not grow', async () => {
    const layers = 30;
    const lines = Array.from({ length: layers }, (_, i) => {
      const next = `<urn:l:${i + 1}:a>, <urn:l:${i + 1}:b>`;
      return ['a', 'b']
        .map((side) => `<urn:l:${i}:${side}> cv:openingHours ${next} ; cv:hasChannel ${next} .`)
        .join('\n');
    });
    const start = process.cpuUsage();
    const read = await readCatalogue(
      `${prefixes}\n<urn:s:1> a cpsv:PublicService ; cv:contactPoint <urn:l:0:a>, <urn:l:0:b> .\n${lines.join('\n')}`,
    );
    expect(read.records).toHaveLength(1);
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  });
});
