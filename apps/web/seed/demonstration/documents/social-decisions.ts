import { h, li, p } from '../text-blocks.ts';
import type { DemoBlock, DemoDocument } from '../types.ts';
import type { LetterDays } from './letter-days.ts';

const refusalBefore = (days: LetterDays): DemoBlock[] => [
  h('Objet : notification de décision – demande de revenu d’intégration', 1),
  p('«Civilité» «Nom»,'),
  p(
    `Vu la loi du 26 mai 2002 concernant le droit à l’intégration sociale ; considérant que l’enquête sociale réalisée en date du ${days.inquiry} a permis d’établir que les ressources de votre ménage s’élèvent à 1 912,40 € par mois, le Comité spécial du service social a décidé, en séance du ${days.decided}, de ne pas réserver une suite favorable à votre demande d’aide.`,
  ),
  p(
    'La présente décision est motivée par le fait que ces ressources dépassent le montant de référence fixé pour votre situation familiale.',
  ),
  p(
    'Un recours contre la présente décision peut être introduit, dans les trois mois de sa notification, par requête déposée ou adressée au greffe du tribunal du travail compétent, dont l’adresse figure en annexe 1. Le recours n’a pas d’effet suspensif. Le texte des articles 728 et 1017 du Code judiciaire est reproduit en annexe 1.',
  ),
  p('Des explications sur la présente décision peuvent être obtenues auprès du service social.'),
  p(
    'Pour toute information, vous pouvez prendre contact avec Mme Sophie Piron, assistante sociale, 081 00 00 00, rue du Lavoir 7, 5999 Fontaval. Référence à rappeler : «NumeroDossier».',
  ),
  p('Pour le Comité spécial du service social,'),
  p('«Signature1», «QualitéSignataire1» – «Signature2», «QualitéSignataire2»'),
];

