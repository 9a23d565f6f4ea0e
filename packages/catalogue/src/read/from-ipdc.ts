import { expand } from '../profile/namespaces.ts';
import type { RdfTerm, Triple } from '../rdf/triples.ts';
import { VARIANT } from '../rdf/variants.ts';
import { lpdc } from './ipdc-terms.ts';
import type { Repair } from './repair.ts';

const TYPE = expand('rdf:type');
const TITLE = expand('dct:title');
const DESCRIPTION = expand('dct:description');
const SERVICE = expand('cpsv:PublicService');
const ORDER = expand('sh:order');
const ADDRESS = `${lpdc}address`;
const place = 'https://data.vlaanderen.be/ns/adres#';
const schema = 'http://schema.org/';

const services = new Set(
  ['ConceptualPublicService', 'InstancePublicService'].flatMap((name) => [`${lpdc}${name}`, `${lpdc}${name}Snapshot`]),
);

/** What the Flemish codes of the public mean, in French (code list « doelgroep »). */
const publics: Record<string, string> = {
  Burger: 'Citoyens',
  Onderneming: 'Entreprises',
  Organisatie: 'Organisations',
  Vereniging: 'Associations',
  LokaalBestuur: 'Pouvoirs locaux',
  VlaamseOverheid: 'Autorités flamandes',
};

/** Titles that passages need and that the source has no word for. */
const titles = {
  more: { fr: 'Précisions', nl: 'Meer informatie', de: 'Weitere Angaben', en: 'More information' },
  exception: { fr: 'Exceptions', nl: 'Uitzonderingen', de: 'Ausnahmen', en: 'Exceptions' },
  rules: { fr: 'Réglementation', nl: 'Regelgeving', de: 'Rechtsvorschriften', en: 'Regulation' },
};

/**
 * Triples of the Flemish catalogue with their services said in the terms of the profile; all others as they were. Of several
 * snapshots of one service the latest counts; one that is archived is left out, and both are told.
 */
export function fromIpdc(triples: readonly Triple[], repairs: Repair[]): Triple[] {
  if (!triples.some(({ predicate, object }) => predicate === TYPE && 'iri' in object && services.has(object.iri)))
    return [...triples];
  return new Translation(triples, repairs).triples();
}

class Translation {
  private readonly bySubject = new Map<string, Map<string, RdfTerm[]>>();
  private readonly source: readonly Triple[];
  private readonly repairs: Repair[];
  private readonly out: Triple[] = [];

  constructor(source: readonly Triple[], repairs: Repair[]) {
    this.source = source;
    this.repairs = repairs;
    for (const { subject, predicate, object } of source) {
      const fields = this.bySubject.get(subject) ?? new Map<string, RdfTerm[]>();
      this.bySubject.set(subject, fields);
      fields.set(predicate, [...(fields.get(predicate) ?? []), object]);
    }
  }

  triples(): Triple[] {
    const found = new Map<string, string[]>();
    for (const [subject, fields] of this.bySubject) {
      if (!fields.get(TYPE)?.some((type) => 'iri' in type && services.has(type.iri))) continue;
      const id = this.address(subject, expand('dct:isVersionOf')) ?? subject;
      found.set(id, [...(found.get(id) ?? []), subject]);
    }
    for (const [id, snapshots] of found) {
      const made = (subject: string) => this.literal(subject, 'http://www.w3.org/ns/prov#generatedAtTime') ?? '';
      const [latest, ...older] = [...snapshots].sort((a, b) => (made(a) < made(b) ? 1 : -1));
      for (const one of older)
        this.note(
          id,
          'older-version',
          one,
          latest!,
          'Une version plus récente est dans le même fichier : elle seule est lue.',
        );
      if (this.literal(latest!, `${lpdc}isArchived`) === 'true')
        this.note(id, 'archived', latest!, '', 'La source a archivé cette démarche : elle n’est pas reprise.');
      else this.service(latest!, id);
    }
    const said = new Set([...found.values()].flat());
    return [
      ...this.source.filter(({ subject, predicate }) => !said.has(subject) && predicate !== ADDRESS),
      ...this.out,
    ];
  }

