import { demonstration } from '../../apps/web/seed/demonstration/index.ts';
import type { PublicProcedure } from '../../apps/web/src/features/public-pages/queries.ts';

/** One published démarche of the demonstration, as the public page reads it. */
export function publicProcedure(): PublicProcedure {
  const { procedures, organisations } = demonstration(new Date('2027-03-15T10:00:00Z'));
  const online = procedures.filter(({ publishedDaysAgo }) => publishedDaysAgo !== undefined);
  // The longest one: what a page costs shows best there.
  const procedure = online.reduce((a, b) => (JSON.stringify(b).length > JSON.stringify(a).length ? b : a));
  const organisation = organisations.find(({ key }) => key === procedure.organisation)!;
  return {
    id: '01jq0000000000000000000000',
    number: 3,
    publishedAt: new Date('2027-03-01T09:00:00Z'),
    snapshot: {
      content: procedure.content,
      steps: procedure.steps.map(({ key, title, text, organisation: owner }) => ({
        id: key,
        title,
        body: text,
        ...(owner ? { organisation: organisations.find((one) => one.key === owner)?.name ?? owner } : {}),
      })) as PublicProcedure['snapshot']['steps'],
      organisation: {
        id: organisation.key,
        slug: organisation.key,
        name: organisation.name,
        shortName: organisation.shortName,
        contact: organisation.contact,
      },
      service: organisation.name,
    },
  };
}
