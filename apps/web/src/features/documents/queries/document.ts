import type { Db } from '../../../platform/database/index.ts';
import { AppError, notFound } from '../../../platform/http/errors.ts';
import type { Actor } from '../../../platform/identity/actor.ts';
import { visibleProcedures } from '../../../platform/policy/index.ts';
import { type OrganisationLexicon, readLexicon } from '../../lexicon/index.ts';
import {
  type AssessmentRow,
  type DismissalRow,
  type DocumentRow,
  listDismissals,
  listTicks,
  listValidations,
  type OverrideRow,
  type PlanRow,
  readAssessment,
  readAuthority,
  readDocumentRow,
  readOverride,
  readPlan,
  readTexts,
  type Texts,
  type TickRow,
  type ValidationRow,
} from '../store/index.ts';
import { textVersion } from '../text-version.ts';

/** A document with its texts: what almost every page of it needs. */
export interface OpenedDocument {
  document: DocumentRow;
  texts: Texts;
  dismissals: DismissalRow[];
  /** What its organisation must mention. */
  authority: string;
  validations: ValidationRow[];
  /** The words of its organisation. */
  lexicon: OrganisationLexicon | undefined;
  ticks: TickRow[];
  override: OverrideRow | undefined;
  plan: PlanRow | undefined;
  assessment: AssessmentRow | undefined;
}

export async function openDocument(db: Db, id: string): Promise<OpenedDocument> {
  const document = await readDocumentRow(db, id);
  if (!document) throw notFound();
  const texts = await readTexts(db, id);
  return {
    document,
    texts,
    dismissals: await listDismissals(db, id),
    authority: await readAuthority(db, document.organisationId),
    validations: await listValidations(db, document.organisationId),
    lexicon: await readLexicon(db, document.organisationId),
    ticks: await listTicks(db, id),
    override: await readOverride(db, id, textVersion(texts)),
    plan: await readPlan(db, id),
    assessment: await readAssessment(db, id),
  };
}

/** Documents of an organisation that are not in the bin. */
export async function listOwnIds(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('document')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

export interface RelatedRecord {
  id: string;
  title: string;
  state: string;
}

/** Actions that change this document, and the irritants that they answer. */
export async function readRelated(
  db: Db,
  actor: Actor,
  documentId: string,
): Promise<{ actions: RelatedRecord[]; irritants: RelatedRecord[] }> {
  const mine = [...actor.memberships.keys()];
  if (mine.length === 0) return { actions: [], irritants: [] };
  const actions = await db
    .selectFrom('action_document')
    .innerJoin('improvement_action', 'improvement_action.id', 'action_document.action_id')
    .innerJoin('procedure', 'procedure.id', 'improvement_action.procedure_id')
    .select(['improvement_action.id', 'improvement_action.title', 'improvement_action.state'])
    .where('action_document.document_id', '=', documentId)
    .where('improvement_action.deleted_at', 'is', null)
    .where((eb) => eb.or([eb('improvement_action.organisation_id', 'in', mine), visibleProcedures(actor)(eb as never)]))
    .orderBy('improvement_action.created_at')
    .execute();
  const ids = actions.map((action) => action.id);
  const irritants =
    ids.length === 0
      ? []
      : await db
          .selectFrom('action_irritant')
          .innerJoin('irritant', 'irritant.id', 'action_irritant.irritant_id')
          .select(['irritant.id', 'irritant.user_voice as title', 'irritant.state'])
          .distinct()
          .where('action_irritant.action_id', 'in', ids)
          .where('irritant.deleted_at', 'is', null)
          .where((eb) =>
            eb.or([
              eb('irritant.organisation_id', 'in', mine),
              eb.exists(
                eb
                  .selectFrom('irritant_link')
                  .innerJoin('procedure', 'procedure.id', 'irritant_link.procedure_id')
                  .select('irritant_link.irritant_id')
                  .whereRef('irritant_link.irritant_id', '=', 'irritant.id')
                  .where((inner) => visibleProcedures(actor)(inner as never)),
              ),
            ]),
          )
          .execute();
  return { actions, irritants };
}

/** A version of the history, with the text it holds. @throws AppError 400 for an unknown number */
export function requireVersion<T extends { version: number }>(versions: readonly T[], number: number): T {
  const found = versions.find((version) => version.version === number);
  if (!found) throw new AppError('error.bad-request', 400);
  return found;
}
