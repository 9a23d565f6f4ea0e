import { type LooseRecord, type Loss, type PublicServiceRecord, Taken } from '@limpide/catalogue';
import { type Language, type LanguageString, textIn } from '@limpide/kernel';
import type { ImportedText, KeyFact, LifeEvent, ProcedureContent } from '../../platform/database/index.ts';
import { folded } from '../../platform/forms/index.ts';
import { lifeEvents } from '../procedures/index.ts';
import { lifeEventName } from '../public-pages/index.ts';
import { durationWords } from './duration.ts';
import { message as m } from './messages.ts';

/** A démarche of a file as it would stand here, what of it finds no place, and what is left to complete. */
export interface Draft extends ImportedText {
  sourceId: string;
  losses: Loss[];
  complete: string[];
}

export interface DraftOptions {
  /** For démarches that name none that we know. */
  lifeEvent: LifeEvent;
  /** Name of the organisation: a step that it is in charge of names nobody. */
  organisation: string;
}

/** A record of the catalogue as a draft. Nothing is invented: what is absent stays empty, and is told. */
export function draftOf(loose: LooseRecord, options: DraftOptions): Draft {
  return new Fitting(loose as PublicServiceRecord, options).draft();
}

class Fitting {
  private readonly record: PublicServiceRecord;
  private readonly options: DraftOptions;
  private readonly taken: Taken;

  constructor(record: PublicServiceRecord, options: DraftOptions) {
    this.record = record;
    this.options = options;
    this.taken = new Taken(record);
  }

  draft(): Draft {
    const { record } = this;
    const lifeEvent = this.lifeEvent();
    const content: ProcedureContent = {
      title: this.text('name', record.name),
      summary: this.text('description', record.description),
      audience: this.audience(),
      keyFacts: this.facts(),
      prepare: this.pieces(),
      ...this.optional('notNeeded', 'notNeeded', record.notNeeded),
      exceptions: (record.exception ?? []).map(({ name, description }, i) => ({
        title: this.text(`exception.${i}.name`, name),
        text: this.text(`exception.${i}.description`, description),
      })),
      ...this.online(),
      ...this.optional('identification', 'identification', record.identification),
      ...this.optional('silence', 'silence', record.silence),
      ...this.optional('remedies', 'redress', record.redress),
      legalBases: (record.hasLegalResource ?? []).map(({ id, name }, i) => {
        const label = this.text(`hasLegalResource.${i}.name`, name);
        return { label: label || id, ...(/^https?:/.test(id) ? { url: id } : {}) };
      }),
      lifeEvent: lifeEvent ?? this.options.lifeEvent,
      searchWords: this.words(),
    };
    return {
      sourceId: record.id,
      content,
      steps: this.steps(),
      // Identifiers are no text: that of the démarche is noted with the import, those of its parts have no use here.
      losses: this.taken.losses((path) => this.why(path)).filter(({ field }) => !/(?:^|\.)identifier$/.test(field)),
      complete: toComplete(content, lifeEvent === undefined),
    };
  }

  /** The French text; another language for want of it, which is told. */
  private text(path: string, value: LanguageString | undefined): string {
    const found = value && textIn(value, 'fr');
    if (!found) return '';
    if (found.language === 'fr') this.taken.keep(`${path}.fr`);
    else this.taken.partly(`${path}.${found.language}`, m('loss.language', { language: languageName(found.language) }));
    return found.text;
  }

  private optional(key: keyof ProcedureContent, path: string, value: LanguageString | undefined) {
    const text = this.text(path, value);
    return text ? { [key]: text } : {};
  }

  private audience(): string {
    const conditions = (this.record.holdsRequirement ?? []).map(({ name, description }, i) => {
      const path = `holdsRequirement.${i}`;
      const said = [this.text(`${path}.name`, name), this.text(`${path}.description`, description)];
      this.taken.partly(path, m('loss.conditions'));
      return said.filter(Boolean).join(' : ');
    });
    return [this.text('audience', this.record.audience), ...conditions].filter(Boolean).join('\n');
  }

