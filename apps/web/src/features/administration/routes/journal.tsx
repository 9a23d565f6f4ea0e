import { chainHeads, readHeads, verifyAudit, writeHeads } from '../../../platform/audit/index.ts';
import { form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { isoDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { JournalPage, type Verification, VerificationPage } from '../pages/journal.tsx';
import { listJournal, listRecordTypes, readRecordNames } from '../queries/index.ts';
import { headsForm } from '../schema.ts';
import { describeType } from '../sentences.ts';
import { emptyState } from './empty-state.ts';
import { actingOrganisation } from './organisation.tsx';

const read = { kind: 'organisation', action: 'audit.read' } as const;
const journalPath = '/espace/organisation/journal';
const perPage = 50;

/** A file of heads is small: more is not one. */
export const largestHeads = 1024 * 1024;

/** The heads in an uploaded file. @throws FieldErrors on the field `heads` */
export async function uploadedHeads(files: Map<string, File>) {
  const file = files.get('heads');
  if (!file) throw new FieldErrors({ heads: m('verify.heads.missing') });
  const heads = readHeads(await file.text());
  if (!heads) throw new FieldErrors({ heads: m('verify.heads.unreadable') });
  return heads;
}

export function headsDownload(scope: Scope, heads: Parameters<typeof writeHeads>[0], name: string): Response {
  return scope.download(new TextEncoder().encode(writeHeads(heads, scope.now)), {
    fileName: `${name}-${isoDay(scope.now)}.json`,
    mediaType: 'application/json; charset=utf-8',
  });
}

export const journalRoutes: Route[] = [
  page(journalPath, read, async (scope) => {
    const { db } = scope.platform;
    const { id } = await actingOrganisation(scope);
    const types = (await listRecordTypes(db, id)).sort((a, b) =>
      new Intl.Collator('fr').compare(describeType(a), describeType(b)),
    );
    const type = types.find((one) => one === scope.query('type'));
    const asked = Number(scope.query('avant'));
    const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
    const found = await listJournal(db, id, { recordType: type, before, limit: perPage + 1 });
    const entries = found.slice(0, perPage);
    return (
      <JournalPage
        scope={scope}
        entries={entries}
        names={await readRecordNames(db, entries)}
        types={types}
        type={type}
        older={found.length > perPage ? entries.at(-1)?.seq : undefined}
        first={before === undefined}
      />
    );
  }),
  page(`${journalPath}/tete.json`, read, async (scope) => {
    const { id } = await actingOrganisation(scope);
    return headsDownload(scope, await chainHeads(scope.platform.db, id), 'tete-du-journal');
  }),
  ...form({
    path: `${journalPath}/verification`,
    access: read,
    maxBody: largestHeads,
    schema: headsForm,
    load: async (scope) => {
      const { id } = await actingOrganisation(scope);
      const [report] = await verifyAudit(scope.platform.db, { organisationId: id });
      const result: Verification = { entries: report?.entries ?? 0, problems: report?.problems ?? [], compared: 0 };
      return { id, result };
    },
    page: (scope, state, { result }) => <VerificationPage scope={scope} form={state} result={result} />,
    submit: async (scope, _, { loaded, files }) => {
      const heads = (await uploadedHeads(files)).filter((head) => head.organisationId === loaded.id);
      if (heads.length === 0) throw new FieldErrors({ heads: m('verify.heads.other') });
      const [report] = await verifyAudit(scope.platform.db, { organisationId: loaded.id, knownHeads: heads });
      const result = { entries: report?.entries ?? 0, problems: report?.problems ?? [], compared: heads.length };
      return scope.page(<VerificationPage scope={scope} form={emptyState(scope)} result={result} />);
    },
  }),
];
