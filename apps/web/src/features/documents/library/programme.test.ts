import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComputedStatuses } from './criteria.ts';
import { failures, gainOf, mostHelpful, type ProgrammeText, percentOf, sharesOf, textsToTarget } from './programme.ts';
import { type PastVersion, trend } from './trend.ts';

const text = (volumePerYear: number | null, weight: number, unmet: ProgrammeText['unmet'] = ['no-error']) => ({
  volumePerYear,
  weight,
  unmet,
});

describe('shares and target', () => {
  it('counts texts and sendings, and what nobody counted apart', () => {
    const shares = sharesOf([text(1000, 0, []), text(3000, 2), text(null, 0, [])]);
    expect(shares).toEqual({ texts: 3, meeting: 2, known: 2, volume: 4000, volumeMeeting: 1000 });
    expect(percentOf(2, 3)).toBe(66);
    expect(percentOf(0, 0)).toBeUndefined();
  });
  it('says how many texts are left until the share is really reached', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 100 }), (meeting, others, percent) => {
        const shares = { ...sharesOf([]), texts: meeting + others, meeting };
        const left = textsToTarget(shares, percent);
        expect((meeting + left) * 100 >= shares.texts * percent || shares.texts === 0).toBe(true);
        if (left > 0) expect((meeting + left - 1) * 100 < shares.texts * percent).toBe(true);
      }),
    );
  });
});

describe('the texts to rewrite first', () => {
  it('multiplies sendings by the weight of the findings', () => {
    const often = text(2400, 12);
    const heavy = text(100, 90);
    expect([gainOf(often), gainOf(heavy)]).toEqual([28_800, 9000]);
    expect(mostHelpful([heavy, often, text(null, 99), text(9000, 9, []), text(500, 0)])).toEqual([often, heavy]);
    expect(mostHelpful(Array.from({ length: 30 }, () => text(1, 1)))).toHaveLength(20);
  });
  it('says what most texts miss', () => {
    expect(failures([text(1, 1, ['contact', 'facts']), text(1, 1, ['contact']), text(1, 1, [])])).toEqual([
      { criterion: 'contact', count: 2 },
      { criterion: 'facts', count: 1 },
    ]);
  });
});

describe('month by month', () => {
  const now = new Date('2027-03-15T09:00:00Z');
  const fine: ComputedStatuses = {
    'no-error': 'met',
    'short-sentences': 'met',
    facts: 'none',
    mentions: 'met',
    contact: 'met',
  };
  const version = (documentId: string, n: number, at: string, more: Partial<PastVersion> = {}): PastVersion => ({
    documentId,
    version: n,
    at: new Date(at),
    action: 'edited',
    kind: 'letter',
    volume: 100,
    retired: false,
    textVersion: 0,
    computed: fine,
    ...more,
  });
  const tick = (documentId: string, at: string, withdrawnAt: string | null = null, textVersion = 0) => ({
    documentId,
    criterion: 'action-first',
    textVersion,
    at: new Date(at),
    withdrawnAt: withdrawnAt ? new Date(withdrawnAt) : null,
  });
  const of = (versions: PastVersion[], ticks: ReturnType<typeof tick>[] = []) =>
    trend({ versions, ticks, overrides: [] }, now).map((row) => [row.month, row.texts, row.meeting, row.volumeMeeting]);

  it('begins with the first month that had a text, and says nothing of an empty history', () => {
    expect(of([])).toEqual([]);
    expect(of([version('a', 1, '2027-02-10T10:00:00Z')])).toEqual([
      ['2027-02', 1, 0, 0],
      ['2027-03', 1, 0, 0],
    ]);
  });
  it('counts what stood at the end of each month: the tick of that text, until it was withdrawn', () => {
    const versions = [version('a', 1, '2026-12-10T10:00:00Z')];
    expect(of(versions, [tick('a', '2027-01-05T10:00:00Z', '2027-03-02T10:00:00Z')])).toEqual([
      ['2026-12', 1, 0, 0],
      ['2027-01', 1, 1, 100],
      ['2027-02', 1, 1, 100],
      ['2027-03', 1, 0, 0],
    ]);
  });
  it('a text that changed must be looked at again; one thrown away or retired counts no more', () => {
    const ticks = [tick('a', '2027-01-05T10:00:00Z')];
    const at = (more: Partial<PastVersion>) => [
      version('a', 2, '2027-02-03T10:00:00Z', more),
      version('a', 1, '2027-01-02T10:00:00Z'),
    ];
    expect(of(at({ textVersion: 1 }), ticks).map((row) => row.slice(1, 3))).toEqual([
      [1, 1],
      [1, 0],
      [1, 0],
    ]);
    for (const gone of [{ action: 'thrown-away' }, { retired: true }]) {
      expect(of(at(gone), ticks).map((row) => row.slice(1, 3))).toEqual([
        [1, 1],
        [0, 0],
        [0, 0],
      ]);
    }
  });
  it('does not guess what an older version met, and keeps twelve months', () => {
    const old = version('a', 1, '2020-01-01T10:00:00Z', { computed: undefined });
    const rows = of([old], [tick('a', '2020-01-02T10:00:00Z')]);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(['2026-04', 1, 0, 0]);
  });
});
