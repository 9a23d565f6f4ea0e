/** Detection of the mentions proper to CPAS and social security, of references, and of acknowledgements. */
import { contacts } from './contact.ts';
import {
  type Evidence,
  fieldNamed,
  found,
  inRemedy,
  missing,
  type Subject,
  search,
  sentencesWith,
  spanOf,
  unsure,
} from './evidence.ts';

/** An article of the Judicial Code: what it says must be there; citing it is not enough. */
export function detectJudicialCode(subject: Subject, article: '728' | '1017'): Evidence {
  const cited = search(
    subject,
    article === '728' ? /\barticles? [^.;\n]{0,20}\b728\b/g : /\barticles? [^.;\n]{0,20}\b1017\b/g,
  );
  const content = search(
    subject,
    article === '728'
      ? /\bcomparaitre (?:en personne|vous-meme)|\ben personne ou par (?:un )?avocat|\bpresentee?s? par (?:un )?avocat|\brepresentee?s? par (?:un )?(?:avocat|delegue)|\bdelegue d'une organisation/g
      : /\b(?:depens|frais (?:de justice|de la procedure|du proces|de procedure))\b[^.\n]{0,120}\b(?:charge|paie|supporte|rembourse|condamn)|\b(?:charge|paie|supporte|condamn)[^.\n]{0,80}\b(?:depens|frais (?:de justice|de la procedure|du proces|de procedure))\b/g,
  );
  if (content.length > 0) return found([...cited, ...content]);
  return cited.length > 0 ? unsure(cited, 'L’article est cité, son contenu n’est pas écrit.') : missing;
}

export function detectFileReference(subject: Subject): Evidence {
  const own = subject.facts.filter((fact) => fact.kind === 'reference' && !inRemedy(subject, fact));
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, subject.reading)));
  const fields = fieldNamed(subject, /ref|dossier|numero/);
  return fields.length > 0 ? found(fields) : missing;
}

