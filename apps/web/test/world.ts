import { newId } from '@limpide/kernel';
import type { Platform } from '../src/platform/platform.ts';
import type { RecordKind } from '../src/platform/policy/index.ts';

/** One record of each kind on one démarche, made straight in the tables: what the policy looks at, and no more. */
export interface Records {
  procedure: string;
  document: string;
  irritant: string;
  action: string;
  'lexicon-entry': string;
  'reference-site': string;
  step: string;
}

export async function makeRecords(
  platform: Platform,
  organisationId: string,
  shares: Record<string, 'read' | 'contribute' | 'co-own'> = {},
): Promise<Records> {
  const { db } = platform;
  const now = platform.clock.now();
  const ids: Records = {
    procedure: newId(),
    document: newId(),
    irritant: newId(),
    action: newId(),
    'lexicon-entry': newId(),
    'reference-site': newId(),
    step: newId(),
  };
  const content = {
    title: 'Demander un essai',
    summary: 'Pour essayer.',
    audience: 'Pour tout le monde.',
    keyFacts: {},
    prepare: [],
    exceptions: [],
    legalBases: [],
    lifeEvent: 'je-demenage',
    searchWords: ['essai'],
  };
  await db
    .insertInto('procedure')
    .values({
      id: ids.procedure,
      kind: 'standalone',
      concept_id: null,
      organisation_id: organisationId,
      owner_id: null,
      state: 'draft',
      content: JSON.stringify(content),
      yearly_volume: null,
      review_due: null,
      created_at: now,
      updated_at: now,
      deleted_by: null,
    })
    .execute();
  await db
    .insertInto('record_version')
    .values({
      record_type: 'procedure',
      record_id: ids.procedure,
      version: 1,
      organisation_id: organisationId,
      snapshot: JSON.stringify({ content, steps: [] }),
      action: 'created',
      actor_id: null,
      at: now,
    })
    .execute();
  await db
    .insertInto('procedure_step')
    .values({
      id: ids.step,
      procedure_id: ids.procedure,
      position: 'a0',
      title: 'Première étape',
      body: '',
      organisation_id: null,
    })
    .execute();
  for (const [organisation, level] of Object.entries(shares)) {
    await db
      .insertInto('procedure_share')
      .values({ procedure_id: ids.procedure, organisation_id: organisation, level, created_at: now })
      .execute();
  }
  await db
    .insertInto('document')
    .values({
      id: ids.document,
      organisation_id: organisationId,
      owner_id: null,
      kind: 'letter',
      title: 'Lettre d’essai',
      state: 'draft',
      profile: 'public',
      volume_per_year: null,
      file_id: null,
      created_at: now,
      updated_at: now,
      deleted_by: null,
    })
    .execute();
  await db
    .insertInto('document_text')
    .values({
      id: newId(),
      document_id: ids.document,
      role: 'before',
      blocks: JSON.stringify([{ index: 0, kind: 'paragraph', text: 'Nous accusons réception de votre demande.' }]),
      analysis: JSON.stringify(emptyAnalysis),
      engine: 'test',
      updated_by: null,
      updated_at: now,
    })
    .execute();
  await db
    .insertInto('document_link')
    .values({ document_id: ids.document, procedure_id: ids.procedure, step_id: null })
    .execute();
  await db
    .insertInto('irritant')
    .values({
      id: ids.irritant,
      organisation_id: organisationId,
      owner_id: null,
      user_voice: 'Je ne sais pas où en est ma demande',
      kind: 'information',
      state: 'reported',
      state_since: now,
      severity: 2,
      users_low: null,
      users_high: null,
      reported_by: null,
      reported_at: now,
      updated_at: now,
      deleted_by: null,
    })
    .execute();
  await db
    .insertInto('irritant_link')
    .values({ irritant_id: ids.irritant, procedure_id: ids.procedure, step_id: null })
    .execute();
  await db
    .insertInto('improvement_action')
    .values({
      id: ids.action,
      organisation_id: organisationId,
      procedure_id: ids.procedure,
      step_id: null,
      owner_id: null,
      title: 'Écrire un accusé de réception',
      due_on: null,
      state: 'proposed',
      state_since: now,
      measure: null,
      done_on: null,
      created_at: now,
      updated_at: now,
      deleted_by: null,
    })
    .execute();
  await db
    .insertInto('lexicon_entry')
    .values({
      id: ids['lexicon-entry'],
      organisation_id: organisationId,
      kind: 'avoid',
      words: `mot ${ids['lexicon-entry']}`,
      word_key: `mot ${ids['lexicon-entry']}`,
      created_at: now,
      updated_at: now,
      deleted_by: null,
    })
    .execute();
  await db
    .insertInto('reference_site')
    .values({
      id: ids['reference-site'],
      organisation_id: organisationId,
      name: 'Site d’essai',
      address: `https://${ids['reference-site']}.exemple.be/`,
      origins: [`https://${ids['reference-site']}.exemple.be`],
      slice: JSON.stringify({ organisations: [], lifeEvents: [], words: '' }),
      key_hash: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return ids;
}

const emptyAnalysis = {
  engine: 'test',
  profile: 'public',
  counts: { words: 6, sentences: 1, paragraphs: 1, longestSentence: 6, meanSentence: 6 },
  scores: { kandelMoles: null, lix: null },
  findings: [],
};

export function recordOf(records: Records, organisationId: string, kind: RecordKind): string {
  return kind === 'organisation' ? organisationId : records[kind];
}

const tables = {
  procedure: 'procedure',
  document: 'document',
  irritant: 'irritant',
  action: 'improvement_action',
  'lexicon-entry': 'lexicon_entry',
} as const;

/** Throws records away, all of them or one kind, for the routes that open only what is in the bin. */
export async function throwAway(platform: Platform, records: Records, only?: keyof typeof tables): Promise<void> {
  for (const kind of only ? [only] : (Object.keys(tables) as (keyof typeof tables)[])) {
    await platform.db
      .updateTable(tables[kind])
      .set({ deleted_at: platform.clock.now() })
      .where('id', '=', records[kind])
      .execute();
  }
}
