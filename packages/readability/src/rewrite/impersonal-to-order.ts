import { sentenceAt } from '../analysed.ts';
import { isFiniteVerb } from '../main-clauses.ts';
import { findPhrases, phraseBook } from '../phrases.ts';
import { capitalised } from '../replacement.ts';
import { subordinatorsOf } from '../subordinators.ts';
import { actionAt } from './empty-verb.ts';
import { impersonalToOrderExamples as examples } from './impersonal-to-order.examples.ts';
import { type Context, type Proposal, type Ready, type Rewrite, sentenceOf } from './rewrite.ts';

const openings = phraseBook(
  [
    ...['a', 'aura'].map((verb) => `il y ${verb} lieu`),
    ...['convient', 'conviendra', 'importe'].map((verb) => `il ${verb}`),
    ...'impératif indispensable nécessaire obligatoire requis'.split(' ').map((word) => `il est ${word}`),
  ].flatMap((opening) => ['de', 'd’'].map((link) => [`${opening} ${link}`, true] as const)),
);

/** What a reader does with a form, whoever it is. */
const forms = new Set('compléter remplir cocher dater signer joindre annexer renvoyer'.split(' '));
/** What a reader is asked for; other verbs may be the work of the administration. */
const tasks = new Set(
  `compléter remplir cocher dater signer joindre annexer renvoyer envoyer payer apporter fournir présenter indiquer mentionner
  contacter appeler téléphoner écrire demander prendre imprimer conserver garder lire choisir déclarer déposer remettre
  retourner communiquer transmettre vérifier respecter consulter prévenir avertir informer verser utiliser ajouter réserver
  adresser inscrire rendre signaler introduire prévoir préciser noter éviter attendre suivre faire`.split(/\s+/u),
);
const others =
  /^(?:demandeur|employeur|propriétaire|locataire|exploitant|bailleur|preneur|titulaire|bénéficiaire|candidat|assuré|salarié|agent|collège|conseil|commune|service|administration|entreprise|société|parent|héritier|notaire|médecin|juge|maire|bourgmestre|intéressé|requérant|conjoint|époux|vendeur|acheteur|étranger|élève|étudiant|personne|organisateur|maître|créancier|débiteur|copropriétaire|syndic|contribuable|usager|travailleur|avocat|huissier|tuteur|association)s?$/u;

/**
 * « Il y a lieu de compléter le cadre B. » → « Complétez le cadre B. »: only where the reader is the one who acts, and
 * where the sentence is that order and nothing more.
 */
export const impersonalToOrder: Rewrite = {
  name: 'impersonal-to-order',
  rules: ['impersonal-obligation'],
  label: 'Écrire un ordre direct',
  profiles: ['public', 'form', 'web'],
  examples,
  propose(block, context) {
    return findPhrases(openings, block).flatMap(({ first, end }) => {
      const proposal = orderFor(block, first, end, context);
      return proposal ? [proposal] : [];
    });
  },
};

function orderFor(block: Ready, first: number, infinitive: number, context: Context): Proposal | null {
  const { tokens, keys, grammar } = block;
  const { start, end } = sentenceOf(block, first);
  if (infinitive >= end || !isBare(block, start, first, infinitive, end)) return null;
  const pronoun = /^(?:nous|se|s')$/u.test(keys[infinitive]!) ? keys[infinitive]! : '';
  const at = pronoun ? infinitive + 1 : infinitive;
  if (at >= end || !grammar.isVerb(at, 'infinitive')) return null;
  const lemma = grammar.lemma(at);
  if (!tasks.has(lemma) || !isForReader(block, first, lemma, context)) return null;
  const action = pronoun ? null : actionAt(block, at, context);
  if (lemma === 'faire' && !action) return null;
  const verb = context.inflector.conjugate(action?.lemma ?? lemma, { mood: 'Y', person: 2, number: 'p' });
  if (verb === null) return null;
  const clitic = pronoun === 'nous' ? '-nous' : pronoun ? '-vous' : '';
  const order = verb + clitic + (action ? ` ${action.text}` : '');
  const text = first === start ? capitalised(order) : order;
  const loses = [
    ...keys.slice(first, infinitive - 1),
    'de',
    ...keys.slice(infinitive, at + 1),
    ...(action?.loses ?? []),
  ];
  return {
    from: tokens[first]!.from,
    to: action?.to ?? tokens[at]!.to,
    text,
    rule: 'impersonal-obligation',
    licence: {
      loses: loses.map((word) => (word === "s'" ? 'se' : word)),
      gains: [verb, clitic.slice(1), ...(action?.gains ?? [])].filter(Boolean),
    },
  };
}

/** One order, no condition, no negation, no other clause; before it at most « Pour cette prime, ». */
function isBare(block: Ready, start: number, first: number, infinitive: number, end: number): boolean {
  const { keys, grammar } = block;
  if (subordinatorsOf(block, sentenceAt(block, block.tokens[start]!.from)!).length > 0) return false;
  for (let at = start; at < end; at++) {
    if (at >= first && at < infinitive) continue;
    if (/^(?:ne|n'|pas|non|sans|si|s'|sinon|cas|sauf|par|ou|il|elle|ils|elles|on|je|\?|:)$/u.test(keys[at]!)) {
      if (!(keys[at] === "s'" && at === infinitive) && !(keys[at] === ':' && at === end - 1)) return false;
    }
    // « remplir les conditions » is to meet them, not to write.
    if (/^(?:conditions?|critères?|exigences?|obligations?)$/u.test(keys[at]!)) return false;
    if (isFiniteVerb(block, at)) return false;
    if (/^(?:et|,)$/u.test(keys[at]!) && at > infinitive && /^(?:de|d')$/u.test(keys[at + 1] ?? '')) return false;
  }
  if (first === start) return true;
  if (
    keys[first - 1] !== ',' ||
    first - start > 9 ||
    !/^(?:pour|avant|après|dans|lors|à|ensuite|enfin|puis|d'abord)$/u.test(keys[start]!)
  )
    return false;
  for (let at = start; at < first; at++) if (grammar.isVerb(at)) return false;
  return true;
}

/** The reader is spoken to, or the act is filling in a form and nobody else is named. */
function isForReader(block: Ready, first: number, lemma: string, { addressed, profile }: Context): boolean {
  const { start, end } = sentenceOf(block, first);
  const isOther = (at: number) => block.grammar.tags[at] === 'NOUN' && others.test(block.grammar.lemma(at));
  const actors = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (isOther(at)) return true;
    return false;
  };
  if (!addressed) return (forms.has(lemma) || profile === 'form') && !actors(0, block.tokens.length);
  return !actors(start, first) && (forms.has(lemma) || end > start);
}
