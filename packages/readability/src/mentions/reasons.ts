/** Detection of the motivation and of the remedies of a decision. */
import { speaksOfRemedy } from '../compare/facts/remedy.ts';
import {
  type Evidence,
  found,
  inRemedy,
  missing,
  plannedIn,
  type Subject,
  search,
  sentencesWith,
  spanOf,
  unsure,
} from './evidence.ts';

/** Laws that a decision cites for its remedies or for data protection, not as its ground. */
const notGround = /^(?:loi:1973-01-12|ue:2016\/679|loi:1991-07-29|code judiciaire)/;

export function detectMotivationLaw(subject: Subject): Evidence {
  const grounds = subject.facts.filter(
    (fact) =>
      fact.kind === 'legal-reference' &&
      !notGround.test(fact.value) &&
      !inRemedy(subject, fact) &&
      !/^article (?:728|1017)\b/.test(fact.value),
  );
  const named = grounds.filter((fact) => !fact.value.startsWith('article'));
  const whole = named.filter((fact) => (fact.articles ?? []).length > 0);
  const spans = (facts: typeof grounds) => facts.map((fact) => spanOf(fact, subject.reading));
  if (whole.length > 0) return found(spans(whole));
  if (named.length > 0) return unsure(spans(named), 'Le texte est cité sans article.');
  if (grounds.length > 0) return unsure(spans(grounds), 'Un article est cité sans le texte dont il vient.');
  return plannedIn(subject, /baselegale|textedeloi|articledeloi|reglement/);
}

/** Reasons that would fit any file. */
const stock =
  /\b(?:ne (?:remplissez|remplit) pas les conditions|apres examen (?:attentif )?de votre dossier|conditions (?:legales|reglementaires)(?: ne)?|elements du dossier)\b/;

export function detectMotivationFact(subject: Subject): Evidence {
  const { reading, facts } = subject;
  const reasons = facts.filter((fact) => fact.kind === 'motivation');
  const own = reasons.filter((fact) => {
    const plain = reading.sentences[fact.sentence]!.plain;
    if (stock.test(plain)) return false;
    return (
      /\b(?:vous|votre|vos|monsieur|madame|l'interesse|la demande|le demandeur|la demanderesse|\d)\b/.test(plain) ||
      facts.some((other) => other.sentence === fact.sentence && (other.kind === 'date' || other.kind === 'amount'))
    );
  });
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, reading)));
  if (reasons.length > 0)
    return unsure(
      reasons.map((fact) => spanOf(fact, reading)),
      'La raison semble valable pour tout dossier : dites les faits de celui-ci.',
    );
  const stated = reading.sentences.filter(
    (sentence) =>
      !speaksOfRemedy(sentence.plain) &&
      /\b(?:votre|vos|vous)\b/.test(sentence.plain) &&
      facts.some((fact) => fact.sentence === sentence.at && fact.kind === 'amount'),
  );
  return stated.length > 0
    ? unsure(
        stated.map((one) => spanOf(one, reading)),
        'Des faits sont cités : vérifiez qu’ils expliquent la décision.',
      )
    : plannedIn(subject, /faits|motif|raison/);
}

export function detectMotivationLink(subject: Subject): Evidence {
  const reasons = subject.facts.filter((fact) => fact.kind === 'motivation');
  return reasons.length > 0 ? found(reasons.map((fact) => spanOf(fact, subject.reading))) : missing;
}

function remedies(subject: Subject) {
  return subject.facts.filter((fact) => fact.remedy !== undefined);
}

export function detectRemedy(subject: Subject): Evidence {
  const own = remedies(subject);
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, subject.reading)));
  const said = subject.reading.sentences.filter((sentence) => speaksOfRemedy(sentence.plain));
  return said.length > 0
    ? unsure(
        said.map((one) => spanOf(one, subject.reading)),
        'Un recours est cité, sans dire devant qui, comment et dans quel délai.',
      )
    : missing;
}

export function detectRemedyBody(subject: Subject): Evidence {
  const own = remedies(subject).filter((fact) => fact.remedy!.bodies.some((body) => body !== 'médiateur'));
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, subject.reading)));
  const vague = sentencesWith(subject, /\b(?:tribunal|juridiction|autorite|instance) competente?\b/).filter((one) =>
    speaksOfRemedy(one.plain),
  );
  return vague.length > 0
    ? unsure(
        vague.map((one) => spanOf(one, subject.reading)),
        'L’organe n’est pas nommé.',
      )
    : plannedIn(subject, /^(?:organe|instance|autorite|tribunal|juridiction).*recours/);
}

