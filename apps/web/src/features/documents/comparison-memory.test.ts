import type { Comparison } from '@limpide/readability';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Compared, ComparisonMemory } from './comparison-memory.ts';

const result = (n: number) => ({ n }) as unknown as Comparison;
/** Counts what is really compared. */
function counting() {
  const memory = new ComparisonMemory();
  let made = 0;
  const ask = (of: unknown[], answer?: () => Promise<Compared>) =>
    memory.recall(of, () => {
      made++;
      return answer ? answer() : Promise.resolve(result(made));
    });
  return { memory, ask, made: () => made };
}

describe('comparisons that were made lately', () => {
  afterEach(() => void vi.useRealTimers());

  it('are made once, also for two who ask at the same time', async () => {
    const { ask, made } = counting();
    const [one, two] = await Promise.all([ask(['a', 'b']), ask(['a', 'b'])]);
    expect(one).toBe(two);
    expect(await ask(['a', 'b'])).toBe(one);
    expect(made()).toBe(1);
    await ask(['b', 'a']);
    expect(made()).toBe(2);
  });
  it('leave by age when there is too much of them, those looked at last stay', async () => {
    const { memory, ask, made } = counting();
    const long = 'x'.repeat(1_500_000);
    await ask(['1', long]);
    await ask(['2', long]);
    await ask(['1', long]);
    await ask(['3', long]);
    expect(memory.size).toBe(2);
    await ask(['1', long]);
    expect(made()).toBe(3);
    await ask(['2', long]);
    expect(made()).toBe(4);
  });
  it('keep one that is larger than all the room, alone', async () => {
    const { memory, ask } = counting();
    await ask(['small']);
    await ask(['x'.repeat(5_000_000)]);
    expect(memory.size).toBe(1);
  });
  it('do not keep a failure', async () => {
    const { memory, ask, made } = counting();
    await expect(ask(['a'], () => Promise.reject(new Error('ended')))).rejects.toThrow('ended');
    expect(memory.size).toBe(0);
    await ask(['a']);
    expect(made()).toBe(2);
  });
  it('are tried again some minutes after they took too long', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { ask, made } = counting();
    expect(await ask(['a'], async () => 'too-long')).toBe('too-long');
    expect(await ask(['a'])).toBe('too-long');
    expect(made()).toBe(1);
    vi.advanceTimersByTime(6 * 60_000);
    expect(await ask(['a'])).toEqual(result(2));
  });
});