/** Decisions and letters of the CPAS: one rewritten too far, the same one rewritten well, and an invitation. */
export const socialDecisions = (days: LetterDays): DemoDocument[] => [
  {
    key: 'decision-refus-cpas',
    organisation: 'cpas',
    owner: 'ines-bouchat',
    kind: 'decision',
    title: 'Décision de refus',
    procedure: 'aide-cpas',
    step: 'notification',
    volumePerYear: 95,
    gedReference: 'SOC-D-022',
    reader: 'Une personne qui a demandé de l’aide et ne la reçoit pas',
    expectedAction: 'Comprendre pourquoi, et savoir comment contester',
    deadline: 'Trois mois après la notification, pour un recours',
    state: 'draft',
    before: refusalBefore(days),
    // Rewritten too far on purpose: the reasons and the remedies are gone, and the comparison must say so.
    after: [
      h('Objet : votre demande d’aide', 1),
      p('«Civilité» «Nom»,'),
      p(`Le ${days.decided}, le Comité spécial du service social a refusé votre demande d’aide.`),
      p('Nous comprenons que cette nouvelle est difficile.'),
      p('Votre situation peut changer. Vous pouvez alors faire une nouvelle demande.'),
      p(
        'Une question ? Appelez Mme Sophie Piron, assistante sociale : 081 00 00 00. Elle vous reçoit aussi rue du Lavoir 7, 5999 Fontaval.',
      ),
      p('Donnez le numéro «NumeroDossier».'),
      p('Pour le Comité spécial du service social,'),
      p('«Signature1», «QualitéSignataire1» – «Signature2», «QualitéSignataire2»'),
    ],
  },
  {
    key: 'modele-refus-cpas',
    organisation: 'cpas',
    owner: 'sophie-piron',
    kind: 'decision',
    title: 'Décision de refus : modèle relu avec la juriste',
    procedure: 'aide-cpas',
    step: 'notification',
    volumePerYear: 95,
    gedReference: 'SOC-D-023',
    reader: 'Une personne qui a demandé de l’aide et ne la reçoit pas',
    expectedAction: 'Comprendre pourquoi, et savoir comment contester',
    deadline: 'Trois mois après la notification, pour un recours',
    state: 'in-review',
    before: refusalBefore(days),
    after: [
      h('Objet : nous refusons votre demande de revenu d’intégration', 1),
      p('«Civilité» «Nom»,'),
      p(
        `Le ${days.decided}, le Comité spécial du service social a refusé votre demande d’aide. Voici pourquoi, et ce que vous pouvez faire.`,
      ),
      h('Pourquoi ce refus ?'),
      p(`Notre enquête du ${days.inquiry} montre que votre ménage reçoit 1 912,40 € par mois.`),
      p('Ces ressources dépassent le montant de référence pour votre situation familiale. C’est la raison du refus.'),
      p('Base légale : la loi du 26 mai 2002 concernant le droit à l’intégration sociale.'),
      h('Vous n’êtes pas d’accord ?'),
      li('Vous pouvez introduire un recours devant le tribunal du travail.'),
      li('Vous avez trois mois, à partir de la notification de cette décision.'),
      li('Déposez une requête (une lettre signée) au greffe du tribunal, ou envoyez-la. L’adresse est à l’annexe 1.'),
      li('Le recours ne suspend pas la décision : elle s’applique pendant que le tribunal examine votre recours.'),
      p('L’annexe 1 reproduit aussi les articles 728 et 1017 du Code judiciaire.'),
      h('Vous voulez une explication ?'),
      p(
        'Le service social peut vous expliquer cette décision. Appelez Mme Sophie Piron, assistante sociale : 081 00 00 00.',
      ),
      p('Vous pouvez aussi venir rue du Lavoir 7, 5999 Fontaval. Donnez le numéro «NumeroDossier».'),
      p('Pour le Comité spécial du service social,'),
      p('«Signature1», «QualitéSignataire1» – «Signature2», «QualitéSignataire2»'),
    ],
  },
  {
    key: 'convocation-cpas',
    organisation: 'cpas',
    owner: 'sophie-piron',
    kind: 'letter',
    title: 'Rendez-vous avec l’assistante sociale',
    procedure: 'aide-cpas',
    step: 'enquete',
    volumePerYear: 380,
    gedReference: 'SOC-L-004',
    reader: 'Une personne qui vient de demander de l’aide, souvent inquiète',
    expectedAction: 'Venir au rendez-vous, ou appeler pour le changer',
    deadline: 'Le jour du rendez-vous',
    state: 'published',
    before: [
      h('Objet : convocation', 1),
      p('«Civilité» «Nom»,'),
      p(
        `Dans le cadre de l’instruction de votre demande, vous êtes invité(e) à vous présenter en nos bureaux le ${days.appointment} à 10 h 30 précises, muni(e) de l’ensemble des documents probants relatifs à votre situation financière et familiale, à savoir notamment les extraits de compte des trois derniers mois, le contrat de bail, les preuves de paiement du loyer ainsi que toute autre pièce utile à l’examen du dossier.`,
      ),
      p(
        'Il est porté à votre connaissance qu’en cas d’absence non justifiée, il pourra être considéré que vous ne collaborez pas à l’enquête sociale, ce qui est susceptible d’entraîner le refus de l’aide sollicitée.',
      ),
      p(
        'En cas d’empêchement, il y a lieu d’en aviser le service préalablement au rendez-vous et d’en fournir la justification.',
      ),
      p(
        'L’intéressé(e) peut se faire assister de la personne de son choix lors de l’entretien. Le cas échéant, une visite domiciliaire pourra être effectuée ultérieurement.',
      ),
      p('Veuillez agréer, «Civilité», nos salutations distinguées.'),
      p('Le service social'),
    ],
    after: [
      h(`Objet : votre rendez-vous du ${days.appointment}, à 10 h 30`, 1),
      p('«Civilité» «Nom»,'),
      p(
        `Vous nous avez demandé de l’aide. Nous vous attendons le ${days.appointment} à 10 h 30, rue du Lavoir 7, à Fontaval.`,
      ),
      p('Mme Sophie Piron, assistante sociale, vous recevra. L’entretien dure environ une heure.'),
      h('Que pouvez-vous apporter ?'),
      li('Vos extraits de compte des trois derniers mois'),
      li('Votre contrat de bail'),
      li('Les preuves que vous avez payé le loyer'),
      li('Tout autre papier utile sur vos revenus et votre famille'),
      p('Il vous manque un papier ? Venez quand même. Nous le chercherons ensemble.'),
      p('Vous pouvez venir avec une personne de votre choix. Nous pourrons aussi passer chez vous plus tard.'),
      h('Vous ne pouvez pas venir ?'),
      p('Appelez-nous avant le rendez-vous, au 081 00 00 00, et dites-nous pourquoi. Nous fixerons un autre moment.'),
      p(
        'Si vous ne venez pas et ne donnez pas de raison, l’enquête peut s’arrêter. Le CPAS peut alors refuser l’aide.',
      ),
      p('À bientôt,'),
      p('Sophie Piron, assistante sociale, 081 00 00 00, de 8 h 30 à 12 h'),
    ],
  },
];
