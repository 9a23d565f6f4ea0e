import type { Language, LanguageString } from '@limpide/kernel';
import { textIn } from '@limpide/kernel';
import type { PublicServiceRecord } from './profile/records.ts';

/**
 * A démarche as schema.org `GovernmentService`, for search engines: what that vocabulary can say, in one language. Steps, key
 * facts, remedies and pieces have no term there and are left out.
 */
export function toSchemaOrg(service: PublicServiceRecord, language: Language = 'fr'): Record<string, unknown> {
  const text = (value: LanguageString | undefined) => value && textIn(value, language)?.text;
  const [contact] = service.contactPoint ?? [];
  const online = service.hasChannel?.find(({ page }) => page);
  const channel = {
    '@type': 'ServiceChannel',
    serviceUrl: online?.page,
    servicePhone: contact?.hasTelephone?.[0] && { '@type': 'ContactPoint', telephone: contact.hasTelephone[0] },
    processingTime: service.processingTime,
  };
  return prune({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': service.id,
    url: service.id,
    name: text(service.name),
    description: text(service.description),
    serviceOperator: service.hasCompetentAuthority.map((authority) => ({
      '@type': 'GovernmentOrganization',
      '@id': authority.id,
      name: text(authority.preferredLabel),
    })),
    audience: service.audience && { '@type': 'Audience', audienceType: text(service.audience) },
    availableChannel: Object.values(channel).filter(Boolean).length > 1 ? channel : undefined,
    dateModified: service.modified,
    inLanguage: language,
  });
}

/** Without what is not there. */
function prune(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined && one !== '')
      .map(([key, one]) => [
        key,
        one && typeof one === 'object' && !Array.isArray(one) ? prune(one as Record<string, unknown>) : one,
      ]),
  );
}
