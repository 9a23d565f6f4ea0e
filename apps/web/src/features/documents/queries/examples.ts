import type { Db, DocumentKind, ExampleSnapshot } from '../../../platform/database/index.ts';

export interface PublicExample {
  id: string;
  kind: DocumentKind;
  title: string;
  why: string;
  shownAt: Date;
  snapshot: ExampleSnapshot;
  /** The démarche of the text, when everyone can read it. */
  procedure: { id: string; title: string } | undefined;
}

/** What everyone may read now: not withdrawn, of a text that is not in the bin. */
function standing(db: Db) {
  return db
    .selectFrom('public_example')
    .innerJoin('document', 'document.id', 'public_example.document_id')
    .where('public_example.withdrawn_at', 'is', null)
    .where('document.deleted_at', 'is', null);
}

/** One line of the list: the counts stand in the snapshot, the texts stay where they are. */
export interface ExampleListItem {
  id: string;
  kind: DocumentKind;
  title: string;
  why: string;
  shownAt: Date;
  organisation: string;
  before: { words: number; longestSentence: number };
  after: { words: number; longestSentence: number };
}

/** Examples on the public list, the newest first. */
export async function listExamples(db: Db, page: { size: number; number: number }): Promise<ExampleListItem[]> {
  const rows = await standing(db)
    .select((eb) => [
      'public_example.id',
      'public_example.kind',
      'public_example.title',
      'public_example.why',
      'public_example.shown_at',
      eb.ref('public_example.snapshot', '->>').key('organisation').as('organisation'),
      eb.ref('public_example.snapshot', '->').key('before').key('words').as('before_words'),
      eb.ref('public_example.snapshot', '->').key('before').key('longestSentence').as('before_longest'),
      eb.ref('public_example.snapshot', '->').key('after').key('words').as('after_words'),
      eb.ref('public_example.snapshot', '->').key('after').key('longestSentence').as('after_longest'),
    ])
    .orderBy('public_example.shown_at', 'desc')
    .orderBy('public_example.id', 'desc')
    .limit(page.size)
    .offset((page.number - 1) * page.size)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    why: row.why,
    shownAt: row.shown_at,
    organisation: row.organisation,
    before: { words: row.before_words, longestSentence: row.before_longest },
    after: { words: row.after_words, longestSentence: row.after_longest },
  }));
}

export async function countExamples(db: Db): Promise<number> {
  const row = await standing(db)
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

export async function readExample(db: Db, id: string): Promise<PublicExample | undefined> {
  const row = await standing(db)
    .leftJoin('publication', (join) =>
      join
        .onRef('publication.procedure_id', '=', 'public_example.procedure_id')
        .on('publication.withdrawn_at', 'is', null),
    )
    .select([
      'public_example.id',
      'public_example.kind',
      'public_example.title',
      'public_example.why',
      'public_example.shown_at',
      'public_example.snapshot',
      'publication.procedure_id',
      'publication.snapshot as procedure',
    ])
    .where('public_example.id', '=', id)
    .orderBy('publication.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { shown_at, procedure_id, procedure, ...rest } = row;
  return {
    ...rest,
    shownAt: shown_at,
    procedure: procedure_id && procedure ? { id: procedure_id, title: procedure.content.title } : undefined,
  };
}

/** What took the place of an example that was withdrawn: its address still leads somewhere. */
export async function findSuccessor(db: Db, id: string): Promise<string | undefined> {
  const row = await standing(db)
    .innerJoin('public_example as old', 'old.document_id', 'public_example.document_id')
    .select('public_example.id')
    .where('old.id', '=', id)
    .executeTakeFirst();
  return row?.id;
}
