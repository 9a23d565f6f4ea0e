import type { RuleExamples } from '../rule.ts';

const list =
  'Apportez la carte d’identité, le formulaire, la photo récente, la preuve de paiement, le bail, signé par les deux parties.';
const nested =
  'Votre plainte, reçue le 3 mai, a été transmise, après un premier examen, au service compétent, qui, sauf urgence, vous répondra.';

export const tooManyCommasExamples: RuleExamples = {
  positive: [
    { text: list, flags: [list] },
    { text: nested, flags: [nested] },
    { text: `Bonjour. ${nested}`, flags: [nested] },
    {
      text: 'Le mardi, le service, situé au premier étage, reçoit les familles sur rendez-vous.',
      profile: 'easy',
      flags: ['Le mardi, le service, situé au premier étage, reçoit les familles sur rendez-vous.'],
    },
    {
      text: 'Indiquez votre nom, votre prénom, votre adresse complète, votre numéro de téléphone, puis signez le document.',
      profile: 'form',
      flags: [
        'Indiquez votre nom, votre prénom, votre adresse complète, votre numéro de téléphone, puis signez le document.',
      ],
    },
    { text: `- ${list}`, flags: [list] },
  ],
  negative: [
    {
      text: 'Apportez votre carte, une photo et le formulaire signé par vos deux parents.',
      trap: 'Une énumération courte.',
    },
    {
      text: 'Madame, Monsieur, nous avons reçu votre demande, le bail et la photo, merci pour cet envoi rapide.',
      trap: 'La virgule de la salutation ne compte pas.',
    },
    {
      text: 'La décision se fonde sur l’article 12, § 3, alinéa 1er, du règlement du 3 mai 2019, modifié en 2022, et sur votre dossier.',
      trap: 'Les virgules d’une référence ne comptent pas.',
    },
    {
      text: 'Payez 1 234,50 € en trois fois : 400,50 €, 400,50 € et 433,50 €, sans frais pour vous.',
      trap: 'Les virgules des nombres ne comptent pas.',
    },
    { text: 'Rue du Bief 12, bte 3, 5999 Fontaval, Belgique, tél. 081 00 00 00, le matin', trap: 'Une adresse.' },
    { text: list, kind: 'footer', trap: 'Le pied de page.' },
  ],
};
