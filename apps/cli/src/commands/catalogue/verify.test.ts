import { type SignedSnapshot, signerFrom, signSnapshot, writeKeySet } from '@limpide/catalogue/trust';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, desk } from '../../../test/terminal.ts';

let files: Desk;
let stream: SignedSnapshot[];
beforeEach(async () => {
  files = desk();
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const signer = await signerFrom(jwk);
  const validFrom = '2026-01-01T00:00:00.000Z';
  files.put('cles.json', JSON.stringify(writeKeySet([{ id: signer.id, x: jwk.x!, validFrom }])));
  files.put('autres.json', JSON.stringify(writeKeySet([])));
  stream = [];
  for (let seq = 1; seq <= 3; seq++) {
    stream.push(
      await signSnapshot(
        {
          kind: 'published',
          seq,
          id: `demarche-${seq}`,
          version: 1,
          at: '2026-02-01T00:00:00.000Z',
          signedAt: '2026-02-01T00:00:00.000Z',
          previous: stream.at(-1)?.hash ?? null,
          record: { name: { fr: `Démarche ${seq}` } },
        },
        signer,
      ),
    );
  }
});
afterEach(() => files.clear());

const pack = (extracts: readonly SignedSnapshot[], announced = extracts) =>
  [
    JSON.stringify({ format: 'limpide-paquet-1', items: announced.map(({ hash }) => ({ hash })) }),
    ...extracts.map((one) => JSON.stringify(one)),
  ].join('\n');
const verify = async (text: string, ...more: string[]) => {
  files.put('extrait.json', text);
  return files.run('catalogue', 'verify', 'extrait.json', '--keys', files.path('cles.json'), ...more);
};

describe('limpide catalogue verify', () => {
  it('accepts one extract, a part of the stream and a pack', async () => {
    for (const text of [JSON.stringify(stream[0]), JSON.stringify({ items: stream.slice(1) }), pack(stream)]) {
      const { code, out } = await verify(text);
      expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('Refusés : 0.') });
    }
  });

  it('refuses what is wrong, with its reason, and code 1', async () => {
    const [one, two, three] = stream as [SignedSnapshot, SignedSnapshot, SignedSnapshot];
    const cases: [string, string, string[]?][] = [
      ['tampered', JSON.stringify({ ...one, version: 2 })],
      ['wrong-signature', JSON.stringify({ ...one, signature: two.signature })],
      ['broken-chain', JSON.stringify({ items: [one, three] })],
      ['too-old', JSON.stringify(one), ['--max-age', '1']],
      ['manifest', pack([one, two], stream)],
      ['malformed', '{"format":"autre"}'],
    ];
    for (const [reason, text, more = []] of cases) {
      const { code, out } = await verify(text, '--format', 'json', ...more);
      expect(code, reason).toBe(1);
      expect(JSON.parse(out).refused, reason).toMatchObject([{ verdict: reason }]);
    }
    expect((await verify(JSON.stringify({ ...one, version: 2 }))).out).toContain('Le contenu a été modifié');
  });

  it('refuses to begin without usable keys', async () => {
    files.put('un.json', JSON.stringify(stream[0]));
    for (const keys of [[], ['--keys', files.path('autres.json')], ['--keys', files.path('absent.json')]]) {
      expect((await files.run('catalogue', 'verify', 'un.json', ...keys)).code).toBe(2);
    }
  });
});
