import { newId } from '@limpide/kernel';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TestPlatform, testPlatform } from '../../../test/harness.ts';
import { giveBackTry, takeTry, tryLimits } from './throttle.ts';

const databases = [
  ['PGlite', undefined],
  ['PostgreSQL', inject('postgresUrl') ?? undefined],
] as const;

describe.each(databases)('tries on %s', (name, databaseUrl) => {
  if (name === 'PostgreSQL' && !databaseUrl) return it.skip('needs a server', () => {});
  let test: TestPlatform;
  let key: string;
  beforeAll(async () => {
    test = await testPlatform(databaseUrl ? { databaseUrl } : {});
  });
  afterAll(() => test.stop());

  const later = (seconds: number) => test.clock.set(new Date(test.clock.now().getTime() + seconds * 1000));
  /** How many of `count` tries may be made. */
  async function take(count: number, limit: Parameters<typeof takeTry>[3]): Promise<number> {
    let taken = 0;
    for (let i = 0; i < count; i++) if ((await takeTry(test.platform.db, key, test.clock.now(), limit)) === 0) taken++;
    return taken;
  }

  it('at a network are forgotten one a minute, however often they come', async () => {
    key = newId();
    expect(await take(40, tryLimits.network)).toBe(31);
    later(31 * 60);
    expect(await take(29, tryLimits.network)).toBe(29);
    // Two halves of a minute forget one try.
    for (let i = 0; i < 2; i++) {
      later(30);
      expect(await take(1, tryLimits.network)).toBe(1);
    }
    expect(await take(5, tryLimits.network)).toBe(1);
  });

  it('at an account are not forgotten: the wait doubles', async () => {
    key = newId();
    expect(await take(10, tryLimits.account)).toBe(6);
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      waits.push(await takeTry(test.platform.db, key, test.clock.now()));
      later(waits[i]!);
      expect(await take(1, tryLimits.account)).toBe(1);
    }
    expect(waits).toEqual([4, 8, 16, 32]);
    later(3600);
    expect(await take(3, tryLimits.account)).toBe(1);
  });

  it('that were right give back themselves alone', async () => {
    key = newId();
    await take(30, tryLimits.network);
    for (let i = 0; i < 3; i++) {
      expect(await take(1, tryLimits.network)).toBe(1);
      await giveBackTry(test.platform.db, key, tryLimits.network);
    }
    expect(await take(2, tryLimits.network)).toBe(1);
    later(9);
    expect(await take(1, tryLimits.network)).toBe(1);
    await giveBackTry(test.platform.db, key, tryLimits.network);
    expect(await take(1, tryLimits.network)).toBe(0);
  });
});
