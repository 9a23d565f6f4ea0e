import { bodySentences, isLetter } from '../letter.ts';
import { documentRule } from '../rule.ts';
import { cite } from '../sources.ts';
import { lateMainMessageExamples as examples } from './late-main-message.examples.ts';

/** A shorter letter is read in one go. */
const FEWEST_WORDS = 100;
const decision =
  '(?:refus|accord|rejet|octro|accept|approuv|autoris|retir|supprim|suspend|attribu|annul|retenu|maintien|maintenu|inscri|complèt|clôtur|class)';
/** What the letter is for: a decision, or what the reader has to do. */
const message = new RegExp(
  [
    `(?<!\\p{L})(?:nous|je|j[’']|collège|conseil|bureau|comité|commission|bourgmestre|fonctionnaire|jury|service)(?!\\p{L})[^.!?;]{0,50}? (?:ai |avons |a |ont )?(?:décid|${decision})`,
    `(?<!\\p{L})(?:est|sont|a été|ont été|n[’']est pas|n[’']a pas été)(?: (?:donc|dès lors|pas)){0,2} ${decision}`,
    '(?<!\\p{L})(?:il a été |être |a été )?décidé(?:e|s|es)?(?!\\p{L})',
    '(?<!\\p{L})il (?:nous )?manque(?!\\p{L})',
    '(?<!\\p{L})vous (?:devez|devrez|pouvez|pourrez|recevez|recevrez|avez (?:droit|jusqu)|êtes (?:invité|prié|tenu|convoqué|convié|redevable))',
    "(?<!\\p{L})(?:nous vous (?:demandons|invitons|prions|convoquons|proposons|mettons)|veuillez|prière de|merci de|il (?:vous )?(?:convient|appartient|incombe) (?:de|d[’'])|il y a lieu)(?!\\p{L})",
    '(?:^|[,:;] )(?!chez|assez|rez)\\p{L}{3,}ez(?!\\p{L})',
    '(?<!\\p{L})(?:doit|doivent) (?:être |nous |payer|envoyer|fournir)',
  ].join('|'),
  'iu',
);
/** A title that says it already. */
const told =
  /(?<!\p{L})(?:refus|accord|accept|rejet|octroi|invitation|convocation|rappel|à payer|il manque|manquante?s?|autoris|mise en demeure|sommation|non retenue|annul|reporté|nouveau|nouvelle|rectifi)/iu;

/** E6. The share of the words of a letter that come before its first decision or request. */
export const lateMainMessage = documentRule<number>({
  name: 'late-main-message',
  number: 'E6',
  group: 'structure',
  title: 'Dire l’essentiel d’abord',
  why: 'Le lecteur cherche une réponse ou une tâche ; l’historique peut suivre.',
  source: cite('ewbs', 'cego', 'iso'),
  mark: 'cut',
  cost: 4,
  hint: 'what the main message is cannot be told from words alone',
  thresholds: { public: 0.25, easy: 0.25, decision: 0.35, legal: null, web: null, form: null },
  explain: (most) => `la décision ou la demande après plus de ${Math.round(most * 100)} % de la lettre`,
  examples,
  check(document, most) {
    if (!isLetter(document)) return [];
    const title = document.blocks.find(
      (block) => block.kind === 'heading' || /^(?:objet|concerne)\b/iu.test(block.text),
    );
    if (title && told.test(title.text)) return [];
    const body = bodySentences(document);
    const total = body.reduce((sum, sentence) => sum + sentence.words, 0);
    if (total < FEWEST_WORDS) return [];
    let before = 0;
    for (const { block, from, to, text, words } of body) {
      if (message.test(text)) {
        if (before / total <= most) return [];
        return [
          {
            block,
            from,
            to,
            severity: 'info',
            title: 'Remontez cette phrase au début',
            message: `Elle dit l’essentiel, après ${before} mots. Commencez par elle, puis expliquez.`,
            strain: before / total / most / 2,
          },
        ];
      }
      before += words;
    }
    return [];
  },
});
