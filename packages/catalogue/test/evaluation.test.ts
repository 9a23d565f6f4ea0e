import { describe, expect, it } from 'vitest';
import { corpus, otherDocuments } from '../evaluation/corpus.ts';
import { queries } from '../evaluation/queries.ts';

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

/** Words of four letters or more, without accents or plural. */
const wordsOf = (text: string) =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  ).map((word) => word.replace(/[sx]$/u, ''));

describe('the documents', () => {
  it('are many, and of both kinds', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(120);
    expect(otherDocuments.length).toBeGreaterThanOrEqual(75);
  });

  it('have keys and titles of their own, and no amount', () => {
    expect(repeated(corpus.map(({ key }) => key))).toEqual([]);
    expect(repeated(corpus.map(({ title }) => title))).toEqual([]);
    expect(corpus.filter(({ title, summary }) => /€|\beuros?\b|\d/iu.test(title + summary))).toEqual([]);
    expect(corpus.filter(({ title, summary }) => title.length > 75 || summary.length > 300)).toEqual([]);
  });
});

describe('the questions', () => {
  it('lead to documents that exist, from one to four', () => {
    const keys = new Set(corpus.map(({ key }) => key));
    const wrong = queries.filter(
      ({ relevant }) =>
        relevant.length < 1 ||
        relevant.length > 4 ||
        repeated(relevant).length > 0 ||
        relevant.some((key) => !keys.has(key)),
    );
    expect(wrong).toEqual([]);
  });

  it('are many, each asked once, half of them kept for evaluation', () => {
    expect(queries.length).toBeGreaterThanOrEqual(170);
    expect(repeated(queries.map(({ question }) => question.toLowerCase()))).toEqual([]);
    const kinds = (part: 1 | 2) => queries.filter((query) => query.part === part).map(({ kind }) => kind);
    expect(kinds(2)).toEqual(kinds(1));
    expect(kinds(1).filter((kind) => kind === 'misspelled').length / kinds(1).length).toBeGreaterThanOrEqual(0.2);
  });

  it('hold a third part of a hundred, with every kind', () => {
    const third = queries.filter(({ part }) => part === 3);
    expect(third).toHaveLength(100);
    expect(new Set(third.map(({ kind }) => kind)).size).toBe(6);
  });

  it('ask for every starter sheet', () => {
    const asked = new Set(queries.flatMap(({ relevant }) => relevant));
    const others = new Set(otherDocuments.map(({ key }) => key));
    expect(corpus.filter(({ key }) => !others.has(key) && !asked.has(key)).map(({ key }) => key)).toEqual([]);
  });

  it('are in the words of people: none is a search word as it stands, most share no word with a title', () => {
    const found = (relevant: readonly string[]) => corpus.filter(({ key }) => relevant.includes(key));
    const given = queries.filter(({ question, relevant }) =>
      found(relevant).some(({ searchWords }) =>
        searchWords.some((words) => wordsOf(words).join(' ') === wordsOf(question).join(' ')),
      ),
    );
    expect(given.map(({ question }) => question)).toEqual([]);
    const far = queries.filter(({ question, relevant }) => {
      const titles = new Set(found(relevant).flatMap(({ title }) => wordsOf(title)));
      return !wordsOf(question).some((word) => titles.has(word));
    });
    expect(far.length / queries.length).toBeGreaterThan(0.6);
  });
});
