import type { Language } from '@limpide/kernel';
import { isIri } from '../profile/check.ts';
import type { LooseRecord } from '../profile/records.ts';
import { conditionMark, languageCodes } from '../project/hsds.ts';
import { type Loss, shortened } from '../project/loss.ts';
import type { ReadRecords } from './read-records.ts';
import { hasMarkup, type Repair, withoutMarkup } from './repair.ts';

type Json = Record<string, unknown>;

const language = 'http://publications.europa.eu/resource/authority/language/';
const duration = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** The services of a text that may be HSDS: one, a list, or a page of an answer of its API. */
export function hsdsServices(value: unknown): Json[] | undefined {
  const held = isObject(value) ? (value.contents ?? value.services ?? value) : value;
  const list = (Array.isArray(held) ? held : [held]).filter(isObject);
  return list.length > 0 && list.every(isService) ? list : undefined;
}

const isService = (one: Json) =>
  typeof one.id === 'string' &&
  typeof one.name === 'string' &&
  ['status', 'organization', 'organization_id', 'service_at_locations', 'cost_options'].some((key) => key in one);

/** Démarches from HSDS services (Open Referral). That format has no languages: the one given is taken. */
export function readHsds(services: readonly Json[], options: { language?: Language } = {}): ReadRecords {
  const found: ReadRecords = { records: [], repairs: [], unread: new Map(), losses: [] };
  for (const service of services) found.records.push(new Service(service, options.language ?? 'fr', found).record());
  return found;
}

class Service {
  private readonly service: Json;
  private readonly language: Language;
  private readonly found: ReadRecords;
  private readonly id: string;
  private readonly used = new Set(['id', 'status', 'metadata', 'assurer_email', 'organization_id', 'program_id']);

  constructor(service: Json, language: Language, found: ReadRecords) {
    this.service = service;
    this.language = language;
    this.found = found;
    this.id = /^[\da-f-]{36}$/i.test(String(service.id))
      ? `urn:uuid:${service.id}`
      : `urn:hsds:${slug(String(service.id))}`;
  }

  record(): LooseRecord {
    const { id } = this;
    if (this.service.status && this.service.status !== 'active')
      this.leave('status', String(this.service.status), 'La source dit que ce service n’est pas ouvert.');
    this.note(
      'name',
      'no-language',
      String(this.service.name),
      this.language,
      `HSDS ne dit pas la langue des textes : ils sont lus comme du « ${this.language} ».`,
    );
    const record = filled({
      id,
      identifier: String(this.service.id),
      name: this.text('name'),
      description: this.text('description'),
      hasCompetentAuthority: this.organisation(),
      ...this.eligibility(),
      keyword: this.keywords(),
      language: this.list('languages').flatMap((one) => {
        const known = Object.entries(languageCodes).find(([, { code }]) => code === String(one.code).slice(0, 2));
        if (!known && (one.name || one.code))
          this.leave('languages', String(one.name ?? one.code), 'Langue que Limpide ne publie pas.');
        return known ? [language + known[0]] : [];
      }),
      spatial: this.list('service_areas').flatMap((one) => {
        if (typeof one.uri === 'string' && isIri(one.uri)) return [one.uri];
        if (one.name)
          this.leave('service_areas', String(one.name), 'Un territoire est donné par son adresse, pas par une phrase.');
        return [];
      }),
      contactPoint: this.contacts(),
      hasCost: this.costs(),
      ...this.delay(),
      hasInput: this.list('required_documents').map((one, i) => ({
        id: `${id}#piece-${i + 1}`,
        identifier: String(one.id ?? `piece-${i + 1}`),
        name: this.said(String(one.document ?? one.uri ?? ''), 'required_documents'),
      })),
      step: this.steps(),
      modified: this.day('last_modified'),
    }) as LooseRecord;
    this.used.add('url');
    const url = this.service.url;
    if (typeof url === 'string' && /^https?:/.test(url))
      record.passage = [
        { id: `${id}#site`, name: this.said('Site du service', 'url'), description: this.said(url, 'url') },
      ];
    for (const [key, value] of Object.entries(this.service)) if (!this.used.has(key)) this.unread(key, value);
    return record;
  }

