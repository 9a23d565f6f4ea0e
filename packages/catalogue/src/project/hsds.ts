import type { Language, LanguageString } from '@limpide/kernel';
import type { PublicServiceRecord } from '../profile/records.ts';
import { Taken } from './loss.ts';
import { oneLanguage, type Projection } from './projection.ts';
import { isUuid, uuidFor } from './uuid.ts';

/** Codes of ISO 639-1 and names, by the end of the address of a language (EU authority table). */
export const languageCodes: Record<string, { code: string; name: string }> = {
  FRA: { code: 'fr', name: 'français' },
  NLD: { code: 'nl', name: 'néerlandais' },
  DEU: { code: 'de', name: 'allemand' },
  ENG: { code: 'en', name: 'anglais' },
};

/** What stands before each condition, so that a reader (ours too) tells conditions from the public. */
export const conditionMark = '- ';

/** A démarche as an HSDS 3 service (Open Referral), in one language. */
export function toHsds(record: PublicServiceRecord, language: Language = 'fr'): Projection {
  return new Writer(record, language).write();
}

class Writer {
  private readonly taken: Taken;
  private readonly record: PublicServiceRecord;
  private readonly language: Language;

  constructor(record: PublicServiceRecord, language: Language) {
    this.record = record;
    this.language = language;
    this.taken = new Taken(record);
  }

  write(): Projection {
    const { record } = this;
    const [contact] = record.contactPoint ?? [];
    const [authority] = record.hasCompetentAuthority;
    const id = isUuid(record.identifier) ? record.identifier : uuidFor(record.id);
    if (id === record.identifier) this.taken.keep('identifier');
    else
      this.taken.partly(
        'identifier',
        'HSDS veut un identifiant d’une forme précise (UUID) : il en reçoit un, toujours le même.',
      );
    if (contact?.hasEmail?.[0]) this.taken.keep('contactPoint.0.hasEmail.0');
    if (record.processingTime) this.taken.keep('processingTime');
    if (record.modified) this.taken.keep('modified');
    const data = filled({
      id,
      name: this.text('name', record.name) ?? record.identifier,
      description: this.text('description', record.description),
      url: /^https?:/.test(record.id) ? record.id : undefined,
      email: contact?.hasEmail?.[0],
      status: 'active',
      application_process: this.steps(),
      fees_description: this.fees(),
      wait_time: record.processingTime,
      eligibility_description: this.eligibility(),
      last_modified: record.modified && `${record.modified}T00:00:00.000Z`,
      phones: this.phones(),
      schedules: this.schedules(),
      service_areas: this.areas(),
      service_at_locations: this.places(),
      languages: this.languages(),
      organization: authority && this.organisation(authority),
      cost_options: this.costs(),
      required_documents: this.documents(),
      attributes: this.keywords(),
    });
    const losses = this.taken.losses(
      (path) => oneLanguage(path, record, this.language) ?? why(path.split('.')[0] ?? ''),
    );
    return { data, losses, elements: this.taken.elements.length };
  }

  private text(path: string, value: LanguageString | undefined): string | undefined {
    return this.taken.text(path, value, this.language);
  }

  private part(name: string): string {
    return uuidFor(`${this.record.id}#${name}`);
  }

  private steps(): string | undefined {
    const lines = [...(this.record.step ?? []).entries()].map(([i, step]) => {
      const name = this.text(`step.${i}.name`, step.name) ?? '';
      const more = this.text(`step.${i}.description`, step.description);
      this.taken.partly(`step.${i}`, 'Les étapes deviennent un seul texte numéroté.');
      return [`${i + 1}. ${name}`, ...(more ? [more] : [])].join('\n');
    });
    return lines.length > 0 ? lines.join('\n') : undefined;
  }

  private fees(): string | undefined {
    const said = (this.record.hasCost ?? []).flatMap((cost, i) => {
      if (cost.hasValue !== undefined) return [];
      const text = this.text(`hasCost.${i}.description`, cost.description) ?? '';
      if (text.includes('\n'))
        this.taken.partly(`hasCost.${i}`, 'HSDS a un seul texte pour les frais : chaque ligne y est un coût.');
      return text ? [text] : [];
    });
    return said.join('\n') || undefined;
  }

  private costs() {
    return (this.record.hasCost ?? []).flatMap((cost, i) => {
      if (cost.hasValue === undefined) return [];
      this.taken.keep(`hasCost.${i}.hasValue`, ...(cost.currency ? [`hasCost.${i}.currency`] : []));
      return [
        filled({
          id: this.part(`cost-${i + 1}`),
          amount: cost.hasValue,
          currency: cost.currency?.split('/').at(-1),
          amount_description: this.text(`hasCost.${i}.description`, cost.description),
        }),
      ];
    });
  }

