import type { z } from 'zod';
import type { LifeEvent, ProcedureState } from '../../platform/database/index.ts';
import { fields } from '../../platform/forms/index.ts';
import { lifeEvents } from '../procedures/index.ts';
import { message as m } from './messages.ts';

/** Blocks of a démarche in which words may be looked for. */
export const blocks = [
  'title',
  'summary',
  'audience',
  'keyFacts',
  'prepare',
  'notNeeded',
  'steps',
  'exceptions',
  'identification',
  'silence',
  'remedies',
  'legalBases',
  'searchWords',
] as const;
export type BlockName = (typeof blocks)[number];

export const kinds = [
  'replace',
  'phone',
  'link',
  'life-event',
  'owner',
  'review-due',
  'piece-add',
  'piece-remove',
  'word-add',
  'word-remove',
] as const;
export type OperationKind = (typeof kinds)[number];

export type Operation =
  | {
      kind: 'replace';
      find: string;
      replace: string;
      blocks: BlockName[];
      sameCase: boolean;
      sameAccents: boolean;
      wholeWords: boolean;
    }
  | { kind: 'phone'; find: string; replace: string }
  | { kind: 'link'; pairs: { find: string; replace: string }[] }
  | { kind: 'life-event'; value: LifeEvent }
  | { kind: 'owner'; value: string }
  | { kind: 'review-due'; value: string }
  | { kind: 'piece-add' | 'piece-remove' | 'word-add' | 'word-remove'; value: string };

export const states = ['draft', 'in-review', 'published', 'to-review'] as const satisfies readonly ProcedureState[];

/** Which démarches are looked at. */
export interface Filter {
  text: string;
  state: (typeof states)[number] | null;
  owner: string | null;
  lifeEvent: LifeEvent | null;
}

/** The names of the fields in an address: a trial run can be kept, sent and opened again. */
export const fieldNames = [
  'texte',
  'etat',
  'responsable',
  'moment',
  'operation',
  'chercher',
  'remplacer',
  'bloc',
  'majuscules',
  'accents',
  'mots-entiers',
  'telephone',
  'nouveau-telephone',
  'lien',
  'nouveau-lien',
  'nouveau-moment',
  'nouveau-responsable',
  'revoir-le',
  'piece',
  'piece-a-retirer',
  'mot',
  'mot-a-retirer',
] as const;

export type Query = Record<string, string[]>;
const one = (query: Query, name: string) => (query[name]?.[0] ?? '').trim();
const among = <T extends string>(values: readonly T[], text: string): T | null =>
  values.find((value) => value === text) ?? null;

export function readFilter(query: Query): Filter {
  return {
    text: one(query, 'texte').slice(0, 200),
    state: among(states, one(query, 'etat')),
    owner: one(query, 'responsable') || null,
    lifeEvent: among(lifeEvents, one(query, 'moment')),
  };
}

/** What is asked for, or what is wrong with it by field. */
export function readOperation(query: Query): { operation: Operation } | { errors: Record<string, string> } {
  const kind = among(kinds, one(query, 'operation'));
  const errors: Record<string, string> = {};
  const read = (name: string, schema: z.ZodType<string>) => {
    const parsed = schema.safeParse(one(query, name));
    if (parsed.success) return parsed.data;
    errors[name] = parsed.error.issues[0]!.message;
    return '';
  };
  const done = (operation: Operation) => (Object.keys(errors).length > 0 ? { errors } : { operation });
  const ticked = (name: string) => one(query, name) !== '';
  switch (kind) {
    case 'replace': {
      const chosen = blocks.filter((block) => query.bloc?.includes(block));
      if (chosen.length === 0) errors.bloc = m('choose.block-missing');
      return done({
        kind,
        find: read('chercher', fields.required(200, m('choose.find-missing'))),
        replace: read('remplacer', fields.optional(500)),
        blocks: chosen,
        sameCase: ticked('majuscules'),
        sameAccents: ticked('accents'),
        wholeWords: ticked('mots-entiers'),
      });
    }
    case 'phone':
      return done({
        kind,
        find: read('telephone', fields.required(40)),
        replace: read('nouveau-telephone', fields.required(40)),
      });
    case 'link': {
      const from = query.lien ?? [];
      const to = query['nouveau-lien'] ?? [];
      const address = fields.optionalUrl.refine((text) => text !== '', m('choose.address-missing'));
      const pairs = from.map((find, i) => ({ find: find.trim(), replace: (to[i] ?? '').trim() }));
      for (const pair of pairs.length > 0 ? pairs : [{ find: '', replace: '' }]) {
        const wrongFrom = address.safeParse(pair.find);
        const wrongTo = address.safeParse(pair.replace);
        if (!wrongFrom.success) errors.lien = wrongFrom.error.issues[0]!.message;
        if (!wrongTo.success) errors['nouveau-lien'] = wrongTo.error.issues[0]!.message;
      }
      return done({ kind, pairs: pairs.slice(0, 200) });
    }
    case 'life-event': {
      const value = among(lifeEvents, one(query, 'nouveau-moment'));
      return value ? { operation: { kind, value } } : { errors: { 'nouveau-moment': m('choose.missing') } };
    }
    case 'owner': {
      const value = one(query, 'nouveau-responsable');
      return value ? { operation: { kind, value } } : { errors: { 'nouveau-responsable': m('choose.missing') } };
    }
    case 'review-due':
      return done({ kind, value: read('revoir-le', fields.day() as unknown as z.ZodType<string>) });
    case 'piece-add':
      return done({ kind, value: read('piece', fields.required(200)) });
    case 'piece-remove':
      return done({ kind, value: read('piece-a-retirer', fields.required(200)) });
    case 'word-add':
      return done({ kind, value: read('mot', fields.required(60)) });
    case 'word-remove':
      return done({ kind, value: read('mot-a-retirer', fields.required(60)) });
    default:
      return { errors: { operation: m('choose.operation-missing') } };
  }
}
