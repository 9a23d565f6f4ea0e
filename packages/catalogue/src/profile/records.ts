import type { LanguageString } from '@limpide/kernel';
import type { ClassName, profile } from './profile.ts';

type Profile = typeof profile;
type FieldsOf<C extends ClassName> = Profile[C]['fields'];

type ValueOf<F> = F extends { holds: 'language' }
  ? LanguageString
  : F extends { holds: 'texts' }
    ? { [L in keyof LanguageString]?: string[] }
    : F extends { holds: { record: infer C extends ClassName } }
      ? F extends { single: true }
        ? CatalogueRecord<C>
        : CatalogueRecord<C>[]
      : F extends { holds: 'amount' | 'position' }
        ? F extends { single: true }
          ? number
          : number[]
        : F extends { single: true }
          ? string
          : string[];

type RequiredKeys<C extends ClassName> = {
  [K in keyof FieldsOf<C>]: FieldsOf<C>[K] extends { required: true } ? K : never;
}[keyof FieldsOf<C>];

/** A record of the catalogue: an address of its own (`id`) and the fields of its class in the profile. */
export type CatalogueRecord<C extends ClassName = ClassName> = C extends ClassName
  ? { id: string } & { [K in RequiredKeys<C>]: ValueOf<FieldsOf<C>[K]> } & {
      [K in Exclude<keyof FieldsOf<C>, RequiredKeys<C>>]?: ValueOf<FieldsOf<C>[K]>;
    }
  : never;

/** One démarche, with all that belongs to it. */
export type PublicServiceRecord = CatalogueRecord<'PublicService'>;

/** A record before it is known to follow the profile: what was read from elsewhere. */
export type LooseRecord = { id: string; [field: string]: unknown };