export function detectService(subject: Subject): Evidence {
  const spans = search(
    subject,
    /\b(?:service|departement|direction|cellule|bureau|antenne) (?:(?:de|du|des|d'|de la|de l')? ?)(?!(?:pour|est|se|a|peut|vous|competent|public de)\b)[a-z'-]{4,}/g,
  ).filter((span) => {
    const text = subject.reading.byIndex.get(span.block)!.plain.slice(span.from, span.to);
    return !/^(?:bureau permanent|service de mediation|direction generale$|comite special)/.test(text);
  });
  // « Comité spécial du service social » is the body that decides, not the service that follows the file.
  const own = spans.filter(
    (span) =>
      !/comite special du $/.test(
        subject.reading.byIndex.get(span.block)!.plain.slice(Math.max(0, span.from - 18), span.from),
      ),
  );
  if (own.length > 0) return found(own);
  const fields = fieldNamed(subject, /service/);
  return fields.length > 0 ? found(fields) : missing;
}

export function detectSocialWorker(subject: Subject): Evidence {
  const spans = search(subject, /\b(?:assistante? sociale?|travailleu(?:r|se) sociale?)\b/g);
  if (spans.length === 0) {
    const fields = fieldNamed(subject, /assistant|travailleur|as$/);
    return fields.length > 0 ? found(fields) : missing;
  }
  const named = contacts(subject).some((one) =>
    spans.some((span) => span.block === one.span.block && Math.abs(span.from - one.span.from) < 100),
  );
  if (named || fieldNamed(subject, /agent|assistant|travailleur|as$/).length > 0) return found(spans);
  return unsure(spans, 'Le travailleur social est cité sans son nom.');
}

export function detectExplanation(subject: Subject): Evidence {
  const said = sentencesWith(
    subject,
    /\b(?:explication|explications|eclaircissements?|vous (?:l'|les )?explique|expliquer(?:a|ons)? (?:la|cette|notre) decision)\b/,
  );
  if (said.length > 0) return found(said.map((one) => spanOf(one, subject.reading)));
  const close = sentencesWith(
    subject,
    /\b(?:pour (?:toute?|tous|plus d[e']) ?(?:information|renseignement)s?|tout renseignement|une question|des questions|toute question)\b/,
  );
  return close.length > 0
    ? unsure(
        close.map((one) => spanOf(one, subject.reading)),
        'Un contact est proposé : dites que le service peut expliquer la décision.',
      )
    : missing;
}

export function detectAmount(subject: Subject): Evidence {
  const own = subject.facts.filter((fact) => fact.kind === 'amount');
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, subject.reading)));
  const fields = fieldNamed(subject, /montant|somme/);
  return fields.length > 0 ? found(fields) : missing;
}

export function detectCalculation(subject: Subject): Evidence {
  const said = sentencesWith(
    subject,
    /\b(?:calcul(?:e|ee|es|ons)?|methode de calcul|mode de calcul|obtenu en|diminuee? de|moins vos (?:ressources|revenus)|apres deduction|deduction faite)\b/,
  );
  return said.length > 0 ? found(said.map((one) => spanOf(one, subject.reading))) : missing;
}

export function detectFrequency(subject: Subject): Evidence {
  const own = subject.facts.filter(
    (fact) => fact.kind === 'amount' && fact.per !== undefined && /mois|an|jour|semaine|trimestre/.test(fact.per),
  );
  const said = search(
    subject,
    /\b(?:par mois|chaque mois|tous les mois|mensuel(?:le|s|lement)*|en une (?:seule )?fois|versement unique|chaque (?:semaine|trimestre|annee)|par trimestre|le \d{1,2} de chaque mois)\b/g,
  );
  const spans = [...own.map((fact) => spanOf(fact, subject.reading)), ...said];
  return spans.length > 0 ? found(spans) : missing;
}

const patterns = {
  overpayment: /\b(?:indus?|indument|indue?s?|trop[ -]percue?s?|payee?s? a tort|percue?s? a tort|recue?s? a tort)\b/g,
  prescription: /\bprescri(?:ption|vent|t|ts|te|tes|re)\b/g,
  waiver: /\brenonc(?:er|iation|e|ons)\b/g,
  instalments:
    /\b(?:echelonn\w*|par tranches|mensualites?|versements mensuels|plan d[e'] ?(?:paiement|apurement|remboursement)|termes et delais|en plusieurs fois|facilites de paiement)\b/g,
  'right-to-be-heard':
    /\b(?:etre entendue?s?|droit d'audition|demander (?:a etre|une audition)|vous entendr|auditionne)/g,
  'duty-to-declare':
    /\b(?:signal\w*|declar\w*|avert\w*|inform\w*|communiqu\w*|prevenez|prevenir|dites|faire connaitre)\b[^.;\n]{0,80}\b(?:changements?|modifications?|elements? nouveaux?|change)\b|\b(?:changements?|modifications?)\b[^.;\n]{0,60}\b(?:signale|declare|communique)/g,
} as const;

export function detectWords(subject: Subject, element: keyof typeof patterns): Evidence {
  const spans = search(subject, patterns[element]);
  return spans.length > 0 ? found(spans) : missing;
}

export function detectBreachedProvision(subject: Subject): Evidence {
  const laws = subject.facts.filter(
    (fact) =>
      fact.kind === 'legal-reference' &&
      !inRemedy(subject, fact) &&
      !/code judiciaire|^article (?:728|1017)/.test(fact.value),
  );
  const breached = laws.filter((fact) =>
    /\b(?:viol|enfrei|contraire|contrairement|en infraction|n'avez pas (?:declare|signale|respecte)|non-respect|non respect|manque|meconn)/.test(
      subject.reading.sentences[fact.sentence]?.plain ?? '',
    ),
  );
  if (breached.length > 0) return found(breached.map((fact) => spanOf(fact, subject.reading)));
  return laws.length > 0
    ? unsure(
        laws.map((fact) => spanOf(fact, subject.reading)),
        'Une loi est citée : dites laquelle n’a pas été respectée.',
      )
    : missing;
}

export function detectExaminationTime(subject: Subject): Evidence {
  const { reading, facts } = subject;
  const limits = facts.filter((fact) => fact.kind === 'deadline' || fact.kind === 'date');
  const own = limits.filter((fact) => {
    const plain = reading.sentences[fact.sentence]?.plain ?? '';
    return (
      fact.kind === 'deadline' &&
      /\b(?:decision|decide\w*|examin\w*|trait\w*|repon\w*|statu\w*|delai)\b/.test(plain) &&
      !/\b(?:vous (?:devez|avez)|envoyez|transmettez|prescri)/.test(plain)
    );
  });
  if (own.length > 0) return found(own.map((fact) => spanOf(fact, reading)));
  const byDate = limits.filter(
    (fact) =>
      fact.kind === 'date' &&
      /\b(?:au plus tard|avant|pour) (?:le )?$/.test(
        reading.blocks[fact.block]!.plain.slice(Math.max(0, fact.from - 16), fact.from),
      ) &&
      /\b(?:decision|decid|examin|repon)/.test(reading.sentences[fact.sentence]?.plain ?? ''),
  );
  return byDate.length > 0 ? found(byDate.map((fact) => spanOf(fact, reading))) : missing;
}
