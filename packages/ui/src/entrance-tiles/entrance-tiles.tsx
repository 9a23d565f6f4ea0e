import type { Content, HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';
import { Icon } from '../icon/icon.tsx';

export interface EntranceTile {
  href: string;
  /** Begins with a verb: « Vérifier un texte ». */
  title: Content;
  text: Content;
}

export interface EntranceTilesProps {
  tiles: EntranceTile[];
  headingLevel?: HeadingLevel;
}

/** The large entrances: what one can do here, in one glance. */
export function EntranceTiles({ tiles, headingLevel = 2 }: EntranceTilesProps) {
  return (
    <ul class="lp-entrances">
      {tiles.map((tile) => (
        <li key={tile.href} class="lp-entrances__tile">
          <Heading level={headingLevel} class="lp-entrances__title">
            <a class="lp-entrances__link" href={tile.href}>
              {tile.title}
            </a>
            <Icon name="arrow" class="lp-entrances__arrow" />
          </Heading>
          <p class="lp-entrances__text">{tile.text}</p>
        </li>
      ))}
    </ul>
  );
}
