import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { analyseBlock, evaluationSentences, french, passivesOf, readConllu, tags } from '../dist/limpide.js';

const require = createRequire(import.meta.url);
/** Questions of the French QuestionBank: never used to train or to tune the model. */
const questions = new URL('../../../shared/data/treebanks/fr_fqb-ud-test.conllu', import.meta.url);

/** Parts of speech beside fr-compromise, and passive sentences beside yoastseo, on texts that the model never saw. */
export async function language({ number }) {
  const treebank = existsSync(questions) ? readConllu(readFileSync(questions, 'utf8')) : undefined;
  const sets = [
    ...(treebank
      ? [
          {
            name: 'French QuestionBank',
            sentences: treebank.map(({ text, words }) => ({
              text,
              passive: words.some(({ deprel }) => deprel === 'aux:pass'),
            })),
          },
        ]
      : []),
    { name: 'phrases administratives annotées du projet', sentences: evaluationSentences() },
  ];
  const passive = sets.flatMap(({ name, sentences }) =>
    Object.entries({ Limpide: ourPassive(), 'yoastseo 3.6.0': yoastPassive() }).map(([tool, finds]) => {
      const { precision, recall, f1 } = agreement(sentences, finds);
      return [
        `phrase avec un passif, ${name} (${sentences.length}) : ${tool}`,
        number(precision, 1),
        number(recall, 1),
        number(f1, 1),
      ];
    }),
  );
  const upos = treebank
    ? Object.entries({ Limpide: ourTags(), 'fr-compromise 0.2.8': compromiseTags() }).map(([tool, tag]) => [
        `nature des mots, French QuestionBank : ${tool}`,
        number(100 * accuracy(treebank, tag), 1),
        '',
        '',
      ])
    : [];
  return {
    title: 'Grammaire du français',
    note: 'Textes jamais vus à l’entraînement. Première colonne : précision (passifs) ou part de mots justes (nature des mots), en %. Pour fr-compromise, les natures qu’il ne distingue pas valent l’une pour l’autre (auxiliaire et verbe, nom propre et nom, conjonctions). Limpide ne tient pas « est situé » pour un passif ; le corpus de questions, si : c’est presque tout ce qui lui manque en rappel.',
    columns: ['', 'précision ou justesse', 'rappel', 'F1'],
    rows: [...upos, ...passive],
  };
}

function ourPassive() {
  const model = french();
  return (text) => passivesOf(analyseBlock({ index: 0, kind: 'paragraph', text }, model)).length > 0;
}

function yoastPassive() {
  const { default: Researcher } = require('yoastseo/build/languageProcessing/languages/fr/Researcher.js');
  const { Paper } = require('yoastseo');
  const inHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return (text) => {
    const researcher = new Researcher(new Paper(`<p>${inHtml(text)}</p>`, { locale: 'fr_FR' }));
    return researcher.getResearch('getPassiveVoiceResult').passives.length > 0;
  };
}

function agreement(sentences, finds) {
  let [right, extra, missed] = [0, 0, 0];
  for (const { text, passive } of sentences) {
    const found = finds(text);
    if (found && passive) right++;
    else if (found) extra++;
    else if (passive) missed++;
  }
  const [precision, recall] = [(100 * right) / (right + extra), (100 * right) / (right + missed)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Tags of the tokens of a sentence, as written. */
function ourTags() {
  const { tagger } = french();
  return ({ tokens }) =>
    Array.from(
      tagger.tag(
        tokens.map(({ form }) => form),
        tokens.map(({ size }) => size > 1),
      ),
      (tag) => tags[tag],
    );
}

/** The first tag of its list that says a part of speech; tokens are found back by their place in the text. */
function compromiseTags() {
  const nlp = require('fr-compromise');
  const names = {
    Determiner: 'DET',
    Pronoun: 'PRON',
    Preposition: 'ADP',
    Conjunction: 'CCONJ',
    Adverb: 'ADV',
    Adjective: 'ADJ',
    Verb: 'VERB',
    Value: 'NUM',
    Noun: 'NOUN',
  };
  return ({ text, tokens }) => {
    const terms = nlp(text)
      .json({ offset: true })
      .flatMap((part) => part.terms);
    const at = new Map(terms.map((term) => [term.offset.start, term.tags.map((tag) => names[tag]).find(Boolean)]));
    let from = 0;
    return tokens.map(({ form }) => {
      from = text.indexOf(form, from);
      const tag = at.get(from);
      from += form.length;
      return tag;
    });
  };
}

const alike = { AUX: 'VERB', PROPN: 'NOUN', SCONJ: 'CCONJ' };

/** Words (no signs, no contractions) that both cut alike and whose part of speech is right, with near ones merged. */
function accuracy(treebank, tag) {
  let [right, all] = [0, 0];
  for (const sentence of treebank) {
    const found = tag(sentence);
    sentence.tokens.forEach(({ first, size }, i) => {
      const gold = sentence.words[first].upos;
      if (size > 1 || ['PUNCT', 'SYM', 'X', 'INTJ'].includes(gold) || found[i] === undefined) return;
      all++;
      if ((alike[found[i]] ?? found[i]) === (alike[gold] ?? gold)) right++;
    });
  }
  return right / all;
}
