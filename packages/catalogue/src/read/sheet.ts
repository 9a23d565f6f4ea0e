import { isIri } from '../profile/check.ts';
import type { LooseRecord } from '../profile/records.ts';
import { type Loss, shortened } from '../project/loss.ts';
import { foldedTitle, type SheetKey, type SheetMapping, sheetFields } from './sheet-fields.ts';

/** A table as it was read: titles of the columns, and rows with the number that a spreadsheet shows. */
export interface SheetTable {
  titles: readonly string[];
  rows: readonly { line: number; cells: readonly string[] }[];
}

export interface SheetOptions {
  mapping: SheetMapping;
  /** Values that hold for every row where its own cell is empty. */
  constants?: Partial<Record<SheetKey, string>>;
  /** Moments of life that are known: name as people write it, and key. */
  lifeEvents?: readonly { key: string; name: string }[];
  /** Name of the table, when rows of several tables live side by side: it is part of the address of each démarche. */
  source?: string;
  /** The administration when no column says it. */
  organisation?: { id: string; name: string; spatial: string };
}

/** One cell that cannot be taken: what it holds, why, and how to put it right. Its row is left out. */
export interface SheetProblem {
  line: number;
  column: string;
  value: string;
  why: string;
  fix: string;
}

export interface ReadSheetRecords {
  records: (LooseRecord & { id: string })[];
  /** Line of each record, in the same order. */
  lines: number[];
  problems: SheetProblem[];
  losses: Loss[];
}

const BELGIUM = 'http://publications.europa.eu/resource/authority/atu/BEL';

/** Démarches from the rows of a table. The same table and mapping always give the same records. */
export function readSheetRecords(table: SheetTable, options: SheetOptions): ReadSheetRecords {
  const out: ReadSheetRecords = { records: [], lines: [], problems: [], losses: [] };
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const row = new Row(line, cells, table, options);
    const record = row.record(seen);
    out.problems.push(...row.problems);
    if (!record || row.problems.length > 0) continue;
    seen.set(record.id, line);
    out.records.push(record);
    out.lines.push(line);
  }
  const used = new Set(Object.values(options.mapping));
  for (const [column, title] of table.titles.entries()) {
    const filled = table.rows.filter(({ cells }) => cells[column]?.trim()).length;
    if (used.has(column) || filled === 0) continue;
    out.losses.push({
      record: '',
      field: title,
      label: title,
      value: shortened(table.rows.find(({ cells }) => cells[column]?.trim())?.cells[column] ?? ''),
      outcome: 'dropped',
      why: `Cette colonne n’est reliée à rien : ${filled} ${filled > 1 ? 'cases ne sont pas reprises' : 'case n’est pas reprise'}.`,
    });
  }
  return out;
}

class Row {
  readonly problems: SheetProblem[] = [];
  private readonly line: number;
  private readonly cells: readonly string[];
  private readonly table: SheetTable;
  private readonly options: SheetOptions;

  constructor(line: number, cells: readonly string[], table: SheetTable, options: SheetOptions) {
    this.line = line;
    this.cells = cells;
    this.table = table;
    this.options = options;
  }