/** The address of the court: in the remedy, in the same block, or in the block that follows its name. */
export function detectRemedyBodyAddress(subject: Subject): Evidence {
  const { reading, facts } = subject;
  const courts = new Set(
    reading.sentences.filter((sentence) => /\b(?:tribunal|greffe)\b/.test(sentence.plain)).map((one) => one.block),
  );
  const places = facts.filter((fact) => {
    if (fact.kind !== 'address') return false;
    if (inRemedy(subject, fact)) return true;
    const block = reading.blocks[fact.block]!;
    return (
      (courts.has(fact.block) &&
        block.plain.lastIndexOf('tribunal', fact.from) >= 0 &&
        fact.from - block.plain.lastIndexOf('tribunal', fact.from) < 200) ||
      (courts.has(fact.block - 1) &&
        block.plain.length < 160 &&
        !/\b(?:cpas|commune|service|contact)\b/.test(block.plain))
    );
  });
  return places.length > 0 ? found(places.map((fact) => spanOf(fact, reading))) : missing;
}

export function detectRemedyForm(subject: Subject): Evidence {
  const own = remedies(subject).filter((fact) => fact.remedy!.forms.some((form) => form !== 'dépôt'));
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, subject.reading)));
  const partly = remedies(subject).filter((fact) => fact.remedy!.forms.length > 0);
  return partly.length > 0
    ? unsure(
        partly.map((fact) => spanOf(fact, subject.reading)),
        'La forme n’est dite qu’en partie : requête, lettre recommandée ?',
      )
    : plannedIn(subject, /^(?:forme|maniere|mode).*recours/);
}

/** `stale` is a limit that an old model still states for this authority. */
export function detectRemedyLimit(subject: Subject, stale?: { value: string; note: string }): Evidence {
  const own = remedies(subject).filter((fact) => fact.remedy!.limits.length > 0);
  const spans = own.map((fact) => spanOf(fact, subject.reading));
  if (own.length === 0) return plannedIn(subject, /^delai.*recours/);
  if (stale && own.every((fact) => fact.remedy!.limits.includes(stale.value))) return unsure(spans, stale.note);
  return found(spans);
}

export function detectOmbudsman(subject: Subject): Evidence {
  const { reading, facts } = subject;
  const places = facts.filter((fact) => fact.kind === 'body' && fact.value === 'médiateur');
  const named = search(subject, /\b(?:mediateur|mediatrice|ombudsman|ombuds bruxelles|service de mediation)\b/g);
  if (named.length === 0 && places.length === 0) return missing;
  const sentences = sentencesWith(subject, /\b(?:mediateur|mediatrice|ombuds|service de mediation)/);
  const ways = new Set(['phone', 'email', 'url', 'address']);
  const reach = (at: number): boolean => facts.some((fact) => fact.sentence === at && ways.has(fact.kind));
  const reachable = sentences.some((sentence) => {
    const next = reading.sentences[sentence.at + 1];
    // The next sentence counts when it is not the contact of the file.
    const other = next === undefined || facts.some((fact) => fact.sentence === next.at && fact.kind === 'person');
    return reach(sentence.at) || (!other && reach(next.at));
  });
  return reachable ? found(named) : unsure(named, 'Le médiateur est cité sans la manière de le joindre.');
}

export function detectNotSuspensive(subject: Subject): Evidence {
  const spans = search(
    subject,
    /\b(?:n'est pas suspensif|ne suspend(?:ent)? pas|pas d'effet suspensif|non suspensif|sans effet suspensif|n'a pas d'effet suspensif|pas suspendue? (?:par|pendant))/g,
  );
  if (spans.length > 0) return found(spans);
  const close = search(
    subject,
    /\b(?:(?:decision )?(?:reste|est) (?:d'application|executoire|valable) (?:pendant|malgre|meme))/g,
  );
  return close.length > 0
    ? unsure(close, 'Le texte le laisse entendre : dites que le recours ne suspend pas la décision.')
    : missing;
}
