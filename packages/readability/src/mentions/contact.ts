/** Detection of the person to contact: name, first name, capacity, address, telephone, e-mail. */
import type { TextSpan } from '../compare/comparison.ts';
import { plain as toPlain } from '../compare/flatten.ts';
import { type Evidence, fieldNamed, found, inRemedy, missing, type Subject, spanOf, unsure } from './evidence.ts';

/** Words that introduce the person who informs. */
const cue =
  /\b(?:contact|contactez|contacter|renseigne|renseignement|information|informations|question|questions|appelez|telephonez|joindre|correspondante?|dossier est suivi|suit votre dossier|suivi par|traite par|agente? traitante?|gestionnaire|a votre disposition|votre interlocut|aupres de|ecrivez a)/;
const capacity =
  /\b(?:assistante? sociale?|assistante? administrati(?:f|ve)|agente? (?:traitante?|administrati(?:f|ve)|technique|d'accueil)|agente?\b|gestionnaire(?: de dossiers?)?|employee?(?: d'administration)?|chef(?:fe)? (?:de (?:service|bureau|division)|administrati(?:f|ve))|attachee?(?: specifique)?|directeur|directrice|conseiller|conseillere|secretaire|juriste|responsable|inspecteur|inspectrice|collaborateur|collaboratrice|travailleu(?:r|se) sociale?|coordinateur|coordinatrice|architecte|ingenieure?|receveu(?:r|se)|graduee?|premiere? attachee?|controleu(?:r|se))\b/;