  record(seen: ReadonlyMap<string, number>): LooseRecord | undefined {
    const name = this.text('name');
    if (!name) {
      this.refuse(
        'name',
        '',
        'La démarche n’a pas de titre.',
        'Écrivez un titre, ou reliez la bonne colonne au titre.',
      );
      return undefined;
    }
    const identifier = this.text('identifier') || foldedTitle(name).replace(/ /g, '-');
    const source = this.options.source ? `${encodeURIComponent(this.options.source)}:` : '';
    const id = `urn:limpide:tableur:${source}${encodeURIComponent(identifier)}`;
    const same = seen.get(id);
    if (same !== undefined) {
      const key = this.text('identifier') ? 'identifier' : 'name';
      this.refuse(
        key,
        this.text(key),
        `La ligne ${same} a déjà cet identifiant.`,
        'Donnez à chaque ligne un identifiant différent, ou retirez la ligne en trop.',
      );
    }
    const part = (key: string, i: number) => ({
      id: `${id}#${key}-${i + 1}`,
      identifier: `${identifier}-${key}-${i + 1}`,
    });
    const facts = (['deadline', 'duration', 'cost', 'answer'] as const).flatMap((kind) => {
      const value = this.text(kind);
      return value ? [{ id: `${id}#${kind}`, kind, value: { fr: value } }] : [];
    });
    const cost = this.text('cost');
    return filled({
      id,
      identifier,
      name: { fr: name },
      description: this.french('description'),
      hasCompetentAuthority: this.organisation(),
      audience: this.french('audience'),
      keyword: this.list('keywords').length > 0 ? { fr: this.list('keywords') } : undefined,
      isGroupedBy: this.lifeEvent(id),
      contactPoint: this.contact(id),
      hasChannel: this.channel(part('canal', 0)),
      hasCost: cost ? [{ ...part('cout', 0), description: { fr: cost } }] : undefined,
      hasInput: this.list('prepare').map((text, i) => ({ ...part('piece', i), name: { fr: text } })),
      holdsRequirement: this.list('conditions').map((text, i) => ({ ...part('condition', i), name: { fr: text } })),
      hasLegalResource: this.list('legal').map((text, i) => {
        const [, label = text, url] = /^(.*?)\s+(https?:\/\/\S+)$/.exec(text) ?? [];
        return { id: url ?? part('base-legale', i).id, name: { fr: label } };
      }),
      step: this.list('steps').map((text, i) => ({
        id: part('etape', i).id,
        position: i + 1,
        name: { fr: text.replace(/^\d{1,2}[.)]\s+/, '') },
      })),
      keyFact: facts,
      notNeeded: this.french('notNeeded'),
      identification: this.french('identification'),
      silence: this.french('silence'),
      redress: this.french('redress'),
    }) as LooseRecord;
  }

  /** What the cell holds, or the value given for all rows. */
  private text(key: SheetKey): string {
    const column = this.options.mapping[key];
    const cell = column === undefined ? '' : (this.cells[column] ?? '').trim();
    return cell || (this.options.constants?.[key] ?? '').trim();
  }

  private french(key: SheetKey): { fr: string } | undefined {
    const text = this.text(key);
    return text ? { fr: text } : undefined;
  }

  /** Lines, or parts between semicolons or bars; words are also parted by commas. */
  private list(key: SheetKey): string[] {
    const text = this.text(key);
    const mark = text.includes('\n') ? /\n/ : /[;|•]/.test(text) ? /[;|•]/ : key === 'keywords' ? /,/ : undefined;
    const parts = mark ? text.split(mark) : [text];
    return parts.map((part) => part.replace(/^\s*[-–•*]\s+/, '').trim()).filter(Boolean);
  }

  private organisation() {
    const given = this.options.organisation;
    const name = this.text('organisation') || given?.name;
    if (!name) return undefined;
    const own =
      given && name === given.name
        ? given.id
        : `urn:limpide:tableur:administration:${encodeURIComponent(foldedTitle(name).replace(/ /g, '-'))}`;
    return [{ id: own, preferredLabel: { fr: name }, name: { fr: name }, spatial: [given?.spatial ?? BELGIUM] }];
  }

  private lifeEvent(id: string) {
    const text = this.text('lifeEvent');
    if (!text) return undefined;
    const known = this.options.lifeEvents ?? [];
    const found = known.find(({ key, name }) => key === text || foldedTitle(name) === foldedTitle(text));
    if (found) return [{ id: `${id}#${found.key}`, identifier: found.key, name: { fr: found.name } }];
    if (known.length > 0)
      this.refuse(
        'lifeEvent',
        text,
        'Ce moment de vie n’existe pas ici.',
        `Écrivez l’un de ceux-ci : ${known.map(({ name }) => name).join(', ')}.`,
      );
    return [{ id: `${id}#moment`, identifier: foldedTitle(text).replace(/ /g, '-'), name: { fr: text } }];
  }

  private contact(id: string): LooseRecord[] | undefined {
    const email = this.text('email');
    if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      this.refuse(
        'email',
        email,
        'Ce n’est pas une adresse électronique.',
        'Écrivez une seule adresse, comme service@exemple.be.',
      );
    const phone = this.text('phone');
    const hours = this.french('hours');
    const contact = filled({
      id: `${id}#contact`,
      hasTelephone: phone ? [phone] : undefined,
      hasEmail: email ? [email] : undefined,
      openingHours: hours ? [{ id: `${id}#heures`, description: hours }] : undefined,
      counter: this.french('address'),
    });
    return Object.keys(contact).length > 1 ? [contact as LooseRecord] : undefined;
  }

  private channel(part: { id: string; identifier: string }) {
    const page = this.text('page');
    if (!page) return undefined;
    if (/^https?:\/\/\S+$/i.test(page) && isIri(page)) return [{ ...part, means: 'online', page }];
    this.refuse(
      'page',
      page,
      'Ce n’est pas une adresse web complète.',
      'Écrivez l’adresse avec https:// au début, seule dans la case.',
    );
    return undefined;
  }

  private refuse(key: SheetKey, value: string, why: string, fix: string): void {
    const column = this.options.mapping[key];
    const label = sheetFields.find((field) => field.key === key)?.label ?? key;
    const title = column === undefined ? label : (this.table.titles[column] ?? label);
    this.problems.push({ line: this.line, column: title, value: shortened(value), why, fix });
  }
}

function filled(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)),
  );
}
