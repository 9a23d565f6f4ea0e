/**
 * The duties, by text of law; `readState` says how well each text was read on 24 November 2026. No article read says that
 * a decision without these mentions is void: what they say, when they say something, is that the time limit of the remedy
 * does not start.
 */
import type { Authority, Duty, MentionElement, MentionKind } from './duty.ts';

const clock = 'Sans cette mention, le délai de recours ne commence pas à courir.';
const contact =
  'Sans cette mention, le lecteur ne sait pas qui peut le renseigner. Le texte lu n’y attache pas d’effet sur le délai de recours.';
const motivation = 'La loi demande que les raisons de droit et de fait soient dans l’acte lui-même.';
const unread = 'Effet inconnu : nous n’avons pas encore lu cet article de loi.';
const advice = 'C’est un conseil : le lecteur retrouve plus vite son dossier et son interlocuteur.';
const silent = 'Le texte lu n’y attache pas d’effet sur le délai de recours.';

const everything: readonly MentionKind[] = ['letter', 'decision', 'acknowledgement'];
const decision: readonly MentionKind[] = ['decision'];
const acknowledgement: readonly MentionKind[] = ['acknowledgement'];

const walloon: readonly Authority[] = ['commune-wallonne', 'province'];
const cpas: readonly Authority[] = ['cpas-wallonie', 'cpas-bruxelles'];
const brussels: readonly Authority[] = ['commune-bruxelles', 'cpas-bruxelles'];
const all: readonly Authority[] = [
  'federal',
  'commune-wallonne',
  'cpas-wallonie',
  'province',
  'spw',
  'fwb',
  'commune-bruxelles',
  'cpas-bruxelles',
  'social-security',
];

type Pack = Omit<Duty, 'id' | 'element' | 'jurist'> & { id: string };

/** One duty for each element, `pack.id` then the element as identity. */
function duties(pack: Pack, elements: readonly MentionElement[]): Duty[] {
  const { id, ...rest } = pack;
  return elements.map((element) => ({ id: `${id}/${element}`, element, ...rest, jurist: null }));
}

const person = ['contact-name', 'contact-capacity', 'contact-address', 'contact-phone'] as const;
const remedy = ['remedy', 'remedy-body', 'remedy-form', 'remedy-limit'] as const;

const law1991 = {
  legalRef: 'Loi du 29 juillet 1991, articles 2 et 3',
  eli: 'https://www.ejustice.just.fgov.be/eli/loi/1991/07/29/1991000416/justel',
  readState: 'read',
} as const;
const law1994 = {
  eli: 'https://www.ejustice.just.fgov.be/eli/loi/1994/04/11/1994000357/justel',
  readState: 'read-old',
} as const;
const brussels2019 = {
  eli: 'https://www.ejustice.just.fgov.be/eli/decret/2019/05/16/2019012674/justel',
  readState: 'read',
} as const;
const law2002 = {
  eli: 'https://www.ejustice.just.fgov.be/eli/loi/2002/05/26/2002022559/justel',
  readState: 'read-old',
} as const;
const charter = {
  eli: 'https://www.ejustice.just.fgov.be/eli/loi/1995/04/11/1995022286/justel',
  readState: 'read-old',
} as const;

