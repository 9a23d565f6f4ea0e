import type { DocumentKind } from '../../../platform/database/index.ts';
import { apart } from '../../../platform/engines/index.ts';
import { cleanText } from '../../../platform/forms/index.ts';
import type { Access, Scope } from '../../../platform/http/route.ts';
import { type Action, may } from '../../../platform/policy/index.ts';
import { readLexicon } from '../../lexicon/index.ts';
import { type LibraryReading, rewritingOf } from '../analyse-apart.ts';
import { profileFor, type TextAnalysis } from '../analysis.ts';
import { checkDocumentMentions, stopsOf } from '../mention-check.ts';
import { type OpenedDocument, openDocument } from '../queries/index.ts';
import { readingAt, renewed } from '../renew.ts';
import { listValidations, type OverrideRow, readAuthority, readLinks } from '../store/index.ts';
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
  const stored = await openDocument(db, scope.param('id'));
  const opened = await renewed(apart(scope), stored, readingOf(scope, stored));
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
    retire: can('document.retire'),
    shareModel: can('document.share-model'),
    showPublicly: can('document.show-publicly'),
    link: can('document.link'),
    checkLaw: can('document.check-law'),
  };
}

/** How the engine must read the texts of this document. */
export function readingOf(scope: Scope, opened: OpenedDocument): LibraryReading {
  return readingAt(scope.now, opened);
}

/** The same for a text that has no document yet, in the organisation in whose name one acts. */
export async function readingIn(scope: Scope, kind: DocumentKind): Promise<LibraryReading> {
  const { db } = scope.platform;
  const organisationId = scope.actor.organisationId!;
  const about = {
    authority: await readAuthority(db, organisationId),
    validations: await listValidations(db, organisationId),
    now: scope.now,
  };
  const lexicon = await readLexicon(db, organisationId);
  return { kind, profile: profileFor(kind), dismissed: [], about, lexicon };
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
  const { document, texts, override } = opened;
  const mentions = await mentionsOf(scope, opened);
  const rewriting = await rewritingOf(apart(scope), opened, readingOf(scope, opened));
  return {
    stops: stopsOf(document.kind, rewriting, mentions),
    override,
    textVersion: textVersion(texts),
    rewriting,
  };
}

export async function mentionsOf(scope: Scope, { document, texts, authority, validations }: OpenedDocument) {
  return checkDocumentMentions(texts.current.blocks, { authority, kind: document.kind, validations, now: scope.now });
}
