import type { Calendar } from './calendar.ts';
import { letterDays } from './documents/letter-days.ts';
import type { DemoSituation } from './types.ts';

/** « Découvrir en cinq minutes »: ten situations, each with the record to open first. */
export const situations = (calendar: Calendar): DemoSituation[] => [
  {
    number: 1,
    title: 'Une lettre que personne ne comprend',
    why: `Elle part 2 400 fois par an, avec une phrase de 61 mots et un délai « dans les 30 jours de la présente ». Voyez comment elle devient « Envoyez 2 documents avant le ${letterDays(calendar).deadline} ».`,
    open: { kind: 'document', key: 'lettre-documents-manquants' },
  },
  {
    number: 2,
    title: 'La preuve que la lettre aide',
    why: 'Les dossiers incomplets passent de 164 à 88 sur 400, et l’équipe gagne 31 heures. Remontez du chiffre à la décision, puis aux 23 personnes qui l’ont demandé.',
    open: { kind: 'action', key: 'nouvelle-lettre-agence' },
  },
  {
    number: 3,
    title: 'Quand on ne peut pas conclure',
    why: 'Une petite commune reprend la même lettre : 14 dossiers incomplets sur 40, puis 9 sur 40. Le hasard suffit à l’expliquer, et la page le dit.',
    open: { kind: 'action', key: 'lettre-reprise-commune' },
  },
  {
    number: 4,
    title: 'Un papier que la commune a déjà',
    why: 'La prime demande une composition de ménage que l’administration possède. L’accès à la source est encore à confirmer : aucun gain n’est donc compté.',
    open: { kind: 'irritant', key: 'papier-deja-la' },
  },
  {
    number: 5,
    title: '« Où en est mon dossier ? »',
    why: '63 appels sur 210 posent cette question, parce que personne n’accuse réception. L’irritant n’a pas encore de porteur : proposez quelqu’un.',
    open: { kind: 'irritant', key: 'aucune-nouvelle' },
  },
  {
    number: 6,
    title: 'Un refus raccourci de trop',
    why: 'En simplifiant la décision, on a perdu les raisons et le recours. La comparaison les montre en rouge et arrête la publication.',
    open: { kind: 'document', key: 'decision-refus-cpas' },
  },
  {
    number: 7,
    title: 'L’agent de quartier passe quand je travaille',
    why: '18 personnes l’ont dit avec leurs mots. Depuis, chacun choisit le matin, l’après-midi ou le soir.',
    open: { kind: 'irritant', key: 'agent-de-quartier' },
  },
  {
    number: 8,
    title: '74 questions pour une allocation d’études',
    why: 'L’administration connaît déjà 19 réponses et n’explique pas 6 questions. Comparez l’ancien formulaire et le nouveau, question par question.',
    open: { kind: 'document', key: 'formulaire-allocation' },
  },
  {
    number: 9,
    title: 'Trois fois le même plan pour ouvrir un commerce',
    why: 'Quatre administrations, un seul commerce, et le même plan demandé trois fois. Depuis 74 jours, personne ne porte cet irritant.',
    open: { kind: 'irritant', key: 'trois-fois-le-plan' },
  },
  {
    number: 10,
    title: 'Une dame de 78 ans, sa fille et un guichet du mardi',
    why: 'Elle n’a pas internet, sa fille l’aide, et le guichet des proches ouvre le mardi de 9 h à 11 h 30 seulement. Un portail affiche en plus 15 € là où la fiche de l’agence dit 20 €.',
    open: { kind: 'procedure', key: 'agir-pour-un-proche' },
  },
];
