import { referenceSite } from '../../seed/demonstration/reference-sites.ts';
import { checkDemonstrationSite, demonstrationPath, mapPage, registerSite } from '../features/reference-sites/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** A site that the commune registered, with its pages. @returns what remains to do once everything is told: its first check */
export function loadReferenceSite(platform: Platform, loaded: Loaded, runAs: RunAs, story: Story): () => Promise<void> {
  const { organisation, webmaster, name, pages } = referenceSite;
  const address = new URL(`${demonstrationPath}/`, platform.config.baseUrl);
  let siteId = '';
  story(async () => {
    const organisationId = loaded.organisations.get(organisation)!;
    siteId = await runAs(webmaster, organisation, referenceSite.registeredDaysAgo, (command) =>
      registerSite(command, organisationId, {
        name,
        address: address.href,
        origins: [address.origin],
        slice: { organisations: [organisationId], lifeEvents: [], words: '' },
      }),
    );
    for (const { page, title, procedure } of pages) {
      await runAs(webmaster, organisation, referenceSite.mappedDaysAgo, (command) =>
        mapPage(command, siteId, {
          address: new URL(page, address).href,
          title,
          procedureId: loaded.procedures.get(procedure)!,
        }),
      );
    }
  });
  return () => checkDemonstrationSite(platform, siteId);
}
