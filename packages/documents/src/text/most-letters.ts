/** The size that most letters have; undefined when it is known of fewer than half of them. */
export function mostPoints(pieces: Iterable<readonly [text: string, points: number | undefined]>): number | undefined {
  const letters = new Map<number | undefined, number>();
  let all = 0;
  for (const [text, points] of pieces) {
    const count = text.replace(/\s/gu, '').length;
    letters.set(points, (letters.get(points) ?? 0) + count);
    all += count;
  }
  let [most, count] = [undefined as number | undefined, all === 0 ? 0 : all / 2];
  for (const [points, found] of letters) if (found >= count) [most, count] = [points, found];
  return most;
}