  private eligibility(): string | undefined {
    const who = this.text('audience', this.record.audience);
    const conditions = (this.record.holdsRequirement ?? []).map((one, i) => {
      const name = this.text(`holdsRequirement.${i}.name`, one.name) ?? '';
      const more = this.text(`holdsRequirement.${i}.description`, one.description);
      if (more) this.taken.partly(`holdsRequirement.${i}`, 'La condition et son explication deviennent un seul texte.');
      return `${conditionMark}${[name, more]
        .filter(Boolean)
        .join(' : ')
        .replace(/\s*\n\s*/g, ' ')}`;
    });
    return [...(who ? [who] : []), ...conditions].join('\n') || undefined;
  }

  private phones() {
    return (this.record.contactPoint ?? []).flatMap(({ hasTelephone = [] }, i) =>
      hasTelephone.map((number, j) => {
        this.taken.keep(`contactPoint.${i}.hasTelephone.${j}`);
        return { id: this.part(`phone-${i + 1}-${j + 1}`), number, type: 'voice' };
      }),
    );
  }

  private schedules() {
    return (this.record.contactPoint ?? []).flatMap(({ openingHours = [] }, i) =>
      openingHours.map(({ description }, j) =>
        filled({
          id: this.part(`hours-${i + 1}-${j + 1}`),
          description: this.text(`contactPoint.${i}.openingHours.${j}.description`, description),
        }),
      ),
    );
  }

  private areas() {
    return (this.record.spatial ?? []).map((uri, i) => {
      this.taken.keep(`spatial.${i}`);
      return { id: this.part(`area-${i + 1}`), uri };
    });
  }

  private places() {
    return (this.record.contactPoint ?? []).flatMap(({ counter }, i) => {
      const address = this.text(`contactPoint.${i}.counter`, counter);
      if (!address) return [];
      const location = { id: this.part(`place-${i + 1}`), location_type: 'physical', description: address };
      return [{ id: this.part(`at-${i + 1}`), location }];
    });
  }

  private languages() {
    return (this.record.language ?? []).flatMap((address, i) => {
      const known = languageCodes[address.split('/').at(-1) ?? ''];
      if (!known) return [];
      this.taken.keep(`language.${i}`);
      return [{ id: this.part(`language-${known.code}`), ...known }];
    });
  }

  private organisation({ id, preferredLabel, name, identifier }: PublicServiceRecord['hasCompetentAuthority'][number]) {
    const path = 'hasCompetentAuthority.0';
    const label = this.text(`${path}.preferredLabel`, preferredLabel);
    const title = this.text(`${path}.name`, name);
    if (title && title !== label) this.taken.partly(`${path}.name`, 'HSDS ne garde qu’un nom d’administration.');
    if (identifier) this.taken.keep(`${path}.identifier`);
    const said = label ?? title ?? identifier ?? id;
    return filled({
      id: uuidFor(id),
      name: said,
      // HSDS asks for one; we know no other than the name.
      description: said,
      uri: /^https?:/.test(id) ? id : undefined,
      organization_identifiers: identifier
        ? [{ id: uuidFor(`${id}#id`), identifier_type: 'identifiant', identifier }]
        : undefined,
    });
  }

  private documents() {
    return (this.record.hasInput ?? []).map((one, i) => {
      const name = this.text(`hasInput.${i}.name`, one.name);
      const more = this.text(`hasInput.${i}.description`, one.description);
      if (more) this.taken.partly(`hasInput.${i}`, 'La pièce et son explication deviennent un seul texte.');
      return { id: this.part(`document-${i + 1}`), document: [name, more].filter(Boolean).join(' : ') };
    });
  }

  private keywords() {
    const words = this.record.keyword?.[this.language] ?? [];
    if (words.length > 0) this.taken.keep(`keyword.${this.language}`);
    return words.map((value, i) => ({
      id: this.part(`keyword-${i + 1}`),
      link_type: 'keyword',
      link_entity: 'service',
      value,
    }));
  }
}

const reasons: Record<string, string> = {
  redress: 'HSDS n’a pas de place pour les recours.',
  hasLegalResource: 'HSDS n’a pas de place pour les bases légales.',
  keyFact: 'HSDS n’a pas de place pour « l’essentiel » d’une démarche.',
  isGroupedBy: 'HSDS n’a pas de place pour les moments de vie.',
  hasChannel: 'HSDS décrit des lieux et des téléphones, pas des canaux.',
  hasInput: 'HSDS donne ses propres identifiants aux pièces.',
  hasCost: 'HSDS donne ses propres identifiants aux coûts.',
  holdsRequirement: 'HSDS donne les conditions en un seul texte, sans identifiant.',
  hasCompetentAuthority: 'HSDS ne garde d’une administration que le nom et l’identifiant, et une seule par démarche.',
};
const why = (field: string) => reasons[field] ?? 'HSDS n’a pas de place pour cela.';

/** Without what is empty. */
function filled(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, one]) => one !== undefined && one !== '' && !(Array.isArray(one) && one.length === 0),
    ),
  );
}
