/**
 * Runs several stories at once, each a chain of things done on given days, so that all of them happen in order of time:
 * the journal of an organisation is one chain, and nobody reads in it that yesterday came before last month. A story waits
 * at each `when`; once all of them wait, the oldest day goes on. Stories that wait for the same day go on in the order in
 * which they asked.
 * @throws RangeError in the story that asks for a day older than one that has happened already
 */
export async function inOrderOfTime(tell: (when: When, story: Story) => void): Promise<void> {
  const waiting: { daysAgo: number; go: () => void }[] = [];
  const stories: Promise<unknown>[] = [];
  let running = 1;
  let today = Number.POSITIVE_INFINITY;
  const rest = () => {
    running -= 1;
    if (running > 0) return;
    const oldest = Math.max(...waiting.map((one) => one.daysAgo));
    const index = waiting.findIndex((one) => one.daysAgo === oldest);
    const [next] = waiting.splice(index, 1);
    if (!next) return;
    running += 1;
    today = oldest;
    next.go();
  };
  const when: When = (daysAgo) => {
    if (daysAgo > today) return Promise.reject(new RangeError(`${daysAgo} days ago came before ${today} days ago`));
    return new Promise((go) => {
      waiting.push({ daysAgo, go });
      rest();
    });
  };
  tell(when, (work) => {
    running += 1;
    stories.push(
      work().then(rest, (error) => {
        // What waits is not woken any more: nothing goes on behind the back of whoever hears of the error.
        waiting.length = 0;
        throw error;
      }),
    );
  });
  rest();
  await Promise.all(stories);
}

/** Waits for that day. */
export type When = (daysAgo: number) => Promise<void>;
/** Begins a story beside the others. Its only waits are those of `when` and of what it does on that day. */
export type Story = (work: () => Promise<void>) => void;
