/** What stands out in a question. Each has one, the first that applies: misspelled, long, place, belgian, short, everyday. */
export type QuestionKind = 'everyday' | 'short' | 'misspelled' | 'place' | 'long' | 'belgian';

/** The words of a person, then the keys of the documents that answer. */
export type Judged = readonly [question: string, relevant: string, ...others: string[]];

export type JudgedPart = Readonly<Record<QuestionKind, readonly Judged[]>>;
