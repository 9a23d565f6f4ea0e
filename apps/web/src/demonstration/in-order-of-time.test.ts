import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderOfTime } from './in-order-of-time.ts';

const work = () => new Promise((done) => setImmediate(done));

describe('inOrderOfTime', () => {
  it('weaves stories, the oldest day first', async () => {
    const told: string[] = [];
    await inOrderOfTime((when, story) => {
      for (const [name, days] of [
        ['a', [30, 10, 10]],
        ['b', [20, 10, 0]],
        ['c', []],
      ] as const) {
        story(async () => {
          for (const day of days) {
            await when(day);
            await work();
            told.push(`${name}${day}`);
          }
        });
      }
    });
    expect(told).toEqual(['a30', 'b20', 'a10', 'b10', 'a10', 'b0']);
  });

  it('never goes back in time, whatever is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.nat(50)), { maxLength: 6 }), async (stories) => {
        const told: number[] = [];
        await inOrderOfTime((when, story) => {
          for (const days of stories) {
            story(async () => {
              for (const day of [...days].sort((a, b) => b - a)) {
                await when(day);
                told.push(day);
              }
            });
          }
        });
        expect(told).toEqual(stories.flat().sort((a, b) => b - a));
      }),
    );
  });

  it('refuses a day that is over, and lets an error out', async () => {
    const back = inOrderOfTime((when, story) =>
      story(async () => {
        await when(1);
        await when(2);
      }),
    );
    await expect(back).rejects.toThrow(RangeError);
    const told: number[] = [];
    const broken = inOrderOfTime((when, story) => {
      story(async () => {
        await when(3);
        told.push(3);
      });
      story(async () => {
        await when(5);
        throw new TypeError('broken');
      });
    });
    await expect(broken).rejects.toThrow('broken');
    await work();
    expect(told).toEqual([]);
  });
});
