import { h, li, p } from '../text-blocks.ts';
import type { DemoBlock, DemoDocument } from '../types.ts';
import { studyFormParts } from './study-form-fields.ts';

const formBefore: DemoBlock[] = [
  h('Formulaire de demande d’allocation d’études', 1),
  p(
    'Le présent formulaire doit être dûment complété en lettres capitales, daté, signé et renvoyé, accompagné de l’ensemble des annexes requises, avant la date limite mentionnée en page 4, toute demande incomplète ou tardive étant déclarée irrecevable.',
  ),
  p('Les cases sans objet seront barrées. Les cadres II et III concernent toutes les personnes du ménage.'),
  ...studyFormParts.flatMap((part) => [h(part.before), ...part.fields.map((field) => li(field.before))]),
];

const formAfter: DemoBlock[] = [
  h('Demander une allocation d’études', 1),
  p('Il faut environ 45 minutes. Envoyez la demande, datée et signée, avant la date limite. Cette date est en page 4.'),
  p('Après cette date, ou s’il manque une réponse ou une annexe, nous ne pouvons pas examiner la demande.'),
  p('Une question ne vous concerne pas ? Barrez-la.'),
  h('Ce que nous savons déjà'),
  p(
    'Votre nom, votre adresse, votre ménage et les revenus déclarés par vos parents : nous les avons. Vérifiez-les sur la feuille jointe.',
  ),
  ...studyFormParts.flatMap((part) => [
    h(part.after),
    ...part.fields.flatMap((field) => (field.after === undefined ? [] : [li(field.after)])),
  ]),
  h('Besoin d’aide ?'),
  p('Appelez le 0800 00 000 (gratuit), du lundi au vendredi, de 9 h à 12 h. Votre école peut aussi vous aider.'),
];

/** Texts of the study-allowance service. */
export const studyLetters: DemoDocument[] = [
  {
    key: 'formulaire-allocation',
    organisation: 'etudes',
    owner: 'julien-thiry',
    kind: 'form',
    title: 'Formulaire de demande d’allocation',
    procedure: 'allocation-etudes',
    step: 'remplir',
    volumePerYear: 5400,
    gedReference: 'AE-F-001',
    reader: 'Une étudiante, un étudiant ou un parent, le soir, avec ses papiers',
    expectedAction: 'Répondre aux questions et signer',
    deadline: 'La date limite de l’année, en page 4',
    state: 'draft',
    before: formBefore,
    after: formAfter,
  },
  {
    key: 'accuse-allocation',
    organisation: 'etudes',
    owner: 'julien-thiry',
    kind: 'acknowledgement',
    title: 'Demande d’allocation bien reçue',
    procedure: 'allocation-etudes',
    step: 'accuse',
    volumePerYear: 5400,
    gedReference: 'AE-M-002',
    reader: 'Une étudiante ou un étudiant qui se demande si la demande est arrivée',
    expectedAction: 'Garder le numéro de dossier',
    deadline: 'Aucune',
    state: 'published',
    before: [
      h('Objet : accusé de réception de votre demande', 1),
      p('«Civilité» «Nom»,'),
      p(
        'Le Service des allocations d’études a l’honneur de vous faire savoir que votre demande, introduite par la voie électronique en date du «DateReception» et portant le numéro «NumeroDossier», a fait l’objet d’un enregistrement dans ses bases de données et sera soumise à l’examen des conditions d’octroi dans un délai qui ne peut être précisé à ce stade.',
      ),
      p(
        'Le cas échéant, des renseignements complémentaires pourront vous être réclamés, lesquels devront être fournis dans le délai qui sera alors fixé, sous peine d’irrecevabilité de la demande.',
      ),
      p(
        'Il est inutile de prendre contact avec nos services avant la notification de la décision. Le présent message ne constitue en aucun cas une reconnaissance du caractère complet du dossier ni un engagement quant à son issue.',
      ),
      p('Ceci est un message automatique, merci de ne pas y répondre.'),
    ],
    after: [
      h('Objet : nous avons reçu votre demande d’allocation', 1),
      p('«Civilité» «Nom»,'),
      p('Nous avons reçu votre demande le «DateReception». Votre numéro de dossier est «NumeroDossier».'),
      p('Ce message ne dit pas que le dossier est complet ni que vous aurez l’allocation.'),
      h('Et maintenant ?'),
      li('Nous examinons votre demande. Nous ne pouvons pas encore dire combien de temps il faudra.'),
      li(
        'S’il manque une information, nous vous écrivons et nous donnons une date limite. Répondez avant cette date : sinon, la demande ne sera pas examinée.',
      ),
      li('Vous recevez ensuite la décision.'),
      h('Une question ?'),
      p('Appelez le 0800 00 000 (gratuit), du lundi au vendredi, de 9 h à 12 h. Donnez votre numéro de dossier.'),
      p('Ce message est automatique. Pour nous écrire : allocations.etudes@exemple.be.'),
      p('Bien à vous,'),
      p('Le Service des allocations d’études'),
    ],
  },
];
