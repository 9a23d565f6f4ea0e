import { typeset } from '@limpide/language';

const noBreak = '\u00A0';
const mergeField = /«[^\s«»]{1,60}»/gu;

/**
 * French typography for a text of the demonstration, so that its source can be typed with plain spaces. Merge fields
 * («Nom») are kept exactly; amounts, hours and thousands do not break at the end of a line.
 */
export function finished(text: string): string {
  // A letter that occurs in no French text stands for each field while the spaces are set.
  const fields = text.match(mergeField) ?? [];
  let next = 0;
  return typeset(text.replace(mergeField, 'ⵣ'))
    .replace(/(\d) (?=[€%](?!\p{L}))/gu, `$1${noBreak}`)
    .replace(/(\d) h(?: (?=\d\d))?(?!\p{L})/gu, (found) => found.replaceAll(' ', noBreak))
    .replace(/(?<!\d)(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?! ?\d)/gu, (found) => found.replaceAll(' ', noBreak))
    .replace(/ⵣ/gu, () => fields[next++] ?? '');
}

/** The same for every text inside a record; keys, addresses of the network and numbers come back as they were. */
export function finishedRecord<T>(record: T): T {
  if (typeof record === 'string') return finished(record) as T;
  if (Array.isArray(record)) return record.map(finishedRecord) as T;
  if (record === null || typeof record !== 'object') return record;
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, finishedRecord(value)])) as T;
}
