import { type Command, expectVersion } from '../../platform/command.ts';
import { FieldErrors, notFound } from '../../platform/http/errors.ts';
import { newToken, tokenHash } from '../../platform/security/secrets.ts';
import { message as m } from './messages.ts';
import { listPages, type SitePage } from './queries.ts';
import { liesOn, limits, pageAddress, type SiteContent } from './schema.ts';
import * as store from './store.ts';

async function record(
  command: Command,
  site: { id: string; organisationId: string; version: number },
  content: SiteContent,
  action: string,
) {
  const common = { recordType: 'reference-site', recordId: site.id, organisationId: site.organisationId };
  await command.saveVersion({ ...common, version: site.version, snapshot: { ...content }, action });
  command.audit({ ...common, action: `reference-site.${action}`, detail: { version: site.version } });
}

/** @throws FieldErrors when the organisation has it already, or has too many */
function checkAddress(sites: readonly store.Site[], content: SiteContent, own?: string): void {
  if (sites.some(({ id, address }) => id !== own && address === content.address)) {
    throw new FieldErrors({ address: m('check.taken') });
  }
  if (!own && sites.length >= limits.sites) throw new FieldErrors({ name: m('check.full', { max: limits.sites }) });
}

export async function registerSite(command: Command, organisationId: string, content: SiteContent): Promise<string> {
  const owner = command.authoriseIn('reference-site.create', organisationId);
  checkAddress(await store.lockSites(command.tx, owner), content);
  const id = await store.insertSite(command.tx, owner, content, command.now);
  await record(command, { id, organisationId: owner, version: 1 }, content, 'registered');
  return id;
}

/** The site, for who may change it. */
async function own(command: Command, id: string): Promise<store.Site> {
  const { organisationId } = await command.authorise('reference-site.edit', 'reference-site', id);
  const site = (await store.lockSites(command.tx, organisationId)).find((one) => one.id === id);
  if (!site) throw notFound();
  return site;
}

/** @throws FieldErrors, ConcurrentUpdate */
export async function editSite(
  command: Command,
  input: { id: string; version: number; content: SiteContent },
): Promise<void> {
  const site = await own(command, input.id);
  expectVersion(site.version, input.version);
  checkAddress(await store.listSites(command.tx, site.organisationId), input.content, site.id);
  const outside = (await listPages(command.tx, { siteIds: [site.id] })).find(
    ({ address }) => !liesOn(input.content, address),
  );
  if (outside) throw new FieldErrors({ address: m('check.pages-outside', { address: outside.address }) });
  const version = await store.updateSite(command.tx, site.id, { content: input.content }, command.now);
  await record(command, { ...site, version }, input.content, 'edited');
}

/** A new key; the one before opens nothing any more. @returns the key, which is kept nowhere */
export async function makeKey(command: Command, id: string): Promise<string> {
  const site = await own(command, id);
  const key = newToken();
  const version = await store.updateSite(
    command.tx,
    id,
    { key: { hash: tokenHash(key), end: key.slice(-4) } },
    command.now,
  );
  await record(command, { ...site, version }, site, 'key-made');
  return key;
}

/** A closed site is not checked, shows no frame, and its key opens nothing; its pages stay for the day it opens again. */
export async function closeSite(command: Command, id: string, closed: boolean): Promise<void> {
  const site = await own(command, id);
  if ((site.closedAt !== null) === closed) return;
  const version = await store.updateSite(command.tx, id, { closedAt: closed ? command.now : null }, command.now);
  await record(command, { ...site, version }, site, closed ? 'closed' : 'reopened');
}

export async function askCheck(command: Command, id: string): Promise<void> {
  const { organisationId } = await command.authorise('reference-site.read', 'reference-site', id);
  await store.markCheckAsked(command.tx, id, command.now);
  await command.enqueue('reference-site.check', { siteId: id }, { ifRunning: true });
  command.audit({ organisationId, action: 'reference-site.check-asked', recordType: 'reference-site', recordId: id });
}

interface PageInput {
  address: string;
  title: string;
  procedureId: string;
}

/** @throws FieldErrors on the address */
function checkedAddress(site: store.Site, pages: readonly SitePage[], typed: string, self?: string): string {
  const address = pageAddress(typed);
  if (!address) throw new FieldErrors({ address: m('check.address') });
  if (!liesOn(site, address)) throw new FieldErrors({ address: m('check.not-on-site', { site: site.address }) });
  if (pages.some((page) => page.address === address && page.id !== self))
    throw new FieldErrors({ address: m('check.page-taken') });
  return address;
}

const pageAudit = (command: Command, site: store.Site, action: string, pageId: string) =>
  command.audit({
    organisationId: site.organisationId,
    action: `reference-site.${action}`,
    recordType: 'reference-site',
    recordId: site.id,
    detail: { pageId },
  });

