import { writeDocx } from '@limpide/documents';
import { writeSheet } from '@limpide/export-node';
import { afterEach, describe, expect, it } from 'vitest';
import { inlineEngines } from './engines.ts';
import { EnginePool, type PoolOptions } from './pool.ts';

const entry = new URL('worker.ts', import.meta.url);
/** The real thread, from its sources. */
const fromSource = { execArgv: ['--conditions=source', '--no-warnings'] };
const pools: EnginePool[] = [];
function pool(options: PoolOptions = {}, from: URL = entry): EnginePool {
  const made = new EnginePool(from, { timeLimit: 60_000, worker: fromSource, ...options });
  pools.push(made);
  return made;
}
/** A thread that does what `code` says with each message. */
function threadThat(code: string): URL {
  const program = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ input }) => { ${code} });`;
  return new URL(`data:text/javascript,${encodeURIComponent(program)}`);
}
afterEach(() => Promise.all(pools.splice(0).map((made) => made.stop())));

const blocks = (text: string) => [{ index: 0, kind: 'paragraph' as const, text }];
const before = blocks('Vous payez 20 euros avant le 3 mars 2027. Un recours est possible dans les trois mois.');
const after = blocks('Payez 20 euros avant le 3 mars 2027.');

describe('the engines in threads', () => {
  it('answer what they answer here', async () => {
    const apart = pool();
    const compared = { before, after, profile: 'decision', decision: true } as const;
    expect(await apart.run('compare', compared, 'a')).toEqual(await inlineEngines.run('compare', compared, 'a'));
    const analysed = { blocks: before, profile: 'public', dismissed: [] } as const;
    expect(await apart.run('analyse', analysed, 'a')).toEqual(await inlineEngines.run('analyse', analysed, 'a'));
    const docx = { bytes: writeDocx(before), fileName: 'x.docx' };
    const read = await apart.run('readDocument', docx, 'a');
    expect(read).toEqual(await inlineEngines.run('readDocument', docx, 'a'));
    expect(read.ok && read.value.blocks[0]!.text).toBe(before[0]!.text);
    const rewrite = { ...docx, texts: ['Payez.'], author: 'x', date: new Date(0), mode: 'clean' } as const;
    const rewritten = await apart.run('rewriteDocument', rewrite, 'a');
    expect(rewritten).toEqual(await inlineEngines.run('rewriteDocument', rewrite, 'a'));
    expect(await apart.run('findNationalNumbers', writeDocx(blocks('85.07.30-033.28')), 'a')).toEqual({
      parts: ['word/document.xml'],
    });
    const bytes = await writeSheet({
      name: 'x',
      columns: [{ key: 't', header: 'Titre', kind: 'text' }],
      rows: [{ t: 'Lettre' }],
    });
    const sheet = { bytes, options: { columns: [{ key: 't', headers: ['Titre'], kind: 'text' as const }] } };
    const rows = await apart.run('readSheet', sheet, 'a');
    expect(rows.ok && rows.value.rows[0]!.values).toEqual({ t: 'Lettre' });
    expect((await apart.run('readDocument', { bytes: new Uint8Array(), fileName: 'x' }, 'a')).ok).toBe(false);
  });
  it('give back the mistake of a programmer', async () => {
    const same = [...before, ...before];
    await expect(
      pool().run('compare', { before: same, after, profile: 'public', decision: false }, 'a'),
    ).rejects.toThrow(RangeError);
  });
  it('end a thread that takes too long, say so, and go on with another', async () => {
    const from = threadThat(
      `if (input.length === 0) for (;;); else parentPort.postMessage({ ok: true, value: input.length });`,
    );
    const apart = pool({ timeLimit: 1000 }, from);
    const slow = apart.run('findNationalNumbers', new Uint8Array(0), 'a');
    const next = apart.run('findNationalNumbers', new Uint8Array(7), 'a');
    await expect(slow).rejects.toMatchObject({ code: 'error.too-heavy', status: 422 });
    expect(await next).toBe(7);
  });
  it('say the same of a thread that takes too much memory, and another thing of one that dies', async () => {
    const hungry = threadThat(`const all = []; for (;;) all.push({ n: all.length });`);
    const memory = pool({ worker: { resourceLimits: { maxOldGenerationSizeMb: 16 } } }, hungry);
    await expect(memory.run('findNationalNumbers', new Uint8Array(0), 'a')).rejects.toMatchObject({
      code: 'error.too-heavy',
    });
    const dead = pool({}, threadThat(`process.exit(0);`));
    await expect(dead.run('findNationalNumbers', new Uint8Array(0), 'a')).rejects.toThrow('ended by itself');
  });
  it('give one thread to a person, so that others do not wait for their long text', async () => {
    const from = threadThat(`if (input.length > 0) parentPort.postMessage({ ok: true, value: input.length });`);
    const apart = pool({}, from);
    const stuck = [1, 2, 3].map(() => apart.run('findNationalNumbers', new Uint8Array(0), 'a'));
    const settled = Promise.allSettled(stuck);
    expect(await apart.run('findNationalNumbers', new Uint8Array(5), 'b')).toBe(5);
    await apart.stop();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
  it('refuse when too much waits', async () => {
    const apart = pool({ waiting: { all: 3, own: 2 } }, threadThat(''));
    const ask = (owner: string) => apart.run('findNationalNumbers', new Uint8Array(0), owner);
    const waiting = ['a', 'b', 'a', 'a', 'c'].map((owner) => ask(owner).catch((error: unknown) => error));
    await expect(ask('a')).rejects.toMatchObject({ code: 'error.too-many', status: 429 });
    await expect(ask('d')).rejects.toMatchObject({ code: 'error.too-many' });
    await apart.stop();
    expect(await Promise.all(waiting)).toHaveLength(5);
    await expect(ask('a')).rejects.toMatchObject({ code: 'error.too-many' });
  });
});