export const allDuties: readonly Duty[] = [
  // Formal motivation: every individual act of an administrative authority.
  ...duties(
    { id: 'loi-1991', authorities: all, kinds: decision, level: 'block', effectIfMissing: motivation, ...law1991 },
    ['motivation-law', 'motivation-fact'],
  ),
  ...duties(
    {
      id: 'loi-1991',
      authorities: all,
      kinds: decision,
      level: 'warn',
      effectIfMissing: 'Le lecteur ne voit pas le lien entre la règle et sa situation.',
      legalRef: 'Conseil tiré de la loi du 29 juillet 1991, article 3',
      readState: 'advice',
    },
    ['motivation-link'],
  ),

  // Federal administrations.
  ...duties(
    {
      id: 'loi-1994',
      authorities: ['federal'],
      kinds: everything,
      level: 'block',
      effectIfMissing: contact,
      legalRef: 'Loi du 11 avril 1994, article 2, 3°',
      ...law1994,
    },
    person,
  ),
  ...duties(
    {
      id: 'loi-1994',
      authorities: ['federal'],
      kinds: decision,
      level: 'block',
      effectIfMissing: clock,
      legalRef: 'Loi du 11 avril 1994, article 2, 4°',
      ...law1994,
    },
    remedy,
  ),

  // Walloon local authorities, the Region and the French Community: their own texts were not read.
  ...duties(
    {
      id: 'cdld',
      authorities: [...walloon, 'cpas-wallonie'],
      kinds: everything,
      level: 'block',
      effectIfMissing: unread,
      legalRef: 'Code de la démocratie locale et de la décentralisation, article L3221-1',
      readState: 'to-verify',
    },
    person,
  ),
  ...duties(
    {
      id: 'decret-1995',
      authorities: ['spw'],
      kinds: everything,
      level: 'block',
      effectIfMissing: unread,
      legalRef: 'Décret wallon du 30 mars 1995',
      readState: 'to-verify',
    },
    person,
  ),
  ...duties(
    {
      id: 'decret-1994',
      authorities: ['fwb'],
      kinds: everything,
      level: 'block',
      effectIfMissing: unread,
      legalRef: 'Décret de la Communauté française du 22 décembre 1994',
      readState: 'to-verify',
    },
    person,
  ),
  // For these, the remedies rest on the text on the Council of State, described by an official notice.
  ...duties(
    {
      id: 'conseil-etat',
      authorities: [...walloon, 'spw', 'fwb'],
      kinds: decision,
      level: 'warn',
      effectIfMissing: clock,
      legalRef: 'Lois coordonnées sur le Conseil d’État du 12 janvier 1973, article 19, alinéa 2',
      readState: 'secondary',
    },
    remedy,
  ),

  // Brussels communes and CPAS.
  ...duties(
    {
      id: 'bruxelles-2019',
      authorities: brussels,
      kinds: everything,
      level: 'block',
      effectIfMissing: contact,
      legalRef: 'Décret et ordonnance conjoints du 16 mai 2019, article 8, § 1er',
      only: 'individual',
      ...brussels2019,
    },
    ['contact-name', 'contact-first-name', 'contact-capacity'],
  ),
  ...duties(
    {
      id: 'bruxelles-2019',
      authorities: brussels,
      kinds: everything,
      level: 'block',
      effectIfMissing: contact,
      legalRef: 'Décret et ordonnance conjoints du 16 mai 2019, article 8, § 1er',
      ...brussels2019,
    },
    ['contact-address', 'contact-phone', 'contact-email'],
  ),
  ...duties(
    {
      id: 'bruxelles-2019',
      authorities: brussels,
      kinds: decision,
      level: 'block',
      effectIfMissing: clock,
      legalRef: 'Décret et ordonnance conjoints du 16 mai 2019, article 8, § 2',
      ...brussels2019,
    },
    ['ombudsman'],
  ),
  ...duties(
    {
      id: 'bruxelles-2019',
      authorities: ['commune-bruxelles'],
      kinds: decision,
      level: 'block',
      effectIfMissing: clock,
      legalRef: 'Décret et ordonnance conjoints du 16 mai 2019, article 8, § 2',
      ...brussels2019,
    },
    remedy,
  ),

  // CPAS: integration income.
  ...duties(
    {
      id: 'loi-2002',
      authorities: cpas,
      kinds: decision,
      level: 'block',
      effectIfMissing: clock,
      legalRef: 'Loi du 26 mai 2002 (revenu d’intégration), article 21, § 3',
      ...law2002,
    },
    [
      ...remedy,
      'remedy-body-address',
      'judicial-code-728',
      'judicial-code-1017',
      'file-reference',
      'service',
      'social-worker',
      'explanation',
      'not-suspensive',
    ],
  ),
  ...duties(
    {
      id: 'loi-2002',
      authorities: cpas,
      kinds: decision,
      level: 'block',
      effectIfMissing: silent,
      legalRef: 'Loi du 26 mai 2002 (revenu d’intégration), article 21, § 2',
      only: 'amount',
      ...law2002,
    },
    ['amount', 'calculation', 'frequency'],
  ),
  ...duties(
    {
      id: 'loi-2002',
      authorities: cpas,
      kinds: acknowledgement,
      level: 'block',
      effectIfMissing: silent,
      legalRef: 'Loi du 26 mai 2002 (revenu d’intégration), article 18, § 3',
      ...law2002,
    },
    ['examination-time', 'right-to-be-heard', 'duty-to-declare'],
  ),

  // Social security.
  ...duties(
    {
      id: 'charte-1995',
      authorities: ['social-security'],
      kinds: decision,
      level: 'block',
      effectIfMissing: clock,
      legalRef: 'Loi du 11 avril 1995 (charte de l’assuré social), article 14',
      ...charter,
    },
    [
      ...remedy,
      'remedy-body-address',
      'judicial-code-728',
      'judicial-code-1017',
      'file-reference',
      'service',
      'explanation',
    ],
  ),
  ...duties(
    {
      id: 'charte-1995',
      authorities: ['social-security'],
      kinds: decision,
      level: 'block',
      effectIfMissing: silent,
      legalRef: 'Loi du 11 avril 1995 (charte de l’assuré social), article 13',
      only: 'amount',
      ...charter,
    },
    ['amount', 'calculation'],
  ),
  ...duties(
    {
      id: 'charte-1995',
      authorities: ['social-security'],
      kinds: acknowledgement,
      level: 'block',
      effectIfMissing: silent,
      legalRef: 'Loi du 11 avril 1995 (charte de l’assuré social), article 9',
      ...charter,
    },
    ['examination-time', 'prescription'],
  ),
  ...duties(
    {
      id: 'charte-1995-indu',
      authorities: [...cpas, 'social-security'],
      kinds: decision,
      level: 'block',
      effectIfMissing: clock,
      legalRef: 'Loi du 11 avril 1995 (charte de l’assuré social), article 15',
      only: 'recovery',
      ...charter,
    },
    ['overpayment', 'overpayment-total', 'breached-provision', 'prescription', 'waiver', 'instalments'],
  ),
  ...duties(
    {
      id: 'contact-secu',
      authorities: ['social-security'],
      kinds: everything,
      level: 'info',
      effectIfMissing: unread,
      legalRef: 'Texte à désigner par un juriste',
      readState: 'to-verify',
    },
    person,
  ),

  // Advice, and a duty that a jurist must still find.
  ...duties(
    {
      id: 'conseil',
      authorities: ['federal', ...walloon, 'cpas-wallonie', 'spw', 'fwb', 'social-security'],
      kinds: everything,
      level: 'info',
      effectIfMissing: advice,
      legalRef: 'Conseil de rédaction',
      readState: 'advice',
    },
    ['contact-email'],
  ),
  ...duties(
    {
      id: 'conseil',
      authorities: ['federal', ...walloon, 'spw', 'fwb', 'commune-bruxelles'],
      kinds: everything,
      level: 'info',
      effectIfMissing: advice,
      legalRef: 'Conseil de rédaction',
      readState: 'advice',
    },
    ['file-reference', 'service'],
  ),
  ...duties(
    {
      id: 'mediateur',
      authorities: ['federal', ...walloon, 'cpas-wallonie', 'spw', 'fwb'],
      kinds: decision,
      level: 'info',
      effectIfMissing: unread,
      legalRef: 'Texte à désigner par un juriste',
      readState: 'to-verify',
    },
    ['ombudsman'],
  ),
];