  private text(key: string): Record<string, string> | undefined {
    this.used.add(key);
    const value = this.service[key];
    return typeof value === 'string' && value.trim() ? this.said(value, key) : undefined;
  }

  private said(value: string, field: string): Record<string, string> {
    if (!hasMarkup(value)) return { [this.language]: value };
    const plain = withoutMarkup(value);
    this.note(
      field,
      'markup',
      value,
      plain,
      'Mise en page de site retirée : le texte reste, une ligne par paragraphe.',
    );
    return { [this.language]: plain };
  }

  private list(key: string): Json[] {
    this.used.add(key);
    const value = this.service[key];
    return Array.isArray(value) ? value.filter(isObject) : [];
  }

  private organisation(): LooseRecord[] | undefined {
    this.used.add('organization');
    const found = this.service.organization;
    if (!isObject(found) || typeof found.name !== 'string') return undefined;
    const own =
      typeof found.uri === 'string' && isIri(found.uri)
        ? found.uri
        : `urn:uuid:${slug(String(found.id ?? found.name))}`;
    const [number] = Array.isArray(found.organization_identifiers)
      ? found.organization_identifiers.filter(isObject)
      : [];
    const identifier = typeof number?.identifier === 'string' ? { identifier: number.identifier } : {};
    return [
      {
        id: own,
        ...identifier,
        name: this.said(found.name, 'organization'),
        preferredLabel: this.said(found.name, 'organization'),
      },
    ];
  }

  private eligibility(): Record<string, unknown> {
    this.used.add('eligibility_description');
    const lines = String(this.service.eligibility_description ?? '')
      .split('\n')
      .filter((line) => line.trim());
    const conditions = lines
      .filter((line) => line.startsWith(conditionMark))
      .map((line) => line.slice(conditionMark.length));
    const ages = ['minimum_age', 'maximum_age'].flatMap((key) => {
      this.used.add(key);
      const age = this.service[key];
      return typeof age === 'number' ? [`${key === 'minimum_age' ? 'À partir de' : 'Jusqu’à'} ${age} ans`] : [];
    });
    const who = lines.filter((line) => !line.startsWith(conditionMark)).join('\n');
    return {
      audience: who ? this.said(who, 'eligibility_description') : undefined,
      holdsRequirement: [...conditions, ...ages].map((name, i) => ({
        id: `${this.id}#condition-${i + 1}`,
        identifier: `condition-${i + 1}`,
        name: this.said(name, 'eligibility_description'),
      })),
    };
  }

  private keywords(): Record<string, string[]> | undefined {
    const words = this.list('attributes').flatMap((one) => {
      if (one.link_type === 'keyword' && typeof one.value === 'string') return [one.value];
      const term = isObject(one.taxonomy_term) ? one.taxonomy_term.name : undefined;
      if (typeof term === 'string')
        this.leave('attributes', term, 'Terme d’une classification que Limpide ne connaît pas.');
      return [];
    });
    return words.length > 0 ? { [this.language]: words } : undefined;
  }

  private contacts(): LooseRecord[] | undefined {
    const phones = this.list('phones').flatMap((one) =>
      typeof one.number === 'string' ? [one.number.replace(/^"|"$/g, '')] : [],
    );
    const hours = this.list('schedules').flatMap((one, i) => {
      const times = [one.byday, one.opens_at && `${one.opens_at} - ${one.closes_at ?? ''}`].filter(Boolean).join(' ');
      const text = one.description ?? times;
      return text ? [{ id: `${this.id}#heures-${i + 1}`, description: this.said(String(text), 'schedules') }] : [];
    });
    const places = this.list('service_at_locations').flatMap((one) => {
      const location = isObject(one.location) ? one.location : {};
      const [address] = Array.isArray(location.addresses) ? location.addresses.filter(isObject) : [];
      const line = address
        ? ['address_1', 'address_2', 'postal_code', 'city']
            .flatMap((key) => (address[key] ? [String(address[key])] : []))
            .join(', ')
        : '';
      const text = [location.name, line || location.description].filter(Boolean).join(', ');
      return text ? [text] : [];
    });
    this.used.add('email');
    const email = typeof this.service.email === 'string' ? [this.service.email] : [];
    for (const one of this.list('contacts'))
      if (one.name)
        this.leave(
          'contacts',
          '',
          'Une démarche donne un service à contacter, pas une personne : le nom n’est pas repris.',
        );
    if (phones.length + hours.length + places.length + email.length === 0) return undefined;
    return [
      filled({
        id: `${this.id}#contact`,
        hasTelephone: phones,
        hasEmail: email,
        openingHours: hours,
        counter: places[0] ? this.said(places[0], 'service_at_locations') : undefined,
      }) as LooseRecord,
      ...places.slice(1).map((place, i) => ({
        id: `${this.id}#contact-${i + 2}`,
        counter: this.said(place, 'service_at_locations'),
      })),
    ];
  }

