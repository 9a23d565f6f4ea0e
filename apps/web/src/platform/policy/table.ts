import type { ShareLevel } from '../database/index.ts';

/** Roles of a person in an organisation. `platform-admin` is not one: it belongs to no organisation. */
export const roles = [
  'agent',
  'author',
  'procedure-owner',
  'decision-maker',
  'legal-reviewer',
  'catalogue-manager',
  'webmaster',
  'adviser',
  'organisation-admin',
] as const;
export type Role = (typeof roles)[number];

/** The simple entrance: three profiles that stand for roles until someone needs the difference. */
export const profiles = {
  writes: ['agent', 'author', 'procedure-owner'],
  decides: ['agent', 'decision-maker'],
  administers: ['agent', 'catalogue-manager', 'organisation-admin'],
} as const satisfies Record<string, readonly Role[]>;
export type ProfileName = keyof typeof profiles;

interface Rule {
  /** Roles that may, in the organisation that owns the record; the same roles, weakened by the share, elsewhere. */
  roles: readonly Role[];
  /** The share of the démarche that lets another organisation's roles do it; absent: never from elsewhere. */
  share?: ShareLevel;
}

const everyone = roles;
const writers = ['author', 'procedure-owner', 'adviser', 'catalogue-manager', 'organisation-admin'] as const;
const keepers = ['procedure-owner', 'catalogue-manager', 'organisation-admin'] as const;

/**
 * The written policy. It is read by the checks, by the pages (to show only what can be done) and by the generated test
 * matrix; there is no other place where a right is decided. The platform administrator has no line here on purpose: that
 * role cannot read an organisation's démarches.
 */
export const policyTable = {
  'organisation.read': { roles: everyone },
  'organisation.manage': { roles: ['organisation-admin'] },
  'audit.read': { roles: ['organisation-admin'] },
  'bin.read': { roles: writers },
  takeover: { roles: ['organisation-admin'] },

  'procedure.list': { roles: everyone },
  'procedure.read': { roles: everyone, share: 'read' },
  'procedure.create': { roles: keepers },
  'procedure.edit': { roles: writers, share: 'co-own' },
  'procedure.propose': { roles: writers, share: 'contribute' },
  'procedure.review': {
    roles: ['author', 'procedure-owner', 'legal-reviewer', 'catalogue-manager', 'decision-maker', 'organisation-admin'],
    share: 'co-own',
  },
  'procedure.publish': { roles: keepers, share: 'co-own' },
  'procedure.share': { roles: keepers },
  'procedure.delete': { roles: keepers },
  'procedure.inherit': { roles: keepers },

  'notice.write': { roles: writers, share: 'co-own' },
  'feedback.read': { roles: everyone, share: 'read' },
  'feedback.handle': { roles: writers, share: 'co-own' },
  'life-event.order': { roles: ['catalogue-manager'] },

  'document.list': { roles: everyone },
  'document.create': { roles: [...writers, 'legal-reviewer'] },
  'document.read': { roles: everyone, share: 'read' },
  'document.edit': { roles: [...writers, 'legal-reviewer'], share: 'co-own' },
  'document.review': {
    roles: ['author', 'procedure-owner', 'legal-reviewer', 'catalogue-manager', 'decision-maker', 'organisation-admin'],
    share: 'co-own',
  },
  'document.publish': { roles: keepers, share: 'co-own' },
  'document.override': { roles: ['legal-reviewer'] },
  'document.delete': { roles: keepers },
  'document.retire': { roles: keepers },
  'document.share-model': { roles: keepers },
  'document.show-publicly': { roles: keepers },
  'document.link': { roles: writers },
  'document.check-law': { roles: ['legal-reviewer'] },
  'mention.validate': { roles: ['legal-reviewer'] },

  // The words of an organisation are its own: no share opens them.
  'lexicon-entry.list': { roles: everyone },
  'lexicon-entry.create': { roles: [...writers, 'legal-reviewer'] },
  'lexicon-entry.edit': { roles: [...writers, 'legal-reviewer'] },
  'lexicon-entry.delete': { roles: [...writers, 'legal-reviewer'] },

  // Sites that are told of what is published: they belong to the organisation, and no share opens them.
  'subscriber.manage': { roles: ['webmaster', 'catalogue-manager', 'organisation-admin'] },
  // Words accepted by one organisation serve the whole search: those who keep a catalogue decide.
  'search-words.manage': { roles: ['catalogue-manager', 'organisation-admin'] },
  // Sites that show démarches: whoever looks after the catalogue or its diffusion.
  'reference-site.list': { roles: everyone },
  'reference-site.read': { roles: everyone },
  'reference-site.create': { roles: ['webmaster', 'catalogue-manager', 'organisation-admin'] },
  'reference-site.edit': { roles: ['webmaster', 'catalogue-manager', 'organisation-admin'] },
  'reference-site.judge': { roles: ['webmaster', ...keepers] },

  'irritant.list': { roles: everyone },
  'irritant.create': { roles: everyone },
  'irritant.read': { roles: everyone, share: 'read' },
  'irritant.edit': { roles: [...writers, 'decision-maker'], share: 'co-own' },
  'irritant.add-evidence': { roles: everyone, share: 'contribute' },
  'irritant.delete': { roles: keepers },

  'action.list': { roles: everyone },
  'action.create': { roles: [...writers, 'decision-maker'] },
  'action.read': { roles: everyone, share: 'read' },
  'action.edit': { roles: [...writers, 'decision-maker'], share: 'co-own' },
  'action.decide': { roles: ['decision-maker', 'procedure-owner', 'organisation-admin'] },
  'action.delete': { roles: keepers },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof policyTable;
export type RecordKind =
  | 'procedure'
  | 'document'
  | 'irritant'
  | 'action'
  | 'lexicon-entry'
  | 'reference-site'
  | 'organisation';

/** What a record may be attached to: the démarche of another organisation needs this share to receive it. */
export const attachShare: ShareLevel = 'contribute';
