import type { LexicalReading, Lexicon } from '@limpide/language';

/** Codes of Lefff: present, imperfect, past, future, conditional, subjunctive, imperative. */
export type Mood = 'P' | 'I' | 'J' | 'F' | 'C' | 'S' | 'T' | 'Y';
export type Gender = 'm' | 'f';
export type Quantity = 's' | 'p';

/** One box of a conjugation: « présent, 3, s ». */
export interface VerbSlot {
  mood: Mood;
  person: 1 | 2 | 3;
  number: Quantity;
}

interface Form {
  form: string;
  reading: LexicalReading;
}

/** Lemmas whose forms begin otherwise than they do. */
const otherBeginnings: Record<string, readonly string[]> = {
  avoir: ['a', 'o', 'e'],
  devoir: ['do', 'de', 'du', 'dû', 'dus'],
  pouvoir: ['pe', 'po', 'pu', 'pû'],
  venir: ['vi', 've', 'vî'],
  tenir: ['ti', 'te', 'tî'],
  voir: ['vo', 've', 'vi', 'vu', 'vî'],
  élire: ['él'],
};
/** Letters that the forms of a verb share, at least. */
const SHARED = 2;

/**
 * From a lemma to its forms, by the readings of the lexicon: what is not in it is not given. The forms of a lemma are read
 * once, when they are first asked for.
 */
export class Inflector {
  private readonly lexicon: Lexicon;
  private readonly known = new Map<string, readonly Form[]>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The verb in one box; null when the lexicon has none. The first in the order of letters: « paie » before « paye ». */
  conjugate(lemma: string, slot: VerbSlot): string | null {
    return this.first(lemma, ({ morphology }) => slotsOf(morphology).some((own) => sameSlot(own, slot)));
  }

  infinitive(lemma: string): string | null {
    return this.first(lemma, ({ morphology }) => morphology.startsWith('W'));
  }

  presentParticiple(lemma: string): string | null {
    return this.first(lemma, ({ morphology }) => morphology.startsWith('G'));
  }

  /** The past participle that agrees with a gender and a number. */
  pastParticiple(lemma: string, gender: Gender = 'm', number: Quantity = 's'): string | null {
    return this.first(
      lemma,
      ({ morphology }) => morphology.startsWith('K') && fits(morphology.slice(1), gender, number),
    );
  }

  /** A noun or an adjective in a gender and a number; the lemma must be in the lexicon as such. */
  agree(lemma: string, upos: 'NOUN' | 'ADJ', gender: Gender, number: Quantity): string | null {
    const forms = this.formsOf(lemma, [upos]);
    return forms.find(({ reading }) => fits(reading.morphology, gender, number))?.form ?? null;
  }

  /** Gender and number of a noun; null when it is unknown or has two genders. */
  nounKind(form: string): { gender: Gender; number: Quantity | null } | null {
    const readings = this.lexicon.readingsOf(form.toLowerCase()).filter(({ upos }) => upos === 'NOUN');
    const genders = new Set(readings.map(({ morphology }) => /[mf]/u.exec(morphology)?.[0] ?? '?'));
    const numbers = new Set(readings.map(({ morphology }) => /[sp]/u.exec(morphology)?.[0] ?? '?'));
    const [gender] = genders;
    const [number] = numbers;
    if (genders.size !== 1 || (gender !== 'm' && gender !== 'f')) return null;
    return { gender, number: numbers.size === 1 && number !== '?' ? (number as Quantity) : null };
  }

  private first(lemma: string, wanted: (reading: LexicalReading) => boolean): string | null {
    return this.formsOf(lemma, ['VERB', 'AUX']).find(({ reading }) => wanted(reading))?.form ?? null;
  }

  private formsOf(lemma: string, parts: readonly string[]): readonly Form[] {
    let forms = this.known.get(lemma);
    if (!forms) {
      const beginnings = otherBeginnings[lemma] ?? beginningsOf(lemma);
      const found: Form[] = [];
      for (const form of new Set(beginnings.flatMap((one) => [...this.lexicon.formsStartingWith(one)])))
        for (const reading of this.lexicon.readingsOf(form)) if (reading.lemma === lemma) found.push({ form, reading });
      forms = found;
      this.known.set(lemma, forms);
    }
    return forms.filter(({ reading }) => parts.includes(reading.upos));
  }
}

/** « compléter » has « complète »: the beginning stops before the letters that may change. */
function beginningsOf(lemma: string): string[] {
  const sure = lemma.slice(0, Math.max(SHARED, Math.min(4, lemma.length - 5)));
  return [sure.replace(/[cç]$/u, '') || sure];
}

/** The boxes of a finite code: « PS13s » is the present and the subjunctive of « je » and « il ». */
export function slotsOf(morphology: string): VerbSlot[] {
  const [, moods = '', persons = '', number = ''] = /^([PIJFCSTY]+)([123]+)([sp])$/u.exec(morphology) ?? [];
  return [...moods].flatMap((mood) =>
    [...persons].map((person) => ({
      mood: mood as Mood,
      person: Number(person) as 1 | 2 | 3,
      number: number as Quantity,
    })),
  );
}

function sameSlot(a: VerbSlot, b: VerbSlot): boolean {
  return a.mood === b.mood && a.person === b.person && a.number === b.number;
}

/** « ms » fits masculine singular; « m » fits both numbers; an empty code says nothing and fits. */
function fits(code: string, gender: Gender, number: Quantity): boolean {
  const own = code.replace(/[^mfsp]/gu, '');
  const itsGender = /[mf]/u.exec(own)?.[0];
  const itsNumber = /[sp]/u.exec(own)?.[0];
  return (itsGender === undefined || itsGender === gender) && (itsNumber === undefined || itsNumber === number);
}

const vowel = /^[aeiouàâäéèêëîïôöùûüœæ]/iu;

/**
 * Does the next word make « le » and « de » elide? Null when only usage tells: « h », « y », « onze », « oui ».
 */
export function elides(next: string): boolean | null {
  if (/^(?:[hy]|onz|oui|ouat|ululer|un$)/iu.test(next)) return null;
  return vowel.test(next);
}

/** The article of a noun: « le », « la », « l’ », « les »; null when the elision is not certain. */
export function definite(noun: string, gender: Gender, number: Quantity): string | null {
  if (number === 'p') return 'les ';
  const elided = elides(noun);
  return elided === null ? null : elided ? 'l’' : gender === 'm' ? 'le ' : 'la ';
}

export function indefinite(gender: Gender, number: Quantity): string {
  return number === 'p' ? 'des ' : gender === 'm' ? 'un ' : 'une ';
}

/** « de » with an article: what is left for a direct object. « du » leaves « le », « des » leaves « les ». */
export const withoutDe: Readonly<Record<string, string>> = { du: 'le', des: 'les' };
