import type {
  Contact,
  Db,
  ProcedureContent,
  ProcedureState,
  PublicSnapshot,
  Tx,
} from '../../platform/database/index.ts';
import { buildSnapshot, readProcedure } from '../procedures/index.ts';
import { approves, listReviews, listReviewsFor, type ReviewRow, type ReviewRule } from '../publication/index.ts';
import { type Progress, progressOf } from './questions.ts';
import { titleKey } from './sheets.ts';
import { readSetup, type Setup } from './store.ts';

/** What the organisation is, and the titles it has already. */
export async function readStart(db: Db, organisationId: string): Promise<{ authority: string; titles: Set<string> }> {
  const organisation = await db
    .selectFrom('organisation')
    .select('authority')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('procedure')
    .select('content')
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .execute();
  return { authority: organisation.authority, titles: new Set(rows.map(({ content }) => titleKey(content.title))) };
}

/** A démarche taken from a fiche modèle, and how far it is. */
export interface FirstProcedure extends Progress {
  id: string;
  title: string;
  sheet: string;
  content: ProcedureContent;
  contact: Contact;
  points: string[];
  state: ProcedureState;
  version: number;
  online: boolean;
}

const collator = new Intl.Collator('fr');

/** Démarches of an organisation that began as a fiche modèle, those to complete first. */
export async function listFirstProcedures(db: Db, organisationId: string): Promise<FirstProcedure[]> {
  const rows = await db
    .selectFrom('procedure_to_complete')
    .innerJoin('procedure', 'procedure.id', 'procedure_to_complete.procedure_id')
    .innerJoin('organisation', 'organisation.id', 'procedure.organisation_id')
    .select((eb) => [
      'procedure.id',
      'procedure.content',
      'procedure.state',
      'procedure.version',
      'organisation.contact',
      'procedure_to_complete.sheet',
      'procedure_to_complete.points',
      eb
        .exists(
          eb
            .selectFrom('publication')
            .select('publication.id')
            .whereRef('publication.procedure_id', '=', 'procedure.id')
            .where('publication.withdrawn_at', 'is', null),
        )
        .as('online'),
    ])
    .where('procedure.organisation_id', '=', organisationId)
    .where('procedure.deleted_at', 'is', null)
    .where('procedure.state', '!=', 'withdrawn')
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      title: row.content.title,
      sheet: row.sheet,
      content: row.content,
      contact: row.contact,
      points: row.points,
      state: row.state,
      version: row.version,
      online: Boolean(row.online),
      ...progressOf(row),
    }))
    .sort((a, b) => Number(a.ready) - Number(b.ready) || collator.compare(a.title, b.title));
}

/** Where each démarche that is not online stands on the way to it. */
export type Stage = 'to-ask' | 'waiting' | 'approved' | 'online';

export interface Start {
  setup: Setup | undefined;
  rule: ReviewRule;
  procedures: (FirstProcedure & { stage: Stage; askedOf: string })[];
}

export async function readProgress(db: Db, organisationId: string): Promise<Start> {
  const { publication_rule: rule } = await db
    .selectFrom('organisation')
    .select('publication_rule')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const procedures: Start['procedures'] = [];
  for (const procedure of await listFirstProcedures(db, organisationId)) {
    if (procedure.state === 'published') procedures.push({ ...procedure, stage: 'online', askedOf: '' });
    else if (rule === 'direct-with-reason') procedures.push({ ...procedure, stage: 'approved', askedOf: '' });
    else {
      const reviews = await listReviews(db, 'procedure', procedure.id);
      const waiting = reviews.find((review) => !review.outcome && review.recordVersion === procedure.version);
      const approved = reviews.some((review) => approves(review, rule, procedure.version));
      const askedOf = waiting?.reviewerName ?? waiting?.readerName ?? '';
      procedures.push({ ...procedure, stage: approved ? 'approved' : waiting ? 'waiting' : 'to-ask', askedOf });
    }
  }
  return { setup: await readSetup(db, organisationId), rule, procedures };
}

export async function readAddress(db: Db | Tx, userId: string): Promise<string | undefined> {
  const row = await db.selectFrom('app_user').select('email').where('id', '=', userId).executeTakeFirst();
  return row?.email;
}

/** A démarche that a colleague asked this person to read, as the public would see it. */
export interface WaitingReview {
  review: ReviewRow;
  snapshot: PublicSnapshot;
  /** The text changed after it was asked: there is nothing to answer any more. */
  stale: boolean;
}

/** Requests of colleagues that wait for this person. */
export async function listWaitingReviews(db: Db, userId: string): Promise<WaitingReview[]> {
  const reviews = (await listReviewsFor(db, userId)).filter(
    ({ recordType, rule }) => recordType === 'procedure' && rule === 'colleague',
  );
  const found: WaitingReview[] = [];
  for (const review of reviews) {
    const procedure = await readProcedure(db, review.recordId);
    if (!procedure) continue;
    const snapshot = await buildSnapshot(db, procedure);
    found.push({ review, snapshot, stale: procedure.version !== review.recordVersion });
  }
  return found;
}
