/** Kinds of authority, with the body that usually decides there: it is proposed, and each organisation writes its own. */
export const authorities = [
  'commune-wallonne',
  'cpas-wallonie',
  'province',
  'region',
  'fwb',
  'commune-bruxelles',
  'cpas-bruxelles',
  'federal',
  'social-security',
] as const;
export type AuthorityName = (typeof authorities)[number];

export const usualBody: Record<AuthorityName, string> = {
  'commune-wallonne': 'Collège communal',
  'cpas-wallonie': 'Bureau permanent',
  province: 'Collège provincial',
  region: 'Comité de direction',
  fwb: 'Comité de direction',
  'commune-bruxelles': 'Collège des bourgmestre et échevins',
  'cpas-bruxelles': 'Bureau permanent',
  federal: 'Comité de direction',
  'social-security': 'Comité de gestion',
};