  private facts(): ProcedureContent['keyFacts'] {
    const facts: ProcedureContent['keyFacts'] = {};
    for (const [i, fact] of (this.record.keyFact ?? []).entries()) {
      const kind = (['deadline', 'duration', 'cost', 'answer'] as const).find((one) => one === fact.kind);
      if (!kind || facts[kind]) continue;
      const path = `keyFact.${i}`;
      this.taken.keep(`${path}.kind`);
      const source = this.text(`${path}.source`, fact.source);
      const made: KeyFact = {
        value: this.text(`${path}.value`, fact.value),
        note: this.text(`${path}.note`, fact.note),
      };
      facts[kind] = source ? { ...made, source } : made;
    }
    const costs = (this.record.hasCost ?? []).map((cost, i) => {
      const text = this.text(`hasCost.${i}.description`, cost.description);
      if (cost.hasValue === undefined) return text;
      this.taken.partly(`hasCost.${i}.hasValue`, m('loss.cost'));
      if (cost.currency) this.taken.partly(`hasCost.${i}.currency`, m('loss.cost'));
      const currency = cost.currency?.split('/').at(-1) ?? '';
      const amount = `${String(cost.hasValue).replace('.', ',')} ${currency === 'EUR' ? '€' : currency}`.trim();
      return text ? `${amount} (${text})` : amount;
    });
    if (!facts.cost && costs.some(Boolean)) facts.cost = { value: costs.filter(Boolean).join(', '), note: '' };
    const delay = this.record.processingTime;
    if (delay && !facts.answer) {
      this.taken.partly('processingTime', m('loss.delay'));
      facts.answer = { value: durationWords(delay), note: '' };
    }
    return facts;
  }

  private pieces(): string[] {
    return (this.record.hasInput ?? []).map(({ name, description }, i) => {
      const path = `hasInput.${i}`;
      const more = this.text(`${path}.description`, description);
      const said = [this.text(`${path}.name`, name), more].filter(Boolean).join(' : ');
      if (more) this.taken.partly(path, m('loss.piece'));
      return said.replace(/\s*\n\s*/g, ' ');
    });
  }

  private online(): { onlineUrl?: string } {
    const at = (this.record.hasChannel ?? []).findIndex(({ page }) => page && /^https?:\/\//i.test(page));
    if (at < 0) return {};
    this.taken.keep(`hasChannel.${at}.page`, `hasChannel.${at}.means`);
    return { onlineUrl: this.record.hasChannel![at]!.page! };
  }

  private lifeEvent(): LifeEvent | undefined {
    for (const [i, { identifier, name }] of (this.record.isGroupedBy ?? []).entries()) {
      const title = name?.fr ?? '';
      const found = lifeEvents.find((one) => one === identifier || folded(lifeEventName(one)) === folded(title));
      if (!found) continue;
      this.taken.keep(`isGroupedBy.${i}`);
      return found;
    }
    return undefined;
  }

  private words(): string[] {
    const words = this.record.keyword?.fr ?? [];
    if (words.length > 0) this.taken.keep('keyword.fr');
    return [...words];
  }

  private steps(): ImportedText['steps'] {
    return (this.record.step ?? []).map(({ name, description, inCharge }, i) => {
      const path = `step.${i}`;
      this.taken.keep(`${path}.position`);
      const organisation = this.text(`${path}.inCharge`, inCharge);
      return {
        title: this.text(`${path}.name`, name),
        body: this.text(`${path}.description`, description),
        organisation: folded(organisation) === folded(this.options.organisation) ? '' : organisation,
      };
    });
  }

  private why(path: string): string {
    const [first = ''] = path.split('.');
    const language = (['nl', 'de', 'en'] as const).find((one) => path.split('.').includes(one));
    if (language) return m('loss.other-language', { language: languageName(language) });
    if (first === 'contactPoint') return m('loss.contact');
    if (first === 'hasCompetentAuthority') return m('loss.authority');
    if (first === 'passage') return m('loss.passage');
    if (first === 'hasChannel') return m('loss.channel');
    return m('loss.other');
  }
}

const languageName = (language: Language) => m(`language.${language}`);

function toComplete({ title, summary, audience }: ProcedureContent, chosenEvent: boolean): string[] {
  return [
    ...(title.length > 65 ? [m('complete.title-long', { count: title.length })] : []),
    ...(summary ? [] : [m('complete.summary')]),
    ...(summary.length > 300 ? [m('complete.summary-long', { count: summary.length })] : []),
    ...(audience ? [] : [m('complete.audience')]),
    ...(chosenEvent ? [m('complete.life-event')] : []),
  ];
}
