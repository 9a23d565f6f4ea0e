import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  canonicalJson,
  explanations,
  fromBase64url,
  keyId,
  type PublicKey,
  type Refusal,
  readKeySet,
  type SignedSnapshot,
  type Signer,
  sha256,
  signedText,
  signerFrom,
  signSnapshot,
  toBase64url,
  verifySnapshot,
  verifyStream,
  writeKeySet,
} from '../src/trust/index.ts';

describe('canonical JSON (RFC 8785)', () => {
  it('writes the example of section 3.2.2 as section 3.2.3 does', () => {
    const value = {
      // biome-ignore lint/correctness/noPrecisionLoss: the number of the RFC, which loses precision on purpose
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by their UTF-16 code units (section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toContain('One');
    const order = [...canonicalJson(value).matchAll(/:"([^"]*)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of appendix B as %s', (hexadecimal, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${hexadecimal}`));
    expect(canonicalJson(view.getFloat64(0))).toBe(text);
  });

  it.each([
    ['NaN', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
    ['a lone surrogate', '\ud83d'],
    ['a lone surrogate in a name', { '\ud83d': 1 }],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a hole in a list', [undefined]],
  ])('refuses %s', (_, value) => expect(() => canonicalJson(value)).toThrow(TypeError));

  it('refuses a value that holds itself, and takes one that stands twice', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(() => canonicalJson(loop)).toThrow(TypeError);
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });

  it('says the same whatever the order of the names, and loses nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

const json = fc.jsonValue({ stringUnit: 'grapheme' });

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
}

describe('signed snapshots', () => {
  let signer: Signer;
  let other: Signer;
  let keys: PublicKey[];
  let otherKey: PublicKey;
  const now = new Date('2027-03-15T09:00:00.000Z');

  async function drawKey(validFrom: string, validTo?: string): Promise<{ signer: Signer; key: PublicKey }> {
    const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
    const made = await signerFrom(jwk);
    return { signer: made, key: { id: made.id, x: jwk.x!, validFrom, validTo } };
  }

  beforeAll(async () => {
    const first = await drawKey('2027-01-01T00:00:00.000Z');
    const second = await drawKey('2027-01-01T00:00:00.000Z');
    signer = first.signer;
    other = second.signer;
    otherKey = second.key;
    keys = [first.key];
  });

  const change = {
    kind: 'published' as const,
    seq: 7,
    id: '01hzzzzzzzzzzzzzzzzzzzzzzz',
    version: 3,
    at: '2027-03-15T08:59:00.000Z',
    signedAt: '2027-03-15T08:59:00.000Z',
    previous: 'B'.repeat(43),
    record: { id: 'https://exemple.be/1', name: { fr: 'Changer d’adresse' } },
  };
  const reasonOf = async (
    payload: unknown,
    options: Partial<Parameters<typeof verifySnapshot>[2]> = {},
    held = keys,
  ) => {
    const verdict = await verifySnapshot(payload, held, { now, ...options });
    return verdict.ok ? undefined : verdict.reason;
  };
  /** What someone does who changes the content and puts the hash right again. */
  async function rehashed(snapshot: SignedSnapshot, more: object): Promise<object> {
    const forged = { ...snapshot, ...more };
    return { ...forged, hash: await sha256(signedText(forged)) };
  }

  it('is accepted as it was signed, also after a journey as text', async () => {
    const snapshot = await signSnapshot(change, signer);
    expect(await reasonOf(JSON.parse(JSON.stringify(snapshot)))).toBeUndefined();
    expect(await reasonOf(reversed(snapshot), { previousHash: change.previous, maxAge: 120_000 })).toBeUndefined();
    expect(await signSnapshot(change, signer)).toEqual(snapshot);
  });

  it('gives each fault its own reason', async () => {
    const good = await signSnapshot(change, signer);
    const { record: _, ...bare } = change;
    const cases: [Refusal, unknown, Parameters<typeof reasonOf>[1]?][] = [
      ['malformed', { ...good, format: 'autre' }],
      ['malformed', await signSnapshot({ ...change, kind: 'withdrawn' }, signer)],
      ['malformed', await signSnapshot(bare, signer)],
      ['tampered', { ...good, record: { ...good.record, name: { fr: 'Autre chose' } } }],
      ['unknown-key', await signSnapshot(change, other)],
      ['wrong-signature', await rehashed(good, { version: 4 })],
      [
        'wrong-signature',
        {
          ...(await signSnapshot(change, other)),
          ...(await rehashed(good, {})),
          signature: (await signSnapshot(change, other)).signature,
        },
      ],
      ['key-not-in-force', await signSnapshot({ ...change, signedAt: '2026-12-31T23:59:59.999Z' }, signer)],
      ['broken-chain', good, { previousHash: 'C'.repeat(43) }],
      ['broken-chain', good, { previousHash: null }],
      ['from-the-future', await signSnapshot({ ...change, signedAt: '2027-03-15T09:05:00.001Z' }, signer)],
      ['too-old', good, { maxAge: 59_999 }],
      ['superseded', good, { known: { version: 4 } }],
      ['superseded', good, { known: { seq: 7 } }],
    ];
    for (const [reason, payload, options] of cases) expect(await reasonOf(payload, options), reason).toBe(reason);
    expect(new Set(cases.map(([reason]) => reason))).toEqual(new Set(Object.keys(explanations)));
    expect(new Set(Object.values(explanations)).size).toBe(Object.keys(explanations).length);
  });

  it('refuses every change of its content, whatever is changed', async () => {
    const good = await signSnapshot(change, signer);
    const fields = Object.keys(good).filter((name) => name !== 'hash');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), json, async (field, value) => {
        fc.pre(canonicalJson({ value }) !== canonicalJson({ value: good[field as keyof SignedSnapshot] }));
        expect(await reasonOf({ ...good, [field]: value })).toMatch(/^(malformed|tampered|wrong-signature)$/);
        const forged = await rehashed(good, { [field]: value });
        expect(await reasonOf(forged)).toMatch(/^(malformed|unknown-key|wrong-signature)$/);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (payload) => {
        expect(await reasonOf(payload)).toBe('malformed');
      }),
    );
  });

  it('refuses a flipped bit of the signature', async () => {
    const good = await signSnapshot(change, signer);
    await fc.assert(
      fc.asyncProperty(fc.nat(511), async (bit) => {
        const bytes = fromBase64url(good.signature)!;
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        expect(await reasonOf({ ...good, signature: toBase64url(bytes) })).toBe('wrong-signature');
      }),
    );
  });

  it('keeps to the dates of its keys: an old key vouches for the past and for nothing new', async () => {
    const retired = { ...keys[0]!, validTo: '2027-02-01T00:00:00.000Z' };
    const past = await signSnapshot(
      { ...change, at: '2027-01-15T00:00:00.000Z', signedAt: '2027-01-15T00:00:00.000Z' },
      signer,
    );
    expect(await reasonOf(past, {}, [retired, otherKey])).toBeUndefined();
    expect(await reasonOf(await signSnapshot(change, signer), {}, [retired, otherKey])).toBe('key-not-in-force');
    expect(await reasonOf(await signSnapshot(change, other), {}, [retired, otherKey])).toBeUndefined();
  });

  it('follows a stream, and says where it breaks', async () => {
    const stream: SignedSnapshot[] = [];
    for (let seq = 1; seq <= 5; seq++) {
      const { record, ...rest } = { ...change, seq, version: seq, previous: stream.at(-1)?.hash ?? null };
      stream.push(
        await signSnapshot(seq === 4 ? { ...rest, kind: 'withdrawn' } : { ...rest, record }, seq < 3 ? signer : other),
      );
    }
    const both = [...keys, otherKey];
    const reasons = async (payloads: unknown[]) =>
      (await verifyStream(payloads, both, { now, previousHash: null })).map((verdict) =>
        verdict.ok ? '' : verdict.reason,
      );
    expect(await reasons(stream)).toEqual(['', '', '', '', '']);
    expect(await reasons(stream.toSpliced(2, 1))).toEqual(['', '', 'broken-chain', '']);
    expect(await reasons([stream[0], stream[1], stream[1]])).toEqual(['', '', 'broken-chain']);
    expect(await reasons(stream.slice(1))).toEqual(['broken-chain', '', '', '']);
  });

  it('writes its key set and reads it back, without keys that lie about their name', async () => {
    const set = writeKeySet([keys[0]!, { ...otherKey, validTo: '2027-06-01T00:00:00.000Z' }]);
    expect(await readKeySet(JSON.parse(JSON.stringify(set)))).toEqual([
      keys[0],
      { ...otherKey, validTo: '2027-06-01T00:00:00.000Z' },
    ]);
    const lying = { keys: [{ ...set.keys[0], kid: keys[0]!.id, x: otherKey.x }, { kty: 'RSA' }, null] };
    expect(await readKeySet(lying)).toEqual([]);
    for (const none of [null, [], {}, 'x']) expect(await readKeySet(none)).toBeUndefined();
  });

  it('names a key as RFC 8037 does (appendix A.3)', async () => {
    expect(await keyId('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo')).toBe(
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    );
  });

  it('signs as RFC 8037 does (appendix A.4)', async () => {
    const jwk = {
      kty: 'OKP',
      crv: 'Ed25519',
      d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    };
    expect(await (await signerFrom(jwk)).sign('eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc')).toBe(
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    );
  });
});