const capitalised =
  /(?<![\p{L}])(?:[A-Z]\. ?)?[A-ZÀ-ÖØ-Þ][\p{L}'-]+(?: (?:(?:de|du|van|von|den|der|d'|le|la) ?)*[A-ZÀ-ÖØ-Þ][\p{L}'-]+){1,3}/gu;
/** Capitalised words that are not a person's name. */
const thing =
  /\b(?:service|commune|ville|maison|rue|avenue|place|boulevard|chaussee|centre|cpas|administration|hotel|province|region|direction|bureau|etat|conseil|college|comite|madame|monsieur|tel|gsm|e-mail|tribunal|loi|code|bruxelles|wallonie)\b/;

interface Contact {
  span: TextSpan;
  /** Name without civility, in plain form. */
  name: string;
  block: number;
  from: number;
  to: number;
  /** Whether the words around say that this person informs. */
  sure: boolean;
}

/** Persons who may be the contact, the surest first. */
export function contacts(subject: Subject): Contact[] {
  const { reading, facts } = subject;
  const result: Contact[] = [];
  const add = (block: number, from: number, to: number, name: string): void => {
    if (result.some((one) => one.block === block && one.from < to && from < one.to)) return;
    result.push({
      span: spanOf({ block, from, to }, reading),
      name,
      block,
      from,
      to,
      sure: isContact(subject, block, from),
    });
  };
  for (const fact of facts)
    if (fact.kind === 'person' && !inRemedy(subject, fact)) add(fact.block, fact.from, fact.to, fact.value);
  reading.blocks.forEach((block, position) => {
    if (!isContact(subject, position, 0)) return;
    for (const match of block.flat.matchAll(capitalised)) {
      const name = toPlain(match[0]);
      if (
        thing.test(name) ||
        /^(?:la|le|les|l'|par|pour|une?|votre|notre|vos|nos|si|en|bien|cordialement|veuillez) /.test(name) ||
        facts.some(
          (fact) =>
            fact.block === position &&
            fact.kind !== 'person' &&
            fact.kind !== 'obligation' &&
            fact.kind !== 'permission' &&
            fact.kind !== 'negation' &&
            fact.kind !== 'motivation' &&
            fact.kind !== 'consequence' &&
            fact.from < match.index + match[0].length &&
            match.index < fact.to,
        )
      )
        continue;
      const sentence = reading.sentences.find(
        (one) => one.block === position && match.index >= one.from && match.index < one.to,
      );
      // A capital at the start of a sentence is not yet a name: the name stands alone on its line or before a comma.
      const end = block.plain.slice(match.index + match[0].length).trimStart();
      const opens = sentence !== undefined && match.index === sentence.from;
      if (opens && !/^(?:[,:(\n-]|$)/.test(block.plain[match.index + match[0].length] === '\n' ? '\n' : end)) continue;
      add(position, match.index, match.index + match[0].length, name);
    }
  });
  return result.sort((a, b) => Number(b.sure) - Number(a.sure));
}

/** The block, or a neighbour, speaks of contact, or gives a telephone or an e-mail beside the name. */
function isContact({ reading, facts }: Subject, block: number, from: number): boolean {
  const own = reading.blocks[block]!;
  if (/^(?:madame|monsieur|chere?|a l'attention)\b/.test(own.plain) && own.plain.length < 60) return false;
  const sentence = reading.sentences.find((one) => one.block === block && from >= one.from && from < one.to);
  const near = sentence
    ? reading.sentences.slice(Math.max(sentence.at - 1, 0), sentence.at + 2).filter((one) => one.block === block)
    : [];
  if (own.plain.length < 200 ? cue.test(own.plain) : near.some((one) => cue.test(one.plain))) return true;
  const previous = reading.blocks[block - 1];
  if (previous && previous.plain.length < 60 && !/[.!?] *$/.test(previous.plain) && cue.test(previous.plain))
    return true;
  return facts.some(
    (fact) => (fact.kind === 'phone' || fact.kind === 'email') && fact.block === block && own.plain.length < 200,
  );
}

export function detectName(subject: Subject): Evidence {
  const [best] = contacts(subject);
  if (best?.sure) return found([best.span]);
  const fields = fieldNamed(
    subject,
    /(?:nom|name|prenom).*(?:agent|gestionnaire|contact|traitant|as)|(?:agent|gestionnaire|contact|traitant|correspondant|assistant)/,
  );
  if (fields.length > 0) return found(fields);
  return best
    ? unsure([best.span], 'Une personne est nommée, mais rien ne dit qu’elle peut renseigner le lecteur.')
    : missing;
}

export function detectFirstName(subject: Subject): Evidence {
  const sure = contacts(subject).filter((one) => one.sure);
  const full = sure.find((one) => /^[a-z'-]{2,} /.test(one.name) && !/^(?:de|du|van|von|le|la|d') ?/.test(one.name));
  if (full) return found([full.span]);
  const fields = fieldNamed(subject, /prenom/);
  if (fields.length > 0) return found(fields);
  return sure.length > 0
    ? { status: 'missing', spans: [sure[0]!.span], note: 'Le nom est là, sans le prénom en entier.' }
    : missing;
}

export function detectCapacity(subject: Subject): Evidence {
  const { reading } = subject;
  for (const one of contacts(subject)) {
    if (!one.sure) continue;
    const block = reading.blocks[one.block]!;
    const start = Math.max(0, one.from - 60);
    const zone = block.plain.slice(start, one.to + 80);
    const match = capacity.exec(zone);
    if (match)
      return found([
        spanOf({ block: one.block, from: start + match.index, to: start + match.index + match[0].length }, reading),
      ]);
    const next = reading.blocks[one.block + 1];
    const after = next && next.plain.length < 80 ? capacity.exec(next.plain) : null;
    if (after)
      return found([spanOf({ block: one.block + 1, from: after.index, to: after.index + after[0].length }, reading)]);
  }
  const fields = fieldNamed(subject, /fonction|qualite|titre/);
  return fields.length > 0 ? found(fields) : missing;
}

/** Words of the authority's own place, which tell its address from the reader's. */
const ours =
  /\b(?:cpas|commune|communale?|administration|service|bureau|guichet|ville|spw|spf|province|maison|direction|centre|ministere|nos bureaux|permanence|accueil)\b/;

export function detectAddress(subject: Subject): Evidence {
  const { reading, facts } = subject;
  const places = facts.filter((fact) => fact.kind === 'address' && !inRemedy(subject, fact));
  if (places.length === 0) {
    const fields = fieldNamed(
      subject,
      /adresse.*(?:service|agent|admin|cpas|commune)|(?:service|agent|admin).*adresse/,
    );
    return fields.length > 0 ? found(fields) : missing;
  }
  const sure = places.filter((place) => {
    const block = reading.blocks[place.block]!;
    if (block.block.kind === 'header' || block.block.kind === 'footer' || ours.test(block.plain)) return true;
    const sentences = reading.blocks.slice(Math.max(0, place.block - 2), place.block);
    return (
      sentences.some((one) => one.plain.length < 80 && ours.test(one.plain)) ||
      isContact(subject, place.block, place.from)
    );
  });
  if (sure.length > 0) return found(sure.map((place) => spanOf(place, reading)));
  return unsure(
    places.map((place) => spanOf(place, reading)),
    'Une adresse est écrite : est-ce celle du service ou celle du destinataire ?',
  );
}

export function detectPhone(subject: Subject): Evidence {
  const phones = subject.facts.filter((fact) => fact.kind === 'phone');
  const own = phones.filter((fact) => !inRemedy(subject, fact));
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, subject.reading)));
  const fields = fieldNamed(subject, /tel|phone|gsm/);
  return fields.length > 0 ? found(fields) : missing;
}

export function detectEmail(subject: Subject): Evidence {
  const own = subject.facts.filter((fact) => fact.kind === 'email' && !inRemedy(subject, fact));
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, subject.reading)));
  const fields = fieldNamed(subject, /mail|courriel/);
  return fields.length > 0 ? found(fields) : missing;
}
