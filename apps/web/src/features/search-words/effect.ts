import { corpus, queries } from '@limpide/catalogue/evaluation';
import type { Db, SynonymEffect } from '../../platform/database/index.ts';
import {
  acceptedLines,
  foldWords,
  lineOf,
  READING,
  saveInSearch,
  searchPublic,
  stemOf,
  synonymsIn,
  thesaurusOf,
} from '../../platform/search/index.ts';
import type { Synonym, WitnessQuestion } from './store.ts';

/** The kind of record of the fictional documents that the judged questions of the project are asked on. */
const JUDGED = 'judged';
/** An answer counts when it is among the first ones. */
const FIRST = 3;

/**
 * What some words would change: the judged questions of the project (the first part) on its fictional corpus, and the organisation's
 * own on what is online. Only questions that hold what is said can change, so only those are asked twice.
 */
export async function measureEffect(
  db: Db,
  synonym: Pick<Synonym, 'id' | 'said' | 'written'>,
  witnesses: readonly WitnessQuestion[],
): Promise<SynonymEffect> {
  await ensureJudged(db);
  const standing = await acceptedLines(db, synonym.id);
  const line = lineOf(synonym);
  const before = thesaurusOf(standing);
  const after = thesaurusOf([...standing, line]);
  const candidate = [thesaurusOf([line])];
  const questions = [
    ...queries
      .filter(({ part }) => part === 1)
      .map(({ question, relevant }) => ({ recordType: JUDGED, question, relevant })),
    ...witnesses.map(({ question, procedureIds }) => ({ recordType: 'procedure', question, relevant: procedureIds })),
  ];
  const effect: SynonymEffect = { asked: questions.length, rightBefore: 0, rightAfter: 0, gained: [], lost: [] };
  for (const { recordType, question, relevant } of questions) {
    const right = async (accepted: typeof before) =>
      (await searchPublic(db, recordType, question, FIRST, { accepted })).some((hit) =>
        relevant.some((id) => id === hit.recordId || id === hit.groupId),
      );
    const was = await right(before);
    const touched = synonymsIn(foldWords(question).map(stemOf), candidate).length > 0;
    const is = touched ? await right(after) : was;
    if (was) effect.rightBefore++;
    if (is) effect.rightAfter++;
    if (is && !was) effect.gained.push(question);
    if (was && !is) effect.lost.push(question);
  }
  return effect;
}

/** The fictional documents, in the index under a kind of their own that no page looks at. */
async function ensureJudged(db: Db): Promise<void> {
  const row = await db
    .selectFrom('search_entry')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('record_type', '=', JUDGED)
    .where('reading', '=', READING)
    .executeTakeFirst();
  if (Number(row?.count ?? 0) === corpus.length) return;
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('search_entry').where('record_type', '=', JUDGED).execute();
    for (const { key, title, summary, searchWords } of corpus) {
      await saveInSearch(tx, {
        recordType: JUDGED,
        recordId: key,
        organisationId: '',
        public: true,
        title,
        keywords: searchWords.join(' '),
        body: summary,
        conceptId: null,
      });
    }
  });
}
