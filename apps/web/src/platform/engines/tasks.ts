import { type CatalogueOptions, readCatalogue, UnreadableRdf } from '@limpide/catalogue';
import {
  type Block,
  type Edit,
  editsTo,
  readAnyDocument,
  readDocument,
  readWebPage,
  reviseDocument,
} from '@limpide/documents';
import { type ReadOptions, readSheet, readTable } from '@limpide/export-node';
import { err, ok } from '@limpide/kernel';
import { frenchWithParser } from '@limpide/language-fr/parser';
import {
  analyse,
  type ComparedText,
  checkMentions,
  compare,
  type Dismissal,
  type HouseLexicon,
  type MentionsOptions,
  type Profile,
} from '@limpide/readability';
import { readNationalNumbersInFile } from '../files/scan-file.ts';

interface Revision {
  bytes: Uint8Array;
  fileName: string;
  author: string;
  date: Date;
  mode: 'tracked' | 'clean';
}

const unmeasured: Pick<ComparedText, 'counts' | 'scores'> = {
  counts: { words: 0, sentences: 0, paragraphs: 0, longestSentence: 0, meanSentence: 0 },
  scores: { kandelMoles: null, lix: null },
};

/**
 * What takes long enough to keep others waiting: whole texts and files that came from outside. Each takes and gives plain
 * data, which is copied from one thread to another.
 */
export const tasks = {
  analyse: ({
    blocks,
    ...options
  }: {
    blocks: readonly Block[];
    profile: Profile;
    dismissed: readonly Dismissal[];
    /** The words of the organisation. */
    house?: HouseLexicon | undefined;
  }) => analyse(blocks, { ...options, language: frenchWithParser() }),

  /** Counts and scores are those of `analyse` on both sides. `decision` true when the document is known to be one. */
  compare: ({
    before,
    after,
    profile,
    decision,
  }: {
    before: readonly Block[];
    after: readonly Block[];
    profile: Profile;
    decision: boolean;
  }) =>
    compare(before, after, {
      ...(decision ? { decision } : {}),
      measure: (blocks) => {
        const { counts, scores } = analyse(blocks as readonly Block[], { profile, language: frenchWithParser() });
        return { counts, scores };
      },
    }),

  /** What two texts that say the same in other words state, and what became of each statement; no counts, no scores. */
  compareFacts: ({ before, after }: { before: readonly Block[]; after: readonly Block[] }) =>
    compare(before, after, { decision: false, measure: () => unmeasured }).facts,

  readWebPage: ({ bytes }: { bytes: Uint8Array }) => readWebPage(bytes),

  checkMentions: ({ blocks, options }: { blocks: readonly Block[]; options: MentionsOptions }) =>
    checkMentions(blocks, options),

  /** Also of the formats that can be read and not written back (.pdf, .rtf, .doc, mail). */
  readAnyDocument: ({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) =>
    readAnyDocument(bytes, { fileName }),

  readDocument: ({ bytes, fileName }: { bytes: Uint8Array; fileName: string }) => readDocument(bytes, { fileName }),

  reviseDocument: ({ bytes, edits, ...options }: Revision & { edits: readonly Edit[] }) =>
    reviseDocument(bytes, edits, options),

  /** The file once each of its blocks says the text given for it. */
  rewriteDocument: ({ bytes, texts, ...options }: Revision & { texts: readonly string[] }) => {
    const read = readDocument(bytes, { fileName: options.fileName });
    return read.ok ? reviseDocument(bytes, editsTo(read.value.blocks, [...texts]), options) : read;
  },

  findNationalNumbers: (bytes: Uint8Array) => readNationalNumbersInFile(bytes),

  readSheet: ({ bytes, options }: { bytes: Uint8Array; options: ReadOptions }) => readSheet(bytes, options),

  /** A whole table, whatever its columns. */
  readTable: ({ bytes, titles, rows }: { bytes: Uint8Array; titles: readonly string[]; rows: number }) =>
    readTable(bytes, titles, { limits: { rows } }),

  /** A catalogue of démarches of any kind; the error is a sentence for the person. */
  readCatalogue: async ({ text, options }: { text: string; options: CatalogueOptions }) => {
    try {
      return ok(await readCatalogue(text, options));
    } catch (error) {
      if (error instanceof UnreadableRdf) return err(error.message);
      throw error;
    }
  },
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<Tasks[N]>>;

/** @throws whatever the engine throws: a programmer's mistake */
export async function runTask<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
  const task = tasks[name] as (input: TaskInput<N>) => TaskOutput<N> | Promise<TaskOutput<N>>;
  return task(input);
}