  private service(subject: string, id: string): void {
    const fields = this.bySubject.get(subject)!;
    const number = this.literal(subject, `${schema}productID`);
    this.say(id, TYPE, { iri: SERVICE });
    this.say(id, expand('dct:identifier'), { value: number ?? id.split(/[/#]/).at(-1)! });
    this.copy(subject, `${schema}dateModified`, id, expand('dct:modified'));
    this.passage(subject, `${lpdc}additionalDescription`, id, 'lp:passage', 'precisions', titles.more);
    this.passage(subject, `${lpdc}regulation`, id, 'lp:passage', 'reglementation', titles.rules);
    this.passage(subject, `${lpdc}exception`, id, 'lp:exception', 'exceptions', titles.exception);
    const audience = (fields.get(`${lpdc}targetAudience`) ?? []).flatMap((code) =>
      'iri' in code ? (publics[code.iri.split('/').at(-1)!] ?? []) : [],
    );
    if (audience.length > 0)
      this.say(id, expand('lp:audience'), { value: [...new Set(audience)].join(', '), language: 'fr' });
    this.steps(subject, id);
    this.conditions(subject, id);
    this.websites(subject, id);
    for (const [i, cost] of this.ordered(subject, expand('cv:hasCost')).entries())
      this.joined(cost, this.part(id, 'cout', i, 'cv:hasCost', 'cv:Cost'));
    for (const [i, one] of this.ordered(subject, expand('cpsv:produces')).entries()) {
      const own = this.part(id, 'resultat', i, 'cpsv:produces', 'cv:Output');
      this.copyTexts(one, own);
    }
    const cited = new Set<string>();
    for (const [i, one] of this.ordered(subject, expand('cv:hasLegalResource')).entries()) {
      const url = this.literal(one, `${schema}url`);
      const address = url && /^https?:\S+$/.test(url) ? url : `${id}#base-legale-${i + 1}`;
      // One address under two titles: each keeps its own.
      const own = cited.has(address) ? `${address}#${i + 1}` : address;
      if (own !== address) this.say(own, expand(VARIANT), { iri: address });
      cited.add(address);
      this.say(id, expand('cv:hasLegalResource'), { iri: own });
      this.copy(one, TITLE, own, expand('rdfs:label'));
      for (const text of this.bySubject.get(one)?.get(DESCRIPTION) ?? []) this.say(own, DESCRIPTION, text);
    }
    for (const contact of this.ordered(subject, 'http://data.europa.eu/m8g/hasContactPoint')) this.postal(contact);
    for (const [predicate, values] of fields)
      if (!handled.has(predicate)) for (const value of values) this.say(id, predicate, value);
  }

  /** A text of the service as a passage with a title in the same languages. */
  private passage(
    subject: string,
    from: string,
    id: string,
    to: 'lp:passage' | 'lp:exception',
    name: string,
    title: Record<string, string>,
  ): void {
    const texts = this.bySubject.get(subject)?.get(from);
    if (!texts) return;
    const own = `${id}#${name}`;
    this.say(id, expand(to), { iri: own });
    const languages = new Set(texts.map((text) => ('language' in text && text.language?.split('-')[0]) || 'fr'));
    for (const language of languages) if (title[language]) this.say(own, TITLE, { value: title[language], language });
    for (const text of texts) this.say(own, DESCRIPTION, text);
  }

  private steps(subject: string, id: string): void {
    let channels = 0;
    for (const [i, rule] of this.ordered(subject, expand('cpsv:follows')).entries()) {
      const own = `${id}#etape-${i + 1}`;
      this.say(id, expand('lp:step'), { iri: own });
      this.say(own, expand('lp:position'), { value: String(i + 1), datatype: expand('xsd:integer') });
      this.copyTexts(rule, own);
      for (const site of this.ordered(rule, `${lpdc}hasWebsite`)) {
        const page = this.literal(site, `${schema}url`);
        if (!page) continue;
        const channel = this.part(id, 'canal', channels++, 'cv:hasChannel', 'cv:Channel');
        this.say(channel, expand('lp:means'), { value: 'online' });
        this.say(channel, expand('lp:page'), { iri: page });
        this.joined(site, channel);
      }
    }
  }

  /** A condition whose proof bears the same name is only there to hold that proof. */
  private conditions(subject: string, id: string): void {
    let pieces = 0;
    let conditions = 0;
    for (const one of this.ordered(subject, 'http://vocab.belgif.be/ns/publicservice#hasRequirement')) {
      const [proof] = this.ordered(one, expand('cv:hasSupportingEvidence'));
      const title = (node: string) => JSON.stringify(this.bySubject.get(node)?.get(TITLE) ?? []);
      if (proof) this.copyTexts(proof, this.part(id, 'piece', pieces++, 'cpsv:hasInput', 'cv:Evidence'));
      if (proof && title(proof) === title(one)) continue;
      this.copyTexts(one, this.part(id, 'condition', conditions++, 'cv:holdsRequirement', 'cv:Requirement'));
    }
  }

  private websites(subject: string, id: string): void {
    for (const [i, site] of this.ordered(subject, expand('rdfs:seeAlso')).entries()) {
      const own = `${id}#site-${i + 1}`;
      const url = this.literal(site, `${schema}url`) ?? '';
      this.say(id, expand('lp:passage'), { iri: own });
      this.copy(site, TITLE, own, TITLE);
      const texts = this.bySubject.get(site)?.get(DESCRIPTION) ?? this.bySubject.get(site)?.get(TITLE) ?? [];
      for (const text of texts)
        if ('value' in text) this.say(own, DESCRIPTION, { ...text, value: `${text.value}\n${url}`.trim() });
    }
  }

  /** An address in pieces, as one line. */
  private postal(contact: string): void {
    const [address] = this.ordered(contact, ADDRESS);
    if (!address) return;
    const piece = (name: string) => this.literal(address, place + name) ?? '';
    const street = [piece('Straatnaam'), piece('Adresvoorstelling.huisnummer'), piece('Adresvoorstelling.busnummer')];
    const town = [piece('postcode'), piece('gemeentenaam')];
    const line = [street, town]
      .map((parts) => parts.filter(Boolean).join(' '))
      .filter(Boolean)
      .join(', ');
    if (line) this.say(contact, expand('lp:counter'), { value: line, language: 'nl' });
  }

  /** The title and the text of a thing that has one text with us. */
  private joined(from: string, own: string): void {
    const fields = this.bySubject.get(from);
    const names = fields?.get(TITLE) ?? [];
    for (const text of fields?.get(DESCRIPTION) ?? names) {
      if (!('value' in text)) continue;
      const name = names.find((one) => 'language' in one && one.language === text.language);
      const title =
        name && 'value' in name && name.value !== 'Coût' && name.value !== text.value ? `${name.value} : ` : '';
      this.say(own, DESCRIPTION, { ...text, value: title + text.value });
    }
  }

  private part(id: string, name: string, i: number, property: string, type: string): string {
    const own = `${id}#${name}-${i + 1}`;
    this.say(id, expand(property), { iri: own });
    this.say(own, TYPE, { iri: expand(type) });
    this.say(own, expand('dct:identifier'), { value: `${name}-${i + 1}` });
    return own;
  }

  private copyTexts(from: string, to: string): void {
    const texts = (predicate: string) => this.bySubject.get(from)?.get(predicate);
    this.copy(from, TITLE, to, TITLE);
    // IPDC asks for both; where they are the same, one of them says it.
    if (JSON.stringify(texts(TITLE)) !== JSON.stringify(texts(DESCRIPTION)))
      this.copy(from, DESCRIPTION, to, DESCRIPTION);
  }

  private copy(from: string, predicate: string, to: string, as: string): void {
    for (const value of this.bySubject.get(from)?.get(predicate) ?? []) this.say(to, as, value);
  }

  private say(subject: string, predicate: string, object: RdfTerm): void {
    this.out.push({ subject, predicate, object });
  }

  private ordered(subject: string, predicate: string): string[] {
    const place = (node: string) => Number(this.literal(node, ORDER) ?? 0);
    return (this.bySubject.get(subject)?.get(predicate) ?? [])
      .flatMap((one) => ('iri' in one ? [one.iri] : []))
      .map((node, i) => ({ node, i }))
      .sort((a, b) => place(a.node) - place(b.node) || a.i - b.i)
      .map(({ node }) => node);
  }

  private literal(subject: string, predicate: string): string | undefined {
    const found = this.bySubject
      .get(subject)
      ?.get(predicate)
      ?.find((one) => 'value' in one);
    return found && 'value' in found ? found.value : undefined;
  }

  private address(subject: string, predicate: string): string | undefined {
    const found = this.bySubject
      .get(subject)
      ?.get(predicate)
      ?.find((one) => 'iri' in one);
    return found && 'iri' in found ? found.iri : undefined;
  }

  private note(record: string, kind: Repair['kind'], before: string, after: string, message: string): void {
    this.repairs.push({ record, field: '', kind, before, after, message });
  }
}

/** Properties that the translation says otherwise, or that only file the page. */
const handled = new Set([
  TYPE,
  ...['identifier', 'isVersionOf'].map((name) => expand(`dct:${name}`)),
  ...['productID', 'dateModified', 'dateCreated'].map((name) => schema + name),
  ...['additionalDescription', 'regulation', 'exception', 'targetAudience', 'isArchived'].map((name) => lpdc + name),
  'http://www.w3.org/ns/prov#generatedAtTime',
  'http://vocab.belgif.be/ns/publicservice#hasRequirement',
  ...['cpsv:follows', 'cpsv:produces', 'cv:hasCost', 'cv:hasLegalResource', 'rdfs:seeAlso'].map(expand),
]);
