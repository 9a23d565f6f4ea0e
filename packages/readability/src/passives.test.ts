import { french } from '@limpide/language-fr';
import { describe, expect, it } from 'vitest';
import { analyseBlock } from './analysed.ts';
import { exampleBlocks } from './example-blocks.ts';
import { passivesOf } from './passives.ts';

function found(text: string): string[] {
  const block = analyseBlock(exampleBlocks(text)[0]!, french());
  return passivesOf(block).map(({ first, participle, isState, agent }) => {
    const words = block.text.slice(block.tokens[first]!.from, block.tokens[participle]!.to);
    const by = agent ? ` | ${block.text.slice(block.tokens[agent.first]!.from, block.tokens[agent.last]!.to)}` : '';
    return `${words}${by}${isState ? ' (state)' : ''}`;
  });
}

describe('the passives of a text', () => {
  it.each([
    ['La facture est envoyée chaque mois.', ['est envoyée']],
    ['Votre demande n’a pas encore été examinée.', ['a pas encore été examinée']],
    ['Les plans doivent avoir été signés.', ['doivent avoir été signés']],
    ['La prime a-t-elle été versée ?', ['a-t-elle été versée']],
    ['La somme pourra vous être remboursée.', ['pourra vous être remboursée']],
    ['Il faut que la carte soit signée par vos parents.', ['faut que la carte soit signée | par vos parents']],
    ['Le dossier doit être rentré au guichet.', ['doit être rentré']],
    ['La décision est prise, en principe, par le Collège.', ['est prise | par le Collège']],
    [
      'Le bail est, sauf exception, renouvelé par les deux parties.',
      ['est, sauf exception, renouvelé | par les deux parties'],
    ],
    ['Les candidates et candidats seront contacté·e·s lundi.', ['seront contacté·e·s']],
    ['Vous êtes convoqué(e) le 4 mai.', ['êtes convoqué(e)']],
    ['L’avis a été remis par le SPW.', ['a été remis | par le SPW']],
    ['Votre place est attribuée par [[Nom]].', ['est attribuée | par Nom']],
    ['Le bureau est fermé le lundi.', ['est fermé (state)']],
  ])('are found: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Elle est arrivée hier et son train est parti.',
    'Le directeur s’est rendu sur place.',
    'Vous vous êtes inscrit trop tard.',
    'Après vous être inscrit, attendez.',
    'Vous devez vous être présenté avant midi.',
    'La maison est située rue du Bief.',
    'Il se fait aider par sa fille.',
    'Les enfants sont rentrés chez eux.',
    'Vous avez signé le bail.',
    'Le délai est de 30 jours ouvrables.',
  ])('are not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['La lettre est envoyée par courrier.', undefined],
    ['La taxe est payée par mois.', undefined],
    ['Les frais sont couverts par votre assurance.', 'assurance'],
    ['Le montant est fixé par la loi.', undefined],
    ['La visite est payée par enfant.', undefined],
    ['La demande est signée par les intéressés.', 'intéressés'],
    ['La preuve est remise avec le don versé par le club.', undefined],
    ['Le prix est fixé par tous moyens.', undefined],
    ['Le plan est signé par un architecte agréé.', 'architecte'],
    ['La réponse est donnée par exemple par le notaire.', 'notaire'],
  ])('name their agent: %s', (text, expected) => {
    const block = analyseBlock(exampleBlocks(text)[0]!, french());
    const [passive] = passivesOf(block);
    expect(passive?.agent && block.keys[passive.agent.last]).toBe(expected);
  });
});
