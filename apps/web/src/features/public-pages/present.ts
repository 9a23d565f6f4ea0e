import { foldWords } from '../../platform/search/index.ts';

/** « changer-d-adresse »: the readable half of a public address. The id opens the page; this half may change with the title. */
export function slug(title: string): string {
  const text = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return text.slice(0, 80).replace(/-+$/, '') || foldWords(title).join('-') || 'demarche';
}

export function procedurePath(id: string, title: string): string {
  return `/demarches/${id}/${slug(title)}`;
}
