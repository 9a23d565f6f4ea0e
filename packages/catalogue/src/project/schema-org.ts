import type { Language } from '@limpide/kernel';
import type { PublicServiceRecord } from '../profile/records.ts';
import { toSchemaOrg } from '../schema-org.ts';
import { Taken } from './loss.ts';
import { oneLanguage, type Projection } from './projection.ts';

const reasons: Record<string, string> = {
  step: 'schema.org ne décrit pas les étapes d’une démarche.',
  hasInput: 'schema.org ne décrit pas les pièces à préparer.',
  redress: 'schema.org ne décrit pas les recours.',
  hasCost: 'Pour schema.org, un coût est un montant chiffré et offert à la vente : rien n’est deviné.',
  hasLegalResource: 'schema.org ne relie pas un service public à ses bases légales.',
  keyFact: 'schema.org n’a pas de place pour « l’essentiel » d’une démarche.',
};

/** A démarche as schema.org `GovernmentService`, with what that vocabulary cannot say. */
export function projectSchemaOrg(record: PublicServiceRecord, language: Language = 'fr'): Projection {
  const taken = new Taken(record);
  const data = toSchemaOrg(record, language);
  taken.text('name', record.name, language);
  taken.text('description', record.description, language);
  taken.text('audience', record.audience, language);
  for (const [i, { preferredLabel }] of record.hasCompetentAuthority.entries())
    taken.text(`hasCompetentAuthority.${i}.preferredLabel`, preferredLabel, language);
  const online = record.hasChannel?.findIndex(({ page }) => page) ?? -1;
  if (data.availableChannel) {
    taken.keep('contactPoint.0.hasTelephone.0', 'processingTime');
    if (online >= 0) taken.keep(`hasChannel.${online}.page`);
  }
  if (record.modified) taken.keep('modified');
  const losses = taken.losses((path) => {
    const [first = ''] = path.split('.');
    return (
      reasons[first] ??
      oneLanguage(path, record, language) ??
      'schema.org n’a pas de place pour cela dans un service public.'
    );
  });
  return { data, losses, elements: taken.elements.length };
}