/** Adds a page, or changes the one of that id. @throws FieldErrors */
export async function mapPage(command: Command, siteId: string, input: PageInput & { id?: string }): Promise<void> {
  const site = await own(command, siteId);
  const pages = await listPages(command.tx, { siteIds: [siteId] });
  const address = checkedAddress(site, pages, input.address, input.id);
  const page = { address, title: input.title, procedureId: input.procedureId, proposed: false };
  if (input.id) {
    const current = pages.find(({ id }) => id === input.id);
    if (!current) throw notFound();
    if (current.address === address && current.procedureId === page.procedureId) {
      await store.confirmPages(command.tx, siteId, [current.id]);
    } else await store.updatePage(command.tx, current.id, page);
    return pageAudit(command, site, 'page-changed', current.id);
  }
  if (pages.length >= limits.pages) throw new FieldErrors({ address: m('check.pages-full', { max: limits.pages }) });
  pageAudit(command, site, 'page-mapped', await store.insertPage(command.tx, siteId, page, command.now));
}

export async function removePage(command: Command, siteId: string, pageId: string): Promise<void> {
  const site = await own(command, siteId);
  const page = (await listPages(command.tx, { siteIds: [siteId] })).find(({ id }) => id === pageId);
  if (!page) throw notFound();
  await store.deletePage(command.tx, pageId);
  pageAudit(command, site, 'page-removed', pageId);
}

/** @returns how many proposals were confirmed */
export async function confirmProposals(command: Command, siteId: string, pageId?: string): Promise<number> {
  const site = await own(command, siteId);
  const count = await store.confirmPages(command.tx, siteId, pageId ? [pageId] : undefined);
  pageAudit(command, site, 'pages-confirmed', pageId ?? '');
  return count;
}

export interface MappedRow extends PageInput {
  siteId: string;
  proposed: boolean;
}

/** Carries out a list that was previewed; what is there already, or lies outside, is left. @returns how many */
export async function bringInPages(
  command: Command,
  organisationId: string,
  rows: readonly MappedRow[],
): Promise<number> {
  const owner = command.authoriseIn('reference-site.create', organisationId);
  const sites = await store.lockSites(command.tx, owner);
  const pages = await listPages(command.tx, { siteIds: sites.map(({ id }) => id) });
  const known = new Map(pages.map((page) => [`${page.siteId} ${page.address}`, page]));
  const counts = new Map<string, number>();
  for (const { siteId } of pages) counts.set(siteId, (counts.get(siteId) ?? 0) + 1);
  let done = 0;
  for (const { siteId, ...page } of rows) {
    const site = sites.find(({ id }) => id === siteId);
    if (!site || !liesOn(site, page.address)) continue;
    const current = known.get(`${siteId} ${page.address}`);
    if (current) {
      if (current.procedureId === page.procedureId) continue;
      await store.updatePage(command.tx, current.id, page);
      pageAudit(command, site, 'page-changed', current.id);
    } else {
      const count = counts.get(siteId) ?? 0;
      if (count >= limits.pages) continue;
      counts.set(siteId, count + 1);
      pageAudit(command, site, 'page-mapped', await store.insertPage(command.tx, siteId, page, command.now));
    }
    done++;
  }
  return done;
}

/** A person says that a difference is none, and why: it comes back when either text changes. */
export async function dismiss(
  command: Command,
  input: { siteId: string; pageId: string; difference: string; reason: string },
): Promise<void> {
  const { organisationId } = await command.authorise('reference-site.judge', 'reference-site', input.siteId);
  const page = (await listPages(command.tx, { siteIds: [input.siteId] })).find(({ id }) => id === input.pageId);
  if (!page?.report?.differences.some(({ key }) => key === input.difference)) throw notFound();
  await store.insertDismissal(command.tx, { ...input, by: command.actor.userId, at: command.now });
  const { siteId, ...detail } = input;
  command.audit({
    organisationId,
    action: 'reference-site.difference-dismissed',
    recordType: 'reference-site',
    recordId: siteId,
    detail,
  });
}

export async function takeUpAgain(
  command: Command,
  input: { siteId: string; pageId: string; difference: string },
): Promise<void> {
  const { organisationId } = await command.authorise('reference-site.judge', 'reference-site', input.siteId);
  const page = (await listPages(command.tx, { siteIds: [input.siteId] })).find(({ id }) => id === input.pageId);
  if (!page) throw notFound();
  await store.deleteDismissal(command.tx, input.pageId, input.difference);
  const { siteId, ...detail } = input;
  command.audit({
    organisationId,
    action: 'reference-site.difference-taken-up',
    recordType: 'reference-site',
    recordId: siteId,
    detail,
  });
}

/** The page moved: its new address is the one that is checked from now on. @throws FieldErrors */
export async function followMove(command: Command, siteId: string, pageId: string): Promise<void> {
  const page = (await listPages(command.tx, { siteIds: [siteId] })).find(({ id }) => id === pageId);
  if (!page?.report?.movedTo) throw notFound();
  const { title, procedureId } = page;
  await mapPage(command, siteId, { id: pageId, address: page.report.movedTo, title, procedureId });
}

export async function chooseFrames(
  command: Command,
  organisationId: string,
  frames: 'registered' | 'anyone',
): Promise<void> {
  const owner = command.authoriseIn('reference-site.create', organisationId);
  await store.setFrames(command.tx, owner, { frames, by: command.actor.userId, at: command.now });
  command.audit({
    organisationId: owner,
    action: 'reference-site.frames-chosen',
    recordType: 'organisation',
    recordId: owner,
    detail: { frames },
  });
}
