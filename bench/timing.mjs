/** The value below which the given share of the values lies (nearest rank). `values` need not be sorted. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))];
}

export const median = (values) => percentile(values, 0.5);

/** Milliseconds of processor that this process has used. */
export function ownCpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Units of work for each second of processor, which other programs of the machine disturb much less than the clock.
 * The contenders warm up, then run one after the other in several rounds; the middle round counts.
 * @param {Record<string, {work: () => Promise<unknown>, cpu: () => number | Promise<number>}>} contenders `work` does one
 *   unit, `cpu` gives the milliseconds of processor used so far by the process that does it
 * @returns {Promise<Record<string, number>>}
 */
export async function rates(contenders, { rounds = 5, ms = 1_500, together = 1 } = {}) {
  return interleaved(Object.keys(contenders), (name, time) => rate(contenders[name], time, together), { rounds, ms });
}

/**
 * The middle of several rounds for each name, one after the other in every round, after one longer round to warm up.
 * @param {string[]} names
 * @param {(name: string, ms: number) => Promise<number>} measure
 * @returns {Promise<Record<string, number>>}
 */
export async function interleaved(names, measure, { rounds = 5, ms = 1_500 } = {}) {
  for (const name of names) await measure(name, 2 * ms);
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) found[name].push(await measure(name, ms));
  }
  return Object.fromEntries(names.map((name) => [name, median(found[name])]));
}

/** Units of work for each second of processor, in one round. */
export async function rate({ work, cpu }, ms, together) {
  const before = await cpu();
  const end = performance.now() + ms;
  let done = 0;
  const lane = async () => {
    while (performance.now() < end) {
      await work();
      done++;
    }
  };
  await Promise.all(Array.from({ length: together }, lane));
  return (done * 1000) / ((await cpu()) - before);
}

/** Durations of a number of runs, in milliseconds, after some to warm up. */
export async function durations(work, runs, warm = Math.ceil(runs / 5)) {
  const out = [];
  for (let n = -warm; n < runs; n++) {
    const start = performance.now();
    await work(n + warm);
    if (n >= 0) out.push(performance.now() - start);
  }
  return out;
}

/**
 * Starts work at a fixed pace whatever the answers do, and measures each from the moment it was due: a server that
 * hesitates is not asked less.
 * @returns {Promise<number[]>} milliseconds
 */
export async function atPace(work, perSecond, seconds) {
  const total = perSecond * seconds;
  const start = performance.now();
  const out = [];
  const running = [];
  for (let n = 0; n < total; n++) {
    const due = start + (n * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const one = Promise.resolve(work(n)).then(() => out.push(performance.now() - due));
    // A failure is told at the end; until then it must not end the process.
    one.catch(() => {});
    running.push(one);
  }
  await Promise.all(running);
  return out;
}
