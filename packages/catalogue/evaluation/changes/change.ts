/**
 * One change of one block of a fiche modèle, judged by hand: does an organisation that wrote its own text have to look at it
 * again (`functional`), or was the same thing said otherwise (`wording`)?
 */
export interface Change {
  kind: 'text' | 'list' | 'facts' | 'terms' | 'value';
  before: unknown;
  after: unknown;
  label: 'functional' | 'wording';
}

export const text = (label: Change['label'], before: string, after: string): Change => ({
  kind: 'text',
  before,
  after,
  label,
});
export const list = (label: Change['label'], before: unknown[], after: unknown[]): Change => ({
  kind: 'list',
  before,
  after,
  label,
});
export const fact = (label: Change['label'], before: object | undefined, after: object | undefined): Change => ({
  kind: 'facts',
  before,
  after,
  label,
});
