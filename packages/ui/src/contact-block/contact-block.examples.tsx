import type { Example } from '../examples.ts';
import { ContactBlock, type ContactBlockProps } from './contact-block.tsx';

const contact: ContactBlockProps = {
  phone: { number: '0800 00 000', note: '(gratuit)', hours: 'du lundi au vendredi, de 8 h 30 à 16 h' },
  visit: {
    place: 'Maison communale, place de la Source 1',
    hours: 'mardi de 9 h à 11 h 30, jeudi de 14 h à 19 h',
    link: { href: '#rendez-vous', text: 'Prendre rendez-vous' },
  },
  helper: {
    text: 'Votre fille, un voisin ou une association peut faire la démarche avec vous.',
    link: { href: '#aide', text: 'Comment faire' },
  },
};

export const contactBlockExamples: Example[] = [
  { name: 'Accueil', element: <ContactBlock {...contact} headingLevel={3} /> },
  { name: 'À côté d’un texte', element: <ContactBlock {...contact} headingLevel={3} small /> },
];
