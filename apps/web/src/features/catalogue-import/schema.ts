import { type SheetKey, sheetFields } from '@limpide/catalogue';
import { z } from 'zod';
import { fields } from '../../platform/forms/index.ts';
import { lifeEvents } from '../procedures/index.ts';
import { message as m } from './messages.ts';

/** What one import takes: a list that a person can still look through. */
export const maxProcedures = 200;
export const maxImportBytes = 5_000_000;

export const sourceLanguages = ['fr', 'nl', 'de', 'en'] as const;

export const chooseForm = z.object({
  file: fields.raw(10),
  text: fields.raw(2_000_000),
  language: fields.choice(sourceLanguages),
  'life-event': fields.choice(lifeEvents, m('import.life-event-choose')),
});

export const constantFields = sheetFields.filter(({ constant }) => constant);

export const columnName = (key: SheetKey) => `col-${key}` as const;
export const constantName = (key: SheetKey) => `const-${key}` as const;

export const columnsForm = z.object({
  'source-name': fields.required(80),
  ...Object.fromEntries(sheetFields.map(({ key }) => [columnName(key), fields.optional(3)])),
  ...Object.fromEntries(constantFields.map(({ key }) => [constantName(key), fields.optional(1000)])),
});

export const previewForm = z.object({ take: fields.many, replace: fields.many });

export const exportQuery = z.enum(['turtle', 'json-ld', 'ipdc', 'hsds', 'schema-org', 'json', 'xlsx']);
