import { isId } from '@limpide/kernel';
import type { VNode } from 'preact';
import { z } from 'zod';
import { AppError, ConcurrentUpdate, FieldErrors } from '../http/errors.ts';
import type { Access, Route, Scope } from '../http/route.ts';
import { platformMessage as m } from '../messages/index.ts';
import { cleanText } from './clean-text.ts';
import { csrfToken, isOwnForm } from './csrf.ts';
import { dropDraft, readDraft, type Values } from './draft.ts';

/** A form as a page draws it: what was typed or stands, what is wrong, what it must carry. */
export interface FormState {
  values: Values;
  errors: Record<string, string>;
  csrf: string;
  version: number | undefined;
  draft: string | undefined;
  notice: string | undefined;
  conflict: { yours: Values; theirs: Values } | undefined;
  /** Props of a field, to spread on a component. */
  field(name: string): { id: string; name: string; value: string; error?: string | undefined };
  list(name: string): string[];
}

export interface FormDefinition<S extends z.ZodObject, L> {
  path: string;
  access: Access;
  /** Access to see the form, when it differs from the right to send it. */
  viewAccess?: Access;
  schema: S;
  maxBody?: number;
  /** What the page needs besides the fields. @throws AppError 404 */
  load(scope: Scope): Promise<L>;
  /** What stands in the fields at first, and the version read (for optimistic locking). */
  initial?(loaded: L, scope: Scope): { values: Values; version?: number };
  page(scope: Scope, form: FormState, loaded: L): VNode;
  /** @throws FieldErrors, ConcurrentUpdate, AppError */
  submit(
    scope: Scope,
    input: z.output<S>,
    context: { loaded: L; version: number; files: Map<string, File> },
  ): Promise<{ to: string; flash?: string; kind?: 'success' | 'info' | 'alert' } | Response>;
}

/**
 * The one way a form works, for all: GET shows it; POST validates, then redirects, or shows it again with an error summary
 * and everything that was typed. A stale version shows both; an expired session loses nothing.
 */
export function form<S extends z.ZodObject, L>(definition: FormDefinition<S, L>): Route[] {
  const { path, access, viewAccess, maxBody } = definition;
  return [
    { method: 'GET', path, access: viewAccess ?? access, handle: (scope) => showForm(definition, scope) },
    {
      method: 'POST',
      path,
      access,
      fields: Object.keys(definition.schema.shape),
      ...(maxBody ? { maxBody } : {}),
      handle: (scope) => submitForm(definition, scope),
    },
  ];
}

async function showForm<S extends z.ZodObject, L>(definition: FormDefinition<S, L>, scope: Scope): Promise<Response> {
  const loaded = await definition.load(scope);
  const initial = definition.initial?.(loaded, scope) ?? { values: {} };
  const draft = scope.query('brouillon');
  const kept =
    scope.signedIn && isId(draft)
      ? await readDraft(scope.platform, scope.actor.userId, pathOf(scope), draft)
      : undefined;
  const state = makeState(scope, {
    values: kept ? { ...initial.values, ...kept } : initial.values,
    version: initial.version,
    draft: kept ? draft : undefined,
    notice: kept
      ? [m('form.draft-kept'), scope.query('fichier') ? m('form.draft-file') : ''].join(' ').trim()
      : undefined,
  });
  return scope.page(definition.page(scope, state, loaded));
}