  private costs(): LooseRecord[] {
    const priced = this.list('cost_options').map((one, i) => {
      const text = [one.option, one.amount_description].filter(Boolean).join(', ');
      const currency = typeof one.currency === 'string' ? one.currency.toUpperCase() : '';
      return filled({
        id: `${this.id}#cout-${i + 1}`,
        identifier: String(one.id ?? `cout-${i + 1}`),
        hasValue: typeof one.amount === 'number' ? one.amount : undefined,
        currency: /^[A-Z]{3}$/.test(currency)
          ? `http://publications.europa.eu/resource/authority/currency/${currency}`
          : undefined,
        description: text ? this.said(text, 'cost_options') : undefined,
      }) as LooseRecord;
    });
    this.used.add('fees');
    this.used.add('fees_description');
    const said = String(this.service.fees_description ?? this.service.fees ?? '')
      .split('\n')
      .filter((line) => line.trim());
    return [
      ...priced,
      ...said.map((line, i) => ({
        id: `${this.id}#frais-${i + 1}`,
        identifier: `frais-${i + 1}`,
        description: this.said(line, 'fees_description'),
      })),
    ];
  }

  private delay(): Record<string, unknown> {
    this.used.add('wait_time');
    const said = this.service.wait_time;
    if (typeof said !== 'string' || !said.trim()) return {};
    if (duration.test(said)) return { processingTime: said };
    return { keyFact: [{ id: `${this.id}#delai`, kind: 'answer', value: this.said(said, 'wait_time') }] };
  }

  private steps(): LooseRecord[] {
    this.used.add('application_process');
    const lines = String(this.service.application_process ?? '')
      .split('\n')
      .filter((line) => line.trim());
    const steps: { name: string; more: string[] }[] = [];
    for (const line of lines) {
      const numbered = /^\d{1,2}[.)]\s+(.+)$/.exec(line);
      if (numbered || steps.length === 0) steps.push({ name: numbered?.[1] ?? line, more: [] });
      else steps.at(-1)!.more.push(line);
    }
    return steps.map(
      ({ name, more }, i) =>
        filled({
          id: `${this.id}#etape-${i + 1}`,
          position: i + 1,
          name: this.said(name, 'application_process'),
          description: more.length > 0 ? this.said(more.join('\n'), 'application_process') : undefined,
        }) as LooseRecord,
    );
  }

  private day(key: string): string | undefined {
    this.used.add(key);
    return /^\d{4}-\d{2}-\d{2}/.exec(String(this.service[key] ?? ''))?.[0];
  }

  private unread(key: string, value: unknown): void {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return;
    this.found.unread.set(key, (this.found.unread.get(key) ?? 0) + 1);
    this.leave(
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
      'Ce champ n’a pas de place dans une démarche de Limpide.',
    );
  }

  private leave(field: string, value: string, why: string): void {
    const loss: Loss = { record: this.id, field, label: field, value: shortened(value), outcome: 'dropped', why };
    this.found.losses.push(loss);
  }

  private note(field: string, kind: Repair['kind'], before: string, after: string, message: string): void {
    this.found.repairs.push({ record: this.id, field, kind, before, after, message });
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const slug = (text: string) => encodeURIComponent(text.trim()).slice(0, 200);

function filled(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)),
  );
}
