import { type AnalysedBlock, isMentioned, sentenceAt, touchesOpaque } from '../analysed.ts';
import { quoted } from '../lexicon/lexicon-check.ts';
import { findPhrases, phraseBook } from '../phrases.ts';
import { allBut, blockRule, type Draft } from '../rule.ts';
import { vagueLinkExamples as examples } from './vague-link.examples.ts';

const links = phraseBook(
  [
    ...['cliquez', 'cliquer', 'clique', 'cliquant', 'appuyez', 'appuyer'].flatMap((verb) => [
      `${verb} ici`,
      `${verb} là`,
      `${verb} sur ce lien`,
      `${verb} sur le lien`,
      `${verb} sur ce bouton`,
    ]),
    ...['sur', 'via', 'par', 'avec', 'en suivant'].map((word) => `${word} ce lien`),
    'sur le lien suivant',
    'via le lien suivant',
    'au lien suivant',
    'suivez ce lien',
    'suivre ce lien',
    'à partir de ce lien',
    'voir ici',
    'voyez ici',
    'c’est ici',
    'c’est par ici',
    'lire la suite',
    'en savoir plus',
    'en savoir davantage',
    'plus d’infos',
    'plus d’informations',
    'plus de détails',
    'voir plus',
    'plus d’infos ici',
    'plus d’informations ici',
  ].map((phrase) => [phrase, true] as const),
);
/** « Pour en savoir plus sur la prime, appelez-nous » is a sentence, not a link. */
const alone =
  /^(?:lire la suite|en savoir (?:plus|davantage)|plus (?:d[’']infos|d[’']informations|de détails)|voir plus)$/iu;
/** « Téléchargez le plan ici. »: the last word is the link. */
const here =
  /(?<!\p{L})(?:télécharge[rz]|consulte[rz]|lisez|lire|inscrivez-vous|complétez|remplissez|accédez|connectez-vous|payez|retrouvez|trouverez|découvrez)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?<place>ici)(?=\s?[.!]?$)/iu;

/** A subject line that fits any letter, with nothing after it but a reference. */
const emptySubject =
  /^(?:re ?: ?)?(?:(?:votre|vos|le|notre) )?(?:dossiers?|demandes?|courriers?|lettre|e-?mail|courriel|message|situation|affaire|suivi|infos?|informations?(?: importantes?)?|communication|divers|important|urgent|avis(?: important)?|document|réponse|suite|(?:suite|réponse|à propos|au sujet|concernant|relatif)(?: (?:à|de))? (?:votre|notre) (?:demande|dossier|courrier|lettre|appel|visite|entretien|e-?mails?|courriel|message|requête)|mails?|rappel|notification)(?: (?:n°|nr\.?|numéro|réf\.?|référence) ?:? ?[\p{N}\p{Lu}/.-]+| en cours| de référence| administratif)?[ .!:]*$/iu;
const subjectLabel = /^(?:objet|concerne|sujet)[ \u00A0\u202F]?:\s*/iu;

/** E8. Titles inside a text are left alone: their place says what they are about. */
export const vagueLink = blockRule<true>({
  name: 'vague-link',
  number: 'E8',
  group: 'structure',
  title: 'Dire où mène un lien, et de quoi parle la lettre',
  why: 'Lu seul, dans une liste de liens ou de courriers, un texte vague n’aide pas à choisir.',
  source: 'RGAA 6.1, Liens explicites',
  mark: 'specify',
  cost: 2,
  thresholds: allBut<true>(true, { legal: null }),
  explain: () => '« cliquez ici », ou un objet comme « Votre dossier »',
  examples,
  check(block) {
    return [...vagueLinks(block), ...lastWords(block), ...vagueSubject(block)];
  },
});

function lastWords(block: AnalysedBlock): Draft[] {
  return block.sentences.flatMap((sentence) => {
    const match = here.exec(block.text.slice(sentence.from, sentence.to));
    if (!match) return [];
    const from = sentence.from + match.index + match[0].length - 'ici'.length;
    return touchesOpaque(block, from, from + 3) ? [] : [linkDraft(block, from, from + 3)];
  });
}

function vagueLinks(block: AnalysedBlock): Draft[] {
  return findPhrases(links, block)
    .filter(
      ({ from, to }) =>
        !isMentioned(block, from, to) && (!alone.test(block.text.slice(from, to)) || isAlone(block, from, to)),
    )
    .map(({ from, to }) => linkDraft(block, from, to));
}

function linkDraft(block: AnalysedBlock, from: number, to: number): Draft {
  return {
    from,
    to,
    severity: 'warning',
    title: 'Dites où mène le lien',
    message: `${quoted(block, from, to)} ne dit pas ce qu’on va trouver. Mettez le lien sur les mots utiles : « télécharger le formulaire A12 ».`,
  };
}

/** Nothing else in the block, a sentence of its own, or the last words after a colon. */
function isAlone(block: AnalysedBlock, from: number, to: number): boolean {
  const sentence = sentenceAt(block, from)!;
  return sentence.to <= to + 3 && /(?:^|:)\s?$/u.test(block.text.slice(sentence.from, from));
}

function vagueSubject(block: AnalysedBlock): Draft[] {
  const label = subjectLabel.exec(block.text)?.[0] ?? '';
  const isTitle = block.kind === 'heading' && block.level === 1;
  if (label === '' && !isTitle) return [];
  const subject = block.text.slice(label.length).trimEnd();
  if (!emptySubject.test(subject) || block.opaque.length > 0) return [];
  return [
    {
      from: label.length,
      to: label.length + subject.length,
      severity: 'warning',
      title: 'Dites de quoi il s’agit',
      message: 'Un objet précis dit l’essentiel d’un coup d’œil : « Il manque une photo à votre demande de carte ».',
    },
  ];
}
