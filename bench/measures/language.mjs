import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyseBlock, evaluationSentences, french, passivesOf, readConllu, readModel, tags } from '../dist/limpide.js';

const require = createRequire(import.meta.url);
/** Questions of the French QuestionBank: never used to train or to tune the model. */
const treebanks = process.env.LIMPIDE_TREEBANKS
  ? pathToFileURL(`${process.env.LIMPIDE_TREEBANKS}/`)
  : new URL('../../../shared/data/treebanks/', import.meta.url);
const questions = new URL('fr_fqb-ud-test.conllu', treebanks);
/** Folder that `packages/language-fr/train/held-out.ts` wrote: taggers that never saw what they are judged on. */
const heldOut = process.env.LIMPIDE_HELD_OUT;

/** Parts of speech beside fr-compromise, and passive sentences beside yoastseo, on texts that the model never saw. */
export async function language({ number }) {
  const treebank = existsSync(questions) ? readConllu(readFileSync(questions, 'utf8')) : undefined;
  const sets = [
    ...(treebank
      ? [
          {
            name: 'French QuestionBank',
            sentences: passiveSentences(treebank),
          },
        ]
      : []),
    ...heldOutSets(),
    { name: 'phrases administratives annotées du projet', sentences: evaluationSentences() },
  ];
  const passive = sets.flatMap(({ name, sentences, modelOf = french }) =>
    Object.entries({ Limpide: ourPassive(modelOf), 'yoastseo 3.6.0': yoastPassive() }).map(([tool, finds]) => {
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
  const sequoia = heldOut ? sequoiaTags(number) : [];
  return {
    title: 'Grammaire du français',
    note: 'Textes jamais vus à l’entraînement. Première colonne : précision (passifs) ou part de mots justes (nature des mots), en %. Pour fr-compromise, les natures qu’il ne distingue pas valent l’une pour l’autre (auxiliaire et verbe, nom propre et nom, conjonctions). Limpide ne tient pas « est situé » pour un passif ; le corpus de questions, si : c’est presque tout ce qui lui manque en rappel.',
    columns: ['', 'précision ou justesse', 'rappel', 'F1'],
    rows: [...upos, ...sequoia, ...passive],
  };
}

function passiveSentences(treebank) {
  return treebank.map(({ text, words }) => ({ text, passive: words.some(({ deprel }) => deprel === 'aux:pass') }));
}

/** Sequoia dev with a model that left it out, GSD dev with that of the fold of each sentence. */
function heldOutSets() {
  if (!heldOut) return [];
  const read = (name) => passiveSentences(readConllu(readFileSync(new URL(name, treebanks), 'utf8')));
  const sequoia = heldOutModel('sequoia-dev');
  const folds = Array.from({ length: JSON.parse(readFileSync(join(heldOut, 'folds.json'), 'utf8')) }, (_, fold) =>
    heldOutModel(`gsd-dev-${fold}`),
  );
  return [
    { name: 'UD French Sequoia dev', sentences: read('fr_sequoia-ud-dev.conllu'), modelOf: () => sequoia },
    {
      name: `UD French GSD dev, en ${folds.length} parts`,
      sentences: read('fr_gsd-ud-dev.conllu'),
      modelOf: (index) => folds[index % folds.length],
    },
  ];
}

function heldOutModel(name) {
  const bytes = (part) => new Uint8Array(readFileSync(join(heldOut, `${part}.bin`)));
  return readModel({ lexicon: bytes('lexicon'), clusters: bytes('clusters'), tagger: bytes(name) });
}

function ourPassive(modelOf) {
  return (text, index) => passivesOf(analyseBlock({ index: 0, kind: 'paragraph', text }, modelOf(index))).length > 0;
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
  for (const [index, { text, passive }] of sentences.entries()) {
    const found = finds(text, index);
    if (found && passive) right++;
    else if (found) extra++;
    else if (passive) missed++;
  }
  const [precision, recall] = [(100 * right) / (right + extra), (100 * right) / (right + missed)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Sequoia dev with the model that left it out, beside what others have published on Sequoia: other versions of the corpus, not measured here. */
function sequoiaTags(number) {
  const sentences = readConllu(readFileSync(new URL('fr_sequoia-ud-dev.conllu', treebanks), 'utf8'));
  const model = heldOutModel('sequoia-dev');
  return [
    ['Limpide, Sequoia dev', 100 * exactAccuracy(sentences, ourTags(model))],
    ['UDPipe 1.2 (publié par lima-models, UD 2.5)', 97.1],
    ['spaCy fr_core_news_sm 3.8, 15 Mo (publié, sur ses propres mots)', 96.2],
  ].map(([name, share]) => [`nature des mots, Sequoia : ${name}`, number(share, 1), '', '']);
}

/** Tags of the tokens of a sentence, as written. */
function ourTags({ tagger } = french()) {
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

/** Share of all syntactic words whose part of speech is the one of the treebank, signs included: what others publish. */
function exactAccuracy(treebank, tag) {
  let [right, all] = [0, 0];
  for (const sentence of treebank) {
    const found = tag(sentence);
    sentence.tokens.forEach(({ first, size }, i) => {
      const parts = found[i].split('+');
      for (let n = 0; n < size; n++) {
        all++;
        if (parts[n] === sentence.words[first + n].upos) right++;
      }
    });
  }
  return right / all;
}

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