async function submitForm<S extends z.ZodObject, L>(definition: FormDefinition<S, L>, scope: Scope): Promise<Response> {
  const body = await scope.c.req.formData().catch(() => {
    throw new AppError('error.bad-request', 400);
  });
  const { values, files } = readBody(body, definition.schema);
  const own = !scope.signedIn || isOwnForm(scope.platform, scope.session.id, text(body, '_csrf'));
  const version = Number(text(body, '_version')) || 0;
  const draft = isId(text(body, '_draft')) ? text(body, '_draft') : undefined;
  const loaded = await definition.load(scope);
  const again = (status: number, more: Partial<StateParts>) =>
    scope.page(
      definition.page(scope, makeState(scope, { values, version: version || undefined, draft, ...more }), loaded),
      { status },
    );
  // A stale stamp (the session changed in another tab) is shown with the text kept, never submitted.
  if (!own) return again(403, { notice: m('error.forged-form') });
  const parsed = definition.schema.safeParse(values);
  if (!parsed.success) {
    const errors: Record<string, string> = {};
    for (const issue of parsed.error.issues) {
      const name = String(issue.path[0] ?? '');
      errors[name] ??= isTechnical(issue) ? m('form.required') : issue.message;
    }
    return again(422, { errors });
  }
  try {
    const done = await definition.submit(scope, parsed.data, { loaded, version, files });
    if (draft && scope.signedIn) await dropDraft(scope.platform, scope.actor.userId, draft);
    if (done instanceof Response) return done;
    return await scope.redirect(done.to, done.flash ? { kind: done.kind ?? 'success', text: done.flash } : undefined);
  } catch (error) {
    if (error instanceof FieldErrors) return again(422, { errors: error.fields });
    if (error instanceof ConcurrentUpdate) {
      const current = await definition.load(scope);
      const theirs = definition.initial?.(current, scope) ?? { values: {} };
      return again(409, {
        version: theirs.version ?? error.currentVersion,
        conflict: { yours: values, theirs: theirs.values },
      });
    }
    throw error;
  }
}

interface StateParts {
  values: Values;
  errors: Record<string, string>;
  version: number | undefined;
  draft: string | undefined;
  notice: string | undefined;
  conflict: FormState['conflict'];
}

function makeState(scope: Scope, parts: Partial<StateParts>): FormState {
  const values = parts.values ?? {};
  const errors = parts.errors ?? {};
  return {
    values,
    errors,
    csrf: scope.signedIn ? csrfToken(scope.platform, scope.session.id) : '',
    version: parts.version,
    draft: parts.draft,
    notice: parts.notice,
    conflict: parts.conflict,
    field: (name) => ({ id: `champ-${name}`, name, value: [values[name] ?? ''].flat()[0] ?? '', error: errors[name] }),
    list: (name) => (values[name] === undefined ? [] : [values[name]].flat()),
  };
}

/** Only the fields that the schema names are read: anything else that was sent does not exist. */
function readBody(body: FormData, schema: z.ZodObject): { values: Values; files: Map<string, File> } {
  const values: Values = Object.create(null);
  const files = new Map<string, File>();
  for (const name of Object.keys(schema.shape)) {
    const all = body.getAll(name);
    const texts = all.filter((value): value is string => typeof value === 'string').map(cleanText);
    const file = all.find((value): value is File => typeof value !== 'string' && value.size > 0);
    if (file) files.set(name, file);
    if (isArray(schema.shape[name])) values[name] = texts;
    else if (texts.length > 0) values[name] = texts[0]!;
  }
  return { values, files };
}

function isArray(field: unknown): boolean {
  let type = field as z.ZodType | undefined;
  while (type instanceof z.ZodDefault || type instanceof z.ZodOptional) type = type.unwrap() as z.ZodType;
  return type instanceof z.ZodArray;
}

function isTechnical(issue: { code?: string; message: string }): boolean {
  return issue.message.startsWith('Invalid');
}

function text(body: FormData, name: string): string {
  const value = body.get(name);
  return typeof value === 'string' ? value : '';
}

function pathOf(scope: Scope): string {
  return new URL(scope.c.req.url).pathname;
}

/** A single button that does one thing: no field of its own, no page of its own. */
export function button(
  path: string,
  access: Access,
  run: (scope: Scope) => Promise<{ to: string; flash?: string; kind?: 'success' | 'info' | 'alert' } | Response>,
): Route {
  return {
    method: 'POST',
    path,
    access,
    handle: async (scope) => {
      const body = await scope.c.req.formData().catch(() => new FormData());
      if (!isOwnForm(scope.platform, scope.session.id, text(body, '_csrf')))
        throw new AppError('error.forged-form', 403);
      const done = await run(scope);
      if (done instanceof Response) return done;
      return scope.redirect(done.to, done.flash ? { kind: done.kind ?? 'success', text: done.flash } : undefined);
    },
  };
}
