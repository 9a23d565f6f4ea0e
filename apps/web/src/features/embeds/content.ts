import type { Contact, KeyFact } from '../../platform/database/index.ts';
import { formatDay, isoDay } from '../../platform/messages/index.ts';
import { type PublicProcedure, procedurePath } from '../public-pages/index.ts';
import { message as m } from './messages.ts';
import type { EmbedOptions, Level, Part } from './options.ts';
import { type EmbedElement, link, node } from './tree.ts';

const heading = (level: number, name: string, ...content: Parameters<typeof node>[2][]) =>
  node(`h${Math.min(level, 6)}` as 'h2', name, ...content);

const inFrench = (tree: EmbedElement): EmbedElement => ({ ...tree, l: 'fr' });

/** A démarche that is online, for the page of another site. @param base address of ours, without a final stroke */
export function procedureTree(procedure: PublicProcedure, options: EmbedOptions, base: string): EmbedElement {
  const { content, organisation } = procedure.snapshot;
  const page = base + procedurePath(procedure.id, content.title);
  return inFrench(
    node(
      'section',
      'cadre',
      heading(options.level, 'titre', content.title),
      ...options.parts.flatMap((part) => partTree(procedure, part, options.level + 1)),
      content.onlineUrl && node('p', 'commencer', link(content.onlineUrl, m('start'))),
      ...personTree(organisation.contact, options.level + 1, base),
      verifiedTree(procedure, page),
    ),
  );
}

function partTree({ snapshot }: PublicProcedure, part: Part, level: number): EmbedElement[] {
  const { content, steps } = snapshot;
  const title = (name: Part) => heading(level, 'sous-titre', m(`part.${name}`));
  switch (part) {
    case 'resume':
      return [node('p', 'resume', content.summary)];
    case 'essentiel': {
      const facts = (['deadline', 'duration', 'cost', 'answer'] as const).flatMap((name) => {
        const fact = content.keyFacts[name];
        return fact ? [node('dt', '', m(`fact.${name}`)), node('dd', '', factWords(fact))] : [];
      });
      return facts.length > 0 ? [node('dl', 'essentiel', ...facts)] : [];
    }
    case 'pour-qui':
      return content.audience ? [title(part), node('p', 'pour-qui', content.audience)] : [];
    case 'preparer': {
      const items = content.prepare.map((item) => node('li', '', item));
      const list = items.length > 0 && node('ul', 'preparer', ...items);
      const rest = content.notNeeded && node('p', 'pas-besoin', content.notNeeded);
      return list || rest
        ? [title(part), ...[list, rest].filter((one) => one !== false && one !== undefined && one !== '')]
        : [];
    }
    case 'etapes':
      if (steps.length === 0) return [];
      return [
        title(part),
        node(
          'ol',
          'etapes',
          ...steps.map((step) => node('li', '', node('strong', '', step.title), step.body && ` ${step.body}`)),
        ),
      ];
    case 'recours':
      return content.remedies
        ? [title(part), ...content.remedies.split(/\n+/).map((line) => node('p', 'recours', line))]
        : [];
  }
}

const factWords = ({ value, note }: KeyFact) => (note ? `${value} (${note.replace(/[.\s]+$/, '')})` : value);

/** A person to call or to see: it stands in every embed, since nobody is held to a screen. */
function personTree(contact: Contact, level: number, base: string): EmbedElement[] {
  return [
    heading(level, 'sous-titre', m('person.title')),
    node(
      'p',
      'personne',
      m('person.call'),
      ' ',
      link(telephone(contact.phone), contact.phone),
      contact.phoneNote && ` (${contact.phoneNote})`,
      contact.phoneHours && `, ${contact.phoneHours}`,
      '.',
    ),
    node('p', 'guichet', m('person.come', { address: contact.address, hours: contact.openingHours })),
    node('p', 'aide', link(`${base}/parler-a-quelqu-un`, m('person.more'))),
  ];
}

const telephone = (phone: string) => `tel:${phone.replace(/[^+\d]/g, '')}`;

function verifiedTree({ publishedAt, snapshot }: PublicProcedure, page: string): EmbedElement {
  const { name } = snapshot.organisation;
  const { service } = snapshot;
  return node(
    'p',
    'verifie',
    m('verified'),
    ' ',
    dayTree(publishedAt),
    '. ',
    service && service !== name
      ? m('source-service', { organisation: name, service })
      : m('source', { organisation: name }),
    ' ',
    link(page, m('whole')),
  );
}

const dayTree = (at: Date) => ({ ...node('time', '', formatDay(at)), d: isoDay(at) });

/** A link with enough words to choose it, and the way to a person: for sites that take no more. */
export function cardTree(procedure: PublicProcedure, options: EmbedOptions, base: string): EmbedElement {
  const { content, organisation } = procedure.snapshot;
  const page = base + procedurePath(procedure.id, content.title);
  const { contact } = organisation;
  return inFrench(
    node(
      'section',
      'cadre',
      heading(options.level, 'titre', link(page, content.title)),
      node('p', 'resume', content.summary),
      node(
        'p',
        'personne',
        m('person.call'),
        ' ',
        link(telephone(contact.phone), contact.phone),
        contact.phoneHours && `, ${contact.phoneHours}`,
        '.',
      ),
      verifiedTree(procedure, page),
    ),
  );
}

/** What stands where a démarche was, once it is withdrawn: never the old text. */
export function withdrawnTree(
  gone: { title: string; organisation: string; contact: Contact; at: Date },
  level: Level,
  base: string,
): EmbedElement {
  return inFrench(
    node(
      'section',
      'cadre',
      heading(level, 'titre', gone.title),
      node('p', 'retire', m('withdrawn', { date: formatDay(gone.at) })),
      ...personTree(gone.contact, level + 1, base),
      node(
        'p',
        'verifie',
        m('source', { organisation: gone.organisation }),
        ' ',
        link(`${base}/chercher`, m('search')),
      ),
    ),
  );
}

/** A short list of what is online. */
export function listTree(
  list: {
    title: string;
    items: readonly PublicProcedure[];
    all: string;
    contact: { name: string; contact: Contact } | undefined;
  },
  level: Level,
  base: string,
): EmbedElement {
  const latest = list.items.reduce<Date | undefined>(
    (last, { publishedAt }) => (!last || publishedAt > last ? publishedAt : last),
    undefined,
  );
  const organisations = [...new Set(list.items.map(({ snapshot }) => snapshot.organisation.name))];
  return inFrench(
    node(
      'section',
      'cadre',
      heading(level, 'titre', list.title),
      list.items.length > 0
        ? node(
            'ul',
            'liste',
            ...list.items.map(({ id, snapshot: { content } }) =>
              node('li', '', link(base + procedurePath(id, content.title), content.title), ` ${content.summary}`),
            ),
          )
        : node('p', 'liste', m('list.none')),
      node('p', 'commencer', link(base + list.all, m('list.all'))),
      ...(list.contact ? personTree(list.contact.contact, level + 1, base) : []),
      node(
        'p',
        'verifie',
        latest && m('list.verified'),
        latest && ' ',
        latest && dayTree(latest),
        latest && '. ',
        organisations.length > 0 && m('source', { organisation: organisations.join(', ') }),
      ),
    ),
  );
}
