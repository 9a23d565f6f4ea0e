import { type BlockDefinition, type Blocks, blockFingerprint, type Overlay, type Override } from './blocks.ts';

export type Definitions = Readonly<Record<string, BlockDefinition>>;

/** The local fiche as it reads: the fiche modèle, with what the organisation says itself in its place. */
export function resolve(concept: Blocks, overlay: Overlay): Blocks {
  const own = Object.entries(overlay).map(([name, { value }]) => [name, value]);
  const all = Object.fromEntries([...Object.entries(concept), ...own]);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
}

/** Names of the blocks in which a local fiche says something else than its fiche modèle, in the order of the definitions. */
export function difference(definitions: Definitions, instance: Blocks, concept: Blocks): string[] {
  return Object.entries(definitions)
    .filter(
      ([name, definition]) =>
        blockFingerprint(definition, instance[name]) !== blockFingerprint(definition, concept[name]),
    )
    .map(([name]) => name);
}

/**
 * What to keep of a local fiche that was written as a whole: only the blocks that differ from the fiche modèle. A block that
 * was already its own keeps the version it was written against, so that a review that waits still waits.
 */
export function overlayOf(
  definitions: Definitions,
  instance: Blocks,
  concept: Blocks,
  known: { overlay: Overlay; version: number },
): Overlay {
  return Object.fromEntries(
    difference(definitions, instance, concept).map((name): [string, Override] => [
      name,
      { value: instance[name], base: known.overlay[name]?.base ?? known.version },
    ]),
  );
}

/** The overlay once a new version of the fiche modèle says the same as the organisation: those blocks follow again. */
export function withoutEchoes(definitions: Definitions, overlay: Overlay, concept: Blocks): Overlay {
  return Object.fromEntries(
    Object.entries(overlay).filter(([name, { value }]) => {
      const definition = definitions[name] ?? { kind: 'value' };
      return blockFingerprint(definition, value) !== blockFingerprint(definition, concept[name]);
    }),
  );
}
