/** What « Vous l’avez dit, nous l’avons fait » still waits for before it shows an improvement that is done. */
export type ShownWhen = 'now' | 'no-irritant' | 'no-evidence' | 'no-effect' | 'not-online';

/** The rule of the public page: an irritant that is proven, an effect told to users, a démarche that is online. */
export function shownWhen(standing: {
  irritants: number;
  /** Those with at least one evidence. */
  proven: number;
  hasEffect: boolean;
  online: boolean;
}): ShownWhen {
  if (standing.irritants === 0) return 'no-irritant';
  if (standing.proven === 0) return 'no-evidence';
  if (!standing.hasEffect) return 'no-effect';
  return standing.online ? 'now' : 'not-online';
}
