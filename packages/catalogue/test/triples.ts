import type { Triple } from '../src/index.ts';

/** Triples as sorted lines, so that two ways of writing the same can be compared; nodes without address are not renamed. */
export function lines(triples: readonly Triple[]): string[] {
  return triples
    .map(({ subject, predicate, object }) => {
      const plain = 'datatype' in object && /#(?:string|langString)$/.test(object.datatype ?? '');
      const o =
        'iri' in object
          ? `<${object.iri}>`
          : `${JSON.stringify(object.value)}@${object.language ?? ''}^${plain ? '' : (object.datatype ?? '')}`;
      return `${subject} ${predicate} ${o}`;
    })
    .sort();
}
