import type { Db, ProcedureState, Tx } from '../../platform/database/index.ts';
import type { ProcedureStand } from '../../platform/database/schema-many.ts';
import { foldWords } from '../../platform/search/index.ts';
import { readStepsOf } from '../procedures/index.ts';
import { type Trial, tryOperation } from './change.ts';
import type { Filter, Operation } from './operation.ts';

/** People of an organisation who can be put in charge, by id. */
export async function readNames(db: Db | Tx, organisationId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('app_user', 'app_user.id', 'membership.user_id')
    .select(['app_user.id', 'app_user.name'])
    .where('organisation_id', '=', organisationId)
    .where('app_user.deactivated_at', 'is', null)
    .execute();
  const collator = new Intl.Collator('fr');
  return new Map(rows.sort((a, b) => collator.compare(a.name, b.name)).map(({ id, name }) => [id, name]));
}

export interface Candidate {
  id: string;
  version: number;
  stand: ProcedureStand;
}

/** Démarches of an organisation that a filter keeps, in alphabetical order. */
export async function listCandidates(db: Db, organisationId: string, filter: Filter): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('procedure')
    .select(['id', 'version', 'content', 'state', 'owner_id', 'review_due'])
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .where('state', '!=', 'withdrawn')
    .$if(filter.state !== null, (query) => query.where('state', '=', filter.state as ProcedureState))
    .$if(filter.owner !== null, (query) =>
      filter.owner === 'personne' ? query.where('owner_id', 'is', null) : query.where('owner_id', '=', filter.owner),
    )
    .execute();
  const steps = await readStepsOf(
    db,
    rows.map(({ id }) => id),
  );
  const words = foldWords(filter.text);
  const collator = new Intl.Collator('fr');
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      stand: {
        content: row.content,
        steps: (steps.get(row.id) ?? []).map(({ id, title, body }) => ({ id, title, body })),
        ownerId: row.owner_id,
        reviewDue: row.review_due,
        state: row.state,
      },
    }))
    .filter(({ stand }) => filter.lifeEvent === null || stand.content.lifeEvent === filter.lifeEvent)
    .filter(({ stand }) => {
      if (words.length === 0) return true;
      const said = new Set(foldWords(JSON.stringify([stand.content, stand.steps])));
      return words.every((word) => said.has(word));
    })
    .sort((a, b) => collator.compare(a.stand.content.title, b.stand.content.title));
}

export interface TriedProcedure extends Candidate {
  trial: Trial;
}

/** The trial run: what each démarche would become, without touching any. */
export async function tryOut(
  db: Db,
  organisationId: string,
  filter: Filter,
  operation: Operation,
): Promise<{ looked: number; tried: TriedProcedure[] }> {
  const names = await readNames(db, organisationId);
  const candidates = await listCandidates(db, organisationId, filter);
  const tried = candidates.flatMap((candidate) => {
    const trial = tryOperation(operation, candidate.stand, (userId) => names.get(userId ?? '') ?? '');
    return trial ? [{ ...candidate, trial }] : [];
  });
  return { looked: candidates.length, tried };
}
