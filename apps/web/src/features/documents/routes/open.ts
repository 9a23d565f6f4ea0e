import { apart } from '../../../platform/engines/index.ts';
import { cleanText } from '../../../platform/forms/index.ts';
import type { Access, Scope } from '../../../platform/http/route.ts';
import { type Action, may } from '../../../platform/policy/index.ts';
import { rewritingOf } from '../analyse-apart.ts';
import type { Reading, TextAnalysis } from '../analysis.ts';
import { checkDocumentMentions, stopsOf } from '../mention-check.ts';
import { type OpenedDocument, openDocument } from '../queries/index.ts';
import { listValidations, type OverrideRow, readAuthority, readLinks, readOverride } from '../store/index.ts';
import { textVersion } from '../text-version.ts';

export const on = (action: Action): Access => ({ kind: 'record', action, record: 'document', param: 'id' });

export const base = (scope: Scope) => `/espace/documents/${scope.param('id')}`;

/** The fields of a single-button post: texts as they may be kept, the first of each name; « » for what was not sent. */
export async function sent(scope: Scope): Promise<(name: string) => string> {
  const body = await scope.c.req.formData();
  return (name) => {
    const value = body.get(name);
    return typeof value === 'string' ? cleanText(value) : '';
  };
}

/** The document of this address, with the démarches it belongs to. */
export async function open(scope: Scope) {
  const { db } = scope.platform;
  const opened = await openDocument(db, scope.param('id'));
  return { opened, links: await readLinks(db, opened.document.id) };
}

/** What one may do to the document of a `record` access. */
export function rights(scope: Scope) {
  const can = (action: Action) => may(scope.actor, action, scope.resource);
  return {
    edit: can('document.edit'),
    publish: can('document.publish'),
    override: can('document.override'),
    remove: can('document.delete'),
    review: can('document.review'),
    validate: can('mention.validate'),
  };
}

/** How the engine must read the texts of this document. */
export function readingOf({ document, dismissals }: OpenedDocument): Reading {
  return { kind: document.kind, profile: document.profile, dismissed: dismissals };
}

/** Everything that stops the approval of the text that stands, looked for outside any transaction. */
export async function findStops(
  scope: Scope,
  opened: OpenedDocument,
): Promise<{
  stops: string[];
  override: OverrideRow | undefined;
  textVersion: number;
  rewriting: Pick<TextAnalysis, 'stops' | 'checks' | 'uncompared'> | undefined;
}> {
  const { db } = scope.platform;
  const { document, texts } = opened;
  const version = textVersion(texts);
  const mentions = await mentionsOf(scope, opened);
  const rewriting = await rewritingOf(apart(scope), opened, readingOf(opened));
  return {
    stops: stopsOf(document.kind, rewriting, mentions),
    override: await readOverride(db, document.id, version),
    textVersion: version,
    rewriting,
  };
}

export async function mentionsOf(scope: Scope, { document, texts }: OpenedDocument) {
  const { db } = scope.platform;
  return checkDocumentMentions(texts.current.blocks, {
    authority: await readAuthority(db, document.organisationId),
    kind: document.kind,
    validations: await listValidations(db, document.organisationId),
    now: scope.now,
  });
}
