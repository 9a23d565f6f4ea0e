import { expect, test } from 'vitest';
import { roundTrip } from './round-trip.ts';

test('Word documents of varied make: rejected, the original; accepted, the target; other parts untouched', async () => {
  const lines: string[] = [];
  const { count, failed } = await roundTrip((line) => lines.push(line), false);
  expect(lines.filter((line) => line.startsWith('!!'))).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(50);
  expect(failed).toBe(0);
});
