import type { RuleExamples } from '../rule.ts';

export const regionalTermExamples: RuleExamples = {
  positive: [
    { text: 'Retirez le sac de tri à la mairie.', flags: ['mairie'] },
    { text: 'Le maire signe l’accord avec le club.', flags: ['maire'] },
    { text: 'Demandez un rendez-vous à la sous-préfecture.', flags: ['sous-préfecture'] },
    { text: 'Vous touchez le RSA ? Joignez la preuve.', flags: ['RSA'] },
    { text: 'Inscrivez-vous d’abord à Pôle emploi.', flags: ['Pôle emploi'] },
    { text: 'Apportez la carte grise du véhicule.', flags: ['carte grise'] },
    { text: 'Le conseil municipal a voté le plan du quartier.', flags: ['conseil municipal'] },
    {
      text: 'Joignez votre avis d’imposition et le livret de famille.',
      flags: ['avis d’imposition', 'livret de famille'],
    },
  ],
  negative: [
    { text: 'Le bourgmestre signe l’accord avec le club.', trap: 'Le mot d’ici.' },
    { text: 'Le préfet des études reçoit les parents.', trap: 'Un directeur d’école en Belgique.' },
    { text: 'Demandez l’acte à la mairie de Valenciennes.', trap: 'Une mairie de France, nommée.' },
    {
      text: 'Si vous êtes né en France, écrivez à la mairie de votre lieu de naissance.',
      trap: 'La phrase parle de la France.',
    },
    { text: 'Le travailleur frontalier demande l’attestation à la CPAM.', trap: 'Un travailleur frontalier.' },
    { text: 'Écrivez à Madame Maire, rue de la Gendarmerie 4.', trap: 'Un nom de famille et un nom de rue.' },
    { text: 'Le mot « mairie » se dit peu à Fontaval.', trap: 'Le mot est cité.' },
    { text: 'Le Département de la nature du Service public de Wallonie répond.', trap: 'Un département wallon.' },
    { text: 'Elle travaille dans un service communal depuis soixante ans.', trap: 'Un nombre que les deux pays ont.' },
  ],
};
