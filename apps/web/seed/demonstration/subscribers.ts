import type { DemoSubscriber } from './types.ts';

/** Fictional sites, under a name that no site can have (RFC 6761): whatever is sent to them goes nowhere. */
export const subscribers: DemoSubscriber[] = [
  {
    organisation: 'commune',
    owner: 'luc-servais',
    name: 'Site de la commune (fictif)',
    url: 'https://www.commune.invalid/limpide',
    slice: 'all',
    sliceValue: '',
    createdDaysAgo: 40,
    pausedDaysAgo: 6,
  },
  {
    organisation: 'commune',
    owner: 'luc-servais',
    name: 'Site du quartier (fictif)',
    url: 'https://quartier.invalid/changements',
    slice: 'life-event',
    sliceValue: 'je-demenage',
    createdDaysAgo: 20,
  },
];
